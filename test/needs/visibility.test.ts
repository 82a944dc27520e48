import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';

describe('without a viewer only public needs exist', () => {
  let graph: Graph;
  let hidden: { id: string; party: string; topic: string; statement: string }[];
  let counts: Map<string, number>;
  beforeAll(async () => {
    graph = await openGraph();
    hidden = graph.sql('needs', "select id, party, topic, statement from needs where visibility <> 'PUBLIC' order by id");
    counts = new Map(graph.sql<{ iso3: string; n: number }>('needs', "select p.iso3, (select count(*) from needs n where n.party = p.iso3 and n.visibility = 'PUBLIC') as n from parties p").map(row => [row.iso3, row.n]));
  });
  afterAll(() => graph.close());

  it('hides the others from look-ups, by the same number of statements as those that are not there', async () => {
    expect(hidden.length).toBeGreaterThan(100);
    const query = 'query ($id: ID!) { need(id: $id) { id statement { text } topic { slug } party { iso3 } courses { totalCount } } }';
    for (const { id } of hidden.slice(0, 10)) expect(await graph.data(query, { id })).toEqual({ need: null });
    const nowhere = await graph.statements(query, { id: 'need_000000000000000000000000' });
    const behind = await graph.statements(query, { id: hidden[0]!.id });
    expect(behind.count).toBe(nowhere.count);
    expect(behind.log.map(l => l.sql)).toEqual(nowhere.log.map(l => l.sql));
  });

  it('hides them from every list and count', async () => {
    const ids = new Set(hidden.map(n => n.id));
    const listed = await everyNode<{ id: string }>(graph, { field: 'needs(PAGE)', node: 'id', size: 100 });
    expect(listed.filter(n => ids.has(n.id))).toEqual([]);
    for (let after = ''; ; ) {
      const { parties } = await graph.data<{ parties: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { iso3: string; needs: { totalCount: number; edges: { node: { id: string } }[] } } }[] } }>(
        `{ parties(first: 50 ${after}) { pageInfo { hasNextPage endCursor } edges { node { iso3 needs { totalCount edges { node { id } } } } } } }`,
      );
      for (const { node } of parties.edges) {
        expect(node.needs.totalCount).toBe(counts.get(node.iso3));
        expect(node.needs.edges.filter(e => ids.has(e.node.id))).toEqual([]);
      }
      if (!parties.pageInfo.hasNextPage) break;
      after = `, after: "${parties.pageInfo.endCursor}"`;
    }
  });

  it('hides them from filters and search', async () => {
    for (const { party, topic, id } of hidden.slice(0, 20)) {
      const { needs } = await graph.data<{ needs: { totalCount: number; edges: { node: { id: string; visibility: string } }[] } }>(
        `{ needs(search: "demonstration", filter: { parties: ["${party}"], topics: ["${topic}"] }) { totalCount edges { node { id visibility } } } }`,
      );
      expect(needs.edges.map(e => e.node.id)).not.toContain(id);
      expect(needs.edges.every(e => e.node.visibility === 'PUBLIC')).toBe(true);
      expect(needs.totalCount).toBe(needs.edges.length);
    }
  });
});
