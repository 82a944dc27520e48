import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { StartError } from '../errors.ts';

/** Stands between the statements of a migration. */
export const between = '\n--> statement-breakpoint\n';

/** Names of the migrations in a folder, in their order. */
export const migrationsIn = (folder: string): string[] => readdirSync(folder).filter(name => name.endsWith('.sql')).sort();

/**
 * Brings a schema to the tables of this version, all in one transaction and under the lock of the subgraph, so that of
 * processes that start at once one does it and the others find it done. Refuses what a newer version has written.
 */
export async function migratePostgres(connectionString: string, schema: string, lock: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    const own = pg.escapeIdentifier(schema);
    const { rows: found } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [`${own}.migrations_applied`]);
    if (!found[0]!.there) {
      await client.query(`create schema if not exists ${own}`);
      await client.query(`create table ${own}.migrations_applied (name text primary key, at timestamptz not null default now())`);
    }
    const { rows } = await client.query<{ name: string }>(`select name from ${own}.migrations_applied`);
    const applied = new Set(rows.map(row => row.name));
    const known = migrationsIn(folder);
    if (rows.some(row => !known.includes(row.name)))
      throw new StartError(`The schema ${schema} of the database was written by a newer version of this project. Update the project, or set DATABASE_URL to another database.`);
    for (const name of known) {
      if (applied.has(name)) continue;
      for (const statement of readFileSync(join(folder, name), 'utf8').split(between)) await client.query(statement);
      await client.query(`insert into ${own}.migrations_applied (name) values ($1)`, [name]);
    }
    await client.query('commit');
  } finally {
    // Whatever was not committed goes with the connection.
    await client.end().catch(() => {});
  }
}
