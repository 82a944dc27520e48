import { type SQL, and, eq, gt, notInArray } from 'drizzle-orm';
import { inKeys } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import type { RegistrationRow } from '../tables.ts';

/** Keeps a registration; one of the same learner for the same session gives way to it under the same id. */
export async function putRegistration({ sql, t }: Q, row: RegistrationRow): Promise<void> {
  const { id: _, ...rest } = row;
  await sql.insert(t.registrations).values(row).onConflictDoUpdate({ target: t.registrations.id, set: rest });
}

/** Moves registrations into a state, with the reason where there is one. */
export async function moveRegistrations({ sql, t }: Q, ids: readonly string[], state: RegistrationRow['state'], reason: string | null = null): Promise<void> {
  if (ids.length > 0) await sql.update(t.registrations).set({ state, reason }).where(inKeys(t.registrations.id, ids));
}

/** Records how much of the session those with the registrations attended. */
export async function putAttendance({ sql, t }: Q, ids: readonly string[], attendance: NonNullable<RegistrationRow['attendance']>): Promise<void> {
  if (ids.length > 0) await sql.update(t.registrations).set({ attendance }).where(inKeys(t.registrations.id, ids));
}

/** Registrations of a learner that they have made until an instant, all that there were before it where nothing tells. */
export const madeUntil = ({ sql, t }: Q, { id, at }: { id: string; at: string }): SQL => {
  const { changes, registrations } = t;
  const since = sql
    .select({ key: changes.key })
    .from(changes)
    .where(and(eq(changes.kind, 'Registration'), eq(changes.action, 'REGISTERED'), eq(changes.actor, id), gt(changes.at, at)));
  return and(eq(registrations.learner, id), notInArray(registrations.id, since))!;
};
export const registrationsUntil = (q: Q, learner: { id: string; at: string }): Promise<RegistrationRow[]> =>
  Promise.resolve(q.sql.select().from(q.t.registrations).where(madeUntil(q, learner)));

/** Whom an authority has confirmed as its staff, as the college tells it; null is nobody's any more. */
export async function putStaff({ sql, t }: Q, staff: readonly { learner: string; party: string | null }[], complete: boolean): Promise<void> {
  const { staffReferences } = t;
  await sql.delete(staffReferences).where(complete ? undefined : inKeys(staffReferences.learner, staff.map(s => s.learner)));
  for (const { learner, party } of staff) if (party !== null) await sql.insert(staffReferences).values({ learner, party });
}
