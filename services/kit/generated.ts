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

/** How much of a date is known. */
export type DatePrecision =
  /** The date is known to the day. */
  | 'DAY'
  /** Only the year and the month are known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

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
