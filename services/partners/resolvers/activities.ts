import { languagesOf, localized } from '../../kit/text.ts';
import type { Resolvers } from '../generated.ts';
import { activityByCode } from '../queries/activities.ts';

export const activities: Resolvers = {
  Query: {
    activity: async (_, { code }, ctx) => (await activityByCode(ctx, code)) ?? null,
  },
  Activity: {
    __resolveReference: async ({ code }, ctx) => (await activityByCode(ctx, code)) ?? null,
    title: (activity, { languages }, ctx) => localized(activity.title, languagesOf(languages, ctx.languages)),
  },
};
