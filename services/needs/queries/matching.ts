import { and, eq, lte, min } from 'drizzle-orm';
import { prepared } from '../../kit/database/database.ts';
import { owned } from '../../kit/errors.ts';
import { batchedList } from '../../kit/graph/loaders.ts';
import { type Wanted, mostCandidates } from '../../kit/graph/matching.ts';
import { countWithin, givenRows, rowNumber, value } from '../../kit/database/sql.ts';
import type { Q, SubgraphContext } from '../context.ts';
import type { CourseRef, NeedRow } from '../tables.ts';
import { needById, sightValues, visible } from './needs.ts';
import { partyByIso3 } from './parties.ts';
import { narrowerTopics, topicBySlug } from './topics.ts';

/** What a need asks for. */
export async function wantedBy(ctx: SubgraphContext, need: NeedRow): Promise<Wanted> {
  const [topic, narrower, party] = await Promise.all([topicBySlug(ctx, need.topic), narrowerTopics(ctx, need.topic), partyByIso3(ctx, need.party)]);
  const { broader } = owned(topic);
  const { iso3, region, subregion } = owned(party);
  return {
    topic: need.topic,
    narrower: narrower.map(t => t.slug),
    broader: broader === null ? [] : [broader],
    kinds: need.kinds,
    languages: need.languages,
    party: iso3,
    region,
    subregion,
  };
}

/**
 * The visible needs near the topics of each candidate that ask for a kind of help it gives: those with the very topic
 * first, then those with one above or inside it, then by id; each with how many there are in all.
 */
const nearest = prepared((q: Q) => {
  const { sql, t } = q;
  const { table, column } = givenRows('candidates', ['candidate', 'topic', 'kind'], value('candidates'));
  const near = sql
    .select({ candidate: column.candidate.as('candidate'), need: t.needKinds.need, distance: min(t.topicProximity.distance).as('distance') })
    .from(table)
    .innerJoin(t.topicProximity, eq(t.topicProximity.near, column.topic))
    .innerJoin(t.needKinds, and(eq(t.needKinds.topic, t.topicProximity.topic), eq(t.needKinds.kind, column.kind)))
    .innerJoin(t.needs, eq(t.needs.id, t.needKinds.need))
    .where(visible(q, value('visibilities'), value('parties')))
    .groupBy(column.candidate, t.needKinds.need)
    .as('near');
  const ranked = sql
    .select({
      candidate: near.candidate,
      need: near.need,
      n: rowNumber(near.candidate, [near.distance, near.need]).as('n'),
      total: countWithin(near.candidate).as('total'),
    })
    .from(near)
    .as('ranked');
  return sql.select({ candidate: ranked.candidate, need: ranked.need, total: ranked.total }).from(ranked).where(lte(ranked.n, mostCandidates));
});

type Gives = Pick<CourseRef['match'], 'topics' | 'kinds'>;

/** Candidates with the same topics and kinds of help share one look-up. */
const keyOf = ({ topics, kinds }: Gives): string => JSON.stringify({ topics, kinds } satisfies Gives);

const parameters = (keys: readonly string[], ctx: SubgraphContext) => ({
  candidates: JSON.stringify(
    keys.flatMap(key => {
      const { topics, kinds } = JSON.parse(key) as Gives; // the key that keyOf made
      return topics.flatMap(topic => kinds.map(kind => [key, topic, kind]));
    }),
  ),
  ...sightValues(ctx.viewer),
});

const nearestOf = batchedList(async (q: Q, keys: readonly string[], ctx) =>
  (await nearest(q, parameters(keys, ctx))).map(({ candidate, ...row }) => ({ key: candidate, row })),
);
/** At most 200 visible needs that the candidate could help to meet, and how many there are in all. */
export async function needCandidates(ctx: SubgraphContext, gives: Gives): Promise<{ needs: NeedRow[]; total: number }> {
  const found = await nearestOf(ctx, keyOf(gives));
  const needs = await Promise.all(found.map(({ need }) => needById(ctx, need)));
  return { needs: needs.filter(need => need !== undefined), total: found[0]?.total ?? 0 };
}
