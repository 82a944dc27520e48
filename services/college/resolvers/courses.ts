import { owned } from '../../kit/errors.ts';
import { profileOf } from '../../kit/graph/matching.ts';
import { languagesOf, localized, localizedOrNull } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { allCourses, courseBySlug, coursesOfOrganization, coursesOfTopic, organizationsOfCourse, questionCount } from '../queries/courses.ts';
import { lessonsOfModule, modulesOfCourse } from '../queries/lessons.ts';
import { courseCandidate } from '../rules/matching.ts';

const named = async (ctx: SubgraphContext, course: string, role: 'MADE_BY' | 'FOLLOWS_GUIDANCE_OF') =>
  (await organizationsOfCourse(ctx, course)).filter(o => o.role === role).map(o => ({ slug: o.organization }));

export const courses: Resolvers = {
  Query: {
    course: async (_, { slug }, ctx) => (await courseBySlug(ctx, slug)) ?? null,
    courses: (_, args, ctx) => allCourses.all(ctx, args),
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
  },
  Module: {
    position: module => module.position + 1,
    title: (module, { languages }, ctx) => localized(module.title, languagesOf(languages, ctx.languages)),
    lessons: (module, _, ctx) => lessonsOfModule(ctx, module.id),
  },
  Lesson: {
    position: lesson => lesson.position + 1,
    title: (lesson, { languages }, ctx) => localized(lesson.title, languagesOf(languages, ctx.languages)),
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
