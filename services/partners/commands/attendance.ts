import { coded } from '../../kit/errors.ts';
import { dayOf } from '../../kit/values/clock.ts';
import type { Command } from '../../kit/write/write.ts';
import type { PartnersTables } from '../context.ts';
import type { Attendance, RecordAttendanceInput } from '../generated.ts';
import { putAttendance } from '../queries/registrationRows.ts';
import { seenRegistrations } from '../queries/registrations.ts';
import { mayDecide, whyNotRecord } from '../rules/registrations.ts';
import { mayGive } from '../rules/visibility.ts';
import { hindered, registrationBounds, seenSession } from './registrations.ts';

/** Says who of those with a place in a session took part. */
export const recordAttendance: Command<PartnersTables, RecordAttendanceInput, string[]> = {
  name: 'recordAttendance',
  async run(write, { session: sessionId, attendance }) {
    const { q, ctx, now, refuse, sound, changed } = write;
    const session = await seenSession(write, sessionId);
    if (!mayGive(ctx.viewer, session.organizations)) throw coded('FORBIDDEN', 'You may record who took part in sessions that your organization gives, and in no other.');
    const hindrance = whyNotRecord(session, dayOf(now));
    if (hindrance) hindered(write, hindrance, ['session']);
    if (attendance.length === 0) refuse('REQUIRED', ['attendance']);
    if (attendance.length > registrationBounds.decisions) refuse('TOO_MANY', ['attendance'], { most: registrationBounds.decisions });
    sound();

    const ids = attendance.map(a => a.registration);
    const known = new Map((await seenRegistrations(q, ids, ctx.viewer)).filter(r => r.session === session.id).map(r => [r.id, r]));
    if ([...known.values()].some(found => !mayDecide(ctx.viewer, found, session.organizations))) throw coded('FORBIDDEN', 'You may record the attendance of others, not your own.');
    attendance.forEach(({ registration, attended }, i) => {
      const found = known.get(registration);
      if (found === undefined) return refuse('UNKNOWN_REFERENCE', ['attendance', i, 'registration'], { value: registration });
      if (ids.indexOf(registration) < i) return refuse('DUPLICATE', ['attendance', i, 'registration'], { value: registration });
      if (found.state !== 'PLACE') refuse('OUT_OF_ORDER', ['attendance', i, 'registration'], { from: found.state, to: attended });
    });
    sound();

    const anew = attendance.filter(({ registration, attended }) => known.get(registration)!.attendance !== attended);
    for (const attended of ['FULL', 'PART', 'ABSENT'] satisfies Attendance[]) await putAttendance(q, anew.filter(a => a.attended === attended).map(a => a.registration), attended);
    for (const { registration } of anew) changed('Registration', registration, 'ATTENDED', { attendance: 'changed' });
    return ids;
  },
};
