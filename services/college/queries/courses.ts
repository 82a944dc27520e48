import { type SQL, and, eq, exists, inArray, isNull, lte, ne } from 'drizzle-orm';
import type { Order, Select, Selection } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { type Facet, facetedList } from '../../kit/graph/facets.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { changedSince } from '../../kit/write/latest.ts';
import { all, countRows, inKeys, negative, value } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import { type Texts, workingLanguage } from '../../kit/values/text.ts';
import type { CollegeTables, Q, SubgraphContext } from '../context.ts';
import type { CourseFilter, QueryCoursesArgs } from '../generated.ts';
import { plainLanguage } from '../rules/languages.ts';
import { audiencesOf, sightOf, usuallyListed } from '../rules/moderation.ts';
import { isListed } from '../rules/organizations.ts';
import { topicReference } from './references.ts';
import { sightByName, sightValues, visibleCourses, visibleDrafts, withoutDuplicates } from './visibility.ts';

const some = prepared(({ sql, t }: Q) => sql.select({ slug: t.courses.slug }).from(t.courses).limit(1));
export const hasCourses = async (q: Q): Promise<boolean> => (await some(q)).length > 0;

const rows = prepared((q: Q) => q.sql.select().from(q.t.courses).where(all([inKeys(q.t.courses.slug, value('keys')), visibleCourses(q, sightByName)])));
/** Courses that the viewer may see; where a slug is of a duplicate, the one that stays. */
export const courseBySlug = batched(async (q: Q, keys: readonly string[], { viewer }) => {
  const bySlug = async (slugs: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(slugs), ...sightValues(viewer) }), row => row.slug);
  return withoutDuplicates(await bySlug(keys), bySlug);
});

/** The draft of the next edition of a course, where the viewer may see it. */
export const draftOfCourse = batched(async (q: Q, keys: readonly string[], { viewer }) => {
  const { sql, t } = q;
  const found = await sql
    .select({ draft: t.courseDrafts })
    .from(t.courseDrafts)
    .innerJoin(t.courses, eq(t.courses.slug, t.courseDrafts.course))
    .where(all([inKeys(t.courseDrafts.course, keys), visibleDrafts(q, viewer)]));
  return byKey(found.map(({ draft }) => draft), draft => draft.course);
});

const prerequisites = prepared(({ sql, t }: Q) =>
  sql
    .select({ course: t.coursePrerequisites.course, prerequisite: t.coursePrerequisites.prerequisite })
    .from(t.coursePrerequisites)
    .where(inKeys(t.coursePrerequisites.course, value('keys')))
    .orderBy(t.coursePrerequisites.course, t.coursePrerequisites.position),
);
/** Slugs of the courses that come before one, in the order in which they were named. */
export const prerequisitesOfCourse = batchedList(async (q: Q, keys: readonly string[]) =>
  (await prerequisites(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.course, row: row.prerequisite })),
);

/**
 * What other subgraphs keep copies of: also what is retired, which trainings still name. What is made up stays here, so that
 * nothing elsewhere rests on it when it is taken out.
 */
export async function publishedCourses({ sql, t }: Q, keys: readonly string[] | undefined): Promise<Map<string, { slug: string; title: Texts }>> {
  const { slug, title } = t.courses;
  const rows = await sql
    .select({ slug, title })
    .from(t.courses)
    .where(all([keys && inKeys(slug, keys), eq(t.courses.isDemonstration, false), inArray(t.courses.listing, ['PUBLISHED', 'RETIRED'])]))
    .orderBy(slug);
  return byKey(rows, row => row.slug);
}

