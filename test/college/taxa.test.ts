import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type Taxon, above, below, facetOf, inOrder, materials, readIn, taxa, topics } from './files.ts';

const whole = `scientificName rank commonName { text language isFallback } commonNameSource kingdom classOrGroup order family appendix annotation
  appendixCheck parent { scientificName } ancestors { scientificName } provenance { source confidence verified reality }`;

const expected = (t: Taxon, language: string) => ({
  scientificName: t.scientificName,
  rank: t.rank,
  commonName: readIn(t.common, language),
  commonNameSource: t.commonSource,
  kingdom: t.kingdom,
  classOrGroup: t.classOrGroup,
  order: t.order,
  family: t.family,
  appendix: t.appendix === 'I/II' ? 'I_II' : t.appendix,
  annotation: t.annotation,
  appendixCheck: t.appendixCheck,
  parent: t.parent === null ? null : { scientificName: t.parent },
  ancestors: above(t.scientificName).map(scientificName => ({ scientificName })),
  provenance: { source: 'The Appendices as after CoP19, summarised for display, with those changes of CoP20 that the annotation names', confidence: null, verified: null, reality: null },
});

const shownName = (language: string) => (t: Taxon) => readIn(t.common, language)?.text ?? t.scientificName;
const byName = (language: string) => [...taxa].sort(inOrder(shownName(language), t => t.scientificName));
const materialsByTitle = [...materials].sort(inOrder(m => m.title, m => m.slug));

