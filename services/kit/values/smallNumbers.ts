/*
 * What others may see of counts of people (ACCESS, "Small numbers").
 *
 * The figures form a fixed cube: a Party; a Party by course; a Party by topic; a region by month. A Party is a whole, the
 * others are its parts. Every figure that is shown is the exact one rounded down to a multiple of 5, and one that is about
 * fewer than 5 people is not shown at all. People decide, not what is counted: 12 enrolments of 3 people stay hidden.
 *
 * Rounding down, and not to the nearest, makes every figure stand for a range of the same width: 0 to 4, 5 to 9, 10 to 14.
 * So the difference of two figures leaves at least 5 possible values, and a sum of up to 4 parts leaves several for each
 * part that is not shown. With more parts, a sum that is shown as just the most that its parts can be would pin each of them
 * down to the top of its range; it is shown as 5 less (`shownSum`). A topic is such a sum of courses. A Party is one, too, but
 * of the whole catalogue, which would have to lie at the top in every course at once; that is left as it is.
 *
 * In a whole a true 0 is shown. In a part it is not told from 1 to 4, unless the whole is 0: who knew which parts are empty
 * would know how many are not, and nine courses with somebody in them under a whole of 5 to 9 can only mean one in each.
 */

/** A figure about fewer people is not shown. */
export const fewest = 5;

const step = 5;

/** A count, and how many people it is about. */
export interface Counted {
  count: number;
  people: number;
}

/** A figure as the viewer sees it; null is withheld. `exact`: the viewer may see it as it is. */
export const shownWhole = ({ count, people }: Counted, exact: boolean): number | null => {
  if (exact || count === 0) return count;
  return people < fewest ? null : count - (count % step);
};

/** A part of the whole: a 0 is told only where there is nothing else to tell. */
export const shownPart = (part: Counted, whole: number, exact: boolean): number | null =>
  exact || whole === 0 || part.count > 0 ? shownWhole(part, exact) : null;

/** A rate is made of the two figures that are shown; null where one is withheld, or where there is nothing to divide by. */
export const rateOf = (some: number | null, all: number | null): number | null => (some === null || !all ? null : some / all);

/** A sum of parts that are shown, too: 5 less where each of them could only be the most that it can be. */
export function shownSum(shown: number | null, parts: readonly (number | null)[]): number | null {
  const most = parts.reduce<number>((sum, part) => sum + (part ?? 0) + step - 1, 0);
  return shown !== null && shown > 0 && shown === most ? shown - step : shown;
}
