import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, json, oneOf, provenance, texts } from '../../kit/database/columns.ts';
import { searchIndex } from '../../kit/database/search.ts';
import type { Texts } from '../../kit/values/text.ts';
import type { Admission, Audience, ContentListing, CourseReality } from '../generated.ts';
import { moderated } from './moderated.ts';
import { organizationReferences, topicReferences } from './references.ts';

export const courses = sqliteTable(
  'courses',
  {
    slug: text('slug').primaryKey(),
    /** Edition of the content that is open now. */
    version: integer('version').notNull(),
    title: texts('title').notNull(),
    /** Titles as they sort, in each working language. */
    titleEn: text('title_en').notNull(),
    titleFr: text('title_fr').notNull(),
    titleEs: text('title_es').notNull(),
    description: texts('description'),
    audience: json<Audience[]>('audience').notNull(),
    hours: integer('hours').notNull(),
    languages: json<string[]>('languages').notNull(),
    topics: json<string[]>('topics').notNull(),
    /** Null is unbounded. */
    capacity: integer('capacity'),
    admission: oneOf<Admission>('admission').notNull(),
    hasContent: flag('has_content').notNull(),
    realityNote: text('reality_note'),
    isDemonstration: flag('is_demonstration').notNull(),
    ...moderated,
    ...provenance,
    reality: oneOf<CourseReality>('reality').notNull(),
  },
  t => [
    index('courses_title_en').on(t.titleEn, t.slug),
    index('courses_title_fr').on(t.titleFr, t.slug),
    index('courses_title_es').on(t.titleEs, t.slug),
    index('courses_hours').on(t.hours, t.slug),
  ],
);
export type CourseRow = typeof courses.$inferSelect;

export const courseTopics = sqliteTable(
  'course_topics',
  {
    topic: text('topic').notNull().references(() => topicReferences.slug),
    course: text('course').notNull().references(() => courses.slug),
  },
  t => [primaryKey({ columns: [t.topic, t.course] }), index('course_topics_course').on(t.course)],
);

export const courseAudiences = sqliteTable(
  'course_audiences',
  {
    audience: oneOf<Audience>('audience').notNull(),
    course: text('course').notNull().references(() => courses.slug),
  },
  t => [primaryKey({ columns: [t.audience, t.course] }), index('course_audiences_course').on(t.course)],
);

export const courseLanguages = sqliteTable(
  'course_languages',
  {
    /** The language without its region or script: pt stands for pt-BR, too. */
    language: text('language').notNull(),
    course: text('course').notNull().references(() => courses.slug),
  },
  t => [primaryKey({ columns: [t.language, t.course] }), index('course_languages_course').on(t.course)],
);

export const courseOrganizations = sqliteTable(
  'course_organizations',
  {
    organization: text('organization').notNull().references(() => organizationReferences.slug),
    role: oneOf<'MADE_BY' | 'FOLLOWS_GUIDANCE_OF'>('role').notNull(),
    course: text('course').notNull().references(() => courses.slug),
    /** Place among the organizations of the course, from 0. */
    position: integer('position').notNull(),
  },
  t => [primaryKey({ columns: [t.organization, t.role, t.course] }), index('course_organizations_course').on(t.course, t.position)],
);

export const modules = sqliteTable(
  'modules',
  {
    id: text('id').primaryKey(),
    course: text('course').notNull().references(() => courses.slug),
    /** Edition of the course that it belongs to. */
    version: integer('version').notNull(),
    /** Place in the course, from 0. */
    position: integer('position').notNull(),
    title: texts('title').notNull(),
  },
  t => [uniqueIndex('modules_course').on(t.course, t.version, t.position)],
);
export type ModuleRow = typeof modules.$inferSelect;

export const lessons = sqliteTable(
  'lessons',
  {
    id: text('id').primaryKey(),
    course: text('course').notNull().references(() => courses.slug),
    /** Edition of the course that it belongs to. */
    version: integer('version').notNull(),
    module: text('module').notNull().references(() => modules.id),
    /** Place in the module, from 0. */
    position: integer('position').notNull(),
    title: texts('title').notNull(),
    /** Markdown; null where the course is an outline. */
    body: texts('body'),
  },
  t => [uniqueIndex('lessons_module').on(t.module, t.position), index('lessons_course').on(t.course, t.version)],
);
/** A lesson as lists read it: its text, which is long, is read where it is asked for. */
export type LessonRow = Omit<typeof lessons.$inferSelect, 'body'>;

/** Questions of a course, with their answers: never shown. */
export const questions = sqliteTable(
  'questions',
  {
    id: text('id').primaryKey(),
    course: text('course').notNull().references(() => courses.slug),
    /** Edition of the course that it belongs to. */
    version: integer('version').notNull(),
    /** Place in the course, from 0. */
    position: integer('position').notNull(),
    text: texts('text').notNull(),
    options: json<Texts[]>('options').notNull(),
    /** Position of the right option, from 0. */
    answer: integer('answer').notNull(),
    why: texts('why').notNull(),
  },
  t => [uniqueIndex('questions_course').on(t.course, t.version, t.position)],
);

export const coursePrerequisites = sqliteTable(
  'course_prerequisites',
  {
    course: text('course').notNull().references(() => courses.slug),
    /** The course that is completed before. */
    prerequisite: text('prerequisite').notNull().references(() => courses.slug),
    /** Place among the prerequisites of the course, from 0. */
    position: integer('position').notNull(),
  },
  t => [primaryKey({ columns: [t.course, t.prerequisite] }), index('course_prerequisites_prerequisite').on(t.prerequisite)],
);

/** A lesson that is drafted. */
export interface LessonDraftRow {
  title: Texts;
  body: Texts | null;
}

/** A part of a course that is drafted, with its lessons. */
export interface ModuleDraftRow {
  title: Texts;
  lessons: LessonDraftRow[];
}

/** What an edition of a course consists of. */
export interface CourseContent {
  title: Texts;
  description: Texts | null;
  audience: Audience[];
  /** Null before somebody says it. */
  hours: number | null;
  languages: string[];
  topics: string[];
  /** Null is unbounded. */
  capacity: number | null;
  admission: Admission;
  /** Slugs of the courses that come first. */
  prerequisites: string[];
  modules: ModuleDraftRow[];
}

/** The draft of the next edition of a course that is or was open. */
export const courseDrafts = sqliteTable('course_drafts', {
  id: text('id').primaryKey(),
  course: text('course').notNull().unique().references(() => courses.slug),
  /** The edition that it becomes. */
  version: integer('version').notNull(),
  /** Counts on from that of the course, so that no revision stands for both. */
  revision: integer('revision').notNull(),
  listing: oneOf<ContentListing>('listing').notNull(),
  moderationReason: text('moderation_reason'),
  content: json<CourseContent>('content').notNull(),
  source: text('source').notNull(),
});
export type CourseDraftRow = typeof courseDrafts.$inferSelect;

export const courseSearch = searchIndex('course_search');
