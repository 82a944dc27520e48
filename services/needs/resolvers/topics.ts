import { languagesOf, localized } from '../../kit/text.ts';
import type { Resolvers } from '../generated.ts';
import { topicBySlug } from '../queries/topics.ts';

export const topics: Resolvers = {
  Query: {
    topic: async (_, { slug }, ctx) => (await topicBySlug(ctx, slug)) ?? null,
  },
  Topic: {
    __resolveReference: async ({ slug }, ctx) => (await topicBySlug(ctx, slug)) ?? null,
    label: (topic, { languages }, ctx) => localized(topic.label, languagesOf(languages, ctx.languages)),
  },
};
