import type { OfferState } from '../generated.ts';

/** Where an offer stands, by its dates. */
export const stateOf = ({ opensOn, closesOn }: { opensOn: string; closesOn: string | null }, today: string): OfferState => {
  if (opensOn > today) return 'AHEAD';
  return closesOn !== null && closesOn < today ? 'CLOSED' : 'OPEN';
};
