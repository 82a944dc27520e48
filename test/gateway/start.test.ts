import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inRoot } from '../../services/kit/root.ts';
import { type Started, endAll, start, startNode } from '../support/processes.ts';

/** The end of a start that cannot be: exit code 1 and one line that says why. */
async function refusal(started: Started): Promise<string> {
  const { code, out, err } = await started.ended;
  expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
  return err;
}

const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return response.json();
};

describe('the start', () => {
  let folder: string;
  let loaded: string;
  beforeAll(async () => {
    execFileSync(process.execPath, [inRoot('scripts/build.mjs')]);
    folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    loaded = join(folder, 'loaded');
    await cp(inject('template'), loaded, { recursive: true });
  });
  afterAll(async () => {
    endAll();
    await rm(folder, { recursive: true, force: true });
  });

  const fresh = async (name: string): Promise<string> => {
    const copy = join(folder, name);
    await cp(inject('template'), copy, { recursive: true });
    return copy;
  };

  it('by npm says one line when it is ready, answers, and ends with 0 on SIGTERM', async () => {
    const started = start('npm', ['start', '--silent'], { DATA_DIR: loaded });
    const url = await started.ready;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(url, '{ party(iso3: "MUS") { iso3 } }')).toEqual({ data: { party: { iso3: 'MUS' } } });
    started.signal('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, out: `Ready at ${url}\n`, err: '' });
  });

  it('ends on SIGTERM only when it has answered what was asked before', async () => {
    const started = startNode([], { DATA_DIR: await fresh('busy') });
    const url = await started.ready;
    // Over open connections a request is sent at once, so that all are on their way when the first is answered.
    await Promise.all(Array.from({ length: 20 }, () => ask(url, '{ __typename }')));
    const asked = Array.from({ length: 20 }, (_, n) => ask(url, `{ parties(first: ${80 + n}) { edges { node { needs { edges { node { id courses { totalCount } } } } } } } }`));
    await asked[0];
    started.signal('SIGTERM');
    for (const answer of await Promise.all(asked)) expect(answer).not.toHaveProperty('errors');
    expect((await started.ended).code).toBe(0);
  });

  it('with DEMO=off loads the facts alone, and shows no progress where nobody watches', async () => {
    const started = startNode([], { DATA_DIR: join(folder, 'facts'), DEMO: 'off' });
    expect(await ask(await started.ready, '{ parties { totalCount } needs { totalCount } }')).toEqual({ data: { parties: { totalCount: 185 }, needs: { totalCount: 0 } } });
    started.signal('SIGINT');
    expect(await started.ended).toMatchObject({ code: 0, err: '' });
  });

  it.runIf(existsSync('/usr/bin/script'))('shows progress on a terminal', async () => {
    const terminal = start('/usr/bin/script', ['-qec', `${process.execPath} ${inRoot('scripts/start.mjs')}`, '/dev/null'], { DATA_DIR: join(folder, 'watched'), DEMO: 'off' });
    // A terminal ends its lines with a carriage return, too.
    await terminal.ready;
    terminal.signal('SIGTERM');
    const { out } = await terminal.ended;
    for (const name of ['college', 'needs', 'partners']) expect(out).toContain(`Loading ${name}`);
  });

  it('runs apart: each subgraph and the gateway in a process of its own', async () => {
    const data = await fresh('apart');
    const subgraphs = ['college', 'needs', 'partners'].map(name => ({ name, started: startNode(['subgraph', name], { DATA_DIR: data }) }));
    const addresses = await Promise.all(subgraphs.map(async ({ name, started }) => [`${name.toUpperCase()}_URL`, await started.ready] as const));
    for (const [, address] of addresses) expect(address).toMatch(/\/graphql$/);
    // Port 9 is for what is thrown away, and nobody listens there.
    const gateway = startNode(['gateway'], { ...Object.fromEntries(addresses.map(([name, address]) => [name, `http://127.0.0.1:9, ${address}`])), DATA_DIR: data });
    const url = await gateway.ready;
    expect(await ask(url, '{ party(iso3: "MUS") { iso3 } course(slug: "introduction-to-cites") { slug } training(slug: "none") { slug } }')).not.toHaveProperty('errors');
    const all = [gateway, ...subgraphs.map(s => s.started)];
    for (const { signal } of all) signal('SIGTERM');
    for (const { ended } of all) expect((await ended).code).toBe(0);
  });

  it('refuses a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(done => other.once('listening', done));
    const { port } = other.address() as AddressInfo; // a TCP server has an AddressInfo
    expect(await refusal(startNode([], { PORT: String(port), DATA_DIR: await fresh('port') }))).toBe(`Port ${port} is taken. Set PORT to a free one.\n`);
    other.close();
  });

  it('refuses a second process on the same data', async () => {
    const data = await fresh('shared');
    const first = startNode([], { DATA_DIR: data });
    await first.ready;
    expect(await refusal(startNode([], { DATA_DIR: data }))).toMatch(/^Another process uses .*college\.sqlite\. Stop it/);
    first.signal('SIGTERM');
    expect((await first.ended).code).toBe(0);
  });

  it.each([
    ['PORT', 'many', /^PORT=many is not a port/],
    ['HOST', '192.0.2.1', /^192\.0\.2\.1 is no address of this machine/],
    ['DEMO', 'maybe', /^DEMO=maybe is not known\. Set on or off/],
    ['DEMO_ANCHOR', 'tomorrow', /^DEMO_ANCHOR=tomorrow is not a day/],
    ['NODE_ENV', 'production', /^DEMO_ANCHOR fixes the clock and is refused with NODE_ENV=production/],
  ])('refuses %s=%s', async (name, value, reason) => {
    expect(await refusal(startNode([], { DATA_DIR: await fresh(`setting-${name}-${value}`), [name]: value }))).toMatch(reason);
  });

  it.each([
    [['subgraph'], /^Name the subgraph: npm run start:subgraph -- NAME/],
    [['subgraph', 'customs'], /^There is no subgraph customs/],
    [['everything'], /^everything is not known/],
  ])('refuses the words %j', async (words, reason) => {
    expect(await refusal(startNode(words, { DATA_DIR: loaded }))).toMatch(reason);
  });

  it('refuses an address of a subgraph that is none', async () => {
    expect(await refusal(startNode(['gateway'], { NEEDS_URL: 'over there' }))).toMatch(/^NEEDS_URL=over there is no address/);
    expect(await refusal(startNode(['gateway'], { NEEDS_URL: 'http://127.0.0.1:4002,' }))).toMatch(/^NEEDS_URL= is no address\. Set one such as http:\/\/127\.0\.0\.1:4002, or several with commas between them\./);
  });

  it('refuses a data folder that cannot be one', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(await refusal(startNode([], { DATA_DIR: file }))).toMatch(/^Cannot use the data folder .*file: a file stands where the folder should be\./);
    expect(await refusal(startNode([], { DATA_DIR: join(file, 'below') }))).toMatch(/a part of the path is no folder\./);
    expect(await refusal(startNode([], { DATA_DIR: '/proc/capacity-graph' }))).toMatch(/no folder can be made there\./);
    expect(await refusal(startNode(['gateway'], { DATA_DIR: join(file, 'below') }))).toMatch(/^Cannot use the key .*learner\.key: a part of the path is no folder\./);
  });

  it('refuses a file that is no database, is damaged, or is a folder', async () => {
    const text = join(folder, 'text');
    await mkdir(text);
    await writeFile(join(text, 'college.sqlite'), 'This is a letter and no database. '.repeat(100));
    expect(await refusal(startNode([], { DATA_DIR: text }))).toMatch(/^Cannot use .*college\.sqlite: it is not a database file\./);
    const below = join(folder, 'folder');
    await mkdir(join(below, 'college.sqlite'), { recursive: true });
    expect(await refusal(startNode([], { DATA_DIR: below }))).toMatch(/^Cannot use .*college\.sqlite: it cannot be opened\./);
  });

  it('refuses a file that a newer version has written', async () => {
    const data = await fresh('newer');
    const file = new BetterSqlite3(join(data, 'needs.sqlite'));
    file.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('of tomorrow', Date.parse('2100-01-01'));
    file.close();
    expect(await refusal(startNode([], { DATA_DIR: data }))).toMatch(/needs\.sqlite was written by a newer version of this project\. Update/);
  });

  const node = `exec ${process.execPath} ${inRoot('scripts/start.mjs')}`;
  it.each([
    ['while the tables are made', 64],
    ['while the facts are loaded', 1000],
  ])('refuses a disk that is full %s', async (_, kilobytes) => {
    const small = join(folder, `small-${kilobytes}`);
    // A limit on the size of files is what everybody can set; where a file system can be mounted, it is truly full.
    const limited = start('bash', ['-c', `ulimit -f ${kilobytes}; ${node}`], { DATA_DIR: small, DEMO: 'off' });
    expect(await refusal(limited)).toMatch(/^Cannot use .*small-\d+.*: it cannot be read or written; the disk may be full or damaged\./);
    const mounted = join(folder, `mounted-${kilobytes}`);
    await mkdir(mounted);
    const mount = `mount -t tmpfs -o size=${kilobytes}k tmpfs ${mounted}`;
    if (spawnSync('unshare', ['-m', 'sh', '-c', mount]).status !== 0) return;
    expect(await refusal(start('unshare', ['-m', 'sh', '-c', `${mount} && ${node}`], { DATA_DIR: join(mounted, 'data'), DEMO: 'off' }))).toMatch(/^Cannot use .*: the disk is full\. Mend that/);
  });

  it.each([
    ['20.20.2', '9'],
    ['22.13.1', '9'],
  ])('refuses Node %s, before anything that needs a newer one', async (node, napi) => {
    const older = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${node}',napi:'${napi}'}})`;
    expect(await refusal(start(process.execPath, ['--import', older, inRoot('scripts/start.mjs')]))).toBe(
      `Node ${node} is too old: 22.14 or later is needed. Start with npm start, which brings its own on Linux.\n`,
    );
  });
});