const organizations = prepared(({ sql, t }: Q) =>
  sql
    .select({ link: t.courseOrganizations, name: t.organizationReferences.name })
    .from(t.courseOrganizations)
    .innerJoin(t.organizationReferences, eq(t.organizationReferences.slug, t.courseOrganizations.organization))
    .where(inKeys(t.courseOrganizations.course, value('keys')))
    .orderBy(t.courseOrganizations.course, t.courseOrganizations.position),
);
/** Organizations that a course names and their owner lists, with their role, in the order of the record. */
export const organizationsOfCourse = batchedList(async (q: Q, keys: readonly string[]) =>
  (await organizations(q, { keys: JSON.stringify(keys) })).filter(isListed).map(({ link: row }) => ({ key: row.course, row })),
);

const questions = prepared(({ sql, t }: Q) =>
  sql
    .select({ course: t.courses.slug, n: countRows() })
    .from(t.courses)
    .innerJoin(t.questions, all([eq(t.questions.course, t.courses.slug), eq(t.questions.version, t.courses.version)]))
    .where(inKeys(t.courses.slug, value('keys')))
    .groupBy(t.courses.slug),
);
/** How many questions the open edition of a course has; no row is none. */
export const questionCount = batched(async (q: Q, keys: readonly string[]) => new Map((await questions(q, { keys: JSON.stringify(keys) })).map(row => [row.course, row.n])));

/** Courses tagged with one of the topics or with one inside it. */
export const coursesTagged = ({ sql, t }: Q, topics: readonly string[]) =>
  sql
    .select({ course: t.courseTopics.course })
    .from(t.topicProximity)
    .innerJoin(t.courseTopics, eq(t.courseTopics.topic, t.topicProximity.near))
    .where(all([inKeys(t.topicProximity.topic, topics), lte(t.topicProximity.distance, 1)]));

type Filter = CourseFilter | null | undefined;

function filtered(q: Q, filter: Filter, viewer: Viewer): SQL | undefined {
  const { sql, t } = q;
  const { audience, topics, languages, madeBy, reality, admission, maxHours, isDemonstration, listings, drafts } = filter ?? {};
  const { slug } = t.courses;
  return all([
    filter?.updatedSince == null ? undefined : changedSince(q, 'Course', slug, filter.updatedSince, audiencesOf(viewer)),
    audience?.length ? inArray(slug, sql.select({ course: t.courseAudiences.course }).from(t.courseAudiences).where(inArray(t.courseAudiences.audience, audience))) : undefined,
    topics?.length
      ? inArray(slug, coursesTagged(q, topics))
      : undefined,
    languages?.length
      ? inArray(slug, sql.select({ course: t.courseLanguages.course }).from(t.courseLanguages).where(inKeys(t.courseLanguages.language, languages.map(plainLanguage))))
      : undefined,
    madeBy?.length
      ? inArray(
          slug,
          sql
            .select({ course: t.courseOrganizations.course })
            .from(t.courseOrganizations)
            .where(all([inKeys(t.courseOrganizations.organization, madeBy), eq(t.courseOrganizations.role, 'MADE_BY')])),
        )
      : undefined,
    reality?.length ? inArray(t.courses.reality, reality) : undefined,
    admission?.length ? inArray(t.courses.admission, admission) : undefined,
    maxHours == null ? undefined : lte(t.courses.hours, maxHours),
    isDemonstration == null ? undefined : eq(t.courses.isDemonstration, isDemonstration),
    inArray(t.courses.listing, listings?.length ? listings : [...usuallyListed]),
    isNull(t.courses.duplicateOf),
    drafts?.length ? all([exists(sql.select({ course: t.courseDrafts.course }).from(t.courseDrafts).where(and(eq(t.courseDrafts.course, slug), inArray(t.courseDrafts.listing, drafts)))), visibleDrafts(q, viewer)]) : undefined,
  ]);
}

type CourseArgs = Partial<QueryCoursesArgs>;

