import { eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import { list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { all, inKeys, negative, value } from '../../kit/database/sql.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { QueryTopicsArgs } from '../generated.ts';
import type { TopicRow } from '../tables.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.topics).where(inKeys(t.topics.slug, value('keys'))));
/** The topics, inside a write. */
export const topicRows = async (q: Q, slugs: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(slugs) }), row => row.slug);
export const topicRow = async (q: Q, slug: string) => (await topicRows(q, [slug])).get(slug);
/** A topic that is to be changed: an update that changes nothing holds it for this write. */
export const lockedTopic = async ({ sql, t }: Q, slug: string) => (await sql.update(t.topics).set({ revision: t.topics.revision }).where(eq(t.topics.slug, slug)).returning())[0];
export const topicBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.slug));

const below = prepared(({ sql, t }: Q) => sql.select().from(t.topics).where(inKeys(t.topics.broader, value('keys'))).orderBy(t.topics.slug));
/** Some topic stands below it, inside a write. */
export const hasNarrowerTopics = async (q: Q, slug: string) => (await below(q, { keys: JSON.stringify([slug]) })).length > 0;
/** The topics directly below, by slug. */
export const narrowerTopics = batchedList(async (q: Q, keys: readonly string[]) =>
  (await below(q, { keys: JSON.stringify(keys) })).flatMap(row => (row.broader === null ? [] : { key: row.broader, row })),
);

/** In the proximity of a topic, itself and what lies inside it. */
export const inside = ({ t }: Q) => lte(t.topicProximity.distance, 1);

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
        filter?.topLevel == null ? undefined : filter.topLevel ? isNull(topics.broader) : isNotNull(topics.broader),
        filter?.broader?.length ? inArray(topics.broader, [...filter.broader]) : undefined,
      ]),
      key: topics.slug,
      order: found
        ? { name: 'BEST_FIND', keys: [{ by: negative(found.rank), type: 'number' }, slug] }
        : { name: `LABEL ${language}`, keys: [{ by: { en: topics.labelEn, fr: topics.labelFr, es: topics.labelEs }[language], type: 'string' }, slug] },
    };
  },
  topicBySlug,
);
