import { type SQL, and, eq, gt, gte, inArray, isNull, lt, lte, or } from 'drizzle-orm';
import { dayOf } from '../../kit/values/clock.ts';
import { type PageArgs, type Selection, list } from '../../kit/graph/connection.ts';
import { insertAll } from '../../kit/database/data.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { all, holdsSome, inKeys, value } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import { changedSince } from '../../kit/write/latest.ts';
import type { PartnersTables, Q, SubgraphContext } from '../context.ts';
import type { OfferFilter, OfferOrder, OfferState } from '../generated.ts';
import { distinct } from '../rules/keys.ts';
import { primary } from '../rules/languages.ts';
import { type OfferDraft, offerFrom } from '../rules/offers.ts';
import { audiencesOf } from '../rules/visibility.ts';
import type { OfferRow } from '../tables.ts';
import { orOther, redirect } from './redirects.ts';
import { retagged, sortedFor, topicsWithin } from './references.ts';
import { sightValues, visibleOffers, visibleOffersByName } from './visibility.ts';

const rows = prepared((q: Q) => q.sql.select().from(q.t.offers).where(all([inKeys(q.t.offers.id, value('keys')), visibleOffersByName(q)])));
export const offerById = batched(async (q: Q, keys: readonly string[], { viewer }) => byKey(await rows(q, { keys: JSON.stringify(keys), ...sightValues(viewer) }), row => row.id));

/** The offer with the id, or the one that an offer with this id was a duplicate of. */
export const offerOrOther = orOther('Offer', offerById);

/** As `rules/offers`, in SQL. */
const standing = ({ t }: Q, today: string): Record<OfferState, SQL> => ({
  AHEAD: gt(t.offers.opensOn, today),
  OPEN: and(lte(t.offers.opensOn, today), or(isNull(t.offers.closesOn), gte(t.offers.closesOn, today)))!,
  CLOSED: and(lte(t.offers.opensOn, today), lt(t.offers.closesOn, today))!,
});

/** Made by any of the Parties or of the organizations. */
export const givenBy = (
  columns: { giverParty: Parameters<typeof inKeys>[0]; giverOrganization: Parameters<typeof inKeys>[0] },
  parties: readonly string[] | null | undefined,
  organizations: readonly string[] | null | undefined,
): SQL | undefined =>
  or(parties?.length ? inKeys(columns.giverParty, parties) : undefined, organizations?.length ? inKeys(columns.giverOrganization, organizations) : undefined);

/** Open to the Parties: by name, through a region of theirs, or because it is for all. */
const openTo = ({ sql, t }: Q, parties: readonly string[]): SQL =>
  or(
    eq(t.offers.isForAll, true),
    inArray(t.offers.id, sql.select({ id: t.offerParties.offer }).from(t.offerParties).where(inKeys(t.offerParties.party, parties))),
    inArray(
      t.offers.id,
      sql
        .select({ id: t.offerRegions.offer })
        .from(t.offerRegions)
        .innerJoin(t.regionParties, eq(t.regionParties.region, t.offerRegions.region))
        .where(inKeys(t.regionParties.party, parties)),
    ),
  )!;

function filtered(q: Q, today: string, filter: OfferFilter | null | undefined, viewer: Viewer): SQL | undefined {
  const { sql, t } = q;
  const { kinds, topics, languages, parties, giverParties, giverOrganizations, states, listings } = filter ?? {};
  const states_ = standing(q, today);
  return all([
    filter?.updatedSince == null ? undefined : changedSince(q, 'Offer', t.offers.id, filter.updatedSince, audiencesOf(viewer)),
    kinds?.length ? inArray(t.offers.id, sql.select({ id: t.offerHelp.offer }).from(t.offerHelp).where(inKeys(t.offerHelp.kind, kinds))) : undefined,
    topics?.length
      ? inArray(t.offers.id, sql.select({ id: t.offerTopics.offer }).from(t.offerTopics).where(inArray(t.offerTopics.topic, topicsWithin(q, topics))))
      : undefined,
    languages?.length
      ? inArray(t.offers.id, sql.select({ id: t.offerLanguages.offer }).from(t.offerLanguages).where(inKeys(t.offerLanguages.language, languages.map(primary))))
      : undefined,
    parties?.length ? openTo(q, parties) : undefined,
    givenBy(t.offers, giverParties, giverOrganizations),
    states?.length ? or(...states.map(state => states_[state])) : undefined,
    listings?.length ? inKeys(t.offers.listing, listings) : undefined,
  ]);
}

interface OfferArgs extends PageArgs {
  filter?: OfferFilter | null;
  orderBy?: OfferOrder | null;
}

function select(q: Q, { filter, orderBy }: OfferArgs, ctx: SubgraphContext): Selection {
  const { t } = q;
  const title = sortedFor(ctx, { en: t.offers.titleEn, fr: t.offers.titleFr, es: t.offers.titleEs });
  const id = { by: t.offers.id, type: 'string' } as const;
  return {
    from: t.offers,
    where: all([visibleOffers(q, ctx.viewer), filtered(q, dayOf(ctx.now), filter, ctx.viewer)]),
    key: t.offers.id,
    order:
      orderBy === 'TITLE'
        ? { name: `TITLE ${title.name}`, keys: [{ by: title.by, type: 'string' }, id] }
        : { name: 'NEWEST', descending: true, keys: [{ by: t.offers.opensOn, type: 'string' }, id] },
  };
}

