import type { WorkingLanguage } from '../../kit/values/text.ts';
import { type Viewer, isSecretariat, partiesOf } from '../../kit/identity/viewer.ts';
import { fewest, rateOf, shownPart, shownSum, shownWhole } from '../../kit/values/smallNumbers.ts';

/**
 * Whether the viewer may see counts of people as they are: the Secretariat all, an authority those of its own Party
 * (ACCESS: aggregates over people). Without a Party, a count over several.
 */
export const seesExactly = (viewer: Viewer, party?: string): boolean => isSecretariat(viewer) || (party !== undefined && partiesOf(viewer).includes(party));

/** Counters of a Party, or of a part of one. */
export interface Counters {
  learners: number;
  enrolments: number;
  completers: number;
  completions: number;
}

/** Of whom there is nobody. */
export const nobody: Counters = { learners: 0, enrolments: 0, completers: 0, completions: 0 };

interface Figures {
  learners: number | null;
  enrolments: number | null;
  completions: number | null;
  completionRate: number | null;
  withheld: boolean;
}

const figures = (learners: number | null, enrolments: number | null, completions: number | null): Figures => ({
  learners,
  enrolments,
  completions,
  completionRate: rateOf(completions, enrolments),
  withheld: learners === null || enrolments === null || completions === null,
});

/** What a Party has in all. */
export const wholeFigures = (c: Counters, exact: boolean): Figures =>
  figures(
    shownWhole({ count: c.learners, people: c.learners }, exact),
    shownWhole({ count: c.enrolments, people: c.learners }, exact),
    shownWhole({ count: c.completions, people: c.completers }, exact),
  );

/** What a Party has in one course. */
export const partFigures = (c: Counters, whole: Counters, exact: boolean): Figures =>
  figures(
    shownPart({ count: c.learners, people: c.learners }, whole.learners, exact),
    shownPart({ count: c.enrolments, people: c.learners }, whole.enrolments, exact),
    shownPart({ count: c.completions, people: c.completers }, whole.completions, exact),
  );

/** What a Party has in one topic. `courses` are its counters in each course of the topic, empty ones among them. */
export function topicFigures(c: Counters, courses: readonly Counters[], whole: Counters, exact: boolean): Figures {
  const own = partFigures(c, whole, exact);
  if (exact) return own;
  const parts = courses.map(course => partFigures(course, whole, false));
  const sum = (kind: 'learners' | 'enrolments' | 'completions') => shownSum(own[kind], parts.map(part => part[kind]));
  return figures(sum('learners'), sum('enrolments'), sum('completions'));
}

/** Completions of one course, with the hours that it takes. */
export interface CourseCompletions {
  completers: number;
  completions: number;
  hours: number;
}

/**
 * Hours of the completions that are shown by course, so that hours tell nothing that the completions do not. `completions`
 * is the figure that is shown beside them.
 */
export function hoursOf(courses: readonly CourseCompletions[], completions: number | null, exact: boolean): number | null {
  if (completions === null || completions === 0) return completions;
  const shown = courses.flatMap(c => {
    const times = shownWhole({ count: c.completions, people: c.completers }, exact);
    // A course that nobody finished is not told from one that few did.
    return times === null || times === 0 ? [] : [times * c.hours];
  });
  return shown.length === 0 ? null : shown.reduce((sum, hours) => sum + hours, 0);
}

const leftOut: Record<WorkingLanguage, string> = {
  en: `What fewer than ${fewest} people of the Party take is left out, so that nobody can be singled out.`,
  fr: `Ce que suivent moins de ${fewest} personnes de la Partie n'est pas indiqué, afin que nul ne puisse être reconnu.`,
  es: `Se omite lo que siguen menos de ${fewest} personas de la Parte, para que no se pueda reconocer a nadie.`,
};

/**
 * Said of every list of parts that may leave something out, whether it does or not: that it does would tell that there
 * are 1 to 4 people somewhere.
 */
export const fewLeftOut = (whole: Counters, exact: boolean, language: WorkingLanguage) =>
  exact || whole.learners === 0 ? null : { code: 'FEW_PEOPLE_LEFT_OUT' as const, text: leftOut[language] };

/** At most so many months in one answer. */
export const mostMonths = 120;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthName = (n: number): string => `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;

/** The months from one to another, both included; or what is wrong with them. */
export function monthsBetween(from: string | null | undefined, to: string | null | undefined, present: string): string[] | { wrong: string } {
  for (const month of [from, to])
    if (month != null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return { wrong: `${JSON.stringify(month)} is not a month. Write it as 2026-11.` };
  const last = monthNumber(to ?? present);
  const first = from == null ? last - 11 : monthNumber(from);
  if (first > last) return { wrong: 'The month `from` comes after the month `to`.' };
  if (last - first >= mostMonths) return { wrong: `Ask for at most ${mostMonths} months, not ${last - first + 1}.` };
  return Array.from({ length: last - first + 1 }, (_, i) => monthName(first + i));
}

interface MonthCounters {
  month: string;
  completers: number;
  completions: number;
  isDemonstration: boolean;
}

/** A region month by month. `counted` are all months in which somebody finished a course. */
export function monthlyFigures(months: readonly string[], counted: readonly MonthCounters[], present: string, exact: boolean) {
  const known = new Map(counted.map(row => [row.month, row]));
  const whole = counted.reduce((sum, row) => sum + row.completions, 0);
  // Of the region, not of the month: that a month holds demonstration records would tell that it holds any.
  const isDemonstration = counted.some(row => row.isDemonstration);
  return months.map(month => {
    const { completions: count, completers: people } = known.get(month) ?? { completions: 0, completers: 0 };
    // Everybody knows that nothing was finished in a month ahead.
    const completions = month > present ? 0 : shownPart({ count, people }, whole, exact);
    return { month, completions, withheld: completions === null, isDemonstration };
  });
}
