import type { HelpKind, MatchReasonCode } from '../generated.ts';
import { type PageArgs, type PageInfo, pageOf } from './connection.ts';
import { type WorkingLanguage } from '../values/text.ts';

/*
 * One scale, 0 to 100, for whatever may meet a need: courses, materials, trainings, offers, so that clients can merge.
 * It is pure: the same need and candidate give the same score and reasons. The kind of help must fit; topic decides most;
 * language, region and date only rank.
 */

/** What a need asks for, as `Need.match` carries it. */
export interface Wanted {
  /** Slug of the topic of the need. */
  topic: string;
  /** Topics inside it, and the one above it. */
  narrower: readonly string[];
  broader: readonly string[];
  kinds: readonly HelpKind[];
  languages: readonly string[];
  party: string;
  region: string;
  subregion: string | null;
}

/** What a candidate gives. */
export interface Candidate {
  slug: string;
  topics: readonly string[];
  kinds: readonly HelpKind[];
  languages: readonly string[];
  /** Parties, and codes of the Convention's regions and of subregions, in which it is held or for which it is meant. */
  parties?: readonly string[];
  regions?: readonly string[];
  subregions?: readonly string[];
  online?: boolean;
  /** Open at any time. */
  anyTime?: boolean;
  /** Begins on a day ahead. */
  dateAhead?: boolean;
  freePlaces?: boolean;
}

/** How much each reason adds. The best of a line counts, so no further tag ever lowers a rank; the best of all lines add up to 100. */
export const points = {
  SAME_TOPIC: 50,
  NARROWER_TOPIC: 40,
  BROADER_TOPIC: 30,
  KIND_OF_HELP: 5,
  LANGUAGE: 20,
  SAME_PARTY: 10,
  SAME_SUBREGION: 8,
  SAME_REGION: 6,
  ONLINE: 5,
  DATE_AHEAD: 10,
  ANY_TIME: 10,
  FREE_PLACES: 5,
} as const satisfies Record<MatchReasonCode, number>;

/** Each line counts once, by the first of its reasons that holds. */
const lines: readonly (readonly [MatchReasonCode, (wanted: Wanted, candidate: Omit<Candidate, 'slug'>) => boolean | undefined])[][] = [
  [
    ['SAME_TOPIC', (w, c) => c.topics.includes(w.topic)],
    ['NARROWER_TOPIC', (w, c) => meet(c.topics, w.narrower)],
    ['BROADER_TOPIC', (w, c) => meet(c.topics, w.broader)],
  ],
  [['KIND_OF_HELP', (w, c) => meet(c.kinds, w.kinds)]],
  [['LANGUAGE', (w, c) => c.languages.some(have => w.languages.some(want => sameLanguage(have, want)))]],
  [
    ['SAME_PARTY', (w, c) => c.parties?.includes(w.party)],
    ['SAME_SUBREGION', (w, c) => w.subregion !== null && c.subregions?.includes(w.subregion)],
    ['SAME_REGION', (w, c) => c.regions?.includes(w.region)],
    ['ONLINE', (_, c) => c.online],
  ],
  [
    ['DATE_AHEAD', (_, c) => c.dateAhead],
    ['ANY_TIME', (_, c) => c.anyTime],
  ],
  [['FREE_PLACES', (_, c) => c.freePlaces]],
];

const meet = (a: readonly string[], b: readonly string[]) => a.some(x => b.includes(x));

/** `pt` serves who asks for `pt-BR`, and the other way round. */
export const sameLanguage = (a: string, b: string): boolean => a.split('-')[0]!.toLowerCase() === b.split('-')[0]!.toLowerCase();

export interface Match {
  score: number;
  reasons: MatchReasonCode[];
}

/** Score and reasons, or undefined where topic or kind of help do not fit. */
export function match(wanted: Wanted, candidate: Omit<Candidate, 'slug'>): Match | undefined {
  const reasons = lines.flatMap(line => line.find(([, holds]) => holds(wanted, candidate) === true)?.[0] ?? []);
  if (!reasons.includes('KIND_OF_HELP')) return undefined;
  if (!reasons.some(r => r === 'SAME_TOPIC' || r === 'NARROWER_TOPIC' || r === 'BROADER_TOPIC')) return undefined;
  return { score: reasons.reduce((sum, reason) => sum + points[reason], 0), reasons };
}

