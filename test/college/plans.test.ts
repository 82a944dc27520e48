import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';

/** Pages, searches and matches of the catalogue. What is read whole, such as a total of everything or a facet, is not among them. */
const queries: [name: string, query: string][] = [
  ['courses by title', '{ courses(first: 5) { edges { node { slug questionCount madeBy { slug } modules { lessons { id } } } } } }'],
  ['courses by hours', '{ courses(first: 5, orderBy: HOURS) { edges { node { slug } } } }'],
  ['courses searched', '{ courses(search: "shark fins") { totalCount edges { node { slug } } } }'],
  ['courses of topics', '{ courses(filter: { topics: ["identification"], languages: ["fr"], audience: [CUSTOMS] }, search: "shark") { edges { node { slug } } } }'],
  ['materials by title', '{ materials(first: 5) { edges { node { slug publishers { name } taxa { scientificName } } } } }'],
  ['materials by year', '{ materials(first: 5, orderBy: NEWEST) { edges { node { slug } } } }'],
  ['materials searched', '{ materials(search: "mako fin") { totalCount edges { node { slug } } facets { kind { value } topic { value } language { value } taxon { value } } } }'],
  ['materials of taxa', '{ materials(search: "mako", filter: { taxon: ["Isurus oxyrinchus"], topics: ["identification"], publishedBy: ["fao"] }) { edges { node { slug } } } }'],
  ['taxa by name', '{ taxa(first: 5) { edges { node { parent { rank } ancestors { rank } } } } }'],
  ['taxa by scientific name', '{ taxa(first: 5, orderBy: SCIENTIFIC_NAME) { edges { node { rank } } } }'],
  ['taxa searched', '{ taxa(search: "mako") { totalCount edges { node { rank } } } }'],
  ['a taxon', '{ taxon(scientificName: "Selachimorpha") { children(first: 3) { totalCount edges { node { rank } } } materials(first: 3) { totalCount edges { node { slug } } facets { kind { value } } } } }'],
  ['a topic', '{ topic(slug: "science") { courses(first: 3) { totalCount edges { node { slug } } facets { topic { value } } } materials(first: 3) { totalCount edges { node { slug } } facets { taxon { value } } } } }'],
  ['an organization', '{ organization(slug: "cites") { courses(first: 3) { totalCount edges { node { slug } } facets { audience { value } } } materials(first: 3) { totalCount edges { node { slug } } } } }'],
  ['needs', '{ needs(first: 3) { edges { node { courses(first: 2) { totalCount edges { node { slug } } } materials(first: 2) { totalCount edges { node { slug } } } } } } }'],
];

describe('every page, search and match of the catalogue uses an index', () => {
  let graph: Graph;
  let tables: Set<string>;
  beforeAll(async () => {
    graph = await openGraph();
    tables = new Set(graph.sql<{ name: string }>('college', "select name from sqlite_master where type = 'table'").map(row => row.name));
  });
  afterAll(() => graph.close());

  async function readsWhole(query: string, variables = {}): Promise<string[]> {
    const { log } = await graph.statements(query, variables);
    const ours = log.filter(({ sql }) => [...sql.matchAll(/\b(?:from|join) "(\w+)"/g)].every(([, name]) => tables.has(name!)));
    expect(ours.length).toBeGreaterThan(0);
    return ours.flatMap(({ sql, params }) =>
      graph
        .sql<{ detail: string }>('college', `explain query plan ${sql}`, ...params)
        .map(row => row.detail)
        // An automatic index is one that is missing: SQLite makes it anew for each statement.
        .filter(detail => tables.has(/^(?:SCAN|SEARCH) (\w+)/.exec(detail)?.[1] ?? '') && (!/ USING .*(INDEX|PRIMARY KEY) /.test(detail) || / AUTOMATIC /.test(detail)))
        .map(detail => `${detail}: ${sql}`),
    );
  }

  it.each(queries)('%s', async (_, query) => expect(await readsWhole(query)).toEqual([]));

  it.each(['courses(ARGS)', 'courses(ARGS, orderBy: HOURS)', 'materials(ARGS)', 'materials(ARGS, orderBy: NEWEST)', 'materials(ARGS, search: "shark")', 'taxa(ARGS)', 'taxa(ARGS, orderBy: SCIENTIFIC_NAME)'])(
    'the second page of %s, in both directions',
    async field => {
      const { list } = await graph.data<{ list: { pageInfo: { endCursor: string } } }>(`{ list: ${field.replace('ARGS', 'first: 5')} { pageInfo { endCursor } } }`);
      for (const args of ['first: 5, after: $at', 'last: 3, before: $at'])
        expect(await readsWhole(`query ($at: String) { ${field.replace('ARGS', args)} { edges { cursor } } }`, { at: list.pageInfo.endCursor })).toEqual([]);
    },
  );
});
