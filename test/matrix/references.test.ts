import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Canary, type Matrix, openMatrix } from './fixture.ts';
import { everybody } from './roles.ts';

/*
 * Another router asks a subgraph for records by their bare keys, and so can anyone who reaches it: each sees what they
 * would see through our gateway, and a key of something hidden answers as one of nothing.
 */

const keys: Record<string, string> = { Need: 'id', Training: 'slug', Offer: 'id', Registration: 'id', Learner: 'id', Material: 'slug', Course: 'slug' };

let matrix: Matrix;
let asked: Canary[];
beforeAll(async () => {
  matrix = await openMatrix('apart over HTTP', 'bearer');
  asked = matrix.canaries.filter(c => c.kind in keys);
});
afterAll(() => matrix.close());

it('each subgraph shows by a bare key what the viewer may see', async () => {
  expect([...new Set(asked.map(c => c.kind))].sort()).toEqual(Object.keys(keys).sort());
  for (const who of everybody)
    for (const { subgraph, kind, key, sees } of asked) {
      const { token } = matrix.as(who);
      const response = await fetch(`${matrix.graph.addresses![subgraph]}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({
          query: `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${kind} { ${keys[kind]} viewerCan { __typename } } } }`,
          variables: { keys: [{ __typename: kind, [keys[kind]!]: key }, { __typename: kind, [keys[kind]!]: `${key}x` }] },
        }),
      });
      const seen = sees.includes(who) ? { [keys[kind]!]: key, viewerCan: { __typename: expect.any(String) as string } } : null;
      expect({ who, kind, key, answer: await response.json() as unknown }).toEqual({ who, kind, key, answer: { data: { _entities: [seen, null] } } });
    }
});
