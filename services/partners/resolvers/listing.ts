import { run } from '../../kit/write/write.ts';
import { moderateListing } from '../commands/listing.ts';
import type { Resolvers } from '../generated.ts';
import { offerOrOther } from '../queries/offers.ts';
import { organizationOrOther } from '../queries/organizations.ts';
import { trainingOrOther } from '../queries/trainings.ts';

export const listing: Resolvers = {
  Mutation: {
    moderateListing: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, moderateListing, input);
      // A repetition may come after the record has led on to another one.
      return {
        organization: result?.kind === 'Organization' ? ((await organizationOrOther(ctx, result.key)) ?? null) : null,
        training: result?.kind === 'Training' ? ((await trainingOrOther(ctx, result.key)) ?? null) : null,
        offer: result?.kind === 'Offer' ? ((await offerOrOther(ctx, result.key)) ?? null) : null,
        userErrors,
      };
    },
  },
};
