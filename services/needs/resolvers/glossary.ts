import { languagesOf, localized } from '../../kit/values/text.ts';
import { run } from '../../kit/write/write.ts';
import { saveGlossaryTerm } from '../commands/glossary.ts';
import type { Resolvers } from '../generated.ts';
import { glossaryList, glossaryTermBySlug } from '../queries/glossary.ts';
import { glossaryTermPermissions } from '../rules/permissions.ts';

export const glossary: Resolvers = {
  Query: {
    glossaryTerm: async (_, { slug }, ctx) => (await glossaryTermBySlug(ctx, slug)) ?? null,
    glossary: (_, args, ctx) => glossaryList.all(ctx, args),
  },
  Mutation: {
    saveGlossaryTerm: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveGlossaryTerm, input);
      return { glossaryTerm: result === null ? null : ((await glossaryTermBySlug(ctx, result)) ?? null), userErrors };
    },
  },
  GlossaryTerm: {
    __resolveReference: async ({ slug }, ctx) => (await glossaryTermBySlug(ctx, slug)) ?? null,
    term: (entry, { languages }, ctx) => localized(entry.term, languagesOf(languages, ctx.languages)),
    definition: (entry, { languages }, ctx) => localized(entry.definition, languagesOf(languages, ctx.languages)),
    source: entry => entry.occursIn,
    provenance: entry => entry,
    viewerCan: (_, __, ctx) => glossaryTermPermissions(ctx.viewer),
  },
};