const sentences: Record<MatchReasonCode, Record<WorkingLanguage, string>> = {
  SAME_TOPIC: { en: 'Covers the very topic of the need', fr: 'Porte sur le thème même du besoin', es: 'Trata el tema mismo de la necesidad' },
  NARROWER_TOPIC: { en: 'Covers a part of the topic', fr: 'Porte sur une partie du thème', es: 'Trata una parte del tema' },
  BROADER_TOPIC: { en: 'Covers the wider topic', fr: 'Porte sur le thème plus large', es: 'Trata el tema más amplio' },
  KIND_OF_HELP: { en: 'Gives the kind of help asked for', fr: "Apporte le type d'aide demandé", es: 'Da el tipo de ayuda solicitado' },
  LANGUAGE: { en: 'Is given in a language asked for', fr: 'Est proposé dans une langue demandée', es: 'Se ofrece en un idioma solicitado' },
  SAME_PARTY: { en: 'Is held in, or meant for, the Party', fr: 'Se tient dans la Partie ou lui est destiné', es: 'Se celebra en la Parte o está destinado a ella' },
  SAME_SUBREGION: { en: 'Is held in, or meant for, its subregion', fr: 'Se tient dans sa sous-région ou lui est destiné', es: 'Se celebra en su subregión o está destinado a ella' },
  SAME_REGION: { en: 'Is held in, or meant for, its region', fr: 'Se tient dans sa région ou lui est destiné', es: 'Se celebra en su región o está destinado a ella' },
  ONLINE: { en: 'Is open online from anywhere', fr: 'Est accessible en ligne de partout', es: 'Está disponible en línea desde cualquier lugar' },
  DATE_AHEAD: { en: 'Begins on a day ahead', fr: 'Commence à une date à venir', es: 'Comienza en una fecha próxima' },
  ANY_TIME: { en: 'Is open at any time', fr: 'Est ouvert à tout moment', es: 'Está disponible en todo momento' },
  FREE_PLACES: { en: 'Has places left', fr: 'A des places libres', es: 'Tiene plazas libres' },
};

/** Reasons as code and sentence. */
export const inWords = (reasons: readonly MatchReasonCode[], language: WorkingLanguage) =>
  reasons.map(code => ({ code, text: sentences[code][language] }));

/** At most so many candidates of a need are ranked. */
export const mostCandidates = 200;

export interface RankedEdge<N> {
  cursor: string;
  node: N;
  rank: number;
  reasons: { code: MatchReasonCode; text: string }[];
}

export interface Ranked<N> {
  node: N;
  /** A key of the node that never changes. */
  slug: string;
  match: Match;
}

const better = <N>(a: Ranked<N>, b: Ranked<N>) => b.match.score - a.match.score || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);

/**
 * A page of matches, the best first, then by slug. The cursor holds the day, too: scores depend on dates, so one of
 * another day could skip or repeat a record.
 */
export function rankedPage<N>(matches: readonly Ranked<N>[], args: PageArgs, day: string, language: WorkingLanguage): { edges: RankedEdge<N>[]; pageInfo: PageInfo } {
  return pageOf(
    [...matches].sort(better),
    args,
    `MATCH ${day}`,
    m => [-m.match.score, m.slug],
    ['number', 'string'],
    ([a, s], [b, t]) => Number(a) - Number(b) || (s! < t! ? -1 : s! > t! ? 1 : 0),
    (m, cursor) => ({ cursor, node: m.node, rank: m.match.score, reasons: inWords(m.match.reasons, language) }),
  );
}

/** Ranked candidates as a connection. */
export interface RankedConnection<N> {
  edges(): RankedEdge<N>[];
  pageInfo(): PageInfo;
  totalCount(): Promise<number>;
  appliedFilter(): Promise<{ code: 'BEST_200'; text: string } | null>;
}

const best200: Record<WorkingLanguage, string> = {
  en: 'Only the 200 best candidates by topic are ranked.',
  fr: 'Seuls les 200 meilleurs candidats par thème sont classés.',
  es: 'Solo se clasifican los 200 mejores candidatos por tema.',
};

/** A connection over the matches. `count` asks SQL how many fit in all; it is called only where that is selected. */
export function rankedConnection<N>(
  matches: readonly Ranked<N>[],
  args: PageArgs,
  { day, language, count }: { day: string; language: WorkingLanguage; count: () => Promise<number> },
): RankedConnection<N> {
  const page = rankedPage(matches, args, day, language);
  return {
    edges: () => page.edges,
    pageInfo: () => page.pageInfo,
    totalCount: count,
    appliedFilter: async () => (matches.length >= mostCandidates && (await count()) > mostCandidates ? { code: 'BEST_200', text: best200[language] } : null),
  };
}

/** The candidates that meet what is wanted, as a connection. */
export const rankedMatches = <N>(
  wanted: Wanted,
  candidates: readonly N[],
  profile: (candidate: N) => Candidate,
  args: PageArgs,
  more: Parameters<typeof rankedConnection<N>>[2],
): RankedConnection<N> =>
  rankedConnection(
    candidates.flatMap(node => {
      const candidate = profile(node);
      const found = match(wanted, candidate);
      return found === undefined ? [] : [{ node, slug: candidate.slug, match: found }];
    }),
    args,
    more,
  );

/** A candidate as it travels to the subgraph of the needs. */
export const profileOf = (c: Candidate) => ({
  topics: [...c.topics],
  kinds: [...c.kinds],
  languages: [...c.languages],
  parties: [...(c.parties ?? [])],
  regions: [...(c.regions ?? [])],
  subregions: [...(c.subregions ?? [])],
  online: c.online ?? false,
  anyTime: c.anyTime ?? false,
  dateAhead: c.dateAhead ?? false,
  freePlaces: c.freePlaces ?? false,
});
