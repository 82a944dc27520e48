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

/** Whoever gives or receives: a Party or an organization. */
export type Actor = Organization | Party;

/** Who may enrol in a course. */
export type Admission =
  /** Only people whose affiliation an authority has confirmed. */
  | 'CONFIRMED_OFFICIALS'
  /** Anybody who has signed in. */
  | 'OPEN';

/**
 * What a learner says about the body they work for, and what its authority says to that. Confirming it in one Party gives
 * nothing in another.
 */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** Day, in UTC, of the claim as it stands. */
  claimedOn: Scalars['Date']['output'];
  /** Day, in UTC, of the last decision on it; null before the first. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the learner who claims it, by which it is decided on. */
  id: Scalars['ID']['output'];
  /** True when the record is made up for demonstration and stands for nobody. */
  isDemonstration: Scalars['Boolean']['output'];
  /** The kind of body that they say to work for. */
  kind: AffiliationKind;
  /** The learner who claims it; null for an authority that has not confirmed the claim, or that the learner does not let see them. */
  learner?: Maybe<Learner>;
  /** The Party that they say to work for. Null only while its owner is out of reach. */
  party?: Maybe<Party>;
  /** What was written of the last decision, and always why one was refused or taken back; null where nothing was. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of profile and claim, from 0; a decision sends the one that it has seen. */
  revision: Scalars['Int']['output'];
  /** Whether it waits, is confirmed or is refused. */
  state: AffiliationState;
  /** What they write about their post, up to 500 characters; null where they wrote nothing. */
  statement?: Maybe<Scalars['String']['output']>;
  /** What the viewer may change of the claim now. */
  viewerCan: AffiliationPermissions;
};

/** Claims to work for a Party, page by page. */
export type AffiliationConnection = {
  __typename?: 'AffiliationConnection';
  /** The claims of this page. */
  edges: Array<AffiliationEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many claims the filter leaves in all. */
  totalCount: Scalars['Int']['output'];
};

/** What an authority says to a claim. */
export type AffiliationDecision =
  /** It is so: a claim that waits, or one that was refused, becomes CONFIRMED. */
  | 'CONFIRM'
  /** It is not so: a claim that waits becomes REFUSED. */
  | 'REFUSE'
  /** It is no longer so: a confirmed claim becomes REFUSED. */
  | 'REVOKE';

/** A decision on the claim of one learner. */
export type AffiliationDecisionInput = {
  /** What is decided; a step that the state of the claim does not allow is OUT_OF_ORDER. */
  decision: AffiliationDecision;
  /** Id of the learner, as the claim shows it; one without a claim that the viewer may see is UNKNOWN_REFERENCE, a repeated one DUPLICATE. */
  learner: Scalars['ID']['input'];
  /** Why, at most 4,000 characters, which the learner reads; REQUIRED unless the claim is confirmed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The one that the claim showed, so that nobody confirms what was changed since. */
  revision: Scalars['Int']['input'];
};

/** A claim in a list. */
export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  /** Place of this claim in the list. */
  cursor: Scalars['String']['output'];
  /** The claim that stands at this place. */
  node: Affiliation;
};

/** Which claims to list; an empty list or null is as absent. */
export type AffiliationFilter = {
  /** In any of these states. */
  states?: InputMaybe<Array<AffiliationState>>;
};

