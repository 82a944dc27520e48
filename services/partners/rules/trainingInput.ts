import { type Viewer, isSecretariat } from '../../kit/identity/viewer.ts';
import { firstDay, lastDay, precisionOf } from '../../kit/values/dates.ts';
import type { EditTrainingInput, TrainingSessionInput } from '../generated.ts';
import { type Refuse, either, isSame, trimmed, years } from './input.ts';
import { distinct } from './keys.ts';
import type { SessionDraft, TrainingDraft } from './trainings.ts';

/** How long texts may be, in characters, how many members lists may have, and how many people a room may hold. */
export const trainingBounds = { title: 200, note: 4_000, place: 200, topics: 20, languages: 20, courses: 20, sessions: 50, places: 100_000, reason: 1_000 };

/** What an input says of a training, and of a session: what is absent stays as it is, and null clears it. */
export type TrainingSaid = Omit<EditTrainingInput, 'slug' | 'revision' | 'sessions' | 'idempotencyKey'>;
export type SessionSaid = Omit<TrainingSessionInput, 'id'>;

/** Which of the keys that the input names exist. */
export interface Known {
  topics: ReadonlySet<string>;
  parties: ReadonlySet<string>;
  courses: ReadonlySet<string>;
}

/** Whoever enters something is the source of it, whatever it said before; nobody has checked it yet. */
export const enteredBy = (viewer: Viewer): Pick<TrainingDraft, 'source' | 'confidence' | 'verified'> => ({
  source: isSecretariat(viewer) ? 'Registered here by the Secretariat' : 'Registered here by the organization',
  confidence: null,
  verified: null,
});

const checkPlaces = (places: number | null | undefined, least: number, path: readonly (string | number)[], refuse: Refuse): void => {
  if (places != null && (places < least || places > trainingBounds.places)) refuse('OUT_OF_RANGE', path, { least, most: trainingBounds.places });
};

const checkWhere = (said: { country?: string | null; place?: string | null; languages?: readonly string[] | null }, { parties }: Known, at: readonly (string | number)[], refuse: Refuse): void => {
  if (said.country != null && !parties.has(said.country)) refuse('UNKNOWN_REFERENCE', [...at, 'country'], { value: said.country });
  if ((trimmed(said.place)?.length ?? 0) > trainingBounds.place) refuse('TOO_LONG', [...at, 'place'], { most: trainingBounds.place });
  if ((said.languages?.length ?? 0) > trainingBounds.languages) refuse('TOO_MANY', [...at, 'languages'], { most: trainingBounds.languages });
};

/** Whether the input names more than there may be; what is repeated counts once. Members of such a list are not looked up. */
export const isTooMany = (said: TrainingSaid, field: 'topics' | 'courses'): boolean => distinct(said[field] ?? []).length > trainingBounds[field];

/** Refuses what cannot be of what the input says of a training. */
export function checkTraining(said: TrainingSaid, known: Known, refuse: Refuse): void {
  const title = trimmed(said.title);
  const note = trimmed(said.note);
  if (said.title !== undefined && title === null) refuse('REQUIRED', ['title']);
  if ((title?.length ?? 0) > trainingBounds.title) refuse('TOO_LONG', ['title'], { most: trainingBounds.title });
  if ((title ?? note) !== null && said.language == null) refuse('REQUIRED', ['language']);
  if (said.kind === null) refuse('REQUIRED', ['kind']);
  if (said.listing === null) refuse('REQUIRED', ['listing']);
  if (said.topics !== undefined && !said.topics?.length) refuse('REQUIRED', ['topics']);
  for (const [field, exists] of [['topics', known.topics], ['courses', known.courses]] as const) {
    if (isTooMany(said, field)) refuse('TOO_MANY', [field], { most: trainingBounds[field] });
    else said[field]?.forEach((key, i) => exists.has(key) || refuse('UNKNOWN_REFERENCE', [field, i], { value: key }));
  }
  checkWhere(said, known, [], refuse);
  checkPlaces(said.placesPerSession, 1, ['placesPerSession'], refuse);
  if ((note?.length ?? 0) > trainingBounds.note) refuse('TOO_LONG', ['note'], { most: trainingBounds.note });
}

/** The training as it is after what the input says, which was found sound. */
export function trainingAfter(before: TrainingDraft, said: TrainingSaid): TrainingDraft {
  const title = trimmed(said.title);
  const note = trimmed(said.note);
  // Whatever is written has its language, or the check refused it.
  const written = (text: string) => ({ [said.language!]: text });
  return {
    ...before,
    listing: said.listing ?? before.listing,
    title: title === null ? before.title : { ...before.title, ...written(title) },
    kind: said.kind ?? before.kind,
    topics: said.topics ? distinct(said.topics) : before.topics,
    mode: either(said.mode, before.mode),
    country: either(said.country, before.country),
    place: said.place === undefined ? before.place : trimmed(said.place),
    ownLanguages: said.languages === undefined ? before.ownLanguages : distinct(said.languages ?? []),
    placesPerSession: either(said.placesPerSession, before.placesPerSession),
    scholarships: either(said.scholarships, before.scholarships),
    courses: said.courses === undefined ? before.courses : distinct(said.courses ?? []),
    note: said.note === undefined ? before.note : note === null ? null : { ...before.note, ...written(note) },
  };
}

