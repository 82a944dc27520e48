import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ofLearner, oneOf, personal } from '../../kit/database/columns.ts';
import type { EnrolmentState } from '../generated.ts';
import { cohorts } from './cohorts.ts';
import { courses, lessons } from './courses.ts';
import { type LearnerRow, learners } from './learners.ts';

export const enrolments = sqliteTable(
  'enrolments',
  {
    id: text('id').primaryKey(),
    learner: ofLearner(text('learner').notNull().references(() => learners.id)),
    course: text('course').notNull().references(() => courses.slug),
    /** Edition of the course that the learner works through. */
    version: integer('version').notNull(),
    /** The tutored run whose places it is for; null where the learner takes the course alone. */
    cohort: text('cohort').references(() => cohorts.id),
    state: oneOf<EnrolmentState>('state').notNull(),
    enrolledOn: text('enrolled_on').notNull(),
    /** Set exactly where the state is COMPLETED. */
    completedOn: text('completed_on'),
    /** Set exactly where the state is WAITING: who asked earlier has the lower number. */
    queue: integer('queue'),
    /** Day of the last decision on it; null while nobody had to decide. */
    decidedOn: text('decided_on'),
    /** Why it was refused. */
    reason: personal(text('reason')),
  },
  t => [
    uniqueIndex('enrolments_learner').on(t.learner, t.course, t.version),
    index('enrolments_course').on(t.course, t.state),
    uniqueIndex('enrolments_queue').on(t.course, t.queue),
    index('enrolments_cohort').on(t.cohort, t.state),
    index('enrolments_newest').on(t.learner, t.enrolledOn, t.id),
    index('enrolments_oldest').on(t.course, t.enrolledOn, t.id),
  ],
);
/** An enrolment with what is known of its learner. */
export type EnrolmentRow = typeof enrolments.$inferSelect & Pick<LearnerRow, 'party' | 'affiliationState' | 'isDemonstration'>;

/** The lessons that are done, each with the day of the earliest event that says so. */
export const lessonProgress = sqliteTable(
  'lesson_progress',
  {
    enrolment: text('enrolment').notNull().references(() => enrolments.id),
    lesson: text('lesson').notNull().references(() => lessons.id),
    doneOn: text('done_on').notNull(),
  },
  t => [primaryKey({ columns: [t.enrolment, t.lesson] })],
);

/** What devices have told of learning, each event once however often it was sent. */
export const learningEvents = sqliteTable(
  'learning_events',
  {
    enrolment: text('enrolment').notNull().references(() => enrolments.id),
    /** The device's own name of the event. */
    event: personal(text('event').notNull()),
    lesson: text('lesson').notNull().references(() => lessons.id),
    /** Instant in UTC. */
    doneAt: text('done_at').notNull(),
  },
  t => [primaryKey({ columns: [t.enrolment, t.event] })],
);
