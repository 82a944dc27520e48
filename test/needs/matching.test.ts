import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs as needsSubgraph } from '../../services/needs/index.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { type Alone, openAlone } from '../support/alone.ts';
import { everyNode } from '../support/pages.ts';
import { parties, topics, withNarrower } from './files.ts';

interface Edge {
  rank: number;
  reasons: { code: string; text: string }[];
  node: { id: string };
}
interface Matches {
  totalCount: number;
  appliedFilter: { code: string; text: string } | null;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: Edge[];
}
interface Gives {
  topics: string[];
  kinds: string[];
  languages: string[];
  parties?: string[];
  regions?: string[];
  subregions?: string[];
  online?: boolean;
  anyTime?: boolean;
  dateAhead?: boolean;
  freePlaces?: boolean;
}
interface Row {
  id: string;
  party: string;
  topic: string;
  kinds: string[];
  languages: string[];
}

const plain = (tag: string) => tag.split('-')[0];
const broader = (slug: string) => topics.find(t => t.slug === slug)!.broader;

/** The rules of matching, written down once more without any index: a reason of each line counts, and topic and kind must fit. */
function slowly(gives: Gives, rows: readonly Row[]) {
  return rows
    .flatMap(row => {
      const { region, subregion } = parties.find(p => p.iso3 === row.party)!;
      const topic: [string, number][] = gives.topics.includes(row.topic)
        ? [['SAME_TOPIC', 50]]
        : gives.topics.some(t => withNarrower(row.topic).includes(t))
          ? [['NARROWER_TOPIC', 40]]
          : gives.topics.includes(broader(row.topic))
            ? [['BROADER_TOPIC', 30]]
            : [];
      if (topic.length === 0 || !gives.kinds.some(k => row.kinds.includes(k))) return [];
      const place: [string, number][] = gives.parties?.includes(row.party)
        ? [['SAME_PARTY', 10]]
        : gives.subregions?.includes(subregion)
          ? [['SAME_SUBREGION', 8]]
          : gives.regions?.includes(region)
            ? [['SAME_REGION', 6]]
            : gives.online
              ? [['ONLINE', 5]]
              : [];
      const reasons: [string, number][] = [
        ...topic,
        ['KIND_OF_HELP', 5],
        ...(gives.languages.some(g => row.languages.some(l => plain(g) === plain(l))) ? ([['LANGUAGE', 20]] as [string, number][]) : []),
        ...place,
        ...(gives.dateAhead ? ([['DATE_AHEAD', 10]] as [string, number][]) : gives.anyTime ? ([['ANY_TIME', 10]] as [string, number][]) : []),
        ...(gives.freePlaces ? ([['FREE_PLACES', 5]] as [string, number][]) : []),
      ];
      return [{ id: row.id, rank: reasons.reduce((sum, [, n]) => sum + n, 0), reasons: reasons.map(([code]) => code) }];
    })
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
}

const selection = 'totalCount appliedFilter { code text } pageInfo { hasNextPage endCursor } edges { rank reasons { code text } node { id } }';

async function metBy(alone: Alone, gives: Gives, args = 'first: 100', type = 'Course'): Promise<Matches> {
  const match = { parties: [], regions: [], subregions: [], online: false, anyTime: false, dateAhead: false, freePlaces: false, ...gives };
  const { _entities } = await alone.ask<{ _entities: [{ key: string; needs: Matches }] }>(
    `query ($made: [_Any!]!) { _entities(representations: $made) { ... on ${type} { key: ${type === 'Offer' ? 'id' : 'slug'} needs(${args}) { ${selection} } } } }`,
    { made: [{ __typename: type, slug: 'made-up', id: 'made-up', match }] },
    ['es'],
  );
  expect(_entities[0].key).toBe('made-up');
  return _entities[0].needs;
}
const shown = (matches: Matches) => matches.edges.map(e => ({ id: e.node.id, rank: e.rank, reasons: e.reasons.map(r => r.code) }));

