import type { HeldRow } from '../kit/graph/held.ts';
import { positionsTable } from '../kit/write/feed.ts';
import { erasuresTable } from '../kit/write/erasure.ts';
import { type Change, latestTable } from '../kit/write/latest.ts';
import { changesTable, repetitionsTable } from '../kit/write/write.ts';
import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, json, oneOf, provenance, texts } from '../kit/database/columns.ts';
import type { Candidate } from '../kit/graph/matching.ts';
import { searchIndex } from '../kit/database/search.ts';
import type {
  CapacityLevel, DateCheck, DatePrecision, FindingShare, HelpKind, ImportOutcome, JoiningAct, NeedSource, NeedState, NeedVisibility, PartyGroup,
  ProvisionAddressee, ProvisionKind, ProvisionStatus, QuestionnaireFindingCode, RegionKind, Urgency,
} from './generated.ts';

export const regions = sqliteTable(
  'regions',
  {
    slug: text('slug').primaryKey(),
    kind: oneOf<RegionKind>('kind').notNull(),
    code: text('code').notNull().unique(),
    name: texts('name').notNull(),
    /** Names as they sort, in each working language. */
    nameEn: text('name_en').notNull(),
    nameFr: text('name_fr').notNull(),
    nameEs: text('name_es').notNull(),
    ...provenance,
  },
  t => [index('regions_en').on(t.kind, t.nameEn, t.slug), index('regions_fr').on(t.kind, t.nameFr, t.slug), index('regions_es').on(t.kind, t.nameEs, t.slug)],
);
export type RegionRow = typeof regions.$inferSelect;

export const parties = sqliteTable(
  'parties',
  {
    iso3: text('iso3').primaryKey(),
    iso2: text('iso2').notNull().unique(),
    name: texts('name').notNull(),
    /** Names as they sort, in each working language. */
    nameEn: text('name_en').notNull(),
    nameFr: text('name_fr').notNull(),
    nameEs: text('name_es').notNull(),
    /** Codes of its region of the Convention and of its United Nations subregion. */
    region: text('region').notNull().references(() => regions.code),
    subregion: text('subregion').references(() => regions.code),
    joinedBy: oneOf<JoiningAct>('joined_by').notNull(),
    joinedOn: text('joined_on'),
    inForceOn: text('in_force_on').notNull(),
    dateCheck: oneOf<DateCheck>('date_check').notNull(),
    languages: json<string[]>('languages').notNull(),
    /** Counter of the changes to the list of its most urgent needs. */
    mostUrgentRevision: integer('most_urgent_revision').notNull().default(0),
    ...provenance,
  },
  t => [
    index('parties_name_en').on(t.nameEn, t.iso3),
    index('parties_name_fr').on(t.nameFr, t.iso3),
    index('parties_name_es').on(t.nameEs, t.iso3),
    index('parties_in_force').on(t.inForceOn, t.iso3),
    index('parties_region').on(t.region),
    index('parties_subregion').on(t.subregion),
  ],
);
export type PartyRow = typeof parties.$inferSelect;
export const partyWords = searchIndex('party_words');

/** Groups of the data file. RECENTLY_ACCEDED is not among them: it depends on the day. */
export const partyGroups = sqliteTable(
  'party_groups',
  {
    party: text('party').notNull().references(() => parties.iso3),
    group: oneOf<PartyGroup>('group').notNull(),
  },
  t => [primaryKey({ columns: [t.group, t.party] }), index('party_groups_party').on(t.party)],
);

/** A language of a Party, and each shorter tag that finds it: `fa-AF` and `fa`. */
export const partyLanguages = sqliteTable(
  'party_languages',
  {
    language: text('language').notNull(),
    party: text('party').notNull().references(() => parties.iso3),
  },
  t => [primaryKey({ columns: [t.language, t.party] }), index('party_languages_party').on(t.party)],
);

export const topics = sqliteTable(
  'topics',
  {
    slug: text('slug').primaryKey(),
    revision: integer('revision').notNull().default(1),
    broader: text('broader').references((): AnySQLiteColumn => topics.slug),
    label: texts('label').notNull(),
    /** Labels as they sort, in each working language. */
    labelEn: text('label_en').notNull(),
    labelFr: text('label_fr').notNull(),
    labelEs: text('label_es').notNull(),
    definition: texts('definition').notNull(),
    /** What took its place, none of which is merged itself; null while it stands. A topic that is gone stays, for its slug leads on. */
    mergedInto: json<string[]>('merged_into'),
    ...provenance,
  },
  t => [
    index('topics_label_en').on(t.labelEn, t.slug),
    index('topics_label_fr').on(t.labelFr, t.slug),
    index('topics_label_es').on(t.labelEs, t.slug),
    index('topics_broader').on(t.broader),
  ],
);
export type TopicRow = typeof topics.$inferSelect;
export const topicWords = searchIndex('topic_words');

