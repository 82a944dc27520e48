import { coded } from '../../kit/errors.ts';
import { dayOf } from '../../kit/values/clock.ts';
import { newId } from '../../kit/values/ids.ts';
import { localized, workingLanguage } from '../../kit/values/text.ts';
import type { Command, Write } from '../../kit/write/write.ts';
import type { PartnersTables } from '../context.ts';
import type { CancelRegistrationInput, DecideRegistrationsInput, RegisterForSessionInput, RegistrationDecision, RegistrationState } from '../generated.ts';
import { fillPlaces } from '../queries/places.ts';
import { moveRegistrations, putRegistration } from '../queries/registrationRows.ts';
import { nextTurn, ownRegistration, seenRegistrations, sessionIdOf } from '../queries/registrations.ts';
import { seesSession, lockedSession } from '../queries/sessions.ts';
import { type Hindrance, isAddress, isAskedFor, isDecidable, mayCancel, mayDecide, whyNotCancel, whyNotDecide, whyNotRegister } from '../rules/registrations.ts';
import { mayGive } from '../rules/visibility.ts';
import { hindrances } from '../rules/words.ts';
import type { TrainingSessionRow } from '../tables.ts';

/** How long what is said of a registration may be, in characters, and how many are decided on at once. */
export const registrationBounds = { name: 200, email: 254, worksFor: 200, motivation: 4_000, reason: 1_000, decisions: 200 };

type W = Write<PartnersTables>;

/** Says what hinders a write, in the language of the viewer. */
export const hindered = ({ ctx, refuse }: W, { code, why }: Hindrance, path: readonly (string | number)[], values: Record<string, string> = {}) =>
  refuse(code, path, { ...values, ...(why && { why: hindrances[why][workingLanguage(ctx.languages)] }) });

/** Gives places that are free to those who wait, and says so of each. */
export async function promote({ q, changed }: Pick<W, 'q' | 'changed'>, session: TrainingSessionRow, freed = 0): Promise<void> {
  for (const id of await fillPlaces(q, session, freed)) changed('Registration', id, 'PLACED', { state: 'PLACE' });
}

/** The session, locked, as far as it exists for the viewer. */
export async function seenSession({ q, ctx }: W, id: string): Promise<TrainingSessionRow> {
  const session = await lockedSession(q, id);
  if (!(await seesSession(q, id, ctx.viewer)) || session === undefined) throw coded('NOT_FOUND', 'There is no such session.');
  return session;
}

/** Registers the viewer for a session. */
export const registerForSession: Command<PartnersTables, RegisterForSessionInput, string> = {
  name: 'registerForSession',
  async run(write, input) {
    const { q, ctx, now, actor, refuse, sound, changed } = write;
    const session = await seenSession(write, input.session);
    const own = await ownRegistration(q, session.id, actor);
    const said = { name: input.name.trim(), email: input.email.trim(), worksFor: input.worksFor?.trim() || null, motivation: input.motivation?.trim() || null };

    const hindrance = whyNotRegister(session, own?.state, dayOf(now));
    if (hindrance) hindered(write, hindrance, ['session'], { value: localized(session.title, ctx.languages).text });
    for (const part of ['name', 'email'] as const) if (said[part] === '') refuse('REQUIRED', [part]);
    for (const part of ['name', 'email', 'worksFor', 'motivation'] as const)
      if ((said[part]?.length ?? 0) > registrationBounds[part]) refuse('TOO_LONG', [part], { most: registrationBounds[part] });
    if (said.email !== '' && !isAddress(said.email)) refuse('MALFORMED', ['email'], { form: 'name@example.org' });
    if (said.motivation === null && session.selection === 'BY_ORGANIZER') refuse('REQUIRED', ['motivation']);
    sound();

    const id = own?.id ?? newId('registration', now);
    const state: RegistrationState = isAskedFor(session) ? 'REQUESTED' : 'WAITING';
    await putRegistration(q, { id, session: session.id, learner: actor, state, turn: await nextTurn(q, session.id), registeredOn: dayOf(now), ...said, reason: null, attendance: null, isDemonstration: false });
    changed('Registration', id, 'REGISTERED', { session: session.id, state, name: 'changed', email: 'changed', worksFor: 'changed', motivation: 'changed' });
    // Whoever finds a free place waits for it no longer than this line.
    await promote(write, session);
    return id;
  },
};

