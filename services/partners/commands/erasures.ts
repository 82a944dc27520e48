import { dayOf } from '../../kit/values/clock.ts';
import { type Erase, eraseRows } from '../../kit/write/erasure.ts';
import type { PartnersTables } from '../context.ts';
import { madeUntil, registrationsUntil } from '../queries/registrationRows.ts';
import { lockedSession } from '../queries/sessions.ts';
import { isAhead } from '../rules/sessions.ts';
import { promote } from './registrations.ts';

/** Takes out what is kept of a learner. Their places in sessions that have not begun pass to who waits. */
export const eraseLearner: Erase<PartnersTables> = async ({ q, changed }, learner, now) => {
  const registrations = await registrationsUntil(q, learner);
  for (const id of [...new Set(registrations.map(r => r.session))].sort()) await lockedSession(q, id);
  await eraseRows(q, learner, { kind: 'Registration', ids: registrations.map(r => r.id) }, table => (table === q.t.registrations ? madeUntil(q, learner) : undefined));
  // Followed late, a session may have begun since; by a clock that is behind, it had already.
  const today = [dayOf(now), learner.at.slice(0, 10)].sort()[1]!; // of two
  const held = registrations.filter(r => r.state === 'PLACE').map(r => r.session);
  for (const id of new Set(held)) {
    const session = (await lockedSession(q, id))!; // a registration is for one
    const freed = held.filter(s => s === id).length;
    await promote({ q, changed }, isAhead(session, today) ? session : { ...session, places: 0 }, freed);
  }
};
