import { parse, Kind, valueFromASTUntyped } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdlOf, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { type Graph, openGraph } from '../support/graph.ts';

/* What anybody may send to `_entities` of a subgraph that reads bearer tokens: whatever is no representation gets a coded error that says why. */

describe.each(subgraphNames)('representations that are sent to the %s', name => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ way: 'apart over HTTP', auth: 'bearer' });
  });
  afterAll(() => graph.close());

  /** Each entity of the subgraph, with its key. */
  const entities = parse(sdlOf(name)).definitions.flatMap(d => {
    const key = d.kind === Kind.OBJECT_TYPE_DEFINITION && d.directives?.find(({ name: { value } }) => value === 'key')?.arguments?.find(a => a.name.value === 'fields')?.value;
    return d.kind === Kind.OBJECT_TYPE_DEFINITION && key ? [{ type: d.name.value, key: String(valueFromASTUntyped(key)) }] : [];
  });

  const ask = async (keys: unknown[], selection = '__typename') => {
    const response = await fetch(`${graph.addresses![name]}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `query($keys: [_Any!]!) { _entities(representations: $keys) { ${selection} } }`, variables: { keys } }),
    });
    return (await response.json()) as { data: { _entities: unknown[] }; errors?: GraphQLFormattedError[] };
  };
  /** Asks for it beside one that is well, which is answered. */
  const refusal = async (key: unknown, selection?: string): Promise<string> => {
    const { data, errors } = await ask([{ __typename: 'Party', iso3: 'MUS' }, key], selection);
    expect(data._entities).toEqual([selection === undefined ? { __typename: 'Party' } : {}, null]);
    expect(errors!.map(({ path, extensions }) => ({ path, extensions }))).toEqual([{ path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors![0]!.message.length).toBeLessThan(300);
    expect(graph.log).toEqual([]);
    return errors![0]!.message;
  };

  it.each([
    [5, 'it is no object'],
    ['Party', 'it is no object'],
    [[], 'it is no object'],
    [{}, '__typename is missing'],
    [{ iso3: 'MUS' }, '__typename is missing'],
    [{ __typename: 5, iso3: 'MUS' }, '__typename is missing'],
    [{ __typename: 'Customs', slug: 'x' }, 'there is no entity "Customs" here'],
    [{ __typename: 'toString' }, 'there is no entity "toString" here'],
    [{ __typename: 'PageInfo' }, 'there is no entity "PageInfo" here'],
    [{ __typename: 'String' }, 'there is no entity "String" here'],
    [{ __typename: 'x'.repeat(1_000_000) }, 'there is no entity "xxxx'],
  ])('are refused where they are none, with what is wrong (%#)', async (key, reason) => {
    expect(await refusal(key)).toContain(`This representation cannot be used: ${reason}`);
  });

  it.each(entities)('of $type must have a key as it is', async ({ type, key }) => {
    const odd = (value: unknown) => refusal({ __typename: type, [key]: value });
    expect(await refusal({ __typename: type })).toContain(`its key ${key} is missing`);
    expect(await odd(null)).toContain(`${key} is missing`);
    for (const value of [5, true, {}, [], ['MUS']]) expect(await odd(value)).toMatch(new RegExp(`${key} is no (ID in quotes|String)`));
    expect(await odd('x'.repeat(1_000_000))).toContain(`${key} has 1000000 characters, and may have 1000`);
  });

  const required = parse(sdlOf(name)).definitions.flatMap(d =>
    d.kind === Kind.OBJECT_TYPE_DEFINITION ? (d.fields ?? []).filter(f => f.directives?.some(({ name: { value } }) => value === 'requires')).map(f => ({ type: d.name.value, field: f.name.value })) : [],
  );
  it.each(required)('of $type must bring what $field needs, as it is', async ({ type, field }) => {
    const { key } = entities.find(e => e.type === type)!;
    const selection = `... on ${type} { ${field} { totalCount } }`;
    for (const [match, reason] of [['x', 'match is no object'], [{}, /match\.\w+ is missing/], [{ topic: 'reporting', topics: 5 }, /match\.\w+ is (missing|no list)/]] as const)
      expect(await refusal({ __typename: type, [key]: 'x', match }, selection)).toMatch(reason);
    const { errors } = await ask([{ __typename: type, [key]: 'x' }], selection);
    expect(errors).toMatchObject([{ message: expect.stringContaining(`${field} needs its match, which is missing`) as string, path: ['_entities', 0, field], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(graph.log).toEqual([]);
  });
});