/** Takes the viewer's own registration back. */
export const cancelRegistration: Command<PartnersTables, CancelRegistrationInput, string> = {
  name: 'cancelRegistration',
  async run(write, { registration: id }) {
    const { q, ctx, now, sound, changed } = write;
    const session = await lockedSession(q, (await sessionIdOf(q, id)) ?? '');
    const [found] = await seenRegistrations(q, [id], ctx.viewer);
    if (session === undefined || found === undefined) throw coded('NOT_FOUND', 'There is no such registration.');
    if (!mayCancel(ctx.viewer, found)) throw coded('FORBIDDEN', 'You may cancel your own registrations, and no other.');
    const hindrance = whyNotCancel(session, found.state, dayOf(now));
    if (hindrance) hindered(write, hindrance, ['registration'], { from: found.state, to: 'CANCELLED' });
    sound();

    await moveRegistrations(q, [id], 'CANCELLED');
    changed('Registration', id, 'CANCELLED', { state: 'CANCELLED' });
    await promote(write, session, found.state === 'PLACE' ? 1 : 0);
    return id;
  },
};

const becomes: Record<RegistrationDecision, RegistrationState> = { ACCEPT: 'PLACE', REFUSE: 'REFUSED' };

/** Accepts or refuses those who have registered for a session. */
export const decideRegistrations: Command<PartnersTables, DecideRegistrationsInput, string[]> = {
  name: 'decideRegistrations',
  async run(write, { session: sessionId, decisions }) {
    const { q, ctx, now, refuse, sound, changed } = write;
    const session = await seenSession(write, sessionId);
    if (!mayGive(ctx.viewer, session.organizations)) throw coded('FORBIDDEN', 'You may decide on registrations for sessions that your organization gives, and on no other.');
    const hindrance = whyNotDecide(session, dayOf(now));
    if (hindrance) hindered(write, hindrance, ['session']);
    if (decisions.length === 0) refuse('REQUIRED', ['decisions']);
    if (decisions.length > registrationBounds.decisions) refuse('TOO_MANY', ['decisions'], { most: registrationBounds.decisions });
    sound();

    const ids = decisions.map(d => d.registration);
    const known = new Map((await seenRegistrations(q, ids, ctx.viewer)).filter(r => r.session === session.id).map(r => [r.id, r]));
    if ([...known.values()].some(found => !mayDecide(ctx.viewer, found, session.organizations))) throw coded('FORBIDDEN', 'You may decide on the registrations of others, not on your own.');
    const reasons = decisions.map(d => d.reason?.trim() ?? '');
    decisions.forEach(({ registration, decision }, i) => {
      const found = known.get(registration);
      if (found === undefined) return refuse('UNKNOWN_REFERENCE', ['decisions', i, 'registration'], { value: registration });
      if (ids.indexOf(registration) < i) return refuse('DUPLICATE', ['decisions', i, 'registration'], { value: registration });
      if (!isDecidable(found.state, decision)) refuse('OUT_OF_ORDER', ['decisions', i, 'decision'], { from: found.state, to: becomes[decision] });
      if (decision === 'REFUSE' && reasons[i] === '') refuse('REQUIRED', ['decisions', i, 'reason']);
      if (reasons[i]!.length > registrationBounds.reason) refuse('TOO_LONG', ['decisions', i, 'reason'], { most: registrationBounds.reason });
    });
    sound();

    const accepted = ids.filter((_, i) => decisions[i]!.decision === 'ACCEPT');
    const freed = decisions.filter(d => d.decision === 'REFUSE' && known.get(d.registration)!.state === 'PLACE').length;
    await moveRegistrations(q, accepted, 'WAITING');
    for (const [i, { registration, decision }] of decisions.entries()) {
      if (decision === 'REFUSE') await moveRegistrations(q, [registration], 'REFUSED', reasons[i]);
      changed('Registration', registration, decision === 'ACCEPT' ? 'ACCEPTED' : 'REFUSED', decision === 'ACCEPT' ? { state: 'WAITING' } : { state: 'REFUSED', reason: 'changed' });
    }
    await promote(write, session, freed);
    if (!session.hasWaitingList)
      for (const waiting of (await seenRegistrations(q, accepted, ctx.viewer)).filter(r => r.state === 'WAITING')) refuse('NO_PLACE_LEFT', ['decisions', ids.indexOf(waiting.id), 'decision']);
    return ids;
  },
};
