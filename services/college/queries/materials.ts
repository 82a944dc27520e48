import { type SQL, eq, gte, inArray, isNotNull, isNull, lte, max } from 'drizzle-orm';
import type { Order, Select, Selection } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { type Facet, facetedList } from '../../kit/graph/facets.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { all, inKeys, negative, value } from '../../kit/database/sql.ts';
import type { CollegeTables, Q } from '../context.ts';
import type { MaterialFilter, QueryMaterialsArgs } from '../generated.ts';
import { plainLanguage } from '../rules/languages.ts';
import { topicReference } from './references.ts';
import { taxonByName } from './taxa.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.materials).where(inKeys(t.materials.slug, value('keys'))));
export const materialBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.slug));

const publishers = prepared(({ sql, t }: Q) =>
  sql.select().from(t.materialPublishers).where(inKeys(t.materialPublishers.material, value('keys'))).orderBy(t.materialPublishers.material, t.materialPublishers.position),
);
export const publishersOfMaterial = batchedList(async (q: Q, keys: readonly string[]) =>
  (await publishers(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.material, row })),
);

function filtered({ sql, t }: Q, filter: MaterialFilter | null | undefined): SQL | undefined {
  const { kind, topics, languages, taxon, publishedBy, sinceYear, verified, hasLink } = filter ?? {};
  const { slug } = t.materials;
  return all([
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
  ]);
}

type MaterialArgs = Partial<QueryMaterialsArgs>;

/** Materials under the arguments, hanging from nothing. */
function selection(q: Q, { search, filter, orderBy }: MaterialArgs): Selection & { joins: NonNullable<Selection['joins']> } {
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
    where: filtered(q, filter),
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
        { table: t.topicProximity, on: all([eq(t.topicProximity.near, t.materialTopics.topic), lte(t.topicProximity.distance, 1)])! },
      ],
      value: t.topicProximity.topic,
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
export const materialsOfTopic = materialList('materials of a topic', (q, args, _, topics) => {
  const { sql, t } = q;
  const tagged = sql
    .selectDistinct({ topic: t.topicProximity.topic, material: t.materialTopics.material })
    .from(t.topicProximity)
    .innerJoin(t.materialTopics, eq(t.materialTopics.topic, t.topicProximity.near))
    .where(all([inKeys(t.topicProximity.topic, topics), lte(t.topicProximity.distance, 1)]))
    .as('tagged');
  const materials = selection(q, args);
  return { ...materials, from: tagged, joins: [{ table: t.materials, on: eq(t.materials.slug, tagged.material) }, ...materials.joins], parent: tagged.topic };
});

/** Materials tagged with a taxon or with one above it, each once. */
export const materialsOfTaxon = materialList('materials of a taxon', (q, args, _, taxa) => {
  const { sql, t } = q;
  const tagged = sql
    .selectDistinct({ taxon: t.taxonProximity.taxon, material: t.materialTaxa.material })
    .from(t.taxonProximity)
    .innerJoin(t.materialTaxa, eq(t.materialTaxa.taxon, t.taxonProximity.near))
    .where(all([inKeys(t.taxonProximity.taxon, taxa), lte(t.taxonProximity.steps, 0)]))
    .as('tagged');
  const materials = selection(q, args);
  return { ...materials, from: tagged, joins: [{ table: t.materials, on: eq(t.materials.slug, tagged.material) }, ...materials.joins], parent: tagged.taxon };
});

/** Materials that an organization published, each once. */
export const materialsOfOrganization = materialList('materials of an organization', (q, args, _, organizations) => {
  const { sql, t } = q;
  const published = sql
    .selectDistinct({ organization: t.materialPublishers.organization, material: t.materialPublishers.material })
    .from(t.materialPublishers)
    .where(inKeys(t.materialPublishers.organization, organizations))
    .as('published');
  const materials = selection(q, args);
  return { ...materials, from: published, joins: [{ table: t.materials, on: eq(t.materials.slug, published.material) }, ...materials.joins], parent: published.organization };
});
