import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type Material, above, below, facetOf, inOrder, materials, organizations, readIn, taxa, topicAndNarrower, topics } from './files.ts';

const whole = `slug kind title { text language isFallback } originalLanguage languages year publishers { name organization { slug } }
  taxa { scientificName } topics { slug } url provenance { source confidence verified reality }`;

const organizationOf = (name: string) => organizations.find(o => o.names.some(n => n.toLowerCase() === name.toLowerCase()))?.slug;

const expected = (m: Material, language: string) => ({
  slug: m.slug,
  kind: m.kind,
  title: language in m.titles ? readIn(m.titles, language) : { text: m.title, language: m.originalLanguage, isFallback: m.originalLanguage !== language },
  originalLanguage: m.originalLanguage,
  languages: m.languages,
  year: m.year,
  publishers: m.publishers.map(name => ({ name, organization: organizationOf(name) === undefined ? null : { slug: organizationOf(name) } })),
  taxa: m.taxa.map(scientificName => ({ scientificName })),
  topics: m.topics.map(slug => ({ slug })),
  url: m.url,
  provenance: { source: 'Public listings of identification, non-detriment finding, reference and training materials', confidence: m.confidence, verified: m.verified, reality: null },
});

const byTitle = [...materials].sort(inOrder(m => m.title, m => m.slug));
const bySlug = new Map(materials.map(m => [m.slug, m]));

