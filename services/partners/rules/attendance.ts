import { shownPart, shownSum, shownWhole } from '../../kit/values/smallNumbers.ts';
import type { AttendanceFigures } from '../generated.ts';

const figures = (attended: number | null): AttendanceFigures => ({ attended, withheld: attended === null });

const people = (count: number) => ({ count, people: count });

/** Who took part in a session, as the viewer may see it (ACCESS: small numbers): a part of those who took part in the training. */
export const attendanceOfSession = (attended: number | undefined, whole: number, exact: boolean): AttendanceFigures | null =>
  attended === undefined ? null : figures(shownPart(people(attended), whole, exact));

/** Who took part in a training: the sum of its sessions where nobody took part in two. */
export function attendanceOfTraining(attended: number | undefined, sessions: readonly (number | undefined)[], exact: boolean): AttendanceFigures | null {
  if (attended === undefined) return null;
  const shown = shownWhole(people(attended), exact);
  return figures(exact ? shown : shownSum(shown, sessions.flatMap(count => (count === undefined ? [] : [shownPart(people(count), attended, exact)]))));
}
