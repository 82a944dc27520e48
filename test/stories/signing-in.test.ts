import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, ways } from '../support/graph.ts';

const query = '{ party(iso3: "MUS") { name { text } } }';

describe.each(ways)('signing in, %s', way => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ way });
  });
  afterAll(() => graph.close());

  it('answers with a good token, and without one', async () => {
    const expected = { data: { party: { name: { text: 'Mauritius' } } } };
    expect(await graph.ask(query)).toEqual(expected);
    expect(await graph.ask(query, {}, { token: await graph.token({ subject: 'jane', roles: ['authority:MUS'] }) })).toEqual(expected);
  });

  it('refuses a bad token with 401 and a code, on a public query, too', async () => {
    const response = await fetch(`${graph.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' }, body: JSON.stringify({ query }) });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('shows the documents of the embedded issuer', async () => {
    const discovery = (await (await fetch(`${graph.url}/issuer/.well-known/openid-configuration`)).json()) as Record<string, string>;
    expect(discovery.issuer).toBe('http://127.0.0.1:4000/issuer');
    const { keys } = (await (await fetch(`${graph.url}/issuer/jwks`)).json()) as { keys: Record<string, string>[] };
    expect(keys.map(key => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']]);
  });
});
