import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { by, glossary, languages, readIn } from './files.ts';

describe('the common language', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ demonstration: false });
  });
  afterAll(() => graph.close());

  const whole = 'slug term { text language isFallback } abbreviation definition { text language isFallback } source provenance { source confidence verified reality }';
  const expected = (g: (typeof glossary)[number], language: string) => ({
    slug: g.slug,
    term: readIn({ en: g.term_en, fr: g.term_fr, es: g.term_es }, language),
    abbreviation: g.abbreviation || null,
    definition: readIn({ en: g.definition_en }, language),
    source: g.source,
    provenance: { source: `Term: ${g.source}; definition: this project`, confidence: null, verified: null, reality: null },
  });

  it.each(languages)('shows every term as the file has it, by term, to a reader of %s', async language => {
    const shown = await everyNode(graph, { field: 'glossary(PAGE)', node: whole, size: 20, languages: language });
    expect(shown).toEqual([...glossary].sort(by(g => g[`term_${language}`])).map(g => expected(g, language)));
    expect(shown).toHaveLength(51);
  });

  it('finds one by its slug, and null where there is none', async () => {
    const { glossaryTerm, none } = await graph.data(`{ glossaryTerm(slug: "sids") { ${whole} } none: glossaryTerm(slug: "unicorn") { slug } }`, {}, { languages: 'fr' });
    expect(glossaryTerm).toEqual(expected(glossary.find(g => g.slug === 'sids')!, 'fr'));
    expect(none).toBeNull();
  });

  it('searches terms in every language, abbreviations and definitions', async () => {
    const found = async (search: string) => (await everyNode<{ slug: string }>(graph, { field: `glossary(PAGE, search: "${search}")`, node: 'slug' })).map(g => g.slug);
    expect(await found('NDF')).toEqual(['non-detriment-finding']);
    expect((await found('bourses'))[0]).toBe('scholarship');
    expect(await found('dictamen de adquisición')).toEqual(['legal-acquisition-finding']);
    expect(await found('endangered by nobody')).toEqual([]);
    expect(await found('  ')).toHaveLength(51);
  });
});
