import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelopeHeader } from '../../services/kit/identity/envelope.ts';
import { inRoot } from '../../services/kit/root.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { type Foreign, openForeign } from '../support/foreign.ts';
import { type Started, endAll, start } from '../support/processes.ts';

/* Our gateway in front of a graph of others: `SUPERGRAPH=FILE npm run start:gateway`. */

/** Port 9 is for what is thrown away, and nobody listens there. */
const nobody = 'http://127.0.0.1:9';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  extensions?: object;
}

describe('another supergraph than ours', () => {
  let folder: string;
  let file: string;
  let foreign: Foreign;
  let gateway: Started;
  let url: string;
  const serve = (environment: Record<string, string>): Started => start('npm', ['run', '--silent', 'start:gateway'], { DATA_DIR: join(folder, 'data'), DEMO_ANCHOR: '', ...environment });
  const written = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  beforeAll(async () => {
    execFileSync(process.execPath, [inRoot('scripts/build.mjs')]);
    folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    foreign = await openForeign();
    // One is where the file says; the other is there in vain, and a setting tells of two places.
    file = await written('library.graphql', foreign.supergraph({ ...foreign.addresses, 'shelves-of-2': `${nobody}/graph` }));
    gateway = serve({ SUPERGRAPH: file, SHELVES_OF_2_URL: `${nobody}, ${foreign.addresses['shelves-of-2']}` });
    url = await gateway.ready;
  });
  afterAll(async () => {
    endAll();
    await foreign.close();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
    return { status: response.status, answer: (await response.json()) as Answer }; // what GraphQL over HTTP answers
  };
  const ask = async (query: string, variables = {}, headers = {}): Promise<Answer> => (await send({ query, variables }, headers)).answer;

  it('answers across its subgraphs, by entities with keys of any kind', async () => {
    expect(await ask('{ book(isbn: "1") { title copies shelf { number floor { level } books { title copies } } } shelf(number: 2) { books { title } } }')).toEqual({
      data: {
        book: { title: 'A shelf of snakes', copies: 1, shelf: { number: 1, floor: { level: 3 }, books: [{ title: 'A shelf of snakes', copies: 1 }] } },
        shelf: { books: [{ title: 'Parrots' }] },
      },
    });
  });

  it('writes in one and then in the other', async () => {
    expect(await ask('mutation { addBook(isbn: "3", title: "Sharks") { title copies } lend(isbn: "3") { title copies } }')).toEqual({
      data: { addBook: { title: 'Sharks', copies: 1 }, lend: { title: 'Sharks', copies: 0 } },
    });
  });

  it('keeps codes and words of errors, and neither addresses nor stacks', async () => {
    const { data, errors } = await ask('{ book(isbn: "1") { title } coded: broken(how: "coded") uncoded: broken(how: "uncoded") }');
    expect(data).toEqual({ book: { title: 'A shelf of snakes' }, coded: null, uncoded: null });
    expect(errors).toEqual([
      { message: 'The book is out of print since 1999, see https://example.org/print.', path: ['coded'], extensions: { code: 'OUT_OF_PRINT', since: 1999, retry: { after: '2 days' } } },
      { message: 'connect ECONNREFUSED [address] behind books', path: ['uncoded'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    const { status, answer } = await send({ query: '{ broken(how: "status") }' });
    expect({ status, answer }).toEqual({ status: 200, answer: { data: { broken: null }, errors: [{ message: 'Not for you.', path: ['broken'], extensions: { code: 'FORBIDDEN' } }] } });
  });

  it('hands on who asks, as it came, and says nothing of its own', async () => {
    foreign.asked();
    await ask('{ book(isbn: "1") { copies title } }', {}, { authorization: 'Basic bm9ib2R5', 'accept-language': 'es' });
    await ask('{ book(isbn: "1") { copies title } }');
    const came = foreign.asked().map(({ headers }) => headers);
    expect(came.map(h => [h.authorization, h['accept-language'] === 'es'])).toEqual([['Basic bm9ib2R5', true], ['Basic bm9ib2R5', true], [undefined, false], [undefined, false]]);
    expect(came.filter(h => envelopeHeader in h)).toEqual([]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('finds them by settings, and signs for subgraphs that believe it, when it is told so', async () => {
    // The file gives one a path and the other nothing, and settings tell where they are.
    const signed = await written('signed.graphql', foreign.supergraph({ books: `${nobody}/books`, 'shelves-of-2': '' }));
    const signing = serve({ SUPERGRAPH: signed, BOOKS_URL: foreign.addresses.books, SHELVES_OF_2_URL: foreign.addresses['shelves-of-2'], SUBGRAPH_AUTH: 'signature' });
    foreign.asked();
    const response = await fetch(`${await signing.ready}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query": "{ book(isbn: \\"1\\") { title copies } }"}' });
    expect(await response.json()).toEqual({ data: { book: { title: 'A shelf of snakes', copies: 1 } } });
    expect(foreign.asked().map(({ path, headers }) => [path, typeof headers[envelopeHeader]])).toEqual([['/books', 'string'], ['/graphql', 'string']]);
    signing.signal('SIGTERM');
    expect((await signing.ended).code).toBe(0);
  });

  it('shows its schema, and the explorer no example of another graph', async () => {
    const { data } = await ask(getIntrospectionQuery());
    const names = (data as { __schema: { types: { name: string }[] } }).__schema.types.map(t => t.name).filter(name => !name.startsWith('__'));
    expect(names.sort()).toEqual(['Book', 'Boolean', 'Floor', 'ID', 'Int', 'Mutation', 'Query', 'Shelf', 'String', 'Work']);
    expect(await (await fetch(`${url}/explorer/examples`)).json()).toEqual([]);
    expect(await (await fetch(url)).text()).not.toMatch(/CITES/i);
    const browser = await openBrowser();
    const { page, complaints } = await visit(browser, url);
    expect(await page.$$('.graphiql-query-editor .CodeMirror')).toHaveLength(1);
    expect(complaints).toEqual([]);
    await browser.close();
    expect((await fetch(`${url}/issuer/jwks`)).status).toBe(404);
  });

  it('bounds what one request may ask for, by the sizes that are asked for and usual ones else', async () => {
    const refused = async (query: string, variables = {}) => (await ask(query, variables)).errors?.map(e => [e.extensions.code, e.extensions.limit]);
    const deep = (many: number, inner: string) => 'similar { '.repeat(many) + inner + ' }'.repeat(many);
    expect(await refused('{ works(first: 1000) { title similar(limit: 10) { title } } }')).toBeUndefined();
    expect(await refused('{ works(first: 1000) { title similar(limit: 1000) { title } } }')).toEqual([['LIMIT_EXCEEDED', 'cost']]);
    expect(await refused('query ($n: Int) { works(first: $n) { title } }', { n: 100_001 })).toEqual([['LIMIT_EXCEEDED', 'cost']]);
    // A negative size takes nothing off what stands beside it.
    expect(await refused('{ a: works(first: -2000000) { title } b: works(first: 100001) { title } }')).toEqual([['LIMIT_EXCEEDED', 'cost']]);
    expect(await refused(`{ works { ${deep(8, 'title')} } }`)).toBeUndefined();
    expect(await refused(`{ works { ${deep(9, 'title')} } }`)).toEqual([['LIMIT_EXCEEDED', 'cost']]);
    expect(await refused(`{ works { ${deep(25, 'title')} } }`)).toEqual([['LIMIT_EXCEEDED', 'depth']]);
    expect((await send([{ query: '{ __typename }' }])).answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await send({ query: `{ __typename }${' '.repeat(300_000)}` })).toMatchObject({ status: 413, answer: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes' } }] } });
  });

  it.each([
    ['no file', () => Promise.resolve(join(folder, 'none.graphql')), /^Cannot serve the supergraph .*none\.graphql: there is no such file\.\n$/],
    ['a folder', () => Promise.resolve(folder), /^Cannot serve the supergraph .*: it is a folder\.\n$/],
    ['what is no GraphQL', () => written('text', 'Dear reader,'), /^Cannot serve the supergraph .*text: it is no GraphQL \(Syntax Error: Unexpected Name "Dear"\.\)\.\n$/],
    ['the schema of one service', () => written('plain.graphql', 'type Query { a: Int }'), /^Cannot serve the supergraph .*plain\.graphql: it names no subgraphs \(join__Graph\)/],
    ['a subgraph without an address', () => written('nowhere.graphql', foreign.supergraph({ ...foreign.addresses, 'shelves-of-2': '' })), /^Cannot serve the supergraph .*nowhere\.graphql: it has no address of the subgraph shelves-of-2\. Set SHELVES_OF_2_URL\.\n$/],
    ['what the gateway cannot carry out', () => written('half.graphql', 'enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:9") } type Query { a: Int }'), /^Cannot serve this supergraph: /],
  ])('refuses %s in one line', async (_, given, reason) => {
    const { code, out, err } = await serve({ SUPERGRAPH: await given() }).ended;
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(err).toMatch(reason);
  });

  it.each([
    ['SHELVES_OF_2_URL', 'over there', /^SHELVES_OF_2_URL=over there is no address\./],
    ['SUBGRAPH_AUTH', 'guess', /^SUBGRAPH_AUTH=guess is not known\. Set signature or bearer\.\n$/],
  ])('refuses %s=%s in one line', async (name, value, reason) => {
    const { code, err } = await serve({ SUPERGRAPH: file, [name]: value }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(reason);
  });

  it('is not for a start of our own subgraphs', async () => {
    const { code, err } = await start('npm', ['start', '--silent'], { DATA_DIR: join(folder, 'data'), SUPERGRAPH: file }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^SUPERGRAPH is a setting of npm run start:gateway/);
  });

  it('loses the fields of a subgraph that is down, and those alone', async () => {
    await foreign.stop('shelves-of-2');
    const { data, errors } = await ask('{ book(isbn: "1") { title shelf { number } } works { title } }');
    expect(data).toEqual({ book: { title: 'A shelf of snakes', shelf: null }, works: [{ title: 'A shelf of snakes' }, { title: 'Parrots' }, { title: 'Sharks' }] });
    expect(errors!.map(e => e.extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|node_modules/);
    gateway.signal('SIGTERM');
    expect((await gateway.ended).code).toBe(0);
  });
});
