import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrder, topicAndNarrower } from '../college/files.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { dated, iso3s, organizations, parties, partiesIn, regions, slugs } from './files.ts';
import { today } from './known.ts';

const whole = `id title { text language isFallback } giver { __typename ... on Party { iso3 } ... on Organization { slug } } kinds topics { slug } languages parties { iso3 } regions { slug }
  opens { value precision timeZone } closes { value precision timeZone } state provenance { source confidence verified reality } isDemonstration`;

interface Offer {
  id: string;
  title: Record<'en' | 'fr' | 'es', string>;
  giver_party: string | null;
  giver_organization: string | null;
  help: string[];
  topics: string[];
  languages: string[];
  parties: string[];
  regions: string[];
  opens_on: string;
  closes_on: string | null;
}

const stateOf = (o: Offer) => (o.opens_on > today ? 'AHEAD' : o.closes_on !== null && o.closes_on < today ? 'CLOSED' : 'OPEN');
const newest = (a: Offer, b: Offer) => (a.opens_on === b.opens_on ? (a.id < b.id ? 1 : -1) : a.opens_on < b.opens_on ? 1 : -1);

const expected = (o: Offer, language: 'en' | 'fr' | 'es') => ({
  id: o.id,
  title: { text: o.title[language], language, isFallback: false },
  giver: o.giver_party === null ? { __typename: 'Organization', slug: o.giver_organization } : { __typename: 'Party', iso3: o.giver_party },
  kinds: o.help,
  topics: slugs(o.topics),
  languages: o.languages,
  parties: iso3s(o.parties),
  regions: slugs(o.regions),
  opens: dated(o.opens_on),
  closes: dated(o.closes_on),
  state: stateOf(o),
  provenance: { source: 'Made up for demonstration', confidence: null, verified: null, reality: 'ILLUSTRATIVE' },
  isDemonstration: true,
});

