import type { Resolvers } from '../generated.ts';
import { learnerById } from '../queries/learners.ts';
import { claimOf } from '../rules/learners.ts';

export const learners: Resolvers = {
  Query: {
    me: async (_, __, ctx) => (ctx.viewer.learner === null ? null : ((await learnerById(ctx, ctx.viewer.learner)) ?? null)),
    learner: async (_, { id }, ctx) => (await learnerById(ctx, id)) ?? null,
  },
  Learner: {
    __resolveReference: async ({ id }, ctx) => (await learnerById(ctx, id)) ?? null,
    affiliation: learner => claimOf(learner),
  },
};
