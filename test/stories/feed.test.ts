import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildTogether } from '../../gateway/references.ts';
import { wrongCounters } from '../../services/college/queries/counters.ts';
import * as collegeTables from '../../services/college/tables.ts';
import { topics } from '../needs/files.ts';
import { type Graph, openGraph, ways } from '../support/graph.ts';
import { databaseOf, endPlace, openTables, rowsIn } from '../support/place.ts';

interface Count {
  totalCount: number;
}

/** Tables that follow the vocabulary: the copies of it, and what is made of them. */
const followers = {
  college: ['topic_references', 'topic_proximity', 'course_search', 'material_search', 'party_progress', 'party_topic_progress'],
  partners: ['topic_references', 'topic_proximity', 'training_words', 'organization_words'],
} as const;

const content = (folder: string) =>
  Object.entries(followers).map(([name, tables]) => tables.map(table => rowsIn(folder, name as keyof typeof followers, `select * from ${table}`).map(row => JSON.stringify(row)).sort())); // Object.entries widens the names

const save = 'mutation($input: SaveTopicInput!) { saveTopic(input: $input) { topic { revision } userErrors { code path } } }';

/** Saves topics of a graph as the Secretariat. */
const saving = async (graph: Graph) => {
  const token = await graph.token({ subject: 'secretariat', roles: ['secretariat'] });
  return async (input: { slug: string; [field: string]: unknown }, revision = graph.sql<{ revision: number }>('needs', 'select revision from topics where slug = ?', input.slug)[0]?.revision): Promise<void> => {
    const { saveTopic } = await graph.data<{ saveTopic: { userErrors: object[] } }>(save, { input: { revision, ...input } }, { token });
    expect(saveTopic.userErrors).toEqual([]);
  };
};

/** Asks again until it is so, for so long at most, and then expects it. */
async function until<V>(ask: () => Promise<V> | V, expected: V, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  let seen = await ask();
  for (; JSON.stringify(seen) !== JSON.stringify(expected) && Date.now() < end; seen = await ask()) await new Promise(setImmediate);
  expect(seen).toEqual(expected);
}

/** What each subgraph has read of the needs' feed, and what there is. */
const caughtUp = (graph: Graph) => {
  const last = graph.sql<{ n: number }>('needs', "select max(position) as n from changes where kind in ('Topic', 'Party', 'Region')")[0]!.n;
  return (['college', 'partners'] as const).every(name => (graph.sql<{ position: number }>(name, "select position from feed_positions where source = 'needs'")[0]?.position ?? 0) >= last);
};

