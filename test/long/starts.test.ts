import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { migrationsIn } from '../../services/kit/database/postgresMigrations.ts';
import { inRoot } from '../../services/kit/root.ts';
import { makeDatabase, openPostgresServer } from '../support/postgres.ts';
import { endAll, startNode } from '../support/processes.ts';

afterEach(endAll);

/** Starts ten of the needs' subgraph at once, and waits until each is ready or has ended. */
const ten = (settings: Record<string, string>) =>
  Promise.all(
    Array.from({ length: 10 }, async () => {
      const started = startNode(['subgraph', 'needs'], { DEMO: 'off', ...settings });
      return { started, ready: await started.ready.then(() => true, () => false) };
    }),
  );

describe('ten processes that start at once', () => {
  it('make the tables of an empty PostgreSQL once, load the facts once, and all serve them', async () => {
    const server = await openPostgresServer();
    const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    const url = await makeDatabase(server.url);
    const started = await ten({ DATABASE_URL: url, DATA_DIR: folder });
    expect(started.map(s => s.ready)).toEqual(Array.from({ length: 10 }, () => true));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    expect((await client.query<{ name: string }>('select name from needs.migrations_applied order by name')).rows.map(row => row.name)).toEqual(migrationsIn(inRoot('services/needs/migrations/postgresql')));
    expect((await client.query('select count(*)::int as n from needs.parties')).rows).toEqual([{ n: 185 }]);
    await client.end();
    for (const { started: { signal } } of started) signal('SIGTERM');
    expect((await Promise.all(started.map(s => s.started.ended))).map(({ code, err }) => ({ code, err }))).toEqual(Array.from({ length: 10 }, () => ({ code: 0, err: '' })));
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('make the tables of an empty folder once: one serves them, and the others say in one line that it does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    const started = await ten({ DATA_DIR: folder });
    expect(started.filter(s => s.ready)).toHaveLength(1);
    for (const { started: other, ready } of started) {
      if (ready) other.signal('SIGTERM');
      const { code, err } = await other.ended;
      expect({ code, err }).toEqual(ready ? { code: 0, err: '' } : { code: 1, err: `Another process uses ${join(folder, 'needs.sqlite')}. Stop it, or set DATA_DIR to another folder.\n` });
    }
    const file = new BetterSqlite3(join(folder, 'needs.sqlite'), { readonly: true });
    expect(file.prepare('select count(*) from __drizzle_migrations').pluck().get()).toBe((await readdir(inRoot('services/needs/migrations'))).filter(name => name.endsWith('.sql')).length);
    expect(file.prepare('select count(*) from parties').pluck().get()).toBe(185);
    file.close();
    await rm(folder, { recursive: true });
  });
});
