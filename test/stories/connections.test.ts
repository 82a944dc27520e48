import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { connectionsOf, keyIn, keySelection, listIn, listQuery, nodeOf, parentOf, publicSchema } from '../support/schema.ts';
import { guarded, lists, ofViewer, records } from './lists.ts';
import { writeSome } from './written.ts';

interface Page {
  edges: { cursor: string; node: unknown }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

let graph: Graph;
let schema: GraphQLSchema;
let secretariat: string;

beforeAll(async () => {
  graph = await openGraph();
  secretariat = await graph.token({ subject: 'secretariat', roles: ['secretariat'] });
  schema = await publicSchema(graph);
  await writeSome(graph, secretariat);
});
afterAll(() => graph.close());

/** The query for a page of a list, at the root or under the record with the key. */
const pageQuery = (list: string): string =>
  listQuery(
    schema,
    list,
    '$first: Int, $after: String, $last: Int, $before: String',
    'first: $first, after: $after, last: $last, before: $before',
    `edges { cursor node { ${keySelection(schema, nodeOf(schema, list))} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`,
  );

/** Who asks for a list: a visitor wherever one may. */
const asking = (list: string) => (guarded.has(list) ? { token: secretariat } : {});

/** Walks a list to its end and checks each page on the way. */
async function walk(list: string, query: string, key: string | undefined, size: number, backwards: boolean): Promise<{ nodes: string[]; cursors: string[]; totalCount: number }> {
  const nodes: string[] = [];
  const cursors: string[] = [];
  let at: string | null = null;
  for (;;) {
    const { edges, pageInfo, totalCount }: Page = listIn(await graph.data(query, { key, ...(backwards ? { last: size, before: at } : { first: size, after: at }) }, asking(list)));
    const found = edges.map(e => keyIn(e.node));
    if (backwards) {
      nodes.unshift(...found);
      cursors.unshift(...edges.map(e => e.cursor));
    } else {
      nodes.push(...found);
      cursors.push(...edges.map(e => e.cursor));
    }
    expect(pageInfo).toMatchObject({ startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null, [backwards ? 'hasNextPage' : 'hasPreviousPage']: at !== null });
    if (!pageInfo[backwards ? 'hasPreviousPage' : 'hasNextPage']) return { nodes, cursors, totalCount };
    expect(edges).toHaveLength(size);
    at = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

/** For each parent that has a list (or for the root): the keys that plain SQL finds in it. */
function expected(list: string): Map<string | undefined, string[]> {
  const found = new Map<string | undefined, string[]>();
  for (const { parent, key } of graph.across<{ parent?: string; key: string }>(lists[list]!)) found.set(parent, [...(found.get(parent) ?? []), key]);
  return found;
}

describe('every connection of the graph', () => {
  it('stands in the table beside this test, and nothing else does', () => expect([...Object.keys(lists), ...ofViewer].sort()).toEqual(connectionsOf(schema)));

  it.each(Object.keys(lists))('%s shows everything once, forwards and backwards, and counts it', async list => {
    const query = pageQuery(list);
    const wanted = expected(list);
    const byLength = [...wanted.keys()].sort((a, b) => wanted.get(a)!.length - wanted.get(b)!.length);
    expect(byLength.length, 'plain SQL finds something').toBeGreaterThan(0);
    const parent = parentOf(list);
    const empty = parent === undefined ? [] : graph.across<{ key: string }>(records[parent]!).map(r => r.key).filter(key => !wanted.has(key)).slice(0, 1);
    // The longest list, the shortest, one between, and one that is empty.
    for (const key of new Set([byLength.at(-1), byLength[0], byLength[Math.floor(byLength.length / 2)], ...empty])) {
      const keysWanted = wanted.get(key) ?? [];
      const whole = await walk(list, query, key, 100, false);
      expect(new Set(whole.nodes).size, `${key}: no record twice`).toBe(whole.nodes.length);
      expect([...whole.nodes].sort(), `${key}`).toEqual([...keysWanted].sort());
      const small = Math.max(1, Math.ceil(keysWanted.length / 40));
      for (const [size, backwards] of [[small, false], [7, false], [small, true], [100, true]] as const)
        expect(await walk(list, query, key, size, backwards), `${key} by ${size}, ${backwards ? 'backwards' : 'forwards'}`).toEqual({ ...whole, totalCount: keysWanted.length });
    }
  });

  it.each(Object.keys(lists))('%s refuses bad pages and cursors with a code', async list => {
    const query = pageQuery(list);
    const key = [...expected(list).keys()][0];
    const codes = async (variables: Record<string, unknown>) => (await graph.ask(query, { key, ...variables }, asking(list))).errors?.map(e => e.extensions?.code);
    for (const bad of [{ first: 101 }, { first: -1 }, { last: 101 }, { last: -1 }]) expect(await codes(bad)).toEqual(['PAGE_OUT_OF_BOUNDS']);
    const [foreign] = (await graph.data<{ regions: Page }>('{ regions(first: 1) { edges { cursor } } }')).regions.edges;
    for (const cursor of ['', 'nonsense', Buffer.from('["X",1]').toString('base64url'), ...(list === 'Query.regions' ? [] : [foreign!.cursor])]) {
      expect(await codes({ first: 5, after: cursor })).toEqual(['INVALID_CURSOR']);
      expect(await codes({ last: 5, before: cursor })).toEqual(['INVALID_CURSOR']);
    }
    const nulls = await graph.data(query, { key, first: null, after: null, last: null, before: null }, asking(list));
    const usual = await graph.data(query, { key, first: 20 }, asking(list));
    expect(nulls).toEqual(usual);
  });
});
