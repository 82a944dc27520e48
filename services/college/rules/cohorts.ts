import { type Viewer, organizationsOf } from '../../kit/identity/viewer.ts';
import type { WorkingLanguage } from '../../kit/values/text.ts';
import type { CohortRow } from '../tables.ts';
import type { Refuse } from './input.ts';
import { type Submitter, mayWriteFor } from './moderation.ts';

/** The most places that a cohort may have. */
export const mostPlaces = 10_000;

/** Who runs a course with a tutor: whoever writes it, and a partner whose organization made it. */
export const mayRun = (viewer: Viewer, course: Submitter, madeBy: readonly string[]): boolean => mayWriteFor(viewer, course) || organizationsOf(viewer).some(organization => madeBy.includes(organization));

/** What somebody says of a cohort. */
export interface CohortSaid {
  startsOn: string | null;
  endsOn: string | null;
  capacity: number | null;
  tutor: string | null;
  organization: string | null;
}

/** Refuses what cannot be said of a cohort in which so many have a place. */
export function checkCohort(said: CohortSaid, known: { tutor: boolean; organization: boolean }, taken: number, refuse: Refuse): void {
  for (const field of ['startsOn', 'endsOn', 'capacity'] as const) if (said[field] === null) refuse('REQUIRED', [field]);
  if (said.startsOn !== null && said.endsOn !== null && said.endsOn < said.startsOn) refuse('OUT_OF_RANGE', ['endsOn'], { least: said.startsOn, most: '9999-12-31' });
  const least = Math.max(1, taken);
  if (said.capacity !== null && (said.capacity < least || said.capacity > mostPlaces)) refuse('OUT_OF_RANGE', ['capacity'], { least, most: mostPlaces });
  if (said.tutor === null && said.organization === null) refuse('REQUIRED', ['tutor']);
  if (said.tutor !== null && !known.tutor) refuse('UNKNOWN_REFERENCE', ['tutor'], { value: said.tutor });
  if (said.organization !== null && !known.organization) refuse('UNKNOWN_REFERENCE', ['organization'], { value: said.organization });
}

/** Whether a cohort still takes people in. */
export const isRunning = ({ endsOn }: Pick<CohortRow, 'endsOn'>, today: string): boolean => endsOn >= today;

/** The `why` of NOT_ALLOWED_NOW. */
export const hindrances = {
  unpublished: { en: 'the course is not open', fr: "le cours n'est pas ouvert", es: 'el curso no está abierto' },
  over: { en: 'the cohort has ended', fr: 'la cohorte est terminée', es: 'la cohorte ha terminado' },
} satisfies Record<string, Record<WorkingLanguage, string>>;
