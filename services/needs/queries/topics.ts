import { prepared } from '../../kit/database.ts';
import { batched, batchedList, byKey } from '../../kit/loaders.ts';
import { inKeys, value } from '../../kit/sql.ts';
import type { Q } from '../context.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.topics).where(inKeys(t.topics.slug, value('keys'))));
export const topicBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.slug));

const below = prepared(({ sql, t }: Q) => sql.select().from(t.topics).where(inKeys(t.topics.broader, value('keys'))).orderBy(t.topics.slug));
export const narrowerTopics = batchedList(async (q: Q, keys: readonly string[]) =>
  (await below(q, { keys: JSON.stringify(keys) })).flatMap(row => (row.broader === null ? [] : { key: row.broader, row })),
);
