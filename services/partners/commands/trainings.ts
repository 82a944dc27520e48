import { coded } from '../../kit/errors.ts';
import { isSecretariat } from '../../kit/identity/viewer.ts';
import { dayOf } from '../../kit/values/clock.ts';
import { newId } from '../../kit/values/ids.ts';
import { freeSlug, slugFrom } from '../../kit/values/slugs.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Command, Write } from '../../kit/write/write.ts';
import type { PartnersTables } from '../context.ts';
import type { EditTrainingInput, RegisterTrainingInput } from '../generated.ts';
import { isListedOrganization } from '../queries/organizations.ts';
import { knownCourses, knownParties, knownTopics } from '../queries/references.ts';
import { liveRegistrations } from '../queries/registrations.ts';
import { lockedSession } from '../queries/sessions.ts';
import { insertTrainings, replaceTraining, slugsLike, lockedTraining } from '../queries/trainingRows.ts';
import { isSame, saidAnew, withoutNulls } from '../rules/input.ts';
import { isAhead, isMovedBack } from '../rules/sessions.ts';
import {
  type Known, type SessionSaid, type TrainingSaid,
  checkSession, checkTraining, enteredBy, isTooMany, newSession, sessionAfter, sessionBeside, trainingAfter, trainingBounds,
} from '../rules/trainingInput.ts';
import { type SessionDraft, type TrainingDraft, sessionFrom } from '../rules/trainings.ts';
import { mayGive, mayList } from '../rules/visibility.ts';
import { hindrances } from '../rules/words.ts';
import { promote } from './registrations.ts';

/** What was said anew of a session. */
type SessionChange = Partial<SessionSaid> & { id: string };

/** Which of the keys that an input names exist; of lists that are too long none is looked up. */
const knownOf = async (q: Write<PartnersTables>['q'], said: TrainingSaid, sessions: readonly SessionSaid[]): Promise<Known> => ({
  topics: await knownTopics(q, isTooMany(said, 'topics') ? [] : (said.topics ?? [])),
  courses: await knownCourses(q, isTooMany(said, 'courses') ? [] : (said.courses ?? [])),
  parties: await knownParties(q, [said, ...sessions].flatMap(s => s.country ?? [])),
});

/** The day, and in the language of the viewer that a session is held. */
const says = ({ now, languages }: Write<PartnersTables>['ctx']) => ({ today: dayOf(now), held: hindrances.HELD[workingLanguage(languages)] });

/** Registers a training with its sessions: who may is a partner of the organization, or the Secretariat for it. */
export const registerTraining: Command<PartnersTables, RegisterTrainingInput, string> = {
  name: 'registerTraining',
  run: async ({ q, ctx, now, refuse, sound, changed }, input) => {
    if (!mayGive(ctx.viewer, [input.organization])) throw coded('FORBIDDEN', 'You may register trainings of the organization that you work for, and of no other.');
    const { idempotencyKey: _, ...said } = input;
    const { organization, sessions: given, ...training } = withoutNulls(said);
    const tooMany = (given?.length ?? 0) > trainingBounds.sessions;
    const sessions = tooMany ? [] : (given ?? []).map(withoutNulls);
    const known = await knownOf(q, training, sessions);
    if (!(await isListedOrganization(q, organization))) refuse('UNKNOWN_REFERENCE', ['organization'], { value: organization });
    checkTraining(training, known, refuse);

    const like = slugFrom(organization, training.title, 'training');
    const blank: TrainingDraft = {
      slug: freeSlug(like, await slugsLike(q, like)),
      revision: 1,
      listing: ctx.policy.partnerTrainings === 'publish' || isSecretariat(ctx.viewer) ? 'PUBLISHED' : 'SUBMITTED',
      moderationReason: null,
      title: {},
      kind: training.kind,
      mode: null,
      ownLanguages: [training.language],
      topics: [],
      organizations: [organization],
      courses: [],
      place: null,
      country: null,
      placesPerSession: null,
      scholarships: null,
      note: null,
      isDemonstration: false,
      ...enteredBy(ctx.viewer),
      reality: null,
    };
    const after = trainingAfter(blank, training);
    if (tooMany) refuse('TOO_MANY', ['sessions'], { most: trainingBounds.sessions });
    const drafts = sessions.map((session, i) => {
      const before = newSession(after, newId('session', now), session.mode);
      checkSession(session, before, known, says(ctx), ['sessions', i], refuse);
      return sessionAfter(before, session, dayOf(now));
    });
    sound();

    await insertTrainings(q, { trainings: [after], sessions: drafts });
    changed('Training', after.slug, 'REGISTERED', said);
    return after.slug;
  },
};

