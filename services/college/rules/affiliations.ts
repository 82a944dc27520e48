import { type Viewer, isSecretariat, partiesOf } from '../../kit/identity/viewer.ts';
import type { AffiliationDecision, AffiliationState } from '../generated.ts';

/** A claim as far as it decides who may do what with it: `id` is the learner's. */
interface Claim {
  id: string;
  party: string;
}

/** The authority of a Party decides on who works for it, and the Secretariat for it; nobody decides on their own claim. */
export const mayDecide = (viewer: Viewer, { id, party }: Claim): boolean => id !== viewer.learner && (isSecretariat(viewer) || partiesOf(viewer).includes(party));

/** From which states a decision leads to which. */
const decisions: Record<AffiliationDecision, { from: readonly AffiliationState[]; to: AffiliationState }> = {
  CONFIRM: { from: ['CLAIMED', 'REFUSED'], to: 'CONFIRMED' },
  REFUSE: { from: ['CLAIMED'], to: 'REFUSED' },
  REVOKE: { from: ['CONFIRMED'], to: 'REFUSED' },
};

/** What the decision makes of a claim; undefined where its state does not allow it. */
export const decided = (state: AffiliationState, decision: AffiliationDecision): AffiliationState | undefined => (decisions[decision].from.includes(state) ? decisions[decision].to : undefined);
