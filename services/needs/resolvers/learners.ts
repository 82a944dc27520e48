import { seesHeld } from '../../kit/identity/viewer.ts';
import type { Resolvers } from '../generated.ts';
import { heldByNeeds } from '../queries/learners.ts';

export const learners: Resolvers = {
  Learner: {
    __resolveReference: ({ id }) => ({ id }),
    heldByNeeds: (learner, args, ctx) => (seesHeld(ctx.viewer, learner) ? heldByNeeds.all(ctx, args) : null),
  },
};
