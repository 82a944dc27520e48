import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, openGateway } from '../../gateway/index.ts';
import { subgraphNames } from '../../services/kit/graph/sdl.ts';
import { type Listening, listen } from '../../services/kit/http/server.ts';
import { sealFrom, tokensFrom } from '../../services/kit/identity/trust.ts';
import { type Graph, openGraph } from '../support/graph.ts';

/** What caches between us and the reader are told to keep. */
describe('with PUBLIC_SECONDS', () => {
  let graph: Graph;
  let gateway: Gateway;
  let listening: Listening;
  beforeAll(async () => {
    graph = await openGraph({ way: 'apart over HTTP', demonstration: false });
    const places = Object.fromEntries(subgraphNames.map(name => [name, [`${graph.addresses![name]}/graphql`]]));
    const tokens = await tokensFrom({}, { folder: graph.folder, gateway: 'http://127.0.0.1:4000', production: false });
    gateway = await openGateway({ places, seal: await sealFrom({}, graph.folder), signIn: { tokens }, publicSeconds: 60 }, () => {});
    listening = await listen(gateway.app, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await listening.close();
    await gateway.close();
    await graph.close();
  });

  const public_ = '{ party(iso3: "MUS") { name { text } } }';
  const headersOf = async (url: string, query: string, { method = 'GET', token }: { method?: string; token?: string } = {}) => {
    const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    const response = method === 'GET' ? await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers }) : await fetch(`${url}/graphql`, { method, headers, body: JSON.stringify({ query }) });
    await response.text();
    return { cache: response.headers.get('cache-control'), vary: response.headers.get('vary') };
  };

  it('caches keep what a visitor asks by GET, by language, and nothing else', async () => {
    const token = await graph.token({ subject: 'somebody' });
    const vary = 'Accept-Language, Authorization';
    expect(await headersOf(listening.url, public_)).toEqual({ cache: 'public, max-age=60', vary });
    expect(await headersOf(listening.url, public_, { token })).toEqual({ cache: 'no-store', vary });
    expect(await headersOf(listening.url, public_, { method: 'POST' })).toEqual({ cache: 'no-store', vary });
    expect(await headersOf(listening.url, '{ learner(id: "learner_0") { id } }')).toEqual({ cache: 'no-store', vary });
    expect((await headersOf(listening.url, '{ nothing }')).cache).toBe('no-store');
    await graph.stop('college');
    expect(await headersOf(listening.url, '{ party(iso3: "MUS") { trainingProgress { learners } } }')).toEqual({ cache: 'no-store', vary });
  });

  it('without it they keep nothing', async () => {
    expect((await headersOf(graph.url, public_)).cache).toBe('no-store');
  });
});
