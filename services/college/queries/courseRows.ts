import { and, eq, gte, inArray, lt } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { inKeys } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import { newId } from '../../kit/values/ids.ts';
import type { Q } from '../context.ts';
import type { ContentListing } from '../generated.ts';
import { redirectedFrom } from '../rules/courses.ts';
import { distinct } from '../rules/input.ts';
import { plainLanguage } from '../rules/languages.ts';
import { nextRevision, sightOf } from '../rules/moderation.ts';
import type { CourseContent, CourseDraftRow, CourseRow } from '../tables.ts';
import { countingTopicsAgain } from './counters.ts';
import { retagged } from './references.ts';
import { rewordCourses } from './searchWords.ts';
import { visibleCourses } from './visibility.ts';

/*
 * What commands read and write of courses. The row of a course is the edition that is open or, until one is, the draft of
 * the first; the draft of the next stands beside it.
 */

/** A course that the viewer may see and that is no duplicate, held for this write by an update that changes nothing. */
export async function lockedCourse(q: Q, slug: string, viewer: Viewer): Promise<CourseRow | undefined> {
  const { sql, t } = q;
  const [row] = await sql.update(t.courses).set({ revision: t.courses.revision }).where(and(eq(t.courses.slug, slug), visibleCourses(q, sightOf(viewer)))).returning();
  return row?.duplicateOf === null ? row : undefined;
}

/** The draft of the next edition of a course, whoever asks. */
export const storedDraft = async ({ sql, t }: Q, course: string): Promise<CourseDraftRow | undefined> => (await sql.select().from(t.courseDrafts).where(eq(t.courseDrafts.course, course)))[0];

export async function putDraft(q: Q, given: CourseDraftRow): Promise<void> {
  const { sql, t } = q;
  const draft = { ...given, content: { ...given.content, topics: (await retagged(q))(given.content.topics) } };
  await sql.insert(t.courseDrafts).values(draft).onConflictDoUpdate({ target: t.courseDrafts.course, set: draft });
}

export async function dropDraft({ sql, t }: Q, course: string): Promise<void> {
  await sql.delete(t.courseDrafts).where(eq(t.courseDrafts.course, course));
}

/** What the edition of a course consists of that its row shows. */
export async function contentOf({ sql, t }: Q, course: CourseRow): Promise<CourseContent> {
  const { slug, version } = course;
  const modules = await sql.select().from(t.modules).where(and(eq(t.modules.course, slug), eq(t.modules.version, version))).orderBy(t.modules.position);
  const lessons = await sql.select().from(t.lessons).where(and(eq(t.lessons.course, slug), eq(t.lessons.version, version))).orderBy(t.lessons.position);
  const prerequisites = await sql.select().from(t.coursePrerequisites).where(eq(t.coursePrerequisites.course, slug)).orderBy(t.coursePrerequisites.position);
  const { title, description, audience, hours, languages, topics, capacity, admission } = course;
  return {
    title, description, audience, hours, languages, topics, capacity, admission,
    prerequisites: prerequisites.map(p => p.prerequisite),
    modules: modules.map(m => ({ title: m.title, lessons: lessons.filter(l => l.module === m.id).map(({ title, body }) => ({ title, body })) })),
  };
}

/** Puts the rows of a course anew by which it is filtered, found and worked through. The outline of an edition that was open stays. */
async function insertParts(q: Q, { slug, version, topics, audience, languages }: CourseRow, { modules, prerequisites }: CourseContent, now: Date): Promise<void> {
  const { sql, t } = q;
  for (const links of [t.courseTopics, t.courseAudiences, t.courseLanguages, t.coursePrerequisites]) await sql.delete(links).where(eq(links.course, slug));
  await insertAll(q, t.courseTopics, topics.map(topic => ({ topic, course: slug })));
  await insertAll(q, t.courseAudiences, audience.map(one => ({ audience: one, course: slug })));
  await insertAll(q, t.courseLanguages, distinct(languages.map(plainLanguage)).map(language => ({ language, course: slug })));
  await insertAll(q, t.coursePrerequisites, prerequisites.map((prerequisite, position) => ({ course: slug, prerequisite, position })));
  for (const outline of [t.lessons, t.modules]) await sql.delete(outline).where(and(eq(outline.course, slug), eq(outline.version, version)));
  const parts = modules.map(({ title, lessons }, position) => ({ row: { id: newId('module', now), course: slug, version, position, title }, lessons }));
  await insertAll(q, t.modules, parts.map(part => part.row));
  await insertAll(q, t.lessons, parts.flatMap(({ row, lessons }) => lessons.map(({ title, body }, position) => ({ id: newId('lesson', now), course: slug, version, module: row.id, position, title, body }))));
  await rewordCourses(q, [slug]);
}

export async function insertCourse(q: Q, given: CourseRow, content: CourseContent, now: Date): Promise<void> {
  const row = { ...given, topics: (await retagged(q))(given.topics) };
  await q.sql.insert(q.t.courses).values(row);
  if (row.submittedByOrganization !== null) await insertAll(q, q.t.courseOrganizations, [{ organization: row.submittedByOrganization, role: 'MADE_BY' as const, course: row.slug, position: 0 }]);
  await insertParts(q, row, content, now);
}