describe('materials', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ demonstration: false });
  });
  afterAll(() => graph.close());

  const slugs = async (args: string) => (await everyNode<{ slug: string }>(graph, { field: `materials(PAGE ${args})`, node: 'slug' })).map(n => n.slug);
  const search = (text: string) => slugs(`, search: ${JSON.stringify(text)}`);

  it.each(['en', 'es'])('are shown as the file has them, by title, to a reader of %s', async language => {
    expect(await everyNode(graph, { field: 'materials(PAGE)', node: whole, languages: language, size: 30 })).toEqual(byTitle.map(m => expected(m, language)));
  });

  it('are found by slug, and null where there is none', async () => {
    const { material, none } = await graph.data(`{ material(slug: "ivory-guide") { ${whole} } none: material(slug: "unicorn-guide") { slug } }`, {}, { languages: 'fr' });
    expect(material).toEqual(expected(bySlug.get('ivory-guide')!, 'fr'));
    expect(none).toBeNull();
  });

  it('keep a publisher that is no listed organization as text', async () => {
    const { material } = await graph.data('{ material(slug: "shark-fins-guide") { publishers { name organization { slug } } } }');
    expect(material).toEqual({ publishers: [{ name: 'Pew Environment Group', organization: null }] });
    const linked = materials.flatMap(m => m.publishers).filter(name => organizationOf(name) !== undefined);
    expect(graph.sql<{ n: number }>('college', 'select count(organization) as n from material_publishers')[0]!.n).toBe(linked.length);
    expect(linked.length).toBeGreaterThan(60);
  });

  it('have the newest edition first where asked for, and those of unknown year last', async () => {
    const expectedOrder = [...materials].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.slug < b.slug ? 1 : -1)).map(m => m.slug);
    expect(await slugs(', orderBy: NEWEST')).toEqual(expectedOrder);
    expect(bySlug.get(expectedOrder.at(-1)!)!.year).toBeNull();
    expect(await slugs(', orderBy: RELEVANCE')).toEqual(byTitle.map(m => m.slug));
  });

  const near = (taxon: string) => [taxon, ...above(taxon), ...below(taxon)];
  const accepts = {
    kind: (m: Material, wanted: string[]) => wanted.includes(m.kind),
    topics: (m: Material, wanted: string[]) => wanted.flatMap(topicAndNarrower).some(t => m.topics.includes(t)),
    languages: (m: Material, wanted: string[]) => wanted.some(l => m.languages.includes(l.split('-')[0]!)),
    taxon: (m: Material, wanted: string[]) => wanted.flatMap(near).some(t => m.taxa.includes(t)),
    publishedBy: (m: Material, wanted: string[]) => m.publishers.some(p => wanted.includes(organizationOf(p) ?? 'none')),
    sinceYear: (m: Material, year: number) => m.year !== null && m.year >= year,
    verified: (m: Material, wanted: boolean) => m.verified === wanted,
    hasLink: (m: Material, wanted: boolean) => (m.url !== null) === wanted,
  };
  type Filter = { [K in keyof typeof accepts]?: Parameters<(typeof accepts)[K]>[1] | null };
  const kept = (filter: Filter) =>
    byTitle.filter(m =>
      (Object.keys(filter) as (keyof Filter)[]).every(field => {
        const wanted = filter[field];
        return wanted == null || (Array.isArray(wanted) && wanted.length === 0) || accepts[field](m, wanted as never);
      }),
    );
  /** Taxa that a material of the list is tagged with, and those above them. */
  const shownTaxa = (list: Material[]) => [...new Set(list.flatMap(m => m.taxa.flatMap(t => [t, ...above(t)])))];

  const filters: Filter[] = [
    {},
    { kind: ['NDF'] },
    { kind: ['TRAINING', 'REFERENCE'] },
    { topics: ['identification'] },
    { topics: ['ndf-aquatic', 'reporting'] },
    { topics: ['no-such-topic'] },
    { languages: ['fr-CA'] },
    { languages: ['zh', 'ko'] },
    { languages: ['tlh'] },
    { taxon: ['Isurus oxyrinchus'] },
    { taxon: ['Selachimorpha'] },
    { taxon: ['Dalbergia nigra', 'Mammalia'] },
    { taxon: ['Unicornis unicornis'] },
    { publishedBy: ['cites'] },
    { publishedBy: ['wwf', 'bfn', 'nobody'] },
    { sinceYear: 2019 },
    { sinceYear: 3000 },
    { verified: true },
    { verified: false, kind: ['IDENTIFICATION'] },
    { hasLink: true },
    { hasLink: false, languages: ['es'] },
    { kind: [], topics: [], languages: [], taxon: [], publishedBy: null, sinceYear: null, verified: null, hasLink: null },
    { kind: ['IDENTIFICATION'], topics: ['identification-aquatic'], languages: ['en'], taxon: ['Elasmobranchii'] },
    { kind: ['IDENTIFICATION', 'NDF'], taxon: ['Plantae'], languages: ['es'] },
    { topics: ['nomenclature'], taxon: ['Orchidaceae'], publishedBy: ['kew'] },
    { kind: ['NDF'], taxon: ['Hippocampus'], sinceYear: 2016, verified: true, hasLink: true },
  ];

  it.each(filters.map(f => [JSON.stringify(f), f] as const))('are filtered and counted as a plain reading of the files does: %s', async (_, filter) => {
    interface Shown {
      materials: { totalCount: number; edges: { node: { slug: string } }[]; facets: Record<'kind' | 'topic' | 'language' | 'taxon', { value: string; count: number }[]> };
    }
    const { materials: shown } = await graph.data<Shown>(
      `query ($filter: MaterialFilter) { materials(first: 100, filter: $filter) { totalCount edges { node { slug } }
        facets { kind { value count } topic { value count } language { value count } taxon { value count } } } }`,
      { filter },
    );
    const all = kept(filter);
    expect(shown.edges.map(e => e.node.slug)).toEqual(all.map(m => m.slug));
    expect(shown.totalCount).toBe(all.length);
    const count = (values: string[], own: 'kind' | 'topics' | 'languages' | 'taxon') => facetOf(values.map(value => [value, kept({ ...filter, [own]: [value] }).length] as const));
    expect(shown.facets.kind).toEqual(count(['IDENTIFICATION', 'NDF', 'REFERENCE', 'TRAINING'], 'kind'));
    expect(shown.facets.topic).toEqual(count(topics.map(t => t.slug), 'topics'));
    expect(shown.facets.language).toEqual(count([...new Set(materials.flatMap(m => m.languages))], 'languages'));
    expect(shown.facets.taxon).toEqual(count(shownTaxa(kept({ ...filter, taxon: null })), 'taxon'));
  });

  it('count as many for a value of a facet as the list has after choosing it', async () => {
    interface Facets {
      materials: { totalCount: number; facets: Record<'kind' | 'topic' | 'language' | 'taxon', { value: string; count: number; label: { text: string; language: string; isFallback: boolean } | null }[]> };
    }
    const ask = (filter: object) =>
      graph.data<Facets>(
        `query ($filter: MaterialFilter) { materials(first: 0, search: "identification", filter: $filter) { totalCount
          facets { kind { value count label { text } } topic { value count label { text language isFallback } } language { value count label { text } } taxon { value count label { text language isFallback } } } } }`,
        { filter },
        { languages: 'fr' },
      );
    const { materials: start } = await ask({ verified: true });
    for (const [facet, field] of [['kind', 'kind'], ['topic', 'topics'], ['language', 'languages'], ['taxon', 'taxon']] as const) {
      expect(start.facets[facet].length).toBeGreaterThan(1);
      for (const { value, count, label } of start.facets[facet]) {
        expect([value, (await ask({ verified: true, [field]: [value] })).materials.totalCount]).toEqual([value, count]);
        if (facet === 'topic') expect(label).toEqual(readIn(topics.find(t => t.slug === value)!.label, 'fr'));
        else if (facet === 'taxon') expect(label).toEqual(readIn(taxa.find(t => t.scientificName === value)!.common, 'fr'));
        else expect(label).toBeNull();
      }
    }
  });

  describe('search', () => {
    it.each(['elephants', 'éléphant', 'elephant', 'elefante', 'ELEFANTES', 'ivory', 'Loxodonta africana', 'narwhals', 'ivory wwf', 'hippopotame'])('finds the ivory guide for "%s"', async text => {
      expect((await search(text)).slice(0, 3)).toContain('ivory-guide');
    });

    it.each(['mako fin', 'Isurus oxyrinchus', 'shortfin mako', 'mako requin'])('leads from "%s" to materials on shark fins', async text => {
      const found = await search(text);
      expect(found).toEqual(expect.arrayContaining(['isharkfin', 'sharkfin-guide-fao', 'wcs-sharkid']));
      // Tagged with five other sharks alone, so it says nothing about a mako.
      expect(found).not.toContain('shark-fins-guide');
    });

    it('ranks guides to fins before findings for a fin of a mako', async () => {
      const found = await search('mako fin');
      expect(Math.max(...['isharkfin', 'sharkfin-guide-fao', 'wcs-sharkid'].map(s => found.indexOf(s)))).toBeLessThan(found.indexOf('shark-ndf-guidance'));
    });

    it('weighs a title more than a taxon, a taxon more than a topic, a topic more than a publisher', async () => {
      const seahorse = await search('seahorses');
      expect(bySlug.get(seahorse[0]!)!.title.toLowerCase()).toContain('seahorse');
      const timber = await search('timber');
      const inTitle = timber.filter(s => /timber/i.test(bySlug.get(s)!.title));
      expect(timber.slice(0, inTitle.length).sort()).toEqual([...inTitle].sort());
      const weights = graph.sql<{ token: string; weight: number }>('college', "select token, weight from material_search where document = 'ivory-guide' and token in ('ivory', 'walrus', 'mammals', 'forensics', 'identification', 'enforcement', 'traffic')");
      expect(Object.fromEntries(weights.map(w => [w.token, w.weight]))).toEqual({ ivory: 16, walrus: 8, mammals: 4, forensics: 3, identification: 16, enforcement: 2, traffic: 1 });
    });

    it('finds by topic and by publisher, in any language and by any name of it', async () => {
      expect((await search('nomenclatura')).sort()).toEqual(materials.filter(m => m.topics.includes('nomenclature')).map(m => m.slug).sort());
      const fao = await search('FAO');
      expect(fao).toEqual(expect.arrayContaining(materials.filter(m => m.publishers.some(p => organizationOf(p) === 'fao')).map(m => m.slug)));
      expect(await search('Born Free')).toEqual(['liberia-guide-2018']);
    });

    it('finds nothing where one word is missing, and everything where there is no word', async () => {
      expect(await search('ivory zebra-fish-unicorn')).toEqual([]);
      expect(await search(' ?! ')).toEqual(byTitle.map(m => m.slug));
    });

    it('goes together with filters, orders and facets', async () => {
      const found = await search('shark');
      const narrowed = found.filter(s => bySlug.get(s)!.kind === 'NDF');
      expect(narrowed.length).toBeGreaterThan(2);
      expect(await slugs(', search: "shark", filter: { kind: [NDF] }')).toEqual(narrowed);
      expect(await slugs(', search: "shark", filter: { kind: [NDF] }, orderBy: NEWEST')).toEqual(
        [...narrowed].sort((a, b) => bySlug.get(b)!.year! - bySlug.get(a)!.year! || (a < b ? 1 : -1)),
      );
      const { materials: shown } = await graph.data<{ materials: { facets: { kind: { value: string; count: number }[] } } }>(
        '{ materials(search: "shark", filter: { kind: [NDF] }) { facets { kind { value count } } } }',
      );
      const kinds = ['IDENTIFICATION', 'NDF', 'REFERENCE', 'TRAINING'];
      expect(shown.facets.kind).toEqual(facetOf(kinds.map(k => [k, found.filter(s => bySlug.get(s)!.kind === k).length] as const)));
    });
  });

  it.each(['cites', 'iucn', 'wwf', 'unia'])('are shown on the organization %s where it published them, alone or with others', async slug => {
    const shown = await everyNode<{ slug: string }>(graph, { around: `organization(slug: "${slug}") { FIELD }`, field: 'materials(PAGE)', node: 'slug', size: 9 });
    expect(shown.map(m => m.slug)).toEqual(byTitle.filter(m => m.publishers.some(p => organizationOf(p) === slug)).map(m => m.slug));
  });

  it('take the same arguments under an organization', async () => {
    const { organization } = await graph.data<{ organization: { materials: { totalCount: number; edges: { node: { slug: string } }[]; facets: { kind: { value: string; count: number }[] } } } }>(
      '{ organization(slug: "fao") { materials(search: "shark", filter: { kind: [IDENTIFICATION] }, orderBy: NEWEST) { totalCount edges { node { slug } } facets { kind { value count } } } } }',
    );
    expect(organization.materials.edges.map(e => e.node.slug)).toEqual(['sharkfin-guide-fao', 'isharkfin', 'fao-fishfinder']);
    expect(organization.materials.totalCount).toBe(3);
    const shark = (await search('shark')).map(s => bySlug.get(s)!).filter(m => m.publishers.some(p => organizationOf(p) === 'fao'));
    expect(organization.materials.facets.kind).toEqual(facetOf(['IDENTIFICATION', 'REFERENCE'].map(k => [k, shark.filter(m => m.kind === k).length] as const)));
  });
});
