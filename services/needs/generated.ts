import type * as tables from './tables.ts';
import type { Connection, Edge } from '../kit/graph/connection.ts';
import type { RankedConnection, RankedEdge } from '../kit/graph/matching.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SubgraphContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day on the calendar in ISO 8601, such as `2026-11-24`. Anything else, also a day that no month has, is refused with BAD_USER_INPUT. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601, in UTC, such as `2026-11-24T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** An exact decimal number as a string, such as `"906000.00"`, so that no client rounds an amount of money. */
  Decimal: { input: string; output: string; }
  /** A language tag of BCP 47, such as `fr` or `pt-BR`. A malformed tag is refused with BAD_USER_INPUT. */
  LanguageTag: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Something that a connection leaves out by default, said openly. */
export type AppliedFilter = {
  __typename?: 'AppliedFilter';
  /** The reason as a code, for programs. */
  code: AppliedFilterCode;
  /** The reason as a sentence in the reader's language. */
  text: Scalars['String']['output'];
};

/** Why a connection leaves something out by default. */
export type AppliedFilterCode =
  /** The list ends at the 200 best candidates; `totalCount` still counts all of them. */
  | 'BEST_200'
  /** What is about fewer than 5 people is left out, whether 1 to 4 or none, so that nobody can be singled out. */
  | 'FEW_PEOPLE_LEFT_OUT'
  /** Trainings with no session ahead are left out, for they can no longer be joined. */
  | 'PAST_LEFT_OUT'
  /** What the Secretariat has taken off the list is left out; a filter by `listings` shows it. */
  | 'RETIRED_LEFT_OUT';

/** What a course, training or offer gives, as the subgraph of the needs requires it. Not part of the public graph. */
export type CandidateProfile = {
  __typename?: 'CandidateProfile';
  /** Open at any time. */
  anyTime: Scalars['Boolean']['output'];
  /** Begins on a day ahead. */
  dateAhead: Scalars['Boolean']['output'];
  /** Has at least one place left, or as many as one likes. */
  freePlaces: Scalars['Boolean']['output'];
  /** Kinds of help that it gives. */
  kinds: Array<HelpKind>;
  /** Languages in which it is given (BCP 47). */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Open from anywhere, online. */
  online: Scalars['Boolean']['output'];
  /** Parties in which it is held or for which it is meant (ISO 3166-1 alpha-3). */
  parties: Array<Scalars['String']['output']>;
  /** Codes of the Convention's regions in which it is held or for which it is meant. */
  regions: Array<Scalars['String']['output']>;
  /** Codes of the United Nations subregions in which it is held or for which it is meant. */
  subregions: Array<Scalars['String']['output']>;
  /** Slugs of its topics. */
  topics: Array<Scalars['String']['output']>;
};

/** Whose capacity is wanting (draft Resolution Conf. 19.X, para 3). */
export type CapacityLevel =
  /** What an authority has: staff, procedures, equipment. */
  | 'AUTHORITY'
  /** What single people know and can do. */
  | 'PERSON'
  /** What the whole country has: laws, budgets, cooperation between bodies. */
  | 'SYSTEM';

/** A course of the Virtual College. */
export type Course = {
  __typename?: 'Course';
  /** What the subgraph of the needs requires in order to match it. */
  match: CandidateProfile;
  /** Needs that it would help to meet, in whatever step of the cycle, as far as the viewer may see; the best match first. At most 200 are ranked, and `appliedFilter` says so. */
  needs?: Maybe<NeedMatchConnection>;
  /** Its permanent name in addresses. */
  slug: Scalars['String']['output'];
};


/** A course of the Virtual College. */
export type CourseNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the dates of a Party rest on. */
export type DateCheck =
  /** An announcement, for the Party is younger than the list. */
  | 'ANNOUNCEMENT'
  /** General knowledge, for no source was at hand. */
  | 'GENERAL_KNOWLEDGE'
  /** The Convention's chronological list of July 2015 alone. */
  | 'ONE_SOURCE'
  /** The Convention's chronological list of July 2015 and a second source. */
  | 'TWO_SOURCES';

/** How much of a date is known. */
export type DatePrecision =
  /** The date is known to the day. */
  | 'DAY'
  /** Only the year and the month are known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

/** What is to be changed of a need. A field that is absent stays as it is. All faults are told at once, and then nothing is kept. */
export type EditNeedInput = {
  /** Places in documents that show it, at most 20; null leaves none. */
  citations?: InputMaybe<Array<NeedCitationInput>>;
  /** Id of the need that is to change, as lists and look-ups give it. */
  id: Scalars['ID']['input'];
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kinds of help that would meet it, at least one; a repeated one counts once. */
  kinds?: InputMaybe<Array<HelpKind>>;
  /** Language in which `statement` is written (BCP 47); REQUIRED with it, and not to be sent without. */
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** Languages in which help is of use, at most 20; null leaves none. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Whose capacity is wanting; null is REQUIRED. */
  level?: InputMaybe<CapacityLevel>;
  /** Its `revision` as it was read; CONFLICT when somebody has changed it since. */
  revision: Scalars['Int']['input'];
  /** How the need became known; null is REQUIRED. */
  source?: InputMaybe<NeedSource>;
  /** The need in the Party's own words in `language`, 1 to 4,000 characters; texts in other languages stay. Null takes the text in that language away, unless it is the only one: then it is REQUIRED. */
  statement?: InputMaybe<Scalars['String']['input']>;
  /** Slug of its topic; one that does not exist is UNKNOWN_REFERENCE, null is REQUIRED. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** How urgent it is, as the Party says; null is REQUIRED. */
  urgency?: InputMaybe<Urgency>;
  /** Who may see it; null is REQUIRED. */
  visibility?: InputMaybe<NeedVisibility>;
};

/** What came of editing a need. */
export type EditNeedPayload = {
  __typename?: 'EditNeedPayload';
  /** The need as it now stands, with its new `revision`; null when something was wrong with the input. */
  need?: Maybe<Need>;
  /** Everything that was wrong with the input; empty when the need was edited. */
  userErrors: Array<UserError>;
};

/** A date of an event on the local calendar, only as precise as its source gives it. */
export type EventDate = {
  __typename?: 'EventDate';
  /** Whether the year, the month or the day is the last part that is known. */
  precision: DatePrecision;
  /** IANA time zone in which the date is meant, such as `Europe/Madrid`; null when the source names none. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** `2024`, `2024-02` or `2024-02-01`, as `precision` says (ISO 8601). */
  value: Scalars['String']['output'];
};

/** How many of the answers share a finding. */
export type FindingShare =
  /** More than half of the answers; the report gives no number. */
  | 'MAJORITY';

/** Which terms of the common language to list. Fields are joined by AND; null is as absent. */
export type GlossaryFilter = {
  /** That have changed at or after this instant; see `needsChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A word of the common language, so that needs and help can be compared (para 12 of the source). */
export type GlossaryTerm = {
  __typename?: 'GlossaryTerm';
  /** Its abbreviation in English; null where none is in use. */
  abbreviation?: Maybe<Scalars['String']['output']>;
  /** What it means here. Definitions exist in English so far. */
  definition: LocalizedText;
  /** Where term and definition come from. */
  provenance: Provenance;
  /** Counter of its changes from 1, to be sent along when it is changed. */
  revision: Scalars['Int']['output'];
  /** Its permanent name in addresses. */
  slug: Scalars['String']['output'];
  /** Where the word occurs: a paragraph of the source, or an article of the Convention. */
  source: Scalars['String']['output'];
  /** The word itself, in English, French and Spanish. `languages`: best first, at most 20; as the request when absent. */
  term: LocalizedText;
  /** Which writes on it are open to the viewer now. */
  viewerCan: GlossaryTermPermissions;
};


/** A word of the common language, so that needs and help can be compared (para 12 of the source). */
export type GlossaryTermDefinitionArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A word of the common language, so that needs and help can be compared (para 12 of the source). */
export type GlossaryTermTermArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Terms of the common language, page by page. */
export type GlossaryTermConnection = {
  __typename?: 'GlossaryTermConnection';
  /** The terms of this page. */
  edges: Array<GlossaryTermEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many terms the search leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** A term in a list. */
export type GlossaryTermEdge = {
  __typename?: 'GlossaryTermEdge';
  /** Place of this term in the list. */
  cursor: Scalars['String']['output'];
  /** The term that stands at this place. */
  node: GlossaryTerm;
};

/** Which writes on a term of the common language are open to the viewer now, so that a front end shows the right buttons. */
export type GlossaryTermPermissions = {
  __typename?: 'GlossaryTermPermissions';
  /** The viewer may change it; who may, may add terms, too. */
  saveGlossaryTerm: Scalars['Boolean']['output'];
};

/** How several groups in a filter are joined. */
export type GroupsMode =
  /** In each of the groups. */
  | 'ALL'
  /** In at least one of the groups. */
  | 'ANY';

/** A row that is held of somebody, as it is kept: records of theirs, what they have changed, and repetitions that are known by a key of theirs. */
export type HeldRecord = {
  __typename?: 'HeldRecord';
  /** Name of the table, such as `enrolments`. */
  kind: Scalars['String']['output'];
  /** The row as a JSON object, by the names of its columns. Who else had a hand in it is left out. */
  row: Scalars['String']['output'];
};

/** What a part of the graph holds of somebody, a page at a time, by the names of its tables. */
export type HeldRecordConnection = {
  __typename?: 'HeldRecordConnection';
  /** The page of rows, each with its cursor. */
  edges: Array<HeldRecordEdge>;
  /** Whether more rows lie before or after this page. */
  pageInfo: PageInfo;
  /** How many rows there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row at its place in the list. */
export type HeldRecordEdge = {
  __typename?: 'HeldRecordEdge';
  /** Stands for this place; send it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row that stands at this place. */
  node: HeldRecord;
};

/** A kind of help that a Party needs and others can give (Resolution Conf. 19.X, para 4 a). */
export type HelpKind =
  /** Advice of an expert on a question of the Party's own. */
  | 'ADVICE'
  /** Things: scanners, laboratory kits, computers, vehicles. */
  | 'EQUIPMENT'
  /** Money, for anything that it pays for. */
  | 'FUNDING'
  /** Reference information: guides, lists, data. */
  | 'INFORMATION'
  /** Help with drafting or amending national law. */
  | 'LEGISLATION'
  /** People: posts, secondments, experts on loan. */
  | 'STAFFING'
  /** Teaching of people: courses, workshops, materials to learn from. */
  | 'TRAINING'
  /** Translation of texts into a language that the Party works in. */
  | 'TRANSLATION';

/** What is wrong with a cell of an import, so that it can be mended in the file. */
export type ImportFault = {
  __typename?: 'ImportFault';
  /** The kind of fault, for programs. */
  code: UserErrorCode;
  /** Name of the column; null where the line as a whole is wrong. */
  column?: Maybe<Scalars['String']['output']>;
  /** Number of the line at which the record begins, from 1, which is the header. */
  line: Scalars['Int']['output'];
  /** The fault as a sentence in the reader's language (English, French or Spanish). */
  message: Scalars['String']['output'];
};

/** Needs of a Party from an implementation report. All faults are told at once, and then nothing is kept. */
export type ImportNeedsInput = {
  /**
   * The lines, with commas or semicolons between the cells, at most 1,000 beneath the header (else TOO_MANY) and 256 KiB in the whole
   * request. The first line names the columns, in any order, in capitals or small letters; a mark of the byte order in front of it is
   * passed over. An unknown or repeated column is a fault, and so is a missing one of those that must be there:
   * `topic` (slug), `statement` (1 to 4,000 characters), `language` (of the statement, BCP 47), `kinds` (of help, one or more, with spaces, commas or `|`
   * between), `level` and `urgency` (as the enums name them). Those that may be left out, or blank: `question` (its number, at most 100
   * characters), `page` (from 1), `languages` (in which help is of use, at most 20; those of the Party when blank) and `visibility`.
   * Read it as UTF-8: what looks as if it had been read as anything else is MALFORMED. So is a cell that begins with `=`, `+`, `-` or `@`, for a
   * spreadsheet would take it for a formula.
   */
  csv: Scalars['String']['input'];
  /** True only tells what would change and what is wrong, and keeps nothing; false when absent. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. A dry run takes none. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The Party whose needs they are, by code of ISO 3166-1 alpha-3. */
  party: Scalars['String']['input'];
  /** Title of the report, which every need then cites, 1 to 300 characters. A report of more lines than fit is sent in parts under the same title. */
  report: Scalars['String']['input'];
  /** Who may see those needs of which the line says nothing else. */
  visibility: NeedVisibility;
};

/** What came of an import, or would. */
export type ImportNeedsPayload = {
  __typename?: 'ImportNeedsPayload';
  /** How many were changed, or would be. */
  changed: Scalars['Int']['output'];
  /** How many needs were stated or, in a dry run, would be; where there are faults, as the other lines would have it. */
  created: Scalars['Int']['output'];
  /** How many cells are wrong in all. */
  faultCount: Scalars['Int']['output'];
  /** What is wrong with single cells, in the order of the lines: the first 1,000, and after them the first of each line. Always empty when the import was done. */
  faults: Array<ImportFault>;
  /** What was done or would be, line by line. */
  needs: Array<ImportedNeed>;
  /** How many are there already as their lines have it. */
  unchanged: Scalars['Int']['output'];
  /** What is wrong with the input; a fault in a cell makes it name `csv`. Empty when the import was done or, in a dry run, could be. */
  userErrors: Array<UserError>;
};

/** What an import does with a line. */
export type ImportOutcome =
  /** The line says something else than before, and the need follows; `fields` names what. */
  | 'CHANGED'
  /** The need was not known, and is stated. */
  | 'CREATED'
  /** The line says what it said before. */
  | 'UNCHANGED';

/** A line of an import and the need that it stands for. */
export type ImportedNeed = {
  __typename?: 'ImportedNeed';
  /** Names of the columns that say something else than before; empty unless it is CHANGED. */
  fields: Array<Scalars['String']['output']>;
  /** Number of the line at which it begins, from 1, which is the header. */
  line: Scalars['Int']['output'];
  /** The need that the line stands for; null in a dry run where it would be stated. */
  need?: Maybe<Need>;
  /** What was done with it, or would be. */
  outcome: ImportOutcome;
  /** The statement, as the line has it. */
  statement: Scalars['String']['output'];
};

/** The act by which a State or organization became a Party (Articles XX and XXI of the Convention). */
export type JoiningAct =
  /** It signed the Convention and accepted it. */
  | 'ACCEPTANCE'
  /** It had not signed the Convention and acceded to it. */
  | 'ACCESSION'
  /** It signed the Convention and approved it. */
  | 'APPROVAL'
  /** It continues a Party that changed its name or shape. */
  | 'CONTINUATION'
  /** It signed the Convention and ratified it. */
  | 'RATIFICATION'
  /** It succeeded to the rights and duties of a former Party. */
  | 'SUCCESSION';

/**
 * Somebody who learns in the Virtual College. No name is kept. Seen by themselves, by the Secretariat, and by the authority that
 * has confirmed their affiliation, if they let it see them (`sharesWithAuthority`); to others the record does not exist.
 */
export type Learner = {
  __typename?: 'Learner';
  /** Every row that this part of the graph holds of the viewer: what they have changed of needs and vocabulary. Null for everybody else, the Secretariat, too. */
  heldByNeeds?: Maybe<HeldRecordConnection>;
  /** Stands for the learner, and tells nothing of who they are. */
  id: Scalars['ID']['output'];
};


/**
 * Somebody who learns in the Virtual College. No name is kept. Seen by themselves, by the Secretariat, and by the authority that
 * has confirmed their affiliation, if they let it see them (`sharesWithAuthority`); to others the record does not exist.
 */
export type LearnerHeldByNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A text in the best language that exists for the reader: as asked, else en, fr, es, else whichever exists. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** True when none of the languages asked for exists, so that another one is shown. `fr` for `fr-CA` is no fallback. */
  isFallback: Scalars['Boolean']['output'];
  /** Language in which `text` is written (BCP 47). */
  language: Scalars['LanguageTag']['output'];
  /** The words themselves, in the language that `language` names. */
  text: Scalars['String']['output'];
};

/** One reason for a match. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** The reason as a code, for programs. */
  code: MatchReasonCode;
  /** The reason as a sentence in the reader's language (English, French or Spanish). */
  text: Scalars['String']['output'];
};

/** Why a candidate meets a need, and how strongly each reason counts. */
export type MatchReasonCode =
  /** Open at any time, at one's own pace. */
  | 'ANY_TIME'
  /** Tagged with a topic above that of the need. */
  | 'BROADER_TOPIC'
  /** Begins on a day ahead. */
  | 'DATE_AHEAD'
  /** Has at least one place left, or as many as one likes. */
  | 'FREE_PLACES'
  /** Gives a kind of help that the need asks for. Always among the reasons: without it there is no match. */
  | 'KIND_OF_HELP'
  /** Given in a language that the need names. A translated title does not count. */
  | 'LANGUAGE'
  /** Tagged with a topic inside that of the need. */
  | 'NARROWER_TOPIC'
  /** Open from anywhere, online. */
  | 'ONLINE'
  /** Held in, or meant for, the very Party. */
  | 'SAME_PARTY'
  /** Held in, or meant for, the Convention's region of the Party. */
  | 'SAME_REGION'
  /** Held in, or meant for, the United Nations subregion of the Party. */
  | 'SAME_SUBREGION'
  /** Tagged with the very topic of the need. */
  | 'SAME_TOPIC';

/** An exact amount in one currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount in whole currency units with its decimals; never rounded. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount, three letters (ISO 4217). */
  currency: Scalars['String']['output'];
};