const isTimeZone = (name: string): boolean => {
  if (!/^[A-Z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Refuses what cannot be of what the input says of a session, which was as `before` and had so many places taken. `held` says that it is held. */
export function checkSession(said: SessionSaid, before: SessionDraft, known: Known, { today, held }: { today: string; held: string }, at: readonly (string | number)[], refuse: Refuse): void {
  const startsOn = trimmed(either(said.startsOn, before.startsOn));
  const endsOn = trimmed(either(said.endsOn, before.endsOn));
  const mostYear = Number(today.slice(0, 4)) + years.ahead;
  const form = '2027-02-01, 2027-02, 2027';
  const isDate = (text: string | null): text is string => text !== null && precisionOf(text) !== undefined;
  if (startsOn === null) refuse('REQUIRED', [...at, 'startsOn']);
  else if (!isDate(startsOn)) refuse('MALFORMED', [...at, 'startsOn'], { form });
  else if (Number(startsOn.slice(0, 4)) < years.first || Number(startsOn.slice(0, 4)) > mostYear) refuse('OUT_OF_RANGE', [...at, 'startsOn'], { least: years.first, most: mostYear });
  if (endsOn !== null && !isDate(endsOn)) refuse('MALFORMED', [...at, 'endsOn'], { form });
  else if (endsOn !== null && ((isDate(startsOn) && lastDay(endsOn) < firstDay(startsOn)) || Number(endsOn.slice(0, 4)) > mostYear))
    refuse('OUT_OF_RANGE', [...at, 'endsOn'], { least: startsOn ?? years.first, most: mostYear });
  if (said.timeZone != null && !isTimeZone(said.timeZone)) refuse('MALFORMED', [...at, 'timeZone'], { form: 'Europe/Madrid' });
  checkWhere(said, known, at, refuse);
  const isCancelled = said.isCancelled ?? before.isCancelled;
  if ((trimmed(said.cancellationReason)?.length ?? 0) > trainingBounds.reason) refuse('TOO_LONG', [...at, 'cancellationReason'], { most: trainingBounds.reason });
  if (!isCancelled) for (const field of ['cancellationReason', 'replacedBy'] as const) if (said[field] != null) refuse('NOT_ALLOWED_NOW', [...at, field], { why: held });
  checkPlaces(said.places, Math.max(1, before.placesTaken ?? 0), [...at, 'places'], refuse);
}

/** Where a session is held after what the input says. One that goes online leaves where it was to be, unless that is said anew. */
function whereAfter(before: SessionDraft, said: SessionSaid): Pick<SessionDraft, 'country' | 'place'> {
  const was = said.mode === 'ONLINE' && before.mode !== 'ONLINE' ? { country: null, place: null } : before;
  return { country: either(said.country, was.country), place: said.place === undefined ? was.place : trimmed(said.place) };
}

/** What is known of a session's being called off after what the input says; nothing of one that is held. */
function cancellationAfter(before: SessionDraft, said: SessionSaid, today: string): Pick<SessionDraft, 'isCancelled' | 'calledOffOn' | 'cancellationReason' | 'replacedBy'> {
  if (!(said.isCancelled ?? before.isCancelled)) return { isCancelled: false, calledOffOn: null, cancellationReason: null, replacedBy: null };
  return {
    isCancelled: true,
    calledOffOn: before.isCancelled ? before.calledOffOn : today,
    cancellationReason: said.cancellationReason === undefined ? before.cancellationReason : trimmed(said.cancellationReason),
    replacedBy: either(said.replacedBy, before.replacedBy),
  };
}

/** The session as it is after what the input says, which was found sound. */
export const sessionAfter = (before: SessionDraft, said: SessionSaid, today: string): SessionDraft => ({
  ...before,
  ...whereAfter(before, said),
  startsOn: said.startsOn === undefined ? before.startsOn : trimmed(said.startsOn),
  endsOn: said.endsOn === undefined ? before.endsOn : trimmed(said.endsOn),
  timeZone: either(said.timeZone, before.timeZone),
  mode: either(said.mode, before.mode),
  languages: said.languages === undefined ? before.languages : distinct(said.languages ?? []),
  places: either(said.places, before.places),
  selection: said.selection ?? before.selection,
  hasWaitingList: said.hasWaitingList ?? before.hasWaitingList,
  ...cancellationAfter(before, said, today),
});

/** A session of a training that has changed: where it was as the training was, it follows. */
export function sessionBeside(session: SessionDraft, before: TrainingDraft, after: TrainingDraft): SessionDraft {
  return {
    ...session,
    title: isSame(session.title, before.title) ? after.title : session.title,
    kind: session.kind === before.kind ? after.kind : session.kind,
    topics: isSame(session.topics, before.topics) ? after.topics : session.topics.filter(topic => after.topics.includes(topic)),
    scholarships: session.scholarships === before.scholarships ? after.scholarships : session.scholarships,
  };
}

/** A new session of a training, before anything is said of it: as the training is, and online nowhere. */
export function newSession(training: TrainingDraft, id: string, mode: SessionSaid['mode']): SessionDraft {
  const held = mode ?? training.mode;
  const { title, kind, topics, organizations, scholarships, isDemonstration, source, confidence, verified, reality } = training;
  return {
    id,
    slug: id,
    training: training.slug,
    title,
    kind,
    mode: held,
    startsOn: null,
    endsOn: null,
    timeZone: null,
    isCancelled: false,
    calledOffOn: null,
    cancellationReason: null,
    replacedBy: null,
    place: held === 'ONLINE' ? null : training.place,
    country: held === 'ONLINE' ? null : training.country,
    languages: training.ownLanguages ?? [],
    topics,
    organizations,
    places: training.placesPerSession,
    placesTaken: 0,
    selection: 'FIRST_COME',
    hasWaitingList: true,
    participants: null,
    scholarships,
    note: null,
    isDemonstration,
    source,
    confidence,
    verified,
    reality,
  };
}
