import { isNotNull } from 'drizzle-orm';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { currentTopics } from '../../kit/graph/proximity.ts';
import { inKeys, value } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import { isListed } from '../rules/organizations.ts';

const topics = prepared(({ sql, t }: Q) => sql.select().from(t.topicReferences).where(inKeys(t.topicReferences.slug, value('keys'))));
/** What is known here of a topic. */
export const topicReference = batched(async (q: Q, keys: readonly string[]) => byKey(await topics(q, { keys: JSON.stringify(keys) }), row => row.slug));

const merged = prepared(({ sql, t }: Q) => sql.select().from(t.topicReferences).where(isNotNull(t.topicReferences.mergedInto)));
/**
 * Puts topics in the place of those that were merged or split. What is written down of topics goes through this, or a
 * tag could be left that leads nowhere.
 */
export async function retagged(q: Q): Promise<(topics: readonly string[]) => string[]> {
  const topics = await merged(q);
  return named => currentTopics(named, topics);
}

/** Whether there is such a Party. */
export const partyIsKnown = async ({ sql, t }: Q, iso3: string): Promise<boolean> =>
  (await sql.select({ iso3: t.partyReferences.iso3 }).from(t.partyReferences).where(inKeys(t.partyReferences.iso3, [iso3]))).length > 0;

/** Which of the topics exist. */
export const knownTopics = async ({ sql, t }: Q, slugs: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await sql.select({ slug: t.topicReferences.slug }).from(t.topicReferences).where(inKeys(t.topicReferences.slug, slugs))).map(row => row.slug));

const organizations = prepared(({ sql, t }: Q) => sql.select().from(t.organizationReferences).where(inKeys(t.organizationReferences.slug, value('keys'))));
/** Organizations that their owner lists. */
export const listedOrganizations = async (q: Q, slugs: readonly string[]) =>
  byKey((await organizations(q, { keys: JSON.stringify(slugs) })).filter(organization => isListed(organization)), row => row.slug);
export const listedOrganization = batched(listedOrganizations);
