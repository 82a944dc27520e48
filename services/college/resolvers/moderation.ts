import { run } from '../../kit/write/write.ts';
import { moderateContent } from '../commands/moderation.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { courseBySlug } from '../queries/courses.ts';
import { materialBySlug } from '../queries/materials.ts';
import { listedOrganization } from '../queries/references.ts';
import type { Submitter } from '../rules/moderation.ts';

/** Whoever is credited for something; nobody where the organization is no longer listed. */
export const submitter = async (ctx: SubgraphContext, { submittedByParty: party, submittedByOrganization: organization }: Submitter) => {
  if (party !== null) return { iso3: party };
  return organization !== null && (await listedOrganization(ctx, organization)) !== undefined ? { slug: organization } : null;
};

export const moderation: Resolvers = {
  Mutation: {
    moderateContent: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, moderateContent, input);
      const course = result?.kind === 'course' ? await courseBySlug(ctx, result.slug) : undefined;
      const material = result?.kind === 'material' ? await materialBySlug(ctx, result.slug) : undefined;
      return { course: course ?? null, material: material ?? null, userErrors };
    },
  },
  Actor: {
    __resolveType: found => ('iso3' in found ? 'Party' : 'Organization'),
  },
};
