import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exampleText, examples } from '../../gateway/explorer/index.ts';
import { inRoot } from '../../services/kit/root.ts';
import { type Asking, type Graph, openGraph } from '../support/graph.ts';
import { dropDatabase, makeDatabase } from '../support/postgres.ts';
import { endAll, startNode } from '../support/processes.ts';

/** Whatever the README asks, in its order. */
const ofReadme = [...readFileSync(inRoot('README.md'), 'utf8').matchAll(/```graphql\n([^]*?)```/g)].map(([, document]) => document!);

const reliable = ({ data, errors = [] }: { data: unknown; errors?: GraphQLFormattedError[] }) => ({ data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code })) });

describe('the same facts on PostgreSQL', () => {
  const { server, demonstration } = inject('postgres')!;
  let folder: string;
  let onSqlite: Graph;
  let onPostgres: Graph;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    onSqlite = await openGraph({ databaseUrl: null });
    onPostgres = await openGraph();
  });
  afterAll(async () => {
    endAll();
    await Promise.all([onSqlite.close(), onPostgres.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  const both = async (query: string, roles?: readonly string[], options: Asking = {}) => {
    const ask = async (graph: Graph) => reliable(await graph.ask(query, {}, { ...options, token: roles && (await graph.token({ subject: 'somebody', roles })) }));
    return { sqlite: await ask(onSqlite), postgres: await ask(onPostgres) };
  };

  it.each([...examples])('answer the example %s alike, to a visitor and a partner, in two languages', async name => {
    for (const languages of ['fr', 'es'])
      for (const roles of [undefined, ['partner:unia']]) {
        const { sqlite, postgres } = await both(exampleText(name), roles, { languages });
        expect(sqlite.errors).toEqual([]);
        expect(sqlite.data).not.toBeNull();
        expect(postgres).toEqual(sqlite);
      }
  });

  it('answer whatever the README asks and writes alike', async () => {
    expect(ofReadme.length).toBeGreaterThanOrEqual(3);
    for (const document of ofReadme) {
      const { sqlite, postgres } = await both(document, ['partner:unia']);
      expect(sqlite.errors).toEqual([]);
      expect(postgres).toEqual(sqlite);
    }
  });

  it.each([
    ['search and facets of courses', '{ courses(first: 50, search: "identific") { totalCount facets { topic { value count } audience { value count } language { value count } } edges { node { slug } } } }'],
    ['search of materials', '{ materials(first: 50, search: "elefante") { totalCount edges { node { slug } } } }'],
    ['names in the order of a language', '{ parties(first: 100) { edges { cursor node { iso3 name { text } } } pageInfo { endCursor } } }'],
    ['needs with what meets them', '{ needs(first: 40) { totalCount edges { cursor node { id courses(first: 5) { totalCount edges { rank node { slug } } } trainings(first: 5) { edges { rank node { slug } } } offers(first: 5) { edges { rank node { id } } } } } } }'],
    ['money', '{ budgetLines(first: 100) { totalCount edges { cursor node { code } } } contributions(first: 50) { totalCount edges { cursor } } }'],
    ['a page that is too long', '{ parties(first: 101) { totalCount } party(iso3: "MUS") { iso3 } }'],
  ])('give the same rows in the same order: %s', async (_, query) => {
    const { sqlite, postgres } = await both(query, undefined, { languages: 'fr' });
    expect(sqlite.errors.every(error => error.code === 'PAGE_OUT_OF_BOUNDS'), JSON.stringify(sqlite.errors)).toBe(true);
    expect(postgres).toEqual(sqlite);
  });

  it('are served by a start with DATABASE_URL, and two starts at once on an empty database load them once', async () => {
    const empty = await makeDatabase(server);
    const settings = (name: string) => ({ DATABASE_URL: empty, DEMO: 'off', DATA_DIR: join(folder, name) });
    const started = [startNode([], settings('one')), startNode([], settings('two'))];
    const answers = await Promise.all(
      started.map(async ({ ready }) => {
        const response = await fetch(`${await ready}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ parties { totalCount } courses { totalCount } trainings { totalCount } }' }) });
        return (await response.json()) as unknown;
      }),
    );
    expect(answers[0]).toMatchObject({ data: { parties: { totalCount: 185 } } });
    expect(answers[1]).toEqual(answers[0]);
    for (const { signal } of started) signal('SIGTERM');
    expect((await Promise.all(started.map(s => s.ended))).map(({ code, err }) => ({ code, err }))).toEqual([{ code: 0, err: '' }, { code: 0, err: '' }]);
    await dropDatabase(server, empty);
  }, 120_000);

  it('lose as many demonstration records as on SQLite, by the same command', async () => {
    const files = join(folder, 'files');
    await cp(inject('template'), files, { recursive: true });
    const copy = await makeDatabase(server, demonstration);
    const removed = async (settings: Record<string, string>) => {
      const { code, out, err } = await startNode(['remove-demonstration'], settings).ended;
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return /^Removed ([\d,]+) demonstration records from (.+)\.\n$/.exec(out)!.slice(1);
    };
    const [ofFiles] = await removed({ DATA_DIR: files });
    const [ofDatabase, place] = await removed({ DATA_DIR: join(folder, 'none'), DATABASE_URL: copy });
    expect(ofDatabase).toBe(ofFiles);
    expect(place).toBe('the database');
    await dropDatabase(server, copy);
  });

  it.each([
    ['a wrong password', (address: URL) => void (address.password = 'hidden-word'), /^Cannot use the PostgreSQL database \w+ at 127\.0\.0\.1:\d+: the user or the password is wrong\. /],
    ['no server', (address: URL) => void ([address.port, address.password] = ['1', 'hidden-word']), /no server listens there/],
    ['another scheme', (address: URL) => `mysql://a:hidden-word@${address.host}/x`, /^DATABASE_URL is no address of a PostgreSQL database/],
  ] satisfies [string, (address: URL) => string | void, RegExp][])('are not started with %s: one line, exit code 1, no password', async (_, change, reason) => {
    const address = new URL(server);
    const { code, out, err } = await startNode([], { DATABASE_URL: change(address) ?? address.href, DATA_DIR: join(folder, 'refused') }).ended;
    expect({ code, out, lines: err.split('\n').length - 1 }).toEqual({ code: 1, out: '', lines: 1 });
    expect(err).toMatch(reason);
    expect(err).not.toContain('hidden-word');
  });
});
