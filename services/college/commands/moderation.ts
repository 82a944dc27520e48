import { coded } from '../../kit/errors.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Command, Write } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { ContentListing, ModerateContentInput } from '../generated.ts';
import { allPrerequisites, contentOf, dropDraft, listCourse, listedCourses, lockedCourse, putDraft, redirectCourses, replaceCourse, storedDraft, tagCourse } from '../queries/courseRows.ts';
import { listMaterial, lockedMaterial, redirectMaterials, replaceMaterial } from '../queries/materialRows.ts';
import { knownTopics } from '../queries/references.ts';
import { courseFrom, leadingBack } from '../rules/courses.ts';
import { distinct, trimmed } from '../rules/input.ts';
import { afterStep, hindrances, longestReason, nextRevision } from '../rules/moderation.ts';
import type { CourseContent } from '../tables.ts';
import { letIn } from './enrolments.ts';

/** What was decided on. */
export interface Decided {
  kind: 'course' | 'material';
  slug: string;
}

interface Listed {
  slug: string;
  listing: ContentListing;
  revision: number;
}

/** A decision that can be carried out: where what it is on then stands, why, and which one stays where it is a duplicate. */
async function decision<R extends Listed>({ refuse, sound }: Write<CollegeTables>, input: ModerateContentInput, on: Listed, find: (slug: string) => Promise<R | undefined>, revision = on.revision + 1) {
  const { step, duplicateOf = null } = input;
  if (on.revision !== input.revision) throw coded('CONFLICT', `This was changed meanwhile: its revision is ${on.revision}. Read it again.`);
  const listing = afterStep(step, on.listing);
  const reason = trimmed(input.reason);
  if (listing === undefined) refuse('OUT_OF_ORDER', ['step'], { from: on.listing, to: step });
  if (reason === null && (step === 'RETURN' || step === 'REJECT')) refuse('REQUIRED', ['reason']);
  if ((reason?.length ?? 0) > longestReason) refuse('TOO_LONG', ['reason'], { most: longestReason });
  const staying = step !== 'DUPLICATE_OF' || duplicateOf === null || duplicateOf === on.slug ? undefined : await find(duplicateOf);
  if (step === 'DUPLICATE_OF' && duplicateOf === null) refuse('REQUIRED', ['duplicateOf']);
  else if (step === 'DUPLICATE_OF' && staying?.listing !== 'PUBLISHED') refuse('UNKNOWN_REFERENCE', ['duplicateOf'], { value: duplicateOf! });
  sound();
  const listed = { listing: listing!, revision, moderationReason: step === 'PUBLISH' ? null : reason }; // one that cannot follow was refused
  return { listed, line: { listing: listed.listing, ...(listed.moderationReason !== null && { moderationReason: reason }), ...(staying && { duplicateOf: staying.slug }) }, staying };
}

async function decideOnMaterial(write: Write<CollegeTables>, input: ModerateContentInput, slug: string): Promise<void> {
  const { q, ctx, changed } = write;
  const find = (of: string) => lockedMaterial(q, of, ctx.viewer);
  const stored = await find(slug);
  if (stored === undefined) throw coded('NOT_FOUND', 'There is no such material.');
  const { listed, line, staying } = await decision(write, input, stored, find);
  await listMaterial(q, slug, { ...listed, ...(staying && { duplicateOf: staying.slug }) });
  changed('Material', slug, input.step, line);
  if (staying === undefined) return;
  await redirectMaterials(q, slug, staying.slug);
  const [topics, taxa] = [distinct([...staying.topics, ...stored.topics]), distinct([...staying.taxa, ...stored.taxa])];
  if (topics.length === staying.topics.length && taxa.length === staying.taxa.length) return;
  await replaceMaterial(q, { ...staying, topics, taxa, revision: staying.revision + 1 });
  changed('Material', staying.slug, 'EDITED', { topics, taxa });
}