describe.each(ways)('a topic that the Secretariat saves, %s', way => {
  let graph: Graph;
  let saved: Awaited<ReturnType<typeof saving>>;
  beforeAll(async () => {
    graph = await openGraph({ way });
    saved = await saving(graph);
  });
  afterAll(() => graph.close());

  /** How many records of each kind a search finds. */
  const found = async (word: string) => {
    const lists = ['topics', 'needs', 'courses', 'materials', 'trainings', 'organizations'];
    const counts = await graph.data<Record<string, Count>>(`query($word: String) { ${lists.map(list => `${list}(search: $word) { totalCount }`).join(' ')} }`, { word });
    return lists.map(list => counts[list]!.totalCount);
  };
  const count = (subgraph: 'needs' | 'college' | 'partners', sql: string) => graph.sql<{ n: number }>(subgraph, sql)[0]!.n;

  it('is found everywhere by its new label, and by the old no longer', async () => {
    const near = topics.filter(t => t.slug === 'identification' || t.broader === 'identification').map(t => `'${t.slug}'`).join();
    const expected = [
      1,
      count('needs', "select count(*) as n from needs where topic = 'identification' and visibility = 'PUBLIC'"),
      count('college', `select count(distinct course) as n from course_topics where topic in (${near})`),
      count('college', `select count(distinct material) as n from material_topics where topic in (${near})`),
      count('partners', "select count(distinct training) as n from training_topics where topic = 'identification'"),
      count('partners', "select count(distinct organization) as n from organization_topics where topic = 'identification'"),
    ];
    expect(Math.min(...expected)).toBeGreaterThan(0);
    expect(await found('quaggaword')).toEqual([0, 0, 0, 0, 0, 0]);
    await saved({ slug: 'identification', label: { fr: 'Quaggaword des espèces' } });
    await until(() => found('quaggaword'), expected);
    await saved({ slug: 'identification', label: { fr: 'Thylacineword des espèces' } });
    await until(() => found('thylacineword'), expected);
    expect(await found('quaggaword')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is shown by its new label beside figures of courses', async () => {
    interface Facets {
      courses: { facets: { topic: { value: string; label: { text: string } | null }[] } };
    }
    const shown = async () => (await graph.data<Facets>('{ courses { facets { topic { value label { text } } } } }', {}, { languages: 'es' })).courses.facets.topic.find(f => f.value === 'identification')?.label?.text;
    await saved({ slug: 'identification', label: { es: 'Cuagaword' } });
    await until(shown, 'Cuagaword');
  });

  it('is not known to a training before, and is from then on', async () => {
    const token = await graph.token({ subject: 'partner', roles: ['partner:unia'] });
    const register = async (title: string) => {
      const input = { organization: 'unia', title, language: 'en', kind: 'WORKSHOP', topics: ['quagga-papers'] };
      const { registerTraining } = await graph.data<{ registerTraining: { training: { slug: string } | null; userErrors: { code: string; path: string[] }[] } }>(
        'mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { slug } userErrors { code path } } }',
        { input },
        { token },
      );
      return registerTraining.userErrors.length > 0 ? registerTraining.userErrors.map(e => `${e.code} ${e.path.join('.')}`) : registerTraining.training!.slug;
    };
    expect(await register('Papers')).toEqual(['UNKNOWN_REFERENCE input.topics.0']);
    await saved({ slug: 'quagga-papers', label: { en: 'Quagga papers', fr: 'Papiers', es: 'Papeles' }, definition: { en: 'Papers' }, broader: 'permits' });
    await until(() => register('Papers'), 'unia-papers');
  });

  it('moves in the tree: what is tagged with it is listed where it now stands, and people are counted there', async () => {
    const listed = async () => {
      const { a, b } = await graph.data<Record<'a' | 'b', Record<'courses' | 'materials' | 'trainings', Count>>>(
        `{ ${[['a', 'non-detriment-finding'], ['b', 'science']].map(([alias, slug]) => `${alias}: topic(slug: "${slug}") { courses { totalCount } materials { totalCount } trainings { totalCount } }`).join(' ')} }`,
      );
      return [a, b].map(t => [t.courses.totalCount, t.materials.totalCount, t.trainings.totalCount]);
    };
    const inSql = (slugs: string[]) => {
      const those = slugs.map(s => `'${s}'`).join();
      return [
        count('college', `select count(distinct course) as n from course_topics where topic in (${those})`),
        count('college', `select count(distinct material) as n from material_topics where topic in (${those})`),
        count('partners', `select count(distinct training) as n from training_topics where topic in (${those})`),
      ];
    };
    const below = (slug: string, without: string[] = []) => [slug, ...topics.filter(t => t.broader === slug).map(t => t.slug)].filter(s => !without.includes(s));
    expect(await listed()).toEqual([inSql(below('non-detriment-finding')), inSql(below('science'))]);
    await saved({ slug: 'ndf-aquatic', broader: 'science' });
    const moved = [inSql(below('non-detriment-finding', ['ndf-aquatic'])), inSql([...below('science'), 'ndf-aquatic'])];
    expect(moved[1]).not.toEqual(inSql(below('science')));
    await until(listed, moved);
  });

  it('leaves behind what making all copies anew leaves', async () => {
    await until(() => caughtUp(graph), true);
    const copy = await graph.copy();
    const followed = content(copy);
    await rebuildTogether({ folder: copy, databaseUrl: databaseOf(copy) });
    expect(content(copy)).toEqual(followed);
    const database = await openTables('college', collegeTables, copy);
    expect(await database.read(wrongCounters)).toEqual([]);
    await database.close();
    await endPlace(copy);
  });
});

describe('copies of topics', () => {
  const label = (graph: Graph, subgraph: 'college' | 'partners') => () => (JSON.parse(graph.sql<{ label: string }>(subgraph, "select label from topic_references where slug = 'permits'")[0]!.label) as { en: string }).en;

  it('go on in one process where they were after a restart, with what was saved right before', async () => {
    const graph = await openGraph();
    await (await saving(graph))({ slug: 'permits', label: { en: 'Before the end' } });
    const copy = await graph.copy();
    await graph.close();
    const again = await openGraph({ from: copy });
    await endPlace(copy);
    for (const name of ['college', 'partners'] as const) await until(label(again, name), 'Before the end');
    await (await saving(again))({ slug: 'permits', label: { en: 'After the start' } });
    for (const name of ['college', 'partners'] as const) await until(label(again, name), 'After the start');
    await again.close();
  });

  it('go on over HTTP when a subgraph that holds them was away, and when their owner was', async () => {
    const graph = await openGraph({ way: 'apart over HTTP' });
    const saved = await saving(graph);
    await saved({ slug: 'permits', label: { en: 'All are there' } });
    for (const name of ['college', 'partners'] as const) await until(label(graph, name), 'All are there');
    await graph.stop('college');
    await saved({ slug: 'permits', label: { en: 'The college is away' } });
    await until(label(graph, 'partners'), 'The college is away');
    expect(label(graph, 'college')()).toBe('All are there');
    await graph.start('college');
    await until(label(graph, 'college'), 'The college is away');

    // Readers that wait for news would hold the end back for 10 seconds.
    const began = Date.now();
    await graph.stop('needs');
    expect(Date.now() - began).toBeLessThan(8_000);
    const { errors } = await graph.ask(save, { input: { slug: 'permits', revision: 3, label: { en: 'Nobody hears' } } }, { token: await graph.token({ subject: 'secretariat', roles: ['secretariat'] }) });
    expect(errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
    await graph.start('needs');
    await saved({ slug: 'permits', label: { en: 'The owner is back' } });
    // They ask an owner that was away again ever more rarely, every 5 seconds at most.
    for (const name of ['college', 'partners'] as const) await until(label(graph, name), 'The owner is back');
    await saved({ slug: 'permits', label: { en: 'And quick again' } });
    for (const name of ['college', 'partners'] as const) await until(label(graph, name), 'And quick again');
    expect(graph.log.filter(line => /cannot read the feed of needs/.test(line)).length).toBeGreaterThan(0);
    await graph.close();
  }, 60_000);

  it('are, after any changes of the vocabulary, what making them anew leaves', async () => {
    const graph = await openGraph();
    const saved = await saving(graph);
    const tops = topics.filter(t => t.broader === '').map(t => t.slug);
    const change = fc.record({ topic: fc.nat(topics.length - 1), label: fc.option(fc.string({ minLength: 1, maxLength: 12 }).filter(s => s.trim() !== ''), { nil: undefined }), above: fc.option(fc.constantFrom(...tops), { nil: undefined }) });
    let added = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), async (changes, add) => {
        for (const { topic, label: text, above } of changes) {
          const { slug, broader } = topics[topic]!;
          await saved({ slug, ...(text !== undefined && { label: { en: text } }), ...(above !== undefined && broader !== '' && { broader: above }) });
        }
        added += 1;
        if (add) await saved({ slug: `added-${added}`, label: { en: 'Added', fr: 'Ajouté', es: 'Añadido' }, definition: { en: 'Added' }, broader: tops[added % tops.length] });
        await until(() => caughtUp(graph), true);
        const copy = await graph.copy();
        const followed = content(copy);
        await rebuildTogether({ folder: copy, databaseUrl: databaseOf(copy) });
        expect(content(copy)).toEqual(followed);
        await endPlace(copy);
      }),
      { numRuns: 3 },
    );
    await graph.close();
  }, 120_000);
});
