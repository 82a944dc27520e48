import { and, eq } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { prepared } from '../../kit/database/database.ts';
import { countRows, inKeys, value } from '../../kit/database/sql.ts';
import { batched, batchedList } from '../../kit/graph/loaders.ts';
import type { Texts } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { LearningEvent } from '../rules/learning.ts';

const done = prepared(({ sql, t }: Q) =>
  sql
    .select({ enrolment: t.lessonProgress.enrolment, doneOn: t.lessonProgress.doneOn, lesson: t.lessons })
    .from(t.lessonProgress)
    .innerJoin(t.lessons, eq(t.lessons.id, t.lessonProgress.lesson))
    .innerJoin(t.modules, eq(t.modules.id, t.lessons.module))
    .where(inKeys(t.lessonProgress.enrolment, value('keys')))
    .orderBy(t.modules.position, t.lessons.position),
);
/** The lessons of an enrolment that are done, in the order of the course. */
export const lessonsDone = batchedList(async (q: Q, ids: readonly string[]) =>
  (await done(q, { keys: JSON.stringify(ids) })).map(({ enrolment, ...row }) => ({ key: enrolment, row })),
);

const sizes = prepared(({ sql, t }: Q) =>
  sql
    .select({ enrolment: t.enrolments.id, n: countRows() })
    .from(t.enrolments)
    .innerJoin(t.lessons, and(eq(t.lessons.course, t.enrolments.course), eq(t.lessons.version, t.enrolments.version)))
    .where(inKeys(t.enrolments.id, value('keys')))
    .groupBy(t.enrolments.id),
);
/** How many lessons the edition has that was taken up; no row is none. */
export const lessonCount = batched(async (q: Q, ids: readonly string[]) => new Map((await sizes(q, { keys: JSON.stringify(ids) })).map(row => [row.enrolment, row.n])));

/** Ids of the lessons of an edition of a course. */
export const lessonsOfEdition = async ({ sql, t }: Q, { course, version }: { course: string; version: number }): Promise<string[]> =>
  (await sql.select({ id: t.lessons.id }).from(t.lessons).where(and(eq(t.lessons.course, course), eq(t.lessons.version, version)))).map(row => row.id);

/** Events of these enrolments that are known by one of the names; by enrolment and name, as JSON. */
export async function knownEvents({ sql, t }: Q, enrolments: readonly string[], names: readonly string[]): Promise<Map<string, LearningEvent>> {
  const rows = await sql
    .select()
    .from(t.learningEvents)
    .where(and(inKeys(t.learningEvents.enrolment, enrolments), inKeys(t.learningEvents.event, names)));
  return new Map(rows.map(row => [JSON.stringify([row.enrolment, row.event]), row]));
}

export const insertEvents = (q: Q, events: readonly LearningEvent[]): Promise<void> => insertAll(q, q.t.learningEvents, events);

/** The lessons of an enrolment that are done, with the day. */
export const doneBefore = async ({ sql, t }: Q, enrolment: string): Promise<Map<string, string>> =>
  new Map((await sql.select().from(t.lessonProgress).where(eq(t.lessonProgress.enrolment, enrolment))).map(row => [row.lesson, row.doneOn]));

/** Keeps the days of lessons that are done, or were done sooner than was known. */
export async function saveDone(q: Q, enrolment: string, days: ReadonlyMap<string, string>): Promise<void> {
  const { lessonProgress } = q.t;
  await q.sql.delete(lessonProgress).where(and(eq(lessonProgress.enrolment, enrolment), inKeys(lessonProgress.lesson, [...days.keys()])));
  await insertAll(q, lessonProgress, [...days].map(([lesson, doneOn]) => ({ enrolment, lesson, doneOn })));
}

/** Courses that a learner has completed; a duplicate counts for the one that stays. */
async function completedBy({ sql, t }: Q, learner: string): Promise<ReadonlySet<string>> {
  const rows = await sql
    .selectDistinct({ course: t.enrolments.course, duplicateOf: t.courses.duplicateOf })
    .from(t.enrolments)
    .innerJoin(t.courses, eq(t.courses.slug, t.enrolments.course))
    .where(and(eq(t.enrolments.learner, learner), eq(t.enrolments.state, 'COMPLETED')));
  return new Set(rows.map(row => row.duplicateOf ?? row.course));
}

/** What of that which comes before these courses the learner has not completed. One that is retired is asked of nobody. */
export async function missingBefore(q: Q, learner: string, courses: readonly string[]): Promise<{ course: string; title: Texts }[]> {
  const { sql, t } = q;
  const before = await sql
    .select({ course: t.coursePrerequisites.course, slug: t.courses.slug, title: t.courses.title })
    .from(t.coursePrerequisites)
    .innerJoin(t.courses, eq(t.courses.slug, t.coursePrerequisites.prerequisite))
    .where(and(inKeys(t.coursePrerequisites.course, courses), eq(t.courses.listing, 'PUBLISHED')))
    .orderBy(t.coursePrerequisites.course, t.coursePrerequisites.position);
  if (before.length === 0) return [];
  const completed = await completedBy(q, learner);
  return before.filter(({ slug }) => !completed.has(slug)).map(({ course, title }) => ({ course, title }));
}
