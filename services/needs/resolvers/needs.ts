import { languagesOf, localized } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { run } from '../../kit/write/write.ts';
import { stateNeed } from '../commands/needs.ts';
import { wantedBy } from '../queries/matching.ts';
import { needById, needList } from '../queries/needs.ts';
import { partyByIso3 } from '../queries/parties.ts';
import { topicBySlug } from '../queries/topics.ts';
import { owned } from '../../kit/errors.ts';

export const needs: Resolvers = {
  Query: {
    need: async (_, { id }, ctx) => (await needById(ctx, id)) ?? null,
    needs: (_, args, ctx) => needList.all(ctx, args),
  },
  Mutation: {
    stateNeed: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, stateNeed, input);
      return { need: result === null ? null : ((await needById(ctx, result)) ?? null), userErrors };
    },
  },
  Need: {
    __resolveReference: async ({ id }, ctx) => (await needById(ctx, id)) ?? null,
    statement: (need, { languages }, ctx) => localized(need.statement, languagesOf(languages, ctx.languages)),
    topic: async (need, _, ctx) => owned(await topicBySlug(ctx, need.topic)),
    source: need => need.knownFrom,
    provenance: need => need,
    party: async (need, _, ctx) => owned(await partyByIso3(ctx, need.party)),
    match: async (need, _, ctx) => {
      const { narrower, broader, kinds, languages, ...rest } = await wantedBy(ctx, need);
      return { ...rest, narrower: [...narrower], broader: [...broader], kinds: [...kinds], languages: [...languages] };
    },
  },
};
