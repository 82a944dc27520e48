import { StartError } from './errors.ts';

/** What an operator may decide of the domain. The graph shows what is set. */
export interface Policy {
  /** A Party counts as recently acceded for less than so many years after the Convention entered into force for it. */
  recentlyAccededYears: number;
}

export const usualPolicy: Policy = { recentlyAccededYears: 5 };

/** Policy from the environment; a bad value is one clear line. */
export function policyFrom({ RECENTLY_ACCEDED_YEARS: years }: NodeJS.ProcessEnv): Policy {
  if (years === undefined || years === '') return usualPolicy;
  if (!/^[1-9]\d?$/.test(years)) throw new StartError(`RECENTLY_ACCEDED_YEARS=${years} is not a number of years. Set a whole number from 1 to 99.`);
  return { recentlyAccededYears: Number(years) };
}
