import { eq, lte, min } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { mostCandidates } from '../../kit/graph/matching.ts';
import { all, countDistinct, inKeys, rowNumber, value } from '../../kit/database/sql.ts';
import type { CollegeTables, Q, SubgraphContext } from '../context.ts';

/** Which records are tagged with which topics; `of` are the records themselves. */
interface Tags {
  table: SQLiteTable;
  topic: AnySQLiteColumn;
  slug: AnySQLiteColumn<{ data: string; notNull: true }>;
  of: SQLiteTable & { slug: AnySQLiteColumn; listing: AnySQLiteColumn };
}

/** Only what everybody finds can meet a need. */
const published = ({ slug, of }: Tags) => all([eq(of.slug, slug), eq(of.listing, 'PUBLISHED')])!;

/** The records nearest to a topic: those on the very topic first, then on one inside it, then on one above it, then by slug. */
function nearest(tagsOf: (t: CollegeTables) => Tags) {
  const slugs = prepared(({ sql, t }: Q) => {
    const tags = tagsOf(t);
    const near = sql
      .select({ topic: t.topicProximity.topic, slug: tags.slug, distance: min(t.topicProximity.distance).as('distance') })
      .from(t.topicProximity)
      .innerJoin(tags.table, eq(tags.topic, t.topicProximity.near))
      .innerJoin(tags.of, published(tags))
      .where(inKeys(t.topicProximity.topic, value('keys')))
      .groupBy(t.topicProximity.topic, tags.slug)
      .as('near');
    const ranked = sql
      .select({ topic: near.topic, slug: near.slug, n: rowNumber(near.topic, [near.distance, near.slug]).as('n') })
      .from(near)
      .as('ranked');
    return sql.select({ topic: ranked.topic, slug: ranked.slug }).from(ranked).where(lte(ranked.n, mostCandidates));
  });
  const counts = prepared(({ sql, t }: Q) => {
    const tags = tagsOf(t);
    return sql
      .select({ topic: t.topicProximity.topic, n: countDistinct(tags.slug) })
      .from(t.topicProximity)
      .innerJoin(tags.table, eq(tags.topic, t.topicProximity.near))
      .innerJoin(tags.of, published(tags))
      .where(inKeys(t.topicProximity.topic, value('keys')))
      .groupBy(t.topicProximity.topic);
  });
  const counted = batched(async (q: Q, topics: readonly string[]) => byKey(await counts(q, { keys: JSON.stringify(topics) }), row => row.topic));
  return {
    /** Slugs of the candidates for a topic. */
    slugs: batchedList(async (q: Q, topics: readonly string[]) => (await slugs(q, { keys: JSON.stringify(topics) })).map(row => ({ key: row.topic, row: row.slug }))),
    /** How many there are, ranked or not. */
    count: async (ctx: SubgraphContext, topic: string): Promise<number> => (await counted(ctx, topic))?.n ?? 0,
  };
}

export const nearestCourses = nearest(({ courseTopics: table, courses: of }) => ({ table, topic: table.topic, slug: table.course, of }));
export const nearestMaterials = nearest(({ materialTopics: table, materials: of }) => ({ table, topic: table.topic, slug: table.material, of }));
