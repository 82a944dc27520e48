import type { NeedState } from '../generated.ts';

/**
 * The steps of the cycle: which states may follow each. A need goes forward one step at a time and, while it is open, one
 * back; what was met or withdrawn begins anew when it turns out to be still there.
 */
const following: Readonly<Record<NeedState, readonly NeedState[]>> = {
  IDENTIFIED: ['PRIORITISED', 'WITHDRAWN'],
  PRIORITISED: ['IDENTIFIED', 'PLANNED', 'WITHDRAWN'],
  PLANNED: ['PRIORITISED', 'IN_PROGRESS', 'WITHDRAWN'],
  IN_PROGRESS: ['PLANNED', 'MET', 'WITHDRAWN'],
  MET: ['IDENTIFIED'],
  WITHDRAWN: ['IDENTIFIED'],
};

export const isStep = (from: NeedState, to: NeedState): boolean => following[from].includes(to);

/** Some step leads on from the state. */
export const leadsOn = (from: NeedState): boolean => following[from].length > 0;

/** Help is still wanted. Only such a need can be among the most urgent. */
export const isOpen = (state: NeedState): boolean => state !== 'MET' && state !== 'WITHDRAWN';

/** A step as the history of a need keeps it. */
export interface Step {
  from: NeedState;
  to: NeedState;
  reason: string;
  duplicateOf: string | null;
}

/** The step that a line of the history is; undefined where it is another change. */
export const stepOf = ({ action, fields }: { action: string; fields: Record<string, unknown> }): Step | undefined =>
  action === 'MOVED' ? (fields as unknown as Step) : undefined; // as moveNeed wrote it
