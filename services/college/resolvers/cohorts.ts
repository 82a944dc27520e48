import { owned } from '../../kit/errors.ts';
import { run } from '../../kit/write/write.ts';
import { saveCohort } from '../commands/cohorts.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { cohortById, cohortsOfCourse } from '../queries/cohorts.ts';
import { courseBySlug } from '../queries/courses.ts';
import { makersOfCourse } from '../queries/enrolments.ts';
import { learnerById } from '../queries/learners.ts';
import { listedOrganization } from '../queries/references.ts';
import { mayRun } from '../rules/cohorts.ts';
import type { Submitter } from '../rules/moderation.ts';

/** Whether the viewer may run the course with a tutor. */
export const runs = async (ctx: SubgraphContext, course: Submitter & { slug: string }): Promise<boolean> => mayRun(ctx.viewer, course, (await makersOfCourse(ctx, course.slug)) ?? []);

export const cohorts: Resolvers = {
  Mutation: {
    saveCohort: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveCohort, input);
      return { cohort: result === null ? null : ((await cohortById(ctx, result)) ?? null), userErrors };
    },
  },
  Cohort: {
    course: async ({ course }, _, ctx) => owned(await courseBySlug(ctx, course)),
    tutor: async ({ tutor }, _, ctx) => (tutor === null ? null : ((await learnerById(ctx, tutor)) ?? null)),
    organization: async ({ organization: slug }, _, ctx) => (slug !== null && (await listedOrganization(ctx, slug)) !== undefined ? { slug } : null),
    viewerCan: async ({ course }, _, ctx) => ({ saveCohort: await runs(ctx, owned(await courseBySlug(ctx, course))) }),
  },
  Course: {
    cohorts: ({ slug }, args, ctx) => cohortsOfCourse.of(ctx, slug, args),
  },
  Enrolment: {
    cohort: async ({ cohort }, _, ctx) => (cohort === null ? null : owned(await cohortById(ctx, cohort))),
  },
};
