import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, json, ofLearner, oneOf, personal } from '../../kit/database/columns.ts';
import type { AffiliationKind, AffiliationState } from '../generated.ts';
import { courses } from './courses.ts';
import { partyReferences, regionReferences, topicReferences } from './references.ts';

export const learners = sqliteTable(
  'learners',
  {
    id: ofLearner(text('id').primaryKey()),
    /** Counts the changes of profile and claim; 0 before the first. */
    revision: integer('revision').notNull().default(0),
    /** Languages that the learner reads, best first. */
    languages: personal(json<string[]>('languages').notNull().default([])),
    /** Lets the authority that has confirmed the affiliation see what the learner has taken up and done. */
    sharesWithAuthority: personal(flag('shares_with_authority').notNull().default(false)),
    /** The claim: Party and kind of body that the learner says to work for, both null where nothing is claimed. */
    party: personal(text('party').references(() => partyReferences.iso3)),
    affiliation: personal(oneOf<AffiliationKind>('affiliation')),
    /** What the learner writes about the post. */
    affiliationStatement: personal(text('affiliation_statement')),
    affiliationState: personal(oneOf<AffiliationState | 'NONE'>('affiliation_state').notNull().default('NONE')),
    /** Day of the claim as it stands, and of the last decision on it. */
    claimedOn: text('claimed_on'),
    decidedOn: text('decided_on'),
    decisionReason: personal(text('decision_reason')),
    isDemonstration: flag('is_demonstration').notNull(),
  },
  t => [index('learners_claims').on(t.party, t.claimedOn, t.id)],
);
export type LearnerRow = typeof learners.$inferSelect;

/** The claim of a learner, as a record of its own. */
export interface AffiliationRow {
  /** The learner's. */
  id: string;
  party: string;
  kind: AffiliationKind;
  statement: string | null;
  state: AffiliationState;
  claimedOn: string;
  decidedOn: string | null;
  reason: string | null;
  revision: number;
  isDemonstration: boolean;
}

/*
 * Counters, kept in the same transaction as the facts they count. `learners` and `completers` are people,
 * `enrolments` and `completions` are courses taken up and finished by them.
 */
const counters = () => ({
  learners: integer('learners').notNull(),
  enrolments: integer('enrolments').notNull(),
  completers: integer('completers').notNull(),
  completions: integer('completions').notNull(),
  /** True when at least one demonstration record is among them. */
  isDemonstration: flag('is_demonstration').notNull(),
});

/** One row for every Party, also where all is 0. */
export const partyProgress = sqliteTable('party_progress', {
  party: text('party').primaryKey().references(() => partyReferences.iso3),
  ...counters(),
});
export type TrainingProgressRow = typeof partyProgress.$inferSelect;

export const partyCourseProgress = sqliteTable(
  'party_course_progress',
  {
    party: text('party').notNull().references(() => partyReferences.iso3),
    course: text('course').notNull().references(() => courses.slug),
    ...counters(),
  },
  t => [primaryKey({ columns: [t.party, t.course] })],
);
export type CourseProgressRow = typeof partyCourseProgress.$inferSelect;

/** A topic counts what is tagged with it or with a topic inside it, each person and enrolment once. */
export const partyTopicProgress = sqliteTable(
  'party_topic_progress',
  {
    party: text('party').notNull().references(() => partyReferences.iso3),
    topic: text('topic').notNull().references(() => topicReferences.slug),
    ...counters(),
  },
  t => [primaryKey({ columns: [t.party, t.topic] })],
);
export type TopicProgressRow = typeof partyTopicProgress.$inferSelect;

/** Who was confirmed as working for a Party and no longer is, by year: they are counted as they go, for nothing else is kept of some. */
export const partyDepartures = sqliteTable(
  'party_departures',
  {
    party: text('party').notNull().references(() => partyReferences.iso3),
    /** Such as `2026`. */
    year: text('year').notNull(),
    people: integer('people').notNull(),
    completers: integer('completers').notNull(),
    completions: integer('completions').notNull(),
    isDemonstration: flag('is_demonstration').notNull(),
  },
  t => [primaryKey({ columns: [t.party, t.year, t.isDemonstration] })],
);

/** Completions by month (`2026-11`) of all Parties of a region. */
export const regionMonthProgress = sqliteTable(
  'region_month_progress',
  {
    region: text('region').notNull().references(() => regionReferences.slug),
    month: text('month').notNull(),
    completers: integer('completers').notNull(),
    completions: integer('completions').notNull(),
    isDemonstration: flag('is_demonstration').notNull(),
  },
  t => [primaryKey({ columns: [t.region, t.month] })],
);