/** Every topic with the topics near it. */
export const topicProximity = sqliteTable(
  'topic_proximity',
  {
    topic: text('topic').notNull().references(() => topics.slug),
    near: text('near').notNull().references(() => topics.slug),
    /** 0 the same, 1 inside it, 2 above it. */
    distance: integer('distance').notNull(),
  },
  t => [primaryKey({ columns: [t.topic, t.near] }), index('topic_proximity_near').on(t.near, t.topic)],
);

export const glossaryTerms = sqliteTable(
  'glossary_terms',
  {
    slug: text('slug').primaryKey(),
    revision: integer('revision').notNull().default(1),
    term: texts('term').notNull(),
    /** Terms as they sort, in each working language. */
    termEn: text('term_en').notNull(),
    termFr: text('term_fr').notNull(),
    termEs: text('term_es').notNull(),
    abbreviation: text('abbreviation'),
    definition: texts('definition').notNull(),
    occursIn: text('occurs_in').notNull(),
    ...provenance,
  },
  t => [index('glossary_terms_en').on(t.termEn, t.slug), index('glossary_terms_fr').on(t.termFr, t.slug), index('glossary_terms_es').on(t.termEs, t.slug)],
);
export type GlossaryTermRow = typeof glossaryTerms.$inferSelect;
export const glossaryWords = searchIndex('glossary_words');

export const provisions = sqliteTable(
  'provisions',
  {
    code: text('code').primaryKey(),
    revision: integer('revision').notNull().default(1),
    /** Place in the source, from 1. */
    position: integer('position').notNull(),
    label: text('label').notNull(),
    instrument: text('instrument').notNull(),
    paragraph: text('paragraph'),
    kind: oneOf<ProvisionKind>('kind').notNull(),
    directedTo: oneOf<ProvisionAddressee>('directed_to').notNull(),
    status: oneOf<ProvisionStatus>('status').notNull(),
    adoptedAt: text('adopted_at'),
    proposedAt: text('proposed_at'),
    adoptedAs: text('adopted_as'),
    /** Which other took its place. */
    supersededBy: text('superseded_by').references((): AnySQLiteColumn => provisions.code),
    summary: texts('summary').notNull(),
    subjectToFunding: flag('subject_to_funding').notNull(),
    topics: json<string[]>('topics').notNull(),
    organizations: json<string[]>('organizations').notNull(),
    foundIn: text('found_in').notNull(),
    secretariatComment: texts('secretariat_comment'),
    ...provenance,
  },
  t => [uniqueIndex('provisions_position').on(t.position), index('provisions_superseded_by').on(t.supersededBy)],
);
export type ProvisionRow = typeof provisions.$inferSelect;

export const provisionTopics = sqliteTable(
  'provision_topics',
  {
    topic: text('topic').notNull().references(() => topics.slug),
    provision: text('provision').notNull().references(() => provisions.code),
  },
  t => [primaryKey({ columns: [t.topic, t.provision] }), index('provision_topics_provision').on(t.provision)],
);

export const questionnaires = sqliteTable('questionnaires', {
  code: text('code').primaryKey(),
  title: texts('title').notNull(),
  /** Slug of an organization, which the subgraph of the partners owns. */
  issuedBy: text('issued_by').notNull(),
  sentOn: text('sent_on').notNull(),
  sentPrecision: oneOf<DatePrecision>('sent_precision').notNull(),
  season: text('season'),
  basedOn: text('based_on'),
  provisions: json<string[]>('provisions').notNull(),
  figures: json<{ responses: number | null; parties: number | null; nonPartyEntities: number | null; partiesInForceThen: number | null }>('figures').notNull(),
  findings: json<{ code: QuestionnaireFindingCode; share: FindingShare | null; note: string | null }[]>('findings').notNull(),
  responsesPublic: flag('responses_public').notNull(),
  reportedIn: json<string[]>('reported_in').notNull(),
  paragraph: text('paragraph').notNull(),
  ...provenance,
});
export type QuestionnaireRow = typeof questionnaires.$inferSelect;

