import { owned } from '../../kit/errors.ts';
import { isSecretariat } from '../../kit/identity/viewer.ts';
import { languagesOf, localized } from '../../kit/values/text.ts';
import { run } from '../../kit/write/write.ts';
import { saveMaterial } from '../commands/materials.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { allMaterials, materialBySlug, materialsOfOrganization, materialsOfTaxon, materialsOfTopic, publishersOfMaterial } from '../queries/materials.ts';
import { taxonByName } from '../queries/taxa.ts';
import { isOpenTo, isToModerate } from '../rules/moderation.ts';
import { submitter } from './moderation.ts';

/** A material after a write; null where nothing was kept. */
const after = async (ctx: SubgraphContext, slug: string | null) => (slug === null ? null : ((await materialBySlug(ctx, slug)) ?? null));

export const materials: Resolvers = {
  Query: {
    material: async (_, { slug }, ctx) => (await materialBySlug(ctx, slug)) ?? null,
    materials: (_, args, ctx) => allMaterials.all(ctx, args),
  },
  Mutation: {
    saveMaterial: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, saveMaterial, input);
      return { material: await after(ctx, result), userErrors };
    },
  },
  Material: {
    __resolveReference: async ({ slug }, ctx) => (await materialBySlug(ctx, slug)) ?? null,
    title: (material, { languages }, ctx) => localized(material.title, languagesOf(languages, ctx.languages)),
    publishers: (material, _, ctx) => publishersOfMaterial(ctx, material.slug),
    taxa: async (material, _, ctx) => Promise.all(material.taxa.map(async name => owned(await taxonByName(ctx, name)))),
    topics: material => material.topics.map(slug => ({ slug })),
    provenance: material => material,
    submittedBy: (material, _, ctx) => submitter(ctx, material),
    viewerCan: (material, _, ctx) => ({
      // What nobody has decided on exists for those alone who may write it.
      saveMaterial: isOpenTo(ctx.viewer, material.listing),
      moderateContent: isSecretariat(ctx.viewer) && isToModerate(material.listing),
    }),
  },
  Publisher: {
    organization: publisher => (publisher.organization === null ? null : { slug: publisher.organization }),
  },
  Topic: {
    materials: (topic, args, ctx) => materialsOfTopic.of(ctx, topic.slug, args),
  },
  Organization: {
    materials: (organization, args, ctx) => materialsOfOrganization.of(ctx, organization.slug, args),
  },
  Taxon: {
    materials: (taxon, args, ctx) => materialsOfTaxon.of(ctx, taxon.scientificName, args),
  },
};
