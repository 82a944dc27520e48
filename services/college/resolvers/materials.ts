import { owned } from '../../kit/errors.ts';
import { languagesOf, localized } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { allMaterials, materialBySlug, materialsOfOrganization, materialsOfTaxon, materialsOfTopic, publishersOfMaterial } from '../queries/materials.ts';
import { taxonByName } from '../queries/taxa.ts';

export const materials: Resolvers = {
  Query: {
    material: async (_, { slug }, ctx) => (await materialBySlug(ctx, slug)) ?? null,
    materials: (_, args, ctx) => allMaterials.all(ctx, args),
  },
  Material: {
    __resolveReference: async ({ slug }, ctx) => (await materialBySlug(ctx, slug)) ?? null,
    title: (material, { languages }, ctx) => localized(material.title, languagesOf(languages, ctx.languages)),
    publishers: (material, _, ctx) => publishersOfMaterial(ctx, material.slug),
    taxa: async (material, _, ctx) => Promise.all(material.taxa.map(async name => owned(await taxonByName(ctx, name)))),
    topics: material => material.topics.map(slug => ({ slug })),
    provenance: material => material,
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
