import { type SQL, eq, gte, lte, or } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, sideBySide, value } from '../../kit/database/sql.ts';
import { type Viewer, partiesOf } from '../../kit/identity/viewer.ts';
import type { TrainingProgressByCourseArgs, TrainingProgressByTopicArgs } from '../generated.ts';
import type { CollegeTables, Q } from '../context.ts';
import { seesExactly } from '../rules/progress.ts';
import { fewest } from '../../kit/values/smallNumbers.ts';

const ofParties = prepared(({ sql, t }: Q) => sql.select().from(t.partyProgress).where(inKeys(t.partyProgress.party, value('keys'))));
export const progressOfParty = batched(async (q: Q, keys: readonly string[]) => byKey(await ofParties(q, { keys: JSON.stringify(keys) }), row => row.party));

const cells = prepared(({ sql, t }: Q) =>
  sql
    .select({
      party: t.partyCourseProgress.party,
      course: t.partyCourseProgress.course,
      learners: t.partyCourseProgress.learners,
      enrolments: t.partyCourseProgress.enrolments,
      completers: t.partyCourseProgress.completers,
      completions: t.partyCourseProgress.completions,
      hours: t.courses.hours,
    })
    .from(t.partyCourseProgress)
    .innerJoin(t.courses, eq(t.courses.slug, t.partyCourseProgress.course))
    .where(inKeys(t.partyCourseProgress.party, value('keys'))),
);
/** What people of a Party have taken up and finished, course by course, with the hours that each course takes. */
export const coursesOfParty = batchedList(async (q: Q, keys: readonly string[]) =>
  (await cells(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.party, row })),
);

const tagged = prepared(({ sql, t }: Q) =>
  sql
    .selectDistinct({ topic: t.topicProximity.topic, course: t.courseTopics.course })
    .from(t.topicProximity)
    .innerJoin(t.courseTopics, eq(t.courseTopics.topic, t.topicProximity.near))
    .where(all([inKeys(t.topicProximity.topic, value('keys')), lte(t.topicProximity.distance, 1)])),
);
/** Courses tagged with a topic or with one inside it. */
export const courseSlugsOfTopic = batchedList(async (q: Q, keys: readonly string[]) =>
  (await tagged(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.topic, row: row.course })),
);

/** Keys made of a Party and a slug, apart again: the look-up asks for all their combinations, which an index serves. */
const apart = (keys: readonly string[]) => {
  const [parties, slugs] = [0, 1].map(i => JSON.stringify([...new Set(keys.map(key => key.split(' ')[i]!))]));
  return { parties, slugs };
};

const courseRows = prepared(({ sql, t }: Q) =>
  sql
    .select()
    .from(t.partyCourseProgress)
    .where(all([inKeys(t.partyCourseProgress.party, value('parties')), inKeys(t.partyCourseProgress.course, value('slugs'))])),
);
const courseProgress = batched(async (q: Q, keys: readonly string[]) => byKey(await courseRows(q, apart(keys)), row => `${row.party} ${row.course}`));

/** The parts of its Party that the viewer may know of: those about enough people, and all where they may be seen as they are. */
const visibleParts = (viewer: Viewer, cell: { party: SQLiteColumn; learners: SQLiteColumn }): SQL | undefined =>
  seesExactly(viewer) ? undefined : or(gte(cell.learners, fewest), partiesOf(viewer).length === 0 ? undefined : inKeys(cell.party, partiesOf(viewer)));

/** Courses by which a Party is shown, by slug: an order by figures would tell them. */
export const progressByCourse = list<CollegeTables, TrainingProgressByCourseArgs, CollegeTables['partyCourseProgress']['$inferSelect']>(
  'progress by course',
  ({ t: { partyCourseProgress: cell } }, _, { viewer }) => ({
    from: cell,
    where: visibleParts(viewer, cell),
    key: sideBySide(cell.party, cell.course),
    parent: cell.party,
    order: { name: 'COURSE', keys: [{ by: cell.course, type: 'string' }] },
  }),
  courseProgress,
);

const topicRows = prepared(({ sql, t }: Q) =>
  sql
    .select()
    .from(t.partyTopicProgress)
    .where(all([inKeys(t.partyTopicProgress.party, value('parties')), inKeys(t.partyTopicProgress.topic, value('slugs'))])),
);
const topicProgress = batched(async (q: Q, keys: readonly string[]) => byKey(await topicRows(q, apart(keys)), row => `${row.party} ${row.topic}`));

/** Topics by which a Party is shown, by slug. */
export const progressByTopic = list<CollegeTables, TrainingProgressByTopicArgs, CollegeTables['partyTopicProgress']['$inferSelect']>(
  'progress by topic',
  ({ t: { partyTopicProgress: cell } }, _, { viewer }) => ({
    from: cell,
    where: visibleParts(viewer, cell),
    key: sideBySide(cell.party, cell.topic),
    parent: cell.party,
    order: { name: 'TOPIC', keys: [{ by: cell.topic, type: 'string' }] },
  }),
  topicProgress,
);

const regions = prepared(({ sql, t }: Q) => sql.select().from(t.regionReferences).where(inKeys(t.regionReferences.slug, value('keys'))));
export const regionBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await regions(q, { keys: JSON.stringify(keys) }), row => row.slug));

const months = prepared(({ sql, t }: Q) => sql.select().from(t.regionMonthProgress).where(inKeys(t.regionMonthProgress.region, value('keys'))));
/** All months in which somebody of the region finished a course. */
export const monthsOfRegion = batchedList(async (q: Q, keys: readonly string[]) =>
  (await months(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.region, row })),
);

/** The courses that are no demonstration, with the lessons of the open edition in the order in which they are taken. */
export async function courseOutlines({ sql, t }: Q) {
  const courses = await sql
    .select({ slug: t.courses.slug, version: t.courses.version, audience: t.courses.audience })
    .from(t.courses)
    .where(eq(t.courses.isDemonstration, false))
    .orderBy(t.courses.slug);
  const lessons = await sql
    .select({ id: t.lessons.id, course: t.lessons.course, version: t.lessons.version })
    .from(t.lessons)
    .innerJoin(t.modules, eq(t.modules.id, t.lessons.module))
    .orderBy(t.modules.position, t.lessons.position);
  return courses.map(c => ({ ...c, lessons: lessons.filter(l => l.course === c.slug && l.version === c.version).map(l => l.id) }));
}