/** What an edition rests on may have changed since it was drafted. */
async function checkPublishing({ q, ctx, refuse, sound }: Write<CollegeTables>, slug: string, { topics, prerequisites }: CourseContent): Promise<void> {
  // A prerequisite that was retired hinders nothing: it is asked of nobody.
  const opened = await listedCourses(q, prerequisites, ['PUBLISHED', 'RETIRED']);
  const isKnown = (await knownTopics(q, topics)).size === topics.length && opened.size === prerequisites.length;
  const isCircle = leadingBack(slug, prerequisites, await allPrerequisites(q)).length > 0;
  if (!isKnown || isCircle) refuse('NOT_ALLOWED_NOW', ['step'], { why: hindrances[isKnown ? 'circle' : 'gone'][workingLanguage(ctx.languages)] });
  sound();
}

async function decideOnCourse(write: Write<CollegeTables>, input: ModerateContentInput, slug: string): Promise<void> {
  const { q, ctx, now, changed } = write;
  const { step } = input;
  const find = (of: string) => lockedCourse(q, of, ctx.viewer);
  const stored = await find(slug);
  if (stored === undefined) throw coded('NOT_FOUND', 'There is no such course.');
  const draft = await storedDraft(q, slug);
  const revision = nextRevision(stored, draft);
  // What was retired comes back as it was where its own revision is sent, whatever its next edition has come to.
  const isOnCourse = step === 'RETIRE' || step === 'DUPLICATE_OF' || (step === 'PUBLISH' && stored.listing === 'RETIRED' && input.revision === stored.revision);
  if (draft !== undefined && !isOnCourse) {
    const { listed, line } = await decision(write, input, { ...draft, slug }, find, revision);
    if (step !== 'PUBLISH') {
      await putDraft(q, { ...draft, ...listed });
      return changed('CourseDraft', slug, step, line);
    }
    await checkPublishing(write, slug, draft.content);
    const { version, source, content } = draft;
    await replaceCourse(q, stored, { ...stored, ...courseFrom(content), ...listed, version, source, confidence: null, verified: null }, content, now);
    await dropDraft(q, slug);
    changed('Course', slug, step, { ...line, version });
    // Where the edition made room, those who have waited longest have it at once.
    return letIn(write, [{ ...stored, capacity: content.capacity }]);
  }
  const { listed, line, staying } = await decision(write, input, stored, find, revision);
  if (step === 'PUBLISH') await checkPublishing(write, slug, await contentOf(q, stored));
  await listCourse(q, slug, { ...listed, ...(staying && { duplicateOf: staying.slug }) });
  changed('Course', slug, step, line);
  if (staying === undefined) return;
  for (const { kind, slug: of, prerequisites } of await redirectCourses(q, slug, staying.slug)) changed(kind, of, 'EDITED', { prerequisites });
  const added = stored.topics.filter(topic => !staying.topics.includes(topic));
  if (added.length === 0) return;
  // Read again, for what came after its duplicate may be this one.
  const current = (await find(staying.slug))!; // held above
  const next = await storedDraft(q, staying.slug);
  const topics = [...staying.topics, ...added];
  const tagged = nextRevision(current, next);
  await tagCourse(q, staying, topics, tagged);
  changed('Course', staying.slug, 'EDITED', { topics });
  if (next === undefined) return;
  const content = { ...next.content, topics: distinct([...next.content.topics, ...added]) };
  await putDraft(q, { ...next, content, revision: tagged + 1 });
  changed('CourseDraft', staying.slug, 'EDITED', { topics: content.topics });
}

/** Decides what becomes of a course or a material. */
export const moderateContent: Command<CollegeTables, ModerateContentInput, Decided> = {
  name: 'moderateContent',
  run: async (write, input) => {
    const { refuse, sound } = write;
    const { course, material } = input;
    if (course == null && material == null) refuse('REQUIRED', ['material']);
    if (course != null && material != null) refuse('TOO_MANY', ['course'], { most: 1 });
    sound();
    if (course != null) await decideOnCourse(write, input, course);
    else await decideOnMaterial(write, input, material!); // one of the two, or it was refused
    return course != null ? { kind: 'course', slug: course } : { kind: 'material', slug: material! };
  },
};
