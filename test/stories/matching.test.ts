import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { anchor } from '../support/subgraphs.ts';

/*
 * What meets each public need, and which needs each course, training and offer would meet, against a slow and obvious
 * reading of all records: every need is held against every candidate, and the rules of the design are written out once more.
 */

interface Need {
  id: string;
  topic: string;
  kinds: string[];
  languages: string[];
  party: string;
}
interface Candidate {
  key: string;
  topics: string[];
  gives: string[];
  languages: string[];
  /** Parties in which it is held or for which it is meant, then codes of regions and subregions. */
  parties: string[];
  regions: string[];
  online: boolean;
  when: 'ANY_TIME' | 'DATE_AHEAD' | undefined;
  freePlaces: boolean;
}
interface Edge {
  rank: number;
  reasons: { code: string; text: string }[];
  node: { key: string };
}
interface Matches {
  totalCount: number;
  appliedFilter: object | null;
  edges: Edge[];
}

const list = (json: unknown): string[] => JSON.parse(String(json)) as string[]; // columns that hold lists of words
const primary = (tag: string) => tag.split('-')[0];

let graph: Graph;
let broader: Map<string, string | null>;
let parties: Map<string, { region: string; subregion: string | null }>;
let needs: Need[];
let candidates: Record<'courses' | 'materials' | 'trainings' | 'offers', Candidate[]>;

/** What the need and the candidate have in common, in points; nothing where topic or kind do not fit. */
function score(need: Need, c: Candidate): { rank: number; reasons: string[] } | undefined {
  const isAbove = (high: string, low: string | null): boolean => low !== null && (broader.get(low) === high || isAbove(high, broader.get(low) ?? null));
  const points: [string, number][] = [];
  if (c.topics.includes(need.topic)) points.push(['SAME_TOPIC', 50]);
  else if (c.topics.some(t => isAbove(need.topic, t))) points.push(['NARROWER_TOPIC', 40]);
  else if (c.topics.some(t => isAbove(t, need.topic))) points.push(['BROADER_TOPIC', 30]);
  else return undefined;
  if (!need.kinds.some(kind => c.gives.includes(kind))) return undefined;
  points.push(['KIND_OF_HELP', 5]);
  if (need.languages.some(a => c.languages.some(b => primary(a) === primary(b)))) points.push(['LANGUAGE', 20]);
  const { region, subregion } = parties.get(need.party)!;
  if (c.parties.includes(need.party)) points.push(['SAME_PARTY', 10]);
  else if (subregion !== null && c.regions.includes(subregion)) points.push(['SAME_SUBREGION', 8]);
  else if (c.regions.includes(region)) points.push(['SAME_REGION', 6]);
  else if (c.online) points.push(['ONLINE', 5]);
  if (c.when) points.push([c.when, 10]);
  if (c.freePlaces) points.push(['FREE_PLACES', 5]);
  return { rank: points.reduce((sum, [, n]) => sum + n, 0), reasons: points.map(([code]) => code) };
}

/** All that match, the best first. */
const slowly = <X>(all: readonly X[], key: (x: X) => string, of: (x: X) => ReturnType<typeof score>) =>
  all
    .flatMap(x => {
      const found = of(x);
      return found === undefined ? [] : [{ key: key(x), ...found }];
    })
    .sort((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));

const flat = ({ edges }: Matches) => edges.map(({ node, rank, reasons }) => ({ key: node.key, rank, reasons: reasons.map(r => r.code) }));

/** Regions of the countries, by code. */
const regionsOf = (countries: readonly string[]) => countries.flatMap(iso3 => [parties.get(iso3)!.region, parties.get(iso3)!.subregion ?? '']);

function trainings(): Candidate[] {
  type Session = { training: string; mode: string | null; languages: string; country: string | null; first_day: string; places: number | null; places_taken: number | null };
  const sessions = graph.across<Session>('select * from partners.training_sessions');
  return graph
    .across<{ slug: string; kind: string; mode: string | null; topics: string; languages: string; country: string | null }>('select * from partners.trainings')
    .map(t => {
      const own = sessions.filter(s => s.training === t.slug);
      const ahead = own.filter(s => s.first_day > anchor);
      // Where and how it is held, as those ahead tell; else those of the past; else the training itself.
      const telling = ahead.length > 0 ? ahead : own.length > 0 ? own : [t];
      const countries = telling.flatMap(s => s.country ?? []);
      const topics = list(t.topics);
      return {
        key: t.slug,
        topics,
        gives: t.kind === 'TECHNICAL_ASSISTANCE' ? ['ADVICE', ...(topics.includes('national-legislation') ? ['LEGISLATION'] : [])] : ['TRAINING'],
        languages: telling.flatMap(s => list(s.languages)),
        parties: countries,
        regions: regionsOf(countries),
        online: telling.some(s => s.mode === 'ONLINE'),
        when: ahead.length > 0 ? 'DATE_AHEAD' : t.kind === 'E_LEARNING' ? 'ANY_TIME' : undefined,
        freePlaces: ahead.some(s => s.places !== null && s.places_taken !== null && s.places_taken < s.places),
      };
    });
}

