import { dayOf } from '../../kit/values/clock.ts';
import { eventDate } from '../../kit/values/dates.ts';
import { profileOf } from '../../kit/graph/matching.ts';
import { languagesOf, localized } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { candidateOfOffer } from '../queries/matching.ts';
import { offerById, offerList, offersOfOrganization, offersOnTopic } from '../queries/offers.ts';
import { stateOf } from '../rules/offers.ts';
import { actor } from './actors.ts';

export const offers: Resolvers = {
  Query: {
    offer: async (_, { id }, ctx) => (await offerById(ctx, id)) ?? null,
    offers: (_, args, ctx) => offerList.all(ctx, args),
  },
  Organization: {
    offers: (organization, args, ctx) => offersOfOrganization.of(ctx, organization.slug, args),
  },
  Topic: {
    offers: (topic, args, ctx) => offersOnTopic.of(ctx, topic.slug, args),
  },
  Offer: {
    __resolveReference: async ({ id }, ctx) => (await offerById(ctx, id)) ?? null,
    match: async (offer, _, ctx) => profileOf(await candidateOfOffer(ctx, offer)),
    title: (offer, { languages }, ctx) => localized(offer.title, languagesOf(languages, ctx.languages)),
    giver: (offer, _, ctx) => actor(ctx, offer.giverParty, offer.giverOrganization),
    kinds: offer => offer.help,
    topics: offer => offer.topics.map(slug => ({ slug })),
    parties: offer => offer.parties.map(iso3 => ({ iso3 })),
    regions: offer => offer.regions.map(slug => ({ slug })),
    opens: offer => eventDate(offer.opensOn),
    closes: offer => eventDate(offer.closesOn),
    state: (offer, _, ctx) => stateOf(offer, dayOf(ctx.now)),
    provenance: offer => offer,
  },
};
