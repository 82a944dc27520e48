import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrder, readIn, topicAndNarrower } from '../college/files.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type Organization, organizations, party, slugs } from './files.ts';

const whole = `slug acronym formerAcronym aliases name { text language isFallback } kind memberOf { slug } members { slug } seat { iso3 } website
  cooperationAreas { slug } namedInSource provenance { source confidence verified reality }`;

const byName = (language: 'en' | 'fr' | 'es') => [...organizations].sort(inOrder(o => o.name[language], o => o.slug));
const members = (slug: string) => byName('en').filter(o => o.memberOf.includes(slug)).map(o => o.slug);

const expected = (o: Organization, language: string) => ({
  slug: o.slug,
  acronym: o.acronym,
  formerAcronym: o.formerAcronym,
  aliases: o.aliases,
  name: readIn(o.name, language),
  kind: o.kind,
  memberOf: slugs(o.memberOf),
  members: slugs(members(o.slug)),
  seat: party(o.seat),
  website: o.website,
  cooperationAreas: slugs(o.cooperationAreas),
  namedInSource: o.namedInSource,
  provenance: {
    source: 'List of partner organizations',
    confidence: 'Names, seats and sites are public facts; cooperation areas our own',
    verified: null,
    reality: null,
  },
});

describe('organizations', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const found = async (args: string, languages?: string) =>
    (await everyNode<{ slug: string }>(graph, { field: `organizations(PAGE ${args})`, node: 'slug', size: 15, ...(languages && { languages }) })).map(o => o.slug);

  it.each(['en', 'fr', 'es'] as const)('are shown as the file has them, by name, to a reader of %s', async language => {
    expect(await everyNode(graph, { field: 'organizations(PAGE)', node: whole, languages: language, size: 16 })).toEqual(byName(language).map(o => expected(o, language)));
  });

  it('are of all eleven kinds', () => expect(new Set(organizations.map(o => o.kind)).size).toBe(11));

  it('are found by slug, in the language of the argument or the best that exists, and null where there is none', async () => {
    const answer = await graph.data(
      `{ organization(slug: "woah") { ${whole} } german: organization(slug: "fao") { name(languages: ["de", "es-MX"]) { text language isFallback } other: name(languages: ["de"]) { language isFallback } } none: organization(slug: "unseen") { slug } }`,
      {},
      { languages: 'fr-CA' },
    );
    expect(answer).toEqual({
      organization: { ...expected(organizations.find(o => o.slug === 'woah')!, 'fr') },
      german: { name: { text: organizations.find(o => o.slug === 'fao')!.name.es, language: 'es', isFallback: false }, other: { language: 'en', isFallback: true } },
      none: null,
    });
  });

  it('ICCWC has its five members and each of them knows it', async () => {
    const { organization } = await graph.data<{ organization: { members: { slug: string; memberOf: { slug: string }[] }[] } }>('{ organization(slug: "iccwc") { members { slug memberOf { slug } } } }');
    expect(organization.members.map(m => m.slug).sort()).toEqual(['cites', 'interpol', 'unodc', 'wco', 'world-bank']);
    expect(organization.members.every(m => m.memberOf[0]!.slug === 'iccwc')).toBe(true);
  });

  it.each([
    ['OIE', 'woah'],
    ['WOAH', 'woah'],
    ['ICWC', 'iccwc'],
    ['iccwc', 'iccwc'],
    ['animal health', 'woah'],
    ['santé animale', 'woah'],
    ['sanidad anim', 'woah'],
    ['Douanes', 'wco'],
    ['kew', 'kew'],
    ['thunen', 'thunen'],
  ])('%s finds %s first', async (search, slug) => expect((await found(`, search: "${search}"`))[0]).toBe(slug));

  it('are found by the topics they work on, below those that are so named', async () => {
    const all = await found(', search: "transport"');
    expect(all[0]).toBe('iata');
    expect(all).toContain('woah');
    expect(await found(', search: "no such words"')).toEqual([]);
  });

  it('keep the order that is asked for, with and without search', async () => {
    expect(await found(', orderBy: RELEVANCE')).toEqual(byName('en').map(o => o.slug));
    expect(await found(', search: "  ", orderBy: NAME', 'es')).toEqual(byName('es').map(o => o.slug));
    const byAcronym = [...organizations].sort(inOrder(o => o.acronym ?? o.name.en, o => o.slug)).map(o => o.slug);
    expect(await found(', orderBy: ACRONYM')).toEqual(byAcronym);
    const unitedNations = await found(', search: "United Nations"');
    expect(await found(', search: "United Nations", orderBy: NAME')).toEqual(byName('en').map(o => o.slug).filter(s => unitedNations.includes(s)));
    expect(await found(', search: "United Nations", orderBy: ACRONYM')).toEqual(byAcronym.filter(s => unitedNations.includes(s)));
    expect(unitedNations.length).toBeGreaterThan(4);
  });

  const accepts = {
    kinds: (o: Organization, wanted: string[]) => wanted.includes(o.kind),
    topics: (o: Organization, wanted: string[]) => wanted.flatMap(topicAndNarrower).some(t => o.cooperationAreas.includes(t)),
    memberOf: (o: Organization, wanted: string[]) => wanted.some(w => o.memberOf.includes(w)),
  };
  type Filter = { [K in keyof typeof accepts]?: string[] | null };
  const filters: Filter[] = [
    {},
    { kinds: ['NGO'] },
    { kinds: ['UN_PROGRAMME', 'INTERGOVERNMENTAL'] },
    { topics: ['enforcement'] },
    { topics: ['transport', 'livelihoods'] },
    { topics: ['no-such-topic'] },
    { memberOf: ['iccwc'] },
    { memberOf: ['wwf'] },
    { kinds: [], topics: null, memberOf: [] },
    { kinds: ['INTERGOVERNMENTAL'], topics: ['enforcement'], memberOf: ['iccwc'] },
  ];
  it.each(filters.map(f => [JSON.stringify(f), f] as const))('are filtered as a plain reading of the file does: %s', async (_, filter) => {
    const kept = byName('en').filter(o => (Object.keys(filter) as (keyof Filter)[]).every(field => !filter[field]?.length || accepts[field](o, filter[field])));
    const { organizations: shown } = await graph.data<{ organizations: { totalCount: number; edges: { node: { slug: string } }[] } }>(
      'query ($filter: OrganizationFilter) { organizations(first: 100, filter: $filter) { totalCount edges { node { slug } } } }',
      { filter },
    );
    expect(shown.edges.map(e => e.node.slug)).toEqual(kept.map(o => o.slug));
    expect(shown.totalCount).toBe(kept.length);
  });

  it('have the trainings and offers that name them', async () => {
    for (const slug of ['wco', 'cites', 'pew', 'bfn']) {
      const around = `organization(slug: "${slug}") { FIELD }`;
      const trainings = graph.sql<{ slug: string }>(
        'partners',
        `select t.slug from trainings t, json_each(t.organizations) o where o.value = ? order by t.title_en, t.slug`,
        slug,
      );
      expect(await everyNode(graph, { field: 'trainings(PAGE)', node: 'slug', around, size: 5 })).toEqual(trainings);
      expect(trainings.length).toBeGreaterThan(0);
      const offers = graph.sql<{ id: string }>('partners', "select id from offers where giver_organization = ? and listing = 'PUBLISHED' order by opens_on desc, id desc", slug);
      expect(await everyNode(graph, { field: 'offers(PAGE)', node: 'id', around, size: 2 })).toEqual(offers);
    }
  });

  it('filter and order their own trainings and offers', async () => {
    const { organization } = await graph.data<{ organization: { trainings: { edges: { node: { slug: string } }[]; appliedFilter: unknown }; offers: { edges: { node: { id: string } }[] } } }>(
      `{ organization(slug: "wco") { trainings(first: 50, search: "trainer", orderBy: LATEST, filter: { isDemonstration: false }) { appliedFilter { code } edges { node { slug } } } offers(first: 50, orderBy: TITLE, filter: { states: [OPEN, AHEAD, CLOSED] }) { edges { node { id } } } } }`,
    );
    expect(organization.trainings.edges.map(e => e.node.slug)).toEqual(['inama-ttt-2023', 'inama-ttt-ouagadougou-2018', 'inama-ttt-lusaka-2018', 'inama-ttt-asia-2018']);
    expect(organization.trainings.appliedFilter).toBeNull();
    expect(organization.offers.edges.map(e => e.node.id)).toEqual(graph.sql<{ id: string }>('partners', "select id from offers where giver_organization = 'wco' order by title_en, id").map(o => o.id));
  });

  it('refuse bad input with a code', async () => {
    const codes = async (query: string) => (await graph.ask(query)).errors?.map(e => e.extensions?.code);
    expect(await codes('{ organizations(first: 101) { totalCount } }')).toEqual(['PAGE_OUT_OF_BOUNDS']);
    expect(await codes('{ organizations(after: "nonsense") { totalCount } }')).toEqual(['INVALID_CURSOR']);
    expect(await codes('{ organizations(filter: { kinds: [CLUB] }) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('{ organization(slug: "cites") { name(languages: ["not a tag"]) { text } } }')).toEqual(['BAD_USER_INPUT']);
    const { organizations: page } = await graph.data<{ organizations: { pageInfo: { endCursor: string } } }>('{ organizations(first: 3) { pageInfo { endCursor } } }');
    expect(await codes(`{ organizations(orderBy: ACRONYM, after: "${page.pageInfo.endCursor}") { totalCount } }`)).toEqual(['INVALID_CURSOR']);
  });
});