export const offerList = list<PartnersTables, OfferArgs, OfferRow>('offers', select, offerById);

export const offersOfOrganization = list<PartnersTables, OfferArgs, OfferRow>(
  'offers of an organization',
  (q, args, ctx) => ({ ...select(q, args, ctx), parent: q.t.offers.giverOrganization }),
  offerById,
);

/** Offers that a Party makes. */
export const offersOfParty = list<PartnersTables, OfferArgs, OfferRow>('offers of a Party', (q, args, ctx) => ({ ...select(q, args, ctx), parent: q.t.offers.giverParty }), offerById);

/** Offers tagged with the topic or with one inside it. */
export const offersOnTopic = list<PartnersTables, OfferArgs, OfferRow>(
  'offers on a topic',
  (q, args, ctx, topics) => {
    const { sql, t } = q;
    const within = sql
      .selectDistinct({ topic: t.topicProximity.topic, offer: t.offerTopics.offer })
      .from(t.topicProximity)
      .innerJoin(t.offerTopics, eq(t.offerTopics.topic, t.topicProximity.near))
      .where(all([inKeys(t.topicProximity.topic, topics), lte(t.topicProximity.distance, 1)]))
      .as('within');
    return { ...select(q, args, ctx), joins: [{ table: within, on: eq(within.offer, t.offers.id) }], parent: within.topic };
  },
  offerById,
);

/** The rows by which offers are filtered and matched. */
async function insertTags(q: Q, offers: readonly OfferRow[]): Promise<void> {
  const { t } = q;
  await insertAll(q, t.offerTopics, offers.flatMap(o => o.topics.map(topic => ({ topic, offer: o.id }))));
  await insertAll(q, t.offerHelp, offers.flatMap(o => o.help.map(kind => ({ offer: o.id, kind }))));
  await insertAll(q, t.offerLanguages, offers.flatMap(o => distinct(o.languages.map(primary)).map(language => ({ language, offer: o.id }))));
  await insertAll(q, t.offerParties, offers.flatMap(o => o.parties.map(party => ({ party, offer: o.id }))));
  await insertAll(q, t.offerRegions, offers.flatMap(o => o.regions.map(region => ({ region, offer: o.id }))));
}

const deleteTags = async ({ sql, t }: Q, offer: string): Promise<void> => {
  for (const tags of [t.offerTopics, t.offerHelp, t.offerLanguages, t.offerParties, t.offerRegions]) await sql.delete(tags).where(eq(tags.offer, offer));
};

/** Keeps new offers, with what follows from them. */
export async function insertOffers(q: Q, drafts: readonly OfferDraft[]): Promise<void> {
  const current = await retagged(q);
  const offers = drafts.map(draft => offerFrom({ ...draft, topics: current(draft.topics) }));
  await insertAll(q, q.t.offers, offers);
  await insertTags(q, offers);
}

/** Puts an offer in the place of what was stored, with what follows from it. */
export async function replaceOffer(q: Q, draft: OfferDraft): Promise<void> {
  const { sql, t } = q;
  const current = await retagged(q);
  const offer = offerFrom({ ...draft, topics: current(draft.topics) });
  await sql.update(t.offers).set(offer).where(eq(t.offers.id, offer.id));
  await deleteTags(q, offer.id);
  await insertTags(q, [offer]);
}

/** Takes an offer out that another one is the same as; its id leads to that one. */
export async function mergeOffers(q: Q, old: string, present: string): Promise<void> {
  await deleteTags(q, old);
  await q.sql.delete(q.t.offers).where(eq(q.t.offers.id, old));
  await redirect(q, 'Offer', old, present);
}

/** Tags with what took the place of topics the offers that are tagged with these. Returns which. */
export async function retagOffers(q: Q, topics: readonly string[]): Promise<string[]> {
  const { sql, t } = q;
  const current = await retagged(q);
  const offers = (await sql.select().from(t.offers).where(holdsSome(t.offers.topics, topics))).map(offer => ({ id: offer.id, topics: current(offer.topics) }));
  for (const offer of offers) await sql.update(t.offers).set(offer).where(eq(t.offers.id, offer.id));
  await sql.delete(t.offerTopics).where(inKeys(t.offerTopics.offer, offers.map(o => o.id)));
  await insertAll(q, t.offerTopics, offers.flatMap(o => o.topics.map(topic => ({ topic, offer: o.id }))));
  return offers.map(o => o.id);
}

/** An offer that exists for the viewer, read to be changed: an update that changes nothing holds it for this write. */
export const lockedOffer = async (q: Q, id: string, viewer: Viewer): Promise<OfferRow | undefined> => {
  const { offers } = q.t;
  return (await q.sql.update(offers).set({ revision: offers.revision }).where(all([eq(offers.id, id), visibleOffers(q, viewer)])).returning())[0];
};
