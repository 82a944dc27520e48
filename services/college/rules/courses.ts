import { type Texts, type WorkingLanguage, folded, localized, workingLanguages } from '../../kit/values/text.ts';
import type { CourseTextsInput, SaveCourseInput } from '../generated.ts';
import { type Viewer, organizationsOf } from '../../kit/identity/viewer.ts';
import type { CourseContent, CourseRow } from '../tables.ts';
import { isPlain } from './markdown.ts';
import { mayWriteFor } from './moderation.ts';
import { type Refuse, checkKeys, distinct, either, trimmed } from './input.ts';

/** How long texts may be, in characters, how many members lists may have, and how large numbers may be. */
export const courseBounds = { title: 300, description: 4_000, audience: 6, hours: 1_000, languages: 20, topics: 20, capacity: 100_000, prerequisites: 10, modules: 50, lessons: 50, body: 40_000, bodies: 200_000 };

/** Before anything is said. */
export const blankCourse: CourseContent = { title: {}, description: null, audience: [], hours: null, languages: [], topics: [], capacity: null, admission: 'OPEN', prerequisites: [], modules: [] };

/** The texts in the languages of the Convention; a blank one is none. */
function textsAfter(before: Texts, said: CourseTextsInput | null): Texts {
  const texts = { ...before };
  for (const language of workingLanguages) {
    const text = said === null ? null : said[language];
    if (text === undefined) continue;
    const kept = trimmed(text);
    if (kept === null) delete texts[language];
    else texts[language] = kept;
  }
  return texts;
}

const orNone = (texts: Texts): Texts | null => (Object.keys(texts).length === 0 ? null : texts);

/** The content after an input: what is absent stays as it is, and null clears it. The outline is said as a whole. */
export const contentAfter = (before: CourseContent, said: SaveCourseInput): CourseContent => ({
  title: said.title === undefined ? before.title : textsAfter(before.title, said.title),
  description: said.description === undefined ? before.description : orNone(textsAfter(before.description ?? {}, said.description)),
  audience: said.audience === undefined ? before.audience : distinct(said.audience ?? []),
  hours: either(said.hours, before.hours),
  languages: said.languages === undefined ? before.languages : distinct(said.languages ?? []),
  topics: said.topics === undefined ? before.topics : distinct(said.topics ?? []),
  capacity: either(said.capacity, before.capacity),
  admission: said.admission === undefined ? before.admission : (said.admission ?? 'OPEN'),
  prerequisites: said.prerequisites === undefined ? before.prerequisites : distinct(said.prerequisites ?? []),
  modules: said.modules === undefined ? before.modules : (said.modules ?? []).map(part => ({ title: textsAfter({}, part.title), lessons: part.lessons.map(({ body, ...title }) => ({ title: textsAfter({}, title), body: orNone(textsAfter({}, body ?? null)) })) })),
});

/** What of a course its content says. */
export const courseFrom = (content: CourseContent): Pick<CourseRow, 'title' | 'titleEn' | 'titleFr' | 'titleEs' | 'description' | 'audience' | 'hours' | 'languages' | 'topics' | 'capacity' | 'admission' | 'hasContent'> => {
  const key = (language: WorkingLanguage) => folded(localized(content.title, [language]).text);
  const { title, description, audience, hours, languages, topics, capacity, admission } = content;
  const hasContent = content.modules.some(({ lessons }) => lessons.some(({ body }) => body !== null));
  return { hasContent, title, titleEn: key('en'), titleFr: key('fr'), titleEs: key('es'), description, audience, hours: hours!, languages, topics, capacity, admission }; // the check refuses one without hours
};

function checkTexts(refuse: Refuse, texts: Texts, most: number, path: readonly (string | number)[]): void {
  if (Object.keys(texts).length === 0) refuse('REQUIRED', path);
  for (const [language, text] of Object.entries(texts)) if (text.length > most) refuse('TOO_LONG', [...path, language], { most });
}

