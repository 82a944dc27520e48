import { languagesOf, localized } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { NeedAction, Resolvers } from '../generated.ts';
import { run } from '../../kit/write/write.ts';
import { editNeed, moveNeed, stateNeed } from '../commands/needs.ts';
import { wantedBy } from '../queries/matching.ts';
import { historyOfNeed } from '../queries/history.ts';
import { needById, needList } from '../queries/needs.ts';
import { partyByIso3 } from '../queries/parties.ts';
import { topicBySlug } from '../queries/topics.ts';
import { needPermissions } from '../rules/permissions.ts';
import { stepOf } from '../rules/cycle.ts';
import { owned } from '../../kit/errors.ts';

const needOrNull = async (ctx: SubgraphContext, id: string | null) => (id === null ? null : ((await needById(ctx, id)) ?? null));

export const needs: Resolvers = {
  Query: {
    need: async (_, { id }, ctx) => (await needById(ctx, id)) ?? null,
    needs: (_, args, ctx) => needList.all(ctx, args),
  },
  Mutation: {
    stateNeed: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, stateNeed, input);
      return { need: await needOrNull(ctx, result), userErrors };
    },
    editNeed: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, editNeed, input);
      return { need: await needOrNull(ctx, result), userErrors };
    },
    moveNeed: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, moveNeed, input);
      return { need: await needOrNull(ctx, result), userErrors };
    },
  },
  Need: {
    __resolveReference: async ({ id }, ctx) => (await needById(ctx, id)) ?? null,
    statement: (need, { languages }, ctx) => localized(need.statement, languagesOf(languages, ctx.languages)),
    topic: async (need, _, ctx) => owned(await topicBySlug(ctx, need.topic)),
    source: need => need.knownFrom,
    provenance: need => need,
    party: async (need, _, ctx) => owned(await partyByIso3(ctx, need.party)),
    duplicateOf: (need, _, ctx) => needOrNull(ctx, need.duplicateOf),
    history: (need, args, ctx) => historyOfNeed.of(ctx, need.id, args),
    viewerCan: (need, _, ctx) => needPermissions(ctx.viewer, need),
    match: async (need, _, ctx) => {
      const { narrower, broader, kinds, languages, ...rest } = await wantedBy(ctx, need);
      return { ...rest, narrower: [...narrower], broader: [...broader], kinds: [...kinds], languages: [...languages] };
    },
  },
  NeedChange: {
    id: change => `${change.key}.${change.step}`,
    by: change => change.actor,
    action: change => change.action as NeedAction, // as the commands wrote it
    fields: change => (change.action === 'EDITED' ? Object.keys(change.fields) : []),
    from: change => stepOf(change)?.from ?? null,
    to: change => stepOf(change)?.to ?? null,
    reason: change => stepOf(change)?.reason ?? null,
    duplicateOf: (change, _, ctx) => needOrNull(ctx, stepOf(change)?.duplicateOf ?? null),
  },
};
