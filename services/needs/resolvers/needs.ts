import { languagesOf, localized } from '../../kit/text.ts';
import type { Resolvers } from '../generated.ts';
import { needById, needList } from '../queries/needs.ts';
import { partyByIso3 } from '../queries/parties.ts';
import { narrowerTopics, topicBySlug } from '../queries/topics.ts';
import { owned } from '../../kit/errors.ts';

export const needs: Resolvers = {
  Query: {
    need: async (_, { id }, ctx) => (await needById(ctx, id)) ?? null,
    needs: (_, args, ctx) => needList.all(ctx, args),
  },
  Need: {
    __resolveReference: async ({ id }, ctx) => (await needById(ctx, id)) ?? null,
    statement: (need, { languages }, ctx) => localized(need.statement, languagesOf(languages, ctx.languages)),
    topic: async (need, _, ctx) => owned(await topicBySlug(ctx, need.topic)),
    party: async (need, _, ctx) => owned(await partyByIso3(ctx, need.party)),
    match: async (need, _, ctx) => {
      const [topic, narrower, party] = await Promise.all([topicBySlug(ctx, need.topic), narrowerTopics(ctx, need.topic), partyByIso3(ctx, need.party)]);
      const { broader } = owned(topic);
      const { iso3, region, subregion } = owned(party);
      return {
        topic: need.topic,
        narrower: narrower.map(t => t.slug),
        broader: broader === null ? [] : [broader],
        kinds: need.kinds,
        languages: need.languages,
        party: iso3,
        region,
        subregion,
      };
    },
  },
};
