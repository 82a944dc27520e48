import { languagesOf, localized } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { partiesOfRegion, partiesOfSubregion } from '../queries/parties.ts';
import { regionBySlug, regionList } from '../queries/regions.ts';

export const regions: Resolvers = {
  Query: {
    region: async (_, { slug }, ctx) => (await regionBySlug(ctx, slug)) ?? null,
    regions: (_, args, ctx) => regionList.all(ctx, args),
  },
  Region: {
    __resolveReference: async ({ slug }, ctx) => (await regionBySlug(ctx, slug)) ?? null,
    name: (region, { languages }, ctx) => localized(region.name, languagesOf(languages, ctx.languages)),
    provenance: region => region,
    parties: ({ kind, code }, args, ctx) => (kind === 'CITES' ? partiesOfRegion : partiesOfSubregion).of(ctx, code, args),
  },
};
