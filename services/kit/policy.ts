import { StartError } from './errors.ts';

/** What an operator may decide of the domain. The graph shows what is set. */
export interface Policy {
  /** A Party counts as recently acceded for less than so many years after the Convention entered into force for it. */
  recentlyAccededYears: number;
  /** At most so many needs of a Party are its most urgent ones. */
  mostUrgentPerParty: number;
  /** Whether trainings that partners register are listed at once, or when the Secretariat has looked at them. */
  partnerTrainings: 'publish' | 'moderate';
}

export const usualPolicy: Policy = { recentlyAccededYears: 5, mostUrgentPerParty: 3, partnerTrainings: 'publish' };

/** A whole number from 1 to 99, or one clear line. */
function count(name: string, what: string, text: string | undefined, usual: number): number {
  if (text === undefined || text === '') return usual;
  if (!/^[1-9]\d?$/.test(text)) throw new StartError(`${name}=${text} is not a number of ${what}. Set a whole number from 1 to 99.`);
  return Number(text);
}

function listing(text: string | undefined): Policy['partnerTrainings'] {
  if (!text) return usualPolicy.partnerTrainings;
  if (text !== 'publish' && text !== 'moderate') throw new StartError(`PARTNER_TRAININGS=${text} is not known. Set publish or moderate.`);
  return text;
}

/** Policy from the environment. */
export const policyFrom = ({ RECENTLY_ACCEDED_YEARS, MOST_URGENT_PER_PARTY, PARTNER_TRAININGS }: NodeJS.ProcessEnv): Policy => ({
  recentlyAccededYears: count('RECENTLY_ACCEDED_YEARS', 'years', RECENTLY_ACCEDED_YEARS, usualPolicy.recentlyAccededYears),
  mostUrgentPerParty: count('MOST_URGENT_PER_PARTY', 'needs', MOST_URGENT_PER_PARTY, usualPolicy.mostUrgentPerParty),
  partnerTrainings: listing(PARTNER_TRAININGS),
});
