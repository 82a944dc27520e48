import { insertAll, jsonRows } from '../../kit/database/data.ts';
import { shippedId } from '../../kit/values/ids.ts';
import { type Texts, folded, localized } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { Admission, Audience, CourseReality } from '../generated.ts';
import { rewordCourses } from '../queries/searchWords.ts';
import { plainLanguage } from '../rules/languages.ts';

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
  source: c.isDemonstration ? madeUp : source,
  confidence: c.confidence,
  verified: null,
  reality: c.reality,
});

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
  await rewordCourses(q, courses.map(c => c.slug));
}
