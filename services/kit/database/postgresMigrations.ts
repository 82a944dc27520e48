import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { StartError } from '../errors.ts';

/** Stands between the statements of a migration. */
export const between = '\n--> statement-breakpoint\n';

/** Names of the migrations in a folder, in their order. */
export const migrationsIn = (folder: string): string[] => readdirSync(folder).filter(name => name.endsWith('.sql')).sort();

/** What a migration is run on. */
type Asked = Pick<pg.ClientBase, 'query'>;

/** Names of the migrations that a schema has had; undefined where it has had none. */
export async function migrationsOf(client: Asked, schema: string): Promise<string[] | undefined> {
  const own = pg.escapeIdentifier(schema);
  const { rows: found } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [`${own}.migrations_applied`]);
  if (!found[0]!.there) return undefined;
  return (await client.query<{ name: string }>(`select name from ${own}.migrations_applied`)).rows.map(row => row.name);
}

export const isNewerSchema = (applied: readonly string[], known: readonly string[]): boolean => applied.some(name => !known.includes(name));

/** Brings a schema to the tables of this version, inside a transaction that holds its lock. Refuses what a newer version has written. */
export async function migrateSchema(client: Asked, schema: string, folder: string): Promise<void> {
  const own = pg.escapeIdentifier(schema);
  let applied = await migrationsOf(client, schema);
  if (applied === undefined) {
    await client.query(`create schema if not exists ${own}`);
    await client.query(`create table ${own}.migrations_applied (name text primary key, at timestamptz not null default now())`);
    applied = [];
  }
  const known = migrationsIn(folder);
  if (isNewerSchema(applied, known))
    throw new StartError(`The schema ${schema} of the database was written by a newer version of this project. Update the project, or set DATABASE_URL to another database.`);
  for (const name of known) {
    if (applied.includes(name)) continue;
    for (const statement of readFileSync(join(folder, name), 'utf8').split(between)) await client.query(statement);
    await client.query(`insert into ${own}.migrations_applied (name) values ($1)`, [name]);
  }
}

/**
 * Brings a schema to the tables of this version, all in one transaction and under the lock of the subgraph, so that of
 * processes that start at once one does it and the others find it done.
 */
export async function migratePostgres(connectionString: string, schema: string, lock: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    await migrateSchema(client, schema, folder);
    await client.query('commit');
  } finally {
    // Whatever was not committed goes with the connection.
    await client.end().catch(() => {});
  }
}
