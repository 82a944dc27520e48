import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type PartyLine, by, languages, parties, readIn, regionSlug } from './files.ts';

const whole = `iso3 iso2 name { text language isFallback } region { slug } subregion { slug } joinedBy joinedOn inForceOn dateCheck languages groups
  provenance { source confidence verified reality }`;

const groups = (p: PartyLine) => [
  ...(['ldc', 'lldc', 'sids', 'developing', 'economy_in_transition'] as const).filter(g => p[g] === 'true').map(g => g.toUpperCase()),
  // In force for less than 5 years on 24 November 2026.
  ...(p.in_force_on > '2021-11-24' ? ['RECENTLY_ACCEDED'] : []),
];

const datesFrom: Record<string, string> = {
  ONE_SOURCE: "The Convention's chronological list of Parties (July 2015)",
  TWO_SOURCES: "The Convention's chronological list of Parties (July 2015) and a second source",
  ANNOUNCEMENT: 'Announcement of the accession',
  GENERAL_KNOWLEDGE: 'General knowledge',
};

const expected = (p: PartyLine, language: string) => ({
  iso3: p.iso3,
  iso2: p.iso2,
  name: readIn({ en: p.name_en, fr: p.name_fr, es: p.name_es }, language),
  region: { slug: regionSlug(p.region) },
  subregion: p.subregion === '' ? null : { slug: regionSlug(p.subregion) },
  joinedBy: p.joined_by,
  joinedOn: p.joined_on || null,
  inForceOn: p.in_force_on,
  dateCheck: p.date_check,
  languages: p.languages.split(' '),
  groups: groups(p),
  provenance: { source: `${datesFrom[p.date_check]}; names and groups as the United Nations give them`, confidence: p.date_check, verified: null, reality: null },
});

const iso3 = (rows: readonly { iso3: string }[]) => rows.map(r => r.iso3);

