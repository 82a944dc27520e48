import { type Viewer, isSecretariat, organizationsOf, partiesOf } from '../../kit/identity/viewer.ts';
import type { Listing } from '../generated.ts';

/** All that a record can be listed as. */
const everyListing: readonly Listing[] = ['PUBLISHED', 'SUBMITTED', 'RETURNED', 'REJECTED', 'RETIRED'];

/** Which trainings and offers exist for a viewer: those of one of the listings, whoever gives them, and all that the organizations and the Parties give. */
export interface Sight {
  listings: readonly Listing[];
  organizations: readonly string[];
  parties: readonly string[];
}

/** What the viewer may see of trainings and offers (ACCESS: submissions are seen by their own organization or Party and the Secretariat). */
export const sightOf = (viewer: Viewer): Sight => ({
  listings: isSecretariat(viewer) ? everyListing : ['PUBLISHED'],
  organizations: organizationsOf(viewer),
  parties: partiesOf(viewer),
});

/** The audience of what everybody may see. */
export const openToAll: readonly Listing[] = ['PUBLISHED'];

/** The audiences to which a viewer belongs: listings, and the organizations and Parties that it acts for. */
export function audiencesOf(viewer: Viewer): string[] {
  const { listings, organizations, parties } = sightOf(viewer);
  return [...listings, ...organizations, ...parties];
}

/** The audiences of whose changes a viewer is told; undefined where that is all. */
export const visibleAudiences = (viewer: Viewer): readonly string[] | undefined => audiencesOf(viewer);

/** Trainings are registered and changed by the partners who work for an organization that gives them, and by the Secretariat. */
export const mayGive = (viewer: Viewer, organizations: readonly string[]): boolean =>
  isSecretariat(viewer) || organizationsOf(viewer).some(own => organizations.includes(own));

/** Offers are made and changed by authorities for their Party, by partners for their organization, and by the Secretariat for either. */
export const mayOffer = (viewer: Viewer, { party, organization }: { party: string | null; organization: string | null }): boolean =>
  isSecretariat(viewer) || (party !== null && partiesOf(viewer).includes(party)) || (organization !== null && organizationsOf(viewer).includes(organization));

/** The Secretariat alone says what is listed for everyone. */
export const mayList = (viewer: Viewer): boolean => isSecretariat(viewer);
