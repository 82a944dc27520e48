import { languagesOf, localized } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { glossaryList, glossaryTermBySlug } from '../queries/glossary.ts';

export const glossary: Resolvers = {
  Query: {
    glossaryTerm: async (_, { slug }, ctx) => (await glossaryTermBySlug(ctx, slug)) ?? null,
    glossary: (_, args, ctx) => glossaryList.all(ctx, args),
  },
  GlossaryTerm: {
    __resolveReference: async ({ slug }, ctx) => (await glossaryTermBySlug(ctx, slug)) ?? null,
    term: (entry, { languages }, ctx) => localized(entry.term, languagesOf(languages, ctx.languages)),
    definition: (entry, { languages }, ctx) => localized(entry.definition, languagesOf(languages, ctx.languages)),
    source: entry => entry.occursIn,
    provenance: entry => entry,
  },
};