/** Changes a training and its sessions: who may is a partner of an organization that gives it, or the Secretariat. */
export const editTraining: Command<PartnersTables, EditTrainingInput, string> = {
  name: 'editTraining',
  run: async ({ q, ctx, now, refuse, sound, changed }, input) => {
    const { slug, revision, sessions: given, idempotencyKey: _, ...said } = input;
    const stored = await lockedTraining(q, slug, ctx.viewer);
    if (stored === undefined) throw coded('NOT_FOUND', 'There is no such training.');
    if (!mayGive(ctx.viewer, stored.training.organizations)) throw coded('FORBIDDEN', 'You may change trainings of the organization that you work for, and of no other.');
    if (stored.training.revision !== revision) throw coded('CONFLICT', `The training was changed meanwhile: its revision is ${stored.training.revision}. Read it again.`);
    if (said.listing !== undefined && !mayList(ctx.viewer)) throw coded('FORBIDDEN', 'Whether a training is listed for everyone is for the Secretariat to say. Leave `listing` out.');
    // A training that has more of old may be changed as long as none is added.
    const all = stored.sessions.length + (given ?? []).filter(session => session.id == null).length;
    const tooMany = (given?.length ?? 0) > trainingBounds.sessions || all > Math.max(trainingBounds.sessions, stored.sessions.length);
    const sessions = tooMany ? [] : (given ?? []);
    const known = await knownOf(q, said, sessions);
    checkTraining(said, known, refuse);
    if (tooMany) refuse('TOO_MANY', ['sessions'], { most: trainingBounds.sessions });
    const after = trainingAfter(stored.training, said);

    const drafts = new Map<string, SessionDraft>(stored.sessions.map(s => [s.id, sessionBeside(s, stored.training, after)]));
    const named = new Set<string>();
    const changes: SessionChange[] = [];
    sessions.forEach(({ id, ...session }, i) => {
      if (id != null && (!drafts.has(id) || named.has(id))) return refuse(named.has(id) ? 'DUPLICATE' : 'UNKNOWN_REFERENCE', ['sessions', i, 'id'], { value: id });
      const about = id == null ? withoutNulls(session) : session;
      const before = id == null ? newSession(after, newId('session', now), session.mode) : drafts.get(id)!;
      checkSession(about, before, known, says(ctx), ['sessions', i], refuse);
      const draft = sessionAfter(before, about, dayOf(now));
      const anew = id == null ? about : saidAnew(about, before, draft);
      if (id == null || Object.keys(anew).length > 0) changes.push({ id: before.id, ...anew });
      drafts.set(before.id, draft);
      named.add(before.id);
    });
    sessions.forEach(({ id, replacedBy }, i) => {
      const other = replacedBy == null || replacedBy === id ? undefined : drafts.get(replacedBy);
      if (replacedBy != null && (other === undefined || other.isCancelled)) refuse('UNKNOWN_REFERENCE', ['sessions', i, 'replacedBy'], { value: replacedBy });
    });
    sound();
    const back = stored.sessions.filter(session => named.has(session.id) && isMovedBack(sessionFrom(session), sessionFrom(drafts.get(session.id)!), dayOf(now)));
    const registeredFor = new Set((await liveRegistrations(q, back.map(session => session.id))).map(({ session }) => session));
    sessions.forEach(({ id }, i) => {
      if (id != null && registeredFor.has(id)) refuse('NOT_ALLOWED_NOW', ['sessions', i, 'startsOn'], { why: hindrances.REGISTERED[workingLanguage(ctx.languages)] });
    });
    sound();

    // Whoever lists a training says nothing of what it is.
    const isEdited = !isSame(stored.training, { ...after, listing: stored.training.listing });
    const altered = [...drafts.values()].filter(draft => !isSame(stored.sessions.find(s => s.id === draft.id), draft));
    if (!isEdited && altered.length === 0 && after.listing === stored.training.listing) return slug;
    if (stored.training.listing === 'RETURNED' && !mayList(ctx.viewer)) after.listing = 'SUBMITTED';
    if (after.listing !== stored.training.listing) after.moderationReason = null;
    for (const draft of altered) drafts.set(draft.id, { ...draft, ...enteredBy(ctx.viewer) });
    await replaceTraining(q, { ...after, ...(isEdited && enteredBy(ctx.viewer)), revision: revision + 1 }, [...drafts.values()]);
    // Those who have registered learn that theirs is not held, or is after all.
    const turned = stored.sessions.filter(session => drafts.get(session.id)!.isCancelled !== session.isCancelled);
    for (const { id, session } of await liveRegistrations(q, turned.map(session => session.id))) changed('Registration', id, drafts.get(session)!.isCancelled ? 'CALLED_OFF' : 'HELD_AFTER_ALL', { session });
    // Where an edit made room, those who have waited longest have it at once.
    for (const id of drafts.keys()) {
      const session = await lockedSession(q, id);
      if (session !== undefined && isAhead(session, dayOf(now))) await promote({ q, changed }, session);
    }
    const { language, ...facts } = said;
    const anew = saidAnew(facts, stored.training, after, { languages: 'ownLanguages' });
    const isText = 'title' in anew || 'note' in anew; // of which the language says what changed
    changed('Training', slug, 'EDITED', { ...anew, ...(isText && { language }), ...(changes.length > 0 && { sessions: changes }) });
    return slug;
  },
};
