import { type SQLWrapper, isNotNull, lte } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { currentTopics } from '../../kit/graph/proximity.ts';
import { all, inKeys, value } from '../../kit/database/sql.ts';
import { type WorkingLanguage, workingLanguage } from '../../kit/values/text.ts';
import type { PartnersTables, Q, SubgraphContext } from '../context.ts';

const parties = prepared(({ sql, t }: Q) => sql.select().from(t.partyReferences).where(inKeys(t.partyReferences.iso3, value('keys'))));
/** What is known here of a Party: where it lies. */
export const partyReference = batched(async (q: Q, keys: readonly string[]) => byKey(await parties(q, { keys: JSON.stringify(keys) }), row => row.iso3));

const regions = prepared(({ sql, t }: Q) => sql.select().from(t.regionReferences).where(inKeys(t.regionReferences.slug, value('keys'))));
export const regionReference = batched(async (q: Q, keys: readonly string[]) => byKey(await regions(q, { keys: JSON.stringify(keys) }), row => row.slug));

const known = (column: (t: PartnersTables) => SQLiteColumn) =>
  async ({ sql, t }: Q, keys: readonly string[]): Promise<ReadonlySet<string>> => {
    const key = column(t);
    return new Set((await sql.select({ key }).from(key.table).where(inKeys(key, keys))).map(row => String(row.key)));
  };
/** Which of the keys exist. */
export const knownTopics = known(t => t.topicReferences.slug);
export const knownParties = known(t => t.partyReferences.iso3);
export const knownRegions = known(t => t.regionReferences.slug);
export const knownCourses = known(t => t.courseReferences.slug);

const merged = prepared(({ sql, t }: Q) => sql.select().from(t.topicReferences).where(isNotNull(t.topicReferences.mergedInto)));
/**
 * Puts topics in the place of those that were merged or split. What is written down of topics goes through this, or a
 * tag could be left that leads nowhere.
 */
export async function retagged(q: Q): Promise<(topics: readonly string[]) => string[]> {
  const topics = await merged(q);
  return named => currentTopics(named, topics);
}

/** The topics and those inside them, as a list to look in. */
export const topicsWithin = ({ sql, t }: Q, topics: readonly string[]) =>
  sql
    .select({ near: t.topicProximity.near })
    .from(t.topicProximity)
    .where(all([inKeys(t.topicProximity.topic, topics), lte(t.topicProximity.distance, 1)]));

/** The Parties of the regions, as a list to look in. */
export const partiesWithin = ({ sql, t }: Q, within: readonly string[]) =>
  sql.select({ party: t.regionParties.party }).from(t.regionParties).where(inKeys(t.regionParties.region, within));

/** The column that sorts for the reader, and its name in cursors. */
export const sortedFor = (ctx: SubgraphContext, columns: Record<WorkingLanguage, SQLWrapper>): { name: string; by: SQLWrapper } => {
  const language = workingLanguage(ctx.languages);
  return { name: language, by: columns[language] };
};