/** A step of a need along the cycle. */
export type MoveNeedInput = {
  /** Only when it is withdrawn (else NOT_ALLOWED_NOW): id of the need of the same Party that says the same and is not withdrawn itself. Any other is UNKNOWN_REFERENCE. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the need that is to change, as lists and look-ups give it. */
  id: Scalars['ID']['input'];
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 4,000 characters; blank is REQUIRED. It is kept in the history, which the Party's authority and the Secretariat see. */
  reason: Scalars['String']['input'];
  /** Its `revision` as it was read; CONFLICT when somebody has changed it since. */
  revision: Scalars['Int']['input'];
  /** The state that it is to have; one that cannot follow the present one is OUT_OF_ORDER. */
  to: NeedState;
};

/** What came of moving a need. */
export type MoveNeedPayload = {
  __typename?: 'MoveNeedPayload';
  /** The need as it now stands, with its new `revision`; null when something was wrong with the input. */
  need?: Maybe<Need>;
  /** Everything that was wrong with the input; empty when the need was moved. */
  userErrors: Array<UserError>;
};

/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Edits a need in whatever state; who may see it is changed here, too. Its Party stays. Who acts for the authority of the Party
   * may, and the Secretariat; others who may see it get FORBIDDEN, and who may not see it NOT_FOUND, as for one that does not
   * exist. A `revision` that is no longer the present one is CONFLICT. What is made up for demonstration stays marked as such.
   */
  editNeed?: Maybe<EditNeedPayload>;
  /**
   * Takes over the needs of a Party from an implementation report, as CSV: all lines or, where one is wrong, none. Who acts for its authority
   * may, and the Secretariat; others get FORBIDDEN. It can be repeated: a need is known again by its Party, the report, the question and the
   * letters and digits of its statement, so that the same or a mended file, sent by whomever, changes only what its lines say otherwise than
   * they did before. What was edited by hand since stays. Needs that the file no longer holds stay, too; `moveNeed` withdraws them.
   */
  importNeeds?: Maybe<ImportNeedsPayload>;
  /**
   * Moves a need along the cycle and says why. From IDENTIFIED to PRIORITISED, PLANNED, IN_PROGRESS and MET, one step at a time, and
   * one step back while it is open; from each of the open states to WITHDRAWN; from MET and WITHDRAWN back to IDENTIFIED. Any
   * other step is OUT_OF_ORDER. What is met or withdrawn leaves the list of the most urgent. Who may, and the errors, as for `editNeed`.
   */
  moveNeed?: Maybe<MoveNeedPayload>;
  /**
   * Merges a topic into another, or splits it into several: whatever is tagged with it, in the whole graph, is tagged with what `into` names
   * from then on, and nothing loses its tag. The needs' subgraph follows in the same transaction, courses, materials, trainings, organizations, offers
   * and contributions within a second. The old slug leads to the new topic for ever: in look-ups, in filters (of several, to all of them) and in
   * writes. The Secretariat alone may. A `revision` of the topic that is not the present one is CONFLICT, a topic that does not exist or is
   * merged already NOT_FOUND. It cannot be undone.
   */
  remapTopic?: Maybe<RemapTopicPayload>;
  /**
   * Adds a term to the common language (without `revision`) or changes one (with the present `revision`; another is CONFLICT, a term that
   * does not exist NOT_FOUND). The Secretariat alone may.
   */
  saveGlossaryTerm?: Maybe<SaveGlossaryTermPayload>;
  /**
   * Adds a paragraph of a Decision or Resolution (without `revision`) or changes one (with the present `revision`; another is CONFLICT, one
   * that does not exist NOT_FOUND): what it says, that the Conference adopted it, or that a later one took its place. The Secretariat alone may.
   */
  saveProvision?: Maybe<SaveProvisionPayload>;
  /**
   * Adds a topic to the vocabulary (without `revision`) or changes one (with the present `revision`; another is CONFLICT, a topic that
   * does not exist NOT_FOUND). The Secretariat alone may. Lists, matches and searches of the whole graph follow within a second.
   */
  saveTopic?: Maybe<SaveTopicPayload>;
  /**
   * Sets which needs of a Party are its most urgent ones: the whole list at once, at most `mostUrgentPerParty`. Who acts for its
   * authority may, and the Secretariat; others get FORBIDDEN. A `revision` that is no longer that of the list is CONFLICT, so that
   * two officers never undo each other's choice without knowing it. A Party that does not exist is NOT_FOUND.
   */
  setMostUrgentNeeds?: Maybe<SetMostUrgentNeedsPayload>;
  /**
   * States a need of a Party. Who acts for its authority may, and the Secretariat; others get FORBIDDEN. It is seen at once by
   * whom `visibility` lets see it, for a Party's own needs are not moderated (draft Resolution Conf. 19.X, para 8).
   */
  stateNeed?: Maybe<StateNeedPayload>;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationEditNeedArgs = {
  input: EditNeedInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationImportNeedsArgs = {
  input: ImportNeedsInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationMoveNeedArgs = {
  input: MoveNeedInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationRemapTopicArgs = {
  input: RemapTopicInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveGlossaryTermArgs = {
  input: SaveGlossaryTermInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveProvisionArgs = {
  input: SaveProvisionInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveTopicArgs = {
  input: SaveTopicInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSetMostUrgentNeedsArgs = {
  input: SetMostUrgentNeedsInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationStateNeedArgs = {
  input: StateNeedInput;
};

/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type Need = {
  __typename?: 'Need';
  /** Places in documents that show it; empty where none is known. */
  citations: Array<NeedCitation>;
  /** The need of the same Party that says the same, for which this one was withdrawn; null in all other cases, and where the viewer may not see that one. */
  duplicateOf?: Maybe<Need>;
  /** Who changed what of it and why, the last change first. The authority of its Party and the Secretariat see all of it, others only what they changed themselves. */
  history: NeedChangeConnection;
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** True when the record is made up for demonstration and says nothing about a real Party. */
  isDemonstration: Scalars['Boolean']['output'];
  /** The kinds of help that would meet it; at least one. */
  kinds: Array<HelpKind>;
  /** Languages in which the Party can use help (BCP 47). */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Whose capacity is wanting. */
  level: CapacityLevel;
  /** What other subgraphs need in order to match it. Not part of the public graph. */
  match: NeedProfile;
  /** True when it is one of the Party's few most urgent needs (at most 3 by default). */
  mostUrgent: Scalars['Boolean']['output'];
  /** The Party whose need it is. */
  party: Party;
  /** Where the record comes from. */
  provenance: Provenance;
  /** Counter of its changes from 1, to be sent along when it is edited. */
  revision: Scalars['Int']['output'];
  /** How it became known. */
  source: NeedSource;
  /** Step of the cycle that it has reached. */
  state: NeedState;
  /** Day on which the Party stated it. */
  statedOn: Scalars['Date']['output'];
  /** The need in the Party's words. `languages`: best first, at most 20; as the request when absent. */
  statement: LocalizedText;
  /** The subject of the help that is wanted. */
  topic: Topic;
  /** How urgent it is, as the Party says. */
  urgency: Urgency;
  /** Which writes on it are open to the viewer now. */
  viewerCan: NeedPermissions;
  /** Who may see it. */
  visibility: NeedVisibility;
};


/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type NeedHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type NeedStatementArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** What was done to a need. */
export type NeedAction =
  /** Some of what it says was edited; `fields` names which. */
  | 'EDITED'
  /** It came onto the list of its Party's most urgent needs. */
  | 'LISTED'
  /** It was moved along the cycle; `from`, `to` and `reason` tell how and why. */
  | 'MOVED'
  /** It was stated for the first time. */
  | 'STATED'
  /** It was taken off that list; a step that does so itself is MOVED. */
  | 'UNLISTED';

/** A change of a need, for the audit of the Party and the Secretariat. */
export type NeedChange = {
  __typename?: 'NeedChange';
  /** What was done to the need, for programs. */
  action: NeedAction;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** Who made it: the keyed hash that stands for a person who has signed in, and tells nothing of them. */
  by: Scalars['ID']['output'];
  /** For a withdrawal as a duplicate: the need that says the same; null otherwise. */
  duplicateOf?: Maybe<Need>;
  /** Names of the fields of the need that an edit changed; empty for other actions. */
  fields: Array<Scalars['String']['output']>;
  /** State before a step; null for other actions. */
  from?: Maybe<NeedState>;
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Why the step was taken, in the words of whoever took it; null for other actions. */
  reason?: Maybe<Scalars['String']['output']>;
  /** State after a step; null for other actions. */
  to?: Maybe<NeedState>;
};

/** Changes of a need, page by page. */
export type NeedChangeConnection = {
  __typename?: 'NeedChangeConnection';
  /** The changes of this page. */
  edges: Array<NeedChangeEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many changes the viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A change in the history of a need. */
export type NeedChangeEdge = {
  __typename?: 'NeedChangeEdge';
  /** Place of this change in the list. */
  cursor: Scalars['String']['output'];
  /** The change that stands at this place. */
  node: NeedChange;
};

/** A place in a document that shows a need. */
export type NeedCitation = {
  __typename?: 'NeedCitation';
  /** Name of the document, as it calls itself. */
  document: Scalars['String']['output'];
  /** Page, counted from 1; null where none is given. */
  page?: Maybe<Scalars['Int']['output']>;
  /** Paragraph in it; null where the place is a question, or none is given. */
  paragraph?: Maybe<Scalars['String']['output']>;
  /** Number of the question that the Party answered; null where the place is a paragraph, or none is given. */
  question?: Maybe<Scalars['String']['output']>;
};

/** A place in a document that shows the need. */
export type NeedCitationInput = {
  /** Name of the document, as it calls itself, 1 to 300 characters. */
  document: Scalars['String']['input'];
  /** Page, from 1 to 100,000. */
  page?: InputMaybe<Scalars['Int']['input']>;
  /** Paragraph in it, at most 100 characters. */
  paragraph?: InputMaybe<Scalars['String']['input']>;
  /** Number of the question that the Party answered, at most 100 characters. */
  question?: InputMaybe<Scalars['String']['input']>;
};

/** Needs, page by page. */
export type NeedConnection = {
  __typename?: 'NeedConnection';
  /** The needs of this page. */
  edges: Array<NeedEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many needs the search and the filter leave in all, among those that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** A need in a list. */
export type NeedEdge = {
  __typename?: 'NeedEdge';
  /** Place of this need in the list. */
  cursor: Scalars['String']['output'];
  /** The need that stands at this place. */
  node: Need;
};

/** Which needs to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type NeedFilter = {
  /** Of Parties in any of these groups, or in each of them, as `groupsMode` says. */
  groups?: InputMaybe<Array<PartyGroup>>;
  /** Whether one of `groups` is enough (ANY, as when absent) or all are wanted. */
  groupsMode?: InputMaybe<GroupsMode>;
  /** Asking for one of these kinds of help, among others perhaps. */
  kinds?: InputMaybe<Array<HelpKind>>;
  /** Help is of use in one of these languages. `pt` finds `pt-BR`, too; `pt-BR` finds only itself. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** At one of these levels of capacity. */
  levels?: InputMaybe<Array<CapacityLevel>>;
  /** Of one of these Parties, by code of ISO 3166-1 alpha-3. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of Parties in one of these regions of the Convention, by slug, such as `africa`. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Known from one of these sources. */
  sources?: InputMaybe<Array<NeedSource>>;
  /** Stated on this day or later. */
  statedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Stated on this day or earlier. */
  statedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** In one of these steps of the cycle. */
  states?: InputMaybe<Array<NeedState>>;
  /** Of Parties in one of these subregions of the United Nations, by slug, such as `m49-caribbean`. */
  subregions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With one of these topics or a topic below it, by slug. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That have changed at or after this instant; see `needsChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** As urgent as one of these. */
  urgencies?: InputMaybe<Array<Urgency>>;
  /** Only those that are (true) or are not (false) among the Party's few most urgent ones. */
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Needs that something would help to meet, the best match first, page by page. */
export type NeedMatchConnection = {
  __typename?: 'NeedMatchConnection';
  /** Says when the list ends before `totalCount`; null when nothing is left out. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The matches of this page. */
  edges: Array<NeedMatchEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many needs that the viewer may see fit by topic and kind of help, ranked or not. */
  totalCount: Scalars['Int']['output'];
};

/** A need that something would help to meet. */
export type NeedMatchEdge = {
  __typename?: 'NeedMatchEdge';
  /** Place of this match in the list. */
  cursor: Scalars['String']['output'];
  /** The need that stands at this place. */
  node: Need;
  /** How well it fits: 0 to 100, higher is better, on one scale for courses, materials, trainings and offers. */
  rank: Scalars['Int']['output'];
  /** Why it fits; at least two reasons, one of topic and one of kind. */
  reasons: Array<MatchReason>;
};

/** How needs are ordered. */
export type NeedOrder =
  /** By name of the Party in the reader's language; within a Party the most urgent first. */
  | 'PARTY'
  /** The newest statement first. */
  | 'STATED_ON'
  /** Those among the most urgent of their Party first, then by urgency, then the newest statement first. */
  | 'URGENCY';

/** Which writes on a need are open to the viewer now, so that a front end shows the right buttons. */
export type NeedPermissions = {
  __typename?: 'NeedPermissions';
  /** The viewer may edit it. */
  editNeed: Scalars['Boolean']['output'];
  /** The viewer may move it along the cycle, from its present state to at least one other. */
  moveNeed: Scalars['Boolean']['output'];
};

/** What a need asks for, as other subgraphs require it to find what meets it. Not part of the public graph. */
export type NeedProfile = {
  __typename?: 'NeedProfile';
  /** Slugs of the topics above it. */
  broader: Array<Scalars['String']['output']>;
  /** Kinds of help asked for; any of them fits. */
  kinds: Array<HelpKind>;
  /** Languages in which the Party can use help (BCP 47). */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Slugs of the topics inside it. */
  narrower: Array<Scalars['String']['output']>;
  /** The Party, by its code of ISO 3166-1 alpha-3. */
  party: Scalars['String']['output'];
  /** Code of its region of the Convention. */
  region: Scalars['String']['output'];
  /** Code of its United Nations subregion; null for the European Union. */
  subregion?: Maybe<Scalars['String']['output']>;
  /** Slug of the topic of the need. */
  topic: Scalars['String']['output'];
};

/** How a need became known (Decision 18.46 and draft Resolution Conf. 19.X). */
export type NeedSource =
  /** It showed in a procedure for compliance with the Convention. */
  | 'COMPLIANCE_PROCEDURE'
  /** The Party told the Secretariat that it wishes support. */
  | 'EXPRESSION_OF_INTEREST'
  /** The Party wrote it in an implementation report. */
  | 'IMPLEMENTATION_REPORT'
  /** A Resolution or Decision of the Conference names it. */
  | 'RESOLUTION_OR_DECISION';

/** Step of the cycle that a need has reached. */
export type NeedState =
  /** It was stated, and nothing more yet. */
  | 'IDENTIFIED'
  /** Help is being given now. */
  | 'IN_PROGRESS'
  /** The Party says that the need is met. */
  | 'MET'
  /** Help is planned, and has not begun. */
  | 'PLANNED'
  /** The Party has ranked it among its needs. */
  | 'PRIORITISED'
  /** The Party no longer states it. */
  | 'WITHDRAWN';

/** Who may see a need. It is decided by the Party whose need it is. */
export type NeedVisibility =
  /** Authorities of all Parties, partner organizations, donors, committees and the Secretariat. */
  | 'PARTIES_AND_PARTNERS'
  /** The Party's own authority and the Secretariat alone. */
  | 'PARTY_AND_SECRETARIAT'
  /** Everybody, without signing in. */
  | 'PUBLIC';

/** That a record has changed. */
export type NeedsChange = {
  __typename?: 'NeedsChange';
  /** When it last changed, or left what the viewer may see. */
  changedAt: Scalars['DateTime']['output'];
  /** True where it is no longer there, or no longer for the viewer to see: take it out of what you keep. */
  isGone: Scalars['Boolean']['output'];
  /** By what it is looked up, as `kind` says. */
  key: Scalars['ID']['output'];
  /** What kind of record it is. */
  kind: NeedsRecordKind;
  /** The record as it is now; null where it is gone. */
  record?: Maybe<NeedsRecord>;
};

/** A page of changes. */
export type NeedsChangeConnection = {
  __typename?: 'NeedsChangeConnection';
  /** The changes of this page, in the order of the list. */
  edges: Array<NeedsChangeEdge>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many records have changed since then, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type NeedsChangeEdge = {
  __typename?: 'NeedsChangeEdge';
  /** Place of this record in the list, opaque. */
  cursor: Scalars['String']['output'];
  /** The change, with the record as it is now. */
  node: NeedsChange;
};

/** A record whose changes are told. */
export type NeedsRecord = GlossaryTerm | Need | Provision | Topic;

/** The kinds of records whose changes are told. */
export type NeedsRecordKind =
  /** A term of the common language; its key is its slug. */
  | 'GLOSSARY_TERM'
  /** A need of a Party; its key is its id. */
  | 'NEED'
  /** A paragraph of a Resolution or Decision; its key is its code. */
  | 'PROVISION'
  /** A topic of the vocabulary; its key is its slug. */
  | 'TOPIC';

/** Help that a Party or an organization offers to whoever needs it. */
export type Offer = {
  __typename?: 'Offer';
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** What the subgraph of the needs requires in order to match it. Not part of the public graph. */
  match: CandidateProfile;
  /** Needs that it would help to meet, in whatever step of the cycle, as far as the viewer may see; the best match first. At most 200 are ranked, and `appliedFilter` says so. */
  needs?: Maybe<NeedMatchConnection>;
};


/** Help that a Party or an organization offers to whoever needs it. */
export type OfferNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An organization that builds capacity, alone or with others. */
export type Organization = {
  __typename?: 'Organization';
  /** Its permanent name in addresses and filters. */
  slug: Scalars['String']['output'];
};

/** Where a page of a connection lies in the whole list. Cursors are opaque; keep them as they are. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, to be sent as `after` for the page that follows; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when at least one more record follows the last edge of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when records stand before the first edge of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, to be sent as `before` for the page in front; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A Party to the Convention: a State or a regional economic integration organization. */
export type Party = {
  __typename?: 'Party';
  /** What its two dates rest on. */
  dateCheck: DateCheck;
  /** Groups that it belongs to. `partyGroups` tells for which year; RECENTLY_ACCEDED is worked out from `inForceOn` and the day of the request. */
  groups: Array<PartyGroup>;
  /** Day on which the Convention entered into force for it, as a rule 90 days after the act (Article XXII). */
  inForceOn: Scalars['Date']['output'];
  /** ISO 3166-1 alpha-2; `EU` for the European Union. */
  iso2: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3; `EUE` for the European Union. */
  iso3: Scalars['String']['output'];
  /** The act by which it became a Party. */
  joinedBy: JoiningAct;
  /** Day of that act; null where no source gives it. */
  joinedOn?: Maybe<Scalars['Date']['output']>;
  /** Languages in official use (BCP 47); their order means nothing. */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Counter of the changes to the list of its most urgent needs, from 0, to be sent along when it is set; null for a viewer who may not set it. */
  mostUrgentRevision?: Maybe<Scalars['Int']['output']>;
  /** Short name as the United Nations writes it. `languages`: best first, at most 20; as the request when absent. */
  name: LocalizedText;
  /** What the Party has said that it needs, as far as the viewer may see. Without `orderBy`: the most urgent first. */
  needs: NeedConnection;
  /** Where its facts come from; `confidence` is its `dateCheck`. */
  provenance: Provenance;
  /** Its region under the Convention, one of six. */
  region: Region;
  /** Its subregion in the United Nations' geoscheme (M49), which does not nest in the Convention's regions; null for the European Union. */
  subregion?: Maybe<Region>;
  /** Which writes on it are open to the viewer now. */
  viewerCan: PartyPermissions;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartyNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartyNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeedOrder>;
};

/** Parties, page by page. */
export type PartyConnection = {
  __typename?: 'PartyConnection';
  /** The Parties of this page. */
  edges: Array<PartyEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many Parties the search and the filter leave in all. */
  totalCount: Scalars['Int']['output'];
};

/** A Party in a list. */
export type PartyEdge = {
  __typename?: 'PartyEdge';
  /** Place of this Party in the list. */
  cursor: Scalars['String']['output'];
  /** The Party that stands at this place. */
  node: Party;
};

/** Which Parties to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type PartyFilter = {
  /** In any of these groups, or in each of them, as `groupsMode` says. */
  groups?: InputMaybe<Array<PartyGroup>>;
  /** Whether one of `groups` is enough (ANY, as when absent) or all are wanted. */
  groupsMode?: InputMaybe<GroupsMode>;
  /** One of these Parties, by code of ISO 3166-1 alpha-3. */
  iso3?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With one of these languages in official use. `fa` finds `fa-AF`, too; `fa-AF` finds only itself. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** In one of these regions of the Convention, by slug, such as `africa`. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In one of these subregions of the United Nations, by slug, such as `m49-caribbean`. */
  subregions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A group of Parties that the Convention or the United Nations names (draft Resolution Conf. 19.X, para 4 a). */
export type PartyGroup =
  /** Developing countries in the United Nations' economic classification, Israel excepted. */
  | 'DEVELOPING'
  /** Economies in transition in the United Nations' economic classification. */
  | 'ECONOMY_IN_TRANSITION'
  /** Least developed countries, as the United Nations list them. */
  | 'LDC'
  /** Landlocked developing countries, as the United Nations list them. */
  | 'LLDC'
  /** Parties for which the Convention has been in force for less than a set number of years: 5, unless the operator set another, which `partyGroups` shows. */
  | 'RECENTLY_ACCEDED'
  /** Small island developing States, as the United Nations list them. */
  | 'SIDS';

/** A group of Parties: what it is, the year that its membership holds for, and how many belong to it. */
export type PartyGroupInfo = {
  __typename?: 'PartyGroupInfo';
  /** Year for which membership holds; null for RECENTLY_ACCEDED, which is worked out anew each day. */
  asOfYear?: Maybe<Scalars['Int']['output']>;
  /** Code of the group, as filters take it. */
  group: PartyGroup;
  /** Name of the group in words. `languages`: best first, at most 20; as the request when absent. */
  label: LocalizedText;
  /** How many Parties belong to it. */
  partyCount: Scalars['Int']['output'];
  /** For RECENTLY_ACCEDED: less than so many years since the Convention entered into force for the Party; null for the other groups. */
  recentlyAccededYears?: Maybe<Scalars['Int']['output']>;
};


/** A group of Parties: what it is, the year that its membership holds for, and how many belong to it. */
export type PartyGroupInfoLabelArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** How Parties are ordered. */
export type PartyOrder =
  /** The Party for which the Convention entered into force last comes first. */
  | 'IN_FORCE_ON'
  /** By code of ISO 3166-1 alpha-3, from A to Z. */
  | 'ISO3'
  /** By name in the reader's language (English, French or Spanish), accents aside: Éthiopie beside Estonie. */
  | 'NAME';

/** Which writes on a Party are open to the viewer now, so that a front end shows the right buttons. */
export type PartyPermissions = {
  __typename?: 'PartyPermissions';
  /** The viewer may import needs of it from an implementation report. */
  importNeeds: Scalars['Boolean']['output'];
  /** The Party that they are about. */
  iso3: Scalars['String']['output'];
  /** The viewer may set which of its needs are the most urgent. */
  setMostUrgentNeeds: Scalars['Boolean']['output'];
  /** The viewer may state a need of it. */
  stateNeed: Scalars['Boolean']['output'];
};

/** Where a record comes from and how sure it is. */
export type Provenance = {
  __typename?: 'Provenance';
  /** How sure the source makes it, in the words of the data set; null where the data set does not say. */
  confidence?: Maybe<Scalars['String']['output']>;
  /** What is real of the record, such as REAL_TITLE, REAL_SUBJECT or ILLUSTRATIVE; null where the question does not arise. */
  reality?: Maybe<Scalars['String']['output']>;
  /** The document, list or site that the record was taken from, in words. */
  source: Scalars['String']['output'];
  /** True when a public page confirms the record, false when none was found; null where this was not checked. */
  verified?: Maybe<Scalars['Boolean']['output']>;
};

/** A paragraph on capacity-building of a Decision, a draft decision or the draft resolution in the CoP19 document on capacity-building. */
export type Provision = {
  __typename?: 'Provision';
  /** What a draft decision became, such as `Decision 19.41`; null where that is not known, as for the draft resolution, or where the question does not arise. */
  adoptedAs?: Maybe<Scalars['String']['output']>;
  /** Meeting of the Conference that adopted it; null for what is still a draft. */
  adoptedAt?: Maybe<Scalars['String']['output']>;
  /** Its permanent code, such as `18.39-a`, `19.BB-a` or `res-4-a`. */
  code: Scalars['String']['output'];
  /** Whom it asks to act. */
  directedTo: ProvisionAddressee;
  /** Part of the source in which it stands; of what was added later, the document. */
  foundIn: Scalars['String']['output'];
  /** The text that it belongs to, such as `Decision 18.39`. */
  instrument: Scalars['String']['output'];
  /** Kind of text that it belongs to. */
  kind: ProvisionKind;
  /** How the source names it, such as `18.39 a`. */
  label: Scalars['String']['output'];
  /** Organizations that it names, by slug; null while their details cannot be had. */
  organizations?: Maybe<Array<Organization>>;
  /** Number or letter inside that text; null where the text is a single paragraph. */
  paragraph?: Maybe<Scalars['String']['output']>;
  /** Meeting of the Conference that it was proposed to; null where it was in force already. */
  proposedAt?: Maybe<Scalars['String']['output']>;
  /** The document that it was taken from. */
  provenance: Provenance;
  /** Counter of its changes from 1, to be sent along when it is changed. */
  revision: Scalars['Int']['output'];
  /** What the Secretariat says of it in the source; null where it says nothing. In English. */
  secretariatComment?: Maybe<LocalizedText>;
  /** What has become of it: what the source proposes to do with it, as of 2022, until the Secretariat records more. */
  status: ProvisionStatus;
  /** True when the text itself makes it depend on money from outside the budget. */
  subjectToFunding: Scalars['Boolean']['output'];
  /** What it says, in words of this project and not of the Convention. Summaries exist in English so far. */
  summary: LocalizedText;
  /** The paragraph that took its place; null where none did. */
  supersededBy?: Maybe<Provision>;
  /** The paragraphs whose place it took, in the order of the list. */
  supersedes: Array<Provision>;
  /** Topics that it is about, by label in the reader's language. */
  topics: Array<Topic>;
  /** Which writes on it are open to the viewer now. */
  viewerCan: ProvisionPermissions;
};


/** A paragraph on capacity-building of a Decision, a draft decision or the draft resolution in the CoP19 document on capacity-building. */
export type ProvisionSecretariatCommentArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A paragraph on capacity-building of a Decision, a draft decision or the draft resolution in the CoP19 document on capacity-building. */
export type ProvisionSummaryArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Whom a paragraph asks to act. */
export type ProvisionAddressee =
  /** It asks nobody in particular to act. */
  | 'ALL'
  /** The Animals Committee and the Plants Committee together. */
  | 'ANIMALS_AND_PLANTS_COMMITTEES'
  /** The Parties to the Convention. */
  | 'PARTIES'
  /** The Parties, and the organizations that work with them. */
  | 'PARTIES_AND_PARTNERS'
  /** The Secretariat of the Convention. */
  | 'SECRETARIAT'
  /** The Standing Committee, which guides the work between meetings of the Conference. */
  | 'STANDING_COMMITTEE';

/** Paragraphs of Decisions and Resolutions, page by page. */
export type ProvisionConnection = {
  __typename?: 'ProvisionConnection';
  /** The paragraphs of this page. */
  edges: Array<ProvisionEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many paragraphs the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** A paragraph in a list. */
export type ProvisionEdge = {
  __typename?: 'ProvisionEdge';
  /** Place of this paragraph in the list. */
  cursor: Scalars['String']['output'];
  /** The paragraph that stands at this place. */
  node: Provision;
};

/** Which paragraphs to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type ProvisionFilter = {
  /** Asking one of these to act. */
  directedTo?: InputMaybe<Array<ProvisionAddressee>>;
  /** Of one of these kinds of text. */
  kinds?: InputMaybe<Array<ProvisionKind>>;
  /** With one of these statuses. */
  statuses?: InputMaybe<Array<ProvisionStatus>>;
  /** Tagged with one of these topics or a topic below it, by slug. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That have changed at or after this instant; see `needsChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What kind of text a paragraph belongs to. */
export type ProvisionKind =
  /** A Decision in force when the source was written (CoP18, 2019). */
  | 'DECISION'
  /** A Decision that the source proposes to the Conference (CoP19, 2022). */
  | 'DRAFT_DECISION'
  /** The Resolution that the source proposes to the Conference (CoP19, 2022). */
  | 'DRAFT_RESOLUTION';

/** Which writes on a paragraph are open to the viewer now, so that a front end shows the right buttons. */
export type ProvisionPermissions = {
  __typename?: 'ProvisionPermissions';
  /** The viewer may change it; who may, may add paragraphs, too. */
  saveProvision: Scalars['Boolean']['output'];
};

/** What has become of a paragraph. Those of the source have the status that it proposes, as of 2022, until the Secretariat records a later one. */
export type ProvisionStatus =
  /** The Conference adopted it; `adoptedAt` tells where and when. */
  | 'ADOPTED'
  /** It was carried out, and the source proposes to delete it. */
  | 'IMPLEMENTED_DELETION_PROPOSED'
  /** The Standing Committee proposes it to the Conference. */
  | 'PROPOSED'
  /** The Secretariat alone proposes it, in its comments. */
  | 'PROPOSED_BY_SECRETARIAT'
  /** Another took its place, which `supersededBy` names. */
  | 'SUPERSEDED';

/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type Query = {
  __typename?: 'Query';
  /** The common language (para 12 of the source), by term in the reader's language; when `search` is given, the best find first. `search` looks in terms of all languages, abbreviations and definitions. */
  glossary: GlossaryTermConnection;
  /** The term of the common language with this slug; null when there is none. */
  glossaryTerm?: Maybe<GlossaryTerm>;
  /** How many needs a Party may name as its most urgent ones: 3, unless the operator set another number. A list that was longer before the number was lowered stays until it is set anew. */
  mostUrgentPerParty: Scalars['Int']['output'];
  /** The need with this id; null when there is none, or none that the viewer may see. */
  need?: Maybe<Need>;
  /** The needs that the viewer may see. `search` looks in statements and topics of all languages and in names of Parties. Without `orderBy`: the best find first when searching, else the newest statement first. */
  needs: NeedConnection;
  /**
   * The records of this subgraph that changed at or after this instant, the one that changed first before the others, each once, with its
   * newest change. Read all pages, keep the last `changedAt`, and ask from it the next time: nothing is missed, and what changed
   * at that very instant comes twice. At the first start all records have just changed. One that the viewer could see and no
   * longer may comes once more as gone; what it may not see is not among them.
   * What counts is a change of the record's own fields and topics, not one of what it leads to.
   */
  needsChanges: NeedsChangeConnection;
  /** The Parties to the Convention. `search` looks in names of all languages and in codes. Without `orderBy`: the best find first when searching, else by name in the reader's language. */
  parties: PartyConnection;
  /** The Party with this code of ISO 3166-1 alpha-3, such as `MUS` (`EUE` for the European Union); null when there is none. */
  party?: Maybe<Party>;
  /** The groups of Parties, each with the year that its membership holds for and the number of its Parties. A short list of its own, not paged. */
  partyGroups: Array<PartyGroupInfo>;
  /** The paragraph with this code, such as `18.39-a` or `res-4-a`; null when there is none. */
  provision?: Maybe<Provision>;
  /** The paragraphs on capacity-building that the source holds, in its order. */
  provisions: ProvisionConnection;
  /** The questionnaire with this code, such as `framework-2020`; null when there is none. */
  questionnaire?: Maybe<Questionnaire>;
  /** The questionnaires that Parties were asked to answer, by code. */
  questionnaires: QuestionnaireConnection;
  /** The region with this slug, such as `africa` or `m49-caribbean`; null when there is none. */
  region?: Maybe<Region>;
  /** The regions of the Convention, then those of the United Nations, each by name in the reader's language. */
  regions: RegionConnection;
  /** The topic with this slug; null when there is none. The slug of one that was merged or split leads to what took its place, of several to the first. */
  topic?: Maybe<Topic>;
  /** The topics by label in the reader's language; when `search` is given, the best find first. `search` looks in labels of all languages and in definitions. */
  topics: TopicConnection;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryGlossaryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GlossaryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryGlossaryTermArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeedOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryNeedsChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['DateTime']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryPartyArgs = {
  iso3: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryProvisionArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryQuestionnaireArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryQuestionnairesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryRegionArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryTopicArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A questionnaire that was sent to Parties, with what its report says in sum. Single answers are not public and are not here. */
export type Questionnaire = {
  __typename?: 'Questionnaire';
  /** Document that its questions come from; null where the source names none. */
  basedOn?: Maybe<Scalars['String']['output']>;
  /** Its permanent code, such as `framework-2020`. */
  code: Scalars['String']['output'];
  /** Organization that sent it; null while its details cannot be had. */
  issuedBy?: Maybe<Organization>;
  /** Paragraph of the source that tells of it. */
  paragraph: Scalars['String']['output'];
  /** The document that it was taken from. */
  provenance: Provenance;
  /** Paragraphs that asked for it, in the order of the source. */
  provisions: Array<Provision>;
  /** Counts that its report gives. */
  reportedFigures: QuestionnaireFigures;
  /** What its report says of the answers. */
  reportedFindings: Array<QuestionnaireFinding>;
  /** Documents that report on it. */
  reportedIn: Array<Scalars['String']['output']>;
  /** True when single answers may be read by everybody. They may not for the questionnaire of 2020. */
  responsesPublic: Scalars['Boolean']['output'];
  /** Season of that year, in words; null where the source names none. */
  season?: Maybe<Scalars['String']['output']>;
  /** When it was sent, as precisely as the source tells. */
  sentOn: EventDate;
  /** Its title. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
};


/** A questionnaire that was sent to Parties, with what its report says in sum. Single answers are not public and are not here. */
export type QuestionnaireTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Questionnaires, page by page. */
export type QuestionnaireConnection = {
  __typename?: 'QuestionnaireConnection';
  /** The questionnaires of this page. */
  edges: Array<QuestionnaireEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many questionnaires there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A questionnaire in a list. */
export type QuestionnaireEdge = {
  __typename?: 'QuestionnaireEdge';
  /** Place of this questionnaire in the list. */
  cursor: Scalars['String']['output'];
  /** The questionnaire that stands at this place. */
  node: Questionnaire;
};

/** Counts that the report on a questionnaire gives; null is unknown. */
export type QuestionnaireFigures = {
  __typename?: 'QuestionnaireFigures';
  /** Others that answered, such as organizations. */
  nonPartyEntities?: Maybe<Scalars['Int']['output']>;
  /** How many Parties answered it. */
  parties?: Maybe<Scalars['Int']['output']>;
  /** Parties for which the Convention was in force when it was sent, counted from the list of Parties. */
  partiesInForceThen?: Maybe<Scalars['Int']['output']>;
  /** Answers that came back in all; a Party can have sent several. */
  responses?: Maybe<Scalars['Int']['output']>;
};

/** Something that the report on a questionnaire says of the answers. */
export type QuestionnaireFinding = {
  __typename?: 'QuestionnaireFinding';
  /** What was found, as a code for programs. */
  code: QuestionnaireFindingCode;
  /** What the report adds; null where it adds nothing. In English. */
  note?: Maybe<LocalizedText>;
  /** How many share it; null where the report does not say. */
  share?: Maybe<FindingShare>;
};


/** Something that the report on a questionnaire says of the answers. */
export type QuestionnaireFindingNoteArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A finding that the report on a questionnaire states. */
export type QuestionnaireFindingCode =
  /** An integrated framework and a tool to track progress would be useful. */
  | 'FRAMEWORK_AND_TRACKING_TOOL_USEFUL'
  /** The answers differed from each other. */
  | 'VIEWS_DIVERGED';

/** A region of the Convention, or a subregion of the United Nations. */
export type Region = {
  __typename?: 'Region';
  /** Its code in the data, such as `AFRICA` or `SOUTH_EASTERN_ASIA`. */
  code: Scalars['String']['output'];
  /** Whose division of the world it belongs to. */
  kind: RegionKind;
  /** Its name as that body uses it. `languages`: best first, at most 20; as the request when absent. */
  name: LocalizedText;
  /** The Parties in it. Without `orderBy`: by name in the reader's language. */
  parties: PartyConnection;
  /** Where the name comes from. */
  provenance: Provenance;
  /** Its permanent name in addresses and filters, such as `africa` or `m49-caribbean`. */
  slug: Scalars['String']['output'];
};


/** A region of the Convention, or a subregion of the United Nations. */
export type RegionNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A region of the Convention, or a subregion of the United Nations. */
export type RegionPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyOrder>;
};

/** Regions, page by page. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The regions of this page. */
  edges: Array<RegionEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many regions the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** A region in a list. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Place of this region in the list. */
  cursor: Scalars['String']['output'];
  /** The region that stands at this place. */
  node: Region;
};

/** Which regions to list. An empty list is as absent. */
export type RegionFilter = {
  /** Of these divisions of the world. */
  kinds?: InputMaybe<Array<RegionKind>>;
};

/** Whose division of the world a region belongs to. The two do not nest: a subregion can lie in several regions of the Convention. */
export type RegionKind =
  /** One of the six regions of the Convention. */
  | 'CITES'
  /** One of the subregions of the United Nations' geoscheme. */
  | 'M49';

/** Which topic is to become which. */
export type RemapTopicInput = {
  /** Slug of the topic that goes. */
  from: Scalars['String']['input'];
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Slugs of the topics that take its place, 1 (a merge) to 10 (a split), else REQUIRED or TOO_MANY; a repeated one counts once. What has
   * a list of topics gets all of them; what has a single one, as a need and a contribution, gets the first, and so do the topics directly below `from`.
   * One that does not exist is UNKNOWN_REFERENCE. NOT_ALLOWED_NOW is `from` itself, a topic below it, and, where `from` has topics below it, a first
   * one that is not at the top, for the tree has two levels.
   */
  into: Array<Scalars['String']['input']>;
  /** Its `Topic.revision` as it was read; CONFLICT when somebody has changed it since. */
  revision: Scalars['Int']['input'];
};

/** What came of a merge or split. */
export type RemapTopicPayload = {
  __typename?: 'RemapTopicPayload';
  /** The topics that took its place, in the order in which they were named; empty when something was wrong with the input. */
  topics: Array<Topic>;
  /** Everything that was wrong with the input; empty when it was done. */
  userErrors: Array<UserError>;
};

/** What is to be said of a term of the common language. What is absent stays as it is. All faults are told at once, and then nothing is kept. */
export type SaveGlossaryTermInput = {
  /** Its abbreviation in English, at most 40 characters; null takes it away. */
  abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** What it means here, at most 4,000 characters in each language; in English at least. */
  definition?: InputMaybe<VocabularyTextsInput>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `GlossaryTerm.revision` that the changes are made to. Absent: a term is added. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** Its permanent name in addresses, which never changes: small letters, digits and single hyphens, at most 80; anything else is MALFORMED. A new term under a name that is taken is DUPLICATE. */
  slug: Scalars['String']['input'];
  /** Where the word occurs, such as a paragraph of a document, 1 to 300 characters; null is REQUIRED, and so is a new term without it. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The word itself, at most 200 characters in each of the three languages; every term has all three. */
  term?: InputMaybe<VocabularyTextsInput>;
};

/** What came of saving a term of the common language. */
export type SaveGlossaryTermPayload = {
  __typename?: 'SaveGlossaryTermPayload';
  /** The term as it now stands, with its `revision`; null when something was wrong with the input. */
  glossaryTerm?: Maybe<GlossaryTerm>;
  /** Everything that was wrong with the input; empty when the term was saved. */
  userErrors: Array<UserError>;
};

/** What is to be said of a paragraph. What is absent stays as it is; a new one needs all that is not said to be optional, else REQUIRED. All faults are told at once, and then nothing is kept. */
export type SaveProvisionInput = {
  /** What a draft became, such as `Decision 19.41`, at most 200 characters; optional, null where that is not known. */
  adoptedAs?: InputMaybe<Scalars['String']['input']>;
  /** Meeting of the Conference that adopted it, such as `CoP19, Panama City, 2022`, at most 200 characters: REQUIRED of what is not proposed alone, and NOT_ALLOWED_NOW for what is. */
  adoptedAt?: InputMaybe<Scalars['String']['input']>;
  /** Its permanent code, which never changes: letters, digits, points and hyphens, at most 40; anything else is MALFORMED. A new paragraph under a code that is taken is DUPLICATE. */
  code: Scalars['String']['input'];
  /** Whom it asks to act. */
  directedTo?: InputMaybe<ProvisionAddressee>;
  /** Where it stands, such as a document and its paragraph, at most 300 characters. */
  foundIn?: InputMaybe<Scalars['String']['input']>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The text that it belongs to, such as `Decision 19.41`, at most 200 characters. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** Kind of text that it belongs to. */
  kind?: InputMaybe<ProvisionKind>;
  /** How its text names it, such as `19.41 a`, at most 80 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Number or letter inside that text, at most 40 characters; optional, null where the text is a single paragraph. */
  paragraph?: InputMaybe<Scalars['String']['input']>;
  /** Meeting of the Conference that it was proposed to, at most 200 characters; optional. */
  proposedAt?: InputMaybe<Scalars['String']['input']>;
  /** The `Provision.revision` that the changes are made to. Absent: a paragraph is added, at the end of the list. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** What the Secretariat says of it, at most 4,000 characters in each language; optional, null takes all of it away. */
  secretariatComment?: InputMaybe<VocabularyTextsInput>;
  /**
   * What has become of it. From PROPOSED_BY_SECRETARIAT to PROPOSED or ADOPTED, from PROPOSED to ADOPTED, from ADOPTED to
   * IMPLEMENTED_DELETION_PROPOSED or SUPERSEDED, from IMPLEMENTED_DELETION_PROPOSED to SUPERSEDED; and, for what was recorded by mistake, from
   * ADOPTED to PROPOSED and from the last two to ADOPTED. Any other step is OUT_OF_ORDER. Nothing that took the place of another becomes a
   * draft again (NOT_ALLOWED_NOW).
   */
  status?: InputMaybe<ProvisionStatus>;
  /** Whether the text itself makes it depend on money from outside the budget; false of a new one when absent. */
  subjectToFunding?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it says, in words of this project, at most 4,000 characters in each language; in English at least. */
  summary?: InputMaybe<VocabularyTextsInput>;
  /** Code of the paragraph that took its place: REQUIRED with the status SUPERSEDED, and NOT_ALLOWED_NOW with any other, where that one was not adopted, and where it would stand in a circle. One that does not exist is UNKNOWN_REFERENCE. Null takes it away. */
  supersededBy?: InputMaybe<Scalars['String']['input']>;
  /** Slugs of the topics that it is about, 1 to 20 (else REQUIRED or TOO_MANY); a repeated one counts once, one that does not exist is UNKNOWN_REFERENCE. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of saving a paragraph. */
export type SaveProvisionPayload = {
  __typename?: 'SaveProvisionPayload';
  /** The paragraph as it now stands, with its `revision`; null when something was wrong with the input. */
  provision?: Maybe<Provision>;
  /** Everything that was wrong with the input; empty when the paragraph was saved. */
  userErrors: Array<UserError>;
};

/** What is to be said of a topic. What is absent stays as it is. All faults are told at once, and then nothing is kept. */
export type SaveTopicInput = {
  /** Slug of the topic above it; null or, for a new one, absent puts it at the top. The tree has two levels: one above must stand at the top, and what has topics below it must stay there, else NOT_ALLOWED_NOW. One that does not exist is UNKNOWN_REFERENCE. */
  broader?: InputMaybe<Scalars['String']['input']>;
  /** What it covers, at most 4,000 characters in each language; in English at least. */
  definition?: InputMaybe<VocabularyTextsInput>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its label, at most 200 characters in each of the three languages; every topic has all three. */
  label?: InputMaybe<VocabularyTextsInput>;
  /** The `Topic.revision` that the changes are made to. Absent: a topic is added. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** Its permanent name in addresses, which never changes: small letters, digits and single hyphens, at most 80; anything else is MALFORMED. A new topic under a name that is taken is DUPLICATE. */
  slug: Scalars['String']['input'];
};

/** What came of saving a topic. */
export type SaveTopicPayload = {
  __typename?: 'SaveTopicPayload';
  /** The topic as it now stands, with its `revision`; null when something was wrong with the input. */
  topic?: Maybe<Topic>;
  /** Everything that was wrong with the input; empty when the topic was saved. */
  userErrors: Array<UserError>;
};

/** The whole list of a Party's most urgent needs. */
export type SetMostUrgentNeedsInput = {
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Ids of its needs, at most `mostUrgentPerParty` (else TOO_MANY); their order means nothing, a repeated one counts once, an empty list leaves none. One that is not the Party's is UNKNOWN_REFERENCE, one that is met or withdrawn NOT_ALLOWED_NOW. */
  needs: Array<Scalars['ID']['input']>;
  /** The Party, by code of ISO 3166-1 alpha-3. */
  party: Scalars['String']['input'];
  /** The Party's `mostUrgentRevision` as it was read; CONFLICT when the list has changed since. */
  revision: Scalars['Int']['input'];
};

/** What came of setting the most urgent needs of a Party. */
export type SetMostUrgentNeedsPayload = {
  __typename?: 'SetMostUrgentNeedsPayload';
  /** The Party with its new list; null when something was wrong with the input. */
  party?: Maybe<Party>;
  /** Everything that was wrong with the input; empty when the list was set. */
  userErrors: Array<UserError>;
};

/** What a Party says when it states a need. All faults are told at once, and then nothing is kept. */
export type StateNeedInput = {
  /** Places in documents that show it, at most 20. */
  citations?: InputMaybe<Array<NeedCitationInput>>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kinds of help that would meet it, at least one; a repeated one counts once. */
  kinds: Array<HelpKind>;
  /** Language in which `statement` is written (BCP 47). */
  language: Scalars['LanguageTag']['input'];
  /** Languages in which help is of use, at most 20; those of the Party when absent. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Whose capacity is wanting. */
  level: CapacityLevel;
  /** The Party whose need it is, by code of ISO 3166-1 alpha-3. */
  party: Scalars['String']['input'];
  /** How the need became known; EXPRESSION_OF_INTEREST when absent. */
  source?: InputMaybe<NeedSource>;
  /** The need in the Party's own words, 1 to 4,000 characters; blank is REQUIRED. */
  statement: Scalars['String']['input'];
  /** Slug of its topic; one that does not exist is UNKNOWN_REFERENCE. */
  topic: Scalars['String']['input'];
  /** How urgent it is, as the Party says. */
  urgency: Urgency;
  /** Who may see it. */
  visibility: NeedVisibility;
};

/** What came of stating a need. */
export type StateNeedPayload = {
  __typename?: 'StateNeedPayload';
  /** The need as it now stands; null when something was wrong with the input. */
  need?: Maybe<Need>;
  /** Everything that was wrong with the input; empty when the need was stated. */
  userErrors: Array<UserError>;
};

/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type Topic = {
  __typename?: 'Topic';
  /** The topic above it; null at the top. The tree has two levels. */
  broader?: Maybe<Topic>;
  /** What it covers. Definitions exist in English so far. */
  definition: LocalizedText;
  /** Slugs of topics that were merged into it or split into it among others, from A to Z; they lead here. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Its label. `languages`: best first, at most 20; as the request when absent. */
  label: LocalizedText;
  /** The topics directly below it, by label in the reader's language. */
  narrower: Array<Topic>;
  /** Needs with this topic or one below it, as far as the viewer may see; hidden ones are neither listed nor counted. Without `orderBy`: the newest statement first. */
  needs: NeedConnection;
  /** Where the vocabulary comes from. */
  provenance: Provenance;
  /** Paragraphs of Decisions and Resolutions tagged with this topic or one below it, in the order of the source. */
  provisions: ProvisionConnection;
  /** Counter of its changes from 1, to be sent along when it is changed. */
  revision: Scalars['Int']['output'];
  /** Its permanent name in addresses and filters. */
  slug: Scalars['String']['output'];
  /** Which writes on it are open to the viewer now. */
  viewerCan: TopicPermissions;
};


/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type TopicDefinitionArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type TopicLabelArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type TopicNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeedOrder>;
};


/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type TopicProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Topics, page by page. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The topics of this page. */
  edges: Array<TopicEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many topics the search and the filter leave in all. */
  totalCount: Scalars['Int']['output'];
};

/** A topic in a list. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Place of this topic in the list. */
  cursor: Scalars['String']['output'];
  /** The topic that stands at this place. */
  node: Topic;
};

/** Which topics to list. Fields are joined by AND; an empty list is as absent. */
export type TopicFilter = {
  /** Directly below one of these topics, by slug. */
  broader?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only topics at the top of the tree (true), or only those below another (false). */
  topLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /** That have changed at or after this instant; see `needsChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which writes on a topic are open to the viewer now, so that a front end shows the right buttons. */
export type TopicPermissions = {
  __typename?: 'TopicPermissions';
  /** The viewer may merge it into another topic, or split it into several. */
  remapTopic: Scalars['Boolean']['output'];
  /** The viewer may change it; who may, may add topics, too. */
  saveTopic: Scalars['Boolean']['output'];
};

/** A training that partner organizations give: what is taught. When and where are its sessions. */
export type Training = {
  __typename?: 'Training';
  /** What the subgraph of the needs requires in order to match it. */
  match: CandidateProfile;
  /** Needs that it would help to meet, in whatever step of the cycle, as far as the viewer may see; the best match first. At most 200 are ranked, and `appliedFilter` says so. */
  needs?: Maybe<NeedMatchConnection>;
  /** Its permanent name in addresses. */
  slug: Scalars['String']['output'];
};


/** A training that partner organizations give: what is taught. When and where are its sessions. */
export type TrainingNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How urgent a need is, as the Party says. */
export type Urgency =
  /** Stands in the way of implementing the Convention now. */
  | 'HIGH'
  /** Can wait for the next cycle of planning. */
  | 'LOW'
  /** Wanted within the current cycle. */
  | 'MEDIUM';

/** A fault in an input that the user can mend. All faults are told at once, and nothing of the input is kept. */
export type UserError = {
  __typename?: 'UserError';
  /** The kind of fault, for programs. */
  code: UserErrorCode;
  /** The fault as a sentence in the reader's language (English, French or Spanish). */
  message: Scalars['String']['output'];
  /** Where in the input, such as `["input", "sessions", "0", "startsOn"]`. */
  path: Array<Scalars['String']['output']>;
};

/** What is wrong with a part of an input, so that the user can mend it. */
export type UserErrorCode =
  /** The same is there already. */
  | 'DUPLICATE'
  /** A text does not have the form that it must have, which the message names. */
  | 'MALFORMED'
  /** The state of the record does not allow it now; the message says why. */
  | 'NOT_ALLOWED_NOW'
  /** Every place is taken, on the waiting list, too. */
  | 'NO_PLACE_LEFT'
  /** A step of the cycle cannot follow the present one. */
  | 'OUT_OF_ORDER'
  /** A number or a date lies outside its bounds, which the message names. */
  | 'OUT_OF_RANGE'
  /** A part that cannot be left out is missing or blank. */
  | 'REQUIRED'
  /** A text is longer than its bound, which the message names. */
  | 'TOO_LONG'
  /** A list has more members than its bound, which the message names. */
  | 'TOO_MANY'
  /** A topic, Party, organisation, course or the like does not exist, or not for the viewer. */
  | 'UNKNOWN_REFERENCE';

/** A text in the languages of the Convention. What is absent stays as it is, null takes it away, and blank or missing where it must be is REQUIRED. */
export type VocabularyTextsInput = {
  /** The text in English, which every topic has. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** The text in Spanish. */
  es?: InputMaybe<Scalars['String']['input']>;
  /** The text in French. */
  fr?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Course: Course;
  GlossaryTerm: GlossaryTerm;
  Learner: Learner;
  Need: Need;
  Offer: Offer;
  Party: Party;
  Provision: Provision;
  Questionnaire: Questionnaire;
  Region: Region;
  Topic: Topic;
  Training: Training;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"slug":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Course'], {"match":{"topics":true,"kinds":true,"languages":true,"parties":true,"regions":true,"subregions":true,"online":true,"anyTime":true,"dateAhead":true,"freePlaces":true}}> ) );
  GlossaryTerm:
    ( { __typename: 'GlossaryTerm' }
    & GraphQLRecursivePick<FederationTypes['GlossaryTerm'], {"slug":true}> );
  Learner:
    ( { __typename: 'Learner' }
    & GraphQLRecursivePick<FederationTypes['Learner'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Offer'], {"match":{"topics":true,"kinds":true,"languages":true,"parties":true,"regions":true,"subregions":true,"online":true,"anyTime":true,"dateAhead":true,"freePlaces":true}}> ) );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"iso3":true}> );
  Provision:
    ( { __typename: 'Provision' }
    & GraphQLRecursivePick<FederationTypes['Provision'], {"code":true}> );
  Questionnaire:
    ( { __typename: 'Questionnaire' }
    & GraphQLRecursivePick<FederationTypes['Questionnaire'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"slug":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"slug":true}> );
  Training:
    ( { __typename: 'Training' }
    & GraphQLRecursivePick<FederationTypes['Training'], {"slug":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Training'], {"match":{"topics":true,"kinds":true,"languages":true,"parties":true,"regions":true,"subregions":true,"online":true,"anyTime":true,"dateAhead":true,"freePlaces":true}}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  NeedsRecord:
    | ( tables.GlossaryTermRow )
    | ( tables.NeedRow )
    | ( tables.ProvisionRow )
    | ( tables.TopicRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AppliedFilter: ResolverTypeWrapper<AppliedFilter>;
  AppliedFilterCode: AppliedFilterCode;
  CandidateProfile: ResolverTypeWrapper<CandidateProfile>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CapacityLevel: CapacityLevel;
  Course: ResolverTypeWrapper<tables.CourseRef>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateCheck: DateCheck;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EditNeedInput: EditNeedInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EditNeedPayload: ResolverTypeWrapper<Omit<EditNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  EventDate: ResolverTypeWrapper<EventDate>;
  FindingShare: FindingShare;
  GlossaryFilter: GlossaryFilter;
  GlossaryTerm: ResolverTypeWrapper<tables.GlossaryTermRow>;
  GlossaryTermConnection: ResolverTypeWrapper<Connection<tables.GlossaryTermRow>>;
  GlossaryTermEdge: ResolverTypeWrapper<Edge<tables.GlossaryTermRow>>;
  GlossaryTermPermissions: ResolverTypeWrapper<GlossaryTermPermissions>;
  GroupsMode: GroupsMode;
  HeldRecord: ResolverTypeWrapper<tables.HeldRecordRow>;
  HeldRecordConnection: ResolverTypeWrapper<Connection<tables.HeldRecordRow>>;
  HeldRecordEdge: ResolverTypeWrapper<Edge<tables.HeldRecordRow>>;
  HelpKind: HelpKind;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportNeedsInput: ImportNeedsInput;
  ImportNeedsPayload: ResolverTypeWrapper<Omit<ImportNeedsPayload, 'needs'> & { needs: Array<ResolversTypes['ImportedNeed']> }>;
  ImportOutcome: ImportOutcome;
  ImportedNeed: ResolverTypeWrapper<tables.ImportedNeedRef>;
  JoiningAct: JoiningAct;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  Learner: ResolverTypeWrapper<tables.LearnerRef>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonCode: MatchReasonCode;
  Money: ResolverTypeWrapper<Money>;
  MoveNeedInput: MoveNeedInput;
  MoveNeedPayload: ResolverTypeWrapper<Omit<MoveNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<tables.NeedRow>;
  NeedAction: NeedAction;
  NeedChange: ResolverTypeWrapper<tables.NeedChangeRow>;
  NeedChangeConnection: ResolverTypeWrapper<Connection<tables.NeedChangeRow>>;
  NeedChangeEdge: ResolverTypeWrapper<Edge<tables.NeedChangeRow>>;
  NeedCitation: ResolverTypeWrapper<NeedCitation>;
  NeedCitationInput: NeedCitationInput;
  NeedConnection: ResolverTypeWrapper<Connection<tables.NeedRow>>;
  NeedEdge: ResolverTypeWrapper<Edge<tables.NeedRow>>;
  NeedFilter: NeedFilter;
  NeedMatchConnection: ResolverTypeWrapper<RankedConnection<tables.NeedRow>>;
  NeedMatchEdge: ResolverTypeWrapper<RankedEdge<tables.NeedRow>>;
  NeedOrder: NeedOrder;
  NeedPermissions: ResolverTypeWrapper<NeedPermissions>;
  NeedProfile: ResolverTypeWrapper<NeedProfile>;
  NeedSource: NeedSource;
  NeedState: NeedState;
  NeedVisibility: NeedVisibility;
  NeedsChange: ResolverTypeWrapper<tables.NeedsChangeRow>;
  NeedsChangeConnection: ResolverTypeWrapper<Connection<tables.NeedsChangeRow>>;
  NeedsChangeEdge: ResolverTypeWrapper<Edge<tables.NeedsChangeRow>>;
  NeedsRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NeedsRecord']>;
  NeedsRecordKind: NeedsRecordKind;
  Offer: ResolverTypeWrapper<tables.OfferRef>;
  Organization: ResolverTypeWrapper<tables.OrganizationRef>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<tables.PartyRow>;
  PartyConnection: ResolverTypeWrapper<Connection<tables.PartyRow>>;
  PartyEdge: ResolverTypeWrapper<Edge<tables.PartyRow>>;
  PartyFilter: PartyFilter;
  PartyGroup: PartyGroup;
  PartyGroupInfo: ResolverTypeWrapper<tables.PartyGroupInfoRef>;
  PartyOrder: PartyOrder;
  PartyPermissions: ResolverTypeWrapper<PartyPermissions>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Provision: ResolverTypeWrapper<tables.ProvisionRow>;
  ProvisionAddressee: ProvisionAddressee;
  ProvisionConnection: ResolverTypeWrapper<Connection<tables.ProvisionRow>>;
  ProvisionEdge: ResolverTypeWrapper<Edge<tables.ProvisionRow>>;
  ProvisionFilter: ProvisionFilter;
  ProvisionKind: ProvisionKind;
  ProvisionPermissions: ResolverTypeWrapper<ProvisionPermissions>;
  ProvisionStatus: ProvisionStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Questionnaire: ResolverTypeWrapper<tables.QuestionnaireRow>;
  QuestionnaireConnection: ResolverTypeWrapper<Connection<tables.QuestionnaireRow>>;
  QuestionnaireEdge: ResolverTypeWrapper<Edge<tables.QuestionnaireRow>>;
  QuestionnaireFigures: ResolverTypeWrapper<QuestionnaireFigures>;
  QuestionnaireFinding: ResolverTypeWrapper<tables.QuestionnaireFindingRef>;
  QuestionnaireFindingCode: QuestionnaireFindingCode;
  Region: ResolverTypeWrapper<tables.RegionRow>;
  RegionConnection: ResolverTypeWrapper<Connection<tables.RegionRow>>;
  RegionEdge: ResolverTypeWrapper<Edge<tables.RegionRow>>;
  RegionFilter: RegionFilter;
  RegionKind: RegionKind;
  RemapTopicInput: RemapTopicInput;
  RemapTopicPayload: ResolverTypeWrapper<Omit<RemapTopicPayload, 'topics'> & { topics: Array<ResolversTypes['Topic']> }>;
  SaveGlossaryTermInput: SaveGlossaryTermInput;
  SaveGlossaryTermPayload: ResolverTypeWrapper<Omit<SaveGlossaryTermPayload, 'glossaryTerm'> & { glossaryTerm?: Maybe<ResolversTypes['GlossaryTerm']> }>;
  SaveProvisionInput: SaveProvisionInput;
  SaveProvisionPayload: ResolverTypeWrapper<Omit<SaveProvisionPayload, 'provision'> & { provision?: Maybe<ResolversTypes['Provision']> }>;
  SaveTopicInput: SaveTopicInput;
  SaveTopicPayload: ResolverTypeWrapper<Omit<SaveTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  SetMostUrgentNeedsInput: SetMostUrgentNeedsInput;
  SetMostUrgentNeedsPayload: ResolverTypeWrapper<Omit<SetMostUrgentNeedsPayload, 'party'> & { party?: Maybe<ResolversTypes['Party']> }>;
  StateNeedInput: StateNeedInput;
  StateNeedPayload: ResolverTypeWrapper<Omit<StateNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Topic: ResolverTypeWrapper<tables.TopicRow>;
  TopicConnection: ResolverTypeWrapper<Connection<tables.TopicRow>>;
  TopicEdge: ResolverTypeWrapper<Edge<tables.TopicRow>>;
  TopicFilter: TopicFilter;
  TopicPermissions: ResolverTypeWrapper<TopicPermissions>;
  Training: ResolverTypeWrapper<tables.TrainingRef>;
  Urgency: Urgency;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VocabularyTextsInput: VocabularyTextsInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AppliedFilter: AppliedFilter;
  CandidateProfile: CandidateProfile;
  Boolean: Scalars['Boolean']['output'];
  Course: tables.CourseRef;
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EditNeedInput: EditNeedInput;
  ID: Scalars['ID']['output'];
  EditNeedPayload: Omit<EditNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  EventDate: EventDate;
  GlossaryFilter: GlossaryFilter;
  GlossaryTerm: tables.GlossaryTermRow;
  GlossaryTermConnection: Connection<tables.GlossaryTermRow>;
  GlossaryTermEdge: Edge<tables.GlossaryTermRow>;
  GlossaryTermPermissions: GlossaryTermPermissions;
  HeldRecord: tables.HeldRecordRow;
  HeldRecordConnection: Connection<tables.HeldRecordRow>;
  HeldRecordEdge: Edge<tables.HeldRecordRow>;
  ImportFault: ImportFault;
  ImportNeedsInput: ImportNeedsInput;
  ImportNeedsPayload: Omit<ImportNeedsPayload, 'needs'> & { needs: Array<ResolversParentTypes['ImportedNeed']> };
  ImportedNeed: tables.ImportedNeedRef;
  LanguageTag: Scalars['LanguageTag']['output'];
  Learner: tables.LearnerRef;
  LocalizedText: LocalizedText;
  MatchReason: MatchReason;
  Money: Money;
  MoveNeedInput: MoveNeedInput;
  MoveNeedPayload: Omit<MoveNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Mutation: Record<PropertyKey, never>;
  Need: tables.NeedRow;
  NeedChange: tables.NeedChangeRow;
  NeedChangeConnection: Connection<tables.NeedChangeRow>;
  NeedChangeEdge: Edge<tables.NeedChangeRow>;
  NeedCitation: NeedCitation;
  NeedCitationInput: NeedCitationInput;
  NeedConnection: Connection<tables.NeedRow>;
  NeedEdge: Edge<tables.NeedRow>;
  NeedFilter: NeedFilter;
  NeedMatchConnection: RankedConnection<tables.NeedRow>;
  NeedMatchEdge: RankedEdge<tables.NeedRow>;
  NeedPermissions: NeedPermissions;
  NeedProfile: NeedProfile;
  NeedsChange: tables.NeedsChangeRow;
  NeedsChangeConnection: Connection<tables.NeedsChangeRow>;
  NeedsChangeEdge: Edge<tables.NeedsChangeRow>;
  NeedsRecord: ResolversUnionTypes<ResolversParentTypes>['NeedsRecord'];
  Offer: tables.OfferRef;
  Organization: tables.OrganizationRef;
  PageInfo: PageInfo;
  Party: tables.PartyRow;
  PartyConnection: Connection<tables.PartyRow>;
  PartyEdge: Edge<tables.PartyRow>;
  PartyFilter: PartyFilter;
  PartyGroupInfo: tables.PartyGroupInfoRef;
  PartyPermissions: PartyPermissions;
  Provenance: Provenance;
  Provision: tables.ProvisionRow;
  ProvisionConnection: Connection<tables.ProvisionRow>;
  ProvisionEdge: Edge<tables.ProvisionRow>;
  ProvisionFilter: ProvisionFilter;
  ProvisionPermissions: ProvisionPermissions;
  Query: Record<PropertyKey, never>;
  Questionnaire: tables.QuestionnaireRow;
  QuestionnaireConnection: Connection<tables.QuestionnaireRow>;
  QuestionnaireEdge: Edge<tables.QuestionnaireRow>;
  QuestionnaireFigures: QuestionnaireFigures;
  QuestionnaireFinding: tables.QuestionnaireFindingRef;
  Region: tables.RegionRow;
  RegionConnection: Connection<tables.RegionRow>;
  RegionEdge: Edge<tables.RegionRow>;
  RegionFilter: RegionFilter;
  RemapTopicInput: RemapTopicInput;
  RemapTopicPayload: Omit<RemapTopicPayload, 'topics'> & { topics: Array<ResolversParentTypes['Topic']> };
  SaveGlossaryTermInput: SaveGlossaryTermInput;
  SaveGlossaryTermPayload: Omit<SaveGlossaryTermPayload, 'glossaryTerm'> & { glossaryTerm?: Maybe<ResolversParentTypes['GlossaryTerm']> };
  SaveProvisionInput: SaveProvisionInput;
  SaveProvisionPayload: Omit<SaveProvisionPayload, 'provision'> & { provision?: Maybe<ResolversParentTypes['Provision']> };
  SaveTopicInput: SaveTopicInput;
  SaveTopicPayload: Omit<SaveTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  SetMostUrgentNeedsInput: SetMostUrgentNeedsInput;
  SetMostUrgentNeedsPayload: Omit<SetMostUrgentNeedsPayload, 'party'> & { party?: Maybe<ResolversParentTypes['Party']> };
  StateNeedInput: StateNeedInput;
  StateNeedPayload: Omit<StateNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Topic: tables.TopicRow;
  TopicConnection: Connection<tables.TopicRow>;
  TopicEdge: Edge<tables.TopicRow>;
  TopicFilter: TopicFilter;
  TopicPermissions: TopicPermissions;
  Training: tables.TrainingRef;
  UserError: UserError;
  VocabularyTextsInput: VocabularyTextsInput;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  rule: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppliedFilterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AppliedFilter'] = ResolversParentTypes['AppliedFilter']> = {
  code?: Resolver<ResolversTypes['AppliedFilterCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CandidateProfileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CandidateProfile'] = ResolversParentTypes['CandidateProfile']> = {
  anyTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dateAhead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freePlaces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['HelpKind']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subregions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CourseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedMatchConnection']>, ParentType, ContextType, RequireFields<CourseNeedsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EditNeedPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EditNeedPayload'] = ResolversParentTypes['EditNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventDateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventDate'] = ResolversParentTypes['EventDate']> = {
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GlossaryTermResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GlossaryTerm'] = ResolversParentTypes['GlossaryTerm'], FederationReferenceType extends FederationReferenceTypes['GlossaryTerm'] = FederationReferenceTypes['GlossaryTerm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GlossaryTerm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<GlossaryTermDefinitionArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<GlossaryTermTermArgs>>;
  viewerCan?: Resolver<ResolversTypes['GlossaryTermPermissions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlossaryTermConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GlossaryTermConnection'] = ResolversParentTypes['GlossaryTermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GlossaryTermEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GlossaryTermEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GlossaryTermEdge'] = ResolversParentTypes['GlossaryTermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GlossaryTerm'], ParentType, ContextType>;
};

export type GlossaryTermPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GlossaryTermPermissions'] = ResolversParentTypes['GlossaryTermPermissions']> = {
  saveGlossaryTerm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HeldRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HeldRecord'] = ResolversParentTypes['HeldRecord']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldRecordConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HeldRecordConnection'] = ResolversParentTypes['HeldRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HeldRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldRecordEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HeldRecordEdge'] = ResolversParentTypes['HeldRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeldRecord'], ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportNeedsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportNeedsPayload'] = ResolversParentTypes['ImportNeedsPayload']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faultCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ImportedNeed']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportedNeedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportedNeed'] = ResolversParentTypes['ImportedNeed']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LearnerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Learner'] = ResolversParentTypes['Learner'], FederationReferenceType extends FederationReferenceTypes['Learner'] = FederationReferenceTypes['Learner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Learner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  heldByNeeds?: Resolver<Maybe<ResolversTypes['HeldRecordConnection']>, ParentType, ContextType, RequireFields<LearnerHeldByNeedsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  code?: Resolver<ResolversTypes['MatchReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveNeedPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MoveNeedPayload'] = ResolversParentTypes['MoveNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  editNeed?: Resolver<Maybe<ResolversTypes['EditNeedPayload']>, ParentType, ContextType, RequireFields<MutationEditNeedArgs, 'input'>>;
  importNeeds?: Resolver<Maybe<ResolversTypes['ImportNeedsPayload']>, ParentType, ContextType, RequireFields<MutationImportNeedsArgs, 'input'>>;
  moveNeed?: Resolver<Maybe<ResolversTypes['MoveNeedPayload']>, ParentType, ContextType, RequireFields<MutationMoveNeedArgs, 'input'>>;
  remapTopic?: Resolver<Maybe<ResolversTypes['RemapTopicPayload']>, ParentType, ContextType, RequireFields<MutationRemapTopicArgs, 'input'>>;
  saveGlossaryTerm?: Resolver<Maybe<ResolversTypes['SaveGlossaryTermPayload']>, ParentType, ContextType, RequireFields<MutationSaveGlossaryTermArgs, 'input'>>;
  saveProvision?: Resolver<Maybe<ResolversTypes['SaveProvisionPayload']>, ParentType, ContextType, RequireFields<MutationSaveProvisionArgs, 'input'>>;
  saveTopic?: Resolver<Maybe<ResolversTypes['SaveTopicPayload']>, ParentType, ContextType, RequireFields<MutationSaveTopicArgs, 'input'>>;
  setMostUrgentNeeds?: Resolver<Maybe<ResolversTypes['SetMostUrgentNeedsPayload']>, ParentType, ContextType, RequireFields<MutationSetMostUrgentNeedsArgs, 'input'>>;
  stateNeed?: Resolver<Maybe<ResolversTypes['StateNeedPayload']>, ParentType, ContextType, RequireFields<MutationStateNeedArgs, 'input'>>;
};

export type NeedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['NeedCitation']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['NeedChangeConnection'], ParentType, ContextType, RequireFields<NeedHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['HelpKind']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CapacityLevel'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NeedProfile'], ParentType, ContextType>;
  mostUrgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['NeedSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<NeedStatementArgs>>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['NeedPermissions'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['NeedVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedChange'] = ResolversParentTypes['NeedChange']> = {
  action?: Resolver<ResolversTypes['NeedAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['NeedState']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['NeedState']>, ParentType, ContextType>;
};

export type NeedChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedChangeConnection'] = ResolversParentTypes['NeedChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedChangeEdge'] = ResolversParentTypes['NeedChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedChange'], ParentType, ContextType>;
};

export type NeedCitationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedCitation'] = ResolversParentTypes['NeedCitation']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedMatchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedMatchConnection'] = ResolversParentTypes['NeedMatchConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NeedMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedMatchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedMatchEdge'] = ResolversParentTypes['NeedMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type NeedPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedPermissions'] = ResolversParentTypes['NeedPermissions']> = {
  editNeed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moveNeed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeedProfileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedProfile'] = ResolversParentTypes['NeedProfile']> = {
  broader?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['HelpKind']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedsChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedsChange'] = ResolversParentTypes['NeedsChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedsRecordKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['NeedsRecord']>, ParentType, ContextType>;
};

export type NeedsChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedsChangeConnection'] = ResolversParentTypes['NeedsChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedsChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedsChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedsChangeEdge'] = ResolversParentTypes['NeedsChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedsChange'], ParentType, ContextType>;
};

export type NeedsRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeedsRecord'] = ResolversParentTypes['NeedsRecord']> = {
  __resolveType: TypeResolveFn<'GlossaryTerm' | 'Need' | 'Provision' | 'Topic', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedMatchConnection']>, ParentType, ContextType, RequireFields<OfferNeedsArgs, 'first'>>;
};

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dateCheck?: Resolver<ResolversTypes['DateCheck'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PartyGroup']>, ParentType, ContextType>;
  inForceOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  iso2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedBy?: Resolver<ResolversTypes['JoiningAct'], ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  mostUrgentRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PartyNameArgs>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<PartyNeedsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['PartyPermissions'], ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PartyGroupInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartyGroupInfo'] = ResolversParentTypes['PartyGroupInfo']> = {
  asOfYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['PartyGroup'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PartyGroupInfoLabelArgs>>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recentlyAccededYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartyPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartyPermissions'] = ResolversParentTypes['PartyPermissions']> = {
  importNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setMostUrgentNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stateNeed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision'], FederationReferenceType extends FederationReferenceTypes['Provision'] = FederationReferenceTypes['Provision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directedTo?: Resolver<ResolversTypes['ProvisionAddressee'], ParentType, ContextType>;
  foundIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretariatComment?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ProvisionSecretariatCommentArgs>>;
  status?: Resolver<ResolversTypes['ProvisionStatus'], ParentType, ContextType>;
  subjectToFunding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ProvisionSummaryArgs>>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ProvisionPermissions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type ProvisionPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProvisionPermissions'] = ResolversParentTypes['ProvisionPermissions']> = {
  saveProvision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  glossary?: Resolver<ResolversTypes['GlossaryTermConnection'], ParentType, ContextType, RequireFields<QueryGlossaryArgs, 'first'>>;
  glossaryTerm?: Resolver<Maybe<ResolversTypes['GlossaryTerm']>, ParentType, ContextType, RequireFields<QueryGlossaryTermArgs, 'slug'>>;
  mostUrgentPerParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'first'>>;
  needsChanges?: Resolver<ResolversTypes['NeedsChangeConnection'], ParentType, ContextType, RequireFields<QueryNeedsChangesArgs, 'first' | 'since'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'iso3'>>;
  partyGroups?: Resolver<Array<ResolversTypes['PartyGroupInfo']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'code'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<QueryProvisionsArgs, 'first'>>;
  questionnaire?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType, RequireFields<QueryQuestionnaireArgs, 'code'>>;
  questionnaires?: Resolver<ResolversTypes['QuestionnaireConnection'], ParentType, ContextType, RequireFields<QueryQuestionnairesArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'slug'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'slug'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first'>>;
};

export type QuestionnaireResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Questionnaire'] = ResolversParentTypes['Questionnaire'], FederationReferenceType extends FederationReferenceTypes['Questionnaire'] = FederationReferenceTypes['Questionnaire']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Questionnaire']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ResolversTypes['QuestionnaireFigures'], ParentType, ContextType>;
  reportedFindings?: Resolver<Array<ResolversTypes['QuestionnaireFinding']>, ParentType, ContextType>;
  reportedIn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  responsesPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  season?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['EventDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<QuestionnaireTitleArgs>>;
};

export type QuestionnaireConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QuestionnaireConnection'] = ResolversParentTypes['QuestionnaireConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuestionnaireEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionnaireEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QuestionnaireEdge'] = ResolversParentTypes['QuestionnaireEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Questionnaire'], ParentType, ContextType>;
};

export type QuestionnaireFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QuestionnaireFigures'] = ResolversParentTypes['QuestionnaireFigures']> = {
  nonPartyEntities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partiesInForceThen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  responses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuestionnaireFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QuestionnaireFinding'] = ResolversParentTypes['QuestionnaireFinding']> = {
  code?: Resolver<ResolversTypes['QuestionnaireFindingCode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<QuestionnaireFindingNoteArgs>>;
  share?: Resolver<Maybe<ResolversTypes['FindingShare']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RegionNameArgs>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<RegionPartiesArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RemapTopicPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RemapTopicPayload'] = ResolversParentTypes['RemapTopicPayload']> = {
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveGlossaryTermPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveGlossaryTermPayload'] = ResolversParentTypes['SaveGlossaryTermPayload']> = {
  glossaryTerm?: Resolver<Maybe<ResolversTypes['GlossaryTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveProvisionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveProvisionPayload'] = ResolversParentTypes['SaveProvisionPayload']> = {
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveTopicPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveTopicPayload'] = ResolversParentTypes['SaveTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMostUrgentNeedsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SetMostUrgentNeedsPayload'] = ResolversParentTypes['SetMostUrgentNeedsPayload']> = {
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StateNeedPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StateNeedPayload'] = ResolversParentTypes['StateNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TopicDefinitionArgs>>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TopicLabelArgs>>;
  narrower?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<TopicNeedsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<TopicProvisionsArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['TopicPermissions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TopicPermissions'] = ResolversParentTypes['TopicPermissions']> = {
  remapTopic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveTopic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedMatchConnection']>, ParentType, ContextType, RequireFields<TrainingNeedsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AppliedFilter?: AppliedFilterResolvers<ContextType>;
  CandidateProfile?: CandidateProfileResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EditNeedPayload?: EditNeedPayloadResolvers<ContextType>;
  EventDate?: EventDateResolvers<ContextType>;
  GlossaryTerm?: GlossaryTermResolvers<ContextType>;
  GlossaryTermConnection?: GlossaryTermConnectionResolvers<ContextType>;
  GlossaryTermEdge?: GlossaryTermEdgeResolvers<ContextType>;
  GlossaryTermPermissions?: GlossaryTermPermissionsResolvers<ContextType>;
  HeldRecord?: HeldRecordResolvers<ContextType>;
  HeldRecordConnection?: HeldRecordConnectionResolvers<ContextType>;
  HeldRecordEdge?: HeldRecordEdgeResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportNeedsPayload?: ImportNeedsPayloadResolvers<ContextType>;
  ImportedNeed?: ImportedNeedResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  Learner?: LearnerResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveNeedPayload?: MoveNeedPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedChange?: NeedChangeResolvers<ContextType>;
  NeedChangeConnection?: NeedChangeConnectionResolvers<ContextType>;
  NeedChangeEdge?: NeedChangeEdgeResolvers<ContextType>;
  NeedCitation?: NeedCitationResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedMatchConnection?: NeedMatchConnectionResolvers<ContextType>;
  NeedMatchEdge?: NeedMatchEdgeResolvers<ContextType>;
  NeedPermissions?: NeedPermissionsResolvers<ContextType>;
  NeedProfile?: NeedProfileResolvers<ContextType>;
  NeedsChange?: NeedsChangeResolvers<ContextType>;
  NeedsChangeConnection?: NeedsChangeConnectionResolvers<ContextType>;
  NeedsChangeEdge?: NeedsChangeEdgeResolvers<ContextType>;
  NeedsRecord?: NeedsRecordResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyGroupInfo?: PartyGroupInfoResolvers<ContextType>;
  PartyPermissions?: PartyPermissionsResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  ProvisionPermissions?: ProvisionPermissionsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Questionnaire?: QuestionnaireResolvers<ContextType>;
  QuestionnaireConnection?: QuestionnaireConnectionResolvers<ContextType>;
  QuestionnaireEdge?: QuestionnaireEdgeResolvers<ContextType>;
  QuestionnaireFigures?: QuestionnaireFiguresResolvers<ContextType>;
  QuestionnaireFinding?: QuestionnaireFindingResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RemapTopicPayload?: RemapTopicPayloadResolvers<ContextType>;
  SaveGlossaryTermPayload?: SaveGlossaryTermPayloadResolvers<ContextType>;
  SaveProvisionPayload?: SaveProvisionPayloadResolvers<ContextType>;
  SaveTopicPayload?: SaveTopicPayloadResolvers<ContextType>;
  SetMostUrgentNeedsPayload?: SetMostUrgentNeedsPayloadResolvers<ContextType>;
  StateNeedPayload?: StateNeedPayloadResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicPermissions?: TopicPermissionsResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
