import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, json, oneOf, provenance, texts } from '../../kit/database/columns.ts';
import { searchIndex } from '../../kit/database/search.ts';
import type { MaterialKind } from '../generated.ts';
import { moderated } from './moderated.ts';
import { organizationReferences, topicReferences } from './references.ts';
import { taxa } from './taxa.ts';

export const materials = sqliteTable(
  'materials',
  {
    slug: text('slug').primaryKey(),
    kind: oneOf<MaterialKind>('kind').notNull(),
    title: texts('title').notNull(),
    /** The title as it sorts. */
    sortTitle: text('sort_title').notNull(),
    originalLanguage: text('original_language').notNull(),
    languages: json<string[]>('languages').notNull(),
    year: integer('year'),
    /** The year, or 0 where it is unknown: those come after all others. */
    sortYear: integer('sort_year').notNull(),
    taxa: json<string[]>('taxa').notNull(),
    topics: json<string[]>('topics').notNull(),
    url: text('url'),
    isDemonstration: flag('is_demonstration').notNull().default(false),
    ...moderated,
    ...provenance,
  },
  t => [index('materials_title').on(t.sortTitle, t.slug), index('materials_year').on(t.sortYear, t.slug), index('materials_kind').on(t.kind)],
);
export type MaterialRow = typeof materials.$inferSelect;

export const materialTopics = sqliteTable(
  'material_topics',
  {
    topic: text('topic').notNull().references(() => topicReferences.slug),
    material: text('material').notNull().references(() => materials.slug),
  },
  t => [primaryKey({ columns: [t.topic, t.material] }), index('material_topics_material').on(t.material)],
);

export const materialLanguages = sqliteTable(
  'material_languages',
  {
    /** The language without its region or script. */
    language: text('language').notNull(),
    material: text('material').notNull().references(() => materials.slug),
  },
  t => [primaryKey({ columns: [t.language, t.material] }), index('material_languages_material').on(t.material)],
);

export const materialTaxa = sqliteTable(
  'material_taxa',
  {
    taxon: text('taxon').notNull().references(() => taxa.scientificName),
    material: text('material').notNull().references(() => materials.slug),
  },
  t => [primaryKey({ columns: [t.taxon, t.material] }), index('material_taxa_material').on(t.material)],
);

export const materialPublishers = sqliteTable(
  'material_publishers',
  {
    material: text('material').notNull().references(() => materials.slug),
    /** Place among the publishers of the material, from 0. */
    position: integer('position').notNull(),
    name: text('name').notNull(),
    /** Null where it is no listed organization. */
    organization: text('organization').references(() => organizationReferences.slug),
  },
  t => [primaryKey({ columns: [t.material, t.position] }), index('material_publishers_organization').on(t.organization, t.material)],
);
export type PublisherRow = typeof materialPublishers.$inferSelect;

export const materialSearch = searchIndex('material_search');
