import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { by, languages, parties, readIn, regions, withNarrower } from './files.ts';

interface Row {
  id: string;
  revision: number;
  party: string;
  topic: string;
  statement: string;
  kinds: string;
  level: string;
  known_from: string;
  citations: string;
  urgency: 'LOW' | 'MEDIUM' | 'HIGH';
  most_urgent: number;
  state: string;
  stated_on: string;
  languages: string;
  visibility: string;
  is_demonstration: number;
  source: string;
}

const whole = `id revision statement { text language isFallback } topic { slug } kinds level source citations { document paragraph question page } urgency mostUrgent
  state statedOn languages visibility party { iso3 } provenance { source confidence verified reality } isDemonstration`;

const expected = (row: Row, language: string) => ({
  id: row.id,
  revision: row.revision,
  statement: readIn(JSON.parse(row.statement) as Record<string, string>, language),
  topic: { slug: row.topic },
  kinds: JSON.parse(row.kinds) as string[],
  level: row.level,
  source: row.known_from,
  citations: JSON.parse(row.citations) as object[],
  urgency: row.urgency,
  mostUrgent: row.most_urgent === 1,
  state: row.state,
  statedOn: row.stated_on,
  languages: JSON.parse(row.languages) as string[],
  visibility: 'PUBLIC',
  party: { iso3: row.party },
  provenance: { source: row.source, confidence: null, verified: null, reality: null },
  isDemonstration: true,
});

const newestFirst = (a: Row, b: Row) => (`${a.stated_on} ${a.id}` < `${b.stated_on} ${b.id}` ? 1 : -1);
const steps = { LOW: 0, MEDIUM: 1, HIGH: 2 };
const mostUrgentFirst = (a: Row, b: Row) => b.most_urgent - a.most_urgent || steps[b.urgency] - steps[a.urgency] || newestFirst(a, b);

const party = (row: Row) => parties.find(p => p.iso3 === row.party)!;
const asks = (row: Row, kind: string) => (JSON.parse(row.kinds) as string[]).includes(kind);

