/** Why a connection leaves something out by default. */
export type AppliedFilterCode =
  /** The list ends at the 200 best candidates; `totalCount` still counts all of them. */
  | 'BEST_200'
  /** What is about fewer than 5 people is left out, whether 1 to 4 or none, so that nobody can be singled out. */
  | 'FEW_PEOPLE_LEFT_OUT'
  /** Trainings with no session ahead are left out, for they can no longer be joined. */
  | 'PAST_LEFT_OUT';

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