beforeAll(async () => {
  graph = await openGraph();
  broader = new Map(graph.across<{ slug: string; broader: string | null }>('select slug, broader from needs.topics').map(t => [t.slug, t.broader]));
  parties = new Map(graph.across<{ iso3: string; region: string; subregion: string | null }>('select iso3, region, subregion from needs.parties').map(p => [p.iso3, p]));
  needs = graph
    .across<Record<keyof Need, string>>("select id, topic, kinds, languages, party from needs.needs where visibility = 'PUBLIC'")
    .map(n => ({ ...n, kinds: list(n.kinds), languages: list(n.languages) }));
  const codes = new Map(graph.across<{ slug: string; code: string }>('select slug, code from needs.regions').map(r => [r.slug, r.code]));
  candidates = {
    courses: graph
      .across<Record<'slug' | 'topics' | 'languages', string>>("select slug, topics, languages from college.courses where listing = 'PUBLISHED'")
      .map(c => ({ key: c.slug, topics: list(c.topics), gives: ['TRAINING'], languages: list(c.languages), parties: [], regions: [], online: true, when: 'ANY_TIME', freePlaces: false })),
    materials: graph
      .across<Record<'slug' | 'topics' | 'languages', string> & { url: string | null }>("select slug, topics, languages, url from college.materials where listing = 'PUBLISHED'")
      .map(m => ({ key: m.slug, topics: list(m.topics), gives: ['INFORMATION', 'TRAINING'], languages: list(m.languages), parties: [], regions: [], online: m.url !== null, when: 'ANY_TIME', freePlaces: false })),
    trainings: trainings(),
    offers: graph
      .across<Record<'id' | 'topics' | 'help' | 'languages' | 'parties' | 'regions' | 'opens_on', string> & { closes_on: string | null }>("select * from partners.offers where listing = 'PUBLISHED'")
      .map(o => ({
        key: o.id,
        topics: list(o.topics),
        gives: list(o.help),
        languages: list(o.languages),
        parties: list(o.parties),
        regions: list(o.regions).map(slug => codes.get(slug)!),
        online: false,
        when: o.opens_on > anchor ? 'DATE_AHEAD' : o.closes_on !== null && o.closes_on < anchor ? undefined : 'ANY_TIME',
        freePlaces: false,
      })),
  };
});
afterAll(() => graph.close());

const matches = (key: string) => `totalCount appliedFilter { code } edges { rank reasons { code text } node { key: ${key} } }`;

describe('what meets a need', () => {
  it.each([
    ['courses', 'slug'],
    ['materials', 'slug'],
    ['trainings', 'slug'],
    ['offers', 'id'],
  ] as const)('is, of all %s and for every public need, what a slow reading finds, in that order and for those reasons', async (field, key) => {
    let after: string | null = null;
    const seen: string[] = [];
    let edges = 0;
    do {
      const page: { needs: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string; matches: Matches } }[] } } = await graph.data(
        `query($after: String) { needs(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id matches: ${field}(first: 100) { ${matches(key)} } } } } }`,
        { after },
      );
      for (const { node } of page.needs.edges) {
        const need = needs.find(n => n.id === node.id)!;
        const expected = slowly(candidates[field], c => c.key, c => score(need, c));
        expect(flat(node.matches), `${need.party} wants ${need.kinds.join()} on ${need.topic}`).toEqual(expected);
        expect({ totalCount: node.matches.totalCount, appliedFilter: node.matches.appliedFilter }).toEqual({ totalCount: expected.length, appliedFilter: null });
        seen.push(node.id);
        edges += expected.length;
      }
      after = page.needs.pageInfo.hasNextPage ? page.needs.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.sort()).toEqual(needs.map(n => n.id).sort());
    expect(edges).toBeGreaterThan(100);
  });

  it('is nothing where equipment or staff alone are wanted and nobody offers them', () => {
    const bare = needs.filter(n => n.kinds.every(kind => kind === 'STAFFING'));
    expect(bare.length).toBeGreaterThanOrEqual(10);
    for (const need of bare) for (const all of Object.values(candidates)) expect(slowly(all, c => c.key, c => score(need, c))).toEqual([]);
  });
});

describe('the needs that a record would meet', () => {
  it.each([
    ['course', 'courses', 'slug', 'String'],
    ['training', 'trainings', 'slug', 'String'],
    ['offer', 'offers', 'id', 'ID'],
  ] as const)('are, for every %s, what a slow reading finds', async (root, of, key, type) => {
    let met = 0;
    for (const candidate of candidates[of]) {
      const { record } = await graph.data<{ record: { needs: Matches } }>(`query($key: ${type}!) { record: ${root}(${key}: $key) { needs(first: 100) { ${matches('id')} } } }`, { key: candidate.key });
      const expected = slowly(needs, n => n.id, need => score(need, candidate));
      expect(flat(record.needs), candidate.key).toEqual(expected.slice(0, 100));
      expect({ totalCount: record.needs.totalCount, appliedFilter: record.needs.appliedFilter }).toEqual({ totalCount: expected.length, appliedFilter: null });
      met += expected.length;
    }
    expect(met).toBeGreaterThan(100);
  });
});