describe('Parties', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const found = async (args: string, options: { languages?: string } = {}) =>
    iso3(await everyNode<{ iso3: string }>(graph, { field: `parties(PAGE, ${args})`, node: 'iso3', size: 50, ...options }));
  const inFile = (holds: (p: PartyLine) => boolean) => iso3([...parties].filter(holds).sort(by(p => p.name_en)));

  it.each(languages)('shows every Party as the file has it, by name, to a reader of %s', async language => {
    const shown = await everyNode(graph, { field: 'parties(PAGE)', node: whole, size: 30, languages: language });
    expect(shown).toEqual([...parties].sort(by(p => p[`name_${language}`])).map(p => expected(p, language)));
  });

  it('finds one by its code, with a subregion unknown for the European Union, and null where there is none', async () => {
    const { EUE, none } = await graph.data(`{ EUE: party(iso3: "EUE") { ${whole} } none: party(iso3: "XXX") { iso3 } }`, {}, { languages: 'de, pt;q=0.5' });
    expect(EUE).toEqual({ ...expected(parties.find(p => p.iso3 === 'EUE')!, 'de'), subregion: null });
    expect(none).toBeNull();
  });

  it('puts Éthiopie beside Estonie', async () => {
    const french = await found('orderBy: NAME', { languages: 'fr-CA' });
    expect(french.slice(french.indexOf('EST'), french.indexOf('EST') + 5)).toEqual(['EST', 'SWZ', 'USA', 'ETH', 'RUS']);
    expect(french.at(-1)).toBe('ZWE');
  });

  it('names one Party in the languages that an argument asks for', async () => {
    const { party } = await graph.data<{ party: object }>('{ party(iso3: "ETH") { es: name(languages: ["es"]) { text } fr: name(languages: ["pt", "fr-BE"]) { text language isFallback } } }');
    expect(party).toEqual({ es: { text: 'Etiopía' }, fr: { text: 'Éthiopie', language: 'fr', isFallback: false } });
  });

  it.each(['LDC', 'LLDC', 'SIDS', 'DEVELOPING', 'ECONOMY_IN_TRANSITION', 'RECENTLY_ACCEDED'])('filters by the group %s', async group => {
    const members = inFile(p => groups(p).includes(group));
    expect(await found(`filter: { groups: [${group}] }`)).toEqual(members);
    expect(members.length).toBeGreaterThan(1);
  });

  it('joins groups by any or all, and takes an empty list or null as absent', async () => {
    expect(await found('filter: { groups: [LDC, RECENTLY_ACCEDED] }')).toEqual(inFile(p => p.ldc === 'true' || p.in_force_on > '2021-11-24'));
    expect(await found('filter: { groups: [LDC, SIDS], groupsMode: ALL }')).toEqual(inFile(p => p.ldc === 'true' && p.sids === 'true'));
    expect(await found('filter: { groups: [LLDC, RECENTLY_ACCEDED], groupsMode: ALL }')).toEqual(['TKM']);
    expect(await found('filter: { groups: [], regions: null, languages: [], iso3: [] }, search: "", orderBy: null')).toEqual(inFile(() => true));
  });

  it('filters by region, subregion, language and code, all of them together', async () => {
    expect(await found('filter: { regions: ["oceania", "north-america"] }')).toEqual(inFile(p => ['OCEANIA', 'NORTH_AMERICA'].includes(p.region)));
    expect(await found('filter: { subregions: ["m49-caribbean"] }')).toEqual(inFile(p => p.subregion === 'CARIBBEAN'));
    expect(await found('filter: { languages: ["fr", "pt"] }')).toEqual(inFile(p => p.languages.split(' ').some(l => l === 'fr' || l === 'pt')));
    expect(await found('filter: { languages: ["fa"] }')).toEqual(inFile(p => /\bfa\b/.test(p.languages)));
    expect(await found('filter: { languages: ["sr-me"] }')).toEqual(['MNE']);
    expect(await found('filter: { iso3: ["FRA", "MUS", "ZZZ"] }')).toEqual(['FRA', 'MUS']);
    expect(await found('filter: { regions: ["africa"], languages: ["pt"], groups: [SIDS] }')).toEqual(inFile(p => p.region === 'AFRICA' && p.languages.split(' ').includes('pt') && p.sids === 'true'));
    expect(await found('filter: { regions: ["atlantis"] }')).toEqual([]);
  });

  it('orders by code, and by entry into force with the latest first', async () => {
    expect(await found('orderBy: ISO3')).toEqual(iso3(parties).sort());
    expect(await found('orderBy: IN_FORCE_ON')).toEqual(iso3([...parties].sort((a, b) => (`${a.in_force_on}${a.iso3}` < `${b.in_force_on}${b.iso3}` ? 1 : -1))));
  });

  it('searches names in every language and codes, and joins search with filters', async () => {
    expect(new Set(await found('search: "guinea"'))).toEqual(new Set(iso3(parties.filter(p => [p.name_en, p.name_fr, p.name_es].some(n => /guinea/i.test(n))))));
    expect(await found('search: "Alemania"')).toEqual(['DEU']);
    expect((await found('search: "cote d ivoire"'))[0]).toBe('CIV');
    expect(await found('search: "MUS"')).toContain('MUS');
    expect(await found('search: "guinea", filter: { regions: ["oceania"] }')).toEqual(['PNG']);
    expect(await found('search: "guinea", orderBy: ISO3')).toEqual([...(await found('search: "guinea"'))].sort());
    expect(await found('search: "atlantis"')).toEqual([]);
  });

  it('tells how many Parties each group has and for which year', async () => {
    const { partyGroups } = await graph.data<{ partyGroups: object[] }>('{ partyGroups { group label { text language } asOfYear recentlyAccededYears partyCount } }', {}, { languages: 'fr' });
    expect(partyGroups).toEqual([
      { group: 'LDC', label: { text: 'Pays les moins avancés', language: 'fr' }, asOfYear: 2025, recentlyAccededYears: null, partyCount: 39 },
      { group: 'LLDC', label: { text: 'Pays en développement sans littoral', language: 'fr' }, asOfYear: 2025, recentlyAccededYears: null, partyCount: 31 },
      { group: 'SIDS', label: { text: 'Petits États insulaires en développement', language: 'fr' }, asOfYear: 2025, recentlyAccededYears: null, partyCount: 30 },
      { group: 'DEVELOPING', label: { text: 'Pays en développement', language: 'fr' }, asOfYear: 2025, recentlyAccededYears: null, partyCount: 126 },
      { group: 'ECONOMY_IN_TRANSITION', label: { text: 'Économies en transition', language: 'fr' }, asOfYear: 2025, recentlyAccededYears: null, partyCount: parties.filter(p => p.economy_in_transition === 'true').length },
      { group: 'RECENTLY_ACCEDED', label: { text: 'Parties ayant récemment adhéré', language: 'fr' }, asOfYear: null, recentlyAccededYears: 5, partyCount: 2 },
    ]);
  });

  it('refuses what is malformed, with a code', async () => {
    const code = async (query: string) => (await graph.ask(query)).errors?.[0]?.extensions?.code;
    expect(await code('{ parties(first: 101) { totalCount } }')).toBe('PAGE_OUT_OF_BOUNDS');
    expect(await code('{ parties(first: -1) { totalCount } }')).toBe('PAGE_OUT_OF_BOUNDS');
    expect(await code('{ parties(after: "x") { totalCount } }')).toBe('INVALID_CURSOR');
    expect(await code('{ party(iso3: "FRA") { name(languages: ["not a tag"]) { text } } }')).toBe('BAD_USER_INPUT');
    expect(await code('{ parties(filter: { languages: ["_"] }) { totalCount } }')).toBe('BAD_USER_INPUT');
    const { parties: page } = await graph.data<{ parties: { pageInfo: { endCursor: string } } }>('{ parties(first: 1) { pageInfo { endCursor } } }');
    expect(await code(`{ parties(orderBy: ISO3, after: "${page.pageInfo.endCursor}") { totalCount } }`)).toBe('INVALID_CURSOR');
    expect(await graph.data('{ parties(first: 0) { totalCount edges { cursor } } }')).toEqual({ parties: { totalCount: 185, edges: [] } });
  });
});
