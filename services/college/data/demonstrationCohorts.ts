import { daysAfter } from '../../kit/values/clock.ts';
import { shippedId } from '../../kit/values/ids.ts';
import type { CohortRow } from '../tables.ts';

const course = 'demonstration-teaching-of-others';

/** A made-up run that has begun, and one that is to come, counted from the day of loading. */
export const demonstrationCohorts = (day: string): CohortRow[] =>
  [[-10, 20, 4], [30, 60, 2]].map(([from, to, capacity], i) => ({
    id: shippedId('cohort', `${course} ${i}`),
    course,
    version: 1,
    revision: 1,
    startsOn: daysAfter(day, from!),
    endsOn: daysAfter(day, to!),
    capacity: capacity!,
    tutor: null,
    organization: 'unia',
    isDemonstration: true,
  }));
