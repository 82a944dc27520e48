import { insertAll, jsonRows } from '../../kit/database/data.ts';
import { shippedId } from '../../kit/values/ids.ts';
import { type Texts, folded, localized } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { Admission, Audience, ContentListing, CourseReality } from '../generated.ts';
import { rewordCourses } from '../queries/searchWords.ts';
import { plainLanguage } from '../rules/languages.ts';
import type { CourseContent, CourseDraftRow } from '../tables.ts';

/** A course as the data file has it. Outlines and questions are in English only. */
export interface CourseFile {
  slug: string;
  reality: CourseReality;
  realityNote: string | null;
  confidence: string | null;
  title: Texts;
  audience: Audience[];
  hours: number;
  languages: string[];
  topics: string[];
  organizations: string[];
  organizationRole: 'MADE_BY' | 'FOLLOWS_GUIDANCE_OF';
  modules: { title: string; lessons: string[] }[];
  questions: { text: string; options: string[]; answer: number; why: string }[];
  /** Only demonstration courses have these. */
  capacity?: number;
  admission?: Admission;
  isDemonstration?: true;
  prerequisites?: string[];
  listing?: ContentListing;
  submittedByParty?: string;
  submittedByOrganization?: string;
  /** The draft of the next edition. */
  draft?: Pick<CourseDraftRow, 'listing' | 'moderationReason'> & { changes: Partial<CourseContent> };
}

/** Edition of everything that is shipped. */
const version = 1;

const source = 'Public pages of the Virtual College for real titles and subjects; outline and questions written for this project';
const madeUp = 'Made up for demonstration';

const courseRow = (c: CourseFile) => ({
  slug: c.slug,
  version,
  title: c.title,
  titleEn: folded(localized(c.title, ['en']).text),
  titleFr: folded(localized(c.title, ['fr']).text),
  titleEs: folded(localized(c.title, ['es']).text),
  description: null,
  audience: c.audience,
  hours: c.hours,
  languages: c.languages,
  topics: c.topics,
  capacity: c.capacity ?? null,
  admission: c.admission ?? ('OPEN' as const),
  hasContent: false,
  realityNote: c.realityNote,
  isDemonstration: c.isDemonstration ?? false,
  listing: c.listing ?? ('PUBLISHED' as const),
  revision: 1,
  submittedByParty: c.submittedByParty ?? null,
  submittedByOrganization: c.submittedByOrganization ?? null,
  source: c.isDemonstration ? madeUp : source,
  confidence: c.confidence,
  verified: null,
  reality: c.reality,
});

/** The draft of the next edition, which says what the course says but for some changes. */
const draftOf = (c: CourseFile, { listing, moderationReason, changes }: NonNullable<CourseFile['draft']>): CourseDraftRow => {
  const { title, audience, hours, languages, topics, capacity = null, admission = 'OPEN', prerequisites = [] } = c;
  const modules = c.modules.map(m => ({ title: { en: m.title }, lessons: m.lessons.map(en => ({ title: { en } })) }));
  const content = { title, description: null, audience, hours, languages, topics, capacity, admission, prerequisites, modules, ...changes };
  return { id: shippedId('draft', c.slug), course: c.slug, version: version + 1, revision: 2, listing, moderationReason, content, source: madeUp };
};

/** An illustrative course was made by nobody, whatever a file says. */
const roleOf = (c: CourseFile) => (c.reality === 'ILLUSTRATIVE' ? 'FOLLOWS_GUIDANCE_OF' : c.organizationRole);

const outline = (course: string, modules: CourseFile['modules']) =>
  modules.map((m, position) => {
    const id = shippedId('module', `${course} ${version} ${position}`);
    return {
      module: { id, course, version, position, title: { en: m.title } },
      lessons: m.lessons.map((title, place) => ({
        id: shippedId('lesson', `${course} ${version} ${position} ${place}`),
        course,
        version,
        module: id,
        position: place,
        title: { en: title },
      })),
    };
  });

export async function loadCourses(q: Q, demonstration: readonly CourseFile[]): Promise<void> {
  const { t } = q;
  const courses = [...jsonRows<CourseFile>('college', 'courses.json'), ...demonstration];
  const parts = courses.flatMap(c => outline(c.slug, c.modules));
  await insertAll(q, t.courses, courses.map(courseRow));
  await insertAll(q, t.courseTopics, courses.flatMap(c => c.topics.map(topic => ({ topic, course: c.slug }))));
  await insertAll(q, t.courseAudiences, courses.flatMap(c => c.audience.map(audience => ({ audience, course: c.slug }))));
  await insertAll(q, t.courseLanguages, courses.flatMap(c => [...new Set(c.languages.map(plainLanguage))].map(language => ({ language, course: c.slug }))));
  await insertAll(
    q,
    t.courseOrganizations,
    courses.flatMap(c => c.organizations.map((slug, position) => ({ organization: slug, role: roleOf(c), course: c.slug, position }))),
  );
  await insertAll(q, t.modules, parts.map(p => p.module));
  await insertAll(q, t.lessons, parts.flatMap(p => p.lessons));
  await insertAll(
    q,
    t.questions,
    courses.flatMap(c =>
      c.questions.map(({ text, options, answer, why }, position) => ({
        id: shippedId('question', `${c.slug} ${version} ${position}`),
        course: c.slug,
        version,
        position,
        text: { en: text },
        options: options.map(en => ({ en })),
        answer,
        why: { en: why },
      })),
    ),
  );
  await insertAll(q, t.coursePrerequisites, courses.flatMap(c => (c.prerequisites ?? []).map((prerequisite, position) => ({ course: c.slug, prerequisite, position }))));
  await insertAll(q, t.courseDrafts, courses.flatMap(c => (c.draft === undefined ? [] : [draftOf(c, c.draft)])));
  await rewordCourses(q, courses.map(c => c.slug));
}
