import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, ofLearner, oneOf, personal } from '../../kit/database/columns.ts';
import type { Attendance, RegistrationState } from '../generated.ts';
import { trainingSessions } from './trainings.ts';

/** Who has a place in a session or asks for one, with what they say of themselves for it. */
export const registrations = sqliteTable(
  'registrations',
  {
    id: text('id').primaryKey(),
    session: text('session').notNull().references(() => trainingSessions.id),
    /** Null in records that release 0.1 made up for demonstration. */
    learner: ofLearner(text('learner')),
    state: oneOf<RegistrationState>('state').notNull(),
    /** Whether whoever had a place took part; null while nobody has said so. */
    attendance: oneOf<Attendance>('attendance'),
    /** Counts those who ask for a place in the session, in the order in which they do. */
    turn: integer('turn').notNull().default(0),
    registeredOn: text('registered_on').notNull(),
    name: personal(text('name')),
    email: personal(text('email')),
    worksFor: personal(text('works_for')),
    motivation: personal(text('motivation')),
    /** Why it was refused; set exactly where the state is REFUSED. */
    reason: personal(text('reason')),
    isDemonstration: flag('is_demonstration').notNull(),
  },
  t => [
    uniqueIndex('registrations_learner').on(t.learner, t.session),
    index('registrations_queue').on(t.session, t.state, t.turn, t.registeredOn, t.id),
    index('registrations_session').on(t.session, t.turn, t.registeredOn, t.id),
  ],
);
export type RegistrationRow = typeof registrations.$inferSelect;
/** What the viewer may do with a registration follows from the registration itself. */
export type RegistrationPermissionsRow = RegistrationRow;

/** Learners whom an authority has confirmed as its staff; the college says who. */
export const staffReferences = sqliteTable('staff_references', { learner: ofLearner(text('learner').primaryKey()), party: personal(text('party').notNull()) }, t => [
  index('staff_references_party').on(t.party),
]);
