import type { Viewer } from '../../kit/identity/viewer.ts';
import type { Listing, OfferState, SaveOfferInput } from '../generated.ts';
import type { OfferRow } from '../tables.ts';
import { type Refuse, either, isSame, trimmed, years } from './input.ts';
import { distinct, inKeyOrder } from './keys.ts';
import { mayList } from './visibility.ts';

/** Where an offer stands, by its dates. */
export const stateOf = ({ opensOn, closesOn }: { opensOn: string; closesOn: string | null }, today: string): OfferState => {
  if (opensOn > today) return 'AHEAD';
  return closesOn !== null && closesOn < today ? 'CLOSED' : 'OPEN';
};

/** An offer, before what follows from it is worked out. */
export type OfferDraft = Omit<OfferRow, 'titleEn' | 'titleFr' | 'titleEs' | 'isForAll'>;

/** An offer with its titles as they sort, and whether it is for all. */
export const offerFrom = (draft: OfferDraft): OfferRow => {
  const keys = inKeyOrder(draft.title);
  return { ...draft, titleEn: keys.en, titleFr: keys.fr, titleEs: keys.es, isForAll: draft.parties.length + draft.regions.length === 0 };
};

/** How long texts may be, in characters, and how many members lists may have. */
export const offerBounds = { title: 200, note: 4_000, topics: 20, languages: 20, parties: 200, regions: 50 };

/** What an input says of an offer: what is absent stays as it is, and null clears it. */
export type OfferSaid = Omit<SaveOfferInput, 'id' | 'revision' | 'giverParty' | 'giverOrganization' | 'idempotencyKey'>;

/** Which of the keys that the input names exist. */
export interface KnownToOffers {
  topics: ReadonlySet<string>;
  parties: ReadonlySet<string>;
  regions: ReadonlySet<string>;
}

/** Whether the input names more than there may be; what is repeated counts once. Members of such a list are not looked up. */
export const isTooMany = (said: OfferSaid, field: 'topics' | 'languages' | 'parties' | 'regions'): boolean => distinct<string>(said[field] ?? []).length > offerBounds[field];

/** The offer as it is after what the input says. Whatever is written has its language, or the check refuses it. */
export function offerAfter(before: OfferDraft, said: OfferSaid): OfferDraft {
  const title = trimmed(said.title);
  const note = trimmed(said.note);
  const written = (text: string) => ({ [said.language ?? '']: text });
  const listed = <V>(given: readonly V[] | null | undefined, kept: V[]): V[] => (given === undefined ? kept : distinct(given ?? []));
  return {
    ...before,
    title: title === null ? before.title : { ...before.title, ...written(title) },
    help: listed(said.kinds, before.help).sort(),
    topics: listed(said.topics, before.topics),
    languages: listed(said.languages, before.languages),
    parties: listed(said.parties, before.parties),
    regions: listed(said.regions, before.regions),
    opensOn: said.opens ?? before.opensOn,
    closesOn: either(said.closes, before.closesOn),
    note: said.note === undefined ? before.note : note === null ? null : { ...before.note, ...written(note) },
  };
}

/** Refuses what cannot be of what the input says, which makes the offer `after`. */
export function checkOffer(said: OfferSaid, after: OfferDraft, known: KnownToOffers, today: string, refuse: Refuse): void {
  const most = `${Number(today.slice(0, 4)) + years.ahead}`;
  if (Object.keys(after.title).length === 0 || (said.title !== undefined && trimmed(said.title) === null)) refuse('REQUIRED', ['title']);
  for (const field of ['title', 'note'] as const) if ((trimmed(said[field])?.length ?? 0) > offerBounds[field]) refuse('TOO_LONG', [field], { most: offerBounds[field] });
  if ((trimmed(said.title) ?? trimmed(said.note)) !== null && said.language == null) refuse('REQUIRED', ['language']);
  if (after.help.length === 0) refuse('REQUIRED', ['kinds']);
  if (after.topics.length === 0) refuse('REQUIRED', ['topics']);
  if (after.languages.length === 0) refuse('REQUIRED', ['languages']);
  for (const field of ['topics', 'languages', 'parties', 'regions'] as const) {
    if (isTooMany(said, field)) refuse('TOO_MANY', [field], { most: offerBounds[field] });
    else if (field !== 'languages') said[field]?.forEach((key, i) => known[field].has(key) || refuse('UNKNOWN_REFERENCE', [field, i], { value: key }));
  }
  if (said.opens === null) refuse('REQUIRED', ['opens']);
  if (said.opens != null && (said.opens < `${years.first}` || said.opens.slice(0, 4) > most)) refuse('OUT_OF_RANGE', ['opens'], { least: years.first, most });
  if (after.closesOn !== null && (after.closesOn < after.opensOn || after.closesOn.slice(0, 4) > most)) refuse('OUT_OF_RANGE', ['closes'], { least: after.opensOn, most });
}

/** Whether everyone sees what the viewer has just handed in: what others than the Secretariat say is looked at first. */
export const firstListing = (viewer: Viewer): Listing => (mayList(viewer) ? 'PUBLISHED' : 'SUBMITTED');

/** Whether everyone sees an offer that the viewer has just changed: as `firstListing`, the dates of a listed one aside. */
export function listingAfter(viewer: Viewer, before: OfferDraft, after: OfferDraft): Listing {
  if (mayList(viewer)) return before.listing;
  const isSaid = !isSame({ ...before, opensOn: '', closesOn: null }, { ...after, opensOn: '', closesOn: null });
  return before.listing === 'RETURNED' || (isSaid && before.listing === 'PUBLISHED') ? 'SUBMITTED' : before.listing;
}
