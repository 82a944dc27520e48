import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';

const showcase = `query ($n: Int) { parties(first: $n, filter: { groups: [DEVELOPING] }) { totalCount edges { node { iso3 groups needs(first: 5, filter: { urgent: true }) { totalCount
  edges { node { topic { slug label { text } } courses(first: 3) { edges { rank node { slug } } } } } } } } } }`;

describe('the number of SQL statements does not grow with the page', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const need = 'id statement { text } topic { label { text } broader { slug } narrower { slug } } party { name { text } } citations { document }';
  it.each([
    ['Parties', `query ($n: Int) { parties(first: $n, filter: { groups: [DEVELOPING] }) { totalCount edges { node { name { text } region { name { text } parties(first: 2) { totalCount } }
      subregion { name { text } parties(first: 2) { edges { node { iso3 } } } } groups provenance { source } needs(first: 3) { totalCount edges { node { ${need} } } } } } } }`, 5, 50],
    ['topics', `query ($n: Int) { topics(first: $n) { edges { node { broader { slug } narrower { slug } needs(first: 2) { totalCount edges { node { ${need} } } } provisions(first: 2) { edges { node { topics { slug } } } } } } } }`, 5, 50],
    ['provisions', 'query ($n: Int) { provisions(first: $n) { edges { node { topics { slug label { text } } organizations { slug } } } } }', 5, 40],
    ['needs', `query ($n: Int) { needs(first: $n) { edges { node { ${need} } } } }`, 5, 50],
    ['courses', `query ($n: Int) { courses(first: $n) { edges { node { needs(first: 2) { totalCount edges { rank node { ${need} } } } } } } }`, 5, 25],
  ])('of %s', async (_, query, few, many) => {
    const small = await graph.statements(query, { n: few });
    const large = await graph.statements(query, { n: many });
    // A larger page can spare a look-up, when it has already what a smaller one must fetch.
    expect(large.count).toBeLessThanOrEqual(small.count);
    expect(small.count).toBeGreaterThan(1);
  });

  it('is the same for the urgent needs of 5 Parties and of 50', async () => {
    expect((await graph.statements(showcase, { n: 50 })).count).toBe((await graph.statements(showcase, { n: 5 })).count);
  });
});
