import { coded } from '../../kit/errors.ts';
import { isSecretariat } from '../../kit/identity/viewer.ts';
import type { Write } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import { listedOrganizations, partyIsKnown } from '../queries/references.ts';
import { type Submitter, mayWriteFor } from '../rules/moderation.ts';

/** In whose name something new is written, as the input says: the viewer's own Party or organization, or anybody's for the Secretariat. */
export async function submitterOf({ q, ctx, refuse, sound }: Write<CollegeTables>, { party = null, organization = null }: { party?: string | null; organization?: string | null }): Promise<Submitter> {
  const submitter = { submittedByParty: party, submittedByOrganization: organization };
  if (party !== null && organization !== null) refuse('TOO_MANY', ['organization'], { most: 1 });
  if (party === null && organization === null && !isSecretariat(ctx.viewer)) refuse('REQUIRED', ['party']);
  sound();
  if (!mayWriteFor(ctx.viewer, submitter)) throw coded('FORBIDDEN', 'You may submit in the name of the Party or organization that you act for, and of no other.');
  if (party !== null && !(await partyIsKnown(q, party))) refuse('UNKNOWN_REFERENCE', ['party'], { value: party });
  if (organization !== null && !(await listedOrganizations(q, [organization])).has(organization)) refuse('UNKNOWN_REFERENCE', ['organization'], { value: organization });
  return submitter;
}
