import { type Viewer, isSecretariat, organizationsOf } from '../../kit/identity/viewer.ts';
import type { TrainingListing } from '../generated.ts';

/** Which trainings exist for a viewer: those of one of the listings, whoever gives them, and all that the organizations give. */
export interface Sight {
  listings: readonly TrainingListing[];
  organizations: readonly string[];
}

/** What the viewer may see of trainings (ACCESS: submissions are seen by their own organization and the Secretariat). */
export const sightOf = (viewer: Viewer): Sight => ({
  listings: isSecretariat(viewer) ? ['PUBLISHED', 'SUBMITTED'] : ['PUBLISHED'],
  organizations: organizationsOf(viewer),
});

/** Trainings are registered and changed by the partners who work for an organization that gives them, and by the Secretariat. */
export const mayGive = (viewer: Viewer, organizations: readonly string[]): boolean =>
  isSecretariat(viewer) || organizationsOf(viewer).some(own => organizations.includes(own));

/** The Secretariat alone says what is listed for everyone. */
export const mayList = (viewer: Viewer): boolean => isSecretariat(viewer);
