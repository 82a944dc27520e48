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

/** Something done to build capacity that the CoP19 document on capacity-building reports in its heading or in paragraphs 2 to 6 and 16. */
export type Activity = {
  __typename?: 'Activity';
  /** Its permanent code in the data set, such as `cop19`. */
  code: Scalars['String']['output'];
  /** Country in which it took place; null where unknown or none. */
  country?: Maybe<Party>;
  /** Local date of its last day; null where unknown or the same. */
  ends?: Maybe<EventDate>;
  /** Figures that the document reports; exact. */
  figures: Array<ActivityFigure>;
  /** Who paid; null where the document does not say. */
  funder?: Maybe<Actor>;
  /** What sort of thing was done. */
  kind: ActivityKind;
  /** ONLINE where people met over the internet; null where the document does not say. */
  mode?: Maybe<TrainingMode>;
  /** What the document leaves open, or where it contradicts itself; null where there is nothing to say. `languages`: best first, at most 20; as the request when absent. */
  note?: Maybe<LocalizedText>;
  /** Organizations that did it. */
  organizations: Array<Organization>;
  /** Paragraph of the document that reports it, such as `3 f`; `heading` for its heading. */
  paragraph: Scalars['String']['output'];
  /** Parties that it was for, by name. What was for a region without named Parties is in `regions` alone. */
  parties?: Maybe<Array<Party>>;
  /** Town in which it took place; null where it had none or the document names none. */
  place?: Maybe<Scalars['String']['output']>;
  /** Where the record comes from and how sure it is. */
  provenance: Provenance;
  /** Provisions that it carried out. */
  provisions?: Maybe<Array<Provision>>;
  /** The questionnaire that it sent out; null where it was none. */
  questionnaire?: Maybe<Questionnaire>;
  /** Regions that it was for, where the document names a region and no Party. */
  regions?: Maybe<Array<Region>>;
  /** Local date on which it began, as precisely as known; null where the document gives none. */
  starts?: Maybe<EventDate>;
  /** What was done, in one line. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
};


/** Something done to build capacity that the CoP19 document on capacity-building reports in its heading or in paragraphs 2 to 6 and 16. */
export type ActivityNoteArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Something done to build capacity that the CoP19 document on capacity-building reports in its heading or in paragraphs 2 to 6 and 16. */
export type ActivityTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Activities, page by page. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The activities of this page. */
  edges: Array<ActivityEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many activities the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** An activity in a list. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Place of this activity in the list. */
  cursor: Scalars['String']['output'];
  /** The activity that stands at this place. */
  node: Activity;
};

/** A figure that the document reports of an activity. */
export type ActivityFigure = {
  __typename?: 'ActivityFigure';
  /** What was counted, in one English word, such as `decisions`. */
  name: Scalars['String']['output'];
  /** How many there were; exact. */
  value: Scalars['Int']['output'];
};

/** Which activities to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type ActivityFilter = {
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<ActivityKind>>;
  /** Done by any of these organizations, alone or with others (slugs, such as `cites`). */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For any of these Parties by name (ISO 3166-1 alpha-3). What was reported for a region alone is not among them. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Carrying out any of these provisions (codes, such as `18.45`). */
  provisions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For any of these regions by name (slugs, such as `m49-caribbean`). */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What sort of thing the document reports. */
export type ActivityKind =
  /** Work on a tool or on materials that others will use. */
  | 'DEVELOPMENT'
  /** Information made easier to find, such as a page of the website. */
  | 'INFORMATION'
  /** A meeting of the Conference of the Parties or of a committee. */
  | 'MEETING'
  /** A lasting programme that was set up. */
  | 'PROGRAMME'
  /** Questions sent to Parties and others. */
  | 'QUESTIONNAIRE'
  /** A report made to a committee. */
  | 'REPORT'
  /** Support given to Parties. */
  | 'SUPPORT'
  /** Support that was still being talked about when the document was written. */
  | 'SUPPORT_PLANNED'
  /** Trainings held with partners. */
  | 'TRAINING'
  /** A workshop in which people worked on the subject together. */
  | 'WORKSHOP';

/** Whoever gives or receives: a Party or an organization. */
export type Actor = Organization | Party;

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

/** How much of a session somebody attended. */
export type Attendance =
  /** Held a place and did not come. */
  | 'ABSENT'
  /** All of it, or as much as the organization asks for. */
  | 'FULL'
  /** Some of it, and less than that. */
  | 'PART';

/**
 * How many people took part, as recorded by the organizations. A count of 1 to 4 people is withheld from others than those who
 * give every session that is counted and the Secretariat, and larger ones are rounded down to a multiple of 5, so that nobody
 * can be singled out. Whoever erases what is kept of them is no longer counted, so that a figure may fall afterwards.
 */
export type AttendanceFigures = {
  __typename?: 'AttendanceFigures';
  /** People who attended all or some of it, each once; null where withheld. */
  attended?: Maybe<Scalars['Int']['output']>;
  /** True when the figure is withheld because it is about fewer than 5 people. */
  withheld: Scalars['Boolean']['output'];
};

/** Whether one person took part. */
export type AttendanceInput = {
  /** How much of the session the person attended. */
  attended: Attendance;
  /** Id of a registration for the session; any other is UNKNOWN_REFERENCE, one that is named twice DUPLICATE, and one that holds no place OUT_OF_ORDER. */
  registration: Scalars['ID']['input'];
};

/** A line of the budget annex of the CoP19 document on capacity-building (Annex 3): what carrying out a provision would cost. */
export type BudgetLine = {
  __typename?: 'BudgetLine';
  /** What would be done. `languages`: best first, at most 20; as the request when absent. */
  activity: LocalizedText;
  /** Its permanent code in the data set, such as `budget-res-4-a`. */
  code: Scalars['String']['output'];
  /** What it would cost in all, exact, as a range. */
  cost: MoneyRange;
  /** What it would cost each year; null where the annex does not say. */
  costPerYear?: Maybe<Money>;
  /** Whether that provision is of a Decision or of a Resolution. */
  instrumentType: InstrumentType;
  /** What this project adds in explanation; null where there is nothing to say. `languages`: best first, at most 20; as the request when absent. */
  note?: Maybe<LocalizedText>;
  /** The priority that the annex gives it; null where it gives none. */
  priority?: Maybe<BudgetPriority>;
  /** Where the record comes from and how sure it is. */
  provenance: Provenance;
  /** The provision that it would carry out. */
  provision?: Maybe<Provision>;
  /** Where the money is to come from; null where the annex does not say. Who has paid is not known. */
  sourceOfFunding?: Maybe<FundingSource>;
  /** For how many years, worked out from the total and the yearly cost; null where there is no yearly cost. */
  years?: Maybe<Scalars['Int']['output']>;
};


