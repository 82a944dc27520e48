import { and, asc, eq } from 'drizzle-orm';
import { countRows, inKeys } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import { isAhead } from '../rules/sessions.ts';
import type { TrainingSessionRow } from '../tables.ts';

type Filled = Pick<TrainingSessionRow, 'id' | 'places' | 'placesTaken'>;

/**
 * Gives the places of a session that nobody holds to those who have waited longest, and counts them; returns whom. `freed`
 * are places that the same transaction has just taken from somebody. Whoever calls has read the session for change.
 */
export async function fillPlaces({ sql, t }: Q, { id, places, placesTaken }: Filled, freed = 0): Promise<string[]> {
  if (placesTaken === null) return [];
  const { registrations, trainingSessions } = t;
  const held = placesTaken - freed;
  const waiting = sql
    .select({ id: registrations.id })
    .from(registrations)
    .where(and(eq(registrations.session, id), eq(registrations.state, 'WAITING')))
    .orderBy(asc(registrations.turn), asc(registrations.registeredOn), asc(registrations.id));
  const next = (await (places === null ? waiting : waiting.limit(Math.max(0, places - held)))).map(row => row.id);
  if (next.length > 0) await sql.update(registrations).set({ state: 'PLACE' }).where(inKeys(registrations.id, next));
  if (held + next.length !== placesTaken) await sql.update(trainingSessions).set({ placesTaken: held + next.length }).where(eq(trainingSessions.id, id));
  return next;
}

/** Sessions whose count of places taken is not that of a recount, or that break what places and waiting lists promise on this day, by name. */
export async function wrongPlaces({ sql, t }: Q, today: string): Promise<string[]> {
  const { registrations, trainingSessions } = t;
  const counted = await sql
    .select({ session: registrations.session, state: registrations.state, n: countRows().as('n') })
    .from(registrations)
    .groupBy(registrations.session, registrations.state);
  const found = new Map(counted.map(row => [`${row.session} ${row.state}`, row.n]));
  const sessions = await sql
    .select({ id: trainingSessions.id, places: trainingSessions.places, taken: trainingSessions.placesTaken, firstDay: trainingSessions.firstDay, isCancelled: trainingSessions.isCancelled })
    .from(trainingSessions)
    .orderBy(asc(trainingSessions.id));
  return sessions.flatMap(session => {
    const { id, places, taken } = session;
    const [held, waiting] = [found.get(`${id} PLACE`) ?? 0, found.get(`${id} WAITING`) ?? 0];
    return [
      ...((taken ?? 0) === held ? [] : [`${id}: kept ${taken} places taken, counted ${held}`]),
      ...(places !== null && held > places ? [`${id}: ${held} hold one of ${places} places`] : []),
      ...(waiting > 0 && isAhead(session, today) && (places === null || held < places) ? [`${id}: ${waiting} wait although a place is free`] : []),
    ];
  });
}
