import type { Listing, ListingStep } from '../generated.ts';
import type { redirects } from '../tables.ts';

/** What is listed, and decided on by the Secretariat. */
export type Kind = (typeof redirects.$inferSelect)['kind'];

/** How long a reason may be, in characters. */
export const reasonBound = 1_000;

/** What a record is after each step that keeps it, and from which listings the step leads on. */
const steps: Record<Exclude<ListingStep, 'DUPLICATE_OF'>, { to: Listing; from: readonly Listing[] }> = {
  PUBLISH: { to: 'PUBLISHED', from: ['SUBMITTED', 'RETURNED', 'REJECTED', 'RETIRED'] },
  RETURN: { to: 'RETURNED', from: ['SUBMITTED', 'PUBLISHED'] },
  REJECT: { to: 'REJECTED', from: ['SUBMITTED', 'RETURNED', 'PUBLISHED'] },
  RETIRE: { to: 'RETIRED', from: ['PUBLISHED'] },
};

/** What a record is after the step. */
export const listingOf = (step: Exclude<ListingStep, 'DUPLICATE_OF'>): Listing => steps[step].to;

/** Whether a record of the kind with this listing can take the step. An organization that is listed was not handed in, so nobody could mend it. */
export const isOpen = (kind: Kind, listing: Listing, step: Exclude<ListingStep, 'DUPLICATE_OF'>): boolean =>
  steps[step].from.includes(listing) && !(kind === 'Organization' && listing === 'PUBLISHED' && step !== 'RETIRE');

/** Whether whoever handed the record in must be told why. */
export const isExplained = (step: ListingStep): boolean => step === 'RETURN' || step === 'REJECT';
