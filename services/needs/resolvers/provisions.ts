import { owned } from '../../kit/errors.ts';
import { languagesOf, localized, localizedOrNull, workingLanguage } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { provisionByCode, provisionList } from '../queries/provisions.ts';
import { topicBySlug } from '../queries/topics.ts';
import { byLabel } from '../rules/labels.ts';

export const provisions: Resolvers = {
  Query: {
    provision: async (_, { code }, ctx) => (await provisionByCode(ctx, code)) ?? null,
    provisions: (_, args, ctx) => provisionList.all(ctx, args),
  },
  Provision: {
    __resolveReference: async ({ code }, ctx) => (await provisionByCode(ctx, code)) ?? null,
    summary: (provision, { languages }, ctx) => localized(provision.summary, languagesOf(languages, ctx.languages)),
    topics: async (provision, _, ctx) => {
      const topics = await Promise.all(provision.topics.map(async slug => owned(await topicBySlug(ctx, slug))));
      return byLabel(topics, workingLanguage(ctx.languages));
    },
    organizations: provision => [...provision.organizations].sort().map(slug => ({ slug })),
    secretariatComment: (provision, { languages }, ctx) => localizedOrNull(provision.secretariatComment, languagesOf(languages, ctx.languages)),
    provenance: provision => provision,
  },
};
