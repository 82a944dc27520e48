import type * as tables from './tables.ts';
import type { RankedConnection, RankedEdge } from '../kit/matching.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SubgraphContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  /** What was done, in one line. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
};


/** Something done to build capacity that the CoP19 document on capacity-building reports in its heading or in paragraphs 2 to 6 and 16. */
export type ActivityTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
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
  | 'PAST_LEFT_OUT';

/** The priority that the budget annex gives to a line. */
export type BudgetPriority =
  /** High, and part of the core work. */
  | 'CORE_HIGH'
  /** High, beside the core work. */
  | 'HIGH';

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

/** How much of a date is known. */
export type DatePrecision =
  /** The date is known to the day. */
  | 'DAY'
  /** Only the year and the month are known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

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
  /** Trainings that meet the need, the best match first. Those with no session ahead rank lower. At most 200 are ranked, and `appliedFilter` says so. */
  trainings?: Maybe<TrainingMatchConnection>;
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

/** Help that a Party or an organization offers to whoever needs it. */
export type Offer = {
  __typename?: 'Offer';
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** True when the record is made up for demonstration and stands for no real offer. */
  isDemonstration: Scalars['Boolean']['output'];
  /** What the subgraph of the needs requires in order to match it. Not part of the public graph. */
  match: CandidateProfile;
  /** What is offered, in one line. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
};


/** Help that a Party or an organization offers to whoever needs it. */
export type OfferTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** An organization that builds capacity, alone or with others. */
export type Organization = {
  __typename?: 'Organization';
  /** The letters that it is known by, such as WOAH; null where it has none. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** Its full name. `languages`: best first, at most 20; as the request when absent. */
  name: LocalizedText;
  /** Its permanent name in addresses and filters. */
  slug: Scalars['String']['output'];
};


/** An organization that builds capacity, alone or with others. */
export type OrganizationNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
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

/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type Query = {
  __typename?: 'Query';
  /** The activity with this code, such as `support-tonga`; null when there is none. */
  activity?: Maybe<Activity>;
  /** The offer with this id; null when there is none. */
  offer?: Maybe<Offer>;
  /** The organization with this slug, such as `woah`; null when there is none. */
  organization?: Maybe<Organization>;
  /** The training with this slug; null when there is none. */
  training?: Maybe<Training>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryActivityArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryOrganizationArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryTrainingArgs = {
  slug: Scalars['String']['input'];
};

/** A training that partner organisations give: what is taught. When and where are its sessions. */
export type Training = {
  __typename?: 'Training';
  /** What the subgraph of the needs requires in order to match it. */
  match: CandidateProfile;
  /** Its permanent name in addresses. */
  slug: Scalars['String']['output'];
  /** Its title. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
};


/** A training that partner organisations give: what is taught. When and where are its sessions. */
export type TrainingTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
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
  Need: Need;
  Offer: Offer;
  Organization: Organization;
  Training: Training;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"code":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Need'], {"match":{"topic":true,"narrower":true,"broader":true,"kinds":true,"languages":true,"party":true,"region":true,"subregion":true}}> ) );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"slug":true}> );
  Training:
    ( { __typename: 'Training' }
    & GraphQLRecursivePick<FederationTypes['Training'], {"slug":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<tables.ActivityRow>;
  ActivityKind: ActivityKind;
  AppliedFilter: ResolverTypeWrapper<AppliedFilter>;
  AppliedFilterCode: AppliedFilterCode;
  BudgetPriority: BudgetPriority;
  CandidateProfile: ResolverTypeWrapper<CandidateProfile>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ContributionMovement: ContributionMovement;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EventDate: ResolverTypeWrapper<EventDate>;
  FundingSource: FundingSource;
  HelpKind: HelpKind;
  InstrumentType: InstrumentType;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonCode: MatchReasonCode;
  Money: ResolverTypeWrapper<Money>;
  NamedInSource: NamedInSource;
  Need: ResolverTypeWrapper<tables.NeedRef>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  NeedProfile: ResolverTypeWrapper<NeedProfile>;
  Offer: ResolverTypeWrapper<tables.OfferRow>;
  Organization: ResolverTypeWrapper<tables.OrganizationRow>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Training: ResolverTypeWrapper<tables.TrainingRow>;
  TrainingKind: TrainingKind;
  TrainingMatchConnection: ResolverTypeWrapper<RankedConnection<tables.TrainingRow>>;
  TrainingMatchEdge: ResolverTypeWrapper<RankedEdge<tables.TrainingRow>>;
  TrainingMode: TrainingMode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: tables.ActivityRow;
  AppliedFilter: AppliedFilter;
  CandidateProfile: CandidateProfile;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EventDate: EventDate;
  LanguageTag: Scalars['LanguageTag']['output'];
  LocalizedText: LocalizedText;
  MatchReason: MatchReason;
  Money: Money;
  Need: tables.NeedRef;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  NeedProfile: NeedProfile;
  Offer: tables.OfferRow;
  Organization: tables.OrganizationRow;
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Training: tables.TrainingRow;
  TrainingMatchConnection: RankedConnection<tables.TrainingRow>;
  TrainingMatchEdge: RankedEdge<tables.TrainingRow>;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  rule: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ActivityTitleArgs>>;
};

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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EventDateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventDate'] = ResolversParentTypes['EventDate']> = {
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

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

export type NeedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CandidateProfile'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<OfferTitleArgs>>;
};

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'code'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'slug'>>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'slug'>>;
};

export type TrainingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  match?: Resolver<ResolversTypes['CandidateProfile'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TrainingTitleArgs>>;
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

export type Resolvers<ContextType = SubgraphContext> = {
  Activity?: ActivityResolvers<ContextType>;
  AppliedFilter?: AppliedFilterResolvers<ContextType>;
  CandidateProfile?: CandidateProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EventDate?: EventDateResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedProfile?: NeedProfileResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingMatchConnection?: TrainingMatchConnectionResolvers<ContextType>;
  TrainingMatchEdge?: TrainingMatchEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
