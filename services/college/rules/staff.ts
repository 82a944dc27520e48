import type { Claim } from './enrolments.ts';

/** Whether somebody whom the authority of a Party had confirmed has left it, given what they claim now, if anything. Who corrects the claim waits again, and is still there. */
export const hasLeft = (party: string, now: Claim | undefined): boolean => now?.party !== party || now.affiliationState === 'REFUSED';

interface Departures {
  year: string;
  people: number;
  completers: number;
  completions: number;
}

/** Departures by year, the latest first as they are given; made-up people and others together. */
export function byYear(rows: readonly Departures[]): (Omit<Departures, 'year'> & { year: number })[] {
  const years = new Map<string, Departures>();
  for (const { year, people, completers, completions } of rows) {
    const sum = years.get(year);
    years.set(year, { year, people: people + (sum?.people ?? 0), completers: completers + (sum?.completers ?? 0), completions: completions + (sum?.completions ?? 0) });
  }
  return [...years.values()].map(sum => ({ ...sum, year: Number(sum.year) }));
}
