import type { Resolvers } from '../generated.ts';
import { departuresOfParty, enrolmentsToDecide, staffCounts, staffOfParty } from '../queries/staff.ts';
import { seesExactly } from '../rules/progress.ts';

export const staff: Resolvers = {
  Party: {
    staff: ({ iso3 }, args, ctx) => staffOfParty.of(ctx, iso3, args),
    staffFigures: async ({ iso3 }, _, ctx) => {
      if (!seesExactly(ctx.viewer, iso3)) return null;
      const [counts, departures] = await Promise.all([staffCounts(ctx, iso3), departuresOfParty(ctx, iso3)]);
      return { confirmed: counts?.confirmed ?? 0, sharing: counts?.sharing ?? 0, departures };
    },
    enrolmentsToDecide: ({ iso3 }, args, ctx) => enrolmentsToDecide.of(ctx, iso3, args),
  },
};
