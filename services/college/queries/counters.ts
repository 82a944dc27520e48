import { type SQLWrapper, and, eq, inArray, isNotNull, ne, or } from 'drizzle-orm';
import { type Count, addDifference } from '../../kit/database/counts.ts';
import { prepared } from '../../kit/database/database.ts';
import { insertAll } from '../../kit/database/data.ts';
import { all, countDistinct, countDistinctWhere, countRows, countWhere, inKeys, monthOf, someSet, value } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import { hadPlace } from '../rules/enrolments.ts';
import { lockLearners } from './learners.ts';

/*
 * The counters of progress, counted from the facts: of everybody, which makes them after a load and proves them right,
 * or of a few learners, before and after a write, which keeps them right. Who never had a place is not counted.
 */

/** Of whom, as a list in JSON: all when absent. */
type Learners = SQLWrapper | undefined;

/** People of a Party: those whom its authority has confirmed, and made-up ones, who can claim nothing themselves. */
const ofParty = ({ t }: Q) => or(eq(t.learners.affiliationState, 'CONFIRMED'), eq(t.learners.isDemonstration, true));

const counted = (q: Q, learners: Learners) => all([inArray(q.t.enrolments.state, hadPlace), ofParty(q), learners && inKeys(q.t.enrolments.learner, learners)]);

const completed = ({ t }: Q) => eq(t.enrolments.state, 'COMPLETED');

const nothing = { learners: 0, enrolments: 0, completers: 0, completions: 0, isDemonstration: false };

const ofParties = (q: Q, learners?: Learners) => {
  const { sql, t } = q;
  return sql
    .select({
      party: t.partyReferences.iso3,
      learners: countDistinct(t.enrolments.learner),
      enrolments: countRows(),
      completers: countDistinctWhere(t.enrolments.learner, completed(q)),
      completions: countWhere(completed(q)),
      isDemonstration: someSet(t.learners.isDemonstration),
    })
    .from(t.enrolments)
    .innerJoin(t.learners, eq(t.learners.id, t.enrolments.learner))
    .innerJoin(t.partyReferences, eq(t.partyReferences.iso3, t.learners.party))
    .where(counted(q, learners))
    .groupBy(t.partyReferences.iso3);
};

/** One row for every Party. */
async function byParty(q: Q) {
  const { sql, t } = q;
  const found = new Map((await ofParties(q)).map(row => [row.party, row]));
  const parties = await sql.select({ iso3: t.partyReferences.iso3 }).from(t.partyReferences).orderBy(t.partyReferences.iso3);
  return parties.map(({ iso3 }) => ({ ...nothing, ...found.get(iso3), party: iso3 }));
}

const byCourse = (q: Q, learners?: Learners) =>
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
    .where(counted(q, learners))
    .groupBy(q.t.partyReferences.iso3, q.t.enrolments.course)
    .orderBy(q.t.partyReferences.iso3, q.t.enrolments.course);

const byTopic = (q: Q, learners?: Learners) =>
  q.sql
    .select({
      party: q.t.partyReferences.iso3,
      topic: q.t.topicProximity.near,
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
    // The topic of the course and those above it. From their side, topics that were merged would be there, too.
    .innerJoin(q.t.topicProximity, and(eq(q.t.topicProximity.topic, q.t.courseTopics.topic), ne(q.t.topicProximity.distance, 1)))
    .where(counted(q, learners))
    .groupBy(q.t.partyReferences.iso3, q.t.topicProximity.near)
    .orderBy(q.t.partyReferences.iso3, q.t.topicProximity.near);

const byRegionAndMonth = (q: Q, learners?: Learners) => {
  const { sql, t } = q;
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
    .where(all([isNotNull(t.enrolments.completedOn), counted(q, learners)]))
    .groupBy(t.regionReferences.slug, month)
    .orderBy(t.regionReferences.slug, month);
};

const some = value('learners');
const countsOfSome = [
  prepared((q: Q) => ofParties(q, some)),
  prepared((q: Q) => byCourse(q, some)),
  prepared((q: Q) => byTopic(q, some)),
  prepared((q: Q) => byRegionAndMonth(q, some)),
];

/** What a few learners have a share in, counter by counter. */
async function shares(q: Q, learners: readonly string[]): Promise<Count[][]> {
  const found: Count[][] = [];
  for (const counts of countsOfSome) found.push(await counts(q, { learners: JSON.stringify(learners) }));
  return found;
}

/** Changes enrolments, Parties or confirmations of these learners, and the counters with them. It is the way for every write that does. */
export async function keepingCounters<R>(q: Q, learners: readonly string[], change: () => Promise<R>): Promise<R> {
  const { t } = q;
  // Nobody else counts these learners meanwhile.
  await lockLearners(q, learners);
  const before = await shares(q, learners);
  const result = await change();
  const after = await shares(q, learners);
  await addDifference(q, t.partyProgress, ['party'], before[0]!, after[0]!, true);
  await addDifference(q, t.partyCourseProgress, ['party', 'course'], before[1]!, after[1]!);
  await addDifference(q, t.partyTopicProgress, ['party', 'topic'], before[2]!, after[2]!);
  await addDifference(q, t.regionMonthProgress, ['region', 'month'], before[3]!, after[3]!);
  return result;
}

/** Changes what all counters rest on, such as which Parties there are, and makes them anew from the facts. */
export async function countingAgain(q: Q, change: () => Promise<void>): Promise<void> {
  const { sql, t } = q;
  for (const table of [t.partyProgress, t.partyCourseProgress, t.partyTopicProgress, t.regionMonthProgress]) await sql.delete(table);
  await change();
  await insertAll(q, t.partyProgress, await byParty(q));
  await insertAll(q, t.partyCourseProgress, await byCourse(q));
  await insertAll(q, t.partyTopicProgress, await byTopic(q));
  await insertAll(q, t.regionMonthProgress, await byRegionAndMonth(q));
}

/** Changes which topics there are or where they stand, and makes the counters by topic anew, which alone rest on that. */
export async function countingTopicsAgain(q: Q, change: () => Promise<void>): Promise<void> {
  await q.sql.delete(q.t.partyTopicProgress);
  await change();
  await insertAll(q, q.t.partyTopicProgress, await byTopic(q));
}

/** Makes all counters anew from the facts. */
export const countAgain = (q: Q): Promise<void> => countingAgain(q, async () => {});

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
