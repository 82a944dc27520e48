import type { Claim } from './enrolments.ts';

/** Whether somebody whom the authority of a Party had confirmed has left it, given what they claim now, if anything. Who corrects the claim waits again, and is still there. */
export const hasLeft = (party: string, now: Claim | undefined): boolean => now?.party !== party || now.affiliationState === 'REFUSED';
