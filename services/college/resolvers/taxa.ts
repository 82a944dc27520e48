import { languagesOf, localizedOrNull } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { ancestorsOfTaxon, childrenOfTaxon, taxonByName, taxonList } from '../queries/taxa.ts';

export const taxa: Resolvers = {
  Query: {
    taxon: async (_, { scientificName }, ctx) => (await taxonByName(ctx, scientificName)) ?? null,
    taxa: (_, args, ctx) => taxonList.all(ctx, args),
  },
  Taxon: {
    __resolveReference: async ({ scientificName }, ctx) => (await taxonByName(ctx, scientificName)) ?? null,
    commonName: (taxon, { languages }, ctx) => localizedOrNull(taxon.commonName, languagesOf(languages, ctx.languages)),
    parent: async (taxon, _, ctx) => (taxon.parent === null ? null : ((await taxonByName(ctx, taxon.parent)) ?? null)),
    ancestors: (taxon, _, ctx) => ancestorsOfTaxon(ctx, taxon.scientificName),
    children: (taxon, args, ctx) => childrenOfTaxon.of(ctx, taxon.scientificName, args),
    provenance: taxon => taxon,
  },
};