/** A claim to work for a body of a Party. */
export type AffiliationInput = {
  /** The kind of body that they work for. */
  kind: AffiliationKind;
  /** The Party, by code of ISO 3166-1 alpha-3; one that does not exist is UNKNOWN_REFERENCE. */
  party: Scalars['String']['input'];
  /** What helps the authority to know them, such as the post that they hold, at most 500 characters. Only they, that authority and the Secretariat see it. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of body that a learner claims to work for. */
export type AffiliationKind =
  /** Customs, at borders and in cargo control. */
  | 'CUSTOMS'
  /** Police, rangers, inspection or prosecution. */
  | 'ENFORCEMENT'
  /** A body that drafts, applies or teaches the law. */
  | 'LEGAL'
  /** A Management Authority, which issues permits (Article IX of the Convention). */
  | 'MANAGEMENT_AUTHORITY'
  /** Another body, or none. */
  | 'OTHER'
  /** A Scientific Authority, which advises on trade (Article IX of the Convention). */
  | 'SCIENTIFIC_AUTHORITY';

/** For each mutation on a claim, whether it would be let through now if this viewer sent it. */
export type AffiliationPermissions = {
  __typename?: 'AffiliationPermissions';
  /** True for the authority of the Party and the Secretariat, unless the claim is their own: every state allows one of the decisions. */
  confirmAffiliation: Scalars['Boolean']['output'];
};

/** What has become of the claim of a learner to work for a Party. */
export type AffiliationState =
  /** Nobody has decided on it yet. */
  | 'CLAIMED'
  /** The authority of the Party, or the Secretariat, says that it is so. */
  | 'CONFIRMED'
  /** It was refused, or a confirmation was taken back; `reason` says why. */
  | 'REFUSED';

/** Appendices of the Convention in which a taxon is listed (Articles II and XVI). A summary for display, never for a decision on trade. */
export type Appendix =
  /** Threatened with extinction: trade only in exceptional circumstances. */
  | 'I'
  /** Trade is controlled so that it does not threaten survival. */
  | 'II'
  /** Listed by a Party that asks others for help. */
  | 'III'
  /** Populations or members in Appendix I, others in Appendix II. */
  | 'I_II';

/** How the listing compares with a public data set of 2013. */
export type AppendixCheck =
  /** Changed at the 20th meeting of the Conference of the Parties, in force on 5 March 2026. */
  | 'CHANGED_AT_COP20'
  /** The data set of 2013 gives another listing: it has changed since. */
  | 'DIFFERS_FROM_2013_DATASET'
  /** The data set of 2013 does not hold the taxon. */
  | 'NOT_FOUND_IN_DATASET'
  /** The data set of 2013 gives the same listing. */
  | 'SAME_AS_2013_DATASET'
  /** The listing is split among members of the taxon, and this is a rough summary. */
  | 'SPLIT_LISTING_INDICATIVE';

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

/** Whom a course is made for. */
export type Audience =
  /** Customs officers, at borders and in cargo control. */
  | 'CUSTOMS'
  /** Police, rangers, inspectors and prosecutors. */
  | 'ENFORCEMENT'
  /** Anybody who wants to know what the Convention does. */
  | 'GENERAL'
  /** Those who draft, apply or teach the law. */
  | 'LEGAL'
  /** Staff of Management Authorities, which issue permits (Article IX of the Convention). */
  | 'MANAGEMENT_AUTHORITY'
  /** Staff of Scientific Authorities, which advise on trade (Article IX of the Convention). */
  | 'SCIENTIFIC_AUTHORITY';

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

/** A tutored run of a course, from one day to another. It exists for whoever sees the course. */
export type Cohort = {
  __typename?: 'Cohort';
  /** How many may be in it at one time, beside those who take the course alone. */
  capacity: Scalars['Int']['output'];
  /** The course that it runs through. */
  course: Course;
  /** Its last day; after it nobody enrols. */
  endsOn: Scalars['Date']['output'];
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** True when the record is made up for demonstration. */
  isDemonstration: Scalars['Boolean']['output'];
  /** The organization that sees to it; null where none does, or while their owner is out of reach. */
  organization?: Maybe<Organization>;
  /** Counts the changes of the record, from 1; an edit sends the one that it has seen. */
  revision: Scalars['Int']['output'];
  /** The day on which it begins. */
  startsOn: Scalars['Date']['output'];
  /** The learner who is the tutor; null where there is none, or none that the viewer may see. */
  tutor?: Maybe<Learner>;
  /** Edition of the course that all of it work through: the one that was open when it was made. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now. */
  viewerCan: CohortPermissions;
};

/** Tutored runs of a course, page by page. */
export type CohortConnection = {
  __typename?: 'CohortConnection';
  /** The cohorts of this page. */
  edges: Array<CohortEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, those that are over included. */
  totalCount: Scalars['Int']['output'];
};

/** A tutored run in a list. */
export type CohortEdge = {
  __typename?: 'CohortEdge';
  /** Place of this cohort in the list. */
  cursor: Scalars['String']['output'];
  /** The cohort that stands at this place. */
  node: Cohort;
};

/** Mutations that would be let through if this viewer sent them now for this cohort, with a sound input. */
export type CohortPermissions = {
  __typename?: 'CohortPermissions';
  /** True for whoever may run the course with a tutor. */
  saveCohort: Scalars['Boolean']['output'];
};

/** That a record has changed. */
export type CollegeChange = {
  __typename?: 'CollegeChange';
  /** When it last changed, or left what the viewer may see. */
  changedAt: Scalars['DateTime']['output'];
  /** True where it is no longer there, or no longer for the viewer to see: take it out of what you keep. */
  isGone: Scalars['Boolean']['output'];
  /** By what it is looked up, as `kind` says. */
  key: Scalars['ID']['output'];
  /** What kind of record it is. */
  kind: CollegeRecordKind;
  /** The record as it is now; null where it is gone. */
  record?: Maybe<CollegeRecord>;
};

/** A page of changes. */
export type CollegeChangeConnection = {
  __typename?: 'CollegeChangeConnection';
  /** The changes of this page, in the order of the list. */
  edges: Array<CollegeChangeEdge>;
  /** Where this page lies in the whole list. */
  pageInfo: PageInfo;
  /** How many records have changed since then, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type CollegeChangeEdge = {
  __typename?: 'CollegeChangeEdge';
  /** Place of this record in the list, opaque. */
  cursor: Scalars['String']['output'];
  /** The change, with the record as it is now. */
  node: CollegeChange;
};

/** A record whose changes are told. */
export type CollegeRecord = Course | Material;

/** The kinds of records whose changes are told. */
export type CollegeRecordKind =
  /** A course; its key is its slug. */
  | 'COURSE'
  /** A material of the library; its key is its slug. */
  | 'MATERIAL';

/** Who gave a taxon its common names. */
export type CommonNameSource =
  /** Taken from a public data set of 2013. */
  | 'DATASET'
  /** Written for this project from general knowledge. */
  | 'OURS';

/** Decisions on claims to work for a Party. */
export type ConfirmAffiliationInput = {
  /** From 1 to 200, each on another learner. */
  decisions: Array<AffiliationDecisionInput>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What has come of decisions on claims. */
export type ConfirmAffiliationPayload = {
  __typename?: 'ConfirmAffiliationPayload';
  /** The claims as they are now, in the order of the decisions; null where something was wrong. */
  affiliations?: Maybe<Array<Affiliation>>;
  /** What was wrong with the input; none where all decisions were kept. */
  userErrors: Array<UserError>;
};

/**
 * Where a course or a material stands on its way to readers. Until it is published, it exists for the authority of the Party or
 * the partner of the organization that submits it, and for the Secretariat alone.
 */
export type ContentListing =
  /** Being written by whoever will submit it. */
  | 'DRAFT'
  /** Exists for everyone, in lists, counts, searches and matches. */
  | 'PUBLISHED'
  /** Not taken up, for the reason in `moderationReason`. */
  | 'REJECTED'
  /** Was published and no longer is: whoever has its address still reads it, but lists leave it out unless asked for. */
  | 'RETIRED'
  /** Handed back, to be mended as `moderationReason` says and handed in again. */
  | 'RETURNED'
  /** Handed in; the Secretariat decides. */
  | 'SUBMITTED';

/** A course of the Virtual College. */
export type Course = {
  __typename?: 'Course';
  /** Who may enrol in it. */
  admission: Admission;
  /** Those it is made for; at least one. */
  audience: Array<Audience>;
  /** How many learners may be enrolled at one time, at least 1, those in cohorts not counted; null is unbounded. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Its tutored runs, the earliest first. */
  cohorts: CohortConnection;
  /** What it is about, in a few sentences; null where nobody has written that yet. `languages`: as for `title`. */
  description?: Maybe<LocalizedText>;
  /** The draft of the next edition; null where there is none, and for whom it does not exist. */
  draft?: Maybe<CourseDraft>;
  /**
   * Enrolments in it that the viewer may see, who asked first first: one's own, those of learners whom the viewer may see,
   * and those on which the viewer decides. Others count as none.
   */
  enrolments: EnrolmentConnection;
  /** Organizations whose public guidance it follows; they did not make it. Null only while their owner is out of reach. */
  followsGuidanceOf?: Maybe<Array<Organization>>;
  /** True where lessons have a text. An outline (false) can be enrolled in and its lessons marked as worked through, too. */
  hasContent: Scalars['Boolean']['output'];
  /** Hours of work that it takes a learner, as planned; whole hours, at least 1. */
  hours: Scalars['Int']['output'];
  /** True when the record is made up for demonstration and stands for no real course. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Languages in which it is offered (BCP 47). */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Whether readers find it, or where it stands on the way. */
  listing: ContentListing;
  /** Organizations that made it; none for an illustrative course. Null only while their owner is out of reach. */
  madeBy?: Maybe<Array<Organization>>;
  /** What the subgraph of the needs requires in order to match it. */
  match: CandidateProfile;
  /** Why it was returned, rejected or retired, in the words of the Secretariat, which whoever sees the record reads: where it is retired that is everybody. Null where nothing was written, and once it is published. */
  moderationReason?: Maybe<Scalars['String']['output']>;
  /** Its parts in the order in which they are worked through. */
  modules: Array<Module>;
  /** Courses to complete before this one is taken up, at most 10; without them `enrolInCourse` is NOT_ALLOWED_NOW. One that is retired is asked of nobody. */
  prerequisites: Array<Course>;
  /** Where title, subject and outline come from. */
  provenance: Provenance;
  /** How many questions are written for its quiz. The questions themselves are not shown. */
  questionCount: Scalars['Int']['output'];
  /** What is real of it and what is made up. */
  reality: CourseReality;
  /** What is known about the real course, or why it is made up, in English; null where there is nothing to add. */
  realityNote?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of the record, from 1, together with those of its draft; an edit or a decision sends the one that it has seen, of the draft where it is about that. */
  revision: Scalars['Int']['output'];
  /** Its permanent name in addresses. */
  slug: Scalars['String']['output'];
  /** Who submitted it and is credited for it (Decisions 18.39 a and 18.44 a); null where nobody did, or while their owner is out of reach. */
  submittedBy?: Maybe<Actor>;
  /** Its title. A translated title does not make a course taught in that language. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
  /** Subjects that it is tagged with. Null only while their owner is out of reach. */
  topics?: Maybe<Array<Topic>>;
  /** Edition of its content that is open, from 1. Enrolments keep the edition that they began with. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now. */
  viewerCan: CoursePermissions;
};


/** A course of the Virtual College. */
export type CourseCohortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A course of the Virtual College. */
export type CourseDescriptionArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A course of the Virtual College. */
export type CourseEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A course of the Virtual College. */
export type CourseTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Courses, page by page. */
export type CourseConnection = {
  __typename?: 'CourseConnection';
  /** The courses of this page. */
  edges: Array<CourseEdge>;
  /** How many of them have which values, for a choice of filters. */
  facets: CourseFacets;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many courses search and filter leave in all. */
  totalCount: Scalars['Int']['output'];
};

/**
 * The draft of the next edition of a course that is or was open. It exists for whoever acts for the Party or organization that
 * submitted the course, and for the Secretariat.
 */
export type CourseDraft = {
  __typename?: 'CourseDraft';
  /** Who may enrol in the edition. */
  admission: Admission;
  /** Those it is made for; at least one. */
  audience: Array<Audience>;
  /** How many learners may be enrolled at one time; null is unbounded. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** What it is about; null where nobody has written that yet. `languages`: as for `title`. */
  description?: Maybe<LocalizedText>;
  /** Whole hours of work that it takes a learner. */
  hours: Scalars['Int']['output'];
  /** Languages in which it is offered (BCP 47). */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Where it stands on its way; never PUBLISHED, for then it is the course. */
  listing: ContentListing;
  /** Why it was returned or rejected, in the words of the Secretariat, which whoever sees the draft reads; null where nothing was written. */
  moderationReason?: Maybe<Scalars['String']['output']>;
  /** Its parts in order. */
  modules: Array<ModuleDraft>;
  /** The courses to complete before. */
  prerequisites: Array<Course>;
  /** Counts its changes, together with those of the course, so that no revision stands for both; an edit or a decision sends the one that it has seen. */
  revision: Scalars['Int']['output'];
  /** The title of the edition. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
  /** Subjects that it is tagged with. Null only while their owner is out of reach. */
  topics?: Maybe<Array<Topic>>;
  /** The edition that it becomes when it is published. */
  version: Scalars['Int']['output'];
};


/**
 * The draft of the next edition of a course that is or was open. It exists for whoever acts for the Party or organization that
 * submitted the course, and for the Secretariat.
 */
export type CourseDraftDescriptionArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/**
 * The draft of the next edition of a course that is or was open. It exists for whoever acts for the Party or organization that
 * submitted the course, and for the Secretariat.
 */
export type CourseDraftTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A course in a list. */
export type CourseEdge = {
  __typename?: 'CourseEdge';
  /** Place of this course in the list. */
  cursor: Scalars['String']['output'];
  /** The course that stands at this place. */
  node: Course;
};

/**
 * Counts of the courses of a list. Each facet leaves its own filter aside and keeps the others, so that the count of a value
 * is the `totalCount` after choosing it alone. At most 20 values, the most frequent first, then by value.
 */
export type CourseFacets = {
  __typename?: 'CourseFacets';
  /** Courses by members of the enum Audience; a course can count in several. */
  audience: Array<FacetValue>;
  /** Courses by language of offer, regions left aside; a course can count in several. */
  language: Array<FacetValue>;
  /** Courses by topic (slug), those inside a topic included; a course can count in several. */
  topic: Array<FacetValue>;
};

/** Which courses to list. Fields are joined by AND, the members of a list by OR; an empty list or null is as absent. */
export type CourseFilter = {
  /** With this way of admission. */
  admission?: InputMaybe<Array<Admission>>;
  /** Made for any of these audiences. */
  audience?: InputMaybe<Array<Audience>>;
  /** With a draft of the next edition in any of these listings, of those that the viewer may see. */
  drafts?: InputMaybe<Array<ContentListing>>;
  /** Only records made up for demonstration (true), or only others (false). */
  isDemonstration?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offered in any of these languages; a region does not count, so that `fr-CA` finds `fr`. A translated title is no offer. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** With any of these listings; all but RETIRED when absent, of those that the viewer may see. */
  listings?: InputMaybe<Array<ContentListing>>;
  /** Made by any of these organizations (slugs). */
  madeBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Taking at most so many hours. */
  maxHours?: InputMaybe<Scalars['Int']['input']>;
  /** With any of these shares of reality. */
  reality?: InputMaybe<Array<CourseReality>>;
  /** Tagged with any of these topics (slugs) or with one inside them. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That have changed at or after this instant; see `collegeChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Courses that meet a need, the best first, page by page. */
export type CourseMatchConnection = {
  __typename?: 'CourseMatchConnection';
  /** Says when the list ends before `totalCount`; null when nothing is left out. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The matches of this page. */
  edges: Array<CourseMatchEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many courses fit the topic and the kinds of help, ranked or not. */
  totalCount: Scalars['Int']['output'];
};

/** A course that meets a need. */
export type CourseMatchEdge = {
  __typename?: 'CourseMatchEdge';
  /** Place of this match in the list. */
  cursor: Scalars['String']['output'];
  /** The course that meets the need. */
  node: Course;
  /** How well it fits: 0 to 100, higher is better, on one scale for courses, materials, trainings and offers. */
  rank: Scalars['Int']['output'];
  /** Why it fits; at least two reasons, one of topic and one of kind. */
  reasons: Array<MatchReason>;
};

/** In which order to list courses; a slug decides between equals. */
export type CourseOrder =
  /** The shortest course first. */
  | 'HOURS'
  /** The best match of `search` first; without a word to search for, as TITLE. */
  | 'RELEVANCE'
  /** By title in the reader's language, from A to Z. */
  | 'TITLE';

/** Mutations that would be let through if this viewer sent them now for this course, with a sound input. */
export type CoursePermissions = {
  __typename?: 'CoursePermissions';
  /** True where there is an enrolment on which the viewer may decide. */
  decideEnrolments: Scalars['Boolean']['output'];
  /** True for who has signed in, is not enrolled in the open edition nor was refused, and has completed what comes before; of a course that is PUBLISHED. */
  enrolInCourse: Scalars['Boolean']['output'];
  /** True for the Secretariat, where one of its steps can follow. */
  moderateContent: Scalars['Boolean']['output'];
  /** True for whoever acts for the Party or organization that submitted or made it, and for the Secretariat; of a course that is PUBLISHED. */
  saveCohort: Scalars['Boolean']['output'];
  /** True for whoever acts for the Party or organization that submitted it, unless it was rejected or retired; for the Secretariat always. */
  saveCourse: Scalars['Boolean']['output'];
};

/** How far the people of a Party have come in one course. Figures are rounded down to a multiple of 5. */
export type CourseProgress = {
  __typename?: 'CourseProgress';
  /** Shown completions divided by shown enrolments, 0 to 1; null where completions are withheld. */
  completionRate?: Maybe<Scalars['Float']['output']>;
  /** Times that they finished it. Null where those are fewer than 5 people; a 0 is told from 1 to 4 only where the Party has no completion at all. */
  completions?: Maybe<Scalars['Int']['output']>;
  /** The course that the figures are about, in all its editions. */
  course: Course;
  /** Times that it was taken up by them, also where it was given up; one for each person and edition. */
  enrolments?: Maybe<Scalars['Int']['output']>;
  /** Shown completions times the hours that the course takes; null where completions are withheld. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** True when made-up records for demonstration are among what was counted. */
  isDemonstration: Scalars['Boolean']['output'];
  /** People of the Party enrolled in it, now or before. */
  learners?: Maybe<Scalars['Int']['output']>;
  /** True when completions are withheld because they are about fewer than 5 people. */
  withheld: Scalars['Boolean']['output'];
};

/** Courses that people of a Party take, page by page. */
export type CourseProgressConnection = {
  __typename?: 'CourseProgressConnection';
  /** Says that courses with fewer than 5 people, or none, are left out; null where the Party has no learners at all. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The courses of this page with their figures. */
  edges: Array<CourseProgressEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many courses are listed, those left out not counted. */
  totalCount: Scalars['Int']['output'];
};

/** A course in the list of a Party. */
export type CourseProgressEdge = {
  __typename?: 'CourseProgressEdge';
  /** Place of this course in the list. */
  cursor: Scalars['String']['output'];
  /** The course with its figures. */
  node: CourseProgress;
};

/** What is real of a course. Outlines and questions of all of them are written for this project. */
export type CourseReality =
  /** Made up to show what the College could hold. */
  | 'ILLUSTRATIVE'
  /** The subject is taught, or public guidance on it exists; title and outline are this project's. */
  | 'REAL_SUBJECT'
  /** A course of this title exists in the world. */
  | 'REAL_TITLE';

/** A text in the languages of the Convention. What is absent stays as it is; null or a blank text takes it away. */
export type CourseTextsInput = {
  /** The text in English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** The text in Spanish. */
  es?: InputMaybe<Scalars['String']['input']>;
  /** The text in French. */
  fr?: InputMaybe<Scalars['String']['input']>;
};

/** How much of a date is known. */
export type DatePrecision =
  /** The date is known to the day. */
  | 'DAY'
  /** Only the year and the month are known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

/** Decisions on enrolments. All faults are told at once, and then nothing is decided. */
export type DecideEnrolmentsInput = {
  /** The decisions, 1 to 200, one for each enrolment; a second one for the same is DUPLICATE. */
  decisions: Array<EnrolmentDecisionInput>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of deciding. */
export type DecideEnrolmentsPayload = {
  __typename?: 'DecideEnrolmentsPayload';
  /** The enrolments as they now are, in the order of the decisions, those left out that the viewer may no longer see; null where the input was refused. */
  enrolments?: Maybe<Array<Enrolment>>;
  /** What the user can mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Which course to take up; the learner is whoever sends it. */
export type EnrolInCourseInput = {
  /** Id of a tutored run of the course, for a place in that, in its edition; any other is UNKNOWN_REFERENCE, one that is over NOT_ALLOWED_NOW. Without it, a place for oneself alone. */
  cohort?: InputMaybe<Scalars['ID']['input']>;
  /** Slug of the course; one that does not exist, or was never published, is UNKNOWN_REFERENCE. */
  course: Scalars['String']['input'];
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of enrolling. */
export type EnrolInCoursePayload = {
  __typename?: 'EnrolInCoursePayload';
  /** The enrolment as it now is: ACTIVE, WAITING or PENDING; null where it was refused. */
  enrolment?: Maybe<Enrolment>;
  /** What the user can mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/**
 * Somebody's taking up of a course in one edition. The learner sees it, and the Secretariat; an authority sees those of people
 * whom it has confirmed and who consent; who decides on an application sees it until the learner has completed or left.
 * To others it does not exist.
 */
export type Enrolment = {
  __typename?: 'Enrolment';
  /** The tutored run that it is in or waits for; null where the learner takes the course alone. */
  cohort?: Maybe<Cohort>;
  /** Day (UTC) on which the last lesson was done; null unless the state is COMPLETED. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** The course that was taken up. */
  course: Course;
  /** Day (UTC) on which the learner asked for it, the last time where they came back. */
  enrolledOn: Scalars['Date']['output'];
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** True when the learner is made up for demonstration. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Who has taken it up; null where the viewer may see the application and not the learner. */
  learner?: Maybe<Learner>;
  /** Id of the learner, which tells nothing of who they are. */
  learnerId: Scalars['ID']['output'];
  /** The parts of that edition, in the order in which they are worked through; those of the open one may differ. */
  modules: Array<Module>;
  /** Place on the waiting list of the course, or of the cohort, from 1; null unless the state is WAITING. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Lessons done; null where the viewer may see the application and not the learner. */
  progress?: Maybe<EnrolmentProgress>;
  /** Why it was refused, in the words of who decided; null unless the state is REFUSED. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  state: EnrolmentState;
  /** Edition of the course that the learner works through, from 1. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now. */
  viewerCan: EnrolmentPermissions;
};

/** Enrolments, page by page. */
export type EnrolmentConnection = {
  __typename?: 'EnrolmentConnection';
  /** The enrolments of this page. */
  edges: Array<EnrolmentEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many of them the viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** What can be decided on an application. */
export type EnrolmentDecision =
  /** Admits the learner, who gets a place, or waits for one. */
  | 'ACCEPT'
  /** Does not admit the learner. */
  | 'REFUSE';

/** A decision on one enrolment. */
export type EnrolmentDecisionInput = {
  /** What is decided. Only what waits for a decision can be decided on, and who was refused can still be accepted; else NOT_ALLOWED_NOW. */
  decision: EnrolmentDecision;
  /** Its id; one that does not exist, or not for the viewer, is UNKNOWN_REFERENCE. */
  enrolment: Scalars['ID']['input'];
  /** Why, in words that the learner will read, up to 4,000 characters; REQUIRED for a refusal, and not kept of an acceptance. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An enrolment in a list. */
export type EnrolmentEdge = {
  __typename?: 'EnrolmentEdge';
  /** Place of this enrolment in the list. */
  cursor: Scalars['String']['output'];
  /** The enrolment that stands at this place. */
  node: Enrolment;
};

/** Which enrolments to list. An empty list or null is as absent. */
export type EnrolmentFilter = {
  /** In any of these states. */
  states?: InputMaybe<Array<EnrolmentState>>;
};

/** Mutations that would be let through if this viewer sent them now for this enrolment, with a sound input. */
export type EnrolmentPermissions = {
  __typename?: 'EnrolmentPermissions';
  /** True for who may decide on it, where it waits for a decision or was refused. */
  decideEnrolments: Scalars['Boolean']['output'];
  /** True for the learner's own while it has a place, and after completion. */
  recordLearning: Scalars['Boolean']['output'];
  /** True for the learner's own while it has a place or may yet get one. */
  withdrawFromCourse: Scalars['Boolean']['output'];
};

/** How much of a course a learner has worked through. */
export type EnrolmentProgress = {
  __typename?: 'EnrolmentProgress';
  /** How many lessons are done. */
  done: Scalars['Int']['output'];
  /** The lessons that are done, in the order of the course. */
  lessons: Array<LessonDone>;
  /** How many lessons the edition of the course has. */
  of: Scalars['Int']['output'];
};

/** How far an enrolment has come. */
export type EnrolmentState =
  /** Has a place and learns. */
  | 'ACTIVE'
  /** Left before having had a place. */
  | 'CANCELLED'
  /** Has done all that the course asks; keeps no place. */
  | 'COMPLETED'
  /** Waits for a decision: the course is for confirmed officials, which the learner was not when asking. */
  | 'PENDING'
  /** Was not admitted, for the reason given. */
  | 'REFUSED'
  /** Admitted, but no place is left; stands on the waiting list. */
  | 'WAITING'
  /** Left after having had a place. */
  | 'WITHDRAWN';

/** Whose data are to be erased. */
export type EraseMeInput = {
  /** A text of 1 to 200 characters by which a repetition is known: sent again with it, the last erasure is not done once more. Only a digest of it is kept. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The viewer's own id, as `me` gives it, so that nobody erases by accident, or with the token of another account. */
  learner: Scalars['ID']['input'];
};

/** What has come of an erasure. */
export type EraseMePayload = {
  __typename?: 'EraseMePayload';
  /** The learner as if of somebody new, with how far the erasure has come; never null without an error. */
  learner?: Maybe<Learner>;
  /** None: what cannot be done is an error. */
  userErrors: Array<UserError>;
};

/** How far an erasure has come. The Virtual College has done its part at once; the others follow, mostly within a second. */
export type Erasure = {
  __typename?: 'Erasure';
  /** The parts that have not followed yet; one that is out of reach does when it is back. */
  awaiting: Array<ErasurePart>;
  /** True when no part of the graph holds anything any more of what was kept until then. */
  isComplete: Scalars['Boolean']['output'];
  /** Day, in UTC, on which it was asked for. */
  requestedOn: Scalars['Date']['output'];
};

/** A part of the graph that follows an erasure. */
export type ErasurePart =
  /** Parties, needs and vocabulary: who has changed them. */
  | 'NEEDS'
  /** Organizations and trainings: registrations with what was written for them, and who has changed what. */
  | 'PARTNERS';

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

/** A value that records of a list have. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** How many records have it, at least 1. */
  count: Scalars['Int']['output'];
  /** The value in words, for topics and for taxa with a common name; null for others. `languages`: best first, at most 20; as the request when absent. */
  label?: Maybe<LocalizedText>;
  /** The value as the filter takes it. */
  value: Scalars['String']['output'];
};


/** A value that records of a list have. */
export type FacetValueLabelArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

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

/** The two kingdoms that the Convention protects. */
export type Kingdom =
  /** Animals, from elephants to corals. */
  | 'ANIMALIA'
  /** Plants, trees and cacti among them. */
  | 'PLANTAE';

/**
 * Somebody who learns in the Virtual College. No name is kept. Seen by themselves, by the Secretariat, and by the authority that
 * has confirmed their affiliation, if they let it see them (`sharesWithAuthority`); to others the record does not exist.
 */
export type Learner = {
  __typename?: 'Learner';
  /** The Party and body that they claim to work for; null where they claim nothing. */
  affiliation?: Maybe<Affiliation>;
  /** What they have taken up, the newest first. */
  enrolments: EnrolmentConnection;
  /** The last erasure that the viewer has asked for. Null where there was none, and for everybody else. */
  erasure?: Maybe<Erasure>;
  /** Every row that the Virtual College holds of the viewer. Null for everybody else, the Secretariat, too. `GET /me/export` joins what all parts hold to one file. */
  heldByCollege?: Maybe<HeldRecordConnection>;
  /** Stands for the learner, and tells nothing of who they are. */
  id: Scalars['ID']['output'];
  /** True when the record is made up for demonstration and stands for nobody. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Languages that they read (BCP 47), best first; none where they have not said. */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Counts the changes of profile and claim, from 0; an edit sends the one that it has seen. */
  revision: Scalars['Int']['output'];
  /** True when the authority that has confirmed their affiliation may see what they have taken up and done. */
  sharesWithAuthority: Scalars['Boolean']['output'];
  /** What the viewer may change of the record now. */
  viewerCan: LearnerPermissions;
};


/**
 * Somebody who learns in the Virtual College. No name is kept. Seen by themselves, by the Secretariat, and by the authority that
 * has confirmed their affiliation, if they let it see them (`sharesWithAuthority`); to others the record does not exist.
 */
export type LearnerEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody who learns in the Virtual College. No name is kept. Seen by themselves, by the Secretariat, and by the authority that
 * has confirmed their affiliation, if they let it see them (`sharesWithAuthority`); to others the record does not exist.
 */
export type LearnerHeldByCollegeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Learners, page by page. */
export type LearnerConnection = {
  __typename?: 'LearnerConnection';
  /** The learners of this page. */
  edges: Array<LearnerEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many of them the viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A learner in a list. */
export type LearnerEdge = {
  __typename?: 'LearnerEdge';
  /** Place of this learner in the list. */
  cursor: Scalars['String']['output'];
  /** The learner who stands at this place. */
  node: Learner;
};

/** For each mutation on a learner, whether it would be let through now if this viewer sent it. */
export type LearnerPermissions = {
  __typename?: 'LearnerPermissions';
  /** True where the learner is the viewer. */
  eraseMe: Scalars['Boolean']['output'];
  /** True where the learner is the viewer. */
  saveMyProfile: Scalars['Boolean']['output'];
};

/** A lesson that was worked through. */
export type LearningEventInput = {
  /** When it was done: since the year 2000, and at most 5 minutes ahead for clocks that are fast; else OUT_OF_RANGE. */
  doneAt: Scalars['DateTime']['input'];
  /** Id of an enrolment of the viewer's own; any other is UNKNOWN_REFERENCE. One without a place, now or until completion, is NOT_ALLOWED_NOW. */
  enrolment: Scalars['ID']['input'];
  /**
   * The device's own name for the event, 1 to 100 characters, never used for another event of the enrolment: sent again with
   * the same content it does nothing, with other content it is DUPLICATE.
   */
  eventId: Scalars['String']['input'];
  /** Id of a lesson in the edition of the course that was taken up; any other is UNKNOWN_REFERENCE. */
  lesson: Scalars['ID']['input'];
};

/** The smallest part of a course that a learner works through as a whole. */
export type Lesson = {
  __typename?: 'Lesson';
  /**
   * Its text in Markdown (CommonMark, with tables), without HTML and images; links lead by https and mail alone. Null where the
   * course is an outline. Of a course for confirmed officials it is for who has a place in it, who made or submitted it, and
   * the Secretariat; null for others. `languages`: best first, at most 20; as the request when absent.
   */
  body?: Maybe<LocalizedText>;
  /** The course that it belongs to. */
  course: Course;
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Place within its module, from 1. */
  position: Scalars['Int']['output'];
  /** What it teaches. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
  /** Edition of the course that it belongs to, from 1. */
  version: Scalars['Int']['output'];
};


/** The smallest part of a course that a learner works through as a whole. */
export type LessonBodyArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** The smallest part of a course that a learner works through as a whole. */
export type LessonTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A lesson that a learner has worked through. */
export type LessonDone = {
  __typename?: 'LessonDone';
  /** Day (UTC) on which it was done first. */
  doneOn: Scalars['Date']['output'];
  /** What was worked through. */
  lesson: Lesson;
};

/** A lesson of a course that is drafted. */
export type LessonDraft = {
  __typename?: 'LessonDraft';
  /** Its text in Markdown, as of `Lesson.body`; null where none is written. `languages`: as for `title`. */
  body?: Maybe<LocalizedText>;
  /** What it teaches. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
};


/** A lesson of a course that is drafted. */
export type LessonDraftBodyArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A lesson of a course that is drafted. */
export type LessonDraftTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A lesson: what it teaches, in a few words in each language, as of a title, and what it says. */
export type LessonInput = {
  /**
   * Its text in Markdown (CommonMark, with tables), at most 40,000 characters in each language; those of all lessons together at
   * most 200,000. HTML, images and links by anything but https and mail are MALFORMED. Absent is an outline.
   */
  body?: InputMaybe<CourseTextsInput>;
  /** What it teaches, in English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** What it teaches, in Spanish. */
  es?: InputMaybe<Scalars['String']['input']>;
  /** What it teaches, in French. */
  fr?: InputMaybe<Scalars['String']['input']>;
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

/** A public guide, guidance, reference or training material. The graph tells of it; the material itself lies with its publisher. */
export type Material = {
  __typename?: 'Material';
  /** True when the record is made up for demonstration and stands for no real material. */
  isDemonstration: Scalars['Boolean']['output'];
  /** What it is for. */
  kind: MaterialKind;
  /** Languages in which it exists (BCP 47), the original among them; indicative where `provenance.verified` is false. */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Whether readers find it, or where it stands on the way. */
  listing: ContentListing;
  /** Why it was returned, rejected or retired, in the words of the Secretariat, which whoever sees the record reads: where it is retired that is everybody. Null where nothing was written, and once it is published. */
  moderationReason?: Maybe<Scalars['String']['output']>;
  /** Language in which it was written first (BCP 47). */
  originalLanguage: Scalars['LanguageTag']['output'];
  /** How sure title, publisher and year are. */
  provenance: Provenance;
  /** Those who published it, in the order of the title page; at least one. */
  publishers: Array<Publisher>;
  /** Counts the changes of the record, from 1; an edit or a decision sends the one that it has seen. */
  revision: Scalars['Int']['output'];
  /** Its permanent name in addresses. */
  slug: Scalars['String']['output'];
  /** Who submitted it and is credited for it (Decisions 18.39 a and 18.44 a); null where nobody did, or while their owner is out of reach. */
  submittedBy?: Maybe<Actor>;
  /** Taxa that it is tagged with; none where it is not about particular taxa. It helps with those below them, too. */
  taxa: Array<Taxon>;
  /** Its title in the original language, which is the only one that is stored. `languages` serves to tell whether that is a fallback. */
  title: LocalizedText;
  /** Subjects that it is tagged with. Null only while their owner is out of reach. */
  topics?: Maybe<Array<Topic>>;
  /** A public address where it can be read or ordered; null where none is known to be right. */
  url?: Maybe<Scalars['String']['output']>;
  /** What the viewer may do with it now. */
  viewerCan: MaterialPermissions;
  /** Year of the edition named; null where unknown. Indicative where `provenance.verified` is false. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A public guide, guidance, reference or training material. The graph tells of it; the material itself lies with its publisher. */
export type MaterialTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Materials, page by page. */
export type MaterialConnection = {
  __typename?: 'MaterialConnection';
  /** The materials of this page. */
  edges: Array<MaterialEdge>;
  /** How many of them have which values, for a choice of filters. */
  facets: MaterialFacets;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many materials search and filter leave in all. */
  totalCount: Scalars['Int']['output'];
};

/** A material in a list. */
export type MaterialEdge = {
  __typename?: 'MaterialEdge';
  /** Place of this material in the list. */
  cursor: Scalars['String']['output'];
  /** The material that stands at this place. */
  node: Material;
};

/**
 * Counts of the materials of a list. Each facet leaves its own filter aside and keeps the others, so that the count of a
 * value is the `totalCount` after choosing it alone. At most 20 values, the most frequent first, then by value.
 */
export type MaterialFacets = {
  __typename?: 'MaterialFacets';
  /** Materials by members of the enum MaterialKind. */
  kind: Array<FacetValue>;
  /** Materials by language in which they exist, regions left aside; a material can count in several. */
  language: Array<FacetValue>;
  /** Materials by taxon, counted as the filter `taxon` counts. Shows the taxa with which materials of the list are tagged, and those above them. */
  taxon: Array<FacetValue>;
  /** Materials by topic (slug), those inside a topic included; a material can count in several. */
  topic: Array<FacetValue>;
};

/** Which materials to list. Fields are joined by AND, the members of a list by OR; an empty list or null is as absent. */
export type MaterialFilter = {
  /** Only those with (true) or without (false) a link. */
  hasLink?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only records made up for demonstration (true), or only others (false). */
  isDemonstration?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of any of these kinds. */
  kind?: InputMaybe<Array<MaterialKind>>;
  /** That exist in any of these languages; a region does not count, so that `fr-CA` finds `fr`. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** With any of these listings; all but RETIRED when absent, of those that the viewer may see. */
  listings?: InputMaybe<Array<ContentListing>>;
  /** Published by any of these organizations (slugs). */
  publishedBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Published in this year or later; leaves out those of unknown year. */
  sinceYear?: InputMaybe<Scalars['Int']['input']>;
  /**
   * About any of these taxa (scientific names): tagged with the taxon itself, with one above it (a guide to all sharks helps
   * with a mako), or with one below it (a guide to five species is about their order).
   */
  taxon?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tagged with any of these topics (slugs) or with one inside them. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That have changed at or after this instant; see `collegeChanges`. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Confirmed (true) or not confirmed (false) by a public listing that shows title, publisher and year. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a material is for. */
export type MaterialKind =
  /** Tells species or products apart. */
  | 'IDENTIFICATION'
  /** Guides or documents non-detriment findings (Articles III and IV of the Convention). */
  | 'NDF'
  /** To look things up: lists, guidelines, databases, handbooks. */
  | 'REFERENCE'
  /** To teach or to learn with. */
  | 'TRAINING';

/** Materials that meet a need, the best first, page by page. */
export type MaterialMatchConnection = {
  __typename?: 'MaterialMatchConnection';
  /** Says when the list ends before `totalCount`; null when nothing is left out. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The matches of this page. */
  edges: Array<MaterialMatchEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many materials fit the topic and the kinds of help, ranked or not. */
  totalCount: Scalars['Int']['output'];
};

/** A material that meets a need. */
export type MaterialMatchEdge = {
  __typename?: 'MaterialMatchEdge';
  /** Place of this match in the list. */
  cursor: Scalars['String']['output'];
  /** The material that meets the need. */
  node: Material;
  /** How well it fits: 0 to 100, higher is better, on one scale for courses, materials, trainings and offers. */
  rank: Scalars['Int']['output'];
  /** Why it fits; at least two reasons, one of topic and one of kind. */
  reasons: Array<MatchReason>;
};

/** In which order to list materials; a slug decides between equals. */
export type MaterialOrder =
  /** The newest edition first; those of unknown year last. */
  | 'NEWEST'
  /** The best match of `search` first; without a word to search for, as TITLE. */
  | 'RELEVANCE'
  /** By title in its original language, from A to Z. */
  | 'TITLE';

/** Mutations that would be let through if this viewer sent them now for this material, with a sound input. */
export type MaterialPermissions = {
  __typename?: 'MaterialPermissions';
  /** True for the Secretariat, where one of its steps can follow. */
  moderateContent: Scalars['Boolean']['output'];
  /** True for whoever acts for the Party or organization that submitted it, until it is decided on; for the Secretariat always. */
  saveMaterial: Scalars['Boolean']['output'];
};

/** A decision of the Secretariat on a course or a material. */
export type ModerateContentInput = {
  /** Slug of the course that is decided on, or whose draft is. */
  course?: InputMaybe<Scalars['String']['input']>;
  /** With DUPLICATE_OF, slug of the one that stays, which is REQUIRED: another one that is PUBLISHED, or it is UNKNOWN_REFERENCE. */
  duplicateOf?: InputMaybe<Scalars['String']['input']>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the material that is decided on; either this or `course` is REQUIRED, and both are TOO_MANY. */
  material?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 4,000 characters. Whoever sees the record reads it: who submitted it and, where it is retired, everybody. REQUIRED where it is returned or rejected. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was read, of the draft where the decision is about that; an older one is CONFLICT. */
  revision: Scalars['Int']['input'];
  /** The step that it takes; one that its listing does not allow is OUT_OF_ORDER. */
  step: ModerationStep;
};

/** What came of a decision on a course or a material. */
export type ModerateContentPayload = {
  __typename?: 'ModerateContentPayload';
  /** The course as it now is, or the one that stays; null where the decision was refused, or is about a material. */
  course?: Maybe<Course>;
  /** The material as it now is, or the one that stays; null where the decision was refused, or is about a course. */
  material?: Maybe<Material>;
  /** What the user can mend; empty when it was decided. */
  userErrors: Array<UserError>;
};

/** What the Secretariat can decide on a course or a material. */
export type ModerationStep =
  /**
   * It says the same as `duplicateOf`: its slug answers that one for ever, which takes over the topics and taxa that it lacks.
   * Who has taken a course up goes on with it; having completed it counts as having completed the other. What was SUBMITTED is REJECTED then, what was PUBLISHED is RETIRED.
   */
  | 'DUPLICATE_OF'
  /** From SUBMITTED, REJECTED or RETIRED to PUBLISHED: readers find it, and whoever submitted it is credited. */
  | 'PUBLISH'
  /** From SUBMITTED to REJECTED: it will not be published. */
  | 'REJECT'
  /** From PUBLISHED to RETIRED: its address still answers, but no list or match has it. */
  | 'RETIRE'
  /** From SUBMITTED to RETURNED: whoever submitted it is asked to mend it. */
  | 'RETURN';

/** A part of a course, made of lessons. */
export type Module = {
  __typename?: 'Module';
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Its lessons in the order in which they are worked through; at least one. */
  lessons: Array<Lesson>;
  /** Place within the course, from 1. */
  position: Scalars['Int']['output'];
  /** What it treats. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
};


/** A part of a course, made of lessons. */
export type ModuleTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A part of a course that is drafted. */
export type ModuleDraft = {
  __typename?: 'ModuleDraft';
  /** Its lessons in order; at least one. */
  lessons: Array<LessonDraft>;
  /** What it treats. `languages`: best first, at most 20; as the request when absent. */
  title: LocalizedText;
};


/** A part of a course that is drafted. */
export type ModuleDraftTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A part of a course, with its lessons. */
export type ModuleInput = {
  /** Its lessons, in order, 1 to 50. */
  lessons: Array<LessonInput>;
  /** What it treats, in each language at most 300 characters; REQUIRED in one at least. */
  title: CourseTextsInput;
};

/** An exact amount in one currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount in whole currency units with its decimals; never rounded. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount, three letters (ISO 4217). */
  currency: Scalars['String']['output'];
};

/** Completions of a region in one month. */
export type MonthlyCompletions = {
  __typename?: 'MonthlyCompletions';
  /** Courses finished, rounded down to a multiple of 5. Null where those who finished are fewer than 5 people; a 0 is told from 1 to 4 only in a month ahead and where the region has no completion at all. */
  completions?: Maybe<Scalars['Int']['output']>;
  /** True when made-up records for demonstration are among what was counted for the region. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Year and month in UTC, such as `2026-11` (ISO 8601). */
  month: Scalars['String']['output'];
  /** True when the figure is withheld because it is about fewer than 5 people. */
  withheld: Scalars['Boolean']['output'];
};

/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Decides on claims to work for a Party: its authority may, and the Secretariat, but nobody on their own, which is FORBIDDEN. All
   * decisions are kept or none. An old `revision` of any of them is CONFLICT, whose `learners` names whose claims have changed.
   * Who loses a confirmation keeps the enrolments that they have.
   */
  confirmAffiliation?: Maybe<ConfirmAffiliationPayload>;
  /**
   * Decides on up to 200 enrolments at once, all or none. Who may: the Secretariat; an authority for people whom it has
   * confirmed; a partner for courses that its organization made; nobody for themselves, which is FORBIDDEN. Who is accepted
   * gets a place where one is left, else the last place of the waiting list.
   */
  decideEnrolments?: Maybe<DecideEnrolmentsPayload>;
  /**
   * Enrols the viewer in the open edition of a course: with a place where one is left, else on the waiting list. Where the
   * course is for confirmed officials alone, others wait for a decision (`decideEnrolments`). Who has left may come back;
   * an enrolment that is there already is DUPLICATE, one that was refused NOT_ALLOWED_NOW. So is a course that is retired, and
   * one before which others are to be completed, which the message names.
   */
  enrolInCourse?: Maybe<EnrolInCoursePayload>;
  /**
   * Erases what is kept of the viewer, in all parts of the graph, for good: profile, claim, enrolments with what was learned,
   * registrations with what was written for them, and who it was in every trail of changes. Places pass to who waits, and counts
   * go down. Here it is done when this answers; `erasure` of the learner says until when the other parts have followed. What
   * remains is a digest of the id, so that a backup that is restored forgets again; the backup itself does not. Whoever signs in
   * again starts empty, and what they then make stays. `learner` that is another's is FORBIDDEN, or NOT_FOUND where the viewer
   * does not see them.
   */
  eraseMe?: Maybe<EraseMePayload>;
  /**
   * Decides, for the Secretariat, what becomes of a course or a material: publishes it, returns or rejects what was submitted,
   * retires what was published, or names the one that says the same. Of a course with a draft of the next edition, PUBLISH,
   * RETURN and REJECT are about the draft: published, it is the edition that is open. PUBLISH with the revision of a course that
   * is RETIRED is about the course, which comes back as it was; the draft stays. An old `revision` is CONFLICT, so that nobody
   * publishes what was changed since it was read; a step that the listing does not allow is OUT_OF_ORDER.
   */
  moderateContent?: Maybe<ModerateContentPayload>;
  /**
   * Records lessons that the viewer has worked through: up to 500 events in any order, also late, also sent twice or from
   * several devices; each event counts once, and of several for one lesson the earliest. When all lessons of an outline
   * course are done, the enrolment is COMPLETED. However events are ordered and split, the same comes of it.
   */
  recordLearning?: Maybe<RecordLearningPayload>;
  /**
   * Opens a tutored run of a course, with places and a waiting list of its own, or changes one. Who may: whoever acts for the
   * Party or organization that submitted the course, a partner whose organization made it, and the Secretariat; else FORBIDDEN.
   * Where the viewer may not see the course it is NOT_FOUND; an old `revision` is CONFLICT. New places go to who waits.
   */
  saveCohort?: Maybe<SaveCohortPayload>;
  /**
   * Drafts a course, or the next edition of one that is open: an authority in the name of its Party, a partner in the name of its
   * organization, the Secretariat in anybody's or in none. Until it is published, nothing changes for others; who is enrolled
   * goes on with the edition that they began. A course that was submitted is changed like a material; of one that is or was
   * open, the draft of the next edition stands beside it (`Course.draft`). Another's is FORBIDDEN, or NOT_FOUND where the
   * viewer may not see it; an old `revision` is CONFLICT.
   */
  saveCourse?: Maybe<SaveCoursePayload>;
  /**
   * Makes a material known, or changes what is said of one: an authority in the name of its Party, a partner in the name of its
   * organization (Decisions 18.39 a and 18.44 a), the Secretariat in anybody's or in none. A new one is a DRAFT until it is
   * submitted; once the Secretariat has decided on it, the Secretariat alone changes it, which is NOT_ALLOWED_NOW for who
   * submitted it. Another's is FORBIDDEN, or NOT_FOUND where the viewer may not see it; an old `revision` is CONFLICT.
   */
  saveMaterial?: Maybe<SaveMaterialPayload>;
  /**
   * Changes the viewer's own profile and what they claim of the body they work for. A claim that changes waits for its authority
   * again, a confirmed one, too; sent as it stands, it stays as it is. An edit that changes nothing is none: the revision stays, too. An old `revision` is
   * CONFLICT.
   */
  saveMyProfile?: Maybe<SaveMyProfilePayload>;
  /**
   * Gives an enrolment of the viewer's own up: a place (WITHDRAWN), which goes to the next of the waiting list at once, or
   * what had none yet (CANCELLED). Another's is FORBIDDEN, or NOT_FOUND where the viewer may not see it; one that has ended
   * is NOT_ALLOWED_NOW.
   */
  withdrawFromCourse?: Maybe<WithdrawFromCoursePayload>;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationConfirmAffiliationArgs = {
  input: ConfirmAffiliationInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationDecideEnrolmentsArgs = {
  input: DecideEnrolmentsInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationEnrolInCourseArgs = {
  input: EnrolInCourseInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationEraseMeArgs = {
  input: EraseMeInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationModerateContentArgs = {
  input: ModerateContentInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationRecordLearningArgs = {
  input: RecordLearningInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveCohortArgs = {
  input: SaveCohortInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveCourseArgs = {
  input: SaveCourseInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveMaterialArgs = {
  input: SaveMaterialInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationSaveMyProfileArgs = {
  input: SaveMyProfileInput;
};


/** What those who have signed in may change, as their roles allow. Each field is one transaction. */
export type MutationWithdrawFromCourseArgs = {
  input: WithdrawFromCourseInput;
};

/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type Need = {
  __typename?: 'Need';
  /** Courses that meet the need, the best match first. At most 200 are ranked, and `appliedFilter` says so. */
  courses?: Maybe<CourseMatchConnection>;
  /** Its permanent id, opaque to clients. */
  id: Scalars['ID']['output'];
  /** What other subgraphs need in order to match it. Not part of the public graph. */
  match: NeedProfile;
  /** Materials that meet a need for information or training, the best match first. At most 200 are ranked, and `appliedFilter` says so. */
  materials?: Maybe<MaterialMatchConnection>;
};


/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type NeedCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a Party lacks in order to implement a part of the Convention (draft Resolution Conf. 19.X, para 3). */
export type NeedMaterialsArgs = {
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

/** An organization that builds capacity, alone or with others. */
export type Organization = {
  __typename?: 'Organization';
  /** Courses that it made; those that only follow its guidance are not among them. Arguments as of `Query.courses`. */
  courses?: Maybe<CourseConnection>;
  /** Materials that it published, alone or with others. Arguments as of `Query.materials`. */
  materials?: Maybe<MaterialConnection>;
  /** Its permanent name in addresses and filters. */
  slug: Scalars['String']['output'];
};


/** An organization that builds capacity, alone or with others. */
export type OrganizationCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CourseOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** An organization that builds capacity, alone or with others. */
export type OrganizationMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MaterialOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
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
  /**
   * The claims of learners to work for the Party, the one that stands longest first. For its authority, which decides on them, and
   * for the Secretariat; an authority of another Party finds none, but an officer's own claim where they have one on the Party.
   */
  affiliationClaims?: Maybe<AffiliationConnection>;
  /**
   * Enrolments of people whose affiliation the authority of the Party has confirmed that wait for a decision, who asked first
   * first: what `decideEnrolments` takes, many at once. The viewer's own is not among them. For its authority and the Secretariat;
   * an authority of another Party finds none.
   */
  enrolmentsToDecide?: Maybe<EnrolmentConnection>;
  /** ISO 3166-1 alpha-3; `EUE` for the European Union. */
  iso3: Scalars['String']['output'];
  /**
   * The people whose affiliation the authority of the Party has confirmed and who let it see what they learn
   * (`Learner.sharesWithAuthority`), whose claim stands longest first; `Learner.enrolments` says what each has learned. For its
   * authority and the Secretariat; an authority of another Party finds none.
   */
  staff?: Maybe<LearnerConnection>;
  /** How many people that staff is, and how many have left. For its authority and the Secretariat; null for an authority of another Party. */
  staffFigures?: Maybe<StaffFigures>;
  /** How far the people whose affiliation the authority of the Party has confirmed have come in the Virtual College. */
  trainingProgress?: Maybe<TrainingProgress>;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartyAffiliationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartyEnrolmentsToDecideArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A Party to the Convention: a State or a regional economic integration organization. */
export type PartyStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Somebody who published a material. */
export type Publisher = {
  __typename?: 'Publisher';
  /** The name as it stands on the material. */
  name: Scalars['String']['output'];
  /** The organization that bears this name, acronym, former acronym or alias in the list of partners; null where none does, or while the owner of that list is out of reach. */
  organization?: Maybe<Organization>;
};

/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type Query = {
  __typename?: 'Query';
  /**
   * The records of this subgraph that changed at or after this instant, the one that changed first before the others, each once, with its
   * newest change. Read all pages, keep the last `changedAt`, and ask from it the next time: nothing is missed, and what changed
   * at that very instant comes twice. At the first start all records have just changed. One that the viewer could see and no
   * longer may comes once more as gone; what it may not see is not among them.
   * What counts is a change of the record's own fields and topics; places left, cohorts, enrolments and the draft of a
   * next edition do not.
   */
  collegeChanges: CollegeChangeConnection;
  /** The course with this slug, or the one that stays where the slug is of a duplicate; null when there is none. */
  course?: Maybe<Course>;
  /**
   * The courses of the Virtual College. `search`: words of the title in any language, of modules and lessons, of topics and
   * of the organizations named; every word must be found, the last one as the beginning of a word, and a title counts most.
   * Without `orderBy`: the best match first where `search` has a word, else by title in the reader's language. Retired ones
   * are left out unless `filter.listings` asks for them.
   */
  courses: CourseConnection;
  /** The learner with this id; null when there is none, or none that the viewer may see. */
  learner?: Maybe<Learner>;
  /** The material with this slug, or the one that stays where the slug is of a duplicate; null when there is none. */
  material?: Maybe<Material>;
  /**
   * Identification guides, guidance on non-detriment findings, reference works and training materials. `search`: words of the
   * title, of the names of taxa covered in any language, of topics and of publishers, in this order of weight; names of taxa
   * above and below those covered count less. Every word must be found, the last one as the beginning of a word.
   * Without `orderBy`: the best match first where `search` has a word, else by title. Retired ones are left out unless
   * `filter.listings` asks for them.
   */
  materials: MaterialConnection;
  /** The viewer as a learner; null for a visitor. Whoever has signed in is one, also before anything of theirs is kept. */
  me?: Maybe<Learner>;
  /**
   * The taxa that the materials cover, those above them, and others that are well known in trade: no full list of the
   * Appendices. `search`: words of scientific and common names in any language; names of the taxa above count less. Every
   * word must be found, the last one as the beginning of a word. Without `orderBy`: the best match first where `search` has
   * a word, else by common name in the reader's language.
   */
  taxa: TaxonConnection;
  /** The taxon with this scientific name, such as `Isurus oxyrinchus`, letter by letter; null when there is none. */
  taxon?: Maybe<Taxon>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryCollegeChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['DateTime']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryCourseArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CourseOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryLearnerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryMaterialArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MaterialOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryTaxaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaxonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaxonOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Lists are connections of 0 to 100 records a page; what does not exist, or may not be seen, is null. */
export type QueryTaxonArgs = {
  scientificName: Scalars['String']['input'];
};

/** What devices tell of learning. All faults are told at once, and then nothing is recorded. */
export type RecordLearningInput = {
  /** The events, 1 to 500, in any order. */
  events: Array<LearningEventInput>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of recording. */
export type RecordLearningPayload = {
  __typename?: 'RecordLearningPayload';
  /** The enrolments that the events are about, in the order in which they first name them; null where the input was refused. */
  enrolments?: Maybe<Array<Enrolment>>;
  /** How many of the events were not known before; null where the input was refused. */
  newEvents?: Maybe<Scalars['Int']['output']>;
  /** What the user can mend; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A region of the Convention, or a subregion of the United Nations. */
export type Region = {
  __typename?: 'Region';
  /**
   * Courses completed by people whose affiliation the authority of a Party of the region has confirmed, one entry for each month,
   * the earliest first. `from` and `to`: first and last month, both included, such as `2026-11`; the twelve months up to the
   * present one when absent. At most 120 months; more, a malformed month or `from` after `to` is BAD_USER_INPUT. Months are those
   * of UTC.
   */
  completionsByMonth?: Maybe<Array<MonthlyCompletions>>;
  /** Its permanent name in addresses and filters, such as `africa` or `m49-caribbean`. */
  slug: Scalars['String']['output'];
};


/** A region of the Convention, or a subregion of the United Nations. */
export type RegionCompletionsByMonthArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody says of a tutored run of a course. Of one that is there already, what is absent stays as it is. */
export type SaveCohortInput = {
  /** How many may be in it at one time, 1 to 10,000, and not fewer than are in it (OUT_OF_RANGE); REQUIRED. They are beside the places of the course. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Slug of the course that a new one is of, REQUIRED then; one that the viewer may not see is UNKNOWN_REFERENCE, one that is not PUBLISHED NOT_ALLOWED_NOW. Later it stays, and so does the edition. */
  course?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, not before the first (OUT_OF_RANGE); REQUIRED. After it nobody enrols. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the cohort to change; absent for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the organization that sees to it; one that is not listed is UNKNOWN_REFERENCE. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was read; REQUIRED to change a cohort, and of no meaning for a new one. An older one is CONFLICT. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which it begins; REQUIRED. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the learner who is the tutor, whom the viewer must be or may see: else UNKNOWN_REFERENCE. A tutor or an organization is REQUIRED. */
  tutor?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of saving a cohort. */
export type SaveCohortPayload = {
  __typename?: 'SaveCohortPayload';
  /** The cohort as it now is; null where it was refused. */
  cohort?: Maybe<Cohort>;
  /** What the user can mend; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** What somebody says of a course. Of one that is there already, what is absent stays as it is and null clears it; members that a list of topics, taxa or prerequisites had before are not checked again. */
export type SaveCourseInput = {
  /** Who may enrol; OPEN when null. */
  admission?: InputMaybe<Admission>;
  /** Those it is made for; REQUIRED. */
  audience?: InputMaybe<Array<Audience>>;
  /** How many learners may be enrolled at one time, 1 to 100,000; null is unbounded. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about, in each language at most 4,000 characters. */
  description?: InputMaybe<CourseTextsInput>;
  /** Whole hours of work that it takes a learner, 1 to 1,000; REQUIRED. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Languages in which it is offered, 1 to 20; REQUIRED. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Its parts, 1 to 50, in order; REQUIRED, and always said as a whole. */
  modules?: InputMaybe<Array<ModuleInput>>;
  /** Slug of the organization in whose name a new one is submitted, which is then shown as who made it; as for `party`. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** Code of the Party in whose name a new one is submitted, which the viewer must act for: else FORBIDDEN. An authority or a partner names a Party or an organization (REQUIRED), and nobody both (TOO_MANY). Later it stays. */
  party?: InputMaybe<Scalars['String']['input']>;
  /** Slugs of the courses to complete before, at most 10: one that is not PUBLISHED is UNKNOWN_REFERENCE, and one that itself comes after this one NOT_ALLOWED_NOW. */
  prerequisites?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The revision that was read: that of `Course.draft` where there is one, else of the course. REQUIRED to change a course, and of no meaning for a new one. An older one is CONFLICT. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** Slug of the course to change; absent for a new one, which gets a slug of its own, made of the name of whose it is and of its title. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** True hands it in: what is DRAFT or RETURNED becomes SUBMITTED. What was decided on is OUT_OF_ORDER. */
  submit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its title, in each language at most 300 characters; REQUIRED in one at least. */
  title?: InputMaybe<CourseTextsInput>;
  /** Slugs of the topics that it is about, 1 to 20; REQUIRED, and one that does not exist is UNKNOWN_REFERENCE. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of saving a course. */
export type SaveCoursePayload = {
  __typename?: 'SaveCoursePayload';
  /** The course as it now is, with its draft; null where it was refused. */
  course?: Maybe<Course>;
  /** What the user can mend; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** What somebody says of a material. Of one that is there already, what is absent stays as it is and null clears it; members that a list of topics, taxa or prerequisites had before are not checked again. */
export type SaveMaterialInput = {
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for; REQUIRED. */
  kind?: InputMaybe<MaterialKind>;
  /** Further languages in which it exists, at most 50. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Slug of the organization in whose name a new one is submitted; as for `party`. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** Language in which it was written first; REQUIRED. */
  originalLanguage?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** Code of the Party in whose name a new one is submitted, which the viewer must act for: else FORBIDDEN. An authority or a partner names a Party or an organization (REQUIRED), and nobody both (TOO_MANY). Later it stays. */
  party?: InputMaybe<Scalars['String']['input']>;
  /** Names of those who published it, as they stand on it, 1 to 20 of at most 300 characters; REQUIRED. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The revision that was read; REQUIRED to change a material, and of no meaning for a new one. An older one is CONFLICT. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** Slug of the material to change; absent for a new one, which gets a slug of its own, made of the name of whose it is and of its title. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** True hands it in: what is DRAFT or RETURNED becomes SUBMITTED. What was decided on is OUT_OF_ORDER. */
  submit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Scientific names of the taxa that it is about, at most 50; one that is not held here is UNKNOWN_REFERENCE. */
  taxa?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its title in the original language, 1 to 300 characters; REQUIRED. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Slugs of the topics that it is about, 1 to 20; REQUIRED, and one that does not exist is UNKNOWN_REFERENCE. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A public address, http or https, at most 500 characters, where it can be read or ordered; null where there is none. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Year of the edition, from 1800 to next year; null where unknown. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of saving a material. */
export type SaveMaterialPayload = {
  __typename?: 'SaveMaterialPayload';
  /** The material as it now is; null where it was refused. */
  material?: Maybe<Material>;
  /** What the user can mend; empty when it was saved. */
  userErrors: Array<UserError>;
};

/** What a learner changes of their profile. What is absent stays as it is. */
export type SaveMyProfileInput = {
  /** What they claim of the body they work for; null takes the claim back. */
  affiliation?: InputMaybe<AffiliationInput>;
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Languages that they read (BCP 47), best first, at most 20; null is none. A repeated one counts once. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** The one that `me` shows; 0 before anything was saved. An older one is CONFLICT. */
  revision: Scalars['Int']['input'];
  /**
   * Whether the authority that has confirmed the claim may see what they have taken up and done. It ends when the Party of the claim
   * changes, unless it is sent along; null is as absent.
   */
  sharesWithAuthority?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What has come of saving a profile. */
export type SaveMyProfilePayload = {
  __typename?: 'SaveMyProfilePayload';
  /** The learner as they are now; null where something was wrong. */
  learner?: Maybe<Learner>;
  /** What was wrong with the input; none where it was saved. */
  userErrors: Array<UserError>;
};

/**
 * People whom the authority of a Party had confirmed and who left within a year: it took the confirmation back, or they claim to
 * work for another Party or for none, or have erased what was kept of them. Who comes back and leaves again counts again; who
 * corrects the claim waits for a decision, and has not left.
 */
export type StaffDepartures = {
  __typename?: 'StaffDepartures';
  /** How many of them had completed a course. */
  completers: Scalars['Int']['output'];
  /** How many courses they had completed. */
  completions: Scalars['Int']['output'];
  /** How many people left within the year. */
  people: Scalars['Int']['output'];
  /** The calendar year, in UTC. */
  year: Scalars['Int']['output'];
};

/** People whose affiliation the authority of a Party has confirmed, in exact numbers. Made-up learners are among them once they are confirmed. */
export type StaffFigures = {
  __typename?: 'StaffFigures';
  /** How many are confirmed now. */
  confirmed: Scalars['Int']['output'];
  /** Those who have left, by year, the latest first; years without any are not among them. The ten years up to the present one. */
  departures: Array<StaffDepartures>;
  /** How many of them let the authority see what they learn: those in `Party.staff`. */
  sharing: Scalars['Int']['output'];
};

/** Which people of a Party to list. An empty list or null is as absent. */
export type StaffFilter = {
  /** Have completed any of these courses, by slug; one that does not exist adds none. */
  courses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Have completed a course that is tagged with any of these topics, or with a topic below one of them, by slug. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A group of animals or plants. Listings are as after the 19th meeting of the Conference of the Parties, with those changes of the 20th that `annotation` names. */
export type Taxon = {
  __typename?: 'Taxon';
  /** All taxa above it that are held here, the nearest first. */
  ancestors: Array<Taxon>;
  /** What limits or explains the listing, in English; null where nothing does. */
  annotation?: Maybe<Scalars['String']['output']>;
  /** Appendix in which it is listed; null where it is not listed as such, though its members may be. */
  appendix?: Maybe<Appendix>;
  /** How the listing was checked; null where there is none to check. */
  appendixCheck?: Maybe<AppendixCheck>;
  /** The taxa right below it. */
  children: TaxonConnection;
  /** Class or larger group that it lies in; null where that is the taxon above it or not given. */
  classOrGroup?: Maybe<Scalars['String']['output']>;
  /** Common name; null where none is sure. `languages`: best first, at most 20; as the request when absent. */
  commonName?: Maybe<LocalizedText>;
  /** Who gave it its common names; null where it has none. */
  commonNameSource?: Maybe<CommonNameSource>;
  /** Family that it lies in, or its own name; null above that rank or where not given. */
  family?: Maybe<Scalars['String']['output']>;
  /** Whether it is an animal or a plant. */
  kingdom: Kingdom;
  /** What covers it: materials tagged with it or with a taxon above it. Materials on its members alone are not among them; the filter `taxon` of `materials` finds those, too. */
  materials: MaterialConnection;
  /** Order that it lies in, or its own name; null above that rank or where not given. */
  order?: Maybe<Scalars['String']['output']>;
  /** The nearest taxon above it that is held here; null for the two kingdoms. */
  parent?: Maybe<Taxon>;
  /** Where names and listing come from. */
  provenance: Provenance;
  /** Rank in the classification. */
  rank: TaxonRank;
  /** Accepted scientific name, as the Convention uses it where that is known; its permanent key. */
  scientificName: Scalars['String']['output'];
};


/** A group of animals or plants. Listings are as after the 19th meeting of the Conference of the Parties, with those changes of the 20th that `annotation` names. */
export type TaxonChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaxonOrder>;
};


/** A group of animals or plants. Listings are as after the 19th meeting of the Conference of the Parties, with those changes of the 20th that `annotation` names. */
export type TaxonCommonNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A group of animals or plants. Listings are as after the 19th meeting of the Conference of the Parties, with those changes of the 20th that `annotation` names. */
export type TaxonMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MaterialOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Taxa, page by page. */
export type TaxonConnection = {
  __typename?: 'TaxonConnection';
  /** The taxa of this page. */
  edges: Array<TaxonEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many taxa search and filter leave in all. */
  totalCount: Scalars['Int']['output'];
};

/** A taxon in a list. */
export type TaxonEdge = {
  __typename?: 'TaxonEdge';
  /** Place of this taxon in the list. */
  cursor: Scalars['String']['output'];
  /** The taxon that stands at this place. */
  node: Taxon;
};

/** Which taxa to list. Fields are joined by AND, the members of a list by OR; an empty list or null is as absent. */
export type TaxonFilter = {
  /** Listed in any of these Appendices; leaves out taxa that are not listed as such. */
  appendix?: InputMaybe<Array<Appendix>>;
  /** Of any of these ranks. */
  rank?: InputMaybe<Array<TaxonRank>>;
  /** Below any of these taxa (scientific names), at any depth, or one of them. */
  within?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** In which order to list taxa; a scientific name decides between equals. */
export type TaxonOrder =
  /** By common name in the reader's language, from A to Z; by scientific name where there is none. */
  | 'NAME'
  /** The best match of `search` first; without a word to search for, as NAME. */
  | 'RELEVANCE'
  /** By scientific name, from A to Z. */
  | 'SCIENTIFIC_NAME';

/** Rank of a taxon in the classification that the Convention follows. */
export type TaxonRank =
  /** A class, such as birds. */
  | 'CLASS'
  /** A family, such as cats. */
  | 'FAMILY'
  /** A genus, such as pangolins. */
  | 'GENUS'
  /** An informal group without a rank of its own, such as sharks. */
  | 'GROUP'
  /** Animals or plants as a whole. */
  | 'KINGDOM'
  /** An order, such as primates. */
  | 'ORDER'
  /** A single species, the unit that is traded. */
  | 'SPECIES';

/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type Topic = {
  __typename?: 'Topic';
  /** Courses tagged with the topic or with one inside it. Arguments as of `Query.courses`. */
  courses?: Maybe<CourseConnection>;
  /** Materials tagged with the topic or with one inside it. Arguments as of `Query.materials`. */
  materials?: Maybe<MaterialConnection>;
  /** Its permanent name in addresses and filters. */
  slug: Scalars['String']['output'];
};


/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type TopicCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CourseOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A subject of capacity-building, from the controlled vocabulary that needs, courses, materials and trainings share. */
export type TopicMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MaterialOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How far the people of a Party have come in the courses on one topic and those inside it. Figures are rounded down to a multiple
 * of 5, and shown as 5 less where they would tell that every course on it has just the most people that its own figure leaves open.
 */
export type TopicProgress = {
  __typename?: 'TopicProgress';
  /** Shown completions divided by shown enrolments, 0 to 1; null where completions are withheld. */
  completionRate?: Maybe<Scalars['Float']['output']>;
  /** Courses on it that they finished. Null where those are fewer than 5 people; a 0 is told from 1 to 4 only where the Party has no completion at all. */
  completions?: Maybe<Scalars['Int']['output']>;
  /** Courses on it taken up by them, also those given up; a course with two tags inside the topic counts once. */
  enrolments?: Maybe<Scalars['Int']['output']>;
  /** Hours that the finished courses on it take, worked out from the completions that `byCourse` of the Party shows: at least so many. Null where completions are withheld, or shown of no single course. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** True when made-up records for demonstration are among what was counted. */
  isDemonstration: Scalars['Boolean']['output'];
  /** People of the Party enrolled in a course on it, each counted once however many courses they take. */
  learners?: Maybe<Scalars['Int']['output']>;
  /** The topic that the figures are about. */
  topic: Topic;
  /** True when completions are withheld because they are about fewer than 5 people. */
  withheld: Scalars['Boolean']['output'];
};

/** Topics that people of a Party learn about, page by page. */
export type TopicProgressConnection = {
  __typename?: 'TopicProgressConnection';
  /** Says that topics with fewer than 5 people, or none, are left out; null where the Party has no learners at all. */
  appliedFilter?: Maybe<AppliedFilter>;
  /** The topics of this page with their figures. */
  edges: Array<TopicProgressEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many topics are listed, those left out not counted. */
  totalCount: Scalars['Int']['output'];
};

/** A topic in the list of a Party. */
export type TopicProgressEdge = {
  __typename?: 'TopicProgressEdge';
  /** Place of this topic in the list. */
  cursor: Scalars['String']['output'];
  /** The topic with its figures. */
  node: TopicProgress;
};

/**
 * Figures about the learners of a Party: the people whose affiliation its authority has confirmed, and made-up ones. Nobody counts
 * by a claim alone, or who claims and enrols would see by the figures how many others there are. Figures about 1 to 4 people are
 * withheld from others than the Party itself and the Secretariat, and larger ones are rounded down to a multiple of 5, so that
 * nobody can be singled out; a 0 of the Party is a true 0.
 */
export type TrainingProgress = {
  __typename?: 'TrainingProgress';
  /** The same by course, in the order of the slugs of the courses. Courses with fewer than 5 people of the Party are left out, and `appliedFilter` says so. */
  byCourse: CourseProgressConnection;
  /**
   * The same by topic, in the order of the slugs of the topics. A topic counts the courses tagged with it or with a topic inside
   * it, each person and each enrolment once, so that topics do not add up. Topics with fewer than 5 people are left out.
   */
  byTopic: TopicProgressConnection;
  /** Shown completions divided by shown enrolments, 0 to 1; null where one of the two is withheld or there are no enrolments. */
  completionRate?: Maybe<Scalars['Float']['output']>;
  /** Courses finished. Null where those who finished any are 1 to 4 people, however many courses they finished. */
  completions?: Maybe<Scalars['Int']['output']>;
  /** Courses taken up, also those finished or given up; each person counts once in each edition of a course. Null where the people are 1 to 4. */
  enrolments?: Maybe<Scalars['Int']['output']>;
  /**
   * Hours that the finished courses take, worked out from the completions that `byCourse` shows and from nothing else, so that they
   * tell nothing more: at least so many. Null where completions are withheld, or shown of no single course.
   */
  hours?: Maybe<Scalars['Int']['output']>;
  /** True when made-up records for demonstration are among what was counted. */
  isDemonstration: Scalars['Boolean']['output'];
  /** People with at least one enrolment; null where they are 1 to 4. */
  learners?: Maybe<Scalars['Int']['output']>;
  /** True when at least one of the figures is withheld because it is about 1 to 4 people. */
  withheld: Scalars['Boolean']['output'];
};


/**
 * Figures about the learners of a Party: the people whose affiliation its authority has confirmed, and made-up ones. Nobody counts
 * by a claim alone, or who claims and enrols would see by the figures how many others there are. Figures about 1 to 4 people are
 * withheld from others than the Party itself and the Secretariat, and larger ones are rounded down to a multiple of 5, so that
 * nobody can be singled out; a 0 of the Party is a true 0.
 */
export type TrainingProgressByCourseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Figures about the learners of a Party: the people whose affiliation its authority has confirmed, and made-up ones. Nobody counts
 * by a claim alone, or who claims and enrols would see by the figures how many others there are. Figures about 1 to 4 people are
 * withheld from others than the Party itself and the Secretariat, and larger ones are rounded down to a multiple of 5, so that
 * nobody can be singled out; a 0 of the Party is a true 0.
 */
export type TrainingProgressByTopicArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** The enrolment to give up. */
export type WithdrawFromCourseInput = {
  /** Id of an enrolment of the viewer's own. */
  enrolment: Scalars['ID']['input'];
  /** A text of 1 to 200 characters by which a repetition is known. However often the same viewer sends it with the same input, it is done once; each answer holds the same records, as they are by then, as far as the viewer still sees them. With another input it is IDEMPOTENCY_MISMATCH. What was refused is tried again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of giving it up. */
export type WithdrawFromCoursePayload = {
  __typename?: 'WithdrawFromCoursePayload';
  /** The enrolment as it now is: WITHDRAWN or CANCELLED; null where that was refused. */
  enrolment?: Maybe<Enrolment>;
  /** What the user can mend; empty when it was done. */
  userErrors: Array<UserError>;
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
  Learner: Learner;
  Material: Material;
  Need: Need;
  Organization: Organization;
  Party: Party;
  Region: Region;
  Taxon: Taxon;
  Topic: Topic;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"slug":true}> );
  Learner:
    ( { __typename: 'Learner' }
    & GraphQLRecursivePick<FederationTypes['Learner'], {"id":true}> );
  Material:
    ( { __typename: 'Material' }
    & GraphQLRecursivePick<FederationTypes['Material'], {"slug":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Need'], {"match":{"topic":true,"narrower":true,"broader":true,"kinds":true,"languages":true,"party":true,"region":true,"subregion":true}}>
        | GraphQLRecursivePick<FederationTypes['Need'], {"match":{"topic":true,"narrower":true,"broader":true,"kinds":true,"languages":true,"party":true,"region":true,"subregion":true}}>
        | GraphQLRecursivePick<FederationTypes['Need'], {"match":{"topic":true,"narrower":true,"broader":true,"kinds":true,"languages":true,"party":true,"region":true,"subregion":true}}> ) );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"slug":true}> );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"iso3":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"slug":true}> );
  Taxon:
    ( { __typename: 'Taxon' }
    & GraphQLRecursivePick<FederationTypes['Taxon'], {"scientificName":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"slug":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( tables.OrganizationRef )
    | ( tables.PartyRef )
  ;
  CollegeRecord:
    | ( tables.CourseRow )
    | ( tables.MaterialRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Actor']>;
  Admission: Admission;
  Affiliation: ResolverTypeWrapper<tables.AffiliationRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AffiliationConnection: ResolverTypeWrapper<Connection<tables.AffiliationRow>>;
  AffiliationDecision: AffiliationDecision;
  AffiliationDecisionInput: AffiliationDecisionInput;
  AffiliationEdge: ResolverTypeWrapper<Edge<tables.AffiliationRow>>;
  AffiliationFilter: AffiliationFilter;
  AffiliationInput: AffiliationInput;
  AffiliationKind: AffiliationKind;
  AffiliationPermissions: ResolverTypeWrapper<AffiliationPermissions>;
  AffiliationState: AffiliationState;
  Appendix: Appendix;
  AppendixCheck: AppendixCheck;
  AppliedFilter: ResolverTypeWrapper<AppliedFilter>;
  AppliedFilterCode: AppliedFilterCode;
  Audience: Audience;
  CandidateProfile: ResolverTypeWrapper<CandidateProfile>;
  Cohort: ResolverTypeWrapper<tables.CohortRow>;
  CohortConnection: ResolverTypeWrapper<Connection<tables.CohortRow>>;
  CohortEdge: ResolverTypeWrapper<Edge<tables.CohortRow>>;
  CohortPermissions: ResolverTypeWrapper<CohortPermissions>;
  CollegeChange: ResolverTypeWrapper<tables.CollegeChangeRow>;
  CollegeChangeConnection: ResolverTypeWrapper<Connection<tables.CollegeChangeRow>>;
  CollegeChangeEdge: ResolverTypeWrapper<Edge<tables.CollegeChangeRow>>;
  CollegeRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CollegeRecord']>;
  CollegeRecordKind: CollegeRecordKind;
  CommonNameSource: CommonNameSource;
  ConfirmAffiliationInput: ConfirmAffiliationInput;
  ConfirmAffiliationPayload: ResolverTypeWrapper<Omit<ConfirmAffiliationPayload, 'affiliations'> & { affiliations?: Maybe<Array<ResolversTypes['Affiliation']>> }>;
  ContentListing: ContentListing;
  Course: ResolverTypeWrapper<tables.CourseRow>;
  CourseConnection: ResolverTypeWrapper<Connection<tables.CourseRow>>;
  CourseDraft: ResolverTypeWrapper<tables.CourseDraftRow>;
  CourseEdge: ResolverTypeWrapper<Edge<tables.CourseRow>>;
  CourseFacets: ResolverTypeWrapper<Omit<CourseFacets, 'audience' | 'language' | 'topic'> & { audience: Array<ResolversTypes['FacetValue']>, language: Array<ResolversTypes['FacetValue']>, topic: Array<ResolversTypes['FacetValue']> }>;
  CourseFilter: CourseFilter;
  CourseMatchConnection: ResolverTypeWrapper<RankedConnection<tables.CourseRow>>;
  CourseMatchEdge: ResolverTypeWrapper<RankedEdge<tables.CourseRow>>;
  CourseOrder: CourseOrder;
  CoursePermissions: ResolverTypeWrapper<CoursePermissions>;
  CourseProgress: ResolverTypeWrapper<tables.CourseProgressRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CourseProgressConnection: ResolverTypeWrapper<Connection<tables.CourseProgressRow>>;
  CourseProgressEdge: ResolverTypeWrapper<Edge<tables.CourseProgressRow>>;
  CourseReality: CourseReality;
  CourseTextsInput: CourseTextsInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideEnrolmentsInput: DecideEnrolmentsInput;
  DecideEnrolmentsPayload: ResolverTypeWrapper<Omit<DecideEnrolmentsPayload, 'enrolments'> & { enrolments?: Maybe<Array<ResolversTypes['Enrolment']>> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EnrolInCourseInput: EnrolInCourseInput;
  EnrolInCoursePayload: ResolverTypeWrapper<Omit<EnrolInCoursePayload, 'enrolment'> & { enrolment?: Maybe<ResolversTypes['Enrolment']> }>;
  Enrolment: ResolverTypeWrapper<tables.EnrolmentRow>;
  EnrolmentConnection: ResolverTypeWrapper<Connection<tables.EnrolmentRow>>;
  EnrolmentDecision: EnrolmentDecision;
  EnrolmentDecisionInput: EnrolmentDecisionInput;
  EnrolmentEdge: ResolverTypeWrapper<Edge<tables.EnrolmentRow>>;
  EnrolmentFilter: EnrolmentFilter;
  EnrolmentPermissions: ResolverTypeWrapper<EnrolmentPermissions>;
  EnrolmentProgress: ResolverTypeWrapper<Omit<EnrolmentProgress, 'lessons'> & { lessons: Array<ResolversTypes['LessonDone']> }>;
  EnrolmentState: EnrolmentState;
  EraseMeInput: EraseMeInput;
  EraseMePayload: ResolverTypeWrapper<Omit<EraseMePayload, 'learner'> & { learner?: Maybe<ResolversTypes['Learner']> }>;
  Erasure: ResolverTypeWrapper<Erasure>;
  ErasurePart: ErasurePart;
  EventDate: ResolverTypeWrapper<EventDate>;
  FacetValue: ResolverTypeWrapper<tables.FacetValueRow>;
  HeldRecord: ResolverTypeWrapper<tables.HeldRecordRow>;
  HeldRecordConnection: ResolverTypeWrapper<Connection<tables.HeldRecordRow>>;
  HeldRecordEdge: ResolverTypeWrapper<Edge<tables.HeldRecordRow>>;
  HelpKind: HelpKind;
  Kingdom: Kingdom;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  Learner: ResolverTypeWrapper<tables.LearnerRow>;
  LearnerConnection: ResolverTypeWrapper<Connection<tables.LearnerRow>>;
  LearnerEdge: ResolverTypeWrapper<Edge<tables.LearnerRow>>;
  LearnerPermissions: ResolverTypeWrapper<LearnerPermissions>;
  LearningEventInput: LearningEventInput;
  Lesson: ResolverTypeWrapper<tables.LessonRow>;
  LessonDone: ResolverTypeWrapper<Omit<LessonDone, 'lesson'> & { lesson: ResolversTypes['Lesson'] }>;
  LessonDraft: ResolverTypeWrapper<tables.LessonDraftRow>;
  LessonInput: LessonInput;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonCode: MatchReasonCode;
  Material: ResolverTypeWrapper<tables.MaterialRow>;
  MaterialConnection: ResolverTypeWrapper<Connection<tables.MaterialRow>>;
  MaterialEdge: ResolverTypeWrapper<Edge<tables.MaterialRow>>;
  MaterialFacets: ResolverTypeWrapper<Omit<MaterialFacets, 'kind' | 'language' | 'taxon' | 'topic'> & { kind: Array<ResolversTypes['FacetValue']>, language: Array<ResolversTypes['FacetValue']>, taxon: Array<ResolversTypes['FacetValue']>, topic: Array<ResolversTypes['FacetValue']> }>;
  MaterialFilter: MaterialFilter;
  MaterialKind: MaterialKind;
  MaterialMatchConnection: ResolverTypeWrapper<RankedConnection<tables.MaterialRow>>;
  MaterialMatchEdge: ResolverTypeWrapper<RankedEdge<tables.MaterialRow>>;
  MaterialOrder: MaterialOrder;
  MaterialPermissions: ResolverTypeWrapper<MaterialPermissions>;
  ModerateContentInput: ModerateContentInput;
  ModerateContentPayload: ResolverTypeWrapper<Omit<ModerateContentPayload, 'course' | 'material'> & { course?: Maybe<ResolversTypes['Course']>, material?: Maybe<ResolversTypes['Material']> }>;
  ModerationStep: ModerationStep;
  Module: ResolverTypeWrapper<tables.ModuleRow>;
  ModuleDraft: ResolverTypeWrapper<tables.ModuleDraftRow>;
  ModuleInput: ModuleInput;
  Money: ResolverTypeWrapper<Money>;
  MonthlyCompletions: ResolverTypeWrapper<MonthlyCompletions>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<tables.NeedRef>;
  NeedProfile: ResolverTypeWrapper<NeedProfile>;
  Organization: ResolverTypeWrapper<tables.OrganizationRef>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<tables.PartyRef>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Publisher: ResolverTypeWrapper<tables.PublisherRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordLearningInput: RecordLearningInput;
  RecordLearningPayload: ResolverTypeWrapper<Omit<RecordLearningPayload, 'enrolments'> & { enrolments?: Maybe<Array<ResolversTypes['Enrolment']>> }>;
  Region: ResolverTypeWrapper<tables.RegionRef>;
  SaveCohortInput: SaveCohortInput;
  SaveCohortPayload: ResolverTypeWrapper<Omit<SaveCohortPayload, 'cohort'> & { cohort?: Maybe<ResolversTypes['Cohort']> }>;
  SaveCourseInput: SaveCourseInput;
  SaveCoursePayload: ResolverTypeWrapper<Omit<SaveCoursePayload, 'course'> & { course?: Maybe<ResolversTypes['Course']> }>;
  SaveMaterialInput: SaveMaterialInput;
  SaveMaterialPayload: ResolverTypeWrapper<Omit<SaveMaterialPayload, 'material'> & { material?: Maybe<ResolversTypes['Material']> }>;
  SaveMyProfileInput: SaveMyProfileInput;
  SaveMyProfilePayload: ResolverTypeWrapper<Omit<SaveMyProfilePayload, 'learner'> & { learner?: Maybe<ResolversTypes['Learner']> }>;
  StaffDepartures: ResolverTypeWrapper<StaffDepartures>;
  StaffFigures: ResolverTypeWrapper<StaffFigures>;
  StaffFilter: StaffFilter;
  Taxon: ResolverTypeWrapper<tables.TaxonRow>;
  TaxonConnection: ResolverTypeWrapper<Connection<tables.TaxonRow>>;
  TaxonEdge: ResolverTypeWrapper<Edge<tables.TaxonRow>>;
  TaxonFilter: TaxonFilter;
  TaxonOrder: TaxonOrder;
  TaxonRank: TaxonRank;
  Topic: ResolverTypeWrapper<tables.TopicRef>;
  TopicProgress: ResolverTypeWrapper<tables.TopicProgressRow>;
  TopicProgressConnection: ResolverTypeWrapper<Connection<tables.TopicProgressRow>>;
  TopicProgressEdge: ResolverTypeWrapper<Edge<tables.TopicProgressRow>>;
  TrainingProgress: ResolverTypeWrapper<tables.TrainingProgressRow>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WithdrawFromCourseInput: WithdrawFromCourseInput;
  WithdrawFromCoursePayload: ResolverTypeWrapper<Omit<WithdrawFromCoursePayload, 'enrolment'> & { enrolment?: Maybe<ResolversTypes['Enrolment']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversUnionTypes<ResolversParentTypes>['Actor'];
  Affiliation: tables.AffiliationRow;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AffiliationConnection: Connection<tables.AffiliationRow>;
  AffiliationDecisionInput: AffiliationDecisionInput;
  AffiliationEdge: Edge<tables.AffiliationRow>;
  AffiliationFilter: AffiliationFilter;
  AffiliationInput: AffiliationInput;
  AffiliationPermissions: AffiliationPermissions;
  AppliedFilter: AppliedFilter;
  CandidateProfile: CandidateProfile;
  Cohort: tables.CohortRow;
  CohortConnection: Connection<tables.CohortRow>;
  CohortEdge: Edge<tables.CohortRow>;
  CohortPermissions: CohortPermissions;
  CollegeChange: tables.CollegeChangeRow;
  CollegeChangeConnection: Connection<tables.CollegeChangeRow>;
  CollegeChangeEdge: Edge<tables.CollegeChangeRow>;
  CollegeRecord: ResolversUnionTypes<ResolversParentTypes>['CollegeRecord'];
  ConfirmAffiliationInput: ConfirmAffiliationInput;
  ConfirmAffiliationPayload: Omit<ConfirmAffiliationPayload, 'affiliations'> & { affiliations?: Maybe<Array<ResolversParentTypes['Affiliation']>> };
  Course: tables.CourseRow;
  CourseConnection: Connection<tables.CourseRow>;
  CourseDraft: tables.CourseDraftRow;
  CourseEdge: Edge<tables.CourseRow>;
  CourseFacets: Omit<CourseFacets, 'audience' | 'language' | 'topic'> & { audience: Array<ResolversParentTypes['FacetValue']>, language: Array<ResolversParentTypes['FacetValue']>, topic: Array<ResolversParentTypes['FacetValue']> };
  CourseFilter: CourseFilter;
  CourseMatchConnection: RankedConnection<tables.CourseRow>;
  CourseMatchEdge: RankedEdge<tables.CourseRow>;
  CoursePermissions: CoursePermissions;
  CourseProgress: tables.CourseProgressRow;
  Float: Scalars['Float']['output'];
  CourseProgressConnection: Connection<tables.CourseProgressRow>;
  CourseProgressEdge: Edge<tables.CourseProgressRow>;
  CourseTextsInput: CourseTextsInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideEnrolmentsInput: DecideEnrolmentsInput;
  DecideEnrolmentsPayload: Omit<DecideEnrolmentsPayload, 'enrolments'> & { enrolments?: Maybe<Array<ResolversParentTypes['Enrolment']>> };
  Decimal: Scalars['Decimal']['output'];
  EnrolInCourseInput: EnrolInCourseInput;
  EnrolInCoursePayload: Omit<EnrolInCoursePayload, 'enrolment'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']> };
  Enrolment: tables.EnrolmentRow;
  EnrolmentConnection: Connection<tables.EnrolmentRow>;
  EnrolmentDecisionInput: EnrolmentDecisionInput;
  EnrolmentEdge: Edge<tables.EnrolmentRow>;
  EnrolmentFilter: EnrolmentFilter;
  EnrolmentPermissions: EnrolmentPermissions;
  EnrolmentProgress: Omit<EnrolmentProgress, 'lessons'> & { lessons: Array<ResolversParentTypes['LessonDone']> };
  EraseMeInput: EraseMeInput;
  EraseMePayload: Omit<EraseMePayload, 'learner'> & { learner?: Maybe<ResolversParentTypes['Learner']> };
  Erasure: Erasure;
  EventDate: EventDate;
  FacetValue: tables.FacetValueRow;
  HeldRecord: tables.HeldRecordRow;
  HeldRecordConnection: Connection<tables.HeldRecordRow>;
  HeldRecordEdge: Edge<tables.HeldRecordRow>;
  LanguageTag: Scalars['LanguageTag']['output'];
  Learner: tables.LearnerRow;
  LearnerConnection: Connection<tables.LearnerRow>;
  LearnerEdge: Edge<tables.LearnerRow>;
  LearnerPermissions: LearnerPermissions;
  LearningEventInput: LearningEventInput;
  Lesson: tables.LessonRow;
  LessonDone: Omit<LessonDone, 'lesson'> & { lesson: ResolversParentTypes['Lesson'] };
  LessonDraft: tables.LessonDraftRow;
  LessonInput: LessonInput;
  LocalizedText: LocalizedText;
  MatchReason: MatchReason;
  Material: tables.MaterialRow;
  MaterialConnection: Connection<tables.MaterialRow>;
  MaterialEdge: Edge<tables.MaterialRow>;
  MaterialFacets: Omit<MaterialFacets, 'kind' | 'language' | 'taxon' | 'topic'> & { kind: Array<ResolversParentTypes['FacetValue']>, language: Array<ResolversParentTypes['FacetValue']>, taxon: Array<ResolversParentTypes['FacetValue']>, topic: Array<ResolversParentTypes['FacetValue']> };
  MaterialFilter: MaterialFilter;
  MaterialMatchConnection: RankedConnection<tables.MaterialRow>;
  MaterialMatchEdge: RankedEdge<tables.MaterialRow>;
  MaterialPermissions: MaterialPermissions;
  ModerateContentInput: ModerateContentInput;
  ModerateContentPayload: Omit<ModerateContentPayload, 'course' | 'material'> & { course?: Maybe<ResolversParentTypes['Course']>, material?: Maybe<ResolversParentTypes['Material']> };
  Module: tables.ModuleRow;
  ModuleDraft: tables.ModuleDraftRow;
  ModuleInput: ModuleInput;
  Money: Money;
  MonthlyCompletions: MonthlyCompletions;
  Mutation: Record<PropertyKey, never>;
  Need: tables.NeedRef;
  NeedProfile: NeedProfile;
  Organization: tables.OrganizationRef;
  PageInfo: PageInfo;
  Party: tables.PartyRef;
  Provenance: Provenance;
  Publisher: tables.PublisherRow;
  Query: Record<PropertyKey, never>;
  RecordLearningInput: RecordLearningInput;
  RecordLearningPayload: Omit<RecordLearningPayload, 'enrolments'> & { enrolments?: Maybe<Array<ResolversParentTypes['Enrolment']>> };
  Region: tables.RegionRef;
  SaveCohortInput: SaveCohortInput;
  SaveCohortPayload: Omit<SaveCohortPayload, 'cohort'> & { cohort?: Maybe<ResolversParentTypes['Cohort']> };
  SaveCourseInput: SaveCourseInput;
  SaveCoursePayload: Omit<SaveCoursePayload, 'course'> & { course?: Maybe<ResolversParentTypes['Course']> };
  SaveMaterialInput: SaveMaterialInput;
  SaveMaterialPayload: Omit<SaveMaterialPayload, 'material'> & { material?: Maybe<ResolversParentTypes['Material']> };
  SaveMyProfileInput: SaveMyProfileInput;
  SaveMyProfilePayload: Omit<SaveMyProfilePayload, 'learner'> & { learner?: Maybe<ResolversParentTypes['Learner']> };
  StaffDepartures: StaffDepartures;
  StaffFigures: StaffFigures;
  StaffFilter: StaffFilter;
  Taxon: tables.TaxonRow;
  TaxonConnection: Connection<tables.TaxonRow>;
  TaxonEdge: Edge<tables.TaxonRow>;
  TaxonFilter: TaxonFilter;
  Topic: tables.TopicRef;
  TopicProgress: tables.TopicProgressRow;
  TopicProgressConnection: Connection<tables.TopicProgressRow>;
  TopicProgressEdge: Edge<tables.TopicProgressRow>;
  TrainingProgress: tables.TrainingProgressRow;
  UserError: UserError;
  WithdrawFromCourseInput: WithdrawFromCourseInput;
  WithdrawFromCoursePayload: Omit<WithdrawFromCoursePayload, 'enrolment'> & { enrolment?: Maybe<ResolversParentTypes['Enrolment']> };
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  rule: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Party', ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  claimedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffiliationKind'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AffiliationState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['AffiliationPermissions'], ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AffiliationPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AffiliationPermissions'] = ResolversParentTypes['AffiliationPermissions']> = {
  confirmAffiliation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type CohortResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tutor?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['CohortPermissions'], ParentType, ContextType>;
};

export type CohortConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
};

export type CohortPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CohortPermissions'] = ResolversParentTypes['CohortPermissions']> = {
  saveCohort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollegeChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollegeChange'] = ResolversParentTypes['CollegeChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CollegeRecordKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CollegeRecord']>, ParentType, ContextType>;
};

export type CollegeChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollegeChangeConnection'] = ResolversParentTypes['CollegeChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollegeChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollegeChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollegeChangeEdge'] = ResolversParentTypes['CollegeChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollegeChange'], ParentType, ContextType>;
};

export type CollegeRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollegeRecord'] = ResolversParentTypes['CollegeRecord']> = {
  __resolveType: TypeResolveFn<'Course' | 'Material', ParentType, ContextType>;
};

export type ConfirmAffiliationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConfirmAffiliationPayload'] = ResolversParentTypes['ConfirmAffiliationPayload']> = {
  affiliations?: Resolver<Maybe<Array<ResolversTypes['Affiliation']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CourseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admission?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['Audience']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, RequireFields<CourseCohortsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<CourseDescriptionArgs>>;
  draft?: Resolver<Maybe<ResolversTypes['CourseDraft']>, ParentType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<CourseEnrolmentsArgs, 'first'>>;
  followsGuidanceOf?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  hasContent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ContentListing'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CandidateProfile'], ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['Module']>, ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reality?: Resolver<ResolversTypes['CourseReality'], ParentType, ContextType>;
  realityNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CourseTitleArgs>>;
  topics?: Resolver<Maybe<Array<ResolversTypes['Topic']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['CoursePermissions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CourseFacets'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseDraftResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseDraft'] = ResolversParentTypes['CourseDraft']> = {
  admission?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['Audience']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<CourseDraftDescriptionArgs>>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ContentListing'], ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['ModuleDraft']>, ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CourseDraftTitleArgs>>;
  topics?: Resolver<Maybe<Array<ResolversTypes['Topic']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseFacetsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseFacets'] = ResolversParentTypes['CourseFacets']> = {
  audience?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  language?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type CourseMatchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseMatchConnection'] = ResolversParentTypes['CourseMatchConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CourseMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseMatchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseMatchEdge'] = ResolversParentTypes['CourseMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type CoursePermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoursePermissions'] = ResolversParentTypes['CoursePermissions']> = {
  decideEnrolments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolInCourse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moderateContent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveCohort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveCourse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CourseProgressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseProgress'] = ResolversParentTypes['CourseProgress']> = {
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  learners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CourseProgressConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseProgressConnection'] = ResolversParentTypes['CourseProgressConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CourseProgressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseProgressEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CourseProgressEdge'] = ResolversParentTypes['CourseProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CourseProgress'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideEnrolmentsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DecideEnrolmentsPayload'] = ResolversParentTypes['DecideEnrolmentsPayload']> = {
  enrolments?: Resolver<Maybe<Array<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EnrolInCoursePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EnrolInCoursePayload'] = ResolversParentTypes['EnrolInCoursePayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  enrolledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  learnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['Module']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['EnrolmentProgress']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['EnrolmentPermissions'], ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type EnrolmentPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EnrolmentPermissions'] = ResolversParentTypes['EnrolmentPermissions']> = {
  decideEnrolments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordLearning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawFromCourse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnrolmentProgressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EnrolmentProgress'] = ResolversParentTypes['EnrolmentProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lessons?: Resolver<Array<ResolversTypes['LessonDone']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EraseMePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EraseMePayload'] = ResolversParentTypes['EraseMePayload']> = {
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  awaiting?: Resolver<Array<ResolversTypes['ErasurePart']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EventDateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventDate'] = ResolversParentTypes['EventDate']> = {
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<FacetValueLabelArgs>>;
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
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<LearnerEnrolmentsArgs, 'first'>>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  heldByCollege?: Resolver<Maybe<ResolversTypes['HeldRecordConnection']>, ParentType, ContextType, RequireFields<LearnerHeldByCollegeArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharesWithAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['LearnerPermissions'], ParentType, ContextType>;
};

export type LearnerConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LearnerConnection'] = ResolversParentTypes['LearnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LearnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearnerEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LearnerEdge'] = ResolversParentTypes['LearnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Learner'], ParentType, ContextType>;
};

export type LearnerPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LearnerPermissions'] = ResolversParentTypes['LearnerPermissions']> = {
  eraseMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveMyProfile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LessonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson']> = {
  body?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<LessonBodyArgs>>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<LessonTitleArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LessonDoneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LessonDone'] = ResolversParentTypes['LessonDone']> = {
  doneOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lesson?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
};

export type LessonDraftResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LessonDraft'] = ResolversParentTypes['LessonDraft']> = {
  body?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<LessonDraftBodyArgs>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<LessonDraftTitleArgs>>;
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

export type MaterialResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material'], FederationReferenceType extends FederationReferenceTypes['Material'] = FederationReferenceTypes['Material']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Material']> | FederationReferenceType, FederationReferenceType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaterialKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ContentListing'], ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalLanguage?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  taxa?: Resolver<Array<ResolversTypes['Taxon']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<MaterialTitleArgs>>;
  topics?: Resolver<Maybe<Array<ResolversTypes['Topic']>>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['MaterialPermissions'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MaterialFacets'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type MaterialFacetsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialFacets'] = ResolversParentTypes['MaterialFacets']> = {
  kind?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  language?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  taxon?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  topic?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type MaterialMatchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialMatchConnection'] = ResolversParentTypes['MaterialMatchConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MaterialMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialMatchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialMatchEdge'] = ResolversParentTypes['MaterialMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type MaterialPermissionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialPermissions'] = ResolversParentTypes['MaterialPermissions']> = {
  moderateContent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveMaterial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModerateContentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ModerateContentPayload'] = ResolversParentTypes['ModerateContentPayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ModuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Module'] = ResolversParentTypes['Module']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lessons?: Resolver<Array<ResolversTypes['Lesson']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ModuleTitleArgs>>;
};

export type ModuleDraftResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ModuleDraft'] = ResolversParentTypes['ModuleDraft']> = {
  lessons?: Resolver<Array<ResolversTypes['LessonDraft']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ModuleDraftTitleArgs>>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonthlyCompletionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MonthlyCompletions'] = ResolversParentTypes['MonthlyCompletions']> = {
  completions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmAffiliation?: Resolver<Maybe<ResolversTypes['ConfirmAffiliationPayload']>, ParentType, ContextType, RequireFields<MutationConfirmAffiliationArgs, 'input'>>;
  decideEnrolments?: Resolver<Maybe<ResolversTypes['DecideEnrolmentsPayload']>, ParentType, ContextType, RequireFields<MutationDecideEnrolmentsArgs, 'input'>>;
  enrolInCourse?: Resolver<Maybe<ResolversTypes['EnrolInCoursePayload']>, ParentType, ContextType, RequireFields<MutationEnrolInCourseArgs, 'input'>>;
  eraseMe?: Resolver<Maybe<ResolversTypes['EraseMePayload']>, ParentType, ContextType, RequireFields<MutationEraseMeArgs, 'input'>>;
  moderateContent?: Resolver<Maybe<ResolversTypes['ModerateContentPayload']>, ParentType, ContextType, RequireFields<MutationModerateContentArgs, 'input'>>;
  recordLearning?: Resolver<Maybe<ResolversTypes['RecordLearningPayload']>, ParentType, ContextType, RequireFields<MutationRecordLearningArgs, 'input'>>;
  saveCohort?: Resolver<Maybe<ResolversTypes['SaveCohortPayload']>, ParentType, ContextType, RequireFields<MutationSaveCohortArgs, 'input'>>;
  saveCourse?: Resolver<Maybe<ResolversTypes['SaveCoursePayload']>, ParentType, ContextType, RequireFields<MutationSaveCourseArgs, 'input'>>;
  saveMaterial?: Resolver<Maybe<ResolversTypes['SaveMaterialPayload']>, ParentType, ContextType, RequireFields<MutationSaveMaterialArgs, 'input'>>;
  saveMyProfile?: Resolver<Maybe<ResolversTypes['SaveMyProfilePayload']>, ParentType, ContextType, RequireFields<MutationSaveMyProfileArgs, 'input'>>;
  withdrawFromCourse?: Resolver<Maybe<ResolversTypes['WithdrawFromCoursePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawFromCourseArgs, 'input'>>;
};

export type NeedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  courses?: Resolver<Maybe<ResolversTypes['CourseMatchConnection']>, ParentType, ContextType, RequireFields<NeedCoursesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materials?: Resolver<Maybe<ResolversTypes['MaterialMatchConnection']>, ParentType, ContextType, RequireFields<NeedMaterialsArgs, 'first'>>;
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

export type OrganizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<OrganizationCoursesArgs, 'first'>>;
  materials?: Resolver<Maybe<ResolversTypes['MaterialConnection']>, ParentType, ContextType, RequireFields<OrganizationMaterialsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affiliationClaims?: Resolver<Maybe<ResolversTypes['AffiliationConnection']>, ParentType, ContextType, RequireFields<PartyAffiliationClaimsArgs, 'first'>>;
  enrolmentsToDecide?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<PartyEnrolmentsToDecideArgs, 'first'>>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, RequireFields<PartyStaffArgs, 'first'>>;
  staffFigures?: Resolver<Maybe<ResolversTypes['StaffFigures']>, ParentType, ContextType>;
  trainingProgress?: Resolver<Maybe<ResolversTypes['TrainingProgress']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  collegeChanges?: Resolver<ResolversTypes['CollegeChangeConnection'], ParentType, ContextType, RequireFields<QueryCollegeChangesArgs, 'first' | 'since'>>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'slug'>>;
  courses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first'>>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType, RequireFields<QueryLearnerArgs, 'id'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'slug'>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, RequireFields<QueryMaterialsArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  taxa?: Resolver<ResolversTypes['TaxonConnection'], ParentType, ContextType, RequireFields<QueryTaxaArgs, 'first'>>;
  taxon?: Resolver<Maybe<ResolversTypes['Taxon']>, ParentType, ContextType, RequireFields<QueryTaxonArgs, 'scientificName'>>;
};

export type RecordLearningPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordLearningPayload'] = ResolversParentTypes['RecordLearningPayload']> = {
  enrolments?: Resolver<Maybe<Array<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  newEvents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completionsByMonth?: Resolver<Maybe<Array<ResolversTypes['MonthlyCompletions']>>, ParentType, ContextType, Partial<RegionCompletionsByMonthArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SaveCohortPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveCohortPayload'] = ResolversParentTypes['SaveCohortPayload']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCoursePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveCoursePayload'] = ResolversParentTypes['SaveCoursePayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveMaterialPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveMaterialPayload'] = ResolversParentTypes['SaveMaterialPayload']> = {
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveMyProfilePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveMyProfilePayload'] = ResolversParentTypes['SaveMyProfilePayload']> = {
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffDeparturesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffDepartures'] = ResolversParentTypes['StaffDepartures']> = {
  completers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffFigures'] = ResolversParentTypes['StaffFigures']> = {
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departures?: Resolver<Array<ResolversTypes['StaffDepartures']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Taxon'] = ResolversParentTypes['Taxon'], FederationReferenceType extends FederationReferenceTypes['Taxon'] = FederationReferenceTypes['Taxon']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Taxon']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Taxon']>, ParentType, ContextType>;
  annotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appendix?: Resolver<Maybe<ResolversTypes['Appendix']>, ParentType, ContextType>;
  appendixCheck?: Resolver<Maybe<ResolversTypes['AppendixCheck']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['TaxonConnection'], ParentType, ContextType, RequireFields<TaxonChildrenArgs, 'first'>>;
  classOrGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commonName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TaxonCommonNameArgs>>;
  commonNameSource?: Resolver<Maybe<ResolversTypes['CommonNameSource']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kingdom?: Resolver<ResolversTypes['Kingdom'], ParentType, ContextType>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, RequireFields<TaxonMaterialsArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Taxon']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['TaxonRank'], ParentType, ContextType>;
  scientificName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxonConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxonConnection'] = ResolversParentTypes['TaxonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxonEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxonEdge'] = ResolversParentTypes['TaxonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Taxon'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<TopicCoursesArgs, 'first'>>;
  materials?: Resolver<Maybe<ResolversTypes['MaterialConnection']>, ParentType, ContextType, RequireFields<TopicMaterialsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicProgressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TopicProgress'] = ResolversParentTypes['TopicProgress']> = {
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  learners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TopicProgressConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TopicProgressConnection'] = ResolversParentTypes['TopicProgressConnection']> = {
  appliedFilter?: Resolver<Maybe<ResolversTypes['AppliedFilter']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TopicProgressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicProgressEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TopicProgressEdge'] = ResolversParentTypes['TopicProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TopicProgress'], ParentType, ContextType>;
};

export type TrainingProgressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrainingProgress'] = ResolversParentTypes['TrainingProgress']> = {
  byCourse?: Resolver<ResolversTypes['CourseProgressConnection'], ParentType, ContextType, RequireFields<TrainingProgressByCourseArgs, 'first'>>;
  byTopic?: Resolver<ResolversTypes['TopicProgressConnection'], ParentType, ContextType, RequireFields<TrainingProgressByTopicArgs, 'first'>>;
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  learners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawFromCoursePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WithdrawFromCoursePayload'] = ResolversParentTypes['WithdrawFromCoursePayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actor?: ActorResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  AffiliationPermissions?: AffiliationPermissionsResolvers<ContextType>;
  AppliedFilter?: AppliedFilterResolvers<ContextType>;
  CandidateProfile?: CandidateProfileResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  CohortPermissions?: CohortPermissionsResolvers<ContextType>;
  CollegeChange?: CollegeChangeResolvers<ContextType>;
  CollegeChangeConnection?: CollegeChangeConnectionResolvers<ContextType>;
  CollegeChangeEdge?: CollegeChangeEdgeResolvers<ContextType>;
  CollegeRecord?: CollegeRecordResolvers<ContextType>;
  ConfirmAffiliationPayload?: ConfirmAffiliationPayloadResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseDraft?: CourseDraftResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseFacets?: CourseFacetsResolvers<ContextType>;
  CourseMatchConnection?: CourseMatchConnectionResolvers<ContextType>;
  CourseMatchEdge?: CourseMatchEdgeResolvers<ContextType>;
  CoursePermissions?: CoursePermissionsResolvers<ContextType>;
  CourseProgress?: CourseProgressResolvers<ContextType>;
  CourseProgressConnection?: CourseProgressConnectionResolvers<ContextType>;
  CourseProgressEdge?: CourseProgressEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideEnrolmentsPayload?: DecideEnrolmentsPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  EnrolInCoursePayload?: EnrolInCoursePayloadResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  EnrolmentPermissions?: EnrolmentPermissionsResolvers<ContextType>;
  EnrolmentProgress?: EnrolmentProgressResolvers<ContextType>;
  EraseMePayload?: EraseMePayloadResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  EventDate?: EventDateResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  HeldRecord?: HeldRecordResolvers<ContextType>;
  HeldRecordConnection?: HeldRecordConnectionResolvers<ContextType>;
  HeldRecordEdge?: HeldRecordEdgeResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  Learner?: LearnerResolvers<ContextType>;
  LearnerConnection?: LearnerConnectionResolvers<ContextType>;
  LearnerEdge?: LearnerEdgeResolvers<ContextType>;
  LearnerPermissions?: LearnerPermissionsResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  LessonDone?: LessonDoneResolvers<ContextType>;
  LessonDraft?: LessonDraftResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialFacets?: MaterialFacetsResolvers<ContextType>;
  MaterialMatchConnection?: MaterialMatchConnectionResolvers<ContextType>;
  MaterialMatchEdge?: MaterialMatchEdgeResolvers<ContextType>;
  MaterialPermissions?: MaterialPermissionsResolvers<ContextType>;
  ModerateContentPayload?: ModerateContentPayloadResolvers<ContextType>;
  Module?: ModuleResolvers<ContextType>;
  ModuleDraft?: ModuleDraftResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyCompletions?: MonthlyCompletionsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedProfile?: NeedProfileResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordLearningPayload?: RecordLearningPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  SaveCohortPayload?: SaveCohortPayloadResolvers<ContextType>;
  SaveCoursePayload?: SaveCoursePayloadResolvers<ContextType>;
  SaveMaterialPayload?: SaveMaterialPayloadResolvers<ContextType>;
  SaveMyProfilePayload?: SaveMyProfilePayloadResolvers<ContextType>;
  StaffDepartures?: StaffDeparturesResolvers<ContextType>;
  StaffFigures?: StaffFiguresResolvers<ContextType>;
  Taxon?: TaxonResolvers<ContextType>;
  TaxonConnection?: TaxonConnectionResolvers<ContextType>;
  TaxonEdge?: TaxonEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicProgress?: TopicProgressResolvers<ContextType>;
  TopicProgressConnection?: TopicProgressConnectionResolvers<ContextType>;
  TopicProgressEdge?: TopicProgressEdgeResolvers<ContextType>;
  TrainingProgress?: TrainingProgressResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawFromCoursePayload?: WithdrawFromCoursePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
