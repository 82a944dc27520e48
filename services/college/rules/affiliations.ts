import { type Viewer, isSecretariat, partiesOf } from '../../kit/identity/viewer.ts';

/** A claim as far as it decides who may do what with it: `id` is the learner's. */
interface Claim {
  id: string;
  party: string;
}

/** The authority of a Party decides on who works for it, and the Secretariat for it; nobody decides on their own claim. */
export const mayDecide = (viewer: Viewer, { id, party }: Claim): boolean => id !== viewer.learner && (isSecretariat(viewer) || partiesOf(viewer).includes(party));
