import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, oneOf, provenance, texts } from '../../kit/database/columns.ts';
import { searchIndex } from '../../kit/database/search.ts';
import type { Listing, NamedInSource, OrganizationKind } from '../generated.ts';
import { partyReferences, topicReferences } from './references.ts';

export const organizations = sqliteTable(
  'organizations',
  {
    slug: text('slug').primaryKey(),
    /** Counts the edits, so that nobody overwrites what they have not seen. */
    revision: integer('revision').notNull().default(1),
    /** Whether it is in the list, or kept for what names it alone. */
    listing: oneOf<Listing>('listing').notNull().default('PUBLISHED'),
    moderationReason: text('moderation_reason'),
    acronym: text('acronym'),
    formerAcronym: text('former_acronym'),
    aliases: json<string[]>('aliases').notNull(),
    name: texts('name').notNull(),
    /** Names and acronym (else the English name) as they sort. */
    nameEn: text('name_en').notNull(),
    nameFr: text('name_fr').notNull(),
    nameEs: text('name_es').notNull(),
    acronymKey: text('acronym_key').notNull(),
    kind: oneOf<OrganizationKind>('kind').notNull(),
    seat: text('seat').references(() => partyReferences.iso3),
    website: text('website'),
    cooperationAreas: json<string[]>('cooperation_areas').notNull(),
    namedInSource: oneOf<NamedInSource>('named_in_source').notNull(),
    ...provenance,
  },
  t => [
    index('organizations_name_en').on(t.nameEn, t.slug),
    index('organizations_name_fr').on(t.nameFr, t.slug),
    index('organizations_name_es').on(t.nameEs, t.slug),
    index('organizations_acronym').on(t.acronymKey, t.slug),
  ],
);
export type OrganizationRow = typeof organizations.$inferSelect;
/** Where the slugs and ids of duplicates lead, which are gone themselves. */
export const redirects = sqliteTable(
  'redirects',
  {
    kind: oneOf<'Organization' | 'Training' | 'Offer'>('kind').notNull(),
    old: text('old').notNull(),
    present: text('present').notNull(),
  },
  t => [primaryKey({ columns: [t.kind, t.old] }), index('redirects_present').on(t.kind, t.present)],
);
export const organizationWords = searchIndex('organization_words');
export const organizationTopics = sqliteTable(
  'organization_topics',
  {
    topic: text('topic').notNull().references(() => topicReferences.slug),
    organization: text('organization').notNull().references(() => organizations.slug),
  },
  t => [primaryKey({ columns: [t.topic, t.organization] })],
);
export const organizationMembers = sqliteTable(
  'organization_members',
  {
    consortium: text('consortium').notNull().references(() => organizations.slug),
    member: text('member').notNull().references(() => organizations.slug),
  },
  t => [primaryKey({ columns: [t.consortium, t.member] }), index('organization_members_member').on(t.member)],
);