/** Refuses what an edition of a course cannot come to consist of. Which prerequisites exist, `known` says. */
export function checkCourse(content: CourseContent, before: CourseContent, known: { topics: ReadonlySet<string>; courses: ReadonlySet<string> }, refuse: Refuse): void {
  checkTexts(refuse, content.title, courseBounds.title, ['title']);
  if (content.description !== null) checkTexts(refuse, content.description, courseBounds.description, ['description']);
  for (const field of ['audience', 'languages', 'topics', 'modules'] as const) {
    if (content[field].length === 0) refuse('REQUIRED', [field]);
    if (field !== 'topics' && content[field].length > courseBounds[field]) refuse('TOO_MANY', [field], { most: courseBounds[field] });
  }
  if (content.hours === null) refuse('REQUIRED', ['hours']);
  else if (content.hours < 1 || content.hours > courseBounds.hours) refuse('OUT_OF_RANGE', ['hours'], { least: 1, most: courseBounds.hours });
  if (content.capacity !== null && (content.capacity < 1 || content.capacity > courseBounds.capacity)) refuse('OUT_OF_RANGE', ['capacity'], { least: 1, most: courseBounds.capacity });
  checkKeys(refuse, content.topics, before.topics, known.topics, courseBounds.topics, ['topics']);
  checkKeys(refuse, content.prerequisites, before.prerequisites, known.courses, courseBounds.prerequisites, ['prerequisites']);
  if (content.modules.length > courseBounds.modules) return;
  content.modules.forEach(({ title, lessons }, i) => {
    checkTexts(refuse, title, courseBounds.title, ['modules', i, 'title']);
    if (lessons.length === 0) refuse('REQUIRED', ['modules', i, 'lessons']);
    if (lessons.length > courseBounds.lessons) refuse('TOO_MANY', ['modules', i, 'lessons'], { most: courseBounds.lessons });
    else
      lessons.forEach(({ title, body }, j) => {
        const at = ['modules', i, 'lessons', j];
        checkTexts(refuse, title, courseBounds.title, at);
        if (body !== null) checkBody(refuse, body, [...at, 'body']);
      });
  });
  const length = content.modules.flatMap(({ lessons }) => lessons).reduce((sum, { body }) => sum + Object.values(body ?? {}).join('').length, 0);
  if (length > courseBounds.bodies) refuse('TOO_LONG', ['modules'], { most: courseBounds.bodies });
}

function checkBody(refuse: Refuse, body: Texts, path: readonly (string | number)[]): void {
  checkTexts(refuse, body, courseBounds.body, path);
  for (const [language, text] of Object.entries(body)) if (text.length <= courseBounds.body && !isPlain(text)) refuse('MALFORMED', [...path, language], { form: 'Markdown without HTML and images, links with https' });
}

/** Whether the viewer reads the lessons of a course. Those of one that is for confirmed officials alone are for who has a place in it, who made it or submitted it, and the Secretariat. */
export const seesLessons = (viewer: Viewer, { admission, submittedByParty, submittedByOrganization }: Pick<CourseRow, 'admission' | 'submittedByParty' | 'submittedByOrganization'>, { makers, hasPlace }: { makers: readonly string[]; hasPlace: boolean }): boolean =>
  admission === 'OPEN' || hasPlace || mayWriteFor(viewer, { submittedByParty, submittedByOrganization }) || makers.some(maker => organizationsOf(viewer).includes(maker));

/** The courses through which one would have to come before itself if it had these prerequisites: one for each that leads back. */
export function leadingBack(course: string, prerequisites: readonly string[], before: ReadonlyMap<string, readonly string[]>): string[] {
  const leadsBack = (from: string): boolean => {
    const seen = new Set<string>();
    const open = [from];
    while (open.length > 0) {
      const at = open.pop()!;
      if (at === course) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(before.get(at) ?? []));
    }
    return false;
  };
  return prerequisites.filter(leadsBack);
}

/** The prerequisites of a course where one of them gives way to another, which is left out where it would lead back to the course. */
export const redirectedFrom = (course: string, prerequisites: readonly string[], { from, to }: { from: string; to: string }, before: ReadonlyMap<string, readonly string[]>): string[] =>
  distinct(prerequisites.flatMap(one => (one === from ? [to].filter(other => leadingBack(course, [other], before).length === 0) : [one])));