describe('taxa', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const names = async (args: string, languages = 'en') =>
    (await everyNode<{ scientificName: string }>(graph, { field: `taxa(PAGE ${args})`, node: 'scientificName', size: 100, languages })).map(n => n.scientificName);

  it.each(['en', 'fr', 'es'])('are shown as the file has them, by common name, to a reader of %s', async language => {
    expect(await everyNode(graph, { field: 'taxa(PAGE)', node: whole, languages: language, size: 100 })).toEqual(byName(language).map(t => expected(t, language)));
  });

  it('sort names with marks where a reader looks for them', async () => {
    const french = await names('', 'fr');
    const elephant = french.indexOf('Loxodonta africana');
    const initial = (name: string) => shownName('fr')(taxa.find(t => t.scientificName === name)!)[0]!.normalize('NFD')[0]!.toLowerCase();
    expect(initial(french[elephant - 10]!) <= 'e' && initial(french[elephant + 10]!) >= 'e').toBe(true);
    expect(elephant).toBeLessThan(french.findIndex(n => initial(n) === 'f'));
  });

  it('are found by scientific name, and null where there is none or it is written otherwise', async () => {
    const { taxon, none, small } = await graph.data(
      `{ taxon(scientificName: "Isurus oxyrinchus") { ${whole} } none: taxon(scientificName: "Unicornis") { rank } small: taxon(scientificName: "isurus oxyrinchus") { rank } }`,
      {},
      { languages: 'de' },
    );
    expect(taxon).toEqual(expected(taxa.find(t => t.scientificName === 'Isurus oxyrinchus')!, 'de'));
    expect([none, small]).toEqual([null, null]);
  });

  it('keep a closure that is the tree of the file, walked up and down', () => {
    const rows = graph.sql<{ taxon: string; near: string; steps: number }>('college', 'select taxon, near, steps from taxon_proximity');
    const walked = taxa.flatMap(({ scientificName: taxon }) => [
      { taxon, near: taxon, steps: 0 },
      ...above(taxon).map((near, i) => ({ taxon, near, steps: -(i + 1) })),
      ...below(taxon).map(near => ({ taxon, near, steps: above(near).indexOf(taxon) + 1 })),
    ]);
    const inSomeOrder = (list: typeof rows) => list.map(r => `${r.taxon} ${r.near} ${r.steps}`).sort();
    expect(inSomeOrder(rows)).toEqual(inSomeOrder(walked));
  });

  it('have the taxa right below them, by name or scientific name', async () => {
    for (const parent of ['Animalia', 'Felidae', 'Selachimorpha', 'Panthera tigris']) {
      for (const [args, order] of [['PAGE', byName('fr')], ['PAGE, orderBy: SCIENTIFIC_NAME', [...taxa].sort((a, b) => (a.scientificName < b.scientificName ? -1 : 1))]] as const) {
        const shown = await everyNode<{ scientificName: string }>(graph, { around: `taxon(scientificName: "${parent}") { FIELD }`, field: `children(${args})`, node: 'scientificName', size: 7, languages: 'fr' });
        expect(shown.map(t => t.scientificName)).toEqual(order.filter(t => t.parent === parent).map(t => t.scientificName));
      }
    }
  });

  it.each([
    [{ rank: ['FAMILY', 'GROUP'] }, (t: Taxon) => ['FAMILY', 'GROUP'].includes(t.rank)],
    [{ appendix: ['III'] }, (t: Taxon) => t.appendix === 'III'],
    [{ appendix: ['I_II', 'I'], rank: ['ORDER'] }, (t: Taxon) => ['I/II', 'I'].includes(t.appendix ?? '') && t.rank === 'ORDER'],
    [{ within: ['Felidae'] }, (t: Taxon) => t.scientificName === 'Felidae' || above(t.scientificName).includes('Felidae')],
    [{ within: ['Elasmobranchii', 'Orchidaceae'], rank: ['SPECIES'] }, (t: Taxon) => t.rank === 'SPECIES' && above(t.scientificName).some(a => ['Elasmobranchii', 'Orchidaceae'].includes(a))],
    [{ within: ['Unicornis'] }, () => false],
    [{ rank: [], appendix: null, within: [] }, () => true],
  ] as const)('are filtered as a plain reading of the file does: %j', async (filter, accepts) => {
    const { taxa: shown } = await graph.data<{ taxa: { totalCount: number; edges: { node: { scientificName: string } }[] } }>(
      'query ($filter: TaxonFilter) { taxa(first: 100, filter: $filter, orderBy: NAME) { totalCount edges { node { scientificName } } } }',
      { filter },
      { languages: 'es' },
    );
    const all = byName('es').filter(accepts).map(t => t.scientificName);
    expect(shown.totalCount).toBe(all.length);
    expect(shown.edges.map(e => e.node.scientificName)).toEqual(all.slice(0, 100));
  });

  it('are found by names in any language, the best match first', async () => {
    expect((await names(', search: "mako"')).slice(0, 2).sort()).toEqual(['Isurus oxyrinchus', 'Isurus paucus']);
    // A plant is called pata de elefante.
    expect((await names(', search: "elefante"')).slice(0, 3).sort()).toEqual(['Beaucarnea', 'Elephas maximus', 'Loxodonta africana']);
    expect((await names(', search: "éléphants d\'Asie"'))[0]).toBe('Elephas maximus');
    expect((await names(', search: "panthera tig"'))[0]).toBe('Panthera tigris');
    // Names of the taxa above count less, so a group comes before what lies in it.
    const sharks = await names(', search: "sharks"');
    expect(sharks.indexOf('Selachimorpha')).toBeLessThan(sharks.indexOf('Isurus oxyrinchus'));
    expect(sharks).toEqual(expect.arrayContaining(below('Selachimorpha')));
    expect(await names(', search: "griffin"')).toEqual([]);
    expect(await names(', search: "sharks", orderBy: NAME')).toEqual(byName('en').map(t => t.scientificName).filter(n => sharks.includes(n)));
    expect(await names(', search: "sharks", orderBy: SCIENTIFIC_NAME')).toEqual([...sharks].sort());
    expect(await names(', search: ""')).toEqual(byName('en').map(t => t.scientificName));
  });

  it('list what covers them by themselves or any taxon above, as a recursive walk of the file does', async () => {
    interface Shown {
      taxa: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { scientificName: string; materials: { totalCount: number; edges: { node: { slug: string } }[] } } }[] };
    }
    const shown = new Map<string, string[]>();
    for (let after: string | null = null, more = true; more; ) {
      const { taxa: page }: Shown = await graph.data<Shown>(
        `query ($after: String) { taxa(first: 30, after: $after) { pageInfo { endCursor hasNextPage } edges { node { scientificName materials(first: 60) { totalCount edges { node { slug } } } } } } }`,
        { after },
      );
      for (const { node } of page.edges) {
        expect(node.materials.totalCount).toBe(node.materials.edges.length);
        shown.set(node.scientificName, node.materials.edges.map(e => e.node.slug));
      }
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    const walked = new Map(taxa.map(t => [t.scientificName, materialsByTitle.filter(m => [t.scientificName, ...above(t.scientificName)].some(n => m.taxa.includes(n))).map(m => m.slug)]));
    expect(shown.size).toBe(taxa.length);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(walked));
    expect(shown.get('Isurus oxyrinchus')).toEqual(expect.arrayContaining(['isharkfin', 'sharkfin-guide-fao', 'checklist-cites']));
    expect(shown.get('Isurus oxyrinchus')).not.toContain('shark-fins-guide');
  });

  it('page, search, filter and count their materials as the list of all materials does', async () => {
    const all = await everyNode<{ slug: string }>(graph, { around: 'taxon(scientificName: "Sphyrna lewini") { FIELD }', field: 'materials(PAGE, filter: { kind: [IDENTIFICATION] })', node: 'slug', size: 5 });
    const covers = materialsByTitle.filter(m => ['Sphyrna lewini', ...above('Sphyrna lewini')].some(n => m.taxa.includes(n)));
    expect(all.map(m => m.slug)).toEqual(covers.filter(m => m.kind === 'IDENTIFICATION').map(m => m.slug));
    const { taxon } = await graph.data<{ taxon: { materials: { edges: { node: { slug: string } }[]; facets: { topic: { value: string; count: number }[] } } } }>(
      '{ taxon(scientificName: "Sphyrna lewini") { materials(search: "hammerheads", filter: { topics: ["identification"] }) { edges { node { slug } } facets { topic { value count } } } } }',
    );
    expect(taxon.materials.edges[0]!.node.slug).toBe('shark-fins-guide');
    // Every guide that holds a hammerhead somewhere in its tree is found by its name.
    const found = covers.filter(m => m.taxa.some(t => [t, ...above(t), ...below(t)].includes('Sphyrna lewini')));
    expect(taxon.materials.facets.topic).toEqual(
      facetOf(topics.map(t => [t.slug, found.filter(m => m.topics.some(tag => tag === t.slug || topics.find(x => x.slug === tag)!.broader === t.slug)).length] as const)),
    );
  });
});
