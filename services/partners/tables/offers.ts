import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { exactlyOne, flag, json, oneOf, provenance, texts } from '../../kit/database/columns.ts';
import type { ContributionMovement, HelpKind, Listing } from '../generated.ts';
import { organizations } from './organizations.ts';
import { partyReferences, regionReferences, topicReferences } from './references.ts';

export const offers = sqliteTable(
  'offers',
  {
    id: text('id').primaryKey(),
    /** Counts the edits, so that nobody overwrites what they have not seen. */
    revision: integer('revision').notNull().default(1),
    /** Whether it is listed for everyone yet. */
    listing: oneOf<Listing>('listing').notNull().default('PUBLISHED'),
    /** Why it is not, as the Secretariat has said. */
    moderationReason: text('moderation_reason'),
    title: texts('title').notNull(),
    /** Titles as they sort. */
    titleEn: text('title_en').notNull(),
    titleFr: text('title_fr').notNull(),
    titleEs: text('title_es').notNull(),
    giverParty: text('giver_party').references(() => partyReferences.iso3),
    giverOrganization: text('giver_organization').references(() => organizations.slug),
    /** Kinds of help that it gives, sorted. */
    help: json<HelpKind[]>('help').notNull(),
    topics: json<string[]>('topics').notNull(),
    languages: json<string[]>('languages').notNull(),
    parties: json<string[]>('parties').notNull(),
    regions: json<string[]>('regions').notNull(),
    /** True when it names neither a Party nor a region, and so is for all. */
    isForAll: flag('is_for_all').notNull(),
    opensOn: text('opens_on').notNull(),
    closesOn: text('closes_on'),
    note: texts('note'),
    isDemonstration: flag('is_demonstration').notNull(),
    ...provenance,
  },
  t => [
    exactlyOne('offers_giver', t.giverParty, t.giverOrganization),
    index('offers_title_en').on(t.titleEn, t.id),
    index('offers_title_fr').on(t.titleFr, t.id),
    index('offers_title_es').on(t.titleEs, t.id),
    index('offers_opens').on(t.opensOn, t.id),
    index('offers_giver_organization').on(t.giverOrganization, t.opensOn, t.id),
    index('offers_giver_party').on(t.giverParty, t.opensOn, t.id),
  ],
);
export type OfferRow = typeof offers.$inferSelect;
/** What the viewer may do with an offer follows from the offer itself. */
export type OfferPermissionsRow = OfferRow;
export const offerTopics = sqliteTable(
  'offer_topics',
  { topic: text('topic').notNull().references(() => topicReferences.slug), offer: text('offer').notNull().references(() => offers.id) },
  t => [primaryKey({ columns: [t.topic, t.offer] })],
);
export const offerHelp = sqliteTable(
  'offer_help',
  { offer: text('offer').notNull().references(() => offers.id), kind: oneOf<HelpKind>('kind').notNull() },
  t => [primaryKey({ columns: [t.offer, t.kind] }), index('offer_help_kind').on(t.kind, t.offer)],
);
export const offerLanguages = sqliteTable(
  'offer_languages',
  { language: text('language').notNull(), offer: text('offer').notNull().references(() => offers.id) },
  t => [primaryKey({ columns: [t.language, t.offer] })],
);
export const offerParties = sqliteTable(
  'offer_parties',
  { party: text('party').notNull().references(() => partyReferences.iso3), offer: text('offer').notNull().references(() => offers.id) },
  t => [primaryKey({ columns: [t.party, t.offer] })],
);
export const offerRegions = sqliteTable(
  'offer_regions',
  { region: text('region').notNull().references(() => regionReferences.slug), offer: text('offer').notNull().references(() => offers.id) },
  t => [primaryKey({ columns: [t.region, t.offer] })],
);

/** Movements of money. Only added to: what was wrong is corrected by a further one. */
export const contributions = sqliteTable(
  'contributions',
  {
    id: text('id').primaryKey(),
    title: texts('title').notNull(),
    movement: oneOf<ContributionMovement>('movement').notNull(),
    giverParty: text('giver_party').references(() => partyReferences.iso3),
    giverOrganization: text('giver_organization').references(() => organizations.slug),
    receiverParty: text('receiver_party').references(() => partyReferences.iso3),
    receiverOrganization: text('receiver_organization').references(() => organizations.slug),
    /** The Party that it is for. */
    party: text('party').references(() => partyReferences.iso3),
    topic: text('topic').references(() => topicReferences.slug),
    /** Minor units of the currency; null where unknown. Shown to the public only where `amountIsPublic`. */
    amount: integer('amount'),
    currency: text('currency').notNull(),
    amountIsPublic: flag('amount_is_public').notNull(),
    madeOn: text('made_on').notNull(),
    isDemonstration: flag('is_demonstration').notNull(),
    ...provenance,
  },
  t => [
    exactlyOne('contributions_giver', t.giverParty, t.giverOrganization),
    exactlyOne('contributions_receiver', t.receiverParty, t.receiverOrganization),
    index('contributions_made').on(t.madeOn, t.id),
    index('contributions_party').on(t.party, t.madeOn, t.id),
    index('contributions_giver_party').on(t.giverParty, t.madeOn, t.id),
  ],
);
export type ContributionRow = typeof contributions.$inferSelect;
