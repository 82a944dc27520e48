import { owned } from '../../kit/errors.ts';
import { run } from '../../kit/write/write.ts';
import { saveCourse } from '../commands/courses.ts';
import { profileOf } from '../../kit/graph/matching.ts';
import { languagesOf, localized, localizedOrNull } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { allCourses, courseBySlug, coursesOfOrganization, coursesOfTopic, draftOfCourse, organizationsOfCourse, prerequisitesOfCourse, questionCount } from '../queries/courses.ts';
import { makersOfCourse } from '../queries/enrolments.ts';
import { bodyOfLesson, hasPlaceIn, lessonsOfModule, modulesOfCourse } from '../queries/lessons.ts';
import { seesLessons } from '../rules/courses.ts';
import { courseCandidate } from '../rules/matching.ts';
import { submitter } from './moderation.ts';

const named = async (ctx: SubgraphContext, course: string, role: 'MADE_BY' | 'FOLLOWS_GUIDANCE_OF') =>
  (await organizationsOfCourse(ctx, course)).filter(o => o.role === role).map(o => ({ slug: o.organization }));

/** Courses by their slugs, without those that the viewer may not see. */
const known = async (ctx: SubgraphContext, slugs: readonly string[]) => (await Promise.all(slugs.map(slug => courseBySlug(ctx, slug)))).filter(course => course !== undefined);

export const courses: Resolvers = {
  Query: {
    course: async (_, { slug }, ctx) => (await courseBySlug(ctx, slug)) ?? null,
    courses: (_, args, ctx) => allCourses.all(ctx, args),
  },
  Mutation: {
    saveCourse: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveCourse, input);
      return { course: result === null ? null : ((await courseBySlug(ctx, result)) ?? null), userErrors };
    },
  },
  Course: {
    __resolveReference: async ({ slug }, ctx) => (await courseBySlug(ctx, slug)) ?? null,
    title: (course, { languages }, ctx) => localized(course.title, languagesOf(languages, ctx.languages)),
    description: (course, { languages }, ctx) => localizedOrNull(course.description, languagesOf(languages, ctx.languages)),
    match: course => profileOf(courseCandidate(course)),
    modules: (course, _, ctx) => modulesOfCourse(ctx, course.slug),
    topics: course => course.topics.map(slug => ({ slug })),
    madeBy: (course, _, ctx) => named(ctx, course.slug, 'MADE_BY'),
    followsGuidanceOf: (course, _, ctx) => named(ctx, course.slug, 'FOLLOWS_GUIDANCE_OF'),
    questionCount: async (course, _, ctx) => (await questionCount(ctx, course.slug)) ?? 0,
    provenance: course => course,
    submittedBy: (course, _, ctx) => submitter(ctx, course),
    prerequisites: async (course, _, ctx) => known(ctx, await prerequisitesOfCourse(ctx, course.slug)),
    draft: async (course, _, ctx) => (await draftOfCourse(ctx, course.slug)) ?? null,
  },
  CourseDraft: {
    title: ({ content }, { languages }, ctx) => localized(content.title, languagesOf(languages, ctx.languages)),
    description: ({ content }, { languages }, ctx) => localizedOrNull(content.description, languagesOf(languages, ctx.languages)),
    audience: ({ content }) => content.audience,
    hours: ({ content }) => content.hours!, // one without them is not kept
    languages: ({ content }) => content.languages,
    topics: ({ content }) => content.topics.map(slug => ({ slug })),
    capacity: ({ content }) => content.capacity,
    admission: ({ content }) => content.admission,
    prerequisites: ({ content }, _, ctx) => known(ctx, content.prerequisites),
    modules: ({ content }) => content.modules,
  },
  ModuleDraft: {
    title: (module, { languages }, ctx) => localized(module.title, languagesOf(languages, ctx.languages)),
  },
  LessonDraft: {
    title: (lesson, { languages }, ctx) => localized(lesson.title, languagesOf(languages, ctx.languages)),
    body: (lesson, { languages }, ctx) => localizedOrNull(lesson.body, languagesOf(languages, ctx.languages)),
  },
  Module: {
    position: module => module.position + 1,
    title: (module, { languages }, ctx) => localized(module.title, languagesOf(languages, ctx.languages)),
    lessons: (module, _, ctx) => lessonsOfModule(ctx, module.id),
  },
  Lesson: {
    position: lesson => lesson.position + 1,
    title: (lesson, { languages }, ctx) => localized(lesson.title, languagesOf(languages, ctx.languages)),
    body: async ({ id, course: slug }, { languages }, ctx) => {
      const course = owned(await courseBySlug(ctx, slug));
      const [body, makers, hasPlace] = await Promise.all([bodyOfLesson(ctx, id), course.admission === 'OPEN' ? [] : makersOfCourse(ctx, slug), course.admission !== 'OPEN' && hasPlaceIn(ctx, slug)]);
      return seesLessons(ctx.viewer, course, { makers: makers ?? [], hasPlace: hasPlace ?? false }) ? localizedOrNull(body ?? null, languagesOf(languages, ctx.languages)) : null;
    },
    course: async (lesson, _, ctx) => owned(await courseBySlug(ctx, lesson.course)),
  },
  Topic: {
    courses: (topic, args, ctx) => coursesOfTopic.of(ctx, topic.slug, args),
  },
  Organization: {
    courses: (organization, args, ctx) => coursesOfOrganization.of(ctx, organization.slug, args),
  },
  FacetValue: {
    label: async (value, { languages }, ctx) => localizedOrNull(await value.label(), languagesOf(languages, ctx.languages)),
  },
};
