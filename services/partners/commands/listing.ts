import { coded } from '../../kit/errors.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Command, Write } from '../../kit/write/write.ts';
import type { PartnersTables } from '../context.ts';
import type { Listing, ModerateListingInput } from '../generated.ts';
import { lockedOffer, mergeOffers } from '../queries/offers.ts';
import { lockedOrganization, mergeOrganizations } from '../queries/organizationRows.ts';
import { relist } from '../queries/redirects.ts';
import { lockedTraining, mergeTrainings } from '../queries/trainingRows.ts';
import { trimmed } from '../rules/input.ts';
import { type Kind, isExplained, isOpen, listingOf, reasonBound } from '../rules/listing.ts';
import { hindrances } from '../rules/words.ts';

type W = Write<PartnersTables>;

/** A record of the list, read to be changed, and how it goes where another one of its sort stays. */
interface Listed {
  listing: Listing;
  revision: number;
  merge(present: string): Promise<void>;
}

/** A record that is not there, or cannot be read, is undefined. */
type Look = (write: W, key: string) => Promise<Listed | undefined>;

const looks: Record<Kind, Look> = {
  async Organization({ q, ctx, changed }, slug) {
    const old = await lockedOrganization(q, slug);
    return old && {
      ...old,
      async merge(present) {
        const into = (await lockedOrganization(q, present))!; // it was there just before
        for (const { kind, key, fields } of await mergeOrganizations(q, old, into, ctx.viewer)) changed(kind, key, 'EDITED', fields);
      },
    };
  },
  async Training({ q, ctx, changed }, slug) {
    const old = await lockedTraining(q, slug, ctx.viewer);
    return old && {
      ...old.training,
      async merge(present) {
        const into = (await lockedTraining(q, present, ctx.viewer))!; // it was there just before
        await mergeTrainings(q, old, into);
        changed('Training', present, 'EDITED', { sessions: old.sessions.map(({ id }) => ({ id })) });
      },
    };
  },
  async Offer({ q, ctx }, id) {
    const old = await lockedOffer(q, id, ctx.viewer);
    return old && { ...old, merge: present => mergeOffers(q, id, present) };
  },
};

/** The one record that the input names. */
function named({ organization, training, offer }: ModerateListingInput, { refuse, sound }: W): { kind: Kind; key: string } {
  const [one, two] = ([['Organization', organization], ['Training', training], ['Offer', offer]] as const).flatMap(([kind, key]) => (key == null ? [] : [{ kind, key }]));
  if (one === undefined) refuse('REQUIRED', ['organization']);
  if (two !== undefined) refuse('TOO_MANY', [two.kind.toLowerCase()], { most: 1 });
  sound();
  return one!; // or it was refused
}

/** Decides what becomes of a record on its list. */
export const moderateListing: Command<PartnersTables, ModerateListingInput, { kind: Kind; key: string }> = {
  name: 'moderateListing',
  async run(write, input) {
    const { q, ctx, refuse, sound, changed } = write;
    const { kind, key } = named(input, write);
    const { step, revision, duplicateOf } = input;
    const look = looks[kind];
    const record = await look(write, key);
    if (record === undefined) throw coded('NOT_FOUND', 'There is no such record on the list.');
    if (record.revision !== revision) throw coded('CONFLICT', `The record was changed meanwhile: its revision is ${record.revision}. Read it again.`);
    const reason = trimmed(input.reason);
    if (isExplained(step) && reason === null) refuse('REQUIRED', ['reason']);
    if ((reason?.length ?? 0) > reasonBound) refuse('TOO_LONG', ['reason'], { most: reasonBound });

    if (step === 'DUPLICATE_OF') {
      const other = duplicateOf == null || duplicateOf === key ? undefined : await look(write, duplicateOf);
      if (duplicateOf == null) refuse('REQUIRED', ['duplicateOf']);
      else if (other === undefined) refuse('UNKNOWN_REFERENCE', ['duplicateOf'], { value: duplicateOf });
      else if (other.listing !== 'PUBLISHED') refuse('NOT_ALLOWED_NOW', ['duplicateOf'], { why: hindrances.NOT_LISTED[workingLanguage(ctx.languages)] });
      sound();
      await record.merge(duplicateOf!); // or it was refused
      changed(kind, key, 'MERGED', { duplicateOf });
      return { kind, key: duplicateOf! };
    }
    const listing = listingOf(step);
    if (!isOpen(kind, record.listing, step)) refuse('OUT_OF_ORDER', ['step'], { from: record.listing, to: listing });
    sound();
    const moderationReason = step === 'PUBLISH' ? null : reason;
    await relist(q, kind, key, { listing, moderationReason, revision: revision + 1 });
    changed(kind, key, listing, { listing, ...(moderationReason !== null && { moderationReason }) });
    return { kind, key };
  },
};
