import { type SQL, and, eq, lte, min } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dayOf } from '../../kit/values/clock.ts';
import { prepared } from '../../kit/database/database.ts';
import { owned } from '../../kit/errors.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { type Candidate, mostCandidates } from '../../kit/graph/matching.ts';
import { countRows, givenRows, rowNumber, value } from '../../kit/database/sql.ts';
import type { Q, SubgraphContext } from '../context.ts';
import type { HelpKind } from '../generated.ts';
import { countriesOf, offerCandidate, trainingCandidate } from '../rules/matching.ts';
import type { OfferRow, TrainingRow } from '../tables.ts';
import { partyReference, regionReference } from './references.ts';
import { allSessionsOf } from './sessions.ts';
import { sightValues, visibleOfferOf, visibleTrainingOf } from './visibility.ts';

/** Where it is written which topics the candidates have and which kinds of help they give. */
interface Tagged {
  topics: { table: SQLiteTable; topic: SQLiteColumn; candidate: SQLiteColumn };
  help: { table: SQLiteTable; kind: SQLiteColumn; candidate: SQLiteColumn };
  /** The row rule of the candidates, with values by the names of `sightValues`. */
  visible: SQL;
}

/** What needs ask for alike is looked up once: a topic and the kinds of help. */
const askedFor = (topic: string, kinds: readonly HelpKind[]) => [topic, ...[...kinds].sort()].join(' ');

/** One row for each kind of help that is asked for. */
const asRows = (keys: readonly string[]) =>
  JSON.stringify(
    keys.flatMap(key => {
      const [topic, ...kinds] = key.split(' ');
      return kinds.map(kind => [key, topic, kind]);
    }),
  );

/** Candidates for needs: those that give a kind of help that is asked for, on the topic, inside it or above it. */
function nearest(tagged: (q: Q) => Tagged) {
  const fitting = (q: Q) => {
    const { sql, t } = q;
    const { topics, help, visible } = tagged(q);
    const { table, column } = givenRows('asked', ['key', 'topic', 'kind'], value('asked'));
    return sql
      .select({ key: column.key.as('asked_key'), candidate: topics.candidate, distance: min(t.topicProximity.distance).as('distance') })
      .from(table)
      .innerJoin(t.topicProximity, eq(t.topicProximity.topic, column.topic))
      .innerJoin(topics.table, eq(topics.topic, t.topicProximity.near))
      .innerJoin(help.table, and(eq(help.candidate, topics.candidate), eq(help.kind, column.kind)))
      .where(visible)
      .groupBy(column.key, topics.candidate)
      .as('fitting');
  };
  /** The very topic first, then what is inside it, then what is above it, then by key. */
  const ranked = prepared((q: Q) => {
    const found = fitting(q);
    const numbered = q.sql
      .select({ key: found.key, candidate: found.candidate, n: rowNumber(found.key, [found.distance, found.candidate]).as('n') })
      .from(found)
      .as('numbered');
    return q.sql.select({ key: numbered.key, candidate: numbered.candidate }).from(numbered).where(lte(numbered.n, mostCandidates));
  });
  const counted = prepared((q: Q) => {
    const found = fitting(q);
    return q.sql.select({ key: found.key, n: countRows().as('n') }).from(found).groupBy(row => row.key);
  });
  const keysOf = batchedList(async (q: Q, keys: readonly string[], { viewer }) =>
    (await ranked(q, { asked: asRows(keys), ...sightValues(viewer) })).map(row => ({ key: row.key, row: String(row.candidate) })),
  );
  const countOf = batched(async (q: Q, keys: readonly string[], { viewer }) => byKey(await counted(q, { asked: asRows(keys), ...sightValues(viewer) }), row => row.key));
  return {
    /** Keys of the candidates, at most as many as are ranked. */
    keys: (ctx: SubgraphContext, topic: string, kinds: readonly HelpKind[]): Promise<string[]> => keysOf(ctx, askedFor(topic, kinds)),
    /** How many there are in all. */
    count: async (ctx: SubgraphContext, topic: string, kinds: readonly HelpKind[]): Promise<number> => (await countOf(ctx, askedFor(topic, kinds)))?.n ?? 0,
  };
}

export const nearestTrainings = nearest(q => {
  const { t } = q;
  return {
    topics: { table: t.trainingTopics, topic: t.trainingTopics.topic, candidate: t.trainingTopics.training },
    help: { table: t.trainingHelp, kind: t.trainingHelp.kind, candidate: t.trainingHelp.training },
    visible: visibleTrainingOf(q, t.trainingTopics.training),
  };
});

export const nearestOffers = nearest(q => {
  const { t } = q;
  return {
    topics: { table: t.offerTopics, topic: t.offerTopics.topic, candidate: t.offerTopics.offer },
    help: { table: t.offerHelp, kind: t.offerHelp.kind, candidate: t.offerHelp.offer },
    visible: visibleOfferOf(q, t.offerTopics.offer),
  };
});

/** What a training gives towards a need, with all that it depends on. */
export async function candidateOfTraining(ctx: SubgraphContext, training: TrainingRow): Promise<Candidate> {
  const today = dayOf(ctx.now);
  const sessions = await allSessionsOf(ctx, training.slug);
  const places = await Promise.all(countriesOf(training, sessions, today).map(iso3 => partyReference(ctx, iso3)));
  return trainingCandidate(training, sessions, places.map(owned), today);
}

/** What an offer gives towards a need, with all that it depends on. */
export async function candidateOfOffer(ctx: SubgraphContext, offer: OfferRow): Promise<Candidate> {
  const regions = await Promise.all(offer.regions.map(slug => regionReference(ctx, slug)));
  return offerCandidate(offer, regions.map(owned), dayOf(ctx.now));
}
