import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, oneOf, texts } from '../../kit/database/columns.ts';
import type { Wanted } from '../../kit/graph/matching.ts';

/** Reference rows of topics, which the subgraph of the needs owns. */
export const topicReferences = sqliteTable('topic_references', {
  slug: text('slug').primaryKey(),
  broader: text('broader'),
  label: texts('label').notNull(),
  /** What took its place; null while it stands. */
  mergedInto: json<string[]>('merged_into'),
});
/** Every topic with the topics near it, made of `topic_references`. */
export const topicProximity = sqliteTable(
  'topic_proximity',
  {
    topic: text('topic').notNull().references(() => topicReferences.slug),
    near: text('near').notNull().references(() => topicReferences.slug),
    /** 0 the same, 1 inside it, 2 above it. */
    distance: integer('distance').notNull(),
  },
  t => [primaryKey({ columns: [t.topic, t.near] }), index('topic_proximity_near').on(t.near)],
);

/** Reference rows of organizations, which the subgraph of the partners owns. */
export const organizationReferences = sqliteTable('organization_references', {
  slug: text('slug').primaryKey(),
  acronym: text('acronym'),
  formerAcronym: text('former_acronym'),
  aliases: json<string[]>('aliases').notNull(),
  name: texts('name').notNull(),
});

/** A topic, by which other subgraphs know it. */
export interface TopicRef {
  slug: string;
}

/** An organization, by which other subgraphs know it. */
export interface OrganizationRef {
  slug: string;
}

/** A need as its owner sends it along when a match is asked for. */
export interface NeedRef {
  id: string;
  match: Wanted;
}

/** Reference rows of Parties, which the subgraph of the needs owns. */
export const partyReferences = sqliteTable('party_references', {
  iso3: text('iso3').primaryKey(),
  /** Code of its region of the Convention. */
  region: text('region').notNull(),
  /** Code of its United Nations subregion; null for the European Union. */
  subregion: text('subregion'),
});
/** A Party as its owner names it. */
export interface PartyRef {
  iso3: string;
}

/** Reference rows of regions of both kinds, which the subgraph of the needs owns. */
export const regionReferences = sqliteTable('region_references', {
  slug: text('slug').primaryKey(),
  kind: oneOf<'CITES' | 'M49'>('kind').notNull(),
  code: text('code').notNull(),
});
/** A region as its owner names it. */
export interface RegionRef {
  slug: string;
}
