import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, json, oneOf, provenance, texts } from '../../kit/database/columns.ts';
import { searchIndex } from '../../kit/database/search.ts';
import type { HelpKind, Listing, SessionSelection, TrainingKind, TrainingMode } from '../generated.ts';
import { organizations } from './organizations.ts';
import { courseReferences, partyReferences, topicReferences } from './references.ts';

/** What is taught. When, where and for how many are its sessions. */
export const trainings = sqliteTable(
  'trainings',
  {
    slug: text('slug').primaryKey(),
    /** Counts the edits, so that nobody overwrites what they have not seen. */
    revision: integer('revision').notNull().default(1),
    /** Whether it is listed for everyone yet. */
    listing: oneOf<Listing>('listing').notNull().default('PUBLISHED'),
    /** Why it is not, as the Secretariat has said. */
    moderationReason: text('moderation_reason'),
    title: texts('title').notNull(),
    /** Titles as they sort. */
    titleEn: text('title_en').notNull(),
    titleFr: text('title_fr').notNull(),
    titleEs: text('title_es').notNull(),
    kind: oneOf<TrainingKind>('kind').notNull(),
    mode: oneOf<TrainingMode>('mode'),
    /** Those of the training and of all its sessions. */
    languages: json<string[]>('languages').notNull(),
    /** Its own alone; unknown of those that an early release has loaded. */
    ownLanguages: json<string[]>('own_languages'),
    topics: json<string[]>('topics').notNull(),
    organizations: json<string[]>('organizations').notNull(),
    courses: json<string[]>('courses').notNull(),
    /** Kinds of help that it gives, sorted. */
    help: json<HelpKind[]>('help').notNull(),
    place: text('place'),
    country: text('country').references(() => partyReferences.iso3),
    placesPerSession: integer('places_per_session'),
    scholarships: flag('scholarships'),
    note: texts('note'),
    /** First day of its latest session; empty where it has none. */
    latestOn: text('latest_on').notNull(),
    isDemonstration: flag('is_demonstration').notNull(),
    ...provenance,
  },
  t => [
    index('trainings_title_en').on(t.titleEn, t.slug),
    index('trainings_title_fr').on(t.titleFr, t.slug),
    index('trainings_title_es').on(t.titleEs, t.slug),
    index('trainings_latest').on(t.latestOn, t.slug),
  ],
);
export type TrainingRow = typeof trainings.$inferSelect;
export const trainingWords = searchIndex('training_words');
export const trainingTopics = sqliteTable(
  'training_topics',
  {
    topic: text('topic').notNull().references(() => topicReferences.slug),
    training: text('training').notNull().references(() => trainings.slug),
  },
  t => [primaryKey({ columns: [t.topic, t.training] }), index('training_topics_training').on(t.training)],
);
export const trainingHelp = sqliteTable(
  'training_help',
  { training: text('training').notNull().references(() => trainings.slug), kind: oneOf<HelpKind>('kind').notNull() },
  t => [primaryKey({ columns: [t.training, t.kind] })],
);
export const trainingLanguages = sqliteTable(
  'training_languages',
  { language: text('language').notNull(), training: text('training').notNull().references(() => trainings.slug) },
  t => [primaryKey({ columns: [t.language, t.training] })],
);
export const trainingOrganizations = sqliteTable(
  'training_organizations',
  {
    organization: text('organization').notNull().references(() => organizations.slug),
    training: text('training').notNull().references(() => trainings.slug),
  },
  t => [primaryKey({ columns: [t.organization, t.training] })],
);
export const trainingCourses = sqliteTable(
  'training_courses',
  {
    course: text('course').notNull().references(() => courseReferences.slug),
    training: text('training').notNull().references(() => trainings.slug),
  },
  t => [primaryKey({ columns: [t.course, t.training] })],
);

export const trainingSessions = sqliteTable(
  'training_sessions',
  {
    id: text('id').primaryKey(),
    /** Under which it was once listed; it leads to the training. */
    slug: text('slug').notNull(),
    training: text('training').notNull().references(() => trainings.slug),
    title: texts('title').notNull(),
    kind: oneOf<TrainingKind>('kind').notNull(),
    mode: oneOf<TrainingMode>('mode'),
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    /** IANA time zone of the dates; unknown of most. */
    timeZone: text('time_zone'),
    /** It will not be held. It stays on record, for people have registered. */
    isCancelled: flag('is_cancelled').notNull().default(false),
    /** When and why it was called off, and the session that takes its place. */
    calledOffOn: text('called_off_on'),
    cancellationReason: text('cancellation_reason'),
    replacedBy: text('replaced_by'),
    /** The first and the last day that these dates may mean. */
    firstDay: text('first_day').notNull(),
    lastDay: text('last_day').notNull(),
    place: text('place'),
    country: text('country').references(() => partyReferences.iso3),
    languages: json<string[]>('languages').notNull(),
    topics: json<string[]>('topics').notNull(),
    organizations: json<string[]>('organizations').notNull(),
    places: integer('places'),
    /** Registrations that hold a place; null where registrations are not kept here. */
    placesTaken: integer('places_taken'),
    /** Who decides on those who ask for a place. */
    selection: oneOf<SessionSelection>('selection').notNull().default('FIRST_COME'),
    /** Whoever comes when all places are taken may wait for one. */
    hasWaitingList: flag('has_waiting_list').notNull().default(true),
    participants: integer('participants'),
    scholarships: flag('scholarships'),
    note: texts('note'),
    isDemonstration: flag('is_demonstration').notNull(),
    ...provenance,
  },
  t => [
    uniqueIndex('training_sessions_slug').on(t.slug),
    index('training_sessions_training').on(t.training, t.firstDay, t.id),
    index('training_sessions_day').on(t.firstDay, t.id),
    index('training_sessions_last_day').on(t.lastDay, t.training),
    index('training_sessions_kind').on(t.kind, t.training),
    index('training_sessions_mode').on(t.mode, t.training),
    index('training_sessions_country').on(t.country, t.firstDay),
  ],
);
export type TrainingSessionRow = typeof trainingSessions.$inferSelect;
/** What the viewer may do with a session follows from the session itself. */
export type TrainingSessionPermissionsRow = TrainingSessionRow;
export const sessionLanguages = sqliteTable(
  'session_languages',
  { language: text('language').notNull(), session: text('session').notNull().references(() => trainingSessions.id) },
  t => [primaryKey({ columns: [t.language, t.session] })],
);
