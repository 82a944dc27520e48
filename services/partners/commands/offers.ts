import { coded } from '../../kit/errors.ts';
import { isSecretariat } from '../../kit/identity/viewer.ts';
import { dayOf } from '../../kit/values/clock.ts';
import { newId } from '../../kit/values/ids.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Command, Write } from '../../kit/write/write.ts';
import type { PartnersTables } from '../context.ts';
import type { SaveOfferInput } from '../generated.ts';
import { insertOffers, lockedOffer, replaceOffer } from '../queries/offers.ts';
import { isListedOrganization } from '../queries/organizations.ts';
import { knownParties, knownRegions, knownTopics } from '../queries/references.ts';
import { isSame, saidAnew, withoutNulls } from '../rules/input.ts';
import { type OfferDraft, type OfferSaid, checkOffer, firstListing, isTooMany, listingAfter, offerAfter } from '../rules/offers.ts';
import { mayOffer } from '../rules/visibility.ts';
import { hindrances } from '../rules/words.ts';

type W = Write<PartnersTables>;

/** Whoever enters an offer is the source of it, whatever it said before; nobody has checked it yet. */
const enteredBy = ({ ctx }: W): Pick<OfferDraft, 'source' | 'confidence' | 'verified'> => ({
  source: isSecretariat(ctx.viewer) ? 'Entered here by the Secretariat' : 'Entered here by whoever offers',
  confidence: null,
  verified: null,
});

/** Refuses what the input says beyond bounds or of records that are not there; of lists that are too long none is looked up. */
async function check({ q, now, refuse }: W, said: OfferSaid, after: OfferDraft): Promise<void> {
  const keys = (field: 'topics' | 'parties' | 'regions') => (isTooMany(said, field) ? [] : (said[field] ?? []));
  const known = { topics: await knownTopics(q, keys('topics')), parties: await knownParties(q, keys('parties')), regions: await knownRegions(q, keys('regions')) };
  checkOffer(said, after, known, dayOf(now), refuse);
}

/** Makes an offer of a Party or an organization, which the Secretariat has yet to list unless it is its own. */
async function makeOffer(write: W, { id: _, revision, giverParty, giverOrganization, idempotencyKey: __, ...given }: SaveOfferInput): Promise<string> {
  const { q, ctx, now, refuse, sound, changed } = write;
  const giver = { party: giverParty ?? null, organization: giverOrganization ?? null };
  const isNamed = giver.party !== null || giver.organization !== null;
  if (isNamed && !mayOffer(ctx.viewer, giver)) throw coded('FORBIDDEN', 'You may offer for the Party or the organization that you work for, and for no other.');
  if (revision != null) refuse('REQUIRED', ['id']);
  if (!isNamed) refuse('REQUIRED', ['giverOrganization']);
  if (giver.party !== null && giver.organization !== null) refuse('TOO_MANY', ['giverParty'], { most: 1 });
  if (giver.party !== null && !(await knownParties(q, [giver.party])).has(giver.party)) refuse('UNKNOWN_REFERENCE', ['giverParty'], { value: giver.party });
  if (giver.organization !== null && !(await isListedOrganization(q, giver.organization))) refuse('UNKNOWN_REFERENCE', ['giverOrganization'], { value: giver.organization });
  const said = withoutNulls(given);
  const blank: OfferDraft = {
    id: newId('offer', now),
    revision: 1,
    listing: firstListing(ctx.viewer),
    moderationReason: null,
    title: {},
    giverParty: giver.party,
    giverOrganization: giver.organization,
    help: [],
    topics: [],
    languages: said.language == null ? [] : [said.language],
    parties: [],
    regions: [],
    opensOn: dayOf(now),
    closesOn: null,
    note: null,
    isDemonstration: false,
    ...enteredBy(write),
    reality: null,
  };
  const offer = offerAfter(blank, said);
  await check(write, said, offer);
  sound();

  await insertOffers(q, [offer]);
  changed('Offer', offer.id, offer.listing === 'PUBLISHED' ? 'CREATED' : 'SUBMITTED', { ...giver, ...said });
  return offer.id;
}

/** Changes an offer, which then is looked at again, unless the Secretariat has done it or the dates alone have changed. */
async function editOffer(write: W, id: string, { id: _, revision, giverParty, giverOrganization, idempotencyKey: __, ...said }: SaveOfferInput): Promise<string> {
  const { q, ctx, refuse, sound, changed } = write;
  const before = await lockedOffer(q, id, ctx.viewer);
  if (before === undefined) throw coded('NOT_FOUND', 'There is no such offer. To make a new one, leave out `id`.');
  if (!mayOffer(ctx.viewer, { party: before.giverParty, organization: before.giverOrganization })) throw coded('FORBIDDEN', 'You may change offers of the Party or the organization that you work for, and of no other.');
  if (revision == null) refuse('REQUIRED', ['revision']);
  else if (before.revision !== revision) throw coded('CONFLICT', `The offer was changed meanwhile: its revision is ${before.revision}. Read it again.`);
  for (const [field, giver] of Object.entries({ giverParty, giverOrganization }))
    if (giver != null && giver !== before[field as 'giverParty' | 'giverOrganization']) refuse('NOT_ALLOWED_NOW', [field], { why: hindrances.GIVER[workingLanguage(ctx.languages)] }); // the names just given
  const after = offerAfter(before, said);
  await check(write, said, after);
  sound();

  if (isSame(before, after)) return id;
  const listing = listingAfter(ctx.viewer, before, after);
  await replaceOffer(q, { ...after, listing, moderationReason: listing === before.listing ? before.moderationReason : null, ...enteredBy(write), revision: before.revision + 1 });
  const { language, ...facts } = said;
  const anew = saidAnew(facts, before, after, { kinds: 'help', opens: 'opensOn', closes: 'closesOn' });
  const isText = 'title' in anew || 'note' in anew; // of which the language says what changed
  changed('Offer', id, 'EDITED', { ...anew, ...(isText && { language }), ...(listing !== before.listing && { listing }) });
  return id;
}

/** Makes an offer, or changes one. */
export const saveOffer: Command<PartnersTables, SaveOfferInput, string> = {
  name: 'saveOffer',
  run: (write, input) => (input.id == null ? makeOffer(write, input) : editOffer(write, input.id, input)),
};
