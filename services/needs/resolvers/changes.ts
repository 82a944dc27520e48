import { type Change, kindName, marked } from '../../kit/write/latest.ts';
import type { SubgraphContext } from '../context.ts';
import type { NeedsRecordKind, Resolvers } from '../generated.ts';
import { glossaryTermBySlug } from '../queries/glossary.ts';
import { needsChanges } from '../queries/latest.ts';
import { needById } from '../queries/needs.ts';
import { provisionByCode } from '../queries/provisions.ts';
import { topicBySlug } from '../queries/topics.ts';

/** The record as it is now, as far as the viewer may see it. */
async function recordOf(change: Change, ctx: SubgraphContext) {
  const { kind, key } = change;
  if (kind === 'Need') return marked('Need', change, await needById(ctx, key), 'id');
  if (kind === 'Topic') return marked('Topic', change, await topicBySlug(ctx, key), 'slug');
  if (kind === 'GlossaryTerm') return marked('GlossaryTerm', change, await glossaryTermBySlug(ctx, key), 'slug');
  return marked('Provision', change, await provisionByCode(ctx, key), 'code');
}

export const changes: Resolvers = {
  Query: {
    needsChanges: (_, args, ctx) => needsChanges.all(ctx, args),
  },
  NeedsChange: {
    changedAt: change => change.at,
    kind: change => kindName(change.kind) as NeedsRecordKind, // a test compares the kinds that are kept with the enum
    isGone: async (change, _, ctx) => (await recordOf(change, ctx)) === null,
    record: (change, _, ctx) => recordOf(change, ctx),
  },
};
