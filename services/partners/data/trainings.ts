import { insertAll, jsonRows } from '../../kit/database/data.ts';
import { firstDay, lastDay } from '../../kit/values/dates.ts';
import { shippedId } from '../../kit/values/ids.ts';
import { searchRows } from '../../kit/database/search.ts';
import type { Q } from '../context.ts';
import { helpOf } from '../rules/help.ts';
import { primary } from '../rules/languages.ts';
import type { OrganizationRow, TrainingRow, TrainingSessionRow } from '../tables.ts';
import { distinct, inKeyOrder, labels } from './keys.ts';
import type { References } from './references.ts';

interface TrainingFile {
  slug: string;
  sessionOf: string | null;
  organizations: string[];
  title: string;
  kind: TrainingRow['kind'];
  mode: TrainingRow['mode'];
  startsOn: string | null;
  endsOn: string | null;
  place: string | null;
  countryIso3: string | null;
  languages: string[];
  topics: string[];
  seats: number | null;
  participants: number | null;
  scholarships: boolean | null;
  verified: boolean;
  note: string | null;
}

/** A training together with its sessions, before what follows from both is worked out. */
export type TrainingDraft = Omit<TrainingRow, 'titleEn' | 'titleFr' | 'titleEs' | 'help' | 'latestOn'>;
export type SessionDraft = Omit<TrainingSessionRow, 'firstDay' | 'lastDay'>;

const isDated = (t: TrainingFile) => t.startsOn !== null || t.endsOn !== null;

const provenanceOf = (t: TrainingFile) => ({
  source: "List of partners' trainings and programmes",
  confidence: t.verified ? 'A public page tells of it' : 'General knowledge',
  verified: t.verified,
  reality: null,
});

const note = (t: TrainingFile) => (t.note === null ? null : { en: t.note });

/** Real trainings. An edition of a series is a session of it; a dated training without editions has one session of its own. */
function facts(file: readonly TrainingFile[]): { trainings: TrainingDraft[]; sessions: SessionDraft[] } {
  const trainings = file
    .filter(t => t.sessionOf === null)
    .map(
      (t): TrainingDraft => ({
        slug: t.slug,
        title: { en: t.title },
        kind: t.kind,
        mode: t.mode,
        languages: t.languages,
        topics: t.topics,
        organizations: t.organizations,
        courses: [],
        place: t.place,
        country: t.countryIso3,
        placesPerSession: t.seats,
        scholarships: t.scholarships,
        note: note(t),
        isDemonstration: false,
        ...provenanceOf(t),
      }),
    );
  const sessions = file.filter(isDated).map(
    (t): SessionDraft => ({
      id: shippedId('session', t.slug),
      slug: t.slug,
      training: t.sessionOf ?? t.slug,
      title: { en: t.title },
      kind: t.kind,
      mode: t.mode,
      startsOn: t.startsOn,
      endsOn: t.endsOn,
      place: t.place,
      country: t.countryIso3,
      languages: t.languages,
      topics: t.topics,
      organizations: t.organizations,
      places: t.seats,
      placesTaken: null,
      selection: 'FIRST_COME',
      hasWaitingList: true,
      participants: t.participants,
      scholarships: t.scholarships,
      note: note(t),
      isDemonstration: false,
      ...provenanceOf(t),
    }),
  );
  return { trainings, sessions };
}

export const realTrainings = () => facts(jsonRows<TrainingFile>('partners', 'trainings.json'));

/** Stores trainings with their sessions, and what follows from both: what a session adds in topics and languages, order, search. */
export async function putTrainings(
  q: Q,
  { topics, parties }: References,
  organizations: readonly OrganizationRow[],
  drafts: { trainings: readonly TrainingDraft[]; sessions: readonly SessionDraft[] },
): Promise<void> {
  const sessions = drafts.sessions.map((s): TrainingSessionRow => {
    const known = [s.startsOn, s.endsOn].filter(day => day !== null);
    return { ...s, firstDay: firstDay(known[0]!), lastDay: lastDay(known.at(-1)!) };
  });
  const sessionsOf = (slug: string) => sessions.filter(s => s.training === slug);
  const trainings = drafts.trainings.map((t): TrainingRow => {
    const own = sessionsOf(t.slug);
    const keys = inKeyOrder(t.title);
    const tags = distinct(t.topics, ...own.map(s => s.topics));
    return {
      ...t,
      titleEn: keys.en,
      titleFr: keys.fr,
      titleEs: keys.es,
      topics: tags,
      languages: distinct(t.languages, ...own.map(s => s.languages)),
      organizations: distinct(t.organizations, ...own.map(s => s.organizations)),
      help: helpOf({ kind: t.kind, topics: tags }),
      latestOn: own.map(s => s.firstDay).sort().at(-1) ?? '',
    };
  });
  await insertAll(q, q.t.trainings, trainings);
  await insertAll(q, q.t.trainingTopics, trainings.flatMap(t => t.topics.map(topic => ({ topic, training: t.slug }))));
  await insertAll(q, q.t.trainingHelp, trainings.flatMap(t => t.help.map(kind => ({ training: t.slug, kind }))));
  await insertAll(q, q.t.trainingLanguages, trainings.flatMap(t => distinct(t.languages.map(primary)).map(language => ({ language, training: t.slug }))));
  await insertAll(q, q.t.trainingOrganizations, trainings.flatMap(t => t.organizations.map(organization => ({ organization, training: t.slug }))));
  await insertAll(q, q.t.trainingCourses, trainings.flatMap(t => t.courses.map(course => ({ course, training: t.slug }))));
  await insertAll(q, q.t.trainingSessions, sessions);
  await insertAll(q, q.t.sessionLanguages, sessions.flatMap(s => distinct(s.languages.map(primary)).map(language => ({ language, session: s.id }))));
  await insertAll(
    q,
    q.t.trainingWords,
    trainings.flatMap(t => {
      const own = sessionsOf(t.slug);
      const countries = distinct([t.country], own.map(s => s.country));
      return searchRows(t.slug, [
        ...Object.values(t.title).map(text => ({ text, weight: 10 })),
        ...own.flatMap(s => Object.values(s.title)).map(text => ({ text, weight: 8 })),
        ...labels(topics, t.topics).map(text => ({ text, weight: 4 })),
        ...organizations
          .filter(o => t.organizations.includes(o.slug))
          .flatMap(o => [o.acronym, o.formerAcronym, ...o.aliases, ...Object.values(o.name)])
          .map(text => ({ text, weight: 3 })),
        ...distinct([t.place], own.map(s => s.place)).map(text => ({ text, weight: 2 })),
        ...parties.filter(p => countries.includes(p.iso3)).flatMap(p => Object.values(p.name)).map(text => ({ text, weight: 2 })),
      ]);
    }),
  );
}
