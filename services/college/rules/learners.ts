import type { Viewer } from '../../kit/identity/viewer.ts';
import type { Erasure, ErasurePart, SaveMyProfileInput } from '../generated.ts';
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

/** Everybody changes their own profile, and nobody another's. */
export const maySave = (viewer: Viewer, learner: { id: string }): boolean => learner.id === viewer.learner;

/** Everybody erases what is kept of themselves. */
export const mayErase = (viewer: Viewer, learner: { id: string }): boolean => learner.id === viewer.learner;

const parts: readonly ErasurePart[] = ['NEEDS', 'PARTNERS'];

/** How far an erasure has come, given which subgraphs have followed. */
export function stateOfErasure({ at, followedBy }: { at: string; followedBy: readonly string[] }): Erasure {
  const awaiting = parts.filter(part => !followedBy.includes(part.toLowerCase()));
  return { requestedOn: at.slice(0, 10), isComplete: awaiting.length === 0, awaiting };
}

/** The claim as it then is. One that says something new waits for its authority; a repeated one stays as it is. */
function claimAfter(learner: LearnerRow, claim: SaveMyProfileInput['affiliation'], day: string): Partial<LearnerRow> {
  if (claim === undefined) return {};
  const said = { party: claim?.party ?? null, affiliation: claim?.kind ?? null, affiliationStatement: claim?.statement?.trim() || null };
  if (said.party === learner.party && said.affiliation === learner.affiliation && said.affiliationStatement === learner.affiliationStatement) return {};
  return { ...said, affiliationState: claim ? 'CLAIMED' : 'NONE', claimedOn: claim ? day : null, decidedOn: null, decisionReason: null };
}

/** Names of what differs in a profile, but for its revision. */
export const changedFields = (before: LearnerRow, after: LearnerRow): string[] =>
  Object.keys(after).filter(name => name !== 'revision' && JSON.stringify(after[name as keyof LearnerRow]) !== JSON.stringify(before[name as keyof LearnerRow])); // names of its own fields

/** The profile after an edit: what is absent stays, and nothing is no edit. A consent given for one Party does not go on to another. */
export function profileAfter(learner: LearnerRow, input: SaveMyProfileInput, day: string): LearnerRow {
  const claimed = { ...learner, ...claimAfter(learner, input.affiliation, day) };
  const moves = learner.party !== null && claimed.party !== learner.party;
  const after = {
    ...claimed,
    languages: input.languages === undefined ? learner.languages : [...new Set(input.languages ?? [])],
    sharesWithAuthority: input.sharesWithAuthority ?? (moves ? false : learner.sharesWithAuthority),
  };
  return changedFields(learner, after).length === 0 ? learner : { ...after, revision: learner.revision + 1 };
}
