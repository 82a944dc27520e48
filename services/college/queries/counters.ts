import { and, eq, isNotNull, lte, or } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { countDistinct, countDistinctWhere, countRows, countWhere, monthOf, someSet } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';

/*
 * The counters of progress, counted from the facts. What changes an enrolment changes its counters in the same
 * transaction; this is what proves them right, and what makes them after a load.
 */

const completed = ({ t }: Q) => eq(t.enrolments.state, 'COMPLETED');

const nothing = { learners: 0, enrolments: 0, completers: 0, completions: 0, isDemonstration: false };

async function byParty(q: Q) {
  const { sql, t } = q;
  const counted = await sql
    .select({
      party: t.learners.party,
      learners: countDistinct(t.enrolments.learner),
      enrolments: countRows(),
      completers: countDistinctWhere(t.enrolments.learner, completed(q)),
      completions: countWhere(completed(q)),
      isDemonstration: someSet(t.learners.isDemonstration),
    })
    .from(t.enrolments)
    .innerJoin(t.learners, eq(t.learners.id, t.enrolments.learner))
    .where(isNotNull(t.learners.party))
    .groupBy(t.learners.party);
  const found = new Map(counted.map(row => [row.party, row]));
  const parties = await sql.select({ iso3: t.partyReferences.iso3 }).from(t.partyReferences).orderBy(t.partyReferences.iso3);
  return parties.map(({ iso3 }) => ({ ...nothing, ...found.get(iso3), party: iso3 }));
}

const byCourse = (q: Q) =>
  q.sql
    .select({
      party: q.t.partyReferences.iso3,
      course: q.t.enrolments.course,
      learners: countDistinct(q.t.enrolments.learner),
      enrolments: countRows(),
      completers: countDistinctWhere(q.t.enrolments.learner, completed(q)),
      completions: countWhere(completed(q)),
      isDemonstration: someSet(q.t.learners.isDemonstration),
    })
    .from(q.t.enrolments)
    .innerJoin(q.t.learners, eq(q.t.learners.id, q.t.enrolments.learner))
    .innerJoin(q.t.partyReferences, eq(q.t.partyReferences.iso3, q.t.learners.party))
    .groupBy(q.t.partyReferences.iso3, q.t.enrolments.course)
    .orderBy(q.t.partyReferences.iso3, q.t.enrolments.course);

const byTopic = (q: Q) =>
  q.sql
    .select({
      party: q.t.partyReferences.iso3,
      topic: q.t.topicProximity.topic,
      learners: countDistinct(q.t.enrolments.learner),
      // A course may be tagged with several topics inside this one.
      enrolments: countDistinct(q.t.enrolments.id),
      completers: countDistinctWhere(q.t.enrolments.learner, completed(q)),
      completions: countDistinctWhere(q.t.enrolments.id, completed(q)),
      isDemonstration: someSet(q.t.learners.isDemonstration),
    })
    .from(q.t.enrolments)
    .innerJoin(q.t.learners, eq(q.t.learners.id, q.t.enrolments.learner))
    .innerJoin(q.t.partyReferences, eq(q.t.partyReferences.iso3, q.t.learners.party))
    .innerJoin(q.t.courseTopics, eq(q.t.courseTopics.course, q.t.enrolments.course))
    .innerJoin(q.t.topicProximity, and(eq(q.t.topicProximity.near, q.t.courseTopics.topic), lte(q.t.topicProximity.distance, 1)))
    .groupBy(q.t.partyReferences.iso3, q.t.topicProximity.topic)
    .orderBy(q.t.partyReferences.iso3, q.t.topicProximity.topic);

const byRegionAndMonth = ({ sql, t }: Q) => {
  const month = monthOf(t.enrolments.completedOn);
  return sql
    .select({
      region: t.regionReferences.slug,
      month,
      completers: countDistinct(t.enrolments.learner),
      completions: countRows(),
      isDemonstration: someSet(t.learners.isDemonstration),
    })
    .from(t.enrolments)
    .innerJoin(t.learners, eq(t.learners.id, t.enrolments.learner))
    .innerJoin(t.partyReferences, eq(t.partyReferences.iso3, t.learners.party))
    .innerJoin(
      t.regionReferences,
      or(
        and(eq(t.regionReferences.kind, 'CITES'), eq(t.regionReferences.code, t.partyReferences.region)),
        and(eq(t.regionReferences.kind, 'M49'), eq(t.regionReferences.code, t.partyReferences.subregion)),
      ),
    )
    .where(isNotNull(t.enrolments.completedOn))
    .groupBy(t.regionReferences.slug, month)
    .orderBy(t.regionReferences.slug, month);
};

/** Makes all counters anew from the facts. */
export async function countAgain(q: Q): Promise<void> {
  const { sql, t } = q;
  for (const table of [t.partyProgress, t.partyCourseProgress, t.partyTopicProgress, t.regionMonthProgress]) await sql.delete(table);
  await insertAll(q, t.partyProgress, await byParty(q));
  await insertAll(q, t.partyCourseProgress, await byCourse(q));
  await insertAll(q, t.partyTopicProgress, await byTopic(q));
  await insertAll(q, t.regionMonthProgress, await byRegionAndMonth(q));
}

/** The counters that differ from a recount, one line each; none when all is well. */
export async function wrongCounters(q: Q): Promise<string[]> {
  const { sql, t } = q;
  const compare = (name: string, keys: readonly string[], kept: readonly object[], counted: readonly object[]): string[] => {
    const lines = (rows: readonly object[]) =>
      new Map(rows.map(row => [keys.map(k => String((row as Record<string, unknown>)[k])).join(' '), JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))]));
    const [have, want] = [lines(kept), lines(counted)];
    return [...new Set([...have.keys(), ...want.keys()])]
      .filter(key => have.get(key) !== want.get(key))
      .map(key => `${name} ${key}: kept ${have.get(key) ?? 'nothing'}, counted ${want.get(key) ?? 'nothing'}`);
  };
  return [
    ...compare('Party', ['party'], await sql.select().from(t.partyProgress), await byParty(q)),
    ...compare('Party and course', ['party', 'course'], await sql.select().from(t.partyCourseProgress), await byCourse(q)),
    ...compare('Party and topic', ['party', 'topic'], await sql.select().from(t.partyTopicProgress), await byTopic(q)),
    ...compare('region and month', ['region', 'month'], await sql.select().from(t.regionMonthProgress), await byRegionAndMonth(q)),
  ];
}
