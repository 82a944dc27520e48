import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, ways } from '../support/graph.ts';

interface Answer {
  status: number;
  type: string | null;
  body: { data?: unknown; errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[] };
  headers: Headers;
}

describe.each(ways)('the door, %s', way => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ way });
  });
  afterAll(() => graph.close());

  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${graph.url}${path}`, init);
    return { status: response.status, type: response.headers.get('content-type'), body: (await response.json()) as Answer['body'], headers: response.headers };
  };
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const send = (request: unknown) => post(JSON.stringify(request));
  const get = (search: Record<string, string>, headers: Record<string, string> = { 'apollo-require-preflight': 'yes' }) => ask(`/graphql?${new URLSearchParams(search).toString()}`, { headers });

  const query = '{ party(iso3: "MUS") { iso3 } }';
  const data = { party: { iso3: 'MUS' } };

  it('answers POST and GET, as JSON or as a GraphQL response', async () => {
    expect(await send({ query })).toMatchObject({ status: 200, type: 'application/json; charset=utf-8', body: { data } });
    expect(await get({ query })).toMatchObject({ status: 200, body: { data } });
    expect(await get({ query: 'query ($c: String!) { party(iso3: $c) { iso3 } }', variables: '{"c":"MUS"}' })).toMatchObject({ status: 200, body: { data } });
    const accept = 'application/graphql-response+json';
    expect(await post(JSON.stringify({ query }), { accept })).toMatchObject({ status: 200, type: `${accept}; charset=utf-8`, body: { data } });
  });

  it('takes a compressed body', async () => {
    expect(await post(gzipSync(JSON.stringify({ query })), { 'content-encoding': 'gzip' })).toMatchObject({ status: 200, body: { data } });
  });

  it('refuses what a page of another site could send unasked', async () => {
    const refused = { status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } };
    expect(await get({ query }, {})).toMatchObject(refused);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      expect(await post(JSON.stringify({ query }), { 'content-type': type })).toMatchObject({ ...refused, status: 415 });
    expect((await send({ query })).headers.get('access-control-allow-origin')).toBeNull();
  });

  const several = 'query A { __typename } query B { __typename }';
  it.each<[string, () => Promise<Answer>, number, string]>([
    ['JSON that breaks off', () => post('{"query": "{'), 400, 'BAD_USER_INPUT'],
    ['JSON that is no object', () => post('"query"'), 400, 'BAD_USER_INPUT'],
    ['nothing', () => post(''), 400, 'BAD_USER_INPUT'],
    ['an empty object', () => send({}), 400, 'BAD_USER_INPUT'],
    ['a batch', () => send([{ query }]), 400, 'BAD_USER_INPUT'],
    ['a query that is no text', () => send({ query: 5 }), 400, 'BAD_USER_INPUT'],
    ['a query that is no GraphQL', () => send({ query: '{ party(' }), 400, 'BAD_USER_INPUT'],
    ['a field that does not exist', () => send({ query: '{ nothing }' }), 400, 'BAD_USER_INPUT'],
    ['variables as text', () => send({ query, variables: '{}' }), 400, 'BAD_USER_INPUT'],
    ['a variable of another type', () => send({ query: 'query ($n: Int) { parties(first: $n) { totalCount } }', variables: { n: 'x' } }), 400, 'BAD_USER_INPUT'],
    ['variables in the address that are no JSON', () => get({ query, variables: '{' }), 400, 'BAD_USER_INPUT'],
    ['an operation that the document lacks', () => send({ query: several, operationName: 'C' }), 400, 'BAD_USER_INPUT'],
    ['several operations, none chosen', () => send({ query: several }), 400, 'BAD_USER_INPUT'],
    ['a mutation, as long as there is none', () => send({ query: 'mutation { anything }' }), 400, 'BAD_USER_INPUT'],
    ['a subscription', () => send({ query: 'subscription { anything }' }), 400, 'BAD_USER_INPUT'],
    ['a stored query', () => send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }), 200, 'BAD_USER_INPUT'],
    ['a body that is too large', () => send({ query: `${query}${' '.repeat(300_000)}` }), 413, 'LIMIT_EXCEEDED'],
    ['a body that grows too large', () => post(gzipSync(' '.repeat(3_000_000)), { 'content-encoding': 'gzip' }), 413, 'LIMIT_EXCEEDED'],
    ['a compressed body that is none', () => post('{}', { 'content-encoding': 'gzip' }), 400, 'BAD_USER_INPUT'],
    ['an unknown encoding', () => post('{}', { 'content-encoding': 'zip' }), 415, 'BAD_USER_INPUT'],
    ['an unknown character set', () => post('{}', { 'content-type': 'application/json; charset=klingon' }), 415, 'BAD_USER_INPUT'],
    ['a method that is not known here', () => ask('/graphql', { method: 'DELETE' }), 405, 'BAD_USER_INPUT'],
    ['a wish for another form of answer', () => get({ query }, { accept: 'image/png', 'apollo-require-preflight': 'yes' }), 406, 'BAD_USER_INPUT'],
    ['an unknown address', () => ask('/admin'), 404, 'NOT_FOUND'],
    ['an address below the graph', () => ask('/graphql/more'), 404, 'NOT_FOUND'],
    ['an address that is malformed', () => ask('/%zz'), 404, 'NOT_FOUND'],
  ])('refuses %s with a code, as JSON', async (_, request, status, code) => {
    const answer = await request();
    expect(answer.status).toBe(status);
    expect(answer.type).toMatch(/^application\/json/);
    expect(answer.body.errors?.[0]?.extensions.code).toBe(code);
    expect(answer.body.data).toBeUndefined();
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts|\.js|at \w+ \(/);
  });

  it.each([
    ['no HTTP at all', 'What is this?\r\n\r\n', 400],
    ['an address that is too long', `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: graph\r\n\r\n`, 431],
  ])('answers %s with a code, as JSON', async (_, text, status) => {
    const socket = connect(Number(new URL(graph.url).port), '127.0.0.1');
    socket.end(text);
    const [head, body] = (await new Response(Readable.toWeb(socket) as ReadableStream).text()).split('\r\n\r\n'); // Node has two types for the one stream
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('application/json');
    expect(JSON.parse(body!)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('names the bound of a body that is too large', async () => {
    const [error] = (await send({ query: `${query}${' '.repeat(300_000)}` })).body.errors!;
    expect(error!.extensions).toMatchObject({ limit: 'bodyBytes', bound: 262_144 });
  });

  it('says which operation to name', async () => {
    expect((await send({ query: several, operationName: 'C' })).body.errors![0]!.message).toContain('"C"');
    expect(await send({ query: several, operationName: 'B' })).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
  });

  it('tells nobody what it is made of', async () => {
    const { headers } = await send({ query });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });
});
