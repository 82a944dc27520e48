import { insertAll, jsonRows, textFile } from '../../kit/database/data.ts';
import { shippedId } from '../../kit/values/ids.ts';
import { type Texts, folded, localized, workingLanguages } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { Admission, Audience, ContentListing, CourseReality } from '../generated.ts';
import { rewordCourses } from '../queries/searchWords.ts';
import { plainLanguage } from '../rules/languages.ts';
import type { CourseContent, CourseDraftRow } from '../tables.ts';

/** A text in English alone, or in several languages. */
type Said = string | Texts;
const texts = (said: Said): Texts => (typeof said === 'string' ? { en: said } : said);

/** A course as the data file has it. */
export interface CourseFile {
  slug: string;
  reality: CourseReality;
  realityNote: string | null;
  confidence: string | null;
  title: Texts;
  description: Texts;
  audience: Audience[];
  hours: number;
  languages: string[];
  topics: string[];
  organizations: string[];
  organizationRole: 'MADE_BY' | 'FOLLOWS_GUIDANCE_OF';
  modules: { title: Said; lessons: Said[] }[];
  questions: { text: Said; options: Said[]; answer: number; why: Said }[];
  /** Its lessons are files, `lessons/<slug>/<number>.<language>.md`. */
  hasContent?: true;
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

const source = 'Public pages of the Virtual College for real titles and subjects; outline, lessons and questions written for this project';
const madeUp = 'Made up for demonstration';

const courseRow = (c: CourseFile) => ({
  slug: c.slug,
  version,
  title: c.title,
  titleEn: folded(localized(c.title, ['en']).text),
  titleFr: folded(localized(c.title, ['fr']).text),
  titleEs: folded(localized(c.title, ['es']).text),
  description: c.description,
  audience: c.audience,
  hours: c.hours,
  languages: c.languages,
  topics: c.topics,
  capacity: c.capacity ?? null,
  admission: c.admission ?? ('OPEN' as const),
  hasContent: c.hasContent ?? false,
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
  const { title, description, audience, hours, languages, topics, capacity = null, admission = 'OPEN', prerequisites = [] } = c;
  const modules = c.modules.map(m => ({ title: texts(m.title), lessons: m.lessons.map(lesson => ({ title: texts(lesson), body: null })) }));
  const content = { title, description, audience, hours, languages, topics, capacity, admission, prerequisites, modules, ...changes };
  return { id: shippedId('draft', c.slug), course: c.slug, version: version + 1, revision: 2, listing, moderationReason, content, source: madeUp };
};

/** An illustrative course was made by nobody, whatever a file says. */
const roleOf = (c: CourseFile) => (c.reality === 'ILLUSTRATIVE' ? 'FOLLOWS_GUIDANCE_OF' : c.organizationRole);

/** The text of a lesson, by its number within the course, in the languages in which it is written. */
function bodyOf(course: string, number: number): Texts {
  const found = workingLanguages.flatMap(language => {
    const text = textFile('college', `lessons/${course}/${number}.${language}.md`);
    return text === undefined ? [] : [[language, text] as const];
  });
  return Object.fromEntries(found);
}

const outline = ({ slug: course, modules, hasContent }: CourseFile) => {
  let number = 0;
  return modules.map((m, position) => {
    const id = shippedId('module', `${course} ${version} ${position}`);
    return {
      module: { id, course, version, position, title: texts(m.title) },
      lessons: m.lessons.map((title, place) => ({
        id: shippedId('lesson', `${course} ${version} ${position} ${place}`),
        course,
        version,
        module: id,
        position: place,
        title: texts(title),
        body: hasContent ? bodyOf(course, (number += 1)) : null,
      })),
    };
  });
};

export async function loadCourses(q: Q, demonstration: readonly CourseFile[]): Promise<void> {
  const { t } = q;
  const courses = [...jsonRows<CourseFile>('college', 'courses.json'), ...demonstration];
  const parts = courses.flatMap(outline);
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
        text: texts(text),
        options: options.map(texts),
        answer,
        why: texts(why),
      })),
    ),
  );
  await insertAll(q, t.coursePrerequisites, courses.flatMap(c => (c.prerequisites ?? []).map((prerequisite, position) => ({ course: c.slug, prerequisite, position }))));
  await insertAll(q, t.courseDrafts, courses.flatMap(c => (c.draft === undefined ? [] : [draftOf(c, c.draft)])));
  await rewordCourses(q, courses.map(c => c.slug));
}
