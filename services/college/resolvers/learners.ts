import type { Resolvers } from '../generated.ts';
import { run } from '../../kit/write/write.ts';
import { seesHeld } from '../../kit/identity/viewer.ts';
import { eraseMe } from '../commands/erasures.ts';
import { saveMyProfile } from '../commands/learners.ts';
import { erasureOfLearner, heldByCollege, learnerById } from '../queries/learners.ts';
import { claimOf, mayErase, maySave, stateOfErasure } from '../rules/learners.ts';

export const learners: Resolvers = {
  Query: {
    me: async (_, __, ctx) => (ctx.viewer.learner === null ? null : ((await learnerById(ctx, ctx.viewer.learner)) ?? null)),
    learner: async (_, { id }, ctx) => (await learnerById(ctx, id)) ?? null,
  },
  Mutation: {
    saveMyProfile: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveMyProfile, input);
      return { learner: result === null ? null : ((await learnerById(ctx, result)) ?? null), userErrors };
    },
    eraseMe: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, eraseMe, input);
      return { learner: result === null ? null : ((await learnerById(ctx, result)) ?? null), userErrors };
    },
  },
  Learner: {
    __resolveReference: async ({ id }, ctx) => (await learnerById(ctx, id)) ?? null,
    affiliation: learner => claimOf(learner),
    heldByCollege: (learner, args, ctx) => (seesHeld(ctx.viewer, learner) ? heldByCollege.all(ctx, args) : null),
    erasure: async (learner, _, ctx) => {
      const last = seesHeld(ctx.viewer, learner) ? await erasureOfLearner(ctx, learner.id) : undefined;
      return last === undefined ? null : stateOfErasure(last);
    },
    viewerCan: (learner, _, { viewer }) => ({ saveMyProfile: maySave(viewer, learner), eraseMe: mayErase(viewer, learner) }),
  },
};
