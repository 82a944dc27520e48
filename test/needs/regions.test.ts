import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { by, languages, parties, readIn, regions } from './files.ts';

describe('regions of the Convention and of the United Nations', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ demonstration: false });
  });
  afterAll(() => graph.close());

  const whole = 'slug kind code name { text language isFallback } provenance { source confidence verified reality }';
  const expected = (r: (typeof regions)[number], language: string) => ({
    slug: r.slug,
    kind: r.kind,
    code: r.code,
    name: readIn({ en: r.name_en, fr: r.name_fr, es: r.name_es }, language),
    provenance: { source: r.kind === 'CITES' ? 'The Convention, as it names its regions' : "The United Nations' geoscheme (M49)", confidence: null, verified: null, reality: null },
  });

  it.each(languages)('shows every region as the file has it, those of the Convention first, to a reader of %s', async language => {
    const shown = await everyNode(graph, { field: 'regions(PAGE)', node: whole, size: 10, languages: language });
    expect(shown).toEqual([...regions].sort(by(r => r.kind, r => r[`name_${language}`])).map(r => expected(r, language)));
  });

  it('filters by kind', async () => {
    const slugs = async (kinds: string) => (await everyNode<{ slug: string }>(graph, { field: `regions(PAGE, filter: { kinds: ${kinds} })`, node: 'slug' })).map(r => r.slug);
    expect(await slugs('[CITES]')).toEqual(regions.filter(r => r.kind === 'CITES').sort(by(r => r.name_en)).map(r => r.slug));
    expect(await slugs('[M49]')).toHaveLength(22);
    expect(await slugs('[]')).toHaveLength(28);
  });

  it('finds one by its slug, and null where there is none', async () => {
    const { region, none } = await graph.data(`{ region(slug: "m49-caribbean") { ${whole} } none: region(slug: "CARIBBEAN") { slug } }`);
    expect(region).toEqual({ ...expected(regions.find(r => r.code === 'CARIBBEAN')!, 'en'), name: { text: 'Caribbean', language: 'en', isFallback: false } });
    expect(none).toBeNull();
  });

  it.each(regions.map(r => [r.slug, r.code]))('lists the Parties of %s', async (slug, code) => {
    const shown = await everyNode<{ iso3: string }>(graph, { around: `region(slug: "${slug}") { FIELD }`, field: 'parties(PAGE)', node: 'iso3', size: 20 });
    expect(shown.map(p => p.iso3)).toEqual(parties.filter(p => p.region === code || p.subregion === code).sort(by(p => p.name_en)).map(p => p.iso3));
  });

  it('filters and orders the Parties of a region', async () => {
    const { region } = await graph.data<{ region: { parties: { totalCount: number; edges: { node: { iso3: string } }[] } } }>(
      '{ region(slug: "africa") { parties(first: 3, filter: { groups: [SIDS] }, orderBy: ISO3) { totalCount edges { node { iso3 } } } } }',
    );
    const islands = parties.filter(p => p.region === 'AFRICA' && p.sids === 'true').map(p => p.iso3).sort();
    expect(region.parties).toEqual({ totalCount: islands.length, edges: islands.slice(0, 3).map(iso3 => ({ node: { iso3 } })) });
  });
});
