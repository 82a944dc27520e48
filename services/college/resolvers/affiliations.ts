import type { Resolvers } from '../generated.ts';
import { claimsOfParty } from '../queries/affiliations.ts';
import { learnerById } from '../queries/learners.ts';

export const affiliations: Resolvers = {
  Party: {
    affiliationClaims: ({ iso3 }, args, ctx) => claimsOfParty.of(ctx, iso3, args),
  },
  Affiliation: {
    party: ({ party }) => ({ iso3: party }),
    learner: async ({ id }, _, ctx) => (await learnerById(ctx, id)) ?? null,
  },
};
