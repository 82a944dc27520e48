import { eq, lte, min } from 'drizzle-orm';
import { prepared } from '../../kit/database.ts';
import { batched, batchedList, byKey } from '../../kit/loaders.ts';
import { mostCandidates } from '../../kit/matching.ts';
import { countDistinct, inKeys, rowNumber, value } from '../../kit/sql.ts';
import type { Q } from '../context.ts';

/** The courses nearest to each topic: the very topic first, then those inside it, then those above it, then by slug. */
const candidates = prepared(({ sql, t }: Q) => {
  const near = sql
    .select({ topic: t.topicProximity.topic, course: t.courseTopics.course, distance: min(t.topicProximity.distance).as('distance') })
    .from(t.topicProximity)
    .innerJoin(t.courseTopics, eq(t.courseTopics.topic, t.topicProximity.near))
    .where(inKeys(t.topicProximity.topic, value('keys')))
    .groupBy(t.topicProximity.topic, t.courseTopics.course)
    .as('near');
  const ranked = sql
    .select({ topic: near.topic, course: near.course, n: rowNumber(near.topic, [near.distance, near.course]).as('n') })
    .from(near)
    .as('ranked');
  return sql.select({ topic: ranked.topic, course: t.courses }).from(ranked).innerJoin(t.courses, eq(t.courses.slug, ranked.course)).where(lte(ranked.n, mostCandidates));
});
export const courseCandidates = batchedList(async (q: Q, topics: readonly string[]) =>
  (await candidates(q, { keys: JSON.stringify(topics) })).map(row => ({ key: row.topic, row: row.course })),
);

const counts = prepared(({ sql, t }: Q) =>
  sql
    .select({ topic: t.topicProximity.topic, n: countDistinct(t.courseTopics.course) })
    .from(t.topicProximity)
    .innerJoin(t.courseTopics, eq(t.courseTopics.topic, t.topicProximity.near))
    .where(inKeys(t.topicProximity.topic, value('keys')))
    .groupBy(t.topicProximity.topic),
);
const countRowsByTopic = batched(async (q: Q, topics: readonly string[]) => byKey(await counts(q, { keys: JSON.stringify(topics) }), row => row.topic));
export const courseCount = async (ctx: Parameters<typeof countRowsByTopic>[0], topic: string): Promise<number> => (await countRowsByTopic(ctx, topic))?.n ?? 0;
