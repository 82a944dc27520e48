import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type Activity, activities, codes, dated, english, iso3s, party, regions, slugs } from './files.ts';

const whole = `code kind title { text language isFallback } starts { value precision timeZone } ends { value precision timeZone } place country { iso3 } mode
  parties { iso3 } regions { slug } organizations { slug } funder { __typename ... on Party { iso3 } ... on Organization { slug } } figures { name value }
  provisions { code } questionnaire { code } note { text language isFallback } paragraph provenance { source confidence verified reality }`;

const regionOf = (code: string) => regions.find(r => r.code === code)!.slug;

const expected = (a: Activity, language = 'en') => ({
  code: a.id,
  kind: a.kind,
  title: english(a.title, language),
  starts: dated(a.date),
  ends: dated(a.dateEnd),
  place: a.place,
  country: party(a.countryIso3),
  mode: a.mode,
  parties: iso3s(a.parties),
  regions: slugs(a.regions.map(regionOf)),
  organizations: slugs(a.organizations),
  funder: a.funder && { __typename: 'Party', iso3: a.funder.iso3 },
  figures: Object.entries(a.figures).map(([name, value]) => ({ name, value })),
  provisions: codes(a.provisions),
  questionnaire: a.questionnaire === null ? null : { code: a.questionnaire },
  note: english(a.note, language),
  paragraph: a.paragraph,
  provenance: {
    source: `CoP19 document on capacity-building, ${a.paragraph === 'heading' ? 'heading' : `paragraph ${a.paragraph}`}`,
    confidence: 'Figures exact',
    verified: null,
    reality: null,
  },
});

const isSupport = (a: Activity) => a.kind === 'SUPPORT' || a.kind === 'SUPPORT_PLANNED';

