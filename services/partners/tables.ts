import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, texts } from '../kit/columns.ts';
import type { Wanted } from '../kit/matching.ts';

/** Reference rows of topics, which the subgraph of the needs owns. */
export const topicReferences = sqliteTable('topic_references', {
  slug: text('slug').primaryKey(),
  broader: text('broader'),
  label: texts('label').notNull(),
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

export const trainings = sqliteTable('trainings', {
  slug: text('slug').primaryKey(),
  title: texts('title').notNull(),
  topics: json<string[]>('topics').notNull(),
  languages: json<string[]>('languages').notNull(),
});
export type TrainingRow = typeof trainings.$inferSelect;

export const trainingTopics = sqliteTable(
  'training_topics',
  {
    topic: text('topic').notNull().references(() => topicReferences.slug),
    training: text('training').notNull().references(() => trainings.slug),
  },
  t => [primaryKey({ columns: [t.topic, t.training] }), index('training_topics_training').on(t.training)],
);

/** A need as its owner sends it along when a match is asked for. */
export interface NeedRef {
  id: string;
  match: Wanted;
}
