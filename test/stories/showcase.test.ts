import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, ways } from '../support/graph.ts';

const showcase = `
  query Slice($groups: [PartyGroup!] = [SIDS], $first: Int = 50) {
    parties(first: $first, filter: { groups: $groups }) {
      totalCount
      edges { node {
        iso3 name { text language isFallback }
        needs(first: 5, filter: { urgent: true }) {
          totalCount
          edges { node {
            topic { slug label { text } }
            courses(first: 3) { edges { rank reasons { code text } node { slug title { text } } } }
            trainings(first: 3) { edges { rank reasons { code text } node { slug title { text } } } }
          } }
        }
      } }
    }
  }`;

interface Match {
  rank: number;
  reasons: { code: string; text: string }[];
  node: { slug: string };
}
interface Shown {
  parties: {
    totalCount: number;
    edges: { node: { iso3: string; needs: { totalCount: number; edges: { node: { topic: { slug: string }; courses: { edges: Match[] }; trainings: { edges: Match[] } } }[] } } }[];
  };
}

describe.each(ways)('what small island developing States need and what meets it, %s', way => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ way });
  });
  afterAll(() => graph.close());

  it('shows each of the 30 with its urgent public needs and their best matches', async () => {
    const { parties } = await graph.data<Shown>(showcase);
    const expected = graph.sql<{ iso3: string; n: number }>(
      'needs',
      `select p.iso3, (select count(*) from needs n where n.party = p.iso3 and n.most_urgent and n.visibility = 'PUBLIC') as n
       from parties p join party_groups g on g.party = p.iso3 and g."group" = 'SIDS' order by p.name_en, p.iso3`,
    );
    expect(parties.totalCount).toBe(30);
    expect(parties.edges.map(e => ({ iso3: e.node.iso3, n: e.node.needs.totalCount }))).toEqual(expected);
    expect(expected.every(row => row.n >= 1)).toBe(true);
    for (const { courses, trainings } of parties.edges.flatMap(p => p.node.needs.edges.map(n => n.node)))
      for (const { edges } of [courses, trainings]) {
        expect(edges.map(e => e.rank)).toEqual(edges.map(e => e.rank).sort((a, b) => b - a));
        for (const edge of edges) expect(edge.reasons.map(r => r.code)).toContain('KIND_OF_HELP');
      }
  });

  it('costs the same number of statements for 5 Parties and for 50', async () => {
    if (way !== 'in one process') return;
    const five = await graph.statements(showcase, { groups: ['DEVELOPING'], first: 5 });
    const fifty = await graph.statements(showcase, { groups: ['DEVELOPING'], first: 50 });
    expect(fifty.count).toBe(five.count);
    expect(five.count).toBeGreaterThan(5);
  });
});