describe('needs that a course, training or offer would help to meet', () => {
  let graph: Graph;
  let alone: Alone;
  let rows: Row[];
  const visible = (from: Alone) =>
    from.rows<Record<keyof Row, string>>("select id, party, topic, kinds, languages from needs where visibility = 'PUBLIC'").map(row => ({
      ...row,
      kinds: JSON.parse(row.kinds) as string[],
      languages: JSON.parse(row.languages) as string[],
    }));
  beforeAll(async () => {
    graph = await openGraph();
    alone = await openAlone(needsSubgraph, { demonstration: true });
    rows = visible(alone);
  });
  afterAll(() => Promise.all([graph.close(), alone.close()]));

  it('are what a slow reading of all visible needs finds, whatever is given', async () => {
    let found = 0;
    for (const [i, { slug, broader: top }] of topics.entries()) {
      const other = topics[(i * 7 + 3) % topics.length]!.slug;
      for (const gives of [
        { topics: [slug], kinds: ['TRAINING'], languages: ['en', 'pt-BR'], online: true, anyTime: true },
        { topics: [slug, other], kinds: ['ADVICE', 'LEGISLATION'], languages: ['fr'], parties: ['MUS', 'FJI'], regions: ['AFRICA'], subregions: ['CARIBBEAN'], dateAhead: true },
        { topics: top === '' ? [slug] : [slug, top], kinds: ['EQUIPMENT', 'FUNDING', 'STAFFING', 'TRANSLATION', 'INFORMATION'], languages: [], regions: ['EUROPE', 'ASIA'], online: true, freePlaces: true },
      ]) {
        const expected = slowly(gives, rows);
        const matches = await metBy(alone, gives, 'first: 100', ['Course', 'Training', 'Offer'][i % 3]);
        expect(shown(matches)).toEqual(expected.slice(0, 100));
        expect([matches.totalCount, matches.appliedFilter]).toEqual([expected.length, null]);
        found += expected.length;
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  it('are none where no topic or no kind of help fits', async () => {
    expect(await metBy(alone, { topics: [], kinds: ['TRAINING'], languages: ['en'] })).toMatchObject({ totalCount: 0, edges: [], appliedFilter: null });
    expect(await metBy(alone, { topics: ['permits'], kinds: [], languages: ['en'] })).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('are the mirror of what meets a need, with the same ranks and reasons', async () => {
    for (const [side, key] of [['courses', 'slug'], ['trainings', 'slug'], ['offers', 'id']] as const) {
      const found = new Map<string, object>();
      for (const need of await everyNode<{ id: string } & Record<string, { edges: { rank: number; reasons: object[]; node: Record<string, string> }[] }>>(graph, {
        field: 'needs(PAGE)',
        node: `id ${side}(first: 100) { edges { rank reasons { code text } node { ${key} } } }`,
        size: 60,
      }))
        for (const { rank, reasons, node } of need[side]!.edges) found.set(`${node[key]} ${need.id}`, { rank, reasons });
      const mirrored = new Map<string, object>();
      for (const { key: candidate, needs } of await everyNode<{ key: string; needs: Matches }>(graph, {
        field: `${side}(PAGE)`,
        node: `key: ${key} needs(first: 100) { edges { rank reasons { code text } node { id } } }`,
        size: 60,
      }))
        for (const { rank, reasons, node } of needs.edges) mirrored.set(`${candidate} ${node.id}`, { rank, reasons });
      for (const [pair, match] of mirrored) expect(match, pair).toEqual(found.get(pair));
      expect(mirrored.size, side).toBe(found.size);
      expect(mirrored.size).toBeGreaterThan(100);
    }
  });

  it('are paged like any list', async () => {
    const { slug, n } = graph.sql<{ slug: string; n: number }>('college', 'select course as slug, count(*) as n from course_topics group by course order by n desc, slug limit 1')[0]!;
    expect(n).toBeGreaterThan(1);
    const nodes = await everyNode<{ id: string }>(graph, { around: `course(slug: "${slug}") { FIELD }`, field: 'needs(PAGE)', node: 'id', size: 5 });
    expect(new Set(nodes.map(need => need.id)).size).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(10);
    const code = async (args: string) => (await graph.ask(`{ course(slug: "${slug}") { needs(${args}) { totalCount } } }`)).errors?.[0]?.extensions?.code;
    expect([await code('first: 101'), await code('after: "x"')]).toEqual(['PAGE_OUT_OF_BOUNDS', 'INVALID_CURSOR']);
  });

  it('are the same over HTTP', async () => {
    const query = `{ courses(first: 4) { edges { node { slug needs(first: 3) { ${selection} } } } } trainings(first: 4) { edges { node { slug needs(first: 3) { ${selection} } } } } offers(first: 4) { edges { node { id needs(first: 3) { ${selection} } } } } }`;
    const apart = await openGraph({ way: 'apart over HTTP' });
    const answer = await apart.data(query);
    await apart.close();
    expect(answer).toEqual(await graph.data(query));
  });

  it('end at the 200 nearest by topic, and say so while all are counted', async () => {
    const many = await openAlone(needsSubgraph, { demonstration: true });
    try {
      const add = (id: string, topic: string) => {
        many.copy('needs', { column: 'visibility', value: 'PUBLIC' }, { id, topic, kinds: '["TRANSLATION"]' });
        many.change("insert into need_kinds (topic, kind, need) values (?, 'TRANSLATION', ?)", topic, id);
      };
      for (let i = 0; i < 150; i += 1) add(`need_a${String(i).padStart(3, '0')}`, 'people-and-trade');
      for (let i = 0; i < 100; i += 1) add(`need_b${String(i).padStart(3, '0')}`, 'livelihoods');
      const gives = { topics: ['livelihoods'], kinds: ['TRANSLATION'], languages: ['en'] };
      const fitting = slowly(gives, visible(many));
      const nearest = new Set(
        [...fitting].sort((a, b) => Number(a.reasons[0] !== 'SAME_TOPIC') - Number(b.reasons[0] !== 'SAME_TOPIC') || (a.id < b.id ? -1 : 1)).slice(0, 200).map(m => m.id),
      );
      expect(fitting.length).toBeGreaterThan(249);
      const seen: { id: string; rank: number; reasons: string[] }[] = [];
      for (let after = '""', more = true; more; ) {
        const page = await metBy(many, gives, `first: 90${seen.length === 0 ? '' : `, after: ${after}`}`);
        expect(page.totalCount).toBe(fitting.length);
        expect(page.appliedFilter).toEqual({ code: 'BEST_200', text: 'Solo se clasifican los 200 mejores candidatos por tema.' });
        seen.push(...shown(page));
        expect(page.pageInfo.endCursor).not.toBeNull();
        after = JSON.stringify(page.pageInfo.endCursor);
        more = page.pageInfo.hasNextPage;
      }
      expect(seen).toEqual(fitting.filter(m => nearest.has(m.id)));
    } finally {
      await many.close();
    }
  });

  it('leave 10 or more most urgent public needs that nothing meets', async () => {
    interface Shown { id: string; kinds: string[]; courses: { totalCount: number }; materials: { totalCount: number }; trainings: { totalCount: number }; offers: { totalCount: number } }
    const urgent = await everyNode<Shown>(graph, {
      field: 'needs(PAGE, filter: { urgent: true })',
      node: 'id kinds courses(first: 1) { totalCount } materials(first: 1) { totalCount } trainings(first: 1) { totalCount } offers(first: 1) { totalCount }',
    });
    const unmet = urgent.filter(n => n.courses.totalCount + n.materials.totalCount + n.trainings.totalCount + n.offers.totalCount === 0);
    expect(unmet.length).toBeGreaterThanOrEqual(10);
    for (const { id, kinds } of urgent) if (kinds.join() === 'STAFFING') expect(unmet.map(n => n.id)).toContain(id);
  });
});
