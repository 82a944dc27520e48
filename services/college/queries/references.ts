import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { inKeys, value } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';

const topics = prepared(({ sql, t }: Q) => sql.select().from(t.topicReferences).where(inKeys(t.topicReferences.slug, value('keys'))));
/** What is known here of a topic. */
export const topicReference = batched(async (q: Q, keys: readonly string[]) => byKey(await topics(q, { keys: JSON.stringify(keys) }), row => row.slug));

/** Whether there is such a Party. */
export const partyIsKnown = async ({ sql, t }: Q, iso3: string): Promise<boolean> =>
  (await sql.select({ iso3: t.partyReferences.iso3 }).from(t.partyReferences).where(inKeys(t.partyReferences.iso3, [iso3]))).length > 0;