describe('offers', () => {
  let graph: Graph;
  let offers: Offer[];
  beforeAll(async () => {
    graph = await openGraph();
    const lists = ['title', 'help', 'topics', 'languages', 'parties', 'regions'] as const;
    offers = graph
      .sql<Record<string, string>>('partners', "select * from offers where listing = 'PUBLISHED'")
      .map(row => ({ ...row, ...Object.fromEntries(lists.map(name => [name, JSON.parse(row[name]!) as unknown])) }) as unknown as Offer) // the columns are those of the table
      .sort(newest);
  });
  afterAll(() => graph.close());

  it('are shown as the database has them, the newest first', async () => {
    expect(await everyNode(graph, { field: 'offers(PAGE)', node: whole })).toEqual(offers.map(o => expected(o, 'en')));
  });

  it('are shown by title to a reader of French', async () => {
    const byTitle = [...offers].sort(inOrder(o => o.title.fr, o => o.id));
    expect(await everyNode(graph, { field: 'offers(PAGE, orderBy: TITLE)', node: whole, languages: 'fr' })).toEqual(byTitle.map(o => expected(o, 'fr')));
  });

  it('are found by id, and null where there is none', async () => {
    const answer = await graph.data(`{ offer(id: "${offers[7]!.id}") { ${whole} } none: offer(id: "offer_1") { id } }`, {}, { languages: 'es' });
    expect(answer).toEqual({ offer: expected(offers[7]!, 'es'), none: null });
  });

  it('are 200, say of themselves that they are made up, cover every topic and state, and give every kind of help but people', () => {
    expect(offers).toHaveLength(200);
    for (const { title } of offers) expect([title.en, title.fr, title.es]).toEqual([expect.stringMatching(/^Demonstration: /), expect.stringMatching(/^Démonstration : /), expect.stringMatching(/^Demostración: /)]);
    expect([...new Set(offers.flatMap(o => o.help))].sort()).toEqual(['ADVICE', 'EQUIPMENT', 'FUNDING', 'INFORMATION', 'LEGISLATION', 'TRAINING', 'TRANSLATION']);
    expect(new Set(offers.flatMap(o => o.topics)).size).toBe(50);
    expect(new Set(offers.map(stateOf))).toEqual(new Set(['AHEAD', 'OPEN', 'CLOSED']));
    const [givers, named] = [offers.map(o => o.giver_party ?? o.giver_organization), [...parties.map(p => p.iso3), ...organizations.map(o => o.slug)]];
    expect(givers.every(giver => named.includes(giver!))).toBe(true);
    expect(offers.flatMap(o => o.regions).every(slug => regions.some(r => r.slug === slug))).toBe(true);
  });

  const accepts = {
    kinds: (o: Offer, wanted: string[]) => o.help.some(kind => wanted.includes(kind)),
    topics: (o: Offer, wanted: string[]) => wanted.flatMap(topicAndNarrower).some(topic => o.topics.includes(topic)),
    languages: (o: Offer, wanted: string[]) => wanted.some(l => o.languages.includes(l.split('-')[0]!)),
    parties: (o: Offer, wanted: string[]) => o.parties.length + o.regions.length === 0 || wanted.some(p => o.parties.includes(p) || o.regions.some(r => partiesIn(r).includes(p))),
    states: (o: Offer, wanted: string[]) => wanted.includes(stateOf(o)),
  };
  type Filter = { [K in keyof typeof accepts | 'giverParties' | 'giverOrganizations']?: string[] | null };
  const kept = (f: Filter) =>
    offers.filter(
      o =>
        (Object.keys(accepts) as (keyof typeof accepts)[]).every(field => !f[field]?.length || accepts[field](o, f[field])) &&
        (!(f.giverParties?.length || f.giverOrganizations?.length) || f.giverParties?.includes(o.giver_party ?? '') === true || f.giverOrganizations?.includes(o.giver_organization ?? '') === true),
    );
  const filters: Filter[] = [
    {},
    { kinds: ['EQUIPMENT'] },
    { kinds: ['STAFFING'] },
    { kinds: ['ADVICE', 'FUNDING'], states: ['OPEN'] },
    { topics: ['permits'] },
    { topics: ['transport', 'no-such-topic'] },
    { languages: ['fr-CA'] },
    { languages: ['ru'] },
    { parties: ['FJI'] },
    { parties: ['MRT', 'MUS'], kinds: ['TRAINING'] },
    { giverParties: ['CHE', 'CAN', 'JPN', 'DEU', 'FRA'] },
    { giverOrganizations: ['wco', 'traffic'] },
    { giverParties: ['CHE', 'NOR'], giverOrganizations: ['wco', 'iucn'] },
    { states: ['CLOSED'] },
    { states: ['AHEAD', 'OPEN'], languages: ['es'], topics: ['enforcement'] },
    { kinds: [], topics: null, languages: [], parties: [], states: [], giverParties: [], giverOrganizations: null },
  ];
  it.each(filters.map(f => [JSON.stringify(f), f] as const))('are filtered as a plain reading of all does: %s', async (_, filter) => {
    const { first, last } = await graph.data<Record<'first' | 'last', { totalCount: number; edges: { node: { id: string } }[] }>>(
      'query ($filter: OfferFilter) { first: offers(first: 100, filter: $filter) { totalCount edges { node { id } } } last: offers(last: 100, filter: $filter) { totalCount edges { node { id } } } }',
      { filter },
    );
    const ids = kept(filter).map(o => o.id);
    expect(first.edges.map(e => e.node.id)).toEqual(ids.slice(0, 100));
    expect(last.edges.map(e => e.node.id)).toEqual(ids.slice(-100));
    expect(first.totalCount).toBe(ids.length);
  });
  it('filters say something in nearly all of these cases', () => expect(filters.filter(f => kept(f).length === 0)).toEqual([{ kinds: ['STAFFING'] }, { languages: ['ru'] }]));

  it('are listed with each topic that they, or one inside it, are tagged with', async () => {
    for (const topic of ['enforcement', 'permits', 'electronic-permitting']) {
      const ids = kept({ topics: [topic] }).map(({ id }) => ({ id }));
      expect(await everyNode(graph, { field: 'offers(PAGE)', node: 'id', around: `topic(slug: "${topic}") { FIELD }`, size: 6 })).toEqual(ids);
      const open = kept({ topics: [topic], states: ['OPEN'] }).map(({ id }) => ({ id }));
      expect(await everyNode(graph, { field: 'offers(PAGE, filter: { states: [OPEN] })', node: 'id', around: `topic(slug: "${topic}") { FIELD }` })).toEqual(open);
    }
  });

  it('are real alone where nothing is made up', async () => {
    const real = await openGraph({ demonstration: false });
    const answer = await real.data('{ offers { totalCount edges { cursor } pageInfo { endCursor } } contributions { totalCount } trainings { totalCount } organizations { totalCount } activities { totalCount } }');
    expect(answer).toEqual({
      offers: { totalCount: 0, edges: [], pageInfo: { endCursor: null } },
      contributions: { totalCount: 0 },
      trainings: { totalCount: 53 },
      organizations: { totalCount: 41 },
      activities: { totalCount: 19 },
    });
    expect(real.sql('partners', 'select 1 from registrations')).toEqual([]);
    await real.close();
  });
});
