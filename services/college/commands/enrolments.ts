import { coded } from '../../kit/errors.ts';
import { dayOf } from '../../kit/values/clock.ts';
import { newId } from '../../kit/values/ids.ts';
import { localized, workingLanguage } from '../../kit/values/text.ts';
import type { Command, Write } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { DecideEnrolmentsInput, EnrolInCourseInput, WithdrawFromCourseInput } from '../generated.ts';
import { changeEnrolments, enrolmentIn, fillPlaces, insertEnrolment, lockedEnrolments, nextInQueue, openCourse } from '../queries/enrolmentRows.ts';
import { storedCohort } from '../queries/cohorts.ts';
import { makersOf } from '../queries/enrolments.ts';
import { ownLearner } from '../queries/learners.ts';
import { missingBefore } from '../queries/learning.ts';
import { hindrances, isRunning } from '../rules/cohorts.ts';
import { afterLeaving, canBeDecided, firstState, mayDecide, whyNotEnrol, whys } from '../rules/enrolments.ts';
import type { CourseRow } from '../tables.ts';

/** How many decisions one input may have, and how long a reason may be, in characters. */
export const decisionBounds = { decisions: 200, reason: 4_000 };

/** The reason why something cannot be done now, in the language of the viewer. */
export const why = ({ ctx }: Pick<Write<CollegeTables>, 'ctx'>, name: keyof typeof whys) => ({ why: whys[name][workingLanguage(ctx.languages)] });

/** Lets those who wait have the places that are free now. */
export async function letIn({ q, changed }: Pick<Write<CollegeTables>, 'q' | 'changed'>, courses: Iterable<CourseRow>): Promise<void> {
  for (const course of courses) for (const id of await fillPlaces(q, course)) changed('Enrolment', id, 'PLACED', { state: 'ACTIVE' });
}

/** Enrols the viewer in the open edition of a course. */
export const enrolInCourse: Command<CollegeTables, EnrolInCourseInput, string> = {
  name: 'enrolInCourse',
  run: async (write, { course: wanted, cohort: cohortId = null }) => {
    const { q, ctx, now, actor, refuse, sound, changed } = write;
    const course = await openCourse(q, wanted);
    if (course === undefined) refuse('UNKNOWN_REFERENCE', ['course'], { value: wanted });
    else if (course.listing === 'RETIRED') refuse('NOT_ALLOWED_NOW', ['course'], why(write, 'retired'));
    sound();
    const { slug } = course!;
    const cohort = cohortId === null ? undefined : await storedCohort(q, cohortId);
    if (cohortId !== null && cohort?.course !== slug) refuse('UNKNOWN_REFERENCE', ['cohort'], { value: cohortId });
    else if (cohort !== undefined && !isRunning(cohort, dayOf(now))) refuse('NOT_ALLOWED_NOW', ['cohort'], { why: hindrances.over[workingLanguage(ctx.languages)] });
    sound();
    const learner = await ownLearner(q, actor);
    const version = cohort?.version ?? course!.version;
    const before = await enrolmentIn(q, actor, { slug, version });
    const fault = whyNotEnrol(before?.state);
    if (fault !== undefined) refuse(fault, ['course'], { value: wanted, ...why(write, 'refused') });
    const missing = fault === undefined ? await missingBefore(q, actor, [slug]) : [];
    if (missing.length > 0) refuse('NOT_ALLOWED_NOW', ['course'], { why: `${why(write, 'before').why} ${missing.map(({ title }) => localized(title, ctx.languages).text).join(', ')}` });
    sound();
    const state = firstState(course!.admission, learner);
    const asked = { state, cohort: cohortId, enrolledOn: dayOf(now), queue: state === 'WAITING' ? await nextInQueue(q, slug) : null };
    const id = before?.id ?? newId('enrolment', now);
    if (before === undefined) await insertEnrolment(q, { id, learner: actor, course: slug, version, ...asked });
    else await changeEnrolments(q, [{ ...before, learner: actor }], { ...asked, decidedOn: null });
    changed('Enrolment', id, 'ENROLLED', { course: slug, version, ...(cohortId !== null && { cohort: cohortId }), state });
    if (state === 'WAITING') await letIn(write, [course!]);
    return id;
  },
};

/** Gives an enrolment of the viewer's own up, and its place to the next who waits. */
export const withdrawFromCourse: Command<CollegeTables, WithdrawFromCourseInput, string> = {
  name: 'withdrawFromCourse',
  run: async (write, { enrolment: id }) => {
    const { q, ctx, actor, refuse, sound, changed } = write;
    const { rows, courses } = await lockedEnrolments(q, ctx.viewer, [id]);
    const row = rows.get(id);
    if (row === undefined) throw coded('NOT_FOUND', `There is no enrolment ${id}.`);
    if (row.learner !== actor) throw coded('FORBIDDEN', 'Only who has enrolled may give that up.');
    const state = afterLeaving(row.state);
    if (state === undefined) refuse('NOT_ALLOWED_NOW', ['enrolment'], why(write, 'ended'));
    sound();
    await changeEnrolments(q, [row], { state: state! });
    changed('Enrolment', id, 'WITHDRAWN', { state });
    await letIn(write, courses.values());
    return id;
  },
};

/** Decides on applications. */
export const decideEnrolments: Command<CollegeTables, DecideEnrolmentsInput, string[]> = {
  name: 'decideEnrolments',
  run: async (write, { decisions }) => {
    const { q, ctx, now, refuse, sound, changed } = write;
    if (decisions.length === 0) refuse('REQUIRED', ['decisions']);
    if (decisions.length > decisionBounds.decisions) refuse('TOO_MANY', ['decisions'], { most: decisionBounds.decisions });
    sound();
    const ids = decisions.map(d => d.enrolment);
    const { rows, courses } = await lockedEnrolments(q, ctx.viewer, ids);
    const makers = await makersOf(q, [...courses.keys()]);
    const wanted = decisions.map(({ enrolment, decision, reason }) => ({ enrolment, decision, reason: reason?.trim() ?? '', row: rows.get(enrolment) }));
    for (const { row } of wanted)
      if (row !== undefined && !mayDecide(ctx.viewer, row, makers.get(row.course)!)) throw coded('FORBIDDEN', 'You may not decide on your own enrolment.');
    wanted.forEach(({ enrolment, decision, reason, row }, i) => {
      const at = (part: string) => ['decisions', i, part];
      if (row === undefined) refuse('UNKNOWN_REFERENCE', at('enrolment'), { value: enrolment });
      else if (ids.indexOf(enrolment) < i) refuse('DUPLICATE', at('enrolment'), { value: enrolment });
      else if (!canBeDecided(decision, row.state)) refuse('NOT_ALLOWED_NOW', at('enrolment'), why(write, 'decided'));
      if (decision === 'REFUSE' && reason === '') refuse('REQUIRED', at('reason'));
      if (reason.length > decisionBounds.reason) refuse('TOO_LONG', at('reason'), { most: decisionBounds.reason });
    });
    sound();
    for (const { decision, reason, row } of wanted) {
      const accepted = decision === 'ACCEPT';
      const state = accepted ? 'WAITING' : 'REFUSED';
      await changeEnrolments(q, [row!], { state, queue: accepted ? await nextInQueue(q, row!.course) : null, reason: accepted ? null : reason, decidedOn: dayOf(now) });
      changed('Enrolment', row!.id, 'DECIDED', { state, ...(!accepted && { reason: 'changed' }) });
    }
    await letIn(write, courses.values());
    return ids;
  },
};
