import { coded } from '../../kit/errors.ts';
import { newId } from '../../kit/values/ids.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import { type Command, erased } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { SaveCohortInput } from '../generated.ts';
import { placesTaken, putCohort, storedCohort } from '../queries/cohorts.ts';
import { lockedCourse } from '../queries/courseRows.ts';
import { makersOf } from '../queries/enrolments.ts';
import { seesLearner } from '../queries/learners.ts';
import { listedOrganizations } from '../queries/references.ts';
import { type CohortSaid, checkCohort, hindrances, mayRun } from '../rules/cohorts.ts';
import { changedFields, either } from '../rules/input.ts';
import { letIn } from './enrolments.ts';

const nothingSaid: CohortSaid = { startsOn: null, endsOn: null, capacity: null, tutor: null, organization: null };

/** What a cohort says that is there. A tutor who has erased what was kept of them is nobody. */
const saidOf = ({ startsOn, endsOn, capacity, tutor, organization }: CohortSaid): CohortSaid => ({ startsOn, endsOn, capacity, tutor: tutor === erased ? null : tutor, organization });

/** Opens a tutored run of a course, or changes one. */
export const saveCohort: Command<CollegeTables, SaveCohortInput, string> = {
  name: 'saveCohort',
  run: async (write, input) => {
    const { q, ctx, now, actor, refuse, sound, changed } = write;
    const found = input.id == null ? undefined : await storedCohort(q, input.id);
    if (input.id == null && input.course == null) refuse('REQUIRED', ['course']);
    sound();
    // The lock of its course, for its places are counted and given behind that.
    const slug = found?.course ?? (input.id == null ? input.course : null);
    const course = slug == null ? undefined : await lockedCourse(q, slug, ctx.viewer);
    if (input.id != null && course === undefined) throw coded('NOT_FOUND', 'There is no such cohort. To open a new one, leave out `id`.');
    if (course === undefined) refuse('UNKNOWN_REFERENCE', ['course'], { value: input.course! });
    sound();
    if (!mayRun(ctx.viewer, course!, (await makersOf(q, [course!.slug])).get(course!.slug)!)) throw coded('FORBIDDEN', 'You may run courses that the Party or organization that you act for has made, and no other.');
    // Read again, for what was read before the lock may be out of date.
    const stored = input.id == null ? undefined : await storedCohort(q, input.id);
    if (stored !== undefined && input.revision != null && input.revision !== stored.revision) throw coded('CONFLICT', `The cohort was changed meanwhile: its revision is ${stored.revision}. Read it again.`);
    if (stored !== undefined && input.revision == null) refuse('REQUIRED', ['revision']);
    if (stored === undefined && course!.listing !== 'PUBLISHED') refuse('NOT_ALLOWED_NOW', ['course'], { why: hindrances.unpublished[workingLanguage(ctx.languages)] });
    const before = saidOf(stored ?? nothingSaid);
    const after: CohortSaid = {
      startsOn: either(input.startsOn, before.startsOn),
      endsOn: either(input.endsOn, before.endsOn),
      capacity: either(input.capacity, before.capacity),
      tutor: either(input.tutor, before.tutor),
      organization: either(input.organization, before.organization),
    };
    // A tutor whom this viewer does not see may stay.
    const tutor = after.tutor === null || after.tutor === before.tutor || after.tutor === actor || (await seesLearner(q, after.tutor, ctx.viewer));
    const organization = after.organization === null || (await listedOrganizations(q, [after.organization])).has(after.organization);
    checkCohort(after, { tutor, organization }, stored === undefined ? 0 : await placesTaken(q, stored.id), refuse);
    sound();

    const { tutor: anew, ...fields } = changedFields(before, after);
    const line = { ...fields, ...(anew !== undefined && { tutor: 'changed' }) };
    if (Object.keys(line).length === 0) return stored!.id;
    const { startsOn, endsOn, capacity } = after;
    const row = {
      ...(stored ?? { id: newId('cohort', now), course: course!.slug, version: course!.version, revision: 0, isDemonstration: course!.isDemonstration }),
      startsOn: startsOn!, endsOn: endsOn!, capacity: capacity!, tutor: after.tutor, organization: after.organization, // the check refuses one without them
    };
    await putCohort(q, { ...row, revision: row.revision + 1 });
    changed('Cohort', row.id, stored === undefined ? 'CREATED' : 'EDITED', { course: row.course, ...line });
    await letIn(write, [course!]);
    return row.id;
  },
};
