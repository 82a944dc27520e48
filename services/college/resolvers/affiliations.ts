import type { Resolvers } from '../generated.ts';
import { run } from '../../kit/write/write.ts';
import { confirmAffiliation } from '../commands/affiliations.ts';
import { claimById, claimsOfParty } from '../queries/affiliations.ts';
import { learnerById } from '../queries/learners.ts';
import { mayDecide } from '../rules/affiliations.ts';

export const affiliations: Resolvers = {
  Mutation: {
    confirmAffiliation: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, confirmAffiliation, input);
      return { affiliations: result === null ? null : (await Promise.all(result.map(id => claimById(ctx, id)))).filter(claim => claim !== undefined), userErrors };
    },
  },
  Party: {
    affiliationClaims: ({ iso3 }, args, ctx) => claimsOfParty.of(ctx, iso3, args),
  },
  Affiliation: {
    party: ({ party }) => ({ iso3: party }),
    learner: async ({ id }, _, ctx) => (await learnerById(ctx, id)) ?? null,
    viewerCan: (claim, _, { viewer }) => ({ confirmAffiliation: mayDecide(viewer, claim) }),
  },
};
