import { type SQL, eq, gte, inArray, isNotNull, isNull, lte, ne, max } from 'drizzle-orm';
import type { Order, Select, Selection } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { type Facet, facetedList } from '../../kit/graph/facets.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import { changedSince } from '../../kit/write/latest.ts';
import { all, inKeys, negative, value } from '../../kit/database/sql.ts';
import type { CollegeTables, Q, SubgraphContext } from '../context.ts';
import type { MaterialFilter, QueryMaterialsArgs } from '../generated.ts';
import { plainLanguage } from '../rules/languages.ts';
import { audiencesOf, sightOf, usuallyListed } from '../rules/moderation.ts';
import { topicReference } from './references.ts';
import { taxonByName } from './taxa.ts';
import { sightByName, sightValues, visibleMaterials, withoutDuplicates } from './visibility.ts';

const rows = prepared((q: Q) => q.sql.select().from(q.t.materials).where(all([inKeys(q.t.materials.slug, value('keys')), visibleMaterials(q, sightByName)])));
/** Materials that the viewer may see; where a slug is of a duplicate, the one that stays. */
export const materialBySlug = batched(async (q: Q, keys: readonly string[], { viewer }) => {
  const bySlug = async (slugs: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(slugs), ...sightValues(viewer) }), row => row.slug);
  return withoutDuplicates(await bySlug(keys), bySlug);
});

const publishers = prepared(({ sql, t }: Q) =>
  sql.select().from(t.materialPublishers).where(inKeys(t.materialPublishers.material, value('keys'))).orderBy(t.materialPublishers.material, t.materialPublishers.position),
);
export const publishersOfMaterial = batchedList(async (q: Q, keys: readonly string[]) =>
  (await publishers(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.material, row })),
);

function filtered(q: Q, filter: MaterialFilter | null | undefined, viewer: Viewer): SQL | undefined {
  const { sql, t } = q;
  const { kind, topics, languages, taxon, publishedBy, sinceYear, verified, hasLink, listings, isDemonstration } = filter ?? {};
  const { slug } = t.materials;
  return all([
    filter?.updatedSince == null ? undefined : changedSince(q, 'Material', slug, filter.updatedSince, audiencesOf(viewer)),
    kind?.length ? inArray(t.materials.kind, kind) : undefined,
    topics?.length
      ? inArray(
          slug,
          sql
            .select({ material: t.materialTopics.material })
            .from(t.topicProximity)
            .innerJoin(t.materialTopics, eq(t.materialTopics.topic, t.topicProximity.near))
            .where(all([inKeys(t.topicProximity.topic, topics), lte(t.topicProximity.distance, 1)])),
        )
      : undefined,
    languages?.length
      ? inArray(slug, sql.select({ material: t.materialLanguages.material }).from(t.materialLanguages).where(inKeys(t.materialLanguages.language, languages.map(plainLanguage))))
      : undefined,
    taxon?.length
      ? inArray(
          slug,
          sql
            .select({ material: t.materialTaxa.material })
            .from(t.taxonProximity)
            .innerJoin(t.materialTaxa, eq(t.materialTaxa.taxon, t.taxonProximity.near))
            .where(inKeys(t.taxonProximity.taxon, taxon)),
        )
      : undefined,
    publishedBy?.length
      ? inArray(slug, sql.select({ material: t.materialPublishers.material }).from(t.materialPublishers).where(inKeys(t.materialPublishers.organization, publishedBy)))
      : undefined,
    sinceYear == null ? undefined : all([isNotNull(t.materials.year), gte(t.materials.year, sinceYear)]),
    verified == null ? undefined : eq(t.materials.verified, verified),
    hasLink == null ? undefined : hasLink ? isNotNull(t.materials.url) : isNull(t.materials.url),
    isDemonstration == null ? undefined : eq(t.materials.isDemonstration, isDemonstration),
    inArray(t.materials.listing, listings?.length ? listings : [...usuallyListed]),
    isNull(t.materials.duplicateOf),
  ]);
}

type MaterialArgs = Partial<QueryMaterialsArgs>;

/** Materials under the arguments, hanging from nothing. */
function selection(q: Q, { search, filter, orderBy }: MaterialArgs, { viewer }: SubgraphContext): Selection & { joins: NonNullable<Selection['joins']> } {
  const { t } = q;
  const found = searchMatches(q, t.materialSearch, search);
  const slug = { by: t.materials.slug, type: 'string' } as const;
  const byTitle: Order = { name: 'TITLE', keys: [{ by: t.materials.sortTitle, type: 'string' }, slug] };
  const orders: Record<NonNullable<typeof orderBy>, Order> = {
    RELEVANCE: found ? { name: 'RELEVANCE', keys: [{ by: negative(found.rank), type: 'number' }, slug] } : byTitle,
    TITLE: byTitle,
    NEWEST: { name: 'NEWEST', descending: true, keys: [{ by: t.materials.sortYear, type: 'number' }, slug] },
  };
  return {
    from: t.materials,
    joins: found ? [{ table: found, on: eq(found.document, t.materials.slug) }] : [],
    where: all([filtered(q, filter, viewer), visibleMaterials(q, sightOf(viewer))]),
    key: t.materials.slug,
    order: orders[orderBy ?? 'RELEVANCE'],
  };
}

