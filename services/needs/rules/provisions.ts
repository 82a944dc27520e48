import type { ProvisionStatus } from '../generated.ts';

/** How long the parts of a paragraph may be, in characters, and how many topics it may have. */
export const provisionBounds = { code: 40, label: 80, instrument: 200, paragraph: 40, meeting: 200, summary: 4_000, foundIn: 300, topics: 20 };

export const isProvisionCode = (code: string): boolean => code.length <= provisionBounds.code && /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(code);

/** Which statuses may follow each. Steps back are for what was recorded by mistake. */
const following: Readonly<Record<ProvisionStatus, readonly ProvisionStatus[]>> = {
  PROPOSED_BY_SECRETARIAT: ['PROPOSED', 'ADOPTED'],
  PROPOSED: ['ADOPTED'],
  ADOPTED: ['PROPOSED', 'IMPLEMENTED_DELETION_PROPOSED', 'SUPERSEDED'],
  IMPLEMENTED_DELETION_PROPOSED: ['ADOPTED', 'SUPERSEDED'],
  SUPERSEDED: ['ADOPTED'],
};

export const isStatusStep = (from: ProvisionStatus, to: ProvisionStatus): boolean => from === to || following[from].includes(to);

/** The Conference has not adopted it. */
export const isDraft = (status: ProvisionStatus): boolean => status === 'PROPOSED' || status === 'PROPOSED_BY_SECRETARIAT';
