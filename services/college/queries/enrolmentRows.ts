import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { countRows, inKeys } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { Q } from '../context.ts';
import { hadPlace } from '../rules/enrolments.ts';
import { wasOpen } from '../rules/moderation.ts';
import type { CourseRow, EnrolmentRow, enrolments } from '../tables.ts';
import { cohortsWithQueue } from './cohorts.ts';
import { keepingCounters } from './counters.ts';
import { enrolmentRows } from './enrolments.ts';

/*
 * What commands read and write of enrolments. Places are counted, and queues filled, behind a lock of the course: where
 * several can write at one time, nobody else gives its places away meanwhile.
 */

/** Locks the courses of these slugs, always in the same order, and gives them as they are then. An update that changes nothing is a lock. */
export async function lockedCourses({ sql, t }: Q, slugs: readonly string[]): Promise<Map<string, CourseRow>> {
  const found = new Map<string, CourseRow>();
  for (const slug of [...new Set(slugs)].sort()) {
    const [course] = await sql.update(t.courses).set({ hasContent: t.courses.hasContent }).where(eq(t.courses.slug, slug)).returning();
    if (course) found.set(slug, course);
  }
  return found;
}

/** The course that readers find by a slug, locked: where that is of a duplicate, the one that stays. */
export async function openCourse(q: Q, slug: string): Promise<CourseRow | undefined> {
  const found = (await lockedCourses(q, [slug])).get(slug);
  const course = found?.duplicateOf == null ? found : (await lockedCourses(q, [found.duplicateOf])).get(found.duplicateOf);
  return course !== undefined && wasOpen(course.listing) ? course : undefined;
}

/** Enrolments of these ids that the viewer may see, and their courses, which are locked. */
export async function lockedEnrolments(q: Q, viewer: Viewer, ids: readonly string[]): Promise<{ rows: Map<string, EnrolmentRow>; courses: Map<string, CourseRow> }> {
  const courses = await lockedCourses(q, (await enrolmentRows(q, viewer, ids)).map(row => row.course));
  // Read again, for what was read before the lock may be out of date.
  return { rows: new Map((await enrolmentRows(q, viewer, ids)).map(row => [row.id, row])), courses };
}

/** The learner's enrolment in an edition of a course. */
export async function enrolmentIn({ sql, t }: Q, learner: string, { slug, version }: Pick<CourseRow, 'slug' | 'version'>) {
  const [row] = await sql
    .select({ id: t.enrolments.id, state: t.enrolments.state })
    .from(t.enrolments)
    .where(and(eq(t.enrolments.learner, learner), eq(t.enrolments.course, slug), eq(t.enrolments.version, version)));
  return row;
}

/** Every enrolment of a learner, whatever has come of it. */
export const enrolmentsKeptOf = ({ sql, t }: Q, learner: string): Promise<{ id: string; course: string }[]> =>
  Promise.resolve(sql.select({ id: t.enrolments.id, course: t.enrolments.course }).from(t.enrolments).where(eq(t.enrolments.learner, learner)));

/** The number with which the next one joins the queue of a course. */
export async function nextInQueue({ sql, t }: Q, course: string): Promise<number> {
  const [last] = await sql
    .select({ queue: t.enrolments.queue })
    .from(t.enrolments)
    .where(and(eq(t.enrolments.course, course), isNotNull(t.enrolments.queue)))
    .orderBy(desc(t.enrolments.queue))
    .limit(1);
  return (last?.queue ?? 0) + 1;
}

export async function insertEnrolment({ sql, t }: Q, row: typeof enrolments.$inferInsert): Promise<void> {
  await sql.insert(t.enrolments).values(row);
}

/** Changes enrolments, with the counters that count them. Whatever does not wait has no place in the queue. */
export async function changeEnrolments(q: Q, rows: readonly Pick<EnrolmentRow, 'id' | 'learner' | 'state'>[], changes: Partial<EnrolmentRow> & Pick<EnrolmentRow, 'state'>): Promise<void> {
  const change = async () => {
    await q.sql.update(q.t.enrolments).set({ queue: null, ...changes }).where(inKeys(q.t.enrolments.id, rows.map(row => row.id)));
  };
  if ([changes, ...rows].some(({ state }) => hadPlace.includes(state))) await keepingCounters(q, rows.map(row => row.learner), change);
  else await change();
}

/** More than ever wait for a course. */
const unbounded = 1_000_000;

/** Gives the free places of a course, which is locked, and of its cohorts to those who have waited longest. Returns who got one. */
export async function fillPlaces(q: Q, { slug, capacity }: CourseRow): Promise<string[]> {
  const placed = await fillLine(q, slug, null, capacity);
  for (const cohort of await cohortsWithQueue(q, slug)) placed.push(...(await fillLine(q, slug, cohort.id, cohort.capacity)));
  return placed;
}

/** Gives the free places of a cohort, or those of a course for who takes it alone. */
async function fillLine(q: Q, course: string, cohort: string | null, capacity: number | null): Promise<string[]> {
  const { sql, t } = q;
  const inState = (state: EnrolmentRow['state']) => and(eq(t.enrolments.course, course), cohort === null ? isNull(t.enrolments.cohort) : eq(t.enrolments.cohort, cohort), eq(t.enrolments.state, state));
  // Where places are unbounded there may be very many, and none of them is in the way.
  const [taken] = capacity === null ? [] : await sql.select({ n: countRows() }).from(t.enrolments).where(inState('ACTIVE'));
  const next = await sql
    .select({ id: t.enrolments.id, learner: t.enrolments.learner, state: t.enrolments.state })
    .from(t.enrolments)
    .where(inState('WAITING'))
    .orderBy(asc(t.enrolments.queue))
    .limit(capacity === null ? unbounded : Math.max(0, capacity - taken!.n));
  if (next.length > 0) await changeEnrolments(q, next, { state: 'ACTIVE' });
  return next.map(row => row.id);
}
