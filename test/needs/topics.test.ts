import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { by, languages, provisions, readIn, topics, withNarrower } from './files.ts';

type Topic = (typeof topics)[number];

describe('the vocabulary of topics', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const whole = `slug label { text language isFallback } definition { text language isFallback } broader { slug } narrower { slug }
    provenance { source confidence verified reality }`;
  const expected = (t: Topic, language: 'en' | 'fr' | 'es') => ({
    slug: t.slug,
    label: readIn({ en: t.label_en, fr: t.label_fr, es: t.label_es }, language),
    definition: readIn({ en: t.definition }, language),
    broader: t.broader === '' ? null : { slug: t.broader },
    narrower: topics.filter(n => n.broader === t.slug).sort(by(n => n[`label_${language}`])).map(n => ({ slug: n.slug })),
    provenance: { source: 'Vocabulary of this project', confidence: null, verified: null, reality: null },
  });
  const found = async (args: string) => (await everyNode<{ slug: string }>(graph, { field: `topics(PAGE, ${args})`, node: 'slug', size: 20 })).map(t => t.slug);

  it.each(languages)('shows every topic as the file has it, by label, to a reader of %s', async language => {
    const shown = await everyNode(graph, { field: 'topics(PAGE)', node: whole, size: 20, languages: language });
    expect(shown).toEqual([...topics].sort(by(t => t[`label_${language}`])).map(t => expected(t, language)));
  });

  it('finds one by its slug, and null where there is none', async () => {
    const { topic, none } = await graph.data(`{ topic(slug: "permits") { ${whole} } none: topic(slug: "unicorns") { slug } }`, {}, { languages: 'es' });
    expect(topic).toEqual(expected(topics.find(t => t.slug === 'permits')!, 'es'));
    expect(none).toBeNull();
  });

  it('filters the top of the tree, what is below it, and what is below some', async () => {
    const slugs = (holds: (t: Topic) => boolean) => topics.filter(holds).sort(by(t => t.label_en)).map(t => t.slug);
    expect(await found('filter: { topLevel: true }')).toEqual(slugs(t => t.broader === ''));
    expect(await found('filter: { topLevel: true }')).toHaveLength(10);
    expect(await found('filter: { topLevel: false }')).toEqual(slugs(t => t.broader !== ''));
    expect(await found('filter: { broader: ["reporting", "compliance"] }')).toEqual(slugs(t => ['reporting', 'compliance'].includes(t.broader)));
    expect(await found('filter: { topLevel: null, broader: [] }')).toHaveLength(50);
  });

  it('searches labels in every language and definitions', async () => {
    expect((await found('search: "timber"'))[0]).toBe('identification-timber');
    expect(await found('search: "criminalistique"')).toEqual(['wildlife-forensics']);
    expect(await found('search: "rosewoods"')).toEqual(['timber-species']);
    expect(await found('search: "Especies marinas", filter: { topLevel: false }')).toEqual(['marine-species']);
  });

  it('lists and counts the visible needs of each topic and of those below it', async () => {
    for (const { slug } of topics) {
      const shown = await everyNode<{ id: string }>(graph, { around: `topic(slug: "${slug}") { FIELD }`, field: 'needs(PAGE)', node: 'id', size: 25 });
      const inSql = graph.sql<{ id: string }>(
        'needs',
        `select id from needs where visibility = 'PUBLIC' and topic in (${withNarrower(slug).map(s => `'${s}'`).join()}) order by stated_on desc, id desc`,
      );
      expect(shown, slug).toEqual(inSql);
    }
    const { topic } = await graph.data<{ topic: { needs: { totalCount: number } } }>('{ topic(slug: "compliance") { needs { totalCount } } }');
    expect(topic.needs.totalCount).toBe(0);
    expect(graph.sql<{ n: number }>('needs', "select count(*) as n from needs where topic like 'compliance%'")[0]!.n).toBeGreaterThan(9);
  });

  it('filters and orders the needs of a topic', async () => {
    const { topic } = await graph.data<{ topic: { needs: { edges: { node: { id: string } }[] } } }>(
      '{ topic(slug: "enforcement") { needs(first: 100, orderBy: URGENCY, filter: { kinds: [EQUIPMENT] }) { edges { node { id } } } } }',
    );
    const inSql = graph.sql<{ id: string }>(
      'needs',
      `select id from needs where visibility = 'PUBLIC' and topic in (${withNarrower('enforcement').map(s => `'${s}'`).join()}) and kinds like '%"EQUIPMENT"%'
       order by most_urgent desc, case urgency when 'HIGH' then 2 when 'MEDIUM' then 1 else 0 end desc, stated_on desc, id desc`,
    );
    expect(topic.needs.edges.map(e => e.node)).toEqual(inSql);
    expect(inSql.length).toBeGreaterThan(1);
  });

  it('lists the paragraphs about each topic and those below it, each once', async () => {
    for (const { slug } of topics) {
      const shown = await everyNode<{ code: string }>(graph, { around: `topic(slug: "${slug}") { FIELD }`, field: 'provisions(PAGE)', node: 'code', size: 15 });
      expect(shown.map(p => p.code), slug).toEqual(provisions.filter(p => p.topics.some(t => withNarrower(slug).includes(t))).map(p => p.id));
    }
    const { topic } = await graph.data<{ topic: { provisions: { totalCount: number } } }>('{ topic(slug: "capacity-methods") { provisions(filter: { kinds: [DRAFT_RESOLUTION] }) { totalCount } } }');
    expect(topic.provisions.totalCount).toBe(provisions.filter(p => p.kind === 'DRAFT_RESOLUTION' && p.topics.some(t => withNarrower('capacity-methods').includes(t))).length);
  });
});
