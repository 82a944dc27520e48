import { owned } from '../../kit/errors.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { organizationBySlug } from '../queries/organizations.ts';

/** Whoever gives or receives, from the two columns of which at most one is known. */
export const actor = async (ctx: SubgraphContext, party: string | null, organization: string | null) => {
  if (party !== null) return { iso3: party };
  return organization === null ? null : owned(await organizationBySlug(ctx, organization));
};

/** Organizations by their slugs, in the same order. */
export const organizationsOf = async (ctx: SubgraphContext, slugs: readonly string[]) =>
  (await Promise.all(slugs.map(slug => organizationBySlug(ctx, slug)))).map(owned);

export const actors: Resolvers = {
  Actor: {
    __resolveType: found => ('iso3' in found ? 'Party' : 'Organization'),
  },
};
