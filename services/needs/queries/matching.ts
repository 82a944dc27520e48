import { and, eq, lte, min } from 'drizzle-orm';
import { prepared } from '../../kit/database.ts';
import { owned } from '../../kit/errors.ts';
import { batched, batchedList } from '../../kit/loaders.ts';
import { type Wanted, mostCandidates } from '../../kit/matching.ts';
import { countRows, givenRows, inKeys, rowNumber, value } from '../../kit/sql.ts';
import type { Q, SubgraphContext } from '../context.ts';
import { visibleTo } from '../rules/visibility.ts';
import type { CourseRef, NeedRow } from '../tables.ts';
import { needById } from './needs.ts';
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

/** The visible needs near the topics of each candidate that ask for a kind of help it gives. */
const fitting = ({ sql, t }: Q) => {
  const { table, column } = givenRows('candidates', ['candidate', 'topic', 'kind'], value('candidates'));
  const near = sql
    .select({ candidate: column.candidate.as('candidate'), need: t.needKinds.need, distance: min(t.topicProximity.distance).as('distance') })
    .from(table)
    .innerJoin(t.topicProximity, eq(t.topicProximity.near, column.topic))
    .innerJoin(t.needKinds, and(eq(t.needKinds.topic, t.topicProximity.topic), eq(t.needKinds.kind, column.kind)))
    .innerJoin(t.needs, eq(t.needs.id, t.needKinds.need))
    .where(inKeys(t.needs.visibility, value('visible')))
    .groupBy(column.candidate, t.needKinds.need)
    .as('near');
  return near;
};

/** The nearest needs of each: with the very topic first, then with one above or inside it, then by id. */
const nearest = prepared((q: Q) => {
  const near = fitting(q);
  const ranked = q.sql
    .select({ candidate: near.candidate, need: near.need, n: rowNumber(near.candidate, [near.distance, near.need]).as('n') })
    .from(near)
    .as('ranked');
  return q.sql.select({ candidate: ranked.candidate, need: ranked.need }).from(ranked).where(lte(ranked.n, mostCandidates));
});

const counts = prepared((q: Q) => {
  const near = fitting(q);
  return q.sql.select({ candidate: near.candidate, n: countRows() }).from(near).groupBy(row => row.candidate);
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
  visible: JSON.stringify(visibleTo(ctx.viewer)),
});

const nearestIds = batchedList(async (q: Q, keys: readonly string[], ctx) =>
  (await nearest(q, parameters(keys, ctx))).map(row => ({ key: row.candidate, row: row.need })),
);
/** At most 200 visible needs that the candidate could help to meet. */
export async function needCandidates(ctx: SubgraphContext, gives: Gives): Promise<NeedRow[]> {
  const ids = await nearestIds(ctx, keyOf(gives));
  return (await Promise.all(ids.map(id => needById(ctx, id)))).filter(need => need !== undefined);
}

const countsByKey = batched(async (q: Q, keys: readonly string[], ctx: SubgraphContext) => new Map((await counts(q, parameters(keys, ctx))).map(row => [row.candidate, row.n])));
/** How many visible needs it could help to meet. */
export const needCount = async (ctx: SubgraphContext, gives: Gives): Promise<number> => (await countsByKey(ctx, keyOf(gives))) ?? 0;
