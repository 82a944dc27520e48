import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { byLearner, flag } from '../../kit/database/columns.ts';
import { courses } from './courses.ts';

/** Runs of a course with a tutor, from one day to another, with places of their own. */
export const cohorts = sqliteTable(
  'cohorts',
  {
    id: text('id').primaryKey(),
    course: text('course').notNull().references(() => courses.slug),
    /** Edition of the course that all of it work through. */
    version: integer('version').notNull(),
    /** Counts the changes, from 1. */
    revision: integer('revision').notNull().default(1),
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    /** How many may be in it at one time, beside those who take the course alone. */
    capacity: integer('capacity').notNull(),
    /** Id of the learner who is the tutor; null where the organization sees to it. */
    tutor: byLearner(text('tutor')),
    organization: text('organization'),
    isDemonstration: flag('is_demonstration').notNull().default(false),
  },
  t => [index('cohorts_course').on(t.course, t.startsOn, t.id)],
);
export type CohortRow = typeof cohorts.$inferSelect;
