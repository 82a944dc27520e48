import type { AffiliationRow, LearnerRow } from '../tables.ts';

/** Somebody who has signed in and of whom nothing is kept yet. */
export const newLearner = (id: string): LearnerRow => ({
  id,
  revision: 0,
  languages: [],
  sharesWithAuthority: false,
  party: null,
  affiliation: null,
  affiliationStatement: null,
  affiliationState: 'NONE',
  claimedOn: null,
  decidedOn: null,
  decisionReason: null,
  isDemonstration: false,
});

/** What a learner claims; null where that is nothing. */
export function claimOf(learner: LearnerRow): AffiliationRow | null {
  const { id, revision, party, affiliation: kind, affiliationStatement: statement, affiliationState: state, claimedOn, decidedOn, decisionReason: reason, isDemonstration } = learner;
  if (party === null || kind === null || claimedOn === null || state === 'NONE') return null;
  return { id, revision, party, kind, statement, state, claimedOn, decidedOn, reason, isDemonstration };
}
