import { eq, lte, min } from 'drizzle-orm';
import { prepared } from '../../kit/database.ts';
import { batched, batchedList, byKey } from '../../kit/loaders.ts';
import { mostCandidates } from '../../kit/matching.ts';
import { countDistinct, inKeys, rowNumber, value } from '../../kit/sql.ts';
import type { Q } from '../context.ts';

/** The trainings nearest to each topic: the very topic first, then those inside it, then those above it, then by slug. */
const candidates = prepared(({ sql, t }: Q) => {
  const near = sql
    .select({ topic: t.topicProximity.topic, training: t.trainingTopics.training, distance: min(t.topicProximity.distance).as('distance') })
    .from(t.topicProximity)
    .innerJoin(t.trainingTopics, eq(t.trainingTopics.topic, t.topicProximity.near))
    .where(inKeys(t.topicProximity.topic, value('keys')))
    .groupBy(t.topicProximity.topic, t.trainingTopics.training)
    .as('near');
  const ranked = sql
    .select({ topic: near.topic, training: near.training, n: rowNumber(near.topic, [near.distance, near.training]).as('n') })
    .from(near)
    .as('ranked');
  return sql.select({ topic: ranked.topic, training: t.trainings }).from(ranked).innerJoin(t.trainings, eq(t.trainings.slug, ranked.training)).where(lte(ranked.n, mostCandidates));
});
export const trainingCandidates = batchedList(async (q: Q, topics: readonly string[]) =>
  (await candidates(q, { keys: JSON.stringify(topics) })).map(row => ({ key: row.topic, row: row.training })),
);

const counts = prepared(({ sql, t }: Q) =>
  sql
    .select({ topic: t.topicProximity.topic, n: countDistinct(t.trainingTopics.training) })
    .from(t.topicProximity)
    .innerJoin(t.trainingTopics, eq(t.trainingTopics.topic, t.topicProximity.near))
    .where(inKeys(t.topicProximity.topic, value('keys')))
    .groupBy(t.topicProximity.topic),
);
const countRowsByTopic = batched(async (q: Q, topics: readonly string[]) => byKey(await counts(q, { keys: JSON.stringify(topics) }), row => row.topic));
export const trainingCount = async (ctx: Parameters<typeof countRowsByTopic>[0], topic: string): Promise<number> => (await countRowsByTopic(ctx, topic))?.n ?? 0;