/** A line of the budget annex of the CoP19 document on capacity-building (Annex 3): what carrying out a provision would cost. */
export type BudgetLineActivityArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A line of the budget annex of the CoP19 document on capacity-building (Annex 3): what carrying out a provision would cost. */
export type BudgetLineNoteArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Budget lines, page by page. */
export type BudgetLineConnection = {
  __typename?: 'BudgetLineConnection';
  /** The budget lines of this page. */
  edges: Array<BudgetLineEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** The sum of all lines that the filter leaves, not of this page alone; 906,000 to 1,000,000 US dollars for the whole annex. The sum is not in the document. Null where no line is left. */
  total?: Maybe<MoneyRange>;
  /** How many budget lines the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** A budget line in a list. */
export type BudgetLineEdge = {
  __typename?: 'BudgetLineEdge';
  /** Place of this budget line in the list. */
  cursor: Scalars['String']['output'];
  /** The budget line that stands at this place. */
  node: BudgetLine;
};

/** Which budget lines to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type BudgetLineFilter = {
  /** With any of these priorities. */
  priorities?: InputMaybe<Array<BudgetPriority>>;
  /** For any of these provisions (codes, such as `19.DD`). */
  provisions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The priority that the budget annex gives to a line. */
export type BudgetPriority =
  /** High, and part of the core work. */
  | 'CORE_HIGH'
  /** High, beside the core work. */
  | 'HIGH';

/** Which registration its applicant takes back. */
export type CancelRegistrationInput = {
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the viewer's own registration. */
  registration: Scalars['ID']['input'];
};

/** What came of taking a registration back. */
export type CancelRegistrationPayload = {
  __typename?: 'CancelRegistrationPayload';
  /** The registration as it now stands; null when it could not be cancelled. */
  registration?: Maybe<Registration>;
  /** Why it could not be cancelled; empty when it was. */
  userErrors: Array<UserError>;
};

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

/** A movement of money from a giver to a receiver: a pledge, an agreement, a payment and what follows it. */
export type Contribution = {
  __typename?: 'Contribution';
  /** The amount, exact; null where it is unknown. One that is not public is shown to its giver's donors and partner, its receiver and the Secretariat, and is null for others. */
  amount?: Maybe<Money>;
  /** The Party or organization that gives. */
  giver?: Maybe<Actor>;
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** True when the record is made up for demonstration and stands for no real contribution. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Local date of the movement, as precisely as known. */
  madeOn: EventDate;
  /** Which step in the life of the money it is. */
  movement: ContributionMovement;
  /** The Party for whose good it is, also where an organization receives it; null where it is for none by name. */
  party?: Maybe<Party>;
  /** Where the record comes from and how sure it is. */
  provenance: Provenance;
  /** The Party or organization that receives, or is to receive. */
  receiver?: Maybe<Actor>;
  /** What it is for, in one line. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
  /** The topic of the work that it pays for; null where it is for no topic alone. */
  topic?: Maybe<Topic>;
};


/** A movement of money from a giver to a receiver: a pledge, an agreement, a payment and what follows it. */
export type ContributionTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Contributions, page by page. */
export type ContributionConnection = {
  __typename?: 'ContributionConnection';
  /** The contributions of this page. */
  edges: Array<ContributionEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many contributions the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** A contribution in a list. */
export type ContributionEdge = {
  __typename?: 'ContributionEdge';
  /** Place of this contribution in the list. */
  cursor: Scalars['String']['output'];
  /** The contribution that stands at this place. */
  node: Contribution;
};

/** Which contributions to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type ContributionFilter = {
  /** Given by any of these organizations (slugs). Together with `giverParties` it means either. */
  giverOrganizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Given by any of these Parties (ISO 3166-1 alpha-3). Together with `giverOrganizations` it means either. */
  giverParties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Steps of any of these sorts. */
  movements?: InputMaybe<Array<ContributionMovement>>;
  /** For the good of any of these Parties (ISO 3166-1 alpha-3). */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For work on any of these topics, or on one inside them (slugs). */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A step in the life of money that is given. Steps are only ever added; a wrong one is mended by a CORRECTION. */
export type ContributionMovement =
  /** Agreed between giver and receiver in writing. */
  | 'COMMITMENT'
  /** Puts an earlier movement right; its amount may be negative. */
  | 'CORRECTION'
  /** Paid to the receiver. */
  | 'DISBURSEMENT'
  /** Used by the receiver. */
  | 'EXPENDITURE'
  /** Promised in public, without an agreement yet. */
  | 'PLEDGE'
  /** Paid back to the giver. */
  | 'REFUND';

/** A course of the Virtual College. */
export type Course = {
  __typename?: 'Course';
  /** Its permanent name in addresses. */
  slug: Scalars['String']['output'];
  /** Trainings that use the course. Of the trainings that the project ships, those made up for demonstration alone name some. Arguments as of `Query.trainings`. */
  trainings?: Maybe<TrainingConnection>;
};


/** A course of the Virtual College. */
export type CourseTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** How much of a date is known. */
export type DatePrecision =
  /** The date is known to the day. */
  | 'DAY'
  /** Only the year and the month are known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

/** What an organization decides on those who have registered for one session. */
export type DecideRegistrationsInput = {
  /** From 1 to 200 decisions, each on another registration for this session. */
  decisions: Array<RegistrationDecisionInput>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the session; one that does not exist is NOT_FOUND. */
  session: Scalars['ID']['input'];
};

/** What came of decisions on registrations. */
export type DecideRegistrationsPayload = {
  __typename?: 'DecideRegistrationsPayload';
  /** The registrations decided on as they now stand, in the order of the input; null when something was wrong with it. A repetition leaves out those that the viewer no longer sees. */
  registrations?: Maybe<Array<Registration>>;
  /** Everything that was wrong with the input; empty when all decisions were kept. */
  userErrors: Array<UserError>;
};

/** What is to change of a training. What is absent stays as it is; null clears what can be empty. All faults are told at once, and then nothing is kept. */
export type EditTrainingInput = {
  /** Country in which it is held as a rule (ISO 3166-1 alpha-3, a Party). Sessions stay as they are. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** All courses of the Virtual College that it uses, at most 20 slugs. */
  courses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of event or programme it is. Sessions of the same kind follow. */
  kind?: InputMaybe<TrainingKind>;
  /** Language in which `title` and `note` are written (BCP 47); REQUIRED beside them. */
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** Languages in which it is taught, at most 20; those of its sessions count, too. Sessions stay as they are. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Whether it is listed for everyone: PUBLISHED lets one that was handed in be seen, SUBMITTED takes it out of all lists; `Mutation.moderateListing` says more. The Secretariat alone may name this, even unchanged; for others it is FORBIDDEN. Whoever else edits one that is RETURNED hands it in again. */
  listing?: InputMaybe<TrainingListing>;
  /** How it is held as a rule. Sessions stay as they are. */
  mode?: InputMaybe<TrainingMode>;
  /** What else there is to say, in `language`, at most 4,000 characters; null clears it in all languages. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Town or site where it is held as a rule, at most 200 characters. Sessions stay as they are. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Places in each session as a rule, 1 to 100,000. Sessions stay as they are. */
  placesPerSession?: InputMaybe<Scalars['Int']['input']>;
  /** The `Training.revision` that the changes are made to. */
  revision: Scalars['Int']['input'];
  /** Whether scholarships are given. Sessions of which the same was said follow. */
  scholarships?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sessions to add and to change, at most 50 in all; those that are not named stay as they are. */
  sessions?: InputMaybe<Array<TrainingSessionInput>>;
  /** Slug of the training, which never changes. */
  slug: Scalars['String']['input'];
  /** The title in `language`, 1 to 200 characters; those in other languages stay. Sessions that bear the title of the training follow. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** All its topics, 1 to 20 slugs. Sessions that had those of the training follow; others lose what the training no longer has. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of changing a training. */
export type EditTrainingPayload = {
  __typename?: 'EditTrainingPayload';
  /** The training as it now is; null when something was wrong with the input. */
  training?: Maybe<Training>;
  /** Everything that was wrong with the input; empty when it was changed. */
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

/** Where the money of a budget line is to come from. */
export type FundingSource =
  /** From voluntary money outside the regular budget, which donors have yet to give. */
  | 'EXTRABUDGETARY';

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

/** The sort of text that a budget line would carry out. */
export type InstrumentType =
  /** A Decision, or the draft of one. */
  | 'DECISION'
  /** A Resolution, or the draft of one. */
  | 'RESOLUTION';

/**
 * Somebody who learns in the Virtual College. No name is kept. Seen by themselves, by the Secretariat, and by the authority that
 * has confirmed their affiliation, if they let it see them (`sharesWithAuthority`); to others the record does not exist.
 */
export type Learner = {
  __typename?: 'Learner';
  /** Every row that this part of the graph holds of the viewer: registrations with what was written for them, and what they have changed. Null for everybody else, the Secretariat, too. */
  heldByPartners?: Maybe<HeldRecordConnection>;
  /** Stands for the learner, and tells nothing of who they are. */
  id: Scalars['ID']['output'];
  /** Registrations for sessions of trainings that the viewer may see, the newest first: one's own; for an organization those for its sessions; all of its confirmed staff for an authority; all for the Secretariat. */
  registrations?: Maybe<RegistrationConnection>;
};


/**
 * Somebody who learns in the Virtual College. No name is kept. Seen by themselves, by the Secretariat, and by the authority that
 * has confirmed their affiliation, if they let it see them (`sharesWithAuthority`); to others the record does not exist.
 */
export type LearnerHeldByPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody who learns in the Virtual College. No name is kept. Seen by themselves, by the Secretariat, and by the authority that
 * has confirmed their affiliation, if they let it see them (`sharesWithAuthority`); to others the record does not exist.
 */
export type LearnerRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether everyone sees a record, and if not, how far it has come. One that is not PUBLISHED is in no list, count, search or match of others than those who handed it in and the Secretariat. */
export type Listing =
  /** It exists for everyone, in lists and counts, searches and matches. */
  | 'PUBLISHED'
  /** Looked at, and not to be listed; `moderationReason` says why. */
  | 'REJECTED'
  /** It was listed and is out of date. A retired organization is left out of lists and searches alone: what names it still shows it. */
  | 'RETIRED'
  /** Looked at, and given back to be mended; `moderationReason` says what. The next edit by whoever handed it in hands it in again. */
  | 'RETURNED'
  /** Handed in; the Secretariat has yet to look at it. */
  | 'SUBMITTED';

/** What can become of a record on its list. */
export type ListingStep =
  /** It is the same as another one, which stays; in whatever state. */
  | 'DUPLICATE_OF'
  /** Everyone sees it: one that is SUBMITTED, RETURNED, REJECTED or RETIRED. */
  | 'PUBLISH'
  /** It will not be listed: one that is SUBMITTED or RETURNED, or a PUBLISHED training or offer. */
  | 'REJECT'
  /** It was right and is out of date: one that is PUBLISHED. */
  | 'RETIRE'
  /** Whoever handed it in is to mend it: one that is SUBMITTED, or a PUBLISHED training or offer. Their next edit hands it in again. */
  | 'RETURN';

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

/** What the Secretariat decides of one record. It names an organization, a training or an offer, and no two of them. */
export type ModerateListingInput = {
  /** For DUPLICATE_OF: slug or id of the other one, which is of the same sort and listed; one that does not exist, and the duplicate itself, is UNKNOWN_REFERENCE. Not kept for other steps. */
  duplicateOf?: InputMaybe<Scalars['String']['input']>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the offer that it is about. */
  offer?: InputMaybe<Scalars['ID']['input']>;
  /** Slug of the organization that it is about; one of the three is REQUIRED, and a second TOO_MANY. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 1,000 characters. Whoever sees the record reads it: who handed it in and, of an organization that is retired, everybody. REQUIRED for RETURN and REJECT; for PUBLISH and DUPLICATE_OF it is not kept. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The `revision` of that record which was looked at. */
  revision: Scalars['Int']['input'];
  /** What is to become of it. */
  step: ListingStep;
  /** Slug of the training that it is about. */
  training?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a decision on a listing. */
export type ModerateListingPayload = {
  __typename?: 'ModerateListingPayload';
  /** The offer as it is now listed, or the one that stays of two; null when the decision was on none. */
  offer?: Maybe<Offer>;
  /** The organization as it is now listed, or the one that stays of two; null when the decision was on no organization, or something was wrong with the input. */
  organization?: Maybe<Organization>;
  /** The training as it is now listed, or the one that stays of two; null when the decision was on none. */
  training?: Maybe<Training>;
  /** Everything that was wrong with the input; empty when it was decided. */
  userErrors: Array<UserError>;
};

/** An exact amount in one currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount in whole currency units with its decimals; never rounded. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount, three letters (ISO 4217). */
  currency: Scalars['String']['output'];
};

/** A range of money, as the source gives it. Both ends are the same where it gives one figure; a midpoint is never made. */
export type MoneyRange = {
  __typename?: 'MoneyRange';
  /** The most that it may be. */
  max: Money;
  /** The least that it may be. */
  min: Money;
};

/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Takes one's own registration back, until the session begins or is called off. A place that becomes free goes at once to whoever has waited
   * longest. A registration that the viewer may not see is NOT_FOUND, somebody else's is FORBIDDEN, one that was cancelled or
   * refused before is OUT_OF_ORDER.
   */
  cancelRegistration?: Maybe<CancelRegistrationPayload>;
  /**
   * Accepts or refuses up to 200 registrations for one session at once, until it begins or is called off. The organizations that give the
   * session may, and the Secretariat; others get FORBIDDEN, and so does whoever decides on their own registration. Places that refusals make free, and those that are left, go in the
   * order in which people registered; whoever is accepted and has none waits. One faulty decision, and none is kept.
   */
  decideRegistrations?: Maybe<DecideRegistrationsPayload>;
  /**
   * Changes a training, adds sessions to it, changes and cancels them. Partners of an organization that gives it may, and the
   * Secretariat; others get FORBIDDEN. The Secretariat alone says with `listing` whether it is listed for everyone. One that the viewer may not see is NOT_FOUND, a `revision` that is not the present one CONFLICT.
   */
  editTraining?: Maybe<EditTrainingPayload>;
  /**
   * Decides what becomes of an organization, a training or an offer on its list: publishes it, returns or rejects what was
   * handed in with a reason, retires what is out of date, or says which other one it is a duplicate of. Of two, the duplicate
   * goes: its slug or id leads to the other for ever, and whatever named it names the other from then on. The sessions of a
   * duplicate training move over with all who have registered; the names of a duplicate organization become aliases of the
   * other, and a token that names the duplicate gives nothing any more. A step that the present listing does not allow is
   * OUT_OF_ORDER, a record that is not there NOT_FOUND, a `revision` that is not the present one CONFLICT.
   */
  moderateListing?: Maybe<ModerateListingPayload>;
  /**
   * Says of up to 200 people who have a place in one session whether they took part, from the day on which it begins; said
   * again, it puts right what was said before. The organizations that give the session may, and the Secretariat; others get
   * FORBIDDEN, and so does whoever records their own. Of one session that is called off or has not begun it is
   * NOT_ALLOWED_NOW. One fault, and nothing is kept.
   */
  recordAttendance?: Maybe<RecordAttendancePayload>;
  /**
   * Asks for a place in a session of a training, for the viewer alone. Gives a place at once where one is left; else puts the
   * viewer on the waiting list. Where the organization selects, or the number of places is not known, it has yet to accept.
   * A session that is not there is NOT_FOUND; one that has begun, was called off, or keeps no registrations here is
   * NOT_ALLOWED_NOW; a full one without a waiting list is NO_PLACE_LEFT; a second registration is DUPLICATE, unless the
   * first was cancelled.
   */
  registerForSession?: Maybe<RegisterForSessionPayload>;
  /**
   * Registers a training of a listed organization together with its sessions. Who works for that organization as a partner may,
   * and the Secretariat; others get FORBIDDEN. It meets needs from the next read on; where `newTrainingsAre` is SUBMITTED, one
   * that a partner registers does so once the Secretariat lists it (`editTraining`).
   */
  registerTraining?: Maybe<RegisterTrainingPayload>;
  /**
   * Makes an offer (without `id`), or changes one (with its `id` and its present `revision`; another is CONFLICT). Partners
   * offer for their organization, authorities for their Party, the Secretariat for either; others get FORBIDDEN. What the
   * Secretariat offers is listed at once; what others do is SUBMITTED and, until the Secretariat has listed it, seen by its
   * giver and the Secretariat alone. An offer that the viewer may not see is NOT_FOUND.
   */
  saveOffer?: Maybe<SaveOfferPayload>;
  /**
   * Puts an organization on the list (without `revision`) or changes what is said of it (with the present one; another is CONFLICT).
   * The Secretariat alone may. Searches, and materials that name it as their publisher, follow.
   */
  saveOrganization?: Maybe<SaveOrganizationPayload>;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationCancelRegistrationArgs = {
  input: CancelRegistrationInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationDecideRegistrationsArgs = {
  input: DecideRegistrationsInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationEditTrainingArgs = {
  input: EditTrainingInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationModerateListingArgs = {
  input: ModerateListingInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationRegisterForSessionArgs = {
  input: RegisterForSessionInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationRegisterTrainingArgs = {
  input: RegisterTrainingInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveOfferArgs = {
  input: SaveOfferInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveOrganizationArgs = {
  input: SaveOrganizationInput;
};

/** Whether the CoP19 document on capacity-building names an organization, and how. */
export type NamedInSource =
  /** Named only as an example of others that have a framework of their own. */
  | 'AS_EXAMPLE'
  /** Named only as one of the partners in ICCWC. */
  | 'AS_ICCWC_PARTNER'
  /** Not named; it works in the field all the same. */
  | 'NO'
  /** Named as a partner in capacity-building. */
  | 'YES';

/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type Need = {
  __typename?: 'Need';
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** What other subgraphs need in order to match it. Not part of the public graph. */
  match: NeedProfile;
  /** Offers that meet the need, the best match first. Those that are not open rank lower. At most 200 are ranked, and `appliedFilter` says so. */
  offers?: Maybe<OfferMatchConnection>;
  /** Trainings that meet the need, the best match first. Those with no session ahead rank lower. At most 200 are ranked, and `appliedFilter` says so. */
  trainings?: Maybe<TrainingMatchConnection>;
};


/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type NeedOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type NeedTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** A session that a training will have. What is left out is as the training says. */
export type NewTrainingSessionInput = {
  /** Country in which it is held (ISO 3166-1 alpha-3, a Party); that of the training when absent, and none for one that is held online. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Local date of its last day, written alike and not before `startsOn`; unknown when absent. */
  endsOn?: InputMaybe<Scalars['String']['input']>;
  /** Whether those who come too late for a place may wait for one; they may when absent. */
  hasWaitingList?: InputMaybe<Scalars['Boolean']['input']>;
  /** Languages in which it is taught, at most 20; those of the training when absent. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** How it is held; as the training when absent. */
  mode?: InputMaybe<TrainingMode>;
  /** Town or site where it is held, at most 200 characters; that of the training when absent, and none for one that is held online. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people it has room for, 1 to 100,000; as the training when absent. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Who decides on those who register; FIRST_COME when absent. */
  selection?: InputMaybe<SessionSelection>;
  /** Local date on which it begins, as precisely as known: `2027`, `2027-02` or `2027-02-01`; anything else is MALFORMED. From 1975, when the Convention entered into force, to 20 years ahead. */
  startsOn: Scalars['String']['input'];
  /** IANA time zone of the dates, such as `Europe/Madrid`; unknown when absent. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Help that a Party or an organization offers to whoever needs it. */
export type Offer = {
  __typename?: 'Offer';
  /** Local date of the last day on which it can be asked for; null where it has no end. */
  closes?: Maybe<EventDate>;
  /** The Party or organization that makes the offer. */
  giver?: Maybe<Actor>;
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** True when the record is made up for demonstration and stands for no real offer. */
  isDemonstration: Scalars['Boolean']['output'];
  /** The kinds of help that it gives; at least one. */
  kinds: Array<HelpKind>;
  /** Languages in which the help is given (BCP 47). */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Whether everyone sees it. One that is not PUBLISHED is in no list, count or match of others than its giver and the Secretariat. */
  listing: Listing;
  /** What the subgraph of the needs requires in order to match it. Not part of the public graph. */
  match: CandidateProfile;
  /** Why it is not listed, in the words of the Secretariat, which its giver reads; null while it is PUBLISHED or SUBMITTED. */
  moderationReason?: Maybe<Scalars['String']['output']>;
  /** What else there is to say, such as how to ask for it; null where nothing is. `languages`: best first, at most 20; as the request when absent. */
  note?: Maybe<LocalizedText>;
  /** Local date from which it can be asked for. */
  opens: EventDate;
  /** Parties that it is meant for by name. With `regions` empty, too, it is for all. */
  parties?: Maybe<Array<Party>>;
  /** Where the record comes from and how sure it is. */
  provenance: Provenance;
  /** Regions whose Parties it is meant for. */
  regions?: Maybe<Array<Region>>;
  /** Counts its edits from 1. An edit names the one that it has seen. */
  revision: Scalars['Int']['output'];
  /** Where it stands today, by its dates. */
  state: OfferState;
  /** What is offered, in one line. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
  /** Topics on which it helps. */
  topics?: Maybe<Array<Topic>>;
  /** What the viewer may do with it. */
  viewerCan: OfferPermissions;
};


/** Help that a Party or an organization offers to whoever needs it. */
export type OfferNoteArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Help that a Party or an organization offers to whoever needs it. */
export type OfferTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Offers, page by page. */
export type OfferConnection = {
  __typename?: 'OfferConnection';
  /** The offers of this page. */
  edges: Array<OfferEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many offers the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** An offer in a list. */
export type OfferEdge = {
  __typename?: 'OfferEdge';
  /** Place of this offer in the list. */
  cursor: Scalars['String']['output'];
  /** The offer that stands at this place. */
  node: Offer;
};

/** Which offers to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type OfferFilter = {
  /** Made by any of these organizations (slugs). Together with `giverParties` it means either. */
  giverOrganizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Made by any of these Parties (ISO 3166-1 alpha-3). Together with `giverOrganizations` it means either. */
  giverParties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Giving any of these kinds of help. */
  kinds?: InputMaybe<Array<HelpKind>>;
  /** Given in any of these languages; a region does not count, so that `fr-CA` finds `fr`. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Listed in any of these ways. Of those that are not PUBLISHED, the viewer's own ones alone exist; for the Secretariat, all. */
  listings?: InputMaybe<Array<Listing>>;
  /** Open to any of these Parties (ISO 3166-1 alpha-3): by name, through a region of theirs, or because it is for all. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Standing in any of these states today. */
  states?: InputMaybe<Array<OfferState>>;
  /** On any of these topics, or on one inside them (slugs, such as `enforcement`). */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That have changed at or after this instant; see `partnersChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Offers that meet a need, the best first, page by page. */
export type OfferMatchConnection = {
  __typename?: 'OfferMatchConnection';
  /** Says when the list ends before `totalCount`; null when nothing is left out. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The matches of this page. */
  edges: Array<OfferMatchEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many offers fit the topic and the kinds of help, ranked or not. */
  totalCount: Scalars['Int']['output'];
};

/** An offer that meets a need. */
export type OfferMatchEdge = {
  __typename?: 'OfferMatchEdge';
  /** Place of this match in the list. */
  cursor: Scalars['String']['output'];
  /** The offer that meets the need. */
  node: Offer;
  /** How well it fits: 0 to 100, higher is better, on one scale for courses, materials, trainings and offers. */
  rank: Scalars['Int']['output'];
  /** Why it fits; at least two reasons, one of topic and one of kind. */
  reasons: Array<MatchReason>;
};

/** In which order to list offers. */
export type OfferOrder =
  /** The one that opened last stands first. */
  | 'NEWEST'
  /** By title in the reader's language, accents and case aside. */
  | 'TITLE';

/** What the viewer may do with an offer, so that a front end shows the right buttons. */
export type OfferPermissions = {
  __typename?: 'OfferPermissions';
  /** True when `Mutation.moderateListing` would be let through with a sound input. */
  moderateListing: Scalars['Boolean']['output'];
  /** True when `Mutation.saveOffer` would be let through with a sound input. */
  saveOffer: Scalars['Boolean']['output'];
};

/** Where an offer stands, by its dates and today (UTC). */
export type OfferState =
  /** It opens on a day ahead. */
  | 'AHEAD'
  /** Its last day has passed. */
  | 'CLOSED'
  /** It can be asked for today. */
  | 'OPEN';

/** An organization that builds capacity, alone or with others. */
export type Organization = {
  __typename?: 'Organization';
  /** The letters that it is known by, such as WOAH; null where it has none. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** Other spellings that documents use, such as ICWC for ICCWC. */
  aliases: Array<Scalars['String']['output']>;
  /** Topics on which it works with the Convention. They are this project's own view, not the organization's. */
  cooperationAreas?: Maybe<Array<Topic>>;
  /** The letters that it was known by before, as OIE for WOAH; null where there were none. */
  formerAcronym?: Maybe<Scalars['String']['output']>;
  /** What sort of organization it is. */
  kind: OrganizationKind;
  /** PUBLISHED, or RETIRED where it is kept for what names it alone. */
  listing: Listing;
  /** Alliances that it belongs to, by name. The data name the members of ICCWC alone. */
  memberOf: Array<Organization>;
  /** Organizations that belong to it, by name. */
  members: Array<Organization>;
  /** Why it was retired, in the words of the Secretariat, which everybody reads; null where it was not, or not said. */
  moderationReason?: Maybe<Scalars['String']['output']>;
  /** Its full name. `languages`: best first, at most 20; as the request when absent. */
  name: LocalizedText;
  /** Whether the CoP19 document on capacity-building names it, and how. */
  namedInSource: NamedInSource;
  /** What it offers to others, the offer that opened last first. */
  offers: OfferConnection;
  /** Where the record comes from and how sure it is. */
  provenance: Provenance;
  /** Counts its edits from 1. An edit names the one that it has seen. */
  revision: Scalars['Int']['output'];
  /** The Party in which it has its seat; null where it has none of its own, as ICCWC. */
  seat?: Maybe<Party>;
  /** Its permanent name in addresses and filters. */
  slug: Scalars['String']['output'];
  /** Trainings that it gives, alone or with others; of a series, also those of which it gave one edition. Arguments as of `Query.trainings`. */
  trainings: TrainingConnection;
  /** What the viewer may do for it. */
  viewerCan: OrganizationPermissions;
  /** Address of its public site; null where unknown. */
  website?: Maybe<Scalars['String']['output']>;
};


/** An organization that builds capacity, alone or with others. */
export type OrganizationNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An organization that builds capacity, alone or with others. */
export type OrganizationOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OfferOrder>;
};


/** An organization that builds capacity, alone or with others. */
export type OrganizationTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Organizations, page by page. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** Says that retired ones are left out; null where `filter.listings` decides. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The organizations of this page. */
  edges: Array<OrganizationEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many organizations the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organization in a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Place of this organization in the list. */
  cursor: Scalars['String']['output'];
  /** The organization that stands at this place. */
  node: Organization;
};

/** Which organizations to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type OrganizationFilter = {
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<OrganizationKind>>;
  /** Listed in any of these ways; PUBLISHED alone when absent, and `appliedFilter` says so. */
  listings?: InputMaybe<Array<Listing>>;
  /** Members of any of these organizations (slugs, such as `iccwc`). */
  memberOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Working on any of these topics, or on one inside them (slugs, such as `enforcement`). */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That have changed at or after this instant; see `partnersChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * What an organization is. Eleven kinds cover the partners that the CoP19 document on capacity-building names and those
 * that work beside them.
 */
export type OrganizationKind =
  /** Alliance of other organizations, such as ICCWC; its `members` are listed. */
  | 'CONSORTIUM'
  /** Authority or agency of one State. */
  | 'GOVERNMENT_AGENCY'
  /** Association of companies, such as IATA. */
  | 'INDUSTRY_ASSOCIATION'
  /** Organization of States outside the United Nations, such as WCO or INTERPOL. */
  | 'INTERGOVERNMENTAL'
  /** Secretariat of a multilateral environmental agreement, such as CITES itself. */
  | 'MEA_SECRETARIAT'
  /** Organization whose members are States and non-governmental bodies alike: IUCN. */
  | 'MIXED_MEMBERSHIP'
  /** Non-governmental organization, national or international. */
  | 'NGO'
  /** Garden, museum or institute that does research. */
  | 'RESEARCH_INSTITUTE'
  /** University, such as the International University of Andalusia. */
  | 'UNIVERSITY'
  /** Any other body of the United Nations, such as UNEP or UNODC. */
  | 'UN_PROGRAMME'
  /** Specialized agency of the United Nations, such as FAO. */
  | 'UN_SPECIALIZED_AGENCY';

/** A name in the languages of the Convention, each at most 300 characters. What is absent stays as it is; null takes it away. */
export type OrganizationNameInput = {
  /** The name in English, which every organization has; without it this is REQUIRED. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** The name in Spanish, where there is one of its own. */
  es?: InputMaybe<Scalars['String']['input']>;
  /** The name in French, where there is one of its own. */
  fr?: InputMaybe<Scalars['String']['input']>;
};

/** In which order to list organizations; a slug decides between equals. */
export type OrganizationOrder =
  /** By acronym; where an organization has none, by its English name. */
  | 'ACRONYM'
  /** By name in the reader's language, accents and case aside. */
  | 'NAME'
  /** The best match of `search` first; without a word to search for, as NAME. */
  | 'RELEVANCE';

/** What the viewer may do for an organization, so that a front end shows the right buttons. */
export type OrganizationPermissions = {
  __typename?: 'OrganizationPermissions';
  /** True when `Mutation.moderateListing` would be let through with a sound input. */
  moderateListing: Scalars['Boolean']['output'];
  /** True when `Mutation.registerTraining` would be let through with a sound input. */
  registerTraining: Scalars['Boolean']['output'];
  /** True when `Mutation.saveOffer` would be let through for an offer of this organization, with a sound input. Never null; of the same type as that of a Party, so that one operation can ask either giver. */
  saveOffer?: Maybe<Scalars['Boolean']['output']>;
  /** True when `Mutation.saveOrganization` would be let through with a sound input. */
  saveOrganization: Scalars['Boolean']['output'];
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

/** That a record has changed. */
export type PartnersChange = {
  __typename?: 'PartnersChange';
  /** When it last changed, or left what the viewer may see. */
  changedAt: Scalars['DateTime']['output'];
  /** True where it is no longer there, or no longer for the viewer to see: take it out of what you keep. */
  isGone: Scalars['Boolean']['output'];
  /** By what it is looked up, as `kind` says. */
  key: Scalars['ID']['output'];
  /** What kind of record it is. */
  kind: PartnersRecordKind;
  /** The record as it is now; null where it is gone. */
  record?: Maybe<PartnersRecord>;
};

/** A page of changes. */
export type PartnersChangeConnection = {
  __typename?: 'PartnersChangeConnection';
  /** The changes of this page, in the order of the list. */
  edges: Array<PartnersChangeEdge>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many records have changed since then, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type PartnersChangeEdge = {
  __typename?: 'PartnersChangeEdge';
  /** Place of this record in the list, opaque. */
  cursor: Scalars['String']['output'];
  /** The change, with the record as it is now. */
  node: PartnersChange;
};

/** A record whose changes are told. */
export type PartnersRecord = Offer | Organization | Training;

/** The kinds of records whose changes are told. */
export type PartnersRecordKind =
  /** An offer of help; its key is its id. */
  | 'OFFER'
  /** An organization; its key is its slug. */
  | 'ORGANIZATION'
  /** A training with its sessions; its key is its slug. */
  | 'TRAINING';

/** A Party to the Convention: a State or a regional economic integration organization. */
export type Party = {
  __typename?: 'Party';
  /** Movements of money for the good of this Party, the latest first. */
  contributions?: Maybe<ContributionConnection>;
  /** Movements of money that this Party gives to others, the latest first. */
  contributionsGiven?: Maybe<ContributionConnection>;
  /** ISO 3166-1 alpha-3; `EUE` for the European Union. */
  iso3: Scalars['String']['output'];
  /** What this Party offers to others, the offer that opened last first. Arguments as of `Query.offers`. */
  offersGiven?: Maybe<OfferConnection>;
  /** Support that the CoP19 document on capacity-building reports for this Party by name, given or planned; five Parties are named. Support for a region is on the region, never on its Parties. */
  support?: Maybe<ActivityConnection>;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartyContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartyContributionsGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartyOffersGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OfferOrder>;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartySupportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which writes on a Party are open to the viewer now, so that a front end shows the right buttons. */
export type PartyPermissions = {
  __typename?: 'PartyPermissions';
  /** The Party that they are about. */
  iso3: Scalars['String']['output'];
  /** True when `Mutation.saveOffer` would be let through for an offer of this Party, with a sound input. */
  saveOffer?: Maybe<Scalars['Boolean']['output']>;
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
  /** What was done to carry it out, in the order of the document. */
  activities?: Maybe<ActivityConnection>;
  /** What carrying it out would cost, in the order of the annex. */
  budgetLines?: Maybe<BudgetLineConnection>;
  /** Its permanent code, such as `18.39-a`, `19.BB-a` or `res-4-a`. */
  code: Scalars['String']['output'];
};


/** A paragraph on capacity-building of a Decision, a draft decision or the draft resolution in the CoP19 document on capacity-building. */
export type ProvisionActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A paragraph on capacity-building of a Decision, a draft decision or the draft resolution in the CoP19 document on capacity-building. */
export type ProvisionBudgetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type Query = {
  __typename?: 'Query';
  /** What the CoP19 document on capacity-building reports as done, in the order of the document. */
  activities: ActivityConnection;
  /** The activity with this code, such as `support-tonga`; null when there is none. */
  activity?: Maybe<Activity>;
  /** The budget line with this code, such as `budget-res-4-a`; null when there is none. */
  budgetLine?: Maybe<BudgetLine>;
  /** The budget annex of the CoP19 document on capacity-building (Annex 3), in its order. Costs are ranges; there is no midpoint. */
  budgetLines: BudgetLineConnection;
  /** Movements of money, the latest first. That one exists, its Party, its topic and a public amount are for everyone to see. */
  contributions: ContributionConnection;
  /** What a training is listed as once a partner has registered it: PUBLISHED, unless the operator has set that the Secretariat looks at it first, and then SUBMITTED. */
  newTrainingsAre: TrainingListing;
  /** The offer with this id, or the one that an offer with this id was found to be a duplicate of; null when there is none, or none that the viewer may see. */
  offer?: Maybe<Offer>;
  /** What Parties and organizations offer, the offer that opened last first. */
  offers: OfferConnection;
  /** The organization with this slug, such as `woah`, or the one that an organization with this slug was found to be a duplicate of; null when there is none. */
  organization?: Maybe<Organization>;
  /**
   * The organizations that build capacity. `search`: words of names, acronyms, former acronyms and other spellings (OIE finds
   * WOAH) and of the topics of cooperation, in any language. Every word must be found, the last one as the beginning of a word.
   * Without `orderBy`: the best match first where `search` has a word, else by name in the reader's language.
   */
  organizations: OrganizationConnection;
  /**
   * The records of this subgraph that changed at or after this instant, the one that changed first before the others, each once, with its
   * newest change. Read all pages, keep the last `changedAt`, and ask from it the next time: nothing is missed, and what changed
   * at that very instant comes twice. At the first start all records have just changed. One that the viewer could see and no
   * longer may comes once more as gone; what it may not see is not among them.
   * What counts is a change of the record's own fields and topics, and of a training's sessions; registrations and places left
   * do not.
   */
  partnersChanges: PartnersChangeConnection;
  /** The registration with this id; null when there is none, or none that the viewer may see: that is for the applicant, the organizations that give the session, the authority that has confirmed the applicant as its staff, and the Secretariat. */
  registration?: Maybe<Registration>;
  /** The training with this slug, or the one that an edition with this slug is a session of, or that a training with this slug was found to be a duplicate of; null when there is none. */
  training?: Maybe<Training>;
  /** The session of a training with this id; null when there is none, or none that the viewer may see. */
  trainingSession?: Maybe<TrainingSession>;
  /**
   * The trainings that organizations give, past ones, too, save in the order SOONEST. `search`: words of titles of trainings
   * and editions, of topics, organizations, places and countries, in any language. Every word must be found, the last one as
   * the beginning of a word. Without `orderBy`: the best match first where `search` has a word, else by title in the reader's
   * language.
   */
  trainings: TrainingConnection;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryActivityArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryBudgetLineArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryBudgetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OfferOrder>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryOrganizationArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryPartnersChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['DateTime']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryTrainingArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A questionnaire that was sent to Parties, with what its report says in sum. Single answers are not public and are not here. */
export type Questionnaire = {
  __typename?: 'Questionnaire';
  /** Its permanent code, such as `framework-2020`. */
  code: Scalars['String']['output'];
};

/** Who took part in one session. */
export type RecordAttendanceInput = {
  /** What is known of 1 to 200 people, each by another registration for this session. */
  attendance: Array<AttendanceInput>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the session; one that does not exist is NOT_FOUND. */
  session: Scalars['ID']['input'];
};

/** What came of recording who took part. */
export type RecordAttendancePayload = {
  __typename?: 'RecordAttendancePayload';
  /** The registrations as they now stand, in the order of the input; null when something was wrong with it. A repetition leaves out those that the viewer no longer sees. */
  registrations?: Maybe<Array<Registration>>;
  /** Everything that was wrong with the input; empty when all was kept. */
  userErrors: Array<UserError>;
};

/** A region of the Convention, or a subregion of the United Nations. */
export type Region = {
  __typename?: 'Region';
  /** Its permanent name in addresses and filters, such as `africa` or `m49-caribbean`. */
  slug: Scalars['String']['output'];
  /** Support that the CoP19 document on capacity-building reports for this region without naming Parties, given or planned. */
  support?: Maybe<ActivityConnection>;
};


/** A region of the Convention, or a subregion of the United Nations. */
export type RegionSupportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody says who asks for a place. It is seen by the applicant, the organizations that give the session, the authority that has confirmed the applicant as its staff, and the Secretariat. */
export type RegisterForSessionInput = {
  /** Address at which the organization can write to the applicant, at most 254 characters; what has not the form of one is MALFORMED. */
  email: Scalars['String']['input'];
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why the applicant wants to take part, at most 4,000 characters. Where the organization selects, blank is REQUIRED. */
  motivation?: InputMaybe<Scalars['String']['input']>;
  /** Name of the applicant as the organization is to write it, 1 to 200 characters; blank is REQUIRED. */
  name: Scalars['String']['input'];
  /** Id of the session. */
  session: Scalars['ID']['input'];
  /** The authority or other body for which the applicant works, at most 200 characters; absent or blank where there is none. */
  worksFor?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a request for a place. */
export type RegisterForSessionPayload = {
  __typename?: 'RegisterForSessionPayload';
  /** The registration as it now stands; null when something was wrong with the input. */
  registration?: Maybe<Registration>;
  /** Everything that was wrong with the input; empty when the viewer was registered. */
  userErrors: Array<UserError>;
};

/** What an organization says of a training that it will give. All faults are told at once, and then nothing is kept. */
export type RegisterTrainingInput = {
  /** Country in which it is held as a rule (ISO 3166-1 alpha-3, a Party). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Slugs of courses of the Virtual College that it uses, at most 20; one that does not exist is UNKNOWN_REFERENCE. */
  courses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of event or programme it is. */
  kind: TrainingKind;
  /** Language in which `title` and `note` are written, and in which it is taught unless `languages` says otherwise (BCP 47). */
  language: Scalars['LanguageTag']['input'];
  /** Languages in which it is taught, at most 20; `language` when absent. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** How it is held as a rule. */
  mode?: InputMaybe<TrainingMode>;
  /** What else there is to say, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the organization that gives it; one that is not listed is UNKNOWN_REFERENCE. */
  organization: Scalars['String']['input'];
  /** Town or site where it is held as a rule, at most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Places in each session, 1 to 100,000; unknown when absent. */
  placesPerSession?: InputMaybe<Scalars['Int']['input']>;
  /** Whether scholarships are given; unknown when absent. */
  scholarships?: InputMaybe<Scalars['Boolean']['input']>;
  /** When and where it will be held, at most 50; none while no date is known. */
  sessions?: InputMaybe<Array<NewTrainingSessionInput>>;
  /** Its title, 1 to 200 characters; blank is REQUIRED. Its address is made of it. */
  title: Scalars['String']['input'];
  /** Slugs of the topics that it covers, 1 to 20; one that does not exist is UNKNOWN_REFERENCE. */
  topics: Array<Scalars['String']['input']>;
};

/** What came of registering a training. */
export type RegisterTrainingPayload = {
  __typename?: 'RegisterTrainingPayload';
  /** The training as it is now listed; null when something was wrong with the input. */
  training?: Maybe<Training>;
  /** Everything that was wrong with the input; empty when it was registered. */
  userErrors: Array<UserError>;
};

/**
 * Somebody's request for a place in a session, and what came of it. What applicants say of themselves is seen by themselves, the
 * organizations that give the session, the authority that has confirmed them as its staff, and the Secretariat; for all others
 * the registration does not exist.
 */
export type Registration = {
  __typename?: 'Registration';
  /** How much of the session the applicant attended; null while nobody has said so. */
  attendance?: Maybe<Attendance>;
  /** That the session was called off, and what takes its place; null of one that is held. `state` stays as it was, for the session may be held after all. */
  cancellation?: Maybe<SessionCancellation>;
  /** Address at which the applicant can be written to; null only in some records made up for demonstration. */
  email?: Maybe<Scalars['String']['output']>;
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** True when the record is made up for demonstration and stands for no real person. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Who registered; null in some records made up for demonstration, behind which there is nobody. Ask only for the `id` unless you may see learners: the College hides its record of the learner from those whom it does not concern, the organizations that give the session among them, and asking it for more then leaves this null. */
  learner?: Maybe<Learner>;
  /** Why the applicant wants to take part, in their own words; null where not said. */
  motivation?: Maybe<Scalars['String']['output']>;
  /** Name of the applicant; null only in some records made up for demonstration. */
  name?: Maybe<Scalars['String']['output']>;
  /** Place on the waiting list, counted from 1; null unless `state` is WAITING. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Why the organization refused, in its own words; null unless `state` is REFUSED. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Day on which the applicant registered, in UTC; that of the last time for one who had cancelled before. */
  registeredOn: Scalars['Date']['output'];
  /** The session that it is for; null where that is no longer shown to the viewer. */
  session?: Maybe<TrainingSession>;
  /** How far the request has come. */
  state: RegistrationState;
  /** What the viewer may do with it now. */
  viewerCan: RegistrationPermissions;
  /** The authority or other body for which the applicant works; null where not said. */
  worksFor?: Maybe<Scalars['String']['output']>;
};

/** Registrations that the viewer may see, page by page. */
export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  /** The registrations of this page. */
  edges: Array<RegistrationEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many registrations the filter leaves in all, of those that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** What an organization can decide on somebody who has registered. */
export type RegistrationDecision =
  /** Gives one who is REQUESTED or REFUSED a place, or a place on the waiting list; without either it is NO_PLACE_LEFT. */
  | 'ACCEPT'
  /** Turns down one who is REQUESTED or WAITING, or takes back a PLACE. */
  | 'REFUSE';

/** What is decided on one registration. */
export type RegistrationDecisionInput = {
  /** Whether to accept or to refuse; a step that the present state does not allow is OUT_OF_ORDER. */
  decision: RegistrationDecision;
  /** Why, in words that the applicant will read, at most 1,000 characters. For REFUSE, blank is REQUIRED; for ACCEPT it is not kept. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of a registration for the session; any other is UNKNOWN_REFERENCE, one that is named twice DUPLICATE. */
  registration: Scalars['ID']['input'];
};

/** A registration in a list. */
export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  /** Place of this registration in the list. */
  cursor: Scalars['String']['output'];
  /** The registration that stands at this place. */
  node: Registration;
};

/** Which registrations to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. */
export type RegistrationFilter = {
  /** In any of these states. */
  states?: InputMaybe<Array<RegistrationState>>;
};

/** Which writes on a registration would be let through if the viewer sent them now with a sound input. */
export type RegistrationPermissions = {
  __typename?: 'RegistrationPermissions';
  /** Whether the viewer can take it back: one's own, neither cancelled nor refused, until the session begins. */
  cancelRegistration: Scalars['Boolean']['output'];
  /** Whether the viewer can accept or refuse it: that of somebody else who has not cancelled it, for an organization that gives the session or as the Secretariat, until the session begins. */
  decideRegistrations: Scalars['Boolean']['output'];
};

/** How far somebody is who has asked for a place in a session. */
export type RegistrationState =
  /** Taken back by the applicant, who may register again. */
  | 'CANCELLED'
  /** Holds one of the places of the session. */
  | 'PLACE'
  /** Was refused by the organization, which gave a reason. */
  | 'REFUSED'
  /** Asks for a place; the organization that gives the session has yet to decide. */
  | 'REQUESTED'
  /** Waits for a place that becomes free. */
  | 'WAITING';

/** What somebody offers. Of one that is there, what is absent stays as it is, and null clears what can be empty. All faults are told at once, and then nothing is kept. */
export type SaveOfferInput = {
  /** Local date of the last day on which it can be asked for, not before `opens` and at most 20 years ahead; null where it has no end. A change of the two dates alone leaves a listed offer listed. */
  closes?: InputMaybe<Scalars['Date']['input']>;
  /** Slug of the organization that offers; one that is not listed is UNKNOWN_REFERENCE. */
  giverOrganization?: InputMaybe<Scalars['String']['input']>;
  /** The Party that offers (ISO 3166-1 alpha-3). A new offer names either this or `giverOrganization`, and neither ever changes. */
  giverParty?: InputMaybe<Scalars['String']['input']>;
  /** The offer to change; absent: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All kinds of help that it gives, at least one; REQUIRED of a new offer. */
  kinds?: InputMaybe<Array<HelpKind>>;
  /** Language in which `title` and `note` are written (BCP 47); REQUIRED beside them. */
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** All languages in which the help is given, 1 to 20; `language` when a new offer names none. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** What else there is to say, such as what it takes and how to ask for it, in `language`, at most 4,000 characters; null clears it in all languages. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Local date from which it can be asked for, from 1975 to 20 years ahead; today (UTC) when a new offer names none. */
  opens?: InputMaybe<Scalars['Date']['input']>;
  /** All Parties that it is meant for by name, at most 200 (ISO 3166-1 alpha-3). With `regions` empty, too, it is for all. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All regions whose Parties it is meant for, at most 50 slugs. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The `Offer.revision` that the changes are made to; REQUIRED beside `id`, and absent without. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** What is offered, in one line of 1 to 200 characters, in `language`; those in other languages stay. REQUIRED of a new offer. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** All topics on which it helps, 1 to 20 slugs; REQUIRED of a new offer. One that does not exist is UNKNOWN_REFERENCE. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of saving an offer. */
export type SaveOfferPayload = {
  __typename?: 'SaveOfferPayload';
  /** The offer as it is now; null when something was wrong with the input. */
  offer?: Maybe<Offer>;
  /** Everything that was wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** What is to be said of an organization. What is absent stays as it is; null clears what can be empty. All faults are told at once, and then nothing is kept. */
export type SaveOrganizationInput = {
  /** The letters that it is known by, at most 40. Those by which another organization is known are DUPLICATE. */
  acronym?: InputMaybe<Scalars['String']['input']>;
  /** Other spellings that documents use, at most 20 of 300 characters; as `acronym`. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Topics on which it works with the Convention, at most 50 slugs. */
  cooperationAreas?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The letters that it was known by before, at most 40; as `acronym`. */
  formerAcronym?: InputMaybe<Scalars['String']['input']>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of organization it is; REQUIRED of one that is new. */
  kind?: InputMaybe<OrganizationKind>;
  /** All organizations that belong to it, at most 100 slugs of others. */
  members?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its full name, in English at least; as `acronym`. */
  name?: InputMaybe<OrganizationNameInput>;
  /** The `Organization.revision` that the changes are made to. Absent: an organization is put on the list. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** The Party in which it has its seat (ISO 3166-1 alpha-3). */
  seat?: InputMaybe<Scalars['String']['input']>;
  /** Its permanent name in addresses: small letters, digits and single hyphens, at most 80; anything else is MALFORMED, and that of another organization DUPLICATE. */
  slug: Scalars['String']['input'];
  /** Address of its public site, beginning with https:// or http://, at most 500 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of saving an organization. */
export type SaveOrganizationPayload = {
  __typename?: 'SaveOrganizationPayload';
  /** The organization as it is now; null when something was wrong with the input. */
  organization?: Maybe<Organization>;
  /** Everything that was wrong with the input; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** That a session was called off, and what follows for those who have registered. */
export type SessionCancellation = {
  __typename?: 'SessionCancellation';
  /** Day on which it was called off, in UTC; null where that was not recorded. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Why, in the words of whoever called it off; null where not said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The session that is held in its place, for which one can register anew: where that one was called off, too, the one that takes its place in turn. Null where there is none, or none that the viewer may see. */
  replacedBy?: Maybe<TrainingSession>;
};

/** Who decides on those who ask for a place in a session. */
export type SessionSelection =
  /** The organization that gives it: who registers asks for a place, which it accepts or refuses. */
  | 'BY_ORGANIZER'
  /** Nobody: whoever registers first has a place, as long as there are any. */
  | 'FIRST_COME';

/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type Topic = {
  __typename?: 'Topic';
  /** Offers tagged with the topic or with one inside it. Arguments as of `Query.offers`. */
  offers?: Maybe<OfferConnection>;
  /** Its permanent name in addresses and filters. */
  slug: Scalars['String']['output'];
  /** Trainings tagged with the topic or with one inside it. Arguments as of `Query.trainings`. */
  trainings?: Maybe<TrainingConnection>;
};


/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type TopicOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OfferOrder>;
};


/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type TopicTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A training that partner organizations give: what is taught. When and where are its sessions. */
export type Training = {
  __typename?: 'Training';
  /** How many of those who registered here took part in at least one of its sessions; null where nobody's attendance is recorded. */
  attendance?: Maybe<AttendanceFigures>;
  /** Country in which it is held as a rule; null where unknown or none. */
  country?: Maybe<Party>;
  /** Courses of the Virtual College that it uses. Of the trainings that the project ships, those made up for demonstration alone name some. */
  courses?: Maybe<Array<Course>>;
  /** True when the record is made up for demonstration and stands for no real training. */
  isDemonstration: Scalars['Boolean']['output'];
  /** What sort of event or programme it is as a whole; an edition may be of another kind. */
  kind: TrainingKind;
  /** Languages in which it, or one of its sessions, is taught (BCP 47). Empty where unknown. */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Whether everyone sees it. One that is not PUBLISHED is in no list, count, search or match of others than its organizations and the Secretariat. */
  listing: Listing;
  /** What the subgraph of the needs requires in order to match it. */
  match: CandidateProfile;
  /** How it is held as a rule; null where unknown. */
  mode?: Maybe<TrainingMode>;
  /** Why it is not listed, in the words of the Secretariat, which its organizations read; null while it is PUBLISHED or SUBMITTED. */
  moderationReason?: Maybe<Scalars['String']['output']>;
  /** What else is known of it, such as published figures that differ; null where nothing is. `languages`: best first, at most 20; as the request when absent. */
  note?: Maybe<LocalizedText>;
  /** Organizations that give it, or gave one of its sessions. */
  organizations: Array<Organization>;
  /** Town or site where it is held as a rule; null where unknown or none. */
  place?: Maybe<Scalars['String']['output']>;
  /** Places in each session as the training announces them, in people; null where unknown. */
  placesPerSession?: Maybe<Scalars['Int']['output']>;
  /** Where the record comes from and how sure it is. */
  provenance: Provenance;
  /** Counts its edits from 1, those of its sessions, too. An edit names the one that it has seen. */
  revision: Scalars['Int']['output'];
  /** True when scholarships are given, false when none are; null where unknown. */
  scholarships?: Maybe<Scalars['Boolean']['output']>;
  /** When and where it was or will be held, in the order of the days on which sessions begin. None where no date is known. */
  sessions: TrainingSessionConnection;
  /** Its permanent name in addresses. */
  slug: Scalars['String']['output'];
  /** Its title. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
  /** Topics that it, or one of its sessions, covers. */
  topics?: Maybe<Array<Topic>>;
  /** What the viewer may do with it. */
  viewerCan: TrainingPermissions;
};


/** A training that partner organizations give: what is taught. When and where are its sessions. */
export type TrainingNoteArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A training that partner organizations give: what is taught. When and where are its sessions. */
export type TrainingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingSessionOrder>;
};


/** A training that partner organizations give: what is taught. When and where are its sessions. */
export type TrainingTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Trainings, page by page. */
export type TrainingConnection = {
  __typename?: 'TrainingConnection';
  /** Says that trainings with no session ahead are left out in the order SOONEST; null when nothing is left out. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The trainings of this page. */
  edges: Array<TrainingEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many trainings the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** A training in a list. */
export type TrainingEdge = {
  __typename?: 'TrainingEdge';
  /** Place of this training in the list. */
  cursor: Scalars['String']['output'];
  /** The training that stands at this place. */
  node: Training;
};

/**
 * Which trainings to list. Fields are joined by AND, the members of a list by OR; an empty list is as absent. What is asked of
 * dates, countries, regions, languages, modes and places must hold for one and the same session. A training without a date
 * has no session and is found by its own country, language and mode, as long as nothing is asked of dates or places. Cancelled
 * sessions do not count.
 */
export type TrainingFilter = {
  /** Held in any of these countries (ISO 3166-1 alpha-3). */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With (true) or without (false) a session ahead that has places left. Sessions whose places are not known count as without. */
  freePlaces?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held, wholly or in part, on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those made up for demonstration (true), or only real ones (false). */
  isDemonstration?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of any of these kinds, as a whole or in one of its editions. */
  kinds?: InputMaybe<Array<TrainingKind>>;
  /** Taught in any of these languages; a region does not count, so that `fr-CA` finds `fr`. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Listed in any of these ways. Of those that are not PUBLISHED, the trainings of the viewer's organization alone exist; for the Secretariat, all. */
  listings?: InputMaybe<Array<Listing>>;
  /** Held in any of these ways. */
  modes?: InputMaybe<Array<TrainingMode>>;
  /** Given by any of these organizations, alone or with others (slugs, such as `wco`). */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Held in a country of any of these regions (slugs of the Convention's regions or the United Nations', such as `africa` or `m49-caribbean`). */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** On any of these topics, or on one inside them (slugs, such as `enforcement`). */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Held, wholly or in part, on this day or earlier. A session whose date is known to the month or year alone counts with all its days. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** With (true) or without (false) a session that begins after today (UTC) and is not cancelled. */
  upcoming?: InputMaybe<Scalars['Boolean']['input']>;
  /** That have changed at or after this instant; see `partnersChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What sort of event or programme a training is. */
export type TrainingKind =
  /** Course of some days or weeks with a programme of teaching. */
  | 'COURSE'
  /** Course over the internet that each takes in their own time. */
  | 'E_LEARNING'
  /** Course of study that ends with a university's degree. */
  | 'MASTERS'
  /** Lasting series of trainings under one name. */
  | 'PROGRAMME'
  /** Experts who advise one authority on its own systems or laws. It counts as ADVICE, on national law as LEGISLATION, too. */
  | 'TECHNICAL_ASSISTANCE'
  /** Preparation of people who will teach others at home. */
  | 'TRAINING_OF_TRAINERS'
  /** Talk of some hours over the internet. */
  | 'WEBINAR'
  /** Meeting of some days in which participants work on cases together. */
  | 'WORKSHOP';

/** What a training can be listed as by whoever registers or edits it. */
export type TrainingListing =
  /** It exists for everyone, in lists and counts, searches and matches. */
  | 'PUBLISHED'
  /** Handed in and not yet looked at: it exists for the organizations that give it and for the Secretariat alone. */
  | 'SUBMITTED';

/** Trainings that meet a need, the best first, page by page. */
export type TrainingMatchConnection = {
  __typename?: 'TrainingMatchConnection';
  /** Says when the list ends before `totalCount`; null when nothing is left out. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The matches of this page. */
  edges: Array<TrainingMatchEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many trainings fit the topic and the kinds of help, ranked or not. */
  totalCount: Scalars['Int']['output'];
};

/** A training that meets a need. */
export type TrainingMatchEdge = {
  __typename?: 'TrainingMatchEdge';
  /** Place of this match in the list. */
  cursor: Scalars['String']['output'];
  /** The training that meets the need. */
  node: Training;
  /** How well it fits: 0 to 100, higher is better, on one scale for courses, materials, trainings and offers. */
  rank: Scalars['Int']['output'];
  /** Why it fits; at least two reasons, one of topic and one of kind. */
  reasons: Array<MatchReason>;
};

/** Whether people meet, and where. */
export type TrainingMode =
  /** Partly at a place, partly over the internet. */
  | 'BLENDED'
  /** All meet at one place. */
  | 'IN_PERSON'
  /** All take part over the internet. */
  | 'ONLINE';

/** In which order to list trainings; a slug decides between equals. */
export type TrainingOrder =
  /** By the first day of the latest session, the latest first; trainings without a date come last. */
  | 'LATEST'
  /** The best match of `search` first; without a word to search for, as TITLE. */
  | 'RELEVANCE'
  /** By the first day of the next session, the soonest first. Trainings with no session ahead are left out, and `appliedFilter` says so. */
  | 'SOONEST'
  /** By title in the reader's language, accents and case aside. */
  | 'TITLE';

/** What the viewer may do with a training, so that a front end shows the right buttons. */
export type TrainingPermissions = {
  __typename?: 'TrainingPermissions';
  /** True when `Mutation.editTraining` would be let through with a sound input, `listing` aside. */
  editTraining: Scalars['Boolean']['output'];
  /** True when `Mutation.editTraining` would be let through with `listing`, too. */
  listTraining: Scalars['Boolean']['output'];
  /** True when `Mutation.moderateListing` would be let through with a sound input. */
  moderateListing: Scalars['Boolean']['output'];
};

/** A training as it is held once: when, where, in which languages and for how many. An edition of a series is a session. */
export type TrainingSession = {
  __typename?: 'TrainingSession';
  /** How many of those who registered here took part; null where nobody's attendance is recorded. */
  attendance?: Maybe<AttendanceFigures>;
  /** What is known of its being called off; null of one that is held. */
  cancellation?: Maybe<SessionCancellation>;
  /** Country in which it is held; null where unknown or online. */
  country?: Maybe<Party>;
  /** Local date of its last day, as precisely as known; null where unknown. */
  ends?: Maybe<EventDate>;
  /** True when those who come too late for a place may wait for one; who waits longest has the next that becomes free. */
  hasWaitingList: Scalars['Boolean']['output'];
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** True when one can register: it begins after today, registrations are kept here, and no limit of places is reached. Never true of a past or cancelled one. */
  isBookable: Scalars['Boolean']['output'];
  /** True when it was called off and will not be held. It then lies neither ahead nor has it free places, and filters by date pass it over. */
  isCancelled: Scalars['Boolean']['output'];
  /** True when the record is made up for demonstration and stands for no real session. */
  isDemonstration: Scalars['Boolean']['output'];
  /** What sort of event this edition is. */
  kind: TrainingKind;
  /** Languages in which it is taught (BCP 47). Empty where unknown. */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** How it is held; null where unknown. */
  mode?: Maybe<TrainingMode>;
  /** What else is known of it, such as who paid; null where nothing is. `languages`: best first, at most 20; as the request when absent. */
  note?: Maybe<LocalizedText>;
  /** Organizations that give this edition. */
  organizations: Array<Organization>;
  /** How many people took part, as reported afterwards; null where unknown or not yet held. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** Town or site where it is held; null where unknown or online. */
  place?: Maybe<Scalars['String']['output']>;
  /** How many people it has room for; null where unknown. */
  places?: Maybe<Scalars['Int']['output']>;
  /** Places that no registration holds; never below 0. Null where the places are not known or registrations are not kept here. */
  placesLeft?: Maybe<Scalars['Int']['output']>;
  /** Where the record comes from and how sure it is. */
  provenance: Provenance;
  /** Those who have registered and whom the viewer may see, in the order in which they did: one's own registration; all for the organizations that give the session and the Secretariat; for an authority those whom it has confirmed as its staff. */
  registrations: RegistrationConnection;
  /** True when scholarships are given, false when none are; null where unknown. */
  scholarships?: Maybe<Scalars['Boolean']['output']>;
  /** Who decides on those who register. FIRST_COME where registrations are not kept here, too. */
  selection: SessionSelection;
  /** Local date on which it begins, as precisely as known; null where only its end is known. */
  starts?: Maybe<EventDate>;
  /** Title of the edition; that of the training where editions have none of their own. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
  /** Topics that this edition covers. */
  topics?: Maybe<Array<Topic>>;
  /** What is taught: the training that is held here once. */
  training: Training;
  /** What the viewer may do with it now. */
  viewerCan: TrainingSessionPermissions;
};


/** A training as it is held once: when, where, in which languages and for how many. An edition of a series is a session. */
export type TrainingSessionNoteArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A training as it is held once: when, where, in which languages and for how many. An edition of a series is a session. */
export type TrainingSessionRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A training as it is held once: when, where, in which languages and for how many. An edition of a series is a session. */
export type TrainingSessionTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Sessions, page by page. */
export type TrainingSessionConnection = {
  __typename?: 'TrainingSessionConnection';
  /** The sessions of this page. */
  edges: Array<TrainingSessionEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many sessions the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** A session in a list. */
export type TrainingSessionEdge = {
  __typename?: 'TrainingSessionEdge';
  /** Place of this session in the list. */
  cursor: Scalars['String']['output'];
  /** The session that stands at this place. */
  node: TrainingSession;
};

/** Which sessions of a training to list. Fields are joined by AND. */
export type TrainingSessionFilter = {
  /** Only those that can be booked now (true), or only the others (false). */
  bookable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that begin after today and are not cancelled (true), or only the others (false). */
  upcoming?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A session to change, by its id, or one to add, without. Of one that is added, what is absent or null is as the training says. */
export type TrainingSessionInput = {
  /** Why it is called off, in words that those who have registered will read, at most 1,000 characters; NOT_ALLOWED_NOW of one that is held. */
  cancellationReason?: InputMaybe<Scalars['String']['input']>;
  /** Country in which it is held (ISO 3166-1 alpha-3, a Party); null where unknown or online. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Local date of its last day, written alike and not before `startsOn`; null where unknown. */
  endsOn?: InputMaybe<Scalars['String']['input']>;
  /** Whether those who come too late for a place may wait for one. Those who wait already stay. */
  hasWaitingList?: InputMaybe<Scalars['Boolean']['input']>;
  /** The session to change; UNKNOWN_REFERENCE when the training has none with this id. Absent: a session is added. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** True calls it off, and keeps its registrations on record, which then say so (`Registration.cancellation`); false holds it after all. */
  isCancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Languages in which it is taught, at most 20; null where unknown. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** How it is held; null where unknown. One that becomes ONLINE loses its country and its place, unless they are given beside it. */
  mode?: InputMaybe<TrainingMode>;
  /** Town or site where it is held, at most 200 characters; null where unknown or online. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many people it has room for, up to 100,000 and not fewer than places are given; null where unknown. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the session of the same training that takes the place of one that is called off; UNKNOWN_REFERENCE when there is none that is held, NOT_ALLOWED_NOW of one that is held itself. */
  replacedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Who decides on those who register from now on. */
  selection?: InputMaybe<SessionSelection>;
  /** Local date on which it begins, as precisely as known: `2027`, `2027-02` or `2027-02-01`; anything else is MALFORMED. REQUIRED of one that is added. From 1975 to 20 years ahead. A session for which people are registered does not move to a day that has come: that is NOT_ALLOWED_NOW, and `isCancelled` calls it off. */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone of the dates, such as `Europe/Madrid`; null where unknown. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** In which order to list the sessions of a training. */
export type TrainingSessionOrder =
  /** The one that began first stands first. */
  | 'EARLIEST'
  /** The one that begins last stands first. */
  | 'LATEST';

/** Which writes on a session would be let through if the viewer sent them now with a sound input. */
export type TrainingSessionPermissions = {
  __typename?: 'TrainingSessionPermissions';
  /** Whether the viewer can accept and refuse others who register: for an organization that gives it or as the Secretariat, until it begins. */
  decideRegistrations: Scalars['Boolean']['output'];
  /** Whether the viewer can say who took part: for an organization that gives it or as the Secretariat, once it begins. */
  recordAttendance: Scalars['Boolean']['output'];
  /** Whether the viewer can register: signed in, not registered yet, and places or a waiting list are open. */
  registerForSession: Scalars['Boolean']['output'];
};

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
  Activity: Activity;
  BudgetLine: BudgetLine;
  Course: Course;
  Learner: Learner;
  Need: Need;
  Offer: Offer;
  Organization: Organization;
  Party: Party;
  PartyPermissions: PartyPermissions;
  Provision: Provision;
  Region: Region;
  Registration: Registration;
  Topic: Topic;
  Training: Training;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"code":true}> );
  BudgetLine:
    ( { __typename: 'BudgetLine' }
    & GraphQLRecursivePick<FederationTypes['BudgetLine'], {"code":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"slug":true}> );
  Learner:
    ( { __typename: 'Learner' }
    & GraphQLRecursivePick<FederationTypes['Learner'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Need'], {"match":{"topic":true,"narrower":true,"broader":true,"kinds":true,"languages":true,"party":true,"region":true,"subregion":true}}>
        | GraphQLRecursivePick<FederationTypes['Need'], {"match":{"topic":true,"narrower":true,"broader":true,"kinds":true,"languages":true,"party":true,"region":true,"subregion":true}}>
        | GraphQLRecursivePick<FederationTypes['Need'], {"match":{"topic":true,"narrower":true,"broader":true,"kinds":true,"languages":true,"party":true,"region":true,"subregion":true}}> ) );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"slug":true}> );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"iso3":true}> );
  PartyPermissions:
    ( { __typename: 'PartyPermissions' }
    & GraphQLRecursivePick<FederationTypes['PartyPermissions'], {"iso3":true}> );
  Provision:
    ( { __typename: 'Provision' }
    & GraphQLRecursivePick<FederationTypes['Provision'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"slug":true}> );
  Registration:
    ( { __typename: 'Registration' }
    & GraphQLRecursivePick<FederationTypes['Registration'], {"id":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"slug":true}> );
  Training:
    ( { __typename: 'Training' }
    & GraphQLRecursivePick<FederationTypes['Training'], {"slug":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( tables.OrganizationRow )
    | ( tables.PartyRef )
  ;
  PartnersRecord:
    | ( tables.OfferRow )
    | ( tables.OrganizationRow )
    | ( tables.TrainingRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<tables.ActivityRow>;
  ActivityConnection: ResolverTypeWrapper<Connection<tables.ActivityRow>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActivityEdge: ResolverTypeWrapper<Edge<tables.ActivityRow>>;
  ActivityFigure: ResolverTypeWrapper<ActivityFigure>;
  ActivityFilter: ActivityFilter;
  ActivityKind: ActivityKind;
  Actor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Actor']>;
  AppliedFilter: ResolverTypeWrapper<AppliedFilter>;
  AppliedFilterCode: AppliedFilterCode;
  Attendance: Attendance;
  AttendanceFigures: ResolverTypeWrapper<AttendanceFigures>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AttendanceInput: AttendanceInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BudgetLine: ResolverTypeWrapper<tables.BudgetLineRow>;
  BudgetLineConnection: ResolverTypeWrapper<Connection<tables.BudgetLineRow>>;
  BudgetLineEdge: ResolverTypeWrapper<Edge<tables.BudgetLineRow>>;
  BudgetLineFilter: BudgetLineFilter;
  BudgetPriority: BudgetPriority;
  CancelRegistrationInput: CancelRegistrationInput;
  CancelRegistrationPayload: ResolverTypeWrapper<Omit<CancelRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  CandidateProfile: ResolverTypeWrapper<CandidateProfile>;
  Contribution: ResolverTypeWrapper<tables.ContributionRow>;
  ContributionConnection: ResolverTypeWrapper<Connection<tables.ContributionRow>>;
  ContributionEdge: ResolverTypeWrapper<Edge<tables.ContributionRow>>;
  ContributionFilter: ContributionFilter;
  ContributionMovement: ContributionMovement;
  Course: ResolverTypeWrapper<tables.CourseRef>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRegistrationsInput: DecideRegistrationsInput;
  DecideRegistrationsPayload: ResolverTypeWrapper<Omit<DecideRegistrationsPayload, 'registrations'> & { registrations?: Maybe<Array<ResolversTypes['Registration']>> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EditTrainingInput: EditTrainingInput;
  EditTrainingPayload: ResolverTypeWrapper<Omit<EditTrainingPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  EventDate: ResolverTypeWrapper<EventDate>;
  FundingSource: FundingSource;
  HeldRecord: ResolverTypeWrapper<tables.HeldRecordRow>;
  HeldRecordConnection: ResolverTypeWrapper<Connection<tables.HeldRecordRow>>;
  HeldRecordEdge: ResolverTypeWrapper<Edge<tables.HeldRecordRow>>;
  HelpKind: HelpKind;
  InstrumentType: InstrumentType;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  Learner: ResolverTypeWrapper<tables.LearnerRef>;
  Listing: Listing;
  ListingStep: ListingStep;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonCode: MatchReasonCode;
  ModerateListingInput: ModerateListingInput;
  ModerateListingPayload: ResolverTypeWrapper<Omit<ModerateListingPayload, 'offer' | 'organization' | 'training'> & { offer?: Maybe<ResolversTypes['Offer']>, organization?: Maybe<ResolversTypes['Organization']>, training?: Maybe<ResolversTypes['Training']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyRange: ResolverTypeWrapper<Omit<MoneyRange, 'max' | 'min'> & { max: ResolversTypes['Money'], min: ResolversTypes['Money'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedInSource: NamedInSource;
  Need: ResolverTypeWrapper<tables.NeedRef>;
  NeedProfile: ResolverTypeWrapper<NeedProfile>;
  NewTrainingSessionInput: NewTrainingSessionInput;
  Offer: ResolverTypeWrapper<tables.OfferRow>;
  OfferConnection: ResolverTypeWrapper<Connection<tables.OfferRow>>;
  OfferEdge: ResolverTypeWrapper<Edge<tables.OfferRow>>;
  OfferFilter: OfferFilter;
  OfferMatchConnection: ResolverTypeWrapper<RankedConnection<tables.OfferRow>>;
  OfferMatchEdge: ResolverTypeWrapper<RankedEdge<tables.OfferRow>>;
  OfferOrder: OfferOrder;
  OfferPermissions: ResolverTypeWrapper<tables.OfferPermissionsRow>;
  OfferState: OfferState;
  Organization: ResolverTypeWrapper<tables.OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<Connection<tables.OrganizationRow>>;
  OrganizationEdge: ResolverTypeWrapper<Edge<tables.OrganizationRow>>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationNameInput: OrganizationNameInput;
  OrganizationOrder: OrganizationOrder;
  OrganizationPermissions: ResolverTypeWrapper<OrganizationPermissions>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnersChange: ResolverTypeWrapper<tables.PartnersChangeRow>;
  PartnersChangeConnection: ResolverTypeWrapper<Connection<tables.PartnersChangeRow>>;
  PartnersChangeEdge: ResolverTypeWrapper<Edge<tables.PartnersChangeRow>>;
  PartnersRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartnersRecord']>;
  PartnersRecordKind: PartnersRecordKind;
  Party: ResolverTypeWrapper<tables.PartyRef>;
  PartyPermissions: ResolverTypeWrapper<tables.PartyPermissionsRef>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Provision: ResolverTypeWrapper<tables.ProvisionRef>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Questionnaire: ResolverTypeWrapper<tables.QuestionnaireRef>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'registrations'> & { registrations?: Maybe<Array<ResolversTypes['Registration']>> }>;
  Region: ResolverTypeWrapper<tables.RegionRef>;
  RegisterForSessionInput: RegisterForSessionInput;
  RegisterForSessionPayload: ResolverTypeWrapper<Omit<RegisterForSessionPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  RegisterTrainingInput: RegisterTrainingInput;
  RegisterTrainingPayload: ResolverTypeWrapper<Omit<RegisterTrainingPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>;
  Registration: ResolverTypeWrapper<tables.RegistrationRow>;
  RegistrationConnection: ResolverTypeWrapper<Connection<tables.RegistrationRow>>;
  RegistrationDecision: RegistrationDecision;
  RegistrationDecisionInput: RegistrationDecisionInput;
  RegistrationEdge: ResolverTypeWrapper<Edge<tables.RegistrationRow>>;
  RegistrationFilter: RegistrationFilter;
  RegistrationPermissions: ResolverTypeWrapper<tables.RegistrationPermissionsRow>;
  RegistrationState: RegistrationState;
  SaveOfferInput: SaveOfferInput;
  SaveOfferPayload: ResolverTypeWrapper<Omit<SaveOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  SaveOrganizationInput: SaveOrganizationInput;
  SaveOrganizationPayload: ResolverTypeWrapper<Omit<SaveOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  SessionCancellation: ResolverTypeWrapper<Omit<SessionCancellation, 'replacedBy'> & { replacedBy?: Maybe<ResolversTypes['TrainingSession']> }>;
  SessionSelection: SessionSelection;
  Topic: ResolverTypeWrapper<tables.TopicRef>;
  Training: ResolverTypeWrapper<tables.TrainingRow>;
  TrainingConnection: ResolverTypeWrapper<Connection<tables.TrainingRow>>;
  TrainingEdge: ResolverTypeWrapper<Edge<tables.TrainingRow>>;
  TrainingFilter: TrainingFilter;
  TrainingKind: TrainingKind;
  TrainingListing: TrainingListing;
  TrainingMatchConnection: ResolverTypeWrapper<RankedConnection<tables.TrainingRow>>;
  TrainingMatchEdge: ResolverTypeWrapper<RankedEdge<tables.TrainingRow>>;
  TrainingMode: TrainingMode;
  TrainingOrder: TrainingOrder;
  TrainingPermissions: ResolverTypeWrapper<TrainingPermissions>;
  TrainingSession: ResolverTypeWrapper<tables.TrainingSessionRow>;
  TrainingSessionConnection: ResolverTypeWrapper<Connection<tables.TrainingSessionRow>>;
  TrainingSessionEdge: ResolverTypeWrapper<Edge<tables.TrainingSessionRow>>;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionInput: TrainingSessionInput;
  TrainingSessionOrder: TrainingSessionOrder;
  TrainingSessionPermissions: ResolverTypeWrapper<tables.TrainingSessionPermissionsRow>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: tables.ActivityRow;
  ActivityConnection: Connection<tables.ActivityRow>;
  Int: Scalars['Int']['output'];
  ActivityEdge: Edge<tables.ActivityRow>;
  ActivityFigure: ActivityFigure;
  ActivityFilter: ActivityFilter;
  Actor: ResolversUnionTypes<ResolversParentTypes>['Actor'];
  AppliedFilter: AppliedFilter;
  AttendanceFigures: AttendanceFigures;
  Boolean: Scalars['Boolean']['output'];
  AttendanceInput: AttendanceInput;
  ID: Scalars['ID']['output'];
  BudgetLine: tables.BudgetLineRow;
  BudgetLineConnection: Connection<tables.BudgetLineRow>;
  BudgetLineEdge: Edge<tables.BudgetLineRow>;
  BudgetLineFilter: BudgetLineFilter;
  CancelRegistrationInput: CancelRegistrationInput;
  CancelRegistrationPayload: Omit<CancelRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  CandidateProfile: CandidateProfile;
  Contribution: tables.ContributionRow;
  ContributionConnection: Connection<tables.ContributionRow>;
  ContributionEdge: Edge<tables.ContributionRow>;
  ContributionFilter: ContributionFilter;
  Course: tables.CourseRef;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRegistrationsInput: DecideRegistrationsInput;
  DecideRegistrationsPayload: Omit<DecideRegistrationsPayload, 'registrations'> & { registrations?: Maybe<Array<ResolversParentTypes['Registration']>> };
  Decimal: Scalars['Decimal']['output'];
  EditTrainingInput: EditTrainingInput;
  EditTrainingPayload: Omit<EditTrainingPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  EventDate: EventDate;
  HeldRecord: tables.HeldRecordRow;
  HeldRecordConnection: Connection<tables.HeldRecordRow>;
  HeldRecordEdge: Edge<tables.HeldRecordRow>;
  LanguageTag: Scalars['LanguageTag']['output'];
  Learner: tables.LearnerRef;
  LocalizedText: LocalizedText;
  MatchReason: MatchReason;
  ModerateListingInput: ModerateListingInput;
  ModerateListingPayload: Omit<ModerateListingPayload, 'offer' | 'organization' | 'training'> & { offer?: Maybe<ResolversParentTypes['Offer']>, organization?: Maybe<ResolversParentTypes['Organization']>, training?: Maybe<ResolversParentTypes['Training']> };
  Money: Money;
  MoneyRange: Omit<MoneyRange, 'max' | 'min'> & { max: ResolversParentTypes['Money'], min: ResolversParentTypes['Money'] };
  Mutation: Record<PropertyKey, never>;
  Need: tables.NeedRef;
  NeedProfile: NeedProfile;
  NewTrainingSessionInput: NewTrainingSessionInput;
  Offer: tables.OfferRow;
  OfferConnection: Connection<tables.OfferRow>;
  OfferEdge: Edge<tables.OfferRow>;
  OfferFilter: OfferFilter;
  OfferMatchConnection: RankedConnection<tables.OfferRow>;
  OfferMatchEdge: RankedEdge<tables.OfferRow>;
  OfferPermissions: tables.OfferPermissionsRow;
  Organization: tables.OrganizationRow;
  OrganizationConnection: Connection<tables.OrganizationRow>;
  OrganizationEdge: Edge<tables.OrganizationRow>;
  OrganizationFilter: OrganizationFilter;
  OrganizationNameInput: OrganizationNameInput;
  OrganizationPermissions: OrganizationPermissions;
  PageInfo: PageInfo;
  PartnersChange: tables.PartnersChangeRow;
  PartnersChangeConnection: Connection<tables.PartnersChangeRow>;
  PartnersChangeEdge: Edge<tables.PartnersChangeRow>;
  PartnersRecord: ResolversUnionTypes<ResolversParentTypes>['PartnersRecord'];
  Party: tables.PartyRef;
  PartyPermissions: tables.PartyPermissionsRef;
  Provenance: Provenance;
  Provision: tables.ProvisionRef;
  Query: Record<PropertyKey, never>;
  Questionnaire: tables.QuestionnaireRef;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'registrations'> & { registrations?: Maybe<Array<ResolversParentTypes['Registration']>> };
  Region: tables.RegionRef;
  RegisterForSessionInput: RegisterForSessionInput;
  RegisterForSessionPayload: Omit<RegisterForSessionPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  RegisterTrainingInput: RegisterTrainingInput;
  RegisterTrainingPayload: Omit<RegisterTrainingPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> };
  Registration: tables.RegistrationRow;
  RegistrationConnection: Connection<tables.RegistrationRow>;
  RegistrationDecisionInput: RegistrationDecisionInput;
  RegistrationEdge: Edge<tables.RegistrationRow>;
  RegistrationFilter: RegistrationFilter;
  RegistrationPermissions: tables.RegistrationPermissionsRow;
  SaveOfferInput: SaveOfferInput;
  SaveOfferPayload: Omit<SaveOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  SaveOrganizationInput: SaveOrganizationInput;
  SaveOrganizationPayload: Omit<SaveOrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  SessionCancellation: Omit<SessionCancellation, 'replacedBy'> & { replacedBy?: Maybe<ResolversParentTypes['TrainingSession']> };
  Topic: tables.TopicRef;
  Training: tables.TrainingRow;
  TrainingConnection: Connection<tables.TrainingRow>;
  TrainingEdge: Edge<tables.TrainingRow>;
  TrainingFilter: TrainingFilter;
  TrainingMatchConnection: RankedConnection<tables.TrainingRow>;
  TrainingMatchEdge: RankedEdge<tables.TrainingRow>;
  TrainingPermissions: TrainingPermissions;
  TrainingSession: tables.TrainingSessionRow;
  TrainingSessionConnection: Connection<tables.TrainingSessionRow>;
  TrainingSessionEdge: Edge<tables.TrainingSessionRow>;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionInput: TrainingSessionInput;
  TrainingSessionPermissions: tables.TrainingSessionPermissionsRow;
  UserError: UserError;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  rule: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  ends?: Resolver<Maybe<ResolversTypes['EventDate']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ActivityFigure']>, ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['TrainingMode']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ActivityNoteArgs>>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['Party']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provisions?: Resolver<Maybe<Array<ResolversTypes['Provision']>>, ParentType, ContextType>;
  questionnaire?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  starts?: Resolver<Maybe<ResolversTypes['EventDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ActivityTitleArgs>>;
};

export type ActivityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityFigureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActivityFigure'] = ResolversParentTypes['ActivityFigure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Party', ParentType, ContextType>;
};

export type AppliedFilterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AppliedFilter'] = ResolversParentTypes['AppliedFilter']> = {
  code?: Resolver<ResolversTypes['AppliedFilterCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendanceFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceFigures'] = ResolversParentTypes['AttendanceFigures']> = {
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine'], FederationReferenceType extends FederationReferenceTypes['BudgetLine'] = FederationReferenceTypes['BudgetLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<BudgetLineActivityArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['MoneyRange'], ParentType, ContextType>;
  costPerYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  instrumentType?: Resolver<ResolversTypes['InstrumentType'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<BudgetLineNoteArgs>>;
  priority?: Resolver<Maybe<ResolversTypes['BudgetPriority']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  sourceOfFunding?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BudgetLineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetLineConnection'] = ResolversParentTypes['BudgetLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BudgetLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetLineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetLineEdge'] = ResolversParentTypes['BudgetLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
};

export type CancelRegistrationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CancelRegistrationPayload'] = ResolversParentTypes['CancelRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ContributionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['EventDate'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['ContributionMovement'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ContributionTitleArgs>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<CourseTrainingsArgs, 'first'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideRegistrationsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DecideRegistrationsPayload'] = ResolversParentTypes['DecideRegistrationsPayload']> = {
  registrations?: Resolver<Maybe<Array<ResolversTypes['Registration']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EditTrainingPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EditTrainingPayload'] = ResolversParentTypes['EditTrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventDateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventDate'] = ResolversParentTypes['EventDate']> = {
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LearnerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Learner'] = ResolversParentTypes['Learner'], FederationReferenceType extends FederationReferenceTypes['Learner'] = FederationReferenceTypes['Learner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Learner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  heldByPartners?: Resolver<Maybe<ResolversTypes['HeldRecordConnection']>, ParentType, ContextType, RequireFields<LearnerHeldByPartnersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, RequireFields<LearnerRegistrationsArgs, 'first'>>;
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

export type ModerateListingPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ModerateListingPayload'] = ResolversParentTypes['ModerateListingPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyRangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MoneyRange'] = ResolversParentTypes['MoneyRange']> = {
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelRegistration?: Resolver<Maybe<ResolversTypes['CancelRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationCancelRegistrationArgs, 'input'>>;
  decideRegistrations?: Resolver<Maybe<ResolversTypes['DecideRegistrationsPayload']>, ParentType, ContextType, RequireFields<MutationDecideRegistrationsArgs, 'input'>>;
  editTraining?: Resolver<Maybe<ResolversTypes['EditTrainingPayload']>, ParentType, ContextType, RequireFields<MutationEditTrainingArgs, 'input'>>;
  moderateListing?: Resolver<Maybe<ResolversTypes['ModerateListingPayload']>, ParentType, ContextType, RequireFields<MutationModerateListingArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['RecordAttendancePayload']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  registerForSession?: Resolver<Maybe<ResolversTypes['RegisterForSessionPayload']>, ParentType, ContextType, RequireFields<MutationRegisterForSessionArgs, 'input'>>;
  registerTraining?: Resolver<Maybe<ResolversTypes['RegisterTrainingPayload']>, ParentType, ContextType, RequireFields<MutationRegisterTrainingArgs, 'input'>>;
  saveOffer?: Resolver<Maybe<ResolversTypes['SaveOfferPayload']>, ParentType, ContextType, RequireFields<MutationSaveOfferArgs, 'input'>>;
  saveOrganization?: Resolver<Maybe<ResolversTypes['SaveOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationSaveOrganizationArgs, 'input'>>;
};

export type NeedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['OfferMatchConnection']>, ParentType, ContextType, RequireFields<NeedOffersArgs, 'first'>>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingMatchConnection']>, ParentType, ContextType, RequireFields<NeedTrainingsArgs, 'first'>>;
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

export type OfferResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['EventDate']>, ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['HelpKind']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CandidateProfile'], ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<OfferNoteArgs>>;
  opens?: Resolver<ResolversTypes['EventDate'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['Party']>>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  regions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<OfferTitleArgs>>;
  topics?: Resolver<Maybe<Array<ResolversTypes['Topic']>>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['OfferPermissions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferMatchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfferMatchConnection'] = ResolversParentTypes['OfferMatchConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OfferMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferMatchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfferMatchEdge'] = ResolversParentTypes['OfferMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type OfferPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfferPermissions'] = ResolversParentTypes['OfferPermissions']> = {
  moderateListing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveOffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cooperationAreas?: Resolver<Maybe<Array<ResolversTypes['Topic']>>, ParentType, ContextType>;
  formerAcronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  namedInSource?: Resolver<ResolversTypes['NamedInSource'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<OrganizationOffersArgs, 'first' | 'orderBy'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<OrganizationTrainingsArgs, 'first'>>;
  viewerCan?: Resolver<ResolversTypes['OrganizationPermissions'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganizationPermissions'] = ResolversParentTypes['OrganizationPermissions']> = {
  moderateListing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registerTraining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveOffer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  saveOrganization?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnersChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnersChange'] = ResolversParentTypes['PartnersChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnersRecordKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PartnersRecord']>, ParentType, ContextType>;
};

export type PartnersChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnersChangeConnection'] = ResolversParentTypes['PartnersChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnersChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnersChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnersChangeEdge'] = ResolversParentTypes['PartnersChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnersChange'], ParentType, ContextType>;
};

export type PartnersRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnersRecord'] = ResolversParentTypes['PartnersRecord']> = {
  __resolveType: TypeResolveFn<'Offer' | 'Organization' | 'Training', ParentType, ContextType>;
};

export type PartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contributions?: Resolver<Maybe<ResolversTypes['ContributionConnection']>, ParentType, ContextType, RequireFields<PartyContributionsArgs, 'first'>>;
  contributionsGiven?: Resolver<Maybe<ResolversTypes['ContributionConnection']>, ParentType, ContextType, RequireFields<PartyContributionsGivenArgs, 'first'>>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offersGiven?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<PartyOffersGivenArgs, 'first' | 'orderBy'>>;
  support?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<PartySupportArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartyPermissions'] = ResolversParentTypes['PartyPermissions'], FederationReferenceType extends FederationReferenceTypes['PartyPermissions'] = FederationReferenceTypes['PartyPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saveOffer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision'], FederationReferenceType extends FederationReferenceTypes['Provision'] = FederationReferenceTypes['Provision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<ProvisionActivitiesArgs, 'first'>>;
  budgetLines?: Resolver<Maybe<ResolversTypes['BudgetLineConnection']>, ParentType, ContextType, RequireFields<ProvisionBudgetLinesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'code'>>;
  budgetLine?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType, RequireFields<QueryBudgetLineArgs, 'code'>>;
  budgetLines?: Resolver<ResolversTypes['BudgetLineConnection'], ParentType, ContextType, RequireFields<QueryBudgetLinesArgs, 'first'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<QueryContributionsArgs, 'first'>>;
  newTrainingsAre?: Resolver<ResolversTypes['TrainingListing'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first' | 'orderBy'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'slug'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  partnersChanges?: Resolver<ResolversTypes['PartnersChangeConnection'], ParentType, ContextType, RequireFields<QueryPartnersChangesArgs, 'first' | 'since'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'slug'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<QueryTrainingsArgs, 'first'>>;
};

export type QuestionnaireResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Questionnaire'] = ResolversParentTypes['Questionnaire']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  registrations?: Resolver<Maybe<Array<ResolversTypes['Registration']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<RegionSupportArgs, 'first'>>;
};

export type RegisterForSessionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisterForSessionPayload'] = ResolversParentTypes['RegisterForSessionPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterTrainingPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisterTrainingPayload'] = ResolversParentTypes['RegisterTrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration'], FederationReferenceType extends FederationReferenceTypes['Registration'] = FederationReferenceTypes['Registration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Registration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['SessionCancellation']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  motivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RegistrationPermissions'], ParentType, ContextType>;
  worksFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RegistrationPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegistrationPermissions'] = ResolversParentTypes['RegistrationPermissions']> = {
  cancelRegistration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decideRegistrations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SaveOfferPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveOfferPayload'] = ResolversParentTypes['SaveOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveOrganizationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveOrganizationPayload'] = ResolversParentTypes['SaveOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionCancellationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SessionCancellation'] = ResolversParentTypes['SessionCancellation']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<TopicOffersArgs, 'first' | 'orderBy'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<TopicTrainingsArgs, 'first'>>;
};

export type TrainingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['AttendanceFigures']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  courses?: Resolver<Maybe<Array<ResolversTypes['Course']>>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CandidateProfile'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['TrainingMode']>, ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TrainingNoteArgs>>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placesPerSession?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scholarships?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<TrainingSessionsArgs, 'first' | 'orderBy'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TrainingTitleArgs>>;
  topics?: Resolver<Maybe<Array<ResolversTypes['Topic']>>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['TrainingPermissions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type TrainingMatchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingMatchConnection'] = ResolversParentTypes['TrainingMatchConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TrainingMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingMatchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingMatchEdge'] = ResolversParentTypes['TrainingMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type TrainingPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingPermissions'] = ResolversParentTypes['TrainingPermissions']> = {
  editTraining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listTraining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moderateListing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession']> = {
  attendance?: Resolver<Maybe<ResolversTypes['AttendanceFigures']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['SessionCancellation']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  ends?: Resolver<Maybe<ResolversTypes['EventDate']>, ParentType, ContextType>;
  hasWaitingList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBookable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['TrainingMode']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TrainingSessionNoteArgs>>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<TrainingSessionRegistrationsArgs, 'first'>>;
  scholarships?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['SessionSelection'], ParentType, ContextType>;
  starts?: Resolver<Maybe<ResolversTypes['EventDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TrainingSessionTitleArgs>>;
  topics?: Resolver<Maybe<Array<ResolversTypes['Topic']>>, ParentType, ContextType>;
  training?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['TrainingSessionPermissions'], ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type TrainingSessionPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingSessionPermissions'] = ResolversParentTypes['TrainingSessionPermissions']> = {
  decideRegistrations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordAttendance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registerForSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityFigure?: ActivityFigureResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AppliedFilter?: AppliedFilterResolvers<ContextType>;
  AttendanceFigures?: AttendanceFiguresResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetLineConnection?: BudgetLineConnectionResolvers<ContextType>;
  BudgetLineEdge?: BudgetLineEdgeResolvers<ContextType>;
  CancelRegistrationPayload?: CancelRegistrationPayloadResolvers<ContextType>;
  CandidateProfile?: CandidateProfileResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRegistrationsPayload?: DecideRegistrationsPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  EditTrainingPayload?: EditTrainingPayloadResolvers<ContextType>;
  EventDate?: EventDateResolvers<ContextType>;
  HeldRecord?: HeldRecordResolvers<ContextType>;
  HeldRecordConnection?: HeldRecordConnectionResolvers<ContextType>;
  HeldRecordEdge?: HeldRecordEdgeResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  Learner?: LearnerResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  ModerateListingPayload?: ModerateListingPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyRange?: MoneyRangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedProfile?: NeedProfileResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferMatchConnection?: OfferMatchConnectionResolvers<ContextType>;
  OfferMatchEdge?: OfferMatchEdgeResolvers<ContextType>;
  OfferPermissions?: OfferPermissionsResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationPermissions?: OrganizationPermissionsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnersChange?: PartnersChangeResolvers<ContextType>;
  PartnersChangeConnection?: PartnersChangeConnectionResolvers<ContextType>;
  PartnersChangeEdge?: PartnersChangeEdgeResolvers<ContextType>;
  PartnersRecord?: PartnersRecordResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyPermissions?: PartyPermissionsResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Questionnaire?: QuestionnaireResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterForSessionPayload?: RegisterForSessionPayloadResolvers<ContextType>;
  RegisterTrainingPayload?: RegisterTrainingPayloadResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationPermissions?: RegistrationPermissionsResolvers<ContextType>;
  SaveOfferPayload?: SaveOfferPayloadResolvers<ContextType>;
  SaveOrganizationPayload?: SaveOrganizationPayloadResolvers<ContextType>;
  SessionCancellation?: SessionCancellationResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  TrainingMatchConnection?: TrainingMatchConnectionResolvers<ContextType>;
  TrainingMatchEdge?: TrainingMatchEdgeResolvers<ContextType>;
  TrainingPermissions?: TrainingPermissionsResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  TrainingSessionPermissions?: TrainingSessionPermissionsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
