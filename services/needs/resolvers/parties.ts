import { dayOf } from '../../kit/values/clock.ts';
import { owned } from '../../kit/errors.ts';
import { languagesOf, localized } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { needsOfParty } from '../queries/needs.ts';
import { groupSizes, groupsOfParty, partyByIso3, partyList } from '../queries/parties.ts';
import { regionByCode } from '../queries/regions.ts';
import { groupLabels, groupsAsOfYear, partyGroups, recentlyAcceded } from '../rules/groups.ts';

export const parties: Resolvers = {
  Query: {
    party: async (_, { iso3 }, ctx) => (await partyByIso3(ctx, iso3)) ?? null,
    parties: (_, args, ctx) => partyList.all(ctx, args),
    partyGroups: async (_, __, ctx) => {
      const sizes = await groupSizes(ctx);
      return partyGroups.map(group => ({ group, partyCount: sizes.get(group) ?? 0 }));
    },
  },
  Party: {
    __resolveReference: async ({ iso3 }, ctx) => (await partyByIso3(ctx, iso3)) ?? null,
    name: (party, { languages }, ctx) => localized(party.name, languagesOf(languages, ctx.languages)),
    region: async (party, _, ctx) => owned(await regionByCode(ctx, party.region)),
    subregion: async (party, _, ctx) => (party.subregion === null ? null : owned(await regionByCode(ctx, party.subregion))),
    groups: async (party, _, ctx) => {
      const groups = new Set(await groupsOfParty(ctx, party.iso3));
      if (recentlyAcceded(party.inForceOn, dayOf(ctx.now), ctx.policy.recentlyAccededYears)) groups.add('RECENTLY_ACCEDED');
      return partyGroups.filter(group => groups.has(group));
    },
    provenance: party => party,
    needs: (party, args, ctx) => needsOfParty.of(ctx, party.iso3, args),
  },
  PartyGroupInfo: {
    label: ({ group }, { languages }, ctx) => localized(groupLabels[group], languagesOf(languages, ctx.languages)),
    asOfYear: ({ group }) => (group === 'RECENTLY_ACCEDED' ? null : groupsAsOfYear),
    recentlyAccededYears: ({ group }, _, ctx) => (group === 'RECENTLY_ACCEDED' ? ctx.policy.recentlyAccededYears : null),
  },
};
