import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Who, everybody, tokensOf } from '../matrix/roles.ts';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';

const whole = 'slug revision label(languages: ["en"]) { text } french: label(languages: ["fr"]) { text } spanish: label(languages: ["es"]) { text } definition { text } broader { slug } narrower { slug } provenance { source }';
const save = `mutation($input: SaveTopicInput!) { saveTopic(input: $input) { topic { ${whole} } userErrors { code message path } } }`;
interface Saved {
  saveTopic: { topic: Record<string, unknown> | null; userErrors: { code: string; message: string; path: string[] }[] };
}
const label = { en: 'Quagga papers', fr: 'Papiers du couagga', es: 'Papeles del cuaga' };
const definition = { en: ' All about the quagga. ' };

describe.each(waysOfDetails)('saving a topic, %s', way => {
  let graph: Graph;
  let tokens: Awaited<ReturnType<typeof tokensOf>>;
  beforeAll(async () => {
    graph = await openGraph({ way });
    tokens = await tokensOf(graph);
  });
  afterAll(() => graph.close());
  const as = (who: Who) => ({ token: tokens[who] });
  const saved = async (input: object) => (await graph.data<Saved>(save, { input }, { ...as('secretariat'), languages: 'en' })).saveTopic;
  const faults = async (input: object) => (await saved(input)).userErrors.map(e => `${e.code} ${e.path.join('.')}`);
  const code = async (input: object, who: Who) => (await graph.ask(save, { input }, as(who))).errors?.map(e => e.extensions?.code);
  const kept = () => ['topics', 'topic_words', 'topic_proximity', 'need_words'].map(table => graph.sql('needs', `select * from ${table} order by 1, 2`));

  it('adds one, which is then listed, found, filtered by and used', async () => {
    const { topic, userErrors } = await saved({ slug: 'quagga-papers', label, definition, broader: 'permits' });
    expect(userErrors).toEqual([]);
    expect(topic).toEqual({
      slug: 'quagga-papers', revision: 1, label: { text: 'Quagga papers' }, french: { text: 'Papiers du couagga' }, spanish: { text: 'Papeles del cuaga' },
      definition: { text: 'All about the quagga.' }, broader: { slug: 'permits' }, narrower: [], provenance: { source: 'Added to the vocabulary by the Secretariat' },
    });
    const input = { party: 'MUS', topic: 'quagga-papers', statement: 'Help', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'LOW', visibility: 'PUBLIC' };
    const { stateNeed } = await graph.data<{ stateNeed: { need: { id: string } } }>('mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } } }', { input }, as('own'));
    interface Keys {
      edges: { node: { slug?: string; id?: string } }[];
    }
    const found = await graph.data<{ topics: Keys; needs: Keys; permits: { needs: Keys; narrower: { slug: string }[] } }>(
      '{ topics(search: "couagga") { edges { node { slug } } } needs(search: "cuaga", filter: { topics: ["permits"] }) { edges { node { id } } } permits: topic(slug: "permits") { narrower { slug } needs(first: 100) { edges { node { id } } } } }',
    );
    expect(found.topics.edges.map(e => e.node.slug)).toEqual(['quagga-papers']);
    expect(found.needs.edges.map(e => e.node.id)).toEqual([stateNeed.need.id]);
    expect(found.permits.needs.edges.map(e => e.node.id)).toContain(stateNeed.need.id);
    expect(found.permits.narrower.map(t => t.slug)).toContain('quagga-papers');
  });

  it('changes its label: it sorts and is found by the new one, with its needs, and no longer by the old', async () => {
    const found = async (word: string) => {
      const { topics, needs } = await graph.data<{ topics: { totalCount: number }; needs: { totalCount: number } }>('query($word: String) { topics(search: $word) { totalCount } needs(search: $word) { totalCount } }', { word });
      return [topics.totalCount, needs.totalCount];
    };
    expect((await saved({ slug: 'quagga-papers', revision: 1, label: { fr: ' Éléments de thylacine ', en: 'Aardwolf papers' } })).topic).toMatchObject({
      revision: 2, label: { text: 'Aardwolf papers' }, french: { text: 'Éléments de thylacine' }, spanish: { text: 'Papeles del cuaga' }, definition: { text: 'All about the quagga.' }, broader: { slug: 'permits' },
    });
    expect([await found('couagga'), await found('thylacine'), await found('aardwolf')]).toEqual([[0, 0], [1, 1], [1, 1]]);
    expect(graph.sql('needs', "select label_en, label_fr, label_es from topics where slug = 'quagga-papers'")).toEqual([{ label_en: 'aardwolf papers', label_fr: 'elements de thylacine', label_es: 'papeles del cuaga' }]);
    const { topics } = await graph.data<{ topics: { edges: { node: { slug: string } }[] } }>('{ topics(first: 1) { edges { node { slug } } } }', {}, { languages: 'en' });
    expect(topics.edges[0]!.node.slug).toBe('quagga-papers');
  });

  it('moves it in the tree, and puts it at the top with null', async () => {
    const near = () => graph.sql<{ topic: string; near: string; distance: number }>('needs', "select topic, near, distance from topic_proximity where 'quagga-papers' in (topic, near) order by topic, near");
    expect((await saved({ slug: 'quagga-papers', revision: 2, broader: 'science' })).topic).toMatchObject({ revision: 3, broader: { slug: 'science' } });
    expect(near()).toEqual([{ topic: 'quagga-papers', near: 'quagga-papers', distance: 0 }, { topic: 'quagga-papers', near: 'science', distance: 2 }, { topic: 'science', near: 'quagga-papers', distance: 1 }]);
    expect((await saved({ slug: 'quagga-papers', revision: 3, broader: null })).topic).toMatchObject({ revision: 4, broader: null });
    expect(near()).toEqual([{ topic: 'quagga-papers', near: 'quagga-papers', distance: 0 }]);
  });

  it('adds, changes and takes away a definition in another language, never that in English', async () => {
    const texts = () => JSON.parse(graph.sql<{ definition: string }>('needs', "select definition from topics where slug = 'quagga-papers'")[0]!.definition) as object;
    await saved({ slug: 'quagga-papers', revision: 4, definition: { fr: 'Tout sur le couagga' } });
    expect(texts()).toEqual({ en: 'All about the quagga.', fr: 'Tout sur le couagga' });
    expect(await faults({ slug: 'quagga-papers', revision: 5, definition: { en: null } })).toEqual(['REQUIRED input.definition.en']);
    expect(await faults({ slug: 'quagga-papers', revision: 5, definition: null, label: null })).toEqual(['REQUIRED input.label.en', 'REQUIRED input.label.fr', 'REQUIRED input.label.es', 'REQUIRED input.definition.en']);
    await saved({ slug: 'quagga-papers', revision: 5, definition: { fr: null } });
    expect(texts()).toEqual({ en: 'All about the quagga.' });
  });

  it('keeps the tree at two levels, without circles', async () => {
    const reason = 'This cannot be done now: the tree of topics has two levels.';
    const before = kept();
    for (const input of [
      { slug: 'permits', revision: 1, broader: 'science' }, // it has topics below it
      { slug: 'quagga-papers', revision: 6, broader: 'ndf-aquatic' }, // which is not at the top
      { slug: 'quagga-papers', revision: 6, broader: 'quagga-papers' },
      { slug: 'science', revision: 1, broader: 'ndf-aquatic' },
    ])
      expect((await saved(input)).userErrors, JSON.stringify(input)).toEqual([{ code: 'NOT_ALLOWED_NOW', path: ['input', 'broader'], message: reason }]);
    expect(await faults({ slug: 'quagga-papers', revision: 6, broader: 'unicorns' })).toEqual(['UNKNOWN_REFERENCE input.broader']);
    expect(kept()).toEqual(before);
  });

  it('tells all faults at once and keeps nothing', async () => {
    const before = kept();
    expect(await faults({ slug: 'Quagga Papers', label: { en: ' ', fr: 'x'.repeat(201) }, definition: { en: 'x'.repeat(4_001), es: ' ' }, broader: 'unicorns' })).toEqual([
      'MALFORMED input.slug', 'REQUIRED input.label.en', 'TOO_LONG input.label.fr', 'REQUIRED input.label.es', 'TOO_LONG input.definition.en', 'REQUIRED input.definition.es', 'UNKNOWN_REFERENCE input.broader',
    ]);
    for (const slug of ['', '-a', 'a--b', 'a-', 'é', 'a_b', 'x'.repeat(81)]) expect(await faults({ slug, label, definition }), slug).toEqual(['MALFORMED input.slug']);
    expect(await faults({ slug: 'permits', label, definition })).toEqual(['DUPLICATE input.slug']);
    expect(kept()).toEqual(before);
  });

  it('does nothing where nothing changes, is CONFLICT when stale, NOT_FOUND where there is none', async () => {
    const before = kept();
    expect((await saved({ slug: 'quagga-papers', revision: 6, label: { es: 'Papeles del cuaga', fr: 'Éléments de thylacine' }, broader: null })).topic).toMatchObject({ revision: 6 });
    expect([await code({ slug: 'quagga-papers', revision: 5 }, 'secretariat'), await code({ slug: 'unicorns', revision: 1 }, 'secretariat')]).toEqual([['CONFLICT'], ['NOT_FOUND']]);
    expect(kept()).toEqual(before);
    expect(graph.sql('needs', "select action, fields from changes where kind = 'Topic' and key = 'quagga-papers' order by position").map(row => ({ ...row, fields: JSON.parse(row.fields as string) as object }))).toEqual([
      { action: 'ADDED', fields: { label, definition: { en: 'All about the quagga.' }, broader: 'permits' } },
      { action: 'EDITED', fields: { label: { en: 'Aardwolf papers', fr: 'Éléments de thylacine', es: 'Papeles del cuaga' } } },
      { action: 'EDITED', fields: { broader: 'science' } },
      { action: 'EDITED', fields: { broader: null } },
      { action: 'EDITED', fields: { definition: { en: 'All about the quagga.', fr: 'Tout sur le couagga' } } },
      { action: 'EDITED', fields: { definition: { en: 'All about the quagga.' } } },
    ]);
  });

  it('is for the Secretariat alone, as viewerCan says', async () => {
    for (const who of everybody) {
      const may = who === 'secretariat';
      expect(await graph.data('{ topic(slug: "permits") { viewerCan { saveTopic } } }', {}, as(who))).toEqual({ topic: { viewerCan: { saveTopic: may } } });
      const before = kept();
      expect({ who, codes: await code({ slug: 'permits', revision: 1, definition: { en: 'Changed' } }, who) }).toEqual({ who, codes: may ? undefined : [who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN'] });
      if (!may) expect(kept()).toEqual(before);
    }
  });
});
