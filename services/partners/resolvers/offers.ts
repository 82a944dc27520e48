import { dayOf } from '../../kit/values/clock.ts';
import { eventDate } from '../../kit/values/dates.ts';
import { profileOf } from '../../kit/graph/matching.ts';
import { languagesOf, localized, localizedOrNull } from '../../kit/values/text.ts';
import { run } from '../../kit/write/write.ts';
import { saveOffer } from '../commands/offers.ts';
import type { Resolvers } from '../generated.ts';
import { candidateOfOffer } from '../queries/matching.ts';
import { offerById, offerList, offerOrOther, offersOfOrganization, offersOfParty, offersOnTopic } from '../queries/offers.ts';
import { stateOf } from '../rules/offers.ts';
import { mayList, mayOffer } from '../rules/visibility.ts';
import { actor } from './actors.ts';

export const offers: Resolvers = {
  Query: {
    offer: async (_, { id }, ctx) => (await offerOrOther(ctx, id)) ?? null,
    offers: (_, args, ctx) => offerList.all(ctx, args),
  },
  Mutation: {
    saveOffer: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveOffer, input);
      return { offer: result === null ? null : ((await offerById(ctx, result)) ?? null), userErrors };
    },
  },
  Organization: {
    offers: (organization, args, ctx) => offersOfOrganization.of(ctx, organization.slug, args),
  },
  Party: {
    offersGiven: (party, args, ctx) => offersOfParty.of(ctx, party.iso3, args),
  },
  PartyPermissions: {
    __resolveReference: ({ iso3 }) => ({ iso3 }),
    saveOffer: ({ iso3 }, _, ctx) => mayOffer(ctx.viewer, { party: iso3, organization: null }),
  },
  Topic: {
    offers: (topic, args, ctx) => offersOnTopic.of(ctx, topic.slug, args),
  },
  Offer: {
    __resolveReference: async ({ id }, ctx) => (await offerOrOther(ctx, id)) ?? null,
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
    note: (offer, { languages }, ctx) => localizedOrNull(offer.note, languagesOf(languages, ctx.languages)),
    viewerCan: offer => offer,
    provenance: offer => offer,
  },
  OfferPermissions: {
    saveOffer: (offer, _, ctx) => mayOffer(ctx.viewer, { party: offer.giverParty, organization: offer.giverOrganization }),
    moderateListing: (_, __, ctx) => mayList(ctx.viewer),
  },
};
