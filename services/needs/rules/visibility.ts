import { type Viewer, isSecretariat, partiesOf } from '../../kit/identity/viewer.ts';
import type { NeedVisibility } from '../generated.ts';

/** Which needs exist for a viewer: those of one of the visibilities, whoever states them, and all of the Parties. */
export interface Sight {
  visibilities: readonly NeedVisibility[];
  parties: readonly string[];
}

/** What the viewer may see of needs (ACCESS: needs). An analyst sees what is not public in aggregates alone. */
export function sightOf(viewer: Viewer): Sight {
  const parties = partiesOf(viewer);
  if (isSecretariat(viewer)) return { visibilities: ['PUBLIC', 'PARTIES_AND_PARTNERS', 'PARTY_AND_SECRETARIAT'], parties };
  const isOneOfThem = viewer.roles.some(({ kind }) => kind === 'authority' || kind === 'partner' || kind === 'donor' || kind === 'committee');
  return { visibilities: isOneOfThem ? ['PUBLIC', 'PARTIES_AND_PARTNERS'] : ['PUBLIC'], parties };
}

/** The audience of what everybody may see. */
export const openToAll: readonly NeedVisibility[] = ['PUBLIC'];

/** The audiences to which a viewer belongs: visibilities, and Parties that it acts for. */
export function audiencesOf(viewer: Viewer): string[] {
  const { visibilities, parties } = sightOf(viewer);
  return [...visibilities, ...parties];
}

/** The audiences of whose changes a viewer is told; undefined where that is all. */
export const visibleAudiences = (viewer: Viewer): readonly string[] | undefined => audiencesOf(viewer);

/** A Party's needs are stated and changed by its own authority and by the Secretariat (draft Resolution Conf. 19.X, para 8). */
export const mayState = (viewer: Viewer, party: string): boolean => isSecretariat(viewer) || partiesOf(viewer).includes(party);

/** Which changes of needs the viewer may see (audit trail): all, those of its Parties, and what it did itself. */
export const auditOf = (viewer: Viewer): { everything: boolean; parties: readonly string[]; actor: string | null } => ({
  everything: isSecretariat(viewer),
  parties: partiesOf(viewer),
  actor: viewer.learner,
});
