import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, oneOf, texts } from '../../kit/database/columns.ts';

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
  t => [primaryKey({ columns: [t.topic, t.near] })],
);

/** Reference rows of Parties and regions, which the subgraph of the needs owns. */
export const partyReferences = sqliteTable('party_references', {
  iso3: text('iso3').primaryKey(),
  name: texts('name').notNull(),
  /** Codes of the Convention's region and of the United Nations subregion. */
  region: text('region').notNull(),
  subregion: text('subregion'),
});
export const regionReferences = sqliteTable('region_references', {
  slug: text('slug').primaryKey(),
  kind: oneOf<'CITES' | 'M49'>('kind').notNull(),
  code: text('code').notNull(),
  name: texts('name').notNull(),
});
/** The Parties of each region, made of the two. */
export const regionParties = sqliteTable(
  'region_parties',
  {
    region: text('region').notNull().references(() => regionReferences.slug),
    party: text('party').notNull().references(() => partyReferences.iso3),
  },
  t => [primaryKey({ columns: [t.region, t.party] }), index('region_parties_party').on(t.party)],
);

/** Reference rows of courses, which the college owns. */
export const courseReferences = sqliteTable('course_references', { slug: text('slug').primaryKey(), title: texts('title').notNull() });
