import { coded } from '../../kit/errors.ts';
import { newId } from '../../kit/values/ids.ts';
import { freeSlug, slugFrom } from '../../kit/values/slugs.ts';
import { localized, workingLanguage } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { SaveCourseInput } from '../generated.ts';
import { allPrerequisites, contentOf, courseSlugsLike, insertCourse, listedCourses, lockedCourse, putDraft, replaceCourse, storedDraft } from '../queries/courseRows.ts';
import { knownTopics } from '../queries/references.ts';
import { blankCourse, checkCourse, contentAfter, courseFrom, leadingBack } from '../rules/courses.ts';
import { changedFields } from '../rules/input.ts';
import { afterSubmitting, enteredBy, hindrances, isDraftable, mayWriteFor, nextRevision, wasOpen } from '../rules/moderation.ts';
import { submitterOf } from './submissions.ts';

/** Drafts a course, or the next edition of one that is or was open. */
export const saveCourse: Command<CollegeTables, SaveCourseInput, string> = {
  name: 'saveCourse',
  run: async (write, input) => {
    const { q, ctx, now, refuse, sound, changed } = write;
    const why = (name: keyof typeof hindrances) => ({ why: hindrances[name][workingLanguage(ctx.languages)] });
    const stored = input.slug == null ? undefined : await lockedCourse(q, input.slug, ctx.viewer);
    const draft = stored && (await storedDraft(q, stored.slug));
    if (input.slug != null) {
      if (stored === undefined) throw coded('NOT_FOUND', 'There is no such course. To draft a new one, leave out `slug`.');
      if (!mayWriteFor(ctx.viewer, stored)) throw coded('FORBIDDEN', 'You may change what was submitted by the Party or organization that you act for, and nothing else.');
      const { revision } = draft ?? stored;
      if (input.revision != null && input.revision !== revision) throw coded('CONFLICT', `The ${draft === undefined ? 'course' : 'draft'} was changed meanwhile: its revision is ${revision}. Read it again.`);
      if (input.revision == null) refuse('REQUIRED', ['revision']);
      if (!isDraftable(ctx.viewer, stored.listing)) refuse('NOT_ALLOWED_NOW', ['slug'], why('decided'));
    }
    const submitter = stored ?? (await submitterOf(write, input));
    const before = draft?.content ?? (stored === undefined ? blankCourse : await contentOf(q, stored));
    const after = contentAfter(before, input);
    checkCourse(after, before, { topics: await knownTopics(q, after.topics), courses: await listedCourses(q, after.prerequisites, ['PUBLISHED']) }, refuse);
    const back = stored === undefined ? [] : leadingBack(stored.slug, after.prerequisites.filter(slug => !before.prerequisites.includes(slug)), await allPrerequisites(q));
    for (const slug of back) refuse('NOT_ALLOWED_NOW', ['prerequisites', after.prerequisites.indexOf(slug)], why('circle'));
    const isNext = stored !== undefined && wasOpen(stored.listing);
    const at = draft === undefined && isNext ? 'DRAFT' : (draft ?? stored)?.listing ?? 'DRAFT';
    // What was not taken up of a next edition can be drafted anew.
    const listing = isNext && at === 'REJECTED' ? 'DRAFT' : at;
    const then = input.submit === true ? afterSubmitting(listing) : listing;
    if (then === undefined) refuse('OUT_OF_ORDER', ['submit'], { from: listing, to: 'SUBMITTED' });
    sound();

    const anew = changedFields(before, after);
    const isEdited = Object.keys(anew).length > 0;
    const line = { ...anew, ...(then !== at && { listing: then }) };
    const action = then !== at && then === 'SUBMITTED' ? 'SUBMITTED' : stored === undefined || (isNext && draft === undefined) ? 'CREATED' : 'EDITED';
    if (stored === undefined) {
      const owner = submitter.submittedByParty ?? submitter.submittedByOrganization ?? 'cites';
      const like = slugFrom(owner.toLowerCase(), localized(after.title, ['en']).text, 'course');
      const slug = freeSlug(like, await courseSlugsLike(q, like));
      const { submittedByParty, submittedByOrganization } = submitter;
      const row = {
        slug, version: 1, ...courseFrom(after), realityNote: null, isDemonstration: false, listing: then!, revision: 1,
        submittedByParty, submittedByOrganization, moderationReason: null, duplicateOf: null, ...enteredBy(ctx.viewer, submitter), reality: 'REAL_TITLE' as const,
      };
      await insertCourse(q, row, after, now);
      changed('Course', slug, action, line);
      return slug;
    }
    if (Object.keys(line).length === 0) return stored.slug;
    const { slug, version } = stored;
    const revision = nextRevision(stored, draft);
    if (isNext) await putDraft(q, { id: draft?.id ?? newId('draft', now), course: slug, version: version + 1, revision, listing: then!, moderationReason: draft?.moderationReason ?? null, content: after, source: enteredBy(ctx.viewer, submitter).source });
    else await replaceCourse(q, stored, { ...stored, ...courseFrom(after), ...(isEdited && enteredBy(ctx.viewer, submitter)), listing: then!, revision }, after, now);
    // Nobody learns from the changes of a course that its next edition is being drafted.
    changed(isNext ? 'CourseDraft' : 'Course', slug, action, line);
    return slug;
  },
};
