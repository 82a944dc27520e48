import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, type Places, openGateway } from '../../gateway/index.ts';
import { isRepeatable, peersAt } from '../../gateway/peers.ts';
import { feedAt } from '../../services/kit/http/feedHttp.ts';
import { type Listening, listen } from '../../services/kit/http/server.ts';
import { sealFrom, tokensFrom } from '../../services/kit/identity/trust.ts';
import { type Answer, type Graph, openGraph } from '../support/graph.ts';

/* A subgraph has several addresses: what breaks at one of them, and may be asked twice, is asked of the next. */

/** A process in front of the partners that takes what it is asked, hands it on, and ends as it says. */
async function inFront(behind: string, ending: 'answers' | 'dies in the middle of its answer'): Promise<{ url: string; asked: () => number; close(): Promise<void> }> {
  let asked = 0;
  const server: Server = createServer((request, response) => {
    asked += 1;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...headers } = request.headers;
      void fetch(`${behind}${request.url}`, { method: 'POST', headers: headers as Record<string, string>, body: Buffer.concat(parts) }) // no header that we send is repeated
        .then(async answer => Buffer.from(await answer.arrayBuffer()))
        .then(body => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
          if (ending === 'answers') response.end(body);
          else response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
        });
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server has an AddressInfo
    asked: () => asked,
    close: () =>
      new Promise<void>(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

describe('a subgraph with several addresses', () => {
  let graph: Graph;
  let token: string;
  let nobody: string;
  const opened: { gateway: Gateway; listening: Listening }[] = [];
  beforeAll(async () => {
    graph = await openGraph({ way: 'apart over HTTP' });
    token = await graph.token({ subject: 'somebody', roles: ['partner:unia'] });
    const closed = await inFront('', 'answers');
    nobody = closed.url;
    await closed.close();
  });
  afterAll(() => graph.close());
  afterEach(async () => {
    for (const { gateway, listening } of opened.splice(0)) {
      await listening.close();
      await gateway.close();
    }
  });

  /** A gateway that is told these addresses of the partners. */
  async function told(partners: readonly string[]) {
    const { college, needs } = graph.addresses!;
    const places: Places = { college: [`${college}/graphql`], needs: [`${needs}/graphql`], partners: partners.map(address => `${address}/graphql`) };
    const tokens = await tokensFrom({}, { folder: graph.folder, gateway: 'http://127.0.0.1:4000', production: false });
    const gateway = await openGateway({ places, seal: await sealFrom({}, graph.folder), signIn: { tokens } }, () => {});
    const listening = await listen(gateway.app, '127.0.0.1', 0);
    opened.push({ gateway, listening });
    const { url } = listening;
    return async <D>(query: string): Promise<Answer<D>> => {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query }) });
      return (await response.json()) as Answer<D>; // the shape is the test's to prove
    };
  }
  const read = '{ trainings(first: 2) { edges { node { slug } } } }';
  const register = (title: string, key?: string) => `mutation { registerTraining(input: {
    organization: "unia", title: "${title}", language: "en", kind: COURSE, topics: ["reporting"], sessions: [{ startsOn: "2027-03-01", mode: ONLINE }]${key === undefined ? '' : `, idempotencyKey: "${key}"`}
  }) { training { slug } userErrors { code path } } }`;
  const registered = (title: string) => graph.sql('partners', "select slug from trainings where title like '%' || ? || '%'", title).length;

  it('answers every read and write while nobody listens at one of them', async () => {
    const ask = await told([nobody, graph.addresses!.partners]);
    const expected = await graph.data(read);
    for (let n = 0; n < 10; n += 1) expect(await ask(read)).toEqual({ data: expected });
    expect(await (await told([nobody, graph.addresses!.partners]))(register('Nobody took it'))).toMatchObject({ data: { registerTraining: { userErrors: [] } } });
    expect(registered('Nobody took it')).toBe(1);
  });

  it('reads again where a process dies in the middle of its answer, and passes that one over for a while', async () => {
    const dying = await inFront(graph.addresses!.partners, 'dies in the middle of its answer');
    const ask = await told([dying.url, graph.addresses!.partners]);
    const expected = await graph.data(read);
    for (let n = 0; n < 10; n += 1) expect(await ask(read)).toEqual({ data: expected });
    expect(dying.asked()).toBe(1);
    await dying.close();
  });

  it('writes again only with an idempotencyKey, and then once', async () => {
    const dying = await inFront(graph.addresses!.partners, 'dies in the middle of its answer');
    expect(await (await told([dying.url, graph.addresses!.partners]))(register('Told with a key', 'k-1'))).toMatchObject({ data: { registerTraining: { training: { slug: 'unia-told-with-a-key' }, userErrors: [] } } });
    expect(registered('Told with a key')).toBe(1);
    const { data, errors } = await (await told([dying.url, graph.addresses!.partners]))(register('Told without a key'));
    expect(data).toEqual({ registerTraining: null });
    expect(errors!.map(e => e.extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
    expect(registered('Told without a key')).toBe(1);
    expect(dying.asked()).toBe(2);
    await dying.close();
  });

  it('asks those that answer in turn', async () => {
    const [one, other] = [await inFront(graph.addresses!.partners, 'answers'), await inFront(graph.addresses!.partners, 'answers')];
    const ask = await told([one.url, other.url]);
    for (let n = 0; n < 6; n += 1) expect(await ask(read)).not.toHaveProperty('errors');
    expect([one.asked(), other.asked()]).toEqual([3, 3]);
    await Promise.all([one.close(), other.close()]);
  });

  it('is asked twice at most, and costs its own fields alone when none answers', async () => {
    const dying = await inFront(graph.addresses!.partners, 'dies in the middle of its answer');
    const { data, errors } = await (await told([dying.url, dying.url, dying.url]))('{ trainings { totalCount } party(iso3: "MUS") { iso3 } topic(slug: "reporting") { slug } }');
    expect(data).toBeNull();
    expect(errors!.map(e => e.extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
    expect(dying.asked()).toBe(2);
    await dying.close();
  });

  it('tells its feed from the address that answers', async () => {
    const seal = await sealFrom({}, graph.folder);
    const [both, one] = [feedAt('needs', [nobody, graph.addresses!.needs], seal), feedAt('needs', [graph.addresses!.needs], seal)];
    const page = await both.everything();
    expect(page).toEqual(await one.everything());
    expect(JSON.stringify(page)).toContain('MUS');
    await expect(feedAt('needs', [nobody, nobody], seal).everything()).rejects.toThrow('fetch failed');
  });
});

describe('what may be asked twice', () => {
  it.each([
    [true, '{ parties { totalCount } }', {}],
    [true, 'mutation ($input: SaveInput!) { save(input: $input) { id } }', { input: { idempotencyKey: 'k' } }],
    [true, 'mutation { save(input: { idempotencyKey: "k" }) { id } }', {}],
    [true, 'mutation ($k: String) { a: save(input: { idempotencyKey: $k }) { id } b: save(input: { idempotencyKey: "b" }) { id } }', { k: 'a' }],
    [false, 'mutation ($input: SaveInput!) { save(input: $input) { id } }', { input: { idempotencyKey: null } }],
    [false, 'mutation ($input: SaveInput!) { save(input: $input) { id } }', {}],
    [false, 'mutation { a: save(input: { idempotencyKey: "a" }) { id } b: save(input: { title: "b" }) { id } }', {}],
    [false, 'mutation { save { id } }', {}],
  ])('%s: %s', (may, query, variables) => {
    expect(isRepeatable(parse(query), variables)).toBe(may);
  });

  it('is decided by who asks, once', async () => {
    const asked: string[] = [];
    const fail = async (url: string) => {
      asked.push(url);
      throw new Error(url);
    };
    await expect(peersAt(['a', 'b']).ask(fail, () => false)).rejects.toThrow('a');
    await expect(peersAt(['c', 'd', 'e']).ask(fail, () => true)).rejects.toThrow('d');
    await expect(peersAt(['f']).ask(fail, () => true)).rejects.toThrow('f');
    expect(asked).toEqual(['a', 'c', 'd', 'f']);
  });
});
