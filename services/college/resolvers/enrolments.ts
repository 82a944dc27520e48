import { owned } from '../../kit/errors.ts';
import { isSecretariat } from '../../kit/identity/viewer.ts';
import { run } from '../../kit/write/write.ts';
import { decideEnrolments, enrolInCourse, withdrawFromCourse } from '../commands/enrolments.ts';
import { recordLearning } from '../commands/learning.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { courseBySlug } from '../queries/courses.ts';
import { enrolmentById, enrolmentsOfCourse, enrolmentsOfLearner, isToDecide, isTooEarly, makersOfCourse, ownStateIn, positionOf } from '../queries/enrolments.ts';
import { learnerById } from '../queries/learners.ts';
import { lessonCount, lessonsDone } from '../queries/learning.ts';
import { modulesOfEnrolment } from '../queries/lessons.ts';
import { afterLeaving, canLearn, decidable, mayDecide, whyNotEnrol } from '../rules/enrolments.ts';
import { isDraftable, isToModerate, mayWriteFor } from '../rules/moderation.ts';
import { runs } from './cohorts.ts';

/** An enrolment after a write; null where nothing was kept, or where the viewer may not see it. */
const after = async (ctx: SubgraphContext, id: string | null) => (id === null ? null : ((await enrolmentById(ctx, id)) ?? null));

const allAfter = async (ctx: SubgraphContext, ids: readonly string[] | undefined) =>
  ids === undefined ? null : (await Promise.all(ids.map(id => after(ctx, id)))).filter(row => row !== null);

export const enrolments: Resolvers = {
  Mutation: {
    enrolInCourse: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, enrolInCourse, input);
      return { enrolment: await after(ctx, result), userErrors };
    },
    withdrawFromCourse: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, withdrawFromCourse, input);
      return { enrolment: await after(ctx, result), userErrors };
    },
    decideEnrolments: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, decideEnrolments, input);
      return { enrolments: await allAfter(ctx, result ?? undefined), userErrors };
    },
    recordLearning: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, recordLearning, input);
      return { enrolments: await allAfter(ctx, result?.enrolments), newEvents: result?.newEvents ?? null, userErrors };
    },
  },
  Enrolment: {
    learnerId: enrolment => enrolment.learner,
    learner: async ({ learner }, _, ctx) => (await learnerById(ctx, learner)) ?? null,
    course: async ({ course }, _, ctx) => owned(await courseBySlug(ctx, course)),
    modules: ({ id }, _, ctx) => modulesOfEnrolment(ctx, id),
    position: async ({ id }, _, ctx) => (await positionOf(ctx, id)) ?? null,
    progress: async ({ id, learner }, _, ctx) => {
      if ((await learnerById(ctx, learner)) === undefined) return null;
      const [lessons, of] = await Promise.all([lessonsDone(ctx, id), lessonCount(ctx, id)]);
      return { done: lessons.length, of: of ?? 0, lessons };
    },
    viewerCan: async (enrolment, _, ctx) => {
      const isOwn = enrolment.learner === ctx.viewer.learner;
      const madeBy = (await makersOfCourse(ctx, enrolment.course)) ?? [];
      return {
        withdrawFromCourse: isOwn && afterLeaving(enrolment.state) !== undefined,
        recordLearning: isOwn && canLearn(enrolment.state),
        decideEnrolments: decidable.includes(enrolment.state) && mayDecide(ctx.viewer, enrolment, madeBy),
      };
    },
  },
  Course: {
    enrolments: ({ slug }, args, ctx) => enrolmentsOfCourse.of(ctx, slug, args),
    viewerCan: async (course, _, ctx) => {
      const { slug, listing } = course;
      return {
        enrolInCourse: ctx.viewer.learner !== null && listing === 'PUBLISHED' && whyNotEnrol(await ownStateIn(ctx, slug)) === undefined && (await isTooEarly(ctx, slug)) === undefined,
        decideEnrolments: (await isToDecide(ctx, slug)) ?? false,
        saveCohort: listing === 'PUBLISHED' && (await runs(ctx, course)),
        saveCourse: mayWriteFor(ctx.viewer, course) && isDraftable(ctx.viewer, listing),
        moderateContent: isSecretariat(ctx.viewer) && isToModerate(listing),
      };
    },
  },
  Learner: {
    enrolments: ({ id }, args, ctx) => enrolmentsOfLearner.of(ctx, id, args),
  },
};
