import { profileOf } from '../../kit/matching.ts';
import { languagesOf, localized } from '../../kit/text.ts';
import type { Resolvers } from '../generated.ts';
import { offerById } from '../queries/offers.ts';

export const offers: Resolvers = {
  Query: {
    offer: async (_, { id }, ctx) => (await offerById(ctx, id)) ?? null,
  },
  Offer: {
    __resolveReference: async ({ id }, ctx) => (await offerById(ctx, id)) ?? null,
    title: (offer, { languages }, ctx) => localized(offer.title, languagesOf(languages, ctx.languages)),
    match: offer => profileOf({ slug: offer.id, topics: offer.topics, kinds: offer.help, languages: offer.languages }),
  },
};