const without =
  (field: keyof MaterialFilter) =>
  <A extends MaterialArgs>(args: A): A => ({ ...args, filter: { ...args.filter, [field]: null } });

const facets: Record<'kind' | 'topic' | 'language' | 'taxon', Facet<CollegeTables, MaterialArgs>> = {
  kind: { without: without('kind'), of: ({ t }) => ({ joins: [], value: t.materials.kind }) },
  topic: {
    without: without('topics'),
    of: ({ t }) => ({
      joins: [
        { table: t.materialTopics, on: eq(t.materialTopics.material, t.materials.slug) },
        // The topic itself and those above it, as seen from the tag: from their side, topics that were merged would be there, too.
        { table: t.topicProximity, on: all([eq(t.topicProximity.topic, t.materialTopics.topic), ne(t.topicProximity.distance, 1)])! },
      ],
      value: t.topicProximity.near,
    }),
    label: async (ctx, slug) => (await topicReference(ctx, slug))?.label ?? null,
  },
  language: {
    without: without('languages'),
    of: ({ t }) => ({ joins: [{ table: t.materialLanguages, on: eq(t.materialLanguages.material, t.materials.slug) }], value: t.materialLanguages.language }),
  },
  taxon: {
    without: without('taxon'),
    of: ({ t }) => ({
      joins: [
        { table: t.materialTaxa, on: eq(t.materialTaxa.material, t.materials.slug) },
        { table: t.taxonProximity, on: eq(t.taxonProximity.near, t.materialTaxa.taxon) },
      ],
      value: t.taxonProximity.taxon,
      // Every species below a tag counts, but only what is tagged, or holds what is tagged, is worth showing.
      having: gte(max(t.taxonProximity.steps), 0),
    }),
    label: async (ctx, name) => (await taxonByName(ctx, name))?.commonName ?? null,
  },
};

const materialList = (name: string, select: Select<CollegeTables, MaterialArgs>) =>
  facetedList<CollegeTables, MaterialArgs, CollegeTables['materials']['$inferSelect'], keyof typeof facets>(name, select, materialBySlug, facets);

export const allMaterials = materialList('materials', selection);

/** Materials tagged with a topic or with one inside it, each once. */
export const materialsOfTopic = materialList('materials of a topic', (q, args, ctx, topics) => {
  const { sql, t } = q;
  const tagged = sql
    .selectDistinct({ topic: t.topicProximity.topic, material: t.materialTopics.material })
    .from(t.topicProximity)
    .innerJoin(t.materialTopics, eq(t.materialTopics.topic, t.topicProximity.near))
    .where(all([inKeys(t.topicProximity.topic, topics), lte(t.topicProximity.distance, 1)]))
    .as('tagged');
  const materials = selection(q, args, ctx);
  return { ...materials, from: tagged, joins: [{ table: t.materials, on: eq(t.materials.slug, tagged.material) }, ...materials.joins], parent: tagged.topic };
});

/** Materials tagged with a taxon or with one above it, each once. */
export const materialsOfTaxon = materialList('materials of a taxon', (q, args, ctx, taxa) => {
  const { sql, t } = q;
  const tagged = sql
    .selectDistinct({ taxon: t.taxonProximity.taxon, material: t.materialTaxa.material })
    .from(t.taxonProximity)
    .innerJoin(t.materialTaxa, eq(t.materialTaxa.taxon, t.taxonProximity.near))
    .where(all([inKeys(t.taxonProximity.taxon, taxa), lte(t.taxonProximity.steps, 0)]))
    .as('tagged');
  const materials = selection(q, args, ctx);
  return { ...materials, from: tagged, joins: [{ table: t.materials, on: eq(t.materials.slug, tagged.material) }, ...materials.joins], parent: tagged.taxon };
});

/** Materials that an organization published, each once. */
export const materialsOfOrganization = materialList('materials of an organization', (q, args, ctx, organizations) => {
  const { sql, t } = q;
  const published = sql
    .selectDistinct({ organization: t.materialPublishers.organization, material: t.materialPublishers.material })
    .from(t.materialPublishers)
    .where(inKeys(t.materialPublishers.organization, organizations))
    .as('published');
  const materials = selection(q, args, ctx);
  return { ...materials, from: published, joins: [{ table: t.materials, on: eq(t.materials.slug, published.material) }, ...materials.joins], parent: published.organization };
});
