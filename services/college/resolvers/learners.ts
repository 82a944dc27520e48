import type { Resolvers } from '../generated.ts';
import { run } from '../../kit/write/write.ts';
import { saveMyProfile } from '../commands/learners.ts';
import { learnerById } from '../queries/learners.ts';
import { claimOf, maySave } from '../rules/learners.ts';

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
  },
  Learner: {
    __resolveReference: async ({ id }, ctx) => (await learnerById(ctx, id)) ?? null,
    affiliation: learner => claimOf(learner),
    viewerCan: (learner, _, { viewer }) => ({ saveMyProfile: maySave(viewer, learner) }),
  },
};
