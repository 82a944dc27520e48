import { languagesOf, localized } from '../../kit/text.ts';
import type { Resolvers } from '../generated.ts';
import { needsOfParty } from '../queries/needs.ts';
import { groupsOfParty, partyByIso3, partyList } from '../queries/parties.ts';

export const parties: Resolvers = {
  Query: {
    party: async (_, { iso3 }, ctx) => (await partyByIso3(ctx, iso3)) ?? null,
    parties: (_, args, ctx) => partyList.all(ctx, args),
  },
  Party: {
    __resolveReference: async ({ iso3 }, ctx) => (await partyByIso3(ctx, iso3)) ?? null,
    name: (party, { languages }, ctx) => localized(party.name, languagesOf(languages, ctx.languages)),
    groups: (party, _, ctx) => groupsOfParty(ctx, party.iso3),
    needs: (party, args, ctx) => needsOfParty.of(ctx, party.iso3, args),
  },
};
