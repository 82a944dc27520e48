import { eventDate } from '../../kit/values/dates.ts';
import { languagesOf, localized, localizedOrNull } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { activitiesOfProvision, activityByCode, activityList, supportOfParty, supportOfRegion } from '../queries/activities.ts';
import { actor, organizationsOf } from './actors.ts';

export const activities: Resolvers = {
  Query: {
    activity: async (_, { code }, ctx) => (await activityByCode(ctx, code)) ?? null,
    activities: (_, args, ctx) => activityList.all(ctx, args),
  },
  Activity: {
    __resolveReference: async ({ code }, ctx) => (await activityByCode(ctx, code)) ?? null,
    title: (activity, { languages }, ctx) => localized(activity.title, languagesOf(languages, ctx.languages)),
    starts: activity => eventDate(activity.startsOn),
    ends: activity => eventDate(activity.endsOn),
    country: activity => (activity.country === null ? null : { iso3: activity.country }),
    parties: activity => activity.parties.map(iso3 => ({ iso3 })),
    regions: activity => activity.regions.map(slug => ({ slug })),
    organizations: (activity, _, ctx) => organizationsOf(ctx, activity.organizations),
    funder: (activity, _, ctx) => actor(ctx, activity.funderParty, activity.funderOrganization),
    provisions: activity => activity.provisions.map(code => ({ code })),
    questionnaire: activity => (activity.questionnaire === null ? null : { code: activity.questionnaire }),
    note: (activity, { languages }, ctx) => localizedOrNull(activity.note, languagesOf(languages, ctx.languages)),
    provenance: activity => activity,
  },
  Party: {
    support: (party, args, ctx) => supportOfParty.of(ctx, party.iso3, args),
  },
  Region: {
    support: (region, args, ctx) => supportOfRegion.of(ctx, region.slug, args),
  },
  Provision: {
    activities: (provision, args, ctx) => activitiesOfProvision.of(ctx, provision.code, args),
  },
};