describe('needs', () => {
  let graph: Graph;
  let rows: Row[];
  beforeAll(async () => {
    graph = await openGraph();
    rows = graph.sql<Row>('needs', "select * from needs where visibility = 'PUBLIC'").sort(newestFirst);
  });
  afterAll(() => graph.close());

  const found = async (args: string, options: { languages?: string; around?: string } = {}) =>
    (await everyNode<{ id: string }>(graph, { field: `needs(PAGE, ${args})`, node: 'id', size: 60, ...options })).map(n => n.id);
  const ids = (holds: (row: Row) => boolean) => rows.filter(holds).map(row => row.id);

  it.each(languages)('shows every public need whole, the newest statement first, to a reader of %s', async language => {
    const shown = await everyNode(graph, { field: 'needs(PAGE)', node: whole, size: 50, languages: language });
    expect(shown).toEqual(rows.map(row => expected(row, language)));
    expect(shown.length).toBeGreaterThan(200);
  });

  it('finds one by its id', async () => {
    const { need } = await graph.data(`{ need(id: "${rows[7]!.id}") { ${whole} } }`, {}, { languages: 'de' });
    expect(need).toEqual(expected(rows[7]!, 'de'));
  });

  it('lists the needs of each Party, the most urgent first', async () => {
    for (const { iso3 } of parties.filter((_, i) => i % 5 === 0)) {
      const shown = await everyNode<{ id: string }>(graph, { around: `party(iso3: "${iso3}") { FIELD }`, field: 'needs(PAGE)', node: 'id', size: 2 });
      expect(shown.map(n => n.id), iso3).toEqual(rows.filter(row => row.party === iso3).sort(mostUrgentFirst).map(row => row.id));
    }
  });

  it('filters and orders the needs of a Party', async () => {
    const busiest = parties.map(p => p.iso3).sort((a, b) => ids(row => row.party === b).length - ids(row => row.party === a).length)[0]!;
    const around = `party(iso3: "${busiest}") { FIELD }`;
    expect(await found('orderBy: STATED_ON', { around })).toEqual(ids(row => row.party === busiest));
    expect(await found('filter: { urgent: true }', { around })).toEqual(rows.filter(row => row.party === busiest && row.most_urgent === 1).sort(mostUrgentFirst).map(row => row.id));
    expect(await found('filter: { parties: ["FRA"] }', { around })).toEqual([]);
  });

  it('orders by urgency, and by Party in the language of the reader', async () => {
    expect(await found('orderBy: URGENCY')).toEqual([...rows].sort(mostUrgentFirst).map(row => row.id));
    for (const language of languages)
      expect(await found('orderBy: PARTY', { languages: language })).toEqual(
        [...rows].sort((a, b) => by<Row>(row => party(row)[`name_${language}`])(a, b) || b.most_urgent - a.most_urgent || steps[b.urgency] - steps[a.urgency] || (a.id < b.id ? -1 : 1)).map(row => row.id),
      );
  });

  const code = (slug: string) => regions.find(r => r.slug === slug)!.code;
  it.each<[string, (row: Row) => boolean]>([
    ['parties: ["MUS", "FJI", "XXX"]', row => ['MUS', 'FJI'].includes(row.party)],
    ['groups: [LDC, RECENTLY_ACCEDED]', row => party(row).ldc === 'true' || party(row).in_force_on > '2021-11-24'],
    ['groups: [LDC, SIDS], groupsMode: ALL', row => party(row).ldc === 'true' && party(row).sids === 'true'],
    ['regions: ["oceania", "europe"]', row => [code('oceania'), code('europe')].includes(party(row).region)],
    ['subregions: ["m49-caribbean"]', row => party(row).subregion === code('m49-caribbean')],
    ['topics: ["identification", "reporting"]', row => [...withNarrower('identification'), ...withNarrower('reporting')].includes(row.topic)],
    ['topics: ["identification-timber"]', row => row.topic === 'identification-timber'],
    ['kinds: [EQUIPMENT, FUNDING]', row => asks(row, 'EQUIPMENT') || asks(row, 'FUNDING')],
    ['levels: [SYSTEM]', row => row.level === 'SYSTEM'],
    ['sources: [EXPRESSION_OF_INTEREST, RESOLUTION_OR_DECISION]', row => ['EXPRESSION_OF_INTEREST', 'RESOLUTION_OR_DECISION'].includes(row.known_from)],
    ['urgencies: [LOW, MEDIUM]', row => row.urgency !== 'HIGH'],
    ['urgent: true', row => row.most_urgent === 1],
    ['urgent: false', row => row.most_urgent === 0],
    ['states: [MET, WITHDRAWN]', row => ['MET', 'WITHDRAWN'].includes(row.state)],
    ['languages: ["pt", "ar"]', row => (JSON.parse(row.languages) as string[]).some(l => l === 'pt' || l === 'ar')],
    ['statedSince: "2025-01-01"', row => row.stated_on >= '2025-01-01'],
    ['statedUntil: "2024-06-30", statedSince: "2024-01-01"', row => row.stated_on >= '2024-01-01' && row.stated_on <= '2024-06-30'],
    ['kinds: [TRAINING], groups: [SIDS], topics: ["science", "permits"], urgent: true', row => asks(row, 'TRAINING') && party(row).sids === 'true' && [...withNarrower('science'), ...withNarrower('permits')].includes(row.topic) && row.most_urgent === 1],
    ['kinds: [], groups: null, urgent: null, statedSince: null', () => true],
  ])('filters by %s', async (filter, holds) => {
    const wanted = ids(holds);
    expect(await found(`filter: { ${filter} }`)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
  });

  it('takes the bounds of days in', async () => {
    const day = rows[40]!.stated_on;
    expect(await found(`filter: { statedSince: "${day}", statedUntil: "${day}" }`)).toEqual(ids(row => row.stated_on === day));
  });

  it('searches statements and topics in every language and names of Parties', async () => {
    const says = (pattern: RegExp) => rows.filter(row => pattern.test(row.statement)).map(row => row.id).sort();
    expect((await found('search: "holothuries"')).sort()).toEqual(says(/holothuries/));
    expect((await found('search: "madera aserrados"')).sort()).toEqual(ids(row => row.topic === 'identification-timber').sort());
    expect((await found('search: "Mauricio"')).sort()).toEqual(ids(row => row.party === 'MUS').sort());
    expect(await found('search: "holothuries", orderBy: STATED_ON')).toEqual(ids(row => /holothuries/.test(row.statement)));
    const named = await found('search: "training", filter: { groups: [SIDS] }');
    expect(named.length).toBeGreaterThan(0);
    expect(named.every(id => rows.some(row => row.id === id && party(row).sids === 'true'))).toBe(true);
    expect(await found('search: "unicorn"')).toEqual([]);
  });

  it('refuses what is malformed, with a code', async () => {
    const refused = async (args: string) => (await graph.ask(`{ needs(${args}) { totalCount } }`)).errors?.[0]?.extensions?.code;
    expect(await refused('filter: { statedSince: "2026-02-30" }')).toBe('BAD_USER_INPUT');
    expect(await refused('filter: { statedUntil: "yesterday" }')).toBe('BAD_USER_INPUT');
    expect(await refused('filter: { kinds: [MAGIC] }')).toBe('BAD_USER_INPUT');
    expect(await refused('last: 101')).toBe('PAGE_OUT_OF_BOUNDS');
    const { needs } = await graph.data<{ needs: { pageInfo: { endCursor: string } } }>('{ needs(first: 1, orderBy: URGENCY) { pageInfo { endCursor } } }');
    expect(await refused(`after: "${needs.pageInfo.endCursor}"`)).toBe('INVALID_CURSOR');
  });
});
