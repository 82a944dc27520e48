import { languagesOf, localized } from '../../kit/text.ts';
import { profileOf } from '../../kit/matching.ts';
import type { Resolvers } from '../generated.ts';
import { courseBySlug } from '../queries/courses.ts';
import { courseCandidate } from '../rules/matching.ts';

export const courses: Resolvers = {
  Query: {
    course: async (_, { slug }, ctx) => (await courseBySlug(ctx, slug)) ?? null,
  },
  Course: {
    __resolveReference: async ({ slug }, ctx) => (await courseBySlug(ctx, slug)) ?? null,
    title: (course, { languages }, ctx) => localized(course.title, languagesOf(languages, ctx.languages)),
    match: course => profileOf(courseCandidate(course)),
  },
};
