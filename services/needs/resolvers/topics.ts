import { owned } from '../../kit/errors.ts';
import { languagesOf, localized, workingLanguage } from '../../kit/values/text.ts';
import { run } from '../../kit/write/write.ts';
import { remapTopic, saveTopic } from '../commands/topics.ts';
import type { Resolvers } from '../generated.ts';
import { needsOfTopic } from '../queries/needs.ts';
import { provisionsOfTopic } from '../queries/provisions.ts';
import { formerSlugs, narrowerTopics, topicBySlug, topicList, topicUnder } from '../queries/topics.ts';
import { byLabel } from '../rules/labels.ts';
import { topicPermissions } from '../rules/permissions.ts';

export const topics: Resolvers = {
  Query: {
    topic: async (_, { slug }, ctx) => (await topicUnder(ctx, slug)) ?? null,
    topics: (_, args, ctx) => topicList.all(ctx, args),
  },
  Mutation: {
    saveTopic: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveTopic, input);
      return { topic: result === null ? null : ((await topicBySlug(ctx, result)) ?? null), userErrors };
    },
    remapTopic: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, remapTopic, input);
      // A repetition may come when they were merged themselves.
      return { topics: await Promise.all((result ?? []).map(async slug => owned(await topicUnder(ctx, slug)))), userErrors };
    },
  },
  Topic: {
    __resolveReference: async ({ slug }, ctx) => (await topicUnder(ctx, slug)) ?? null,
    label: (topic, { languages }, ctx) => localized(topic.label, languagesOf(languages, ctx.languages)),
    definition: (topic, { languages }, ctx) => localized(topic.definition, languagesOf(languages, ctx.languages)),
    broader: async (topic, _, ctx) => (topic.broader === null ? null : ((await topicBySlug(ctx, topic.broader)) ?? null)),
    formerSlugs: (topic, _, ctx) => formerSlugs(ctx, topic.slug),
    narrower: async (topic, _, ctx) => byLabel(await narrowerTopics(ctx, topic.slug), workingLanguage(ctx.languages)),
    provenance: topic => topic,
    viewerCan: (_, __, ctx) => topicPermissions(ctx.viewer),
    needs: (topic, args, ctx) => needsOfTopic.of(ctx, topic.slug, args),
    provisions: (topic, args, ctx) => provisionsOfTopic.of(ctx, topic.slug, args),
  },
};
