import { type SQL, and, eq, gt, inArray, isNotNull, isNull, lt, not, or } from 'drizzle-orm';
import { dayOf } from '../../kit/values/clock.ts';
import { list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, value } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { PartnersTables, Q, SubgraphContext } from '../context.ts';
import type { TrainingSessionFilter, TrainingSessionsArgs } from '../generated.ts';
import type { TrainingSessionRow } from '../tables.ts';
import { visibleTrainingOf, sightValues } from './visibility.ts';

const rows = prepared((q: Q) =>
  q.sql
    .select()
    .from(q.t.trainingSessions)
    .where(all([inKeys(q.t.trainingSessions.id, value('keys')), visibleTrainingOf(q, q.t.trainingSessions.training)])),
);
/** A session, under the row rule of its training. */
export const sessionById = batched(async (q: Q, keys: readonly string[], { viewer }) =>
  byKey(await rows(q, { keys: JSON.stringify(keys), ...sightValues(viewer) }), row => row.id),
);

/** How often the place of a session may pass on to another one before it counts as taken by none: the chain is read one by one. */
const mostReplacements = 10;

/** The session that is held in place of one that was called off, under the row rule. */
export async function sessionInPlaceOf(ctx: SubgraphContext, { replacedBy }: Pick<TrainingSessionRow, 'replacedBy'>): Promise<TrainingSessionRow | null> {
  for (let [id, step] = [replacedBy, 0]; id !== null && step < mostReplacements; step++) {
    const session: TrainingSessionRow | undefined = await sessionById(ctx, id);
    if (!session?.isCancelled) return session ?? null;
    id = session.replacedBy;
  }
  return null;
}

const anyRows = prepared(({ sql, t }: Q) => sql.select().from(t.trainingSessions).where(inKeys(t.trainingSessions.id, value('keys'))));
/** A session without the row rule: for what is decided of those who have registered for it, and not to be shown. */
export const sessionBehind = batched(async (q: Q, keys: readonly string[]) => byKey(await anyRows(q, { keys: JSON.stringify(keys) }), row => row.id));

/**
 * The session, read to be changed: an update that changes nothing is a lock, so that nobody else gives its
 * places away meanwhile.
 */
export async function lockedSession({ sql, t }: Q, id: string): Promise<TrainingSessionRow | undefined> {
  const { trainingSessions } = t;
  const [found] = await sql.update(trainingSessions).set({ placesTaken: trainingSessions.placesTaken }).where(eq(trainingSessions.id, id)).returning();
  return found;
}

/** Whether the session exists for the viewer. */
export const seesSession = async (q: Q, id: string, viewer: Viewer): Promise<boolean> => (await rows(q, { keys: JSON.stringify([id]), ...sightValues(viewer) })).length > 0;

const ofTrainings = prepared(({ sql, t }: Q) =>
  sql
    .select()
    .from(t.trainingSessions)
    .where(inKeys(t.trainingSessions.training, value('keys')))
    .orderBy(t.trainingSessions.training, t.trainingSessions.firstDay, t.trainingSessions.id),
);
/** All sessions of a training, the earliest first. */
export const allSessionsOf = batchedList(async (q: Q, keys: readonly string[]) =>
  (await ofTrainings(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.training, row })),
);

const byOldSlug = prepared((q: Q) =>
  q.sql
    .select({ slug: q.t.trainingSessions.slug, training: q.t.trainingSessions.training })
    .from(q.t.trainingSessions)
    .where(all([inKeys(q.t.trainingSessions.slug, value('keys')), visibleTrainingOf(q, q.t.trainingSessions.training)])),
);
/** The training of which the edition with this slug is a session, under the row rule of the training. */
export const trainingOfEdition = batched(async (q: Q, keys: readonly string[], { viewer }) =>
  byKey(await byOldSlug(q, { keys: JSON.stringify(keys), ...sightValues(viewer) }), row => row.slug),
);

/** As `rules/sessions`, in SQL. */
export const isAhead = ({ t }: Q, today: string): SQL => and(gt(t.trainingSessions.firstDay, today), eq(t.trainingSessions.isCancelled, false))!;
export const hasFreePlaces = (q: Q, today: string): SQL => and(isAhead(q, today), lt(q.t.trainingSessions.placesTaken, q.t.trainingSessions.places))!;
const isBookable = (q: Q, today: string): SQL =>
  and(isAhead(q, today), isNotNull(q.t.trainingSessions.placesTaken), or(isNull(q.t.trainingSessions.places), hasFreePlaces(q, today)))!;

/** The condition, or its contrary: also for rows of which neither is known. */
const asAsked = ({ sql, t }: Q, wanted: boolean | null | undefined, condition: SQL): SQL | undefined => {
  if (wanted == null) return undefined;
  return wanted ? condition : not(inArray(t.trainingSessions.id, sql.select({ id: t.trainingSessions.id }).from(t.trainingSessions).where(condition)));
};

const filtered = (q: Q, today: string, filter: TrainingSessionFilter | null | undefined): SQL | undefined =>
  all([asAsked(q, filter?.upcoming, isAhead(q, today)), asAsked(q, filter?.bookable, isBookable(q, today))]);

export const sessionsOfTraining = list<PartnersTables, TrainingSessionsArgs, TrainingSessionRow>(
  'sessions of a training',
  (q, { filter, orderBy }, ctx) => ({
    from: q.t.trainingSessions,
    where: filtered(q, dayOf(ctx.now), filter),
    key: q.t.trainingSessions.id,
    parent: q.t.trainingSessions.training,
    order: {
      name: orderBy === 'LATEST' ? 'LATEST' : 'EARLIEST',
      descending: orderBy === 'LATEST',
      keys: [
        { by: q.t.trainingSessions.firstDay, type: 'string' },
        { by: q.t.trainingSessions.id, type: 'string' },
      ],
    },
  }),
  sessionById,
);
