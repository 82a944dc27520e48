import { coded } from '../../kit/errors.ts';
import { type Erase, digestOf, eraseRows, erasureOf, keepErasure } from '../../kit/write/erasure.ts';
import { erasureKind } from '../../kit/write/feed.ts';
import type { Command } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { EraseMeInput } from '../generated.ts';
import { keepingCounters } from '../queries/counters.ts';
import { enrolmentsKeptOf, lockedCourses } from '../queries/enrolmentRows.ts';
import { seesLearner } from '../queries/learners.ts';
import { countingDepartures } from '../queries/staff.ts';
import { mayErase } from '../rules/learners.ts';
import { letIn } from './enrolments.ts';

/** Takes out what is kept of a learner. Their places pass to who waits, and nobody counts them any more. */
export const eraseLearner: Erase<CollegeTables> = async ({ q, changed }, learner) => {
  const enrolments = await enrolmentsKeptOf(q, learner.id);
  const courses = await lockedCourses(q, enrolments.map(e => e.course));
  await keepingCounters(q, [learner.id], () => countingDepartures(q, [learner.id], learner.at.slice(0, 4), () => eraseRows(q, learner, { kind: 'Enrolment', ids: enrolments.map(e => e.id) })));
  await letIn({ q, changed }, courses.values());
};

/** Erases what is kept of the viewer, here at once, and lets the other subgraphs know. Returns their id. */
export const eraseMe: Command<CollegeTables, EraseMeInput, string> = {
  name: 'eraseMe',
  erases: true,
  run: async ({ q, ctx, instant, actor, changed }, { learner, idempotencyKey }) => {
    if (!mayErase(ctx.viewer, { id: learner }))
      throw (await seesLearner(q, learner, ctx.viewer)) ? coded('FORBIDDEN', 'You may erase what is kept of yourself, and of nobody else.') : coded('NOT_FOUND', 'There is no such learner.');
    const digest = digestOf(actor);
    const request = idempotencyKey == null ? null : digestOf(JSON.stringify([actor, idempotencyKey]));
    const last = await erasureOf(q, digest);
    if (request !== null && last?.request === request) return actor;
    // Later than the last one by any clock, or nobody would follow.
    const at = new Date(Math.max(Date.parse(await instant()), last === undefined ? 0 : Date.parse(last.at) + 1)).toISOString();
    await eraseLearner({ q, changed }, { id: actor, at }, new Date(at));
    await keepErasure(q, { digest, at }, request);
    changed(erasureKind, digest, 'ERASED');
    return actor;
  },
};
