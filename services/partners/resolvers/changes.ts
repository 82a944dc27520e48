import { type Change, kindName, marked } from '../../kit/write/latest.ts';
import type { SubgraphContext } from '../context.ts';
import type { PartnersRecordKind, Resolvers } from '../generated.ts';
import { partnersChanges } from '../queries/latest.ts';
import { offerById } from '../queries/offers.ts';
import { organizationBySlug } from '../queries/organizations.ts';
import { trainingBySlug } from '../queries/trainings.ts';

/** The record as it is now, as far as the viewer may see it. */
async function recordOf(change: Change, ctx: SubgraphContext) {
  const { kind, key } = change;
  if (kind === 'Organization') return marked('Organization', change, await organizationBySlug(ctx, key), 'slug');
  if (kind === 'Training') return marked('Training', change, await trainingBySlug(ctx, key), 'slug');
  return marked('Offer', change, await offerById(ctx, key), 'id');
}

export const changes: Resolvers = {
  Query: {
    partnersChanges: (_, args, ctx) => partnersChanges.all(ctx, args),
  },
  PartnersChange: {
    changedAt: change => change.at,
    kind: change => kindName(change.kind) as PartnersRecordKind, // a test compares the kinds that are kept with the enum
    isGone: async (change, _, ctx) => (await recordOf(change, ctx)) === null,
    record: (change, _, ctx) => recordOf(change, ctx),
  },
};
