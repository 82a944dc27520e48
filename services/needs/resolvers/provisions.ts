import { owned } from '../../kit/errors.ts';
import { languagesOf, localized, localizedOrNull, workingLanguage } from '../../kit/values/text.ts';
import { run } from '../../kit/write/write.ts';
import { saveProvision } from '../commands/provisions.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { provisionByCode, provisionList, supersededBy } from '../queries/provisions.ts';
import { topicBySlug } from '../queries/topics.ts';
import { byLabel } from '../rules/labels.ts';
import { provisionPermissions } from '../rules/permissions.ts';

const provisionOrNull = async (ctx: SubgraphContext, code: string | null) => (code === null ? null : ((await provisionByCode(ctx, code)) ?? null));

export const provisions: Resolvers = {
  Query: {
    provision: async (_, { code }, ctx) => (await provisionByCode(ctx, code)) ?? null,
    provisions: (_, args, ctx) => provisionList.all(ctx, args),
  },
  Mutation: {
    saveProvision: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveProvision, input);
      return { provision: await provisionOrNull(ctx, result), userErrors };
    },
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
    supersededBy: (provision, _, ctx) => provisionOrNull(ctx, provision.supersededBy),
    supersedes: (provision, _, ctx) => supersededBy(ctx, provision.code),
    provenance: provision => provision,
    viewerCan: (_, __, ctx) => provisionPermissions(ctx.viewer),
  },
};
