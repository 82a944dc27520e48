import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf, provenance, texts } from '../../kit/database/columns.ts';
import { searchIndex } from '../../kit/database/search.ts';
import type { Appendix, AppendixCheck, CommonNameSource, Kingdom, TaxonRank } from '../generated.ts';

export const taxa = sqliteTable(
  'taxa',
  {
    scientificName: text('scientific_name').primaryKey(),
    rank: oneOf<TaxonRank>('rank').notNull(),
    parent: text('parent'),
    kingdom: oneOf<Kingdom>('kingdom').notNull(),
    classOrGroup: text('class_or_group'),
    order: text('order_name'),
    family: text('family'),
    appendix: oneOf<Appendix>('appendix'),
    annotation: text('annotation'),
    commonName: texts('common_name'),
    commonNameSource: oneOf<CommonNameSource>('common_name_source'),
    appendixCheck: oneOf<AppendixCheck>('appendix_check'),
    /** Common names as they sort, in each working language; the scientific name where there is none. */
    nameEn: text('name_en').notNull(),
    nameFr: text('name_fr').notNull(),
    nameEs: text('name_es').notNull(),
    ...provenance,
  },
  t => [
    index('taxa_parent').on(t.parent),
    index('taxa_name_en').on(t.nameEn, t.scientificName),
    index('taxa_name_fr').on(t.nameFr, t.scientificName),
    index('taxa_name_es').on(t.nameEs, t.scientificName),
  ],
);
export type TaxonRow = typeof taxa.$inferSelect;

/** Every taxon with itself and the taxa above and below it, made of `taxa`. */
export const taxonProximity = sqliteTable(
  'taxon_proximity',
  {
    taxon: text('taxon').notNull().references(() => taxa.scientificName),
    near: text('near').notNull().references(() => taxa.scientificName),
    /** 0 the same, negative so many steps above it, positive so many steps below it. */
    steps: integer('steps').notNull(),
  },
  t => [primaryKey({ columns: [t.taxon, t.near] }), index('taxon_proximity_near').on(t.near)],
);

export const taxonSearch = searchIndex('taxon_search');
