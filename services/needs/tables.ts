import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, json, oneOf, texts } from '../kit/columns.ts';
import type { HelpKind, PartyGroup, Urgency } from './generated.ts';

export const parties = sqliteTable(
  'parties',
  {
    iso3: text('iso3').primaryKey(),
    name: texts('name').notNull(),
    /** Names as they sort, in each working language. */
    nameEn: text('name_en').notNull(),
    nameFr: text('name_fr').notNull(),
    nameEs: text('name_es').notNull(),
    region: text('region').notNull(),
    subregion: text('subregion'),
    languages: json<string[]>('languages').notNull(),
    /** Day on which the Convention entered into force for it; null where unknown. */
    inForceOn: text('in_force_on'),
  },
  t => [index('parties_name_en').on(t.nameEn, t.iso3), index('parties_name_fr').on(t.nameFr, t.iso3), index('parties_name_es').on(t.nameEs, t.iso3)],
);
export type PartyRow = typeof parties.$inferSelect;

export const partyGroups = sqliteTable(
  'party_groups',
  {
    party: text('party').notNull().references(() => parties.iso3),
    group: oneOf<PartyGroup>('group').notNull(),
  },
  t => [primaryKey({ columns: [t.group, t.party] }), index('party_groups_party').on(t.party)],
);

export const topics = sqliteTable('topics', {
  slug: text('slug').primaryKey(),
  broader: text('broader'),
  label: texts('label').notNull(),
});
export type TopicRow = typeof topics.$inferSelect;

export const needs = sqliteTable(
  'needs',
  {
    id: text('id').primaryKey(),
    party: text('party').notNull().references(() => parties.iso3),
    topic: text('topic').notNull().references(() => topics.slug),
    statement: texts('statement').notNull(),
    kinds: json<HelpKind[]>('kinds').notNull(),
    languages: json<string[]>('languages').notNull(),
    urgency: oneOf<Urgency>('urgency').notNull(),
    mostUrgent: flag('most_urgent').notNull(),
    visibility: oneOf<'PUBLIC' | 'PARTIES_AND_PARTNERS' | 'PARTY_AND_SECRETARIAT'>('visibility').notNull(),
    statedOn: text('stated_on').notNull(),
    isDemonstration: flag('is_demonstration').notNull(),
  },
  t => [index('needs_party').on(t.party, t.statedOn, t.id), index('needs_topic').on(t.topic, t.statedOn, t.id), index('needs_stated').on(t.statedOn, t.id)],
);
export type NeedRow = typeof needs.$inferSelect;
