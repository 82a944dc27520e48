import { dayOf } from '../../kit/values/clock.ts';
import type { Command } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { RecordLearningInput } from '../generated.ts';
import { changeEnrolments, lockedEnrolments } from '../queries/enrolmentRows.ts';
import { doneBefore, insertEvents, knownEvents, lessonsOfEdition, saveDone } from '../queries/learning.ts';
import { canLearn } from '../rules/enrolments.ts';
import { type LearningEvent, completedOn, earliest, isSame, learningBounds } from '../rules/learning.ts';
import type { CourseRow } from '../tables.ts';
import { letIn, why } from './enrolments.ts';

/** What was recorded: the enrolments that the events are about, and how many events were new. */
interface Recorded {
  enrolments: string[];
  newEvents: number;
}

/** Records lessons of the viewer's own enrolments, and completes those that have no lesson left. */
export const recordLearning: Command<CollegeTables, RecordLearningInput, Recorded> = {
  name: 'recordLearning',
  run: async (write, { events }) => {
    const { q, ctx, now, actor, refuse, sound, changed } = write;
    if (events.length === 0) refuse('REQUIRED', ['events']);
    if (events.length > learningBounds.events) refuse('TOO_MANY', ['events'], { most: learningBounds.events });
    sound();
    const ids = [...new Set(events.map(e => e.enrolment))];
    const { rows, courses } = await lockedEnrolments(q, ctx.viewer, ids);
    const own = ids.flatMap(id => rows.get(id) ?? []).filter(row => row.learner === actor);
    const lessons = new Map<string, string[]>();
    for (const row of own) lessons.set(row.id, await lessonsOfEdition(q, row));
    const known = await knownEvents(q, own.map(row => row.id), events.map(e => e.eventId));
    const fresh = new Map<string, LearningEvent>();
    const latest = new Date(now.getTime() + learningBounds.ahead).toISOString();

    events.forEach(({ enrolment, lesson, doneAt, eventId }, i) => {
      const at = (part: string) => ['events', i, part];
      const row = own.find(o => o.id === enrolment);
      const event: LearningEvent = { enrolment, event: eventId, lesson, doneAt: doneAt.toISOString() };
      const name = JSON.stringify([enrolment, eventId]);
      const before = known.get(name) ?? fresh.get(name);
      if (row === undefined) refuse('UNKNOWN_REFERENCE', at('enrolment'), { value: enrolment });
      else if (!canLearn(row.state)) refuse('NOT_ALLOWED_NOW', at('enrolment'), why(write, 'noPlace'));
      if (row !== undefined && !lessons.get(enrolment)!.includes(lesson)) refuse('UNKNOWN_REFERENCE', at('lesson'), { value: lesson });
      if (event.doneAt < learningBounds.earliest || event.doneAt > latest) refuse('OUT_OF_RANGE', at('doneAt'), { least: learningBounds.earliest, most: latest });
      if (eventId.trim() === '') refuse('REQUIRED', at('eventId'));
      if (eventId.length > learningBounds.eventId) refuse('TOO_LONG', at('eventId'), { most: learningBounds.eventId });
      if (before === undefined) fresh.set(name, event);
      else if (!isSame(before, event)) refuse('DUPLICATE', at('eventId'), { value: eventId });
    });
    sound();

    await insertEvents(q, [...fresh.values()]);
    const left = new Map<string, CourseRow>();
    for (const row of own) {
      const news = [...fresh.values()].filter(e => e.enrolment === row.id);
      if (news.length === 0) continue;
      const { done, sooner } = earliest(await doneBefore(q, row.id), news.map(e => ({ lesson: e.lesson, doneOn: dayOf(new Date(e.doneAt)) })));
      await saveDone(q, row.id, sooner);
      const course = courses.get(row.course)!;
      const day = completedOn(lessons.get(row.id)!, done);
      const completed = day !== null && day !== row.completedOn;
      if (completed) {
        await changeEnrolments(q, [row], { state: 'COMPLETED', completedOn: day });
        left.set(course.slug, course);
      }
      changed('Enrolment', row.id, 'RECORDED', { progress: 'changed', ...(completed && { state: 'COMPLETED' }) });
    }
    await letIn(write, left.values());
    return { enrolments: ids, newEvents: fresh.size };
  },
};
