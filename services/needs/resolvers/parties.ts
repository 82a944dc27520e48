import { dayOf } from '../../kit/values/clock.ts';
import { owned } from '../../kit/errors.ts';
import { languagesOf, localized } from '../../kit/values/text.ts';
import { run } from '../../kit/write/write.ts';
import { setMostUrgentNeeds } from '../commands/parties.ts';
import type { Resolvers } from '../generated.ts';
import { needsOfParty } from '../queries/needs.ts';
import { groupSizes, groupsOfParty, partyByIso3, partyList } from '../queries/parties.ts';
import { regionByCode } from '../queries/regions.ts';
import { groupLabels, groupsAsOfYear, partyGroups, recentlyAcceded } from '../rules/groups.ts';
import { partyPermissions } from '../rules/permissions.ts';

export const parties: Resolvers = {
  Query: {
    party: async (_, { iso3 }, ctx) => (await partyByIso3(ctx, iso3)) ?? null,
    parties: (_, args, ctx) => partyList.all(ctx, args),
    mostUrgentPerParty: (_, __, ctx) => ctx.policy.mostUrgentPerParty,
    partyGroups: async (_, __, ctx) => {
      const sizes = await groupSizes(ctx);
      return partyGroups.map(group => ({ group, partyCount: sizes.get(group) ?? 0 }));
    },
  },
  Mutation: {
    setMostUrgentNeeds: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, setMostUrgentNeeds, input);
      return { party: result === null ? null : ((await partyByIso3(ctx, result)) ?? null), userErrors };
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
    mostUrgentRevision: (party, _, ctx) => (partyPermissions(ctx.viewer, party.iso3).setMostUrgentNeeds ? party.mostUrgentRevision : null),
    viewerCan: (party, _, ctx) => partyPermissions(ctx.viewer, party.iso3),
    needs: (party, args, ctx) => needsOfParty.of(ctx, party.iso3, args),
  },
  PartyGroupInfo: {
    label: ({ group }, { languages }, ctx) => localized(groupLabels[group], languagesOf(languages, ctx.languages)),
    asOfYear: ({ group }) => (group === 'RECENTLY_ACCEDED' ? null : groupsAsOfYear),
    recentlyAccededYears: ({ group }, _, ctx) => (group === 'RECENTLY_ACCEDED' ? ctx.policy.recentlyAccededYears : null),
  },
};
