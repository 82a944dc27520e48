import { languagesOf, localized, workingLanguage } from '../../kit/values/text.ts';
import { run } from '../../kit/write/write.ts';
import { saveOrganization } from '../commands/organizations.ts';
import type { Resolvers } from '../generated.ts';
import { alliancesOf, membersOf, organizationBySlug, organizationList, organizationOrOther } from '../queries/organizations.ts';
import { isSecretariat } from '../../kit/identity/viewer.ts';
import { mayGive, mayList, mayOffer } from '../rules/visibility.ts';
import { retiredLeftOut } from '../rules/words.ts';

export const organizations: Resolvers = {
  Query: {
    organization: async (_, { slug }, ctx) => (await organizationOrOther(ctx, slug)) ?? null,
    organizations: async (_, args, ctx) => ({
      ...(await organizationList.all(ctx, args)),
      appliedFilter: args.filter?.listings?.length ? null : { code: 'RETIRED_LEFT_OUT', text: retiredLeftOut[workingLanguage(ctx.languages)] },
    }),
  },
  Mutation: {
    saveOrganization: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveOrganization, input);
      return { organization: result === null ? null : ((await organizationBySlug(ctx, result)) ?? null), userErrors };
    },
  },
  Organization: {
    __resolveReference: async ({ slug }, ctx) => (await organizationOrOther(ctx, slug)) ?? null,
    name: (organization, { languages }, ctx) => localized(organization.name, languagesOf(languages, ctx.languages)),
    memberOf: (organization, _, ctx) => alliancesOf(ctx, organization.slug),
    members: (organization, _, ctx) => membersOf(ctx, organization.slug),
    seat: organization => (organization.seat === null ? null : { iso3: organization.seat }),
    cooperationAreas: organization => organization.cooperationAreas.map(slug => ({ slug })),
    viewerCan: (organization, _, ctx) => ({
      registerTraining: mayGive(ctx.viewer, [organization.slug]),
      saveOrganization: isSecretariat(ctx.viewer),
      moderateListing: mayList(ctx.viewer),
      saveOffer: mayOffer(ctx.viewer, { party: null, organization: organization.slug }),
    }),
    provenance: organization => organization,
  },
};