export const needs = sqliteTable(
  'needs',
  {
    id: text('id').primaryKey(),
    revision: integer('revision').notNull(),
    party: text('party').notNull().references(() => parties.iso3),
    topic: text('topic').notNull().references(() => topics.slug),
    statement: texts('statement').notNull(),
    kinds: json<HelpKind[]>('kinds').notNull(),
    level: oneOf<CapacityLevel>('level').notNull(),
    /** How the need became known; `source` is that of the record. */
    knownFrom: oneOf<NeedSource>('known_from').notNull(),
    citations: json<{ document: string; paragraph: string | null; question: string | null; page: number | null }[]>('citations').notNull(),
    urgency: oneOf<Urgency>('urgency').notNull(),
    mostUrgent: flag('most_urgent').notNull(),
    /** Made of the two before it, as the rules say, so that one index serves the order. */
    urgencyRank: integer('urgency_rank').notNull(),
    /** Its negative, for the order in which names ascend. */
    urgencyOrder: integer('urgency_order').notNull(),
    /** Names of the Party as they sort, so that an index serves the order by Party. */
    partyEn: text('party_en').notNull(),
    partyFr: text('party_fr').notNull(),
    partyEs: text('party_es').notNull(),
    state: oneOf<NeedState>('state').notNull(),
    /** For which other need of the Party it was withdrawn. */
    duplicateOf: text('duplicate_of').references((): AnySQLiteColumn => needs.id),
    statedOn: text('stated_on').notNull(),
    languages: json<string[]>('languages').notNull(),
    visibility: oneOf<NeedVisibility>('visibility').notNull(),
    isDemonstration: flag('is_demonstration').notNull(),
    ...provenance,
  },
  t => [
    index('needs_party').on(t.party, t.urgencyRank, t.statedOn, t.id),
    index('needs_party_stated').on(t.party, t.statedOn, t.id),
    index('needs_topic').on(t.topic, t.statedOn, t.id),
    index('needs_stated').on(t.statedOn, t.id),
    index('needs_urgency').on(t.urgencyRank, t.statedOn, t.id),
    index('needs_duplicate').on(t.duplicateOf),
    index('needs_party_en').on(t.partyEn, t.party, t.urgencyOrder, t.id),
    index('needs_party_fr').on(t.partyFr, t.party, t.urgencyOrder, t.id),
    index('needs_party_es').on(t.partyEs, t.party, t.urgencyOrder, t.id),
  ],
);
export type NeedRow = typeof needs.$inferSelect;
export const needWords = searchIndex('need_words');

/** Each kind of help that a need asks for, beside its topic, so that what gives that kind finds it by one index. */
export const needKinds = sqliteTable(
  'need_kinds',
  {
    topic: text('topic').notNull().references(() => topics.slug),
    kind: oneOf<HelpKind>('kind').notNull(),
    need: text('need').notNull().references(() => needs.id),
  },
  t => [primaryKey({ columns: [t.topic, t.kind, t.need] }), index('need_kinds_need').on(t.need), index('need_kinds_kind').on(t.kind, t.need)],
);

/** A language of a need, and each shorter tag that finds it. */
export const needLanguages = sqliteTable(
  'need_languages',
  {
    language: text('language').notNull(),
    need: text('need').notNull().references(() => needs.id),
  },
  t => [primaryKey({ columns: [t.language, t.need] }), index('need_languages_need').on(t.need)],
);

/** What an import said of a need last, by the key by which the next one knows it again. */
export const importedNeeds = sqliteTable(
  'imported_needs',
  {
    key: text('key').primaryKey(),
    need: text('need').notNull().references(() => needs.id),
    said: json<ImportedLine>('said').notNull(),
  },
  t => [index('imported_needs_need').on(t.need)],
);
/** A line of an import: what its cells say. */
export interface ImportedLine {
  topic: string;
  statement: string;
  language: string;
  kinds: HelpKind[];
  level: CapacityLevel;
  urgency: Urgency;
  question: string | null;
  page: number | null;
  languages: string[];
  visibility: NeedVisibility;
}
/** What an import does with a line; the need is null where none is stated yet. */
export interface ImportedNeedRef {
  line: number;
  outcome: ImportOutcome;
  fields: string[];
  statement: string;
  need: string | null;
}

/** What its owner sends along when the needs that a course or training would help to meet are asked for. */
export interface CourseRef {
  slug: string;
  match: Omit<Candidate, 'slug'>;
}
export interface TrainingRef {
  slug: string;
  match: Omit<Candidate, 'slug'>;
}
export interface OfferRef {
  id: string;
  match: Omit<Candidate, 'slug'>;
}

/** A group of Parties with the number that is counted once for all groups. */
export interface PartyGroupInfoRef {
  group: PartyGroup;
  partyCount: number;
}
export type QuestionnaireFindingRef = QuestionnaireRow['findings'][number];

/** Key of a learner, whom the college owns. */
export interface LearnerRef {
  id: string;
}

/** Key of an organization, which the subgraph of the partners owns. */
export interface OrganizationRef {
  slug: string;
}

/** A row of whatever table that is held of a learner. */
export type HeldRecordRow = HeldRow;

export const changes = changesTable();
/** A change of a need, and which one it is in the history of that need, from 1. */
export type NeedChangeRow = typeof changes.$inferSelect & { step: number };
export const repetitions = repetitionsTable();
export const erasures = erasuresTable();
export const latestChanges = latestTable();
export type NeedsChangeRow = Change;
export const feedPositions = positionsTable();
