import { type Viewer, givesFor, isSecretariat, organizationsOf, partiesOf } from '../../kit/identity/viewer.ts';

/** Who gives to whom, and how much: as a row has it. */
export interface Movement {
  giverParty: string | null;
  giverOrganization: string | null;
  receiverParty: string | null;
  receiverOrganization: string | null;
  amount: number | null;
  amountIsPublic: boolean;
}

/** Whether what is not public of a contribution may be seen: by its giver, its receiver and the Secretariat (ACCESS: contributions). */
const seesDetails = (viewer: Viewer, { giverParty, giverOrganization, receiverParty, receiverOrganization }: Movement): boolean =>
  isSecretariat(viewer) ||
  (receiverParty !== null && partiesOf(viewer).includes(receiverParty)) ||
  organizationsOf(viewer).some(own => own === giverOrganization || own === receiverOrganization) ||
  givesFor(viewer, { party: giverParty, organization: giverOrganization });

/** The amount as the viewer may see it. */
export const shownAmount = (viewer: Viewer, movement: Movement): number | null => (movement.amountIsPublic || seesDetails(viewer, movement) ? movement.amount : null);
