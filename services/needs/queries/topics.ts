import { eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import { list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { all, inKeys, negative, value } from '../../kit/database/sql.ts';
import { changedSince } from '../../kit/write/latest.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { NeedsTables, Q, SubgraphContext } from '../context.ts';
import type { QueryTopicsArgs } from '../generated.ts';
import { audiencesOf } from '../rules/visibility.ts';
import type { TopicRow } from '../tables.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.topics).where(inKeys(t.topics.slug, value('keys'))));
/** The topics, inside a write. */
export const topicRows = async (q: Q, slugs: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(slugs) }), row => row.slug);
/** The topics under the slugs by which they are named; under that of one which was merged or split, what took its place. Inside a write. */
export async function currentTopicRows(q: Q, slugs: readonly string[]): Promise<Map<string, TopicRow[]>> {
  const named = await topicRows(q, slugs);
  const targets = await topicRows(q, [...named.values()].flatMap(row => row.mergedInto ?? []));
  return new Map([...named].map(([slug, row]) => [slug, row.mergedInto === null ? [row] : row.mergedInto.flatMap(to => targets.get(to) ?? [])]));
}
/** The topic under a slug, of several that took its place the first. Inside a write. */
export const topicRow = async (q: Q, slug: string) => (await currentTopicRows(q, [slug])).get(slug)?.[0];
/** A topic that is to be changed: an update that changes nothing holds it for this write. */
export const lockedTopic = async ({ sql, t }: Q, slug: string) => (await sql.update(t.topics).set({ revision: t.topics.revision }).where(eq(t.topics.slug, slug)).returning())[0];
export const topicBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.slug));

const below = prepared(({ sql, t }: Q) => sql.select().from(t.topics).where(inKeys(t.topics.broader, value('keys'))).orderBy(t.topics.slug));
/** Some topic stands below it, inside a write. */
export const hasNarrowerTopics = async (q: Q, slug: string) => (await below(q, { keys: JSON.stringify([slug]) })).length > 0;

/** The topic under a slug, which may be that of one that was merged or split. */
export async function topicUnder(ctx: SubgraphContext, slug: string): Promise<TopicRow | undefined> {
  const topic = await topicBySlug(ctx, slug);
  return topic?.mergedInto == null ? topic : topicBySlug(ctx, topic.mergedInto[0]!);
}

const merged = prepared(({ sql, t }: Q) => sql.select().from(t.topics).where(isNotNull(t.topics.mergedInto)).orderBy(t.topics.slug));
/** Topics that were merged or split, of which there are few. */
export const mergedTopics = (q: Q) => merged(q);
/** Slugs of topics in whose place each stands, by name. */
export const formerSlugs = batchedList(async (q: Q, keys: readonly string[]) =>
  (await merged(q)).flatMap(row => keys.filter(key => row.mergedInto?.includes(key)).map(key => ({ key, row: row.slug }))),
);
/** The topics directly below, by slug. */
export const narrowerTopics = batchedList(async (q: Q, keys: readonly string[]) =>
  (await below(q, { keys: JSON.stringify(keys) })).flatMap(row => (row.broader === null ? [] : { key: row.broader, row })),
);

/** In the proximity of a topic, itself and what lies inside it. */
export const inside = ({ t }: Q) => lte(t.topicProximity.distance, 1);

/** Slugs of the topics, with what took the place of any that was merged or split, as a sub-select for filters. */
const themselves = ({ sql, t }: Q, topics: readonly string[]) =>
  sql.select({ near: t.topicProximity.near }).from(t.topicProximity).where(all([inKeys(t.topicProximity.topic, topics), eq(t.topicProximity.distance, 0)]));

/** Slugs of the topics and of those below them, as a sub-select for filters. */
export const withNarrower = (q: Q, topics: readonly string[]) =>
  q.sql.select({ near: q.t.topicProximity.near }).from(q.t.topicProximity).where(all([inKeys(q.t.topicProximity.topic, topics), inside(q)]));

export const topicList = list<NeedsTables, QueryTopicsArgs, TopicRow>(
  'topics',
  (q, { search, filter }, ctx) => {
    const { topics, topicWords } = q.t;
    const found = searchMatches(q, topicWords, search);
    const language = workingLanguage(ctx.languages);
    const slug = { by: topics.slug, type: 'string' as const };
    return {
      from: topics,
      joins: found ? [{ table: found, on: eq(found.document, topics.slug) }] : [],
      where: all([
        isNull(topics.mergedInto),
        filter?.topLevel == null ? undefined : filter.topLevel ? isNull(topics.broader) : isNotNull(topics.broader),
        filter?.updatedSince == null ? undefined : changedSince(q, 'Topic', topics.slug, filter.updatedSince, audiencesOf(ctx.viewer)),
        filter?.broader?.length ? inArray(topics.broader, themselves(q, filter.broader)) : undefined,
      ]),
      key: topics.slug,
      order: found
        ? { name: 'BEST_FIND', keys: [{ by: negative(found.rank), type: 'number' }, slug] }
        : { name: `LABEL ${language}`, keys: [{ by: { en: topics.labelEn, fr: topics.labelFr, es: topics.labelEs }[language], type: 'string' }, slug] },
    };
  },
  topicBySlug,
);