describe('activities', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  it('are shown as the file has them, in its order', async () => {
    expect(await everyNode(graph, { field: 'activities(PAGE)', node: whole, size: 7 })).toEqual(activities.map(a => expected(a)));
    expect(activities).toHaveLength(19);
  });

  it('are found by code, and null where there is none', async () => {
    const answer = await graph.data(`{ activity(code: "cop19") { ${whole} } none: activity(code: "cop99") { code } }`, {}, { languages: 'es' });
    expect(answer).toEqual({ activity: expected(activities.find(a => a.id === 'cop19')!, 'es'), none: null });
  });

  it('were paid by Canada where the document says so, and by nobody known elsewhere', async () => {
    const shown = await everyNode<{ code: string; funder: unknown }>(graph, { field: 'activities(PAGE)', node: 'code funder { ... on Party { iso3 name { text } } }' });
    expect(shown.filter(a => a.funder !== null)).toEqual([{ code: 'working-group-workshop', funder: { iso3: 'CAN', name: { text: 'Canada' } } }]);
  });

  const accepts = {
    kinds: (a: Activity, wanted: string[]) => wanted.includes(a.kind),
    parties: (a: Activity, wanted: string[]) => a.parties.some(p => wanted.includes(p)),
    regions: (a: Activity, wanted: string[]) => a.regions.some(r => wanted.includes(regionOf(r))),
    organizations: (a: Activity, wanted: string[]) => a.organizations.some(o => wanted.includes(o)),
    provisions: (a: Activity, wanted: string[]) => a.provisions.some(p => wanted.includes(p)),
  };
  type Filter = { [K in keyof typeof accepts]?: string[] | null };
  const kept = (filter: Filter) => activities.filter(a => (Object.keys(filter) as (keyof Filter)[]).every(field => !filter[field]?.length || accepts[field](a, filter[field])));
  const filters: Filter[] = [
    { kinds: ['MEETING', 'WORKSHOP'] },
    { parties: ['TON', 'VUT'] },
    { parties: ['FJI'] },
    { regions: ['m49-caribbean'] },
    { regions: ['m49-polynesia', 'm49-south-eastern-asia'] },
    { organizations: ['unia'] },
    { organizations: ['cites', 'unep'], kinds: ['TRAINING'] },
    { provisions: ['18.45'] },
    { provisions: ['18.46-c', 'res-7'] },
    { kinds: [], parties: null, regions: [], organizations: [], provisions: [] },
    { kinds: ['SUPPORT'], parties: ['RWA'], provisions: ['18.45'], organizations: ['cites'] },
  ];
  it.each(filters.map(f => [JSON.stringify(f), f] as const))('are filtered as a plain reading of the file does: %s', async (_, filter) => {
    const { activities: shown } = await graph.data<{ activities: { totalCount: number; edges: { node: { code: string } }[] } }>(
      'query ($filter: ActivityFilter) { activities(first: 100, filter: $filter) { totalCount edges { node { code } } } }',
      { filter },
    );
    expect(shown.edges.map(e => e.node.code)).toEqual(kept(filter).map(a => a.id));
    expect(shown.totalCount).toBe(kept(filter).length);
  });

  it('support exactly five Parties by name', async () => {
    const shown = await everyNode<{ iso3: string; support: { totalCount: number; edges: { node: { code: string } }[] } }>(graph, {
      field: 'parties(PAGE)',
      node: 'iso3 support(first: 3) { totalCount edges { node { code } } }',
      size: 100,
    });
    const expectedOf = (iso3: string) => activities.filter(a => isSupport(a) && a.parties.includes(iso3)).map(a => ({ node: { code: a.id } }));
    for (const { iso3, support } of shown) expect([iso3, support]).toEqual([iso3, { totalCount: expectedOf(iso3).length, edges: expectedOf(iso3) }]);
    expect(shown.filter(p => p.support.totalCount > 0).map(p => p.iso3).sort()).toEqual(['MRT', 'MUS', 'RWA', 'TON', 'VUT']);
  });

  it('support the Caribbean, South-East Asia and the Pacific as regions, never the Parties in them', async () => {
    const shown = await everyNode<{ slug: string; support: { totalCount: number; edges: { node: { code: string } }[] } }>(graph, {
      field: 'regions(PAGE)',
      node: 'slug support { totalCount edges { node { code } } }',
    });
    const expectedOf = (slug: string) => activities.filter(a => isSupport(a) && a.regions.some(code => regionOf(code) === slug)).map(a => ({ node: { code: a.id } }));
    for (const { slug, support } of shown) expect([slug, support]).toEqual([slug, { totalCount: expectedOf(slug).length, edges: expectedOf(slug) }]);
    expect(shown.filter(r => r.support.totalCount > 0).map(r => r.slug).sort()).toEqual(['m49-caribbean', 'm49-melanesia', 'm49-micronesia', 'm49-polynesia', 'm49-south-eastern-asia']);
    expect(await everyNode(graph, { field: 'support(PAGE)', node: 'code', around: 'region(slug: "m49-micronesia") { FIELD }', size: 1 })).toEqual([{ code: 'support-planned' }]);
    expect(await everyNode(graph, { field: 'support(PAGE)', node: 'code', around: 'party(iso3: "TON") { FIELD }', size: 1 })).toEqual([{ code: 'support-tonga' }]);
  });

  it('are listed with the provisions that they carried out', async () => {
    for (const code of ['18.45', '18.46-c', '19.DD', '18.40']) {
      const around = `provision(code: "${code}") { FIELD }`;
      const named = activities.filter(a => a.provisions.includes(code));
      expect(await everyNode(graph, { field: 'activities(PAGE)', node: 'code', around, size: 3 })).toEqual(codes(named.map(a => a.id)));
      expect(await everyNode(graph, { field: 'activities(PAGE, filter: { kinds: [MEETING] })', node: 'code', around })).toEqual(codes(named.filter(a => a.kind === 'MEETING').map(a => a.id)));
      expect(named.length).toBeGreaterThan(0);
    }
  });

  it('join the records of others that they point at', async () => {
    const answer = await graph.data('{ activity(code: "questionnaire-2020") { questionnaire { code title { text } } provisions { code label } } region(slug: "m49-caribbean") { support { edges { node { regions { name { text } } } } } } }');
    expect(answer).toEqual({
      activity: {
        questionnaire: { code: 'framework-2020', title: { text: expect.any(String) as string } },
        provisions: [{ code: '18.46-a', label: '18.46 a' }, { code: '18.39-e', label: '18.39 e' }],
      },
      region: { support: { edges: [{ node: { regions: [{ name: { text: 'Caribbean' } }] } }] } },
    });
  });
});