/** Courses under the arguments, hanging from nothing. */
function selection(q: Q, { search, filter, orderBy }: CourseArgs, ctx: SubgraphContext): Selection & { joins: NonNullable<Selection['joins']> } {
  const { t } = q;
  const found = searchMatches(q, t.courseSearch, search);
  const language = workingLanguage(ctx.languages);
  const slug = { by: t.courses.slug, type: 'string' } as const;
  const byTitle: Order = { name: `TITLE ${language}`, keys: [{ by: { en: t.courses.titleEn, fr: t.courses.titleFr, es: t.courses.titleEs }[language], type: 'string' }, slug] };
  const orders: Record<NonNullable<typeof orderBy>, Order> = {
    RELEVANCE: found ? { name: 'RELEVANCE', keys: [{ by: negative(found.rank), type: 'number' }, slug] } : byTitle,
    TITLE: byTitle,
    HOURS: { name: 'HOURS', keys: [{ by: t.courses.hours, type: 'number' }, slug] },
  };
  return {
    from: t.courses,
    joins: found ? [{ table: found, on: eq(found.document, t.courses.slug) }] : [],
    where: all([filtered(q, filter, ctx.viewer), visibleCourses(q, sightOf(ctx.viewer))]),
    key: t.courses.slug,
    order: orders[orderBy ?? 'RELEVANCE'],
  };
}

const without =
  (field: keyof CourseFilter) =>
  <A extends CourseArgs>(args: A): A => ({ ...args, filter: { ...args.filter, [field]: null } });

const facets: Record<'audience' | 'topic' | 'language', Facet<CollegeTables, CourseArgs>> = {
  audience: {
    without: without('audience'),
    of: ({ t }) => ({ joins: [{ table: t.courseAudiences, on: eq(t.courseAudiences.course, t.courses.slug) }], value: t.courseAudiences.audience }),
  },
  topic: {
    without: without('topics'),
    of: ({ t }) => ({
      joins: [
        { table: t.courseTopics, on: eq(t.courseTopics.course, t.courses.slug) },
        // The topic itself and those above it, as seen from the tag: from their side, topics that were merged would be there, too.
        { table: t.topicProximity, on: all([eq(t.topicProximity.topic, t.courseTopics.topic), ne(t.topicProximity.distance, 1)])! },
      ],
      value: t.topicProximity.near,
    }),
    label: async (ctx, slug) => (await topicReference(ctx, slug))?.label ?? null,
  },
  language: {
    without: without('languages'),
    of: ({ t }) => ({ joins: [{ table: t.courseLanguages, on: eq(t.courseLanguages.course, t.courses.slug) }], value: t.courseLanguages.language }),
  },
};

const courseList = (name: string, select: Select<CollegeTables, CourseArgs>) => facetedList<CollegeTables, CourseArgs, CollegeTables['courses']['$inferSelect'], keyof typeof facets>(name, select, courseBySlug, facets);

export const allCourses = courseList('courses', selection);

/** Courses tagged with a topic or with one inside it, each once. */
export const coursesOfTopic = courseList('courses of a topic', (q, args, ctx, topics) => {
  const { sql, t } = q;
  const tagged = sql
    .selectDistinct({ topic: t.topicProximity.topic, course: t.courseTopics.course })
    .from(t.topicProximity)
    .innerJoin(t.courseTopics, eq(t.courseTopics.topic, t.topicProximity.near))
    .where(all([inKeys(t.topicProximity.topic, topics), lte(t.topicProximity.distance, 1)]))
    .as('tagged');
  const courses = selection(q, args, ctx);
  return { ...courses, from: tagged, joins: [{ table: t.courses, on: eq(t.courses.slug, tagged.course) }, ...courses.joins], parent: tagged.topic };
});

/** Courses that an organization made. */
export const coursesOfOrganization = courseList('courses of an organization', (q, args, ctx) => {
  const { t } = q;
  const courses = selection(q, args, ctx);
  return {
    ...courses,
    from: t.courseOrganizations,
    joins: [{ table: t.courses, on: eq(t.courses.slug, t.courseOrganizations.course) }, ...courses.joins],
    where: all([eq(t.courseOrganizations.role, 'MADE_BY'), courses.where]),
    parent: t.courseOrganizations.organization,
  };
});
