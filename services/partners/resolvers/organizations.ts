import { languagesOf, localized } from '../../kit/text.ts';
import type { Resolvers } from '../generated.ts';
import { organizationBySlug } from '../queries/organizations.ts';

export const organizations: Resolvers = {
  Query: {
    organization: async (_, { slug }, ctx) => (await organizationBySlug(ctx, slug)) ?? null,
  },
  Organization: {
    __resolveReference: async ({ slug }, ctx) => (await organizationBySlug(ctx, slug)) ?? null,
    name: (organization, { languages }, ctx) => localized(organization.name, languagesOf(languages, ctx.languages)),
  },
};
