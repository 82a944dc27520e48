import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleText, examples } from '../../gateway/explorer/index.ts';
import { type Graph, openGraph } from '../support/graph.ts';

interface Refused {
  code: string;
  limit?: string;
  value?: number | null;
  bound?: number;
}

describe('what one request may ask for', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
    await graph.data('{ parties(first: 1) { totalCount } }');
  });
  afterAll(() => graph.close());

  const refusal = async (query: string, variables: Record<string, unknown> = {}) => {
    const begin = performance.now();
    const { data, errors } = await graph.ask(query, variables);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    return { ...(errors![0]!.extensions as unknown as Refused), milliseconds: performance.now() - begin }; // every error carries these
  };

  const full = { descriptions: true, schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true };
  it.each([
    ['GraphiQL', { schemaDescription: true, inputValueDeprecation: true }],
    ['Relay and graphql-codegen', full],
    ['newer tools', { ...full, oneOf: true }],
  ])('lets the introspection of %s pass, and plans nothing for it', async (_, options) => {
    const { __schema } = await graph.data<{ __schema: { types: { name: string }[] } }>(getIntrospectionQuery(options));
    expect(__schema.types.map(t => t.name)).toContain('Party');
    expect(__schema.types.map(t => t.name)).not.toContain('NeedProfile');
  });

  it.each(examples)('lets the example %s pass', async name => {
    await graph.data(exampleText(name));
  });

  it('lets the showcase pass for a full page of developing Parties', async () => {
    const page = async (first: number) =>
      (await graph.data<{ parties: { edges: object[] } }>(exampleText('showcase'), { groups: ['DEVELOPING'], first })).parties.edges.length;
    expect(await page(50)).toBe(50);
    expect(await page(100)).toBe(100);
  });

  it('refuses fragments that double at every step before they are validated or planned', async () => {
    const steps = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Party { ...F${n + 1} ...F${n + 1} }`);
    const { milliseconds, ...refused } = await refusal(`{ party(iso3: "MUS") { ...F0 } } ${steps.join(' ')} fragment F30 on Party { iso3 }`);
    expect(refused).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'fields', value: 2 ** 30 + 1, bound: 2000 });
    expect(milliseconds).toBeLessThan(500);
  });

  it('refuses such fragments where no operation uses them, too', async () => {
    const steps = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Party { ...F${n + 1} ...F${n + 1} }`);
    expect(await refusal(`{ party(iso3: "MUS") { iso3 } } ${steps.join(' ')} fragment F30 on Party { iso3 }`)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'fields' });
  });

  it('leaves a fragment inside itself to validation', async () => {
    const { errors } = await graph.ask('{ party(iso3: "MUS") { ...A } } fragment A on Party { iso3 ...B } fragment B on Party { ...A }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('within itself') as string }]);
  });

  it('gives up a comparison of fields that would take too long', async () => {
    const { milliseconds, ...refused } = await refusal(`{ party(iso3: "MUS") { ${'name(languages: ["en"]) { text } '.repeat(900)} } }`);
    expect(refused).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'comparisons' });
    expect(milliseconds).toBeLessThan(3000);
  });

  it.each([
    ['depth', `{ party(iso3: "MUS") { ${'needs { edges { node { party { '.repeat(6)} iso3 ${'} } } } '.repeat(6)} } }`],
    ['depth', `${'{ party '.repeat(3000)} ${'} '.repeat(3000)}`],
    ['fields', `{ party(iso3: "MUS") { ${'iso3 '.repeat(2000)} } }`],
    ['aliases', `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: party(iso3: "MUS") { iso3 }`).join(' ')} }`],
    ['cost', '{ parties(first: 100) { edges { node { needs(first: 100) { edges { node { courses(first: 100) { edges { node { slug } } } } } } } } } }'],
    ['cost', '{ parties(last: 100) { edges { node { needs(first: 1, last: 100) { edges { node { courses(first: 100) { edges { node { slug } } } } } } } } } }'],
    ['cost', `{ ${Array.from({ length: 6 }, (_, n) => `a${n}: __schema { types { fields { type { fields { name } } } } }`).join(' ')} }`],
  ])('refuses too much %s', async (limit, query) => {
    const refused = await refusal(query);
    expect(refused).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
    if (refused.value !== null) expect(refused.value).toBeGreaterThan(refused.bound!);
  });

  it('counts pages by the variables that are given, else by their defaults', async () => {
    const query = (usual: number) => `query ($n: Int = ${usual}) { parties(first: $n) { edges { node { needs(first: $n) { edges { node { courses(first: $n) { edges { node { slug } } } } } } } } } }`;
    await graph.data(query(100), { n: 2 });
    await graph.data(query(2));
    expect(await refusal(query(100))).toMatchObject({ limit: 'cost' });
    expect(await refusal(query(2), { n: 100 })).toMatchObject({ limit: 'cost' });
  });

  it('refuses the same operation however often it comes', async () => {
    const query = `{ party(iso3: "MUS") { ${'iso3 '.repeat(2000)} } }`;
    expect(await refusal(query)).toMatchObject({ limit: 'fields' });
    expect(await refusal(query)).toMatchObject({ limit: 'fields' });
  });

  it('reads no document of more than 15,000 tokens, and no schema deeper than a tool needs', async () => {
    expect((await graph.ask(`{ ${'a '.repeat(15_000)} }`)).errors).toMatchObject([{ message: expect.stringContaining('15000 tokens') as string, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await graph.ask('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