/** Puts a course in the place of what was stored, with an edition that nobody has begun yet. The quiz goes over to a new one. */
export async function replaceCourse(q: Q, before: CourseRow, given: CourseRow, content: CourseContent, now: Date): Promise<void> {
  const { sql, t } = q;
  const after = { ...given, topics: (await retagged(q))(given.topics) };
  const put = async () => {
    await sql.update(t.courses).set(after).where(eq(t.courses.slug, after.slug));
    await insertParts(q, after, content, now);
  };
  // What people have learned counts for the topics that the course has now.
  if (after.listing === 'PUBLISHED' && JSON.stringify(before.topics) !== JSON.stringify(after.topics)) await countingTopicsAgain(q, put);
  else await put();
  if (after.version === before.version) return;
  const questions = await sql.select().from(t.questions).where(and(eq(t.questions.course, after.slug), eq(t.questions.version, before.version)));
  await insertAll(q, t.questions, questions.map(question => ({ ...question, id: newId('question', now), version: after.version })));
}

/** Says where a course stands, and nothing else of it. */
export async function listCourse({ sql, t }: Q, slug: string, listed: Pick<CourseRow, 'listing' | 'revision' | 'moderationReason'> & Partial<Pick<CourseRow, 'duplicateOf'>>): Promise<void> {
  await sql.update(t.courses).set(listed).where(eq(t.courses.slug, slug));
}

/** Adds topics to a course, which people may have learned in. */
export async function tagCourse(q: Q, { slug, topics: before }: CourseRow, topics: string[], revision: number): Promise<void> {
  await countingTopicsAgain(q, async () => {
    await q.sql.update(q.t.courses).set({ topics, revision }).where(eq(q.t.courses.slug, slug));
    await insertAll(q, q.t.courseTopics, topics.filter(topic => !before.includes(topic)).map(topic => ({ topic, course: slug })));
  });
  await rewordCourses(q, [slug]);
}

/** What came to have other prerequisites. */
interface Redirected {
  kind: 'Course' | 'CourseDraft';
  slug: string;
  prerequisites: string[];
}

/** Lets whatever led to one course, as its duplicate or as what comes before, lead to another. No course comes to stand before itself by that. */
export async function redirectCourses(q: Q, from: string, to: string): Promise<Redirected[]> {
  const { sql, t } = q;
  const { courses, courseDrafts: drafts, coursePrerequisites: links } = t;
  await sql.update(courses).set({ duplicateOf: to }).where(eq(courses.duplicateOf, from));
  const naming = [...(await allPrerequisites(q))].flatMap(([course, prerequisites]) => (prerequisites.includes(from) ? [course] : []));
  const drafted = (await sql.select().from(drafts)).flatMap(({ course, content }) => (content.prerequisites.includes(from) ? [course] : []));
  const redirected: Redirected[] = [];
  for (const slug of distinct([...naming, ...drafted])) {
    // Held by an update that changes nothing, and read behind that.
    const [course] = await sql.update(courses).set({ revision: courses.revision }).where(eq(courses.slug, slug)).returning();
    const draft = await storedDraft(q, slug);
    let revision = nextRevision(course!, draft); // those that have prerequisites are there
    const before = await allPrerequisites(q);
    const then = (prerequisites: readonly string[]) => redirectedFrom(slug, prerequisites, { from, to }, before);
    const own = before.get(slug) ?? [];
    if (own.includes(from)) {
      const prerequisites = then(own);
      await sql.delete(links).where(eq(links.course, slug));
      await insertAll(q, links, prerequisites.map((prerequisite, position) => ({ course: slug, prerequisite, position })));
      await sql.update(courses).set({ revision: revision++ }).where(eq(courses.slug, slug));
      redirected.push({ kind: 'Course', slug, prerequisites });
    }
    if (draft?.content.prerequisites.includes(from)) {
      const prerequisites = then(draft.content.prerequisites);
      await putDraft(q, { ...draft, revision, content: { ...draft.content, prerequisites } });
      redirected.push({ kind: 'CourseDraft', slug, prerequisites });
    }
  }
  return redirected;
}

/** Which of the courses have one of the listings. */
export const listedCourses = async ({ sql, t }: Q, slugs: readonly string[], listings: ContentListing[]): Promise<ReadonlySet<string>> =>
  new Set((await sql.select({ slug: t.courses.slug }).from(t.courses).where(and(inKeys(t.courses.slug, slugs), inArray(t.courses.listing, listings)))).map(row => row.slug));

/** What comes before each course, in the order in which it was named. */
export async function allPrerequisites({ sql, t }: Q): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { course, prerequisite } of await sql.select().from(t.coursePrerequisites).orderBy(t.coursePrerequisites.position)) found.set(course, [...(found.get(course) ?? []), prerequisite]);
  return found;
}

/** Addresses of courses: this one, and those that go on with a hyphen. Next to it in their order stands the full stop. */
export const courseSlugsLike = async ({ sql, t }: Q, slug: string): Promise<ReadonlySet<string>> =>
  new Set((await sql.select({ slug: t.courses.slug }).from(t.courses).where(and(gte(t.courses.slug, slug), lt(t.courses.slug, `${slug}.`)))).map(row => row.slug));
