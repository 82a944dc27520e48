import { jsonRows } from '../../kit/database/data.ts';
import { shippedId } from '../../kit/values/ids.ts';
import type { SessionDraft, TrainingDraft } from '../rules/trainings.ts';
import type { TrainingRow } from '../tables.ts';

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
        revision: 1,
        listing: 'PUBLISHED',
        moderationReason: null,
        title: { en: t.title },
        kind: t.kind,
        mode: t.mode,
        ownLanguages: t.languages,
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
      timeZone: null,
      isCancelled: false,
      calledOffOn: null,
      cancellationReason: null,
      replacedBy: null,
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
