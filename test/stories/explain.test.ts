import { type GraphQLArgument, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import type { SubgraphName } from '../../services/kit/graph/sdl.ts';
import { type Viewer, visitor } from '../../services/kit/identity/viewer.ts';
import { everyField, keyOf, keySelection, listIn, listQuery, lookUp, nodeOf, objectType, publicSchema } from '../support/schema.ts';
import { guarded, lists, records } from './lists.ts';
import { writeSome } from './written.ts';

/** Tables that a statement may read whole, since they cannot grow; each with what bounds it. */
const small: Record<string, string> = {
  regions: 'the six regions of the Convention and the subregions of the United Nations',
  questionnaires: 'one until the Convention sends another',
};

/** Orders that no index can hold; each with what bounds the rows that are sorted. */
const sorted: Record<string, string> = {
  'Query.trainings orderBy SOONEST': 'it depends on the day; only sessions ahead are read, by an index of days',
  ...Object.fromEntries(
    ['Query.needsChanges', 'Query.collegeChanges', 'Query.partnersChanges'].map(list => [`${list} as it is`, 'of each record the latest of what several audiences were told; only what has changed since is read, by an index of instants']),
  ),
};

/** A value for each argument and field of a filter that is neither an enum nor a flag. */
const samples: Record<string, unknown> = {
  regions: ['africa'],
  subregions: ['western-africa'],
  languages: ['fr', 'pt-BR'],
  courses: ['introduction', 'ndf-sharks'],
  iso3: ['MUS', 'FJI'],
  parties: ['MUS', 'FJI'],
  broader: ['enforcement'],
  topics: ['enforcement', 'legislation'],
  updatedSince: '2026-01-01T00:00:00Z',
  statedSince: '2026-01-01',
  statedUntil: '2026-12-31',
  madeBy: ['cites'],
  maxHours: 10,
  taxon: ['Isurus oxyrinchus'],
  within: ['Elasmobranchii'],
  publishedBy: ['cites'],
  sinceYear: 2010,
  memberOf: ['iccwc'],
  from: '2026-01-01',
  until: '2027-12-31',
  countries: ['MUS', 'FJI'],
  organizations: ['cites', 'wco'],
  provisions: ['18.39-a', '19.BB-a'],
  giverParties: ['MUS', 'FJI'],
  giverOrganizations: ['cites', 'wco'],
  search: 'shark guide',
};

/** Sees all that is guarded. */
const secretariat: Viewer = { learner: 'secretariat', roles: [{ kind: 'secretariat' }] };

let graph: Graph;
let schema: GraphQLSchema;
let token: string;
beforeAll(async () => {
  graph = await openGraph();
  schema = await publicSchema(graph);
  token = await graph.token({ subject: 'secretariat', roles: ['secretariat'] });
  await writeSome(graph, token);
});
afterAll(() => graph.close());

const valueFor = (name: string, type: GraphQLArgument['type']): unknown => {
  const named = getNamedType(type);
  const isList = String(type).startsWith('[');
  if (isEnumType(named)) return isList ? named.getValues().slice(0, 2).map(v => v.name) : named.getValues()[0]!.name;
  if (named.name === 'Boolean') return true;
  if (!(name in samples)) throw new Error(`say in this test what to filter by for ${name}`);
  return samples[name];
};

interface Variant {
  name: string;
  arguments: Record<string, { type: string; value: unknown }>;
}

/** The list as it is, under each of its orders, searched, and under each field of its filter. */
function variants(list: string): Variant[] {
  const [owner, field] = list.split('.') as [string, string];
  const args = objectType(schema, owner).getFields()[field]!.args;
  const found: Variant[] = [{ name: 'as it is', arguments: {} }];
  for (const { name, type } of args) {
    if (['first', 'after', 'last', 'before'].includes(name) || isNonNullType(type)) continue;
    const named = getNamedType(type);
    if (isInputObjectType(named))
      for (const part of Object.values(named.getFields())) found.push({ name: `${name}.${part.name}`, arguments: { [name]: { type: String(type), value: { [part.name]: valueFor(part.name, part.type) } } } });
    else if (isEnumType(named)) for (const { name: value } of named.getValues()) found.push({ name: `${name} ${value}`, arguments: { [name]: { type: String(type), value } } });
    else found.push({ name, arguments: { [name]: { type: String(type), value: valueFor(name, type) } } });
  }
  return found;
}

/** Tables that the plan of a statement reads from one end to the other without an index. */
function scans({ database, sql, params }: { database: string; sql: string; params: unknown[] }): string[] {
  const name = database as SubgraphName; // a database bears the name of its subgraph
  const tables = new Set(graph.sql<{ name: string }>(name, "select name from sqlite_master where type = 'table'").map(t => t.name));
  const aliases = new Map([...sql.matchAll(/"(\w+)" "(\w+)"/g)].map(([, table, alias]) => [alias, table]));
  return graph
    .sql<{ detail: string }>(name, `explain query plan ${sql}`, ...params)
    .flatMap(({ detail }) => /^SCAN (\w+)$/.exec(detail)?.[1] ?? [])
    .map(table => (tables.has(table) ? table : aliases.get(table)))
    .filter((table): table is string => table !== undefined && tables.has(table) && !(table in small));
}

const sorts = ({ database, sql, params }: { database: string; sql: string; params: unknown[] }): boolean =>
  graph.sql<{ detail: string }>(database as SubgraphName, `explain query plan ${sql}`, ...params).some(({ detail }) => detail.includes('TEMP B-TREE')); // as above

describe('an index stands', () => {
  it.each(Object.keys(lists))('under every page, order, filter and search of %s', async list => {
    const key = graph.across<{ parent?: string }>(lists[list]!)[0]!.parent;
    /** What is wrong, with the first statement that shows it. */
    const found = new Map<string, string>();
    const note = (what: string, sql: string) => found.has(what) || found.set(what, sql);
    for (const variant of variants(list)) {
      const given = Object.entries(variant.arguments);
      const query = listQuery(
        schema,
        list,
        ['$first: Int, $after: String, $last: Int', ...given.map(([name, { type }]) => `$${name}: ${type}`)].join(', '),
        ['first: $first, after: $after, last: $last', ...given.map(([name]) => `${name}: $${name}`)].join(', '),
        `edges { cursor node { ${keySelection(schema, nodeOf(schema, list))} } } pageInfo { hasNextPage }`,
      );
      const variables = { key, ...Object.fromEntries(given.map(([name, { value }]) => [name, value])) };
      for (const languages of [['en'], ['fr'], ['es']]) {
        const { edges } = listIn<{ edges: { cursor: string }[] }>(await graph.data(query, { ...variables, first: 1 }, { languages: languages[0], ...(guarded.has(list) && { token }) }));
        const cursor = edges[0]?.cursor;
        for (const window of [{ first: 2 }, { last: 2 }, { first: 2, after: cursor }]) {
          const { log } = await graph.statements(query, { ...variables, ...window }, { languages, viewer: guarded.has(list) ? secretariat : visitor });
          // What is plainly false, such as drafts for who may see none, SQLite knows before it reads a row.
          for (const statement of log) if (!/ and false\b/.test(statement.sql)) for (const table of scans(statement)) note(`${variant.name} scans ${table}`, statement.sql);
          const isPlainPage = list.startsWith('Query.') && !/filter|search/.test(variant.name) && !(`${list} ${variant.name}` in sorted);
          if (isPlainPage) for (const statement of log) if (sorts(statement)) note(`${variant.name} sorts`, statement.sql);
        }
      }
    }
    expect([...found]).toEqual([]);
  });

  it.each(Object.keys(records))('under every field of %s and of what it leads to', async type => {
    const { type: keyType } = objectType(schema, type).getFields()[keyOf(objectType(schema, type))!]!;
    const query = `query($key: ${String(keyType)}) { ${lookUp(schema, type)} { ${everyField(objectType(schema, type), 1)} } }`;
    const [{ key }] = graph.across<{ key: string }>(records[type]!) as [{ key: string }]; // no type is without a record
    const { log } = await graph.statements(query, { key }, { viewer: secretariat });
    expect(log.length).toBeGreaterThan(0);
    expect(log.flatMap(statement => scans(statement).map(table => `scans ${table}: ${statement.sql}`))).toEqual([]);
  });
});
