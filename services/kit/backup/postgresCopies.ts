import { rm } from 'node:fs/promises';
import BetterSqlite3 from 'better-sqlite3';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { type PgColumn, type PgTable, getTableConfig } from 'drizzle-orm/pg-core';
import { type SQLiteColumn, SQLiteInteger, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import pg from 'pg';
import type { Tables } from '../database/database.ts';
import { migrate } from '../database/migrations.ts';
import { postgresTwin } from '../database/postgres.ts';
import { applicationOf, lockOf, statementOf } from '../database/postgresDatabase.ts';
import { isNewerSchema, migrateSchema, migrationsIn, migrationsOf } from '../database/postgresMigrations.ts';
import { checkedUrl, orUnreachable } from '../database/postgresUrl.ts';
import { insertRows } from '../database/sql.ts';
import { StartError } from '../errors.ts';
import { inRoot } from '../root.ts';
import type { Erasure } from '../write/erasure.ts';

/*
 * The schemas of a PostgreSQL database as files of SQLite, and back, so that a backup is the same whatever it was made of.
 * Values travel as SQLite keeps them: JSON as its text, a flag as 0 or 1.
 */

/** A subgraph's data: in the schema of its name, and in a file. */
export interface Part {
  name: string;
  tables: Tables;
  file: string;
}

/** So many rows are in memory at once. */
const batch = 2_000;

type Client = Pick<pg.ClientBase, 'query'>;

/** Does something over a connection of its own. What fails on the server is one line, which repeats no value of a row. */
async function connected<R>(url: string, work: (client: Client) => Promise<R>): Promise<R> {
  const connectionString = checkedUrl(url);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000, application_name: 'capacity graph copies' });
  // A connection that ends in the middle is told by the statement that fails.
  client.on('error', () => {});
  const query = client.query.bind(client) as (...words: unknown[]) => Promise<unknown>; // its many forms are one here
  try {
    await orUnreachable(connectionString, () => client.connect());
    return await work({ query: ((...words: unknown[]) => orUnreachable(connectionString, () => query(...words))) as Client['query'] }); // as above
  } finally {
    // Whatever was not committed goes with the connection.
    await client.end().catch(() => {});
  }
}

const migrationsFolder = (name: string) => inRoot('services', name, 'migrations/postgresql');

/** A table of a schema with its columns, and of what the rows of it are in SQLite. */
function tableOf(table: SQLiteTable, schema: string): { own: string; name: string; twin: PgTable; columns: readonly { column: SQLiteColumn; twin: PgColumn }[] } {
  const twin = postgresTwin(table, schema);
  const twins = getTableConfig(twin).columns;
  const name = getTableName(table);
  const columns = (Object.values(getTableColumns(table)) as SQLiteColumn[]).map(column => ({ column, twin: twins.find(c => c.name === column.name)! })); // a SQLiteTable has no others, and a twin has the same
  return { own: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`, name, twin, columns };
}

/** A column as SQLite keeps it, in the words of PostgreSQL. */
function asKept({ name, columnType }: SQLiteColumn): string {
  const own = pg.escapeIdentifier(name);
  switch (columnType) {
    case 'SQLiteText':
    case 'SQLiteInteger':
    case 'SQLiteReal':
      return own;
    case 'SQLiteTextJson':
      return `${own}::text`;
    case 'SQLiteBoolean':
      return `${own}::int`;
    default:
      throw new Error(`${name}: a backup has no form of the column type ${columnType}`);
  }
}

/** Which of these subgraphs have tables in the database. */
export const schemasThere = <Name extends string>(url: string, names: readonly Name[]): Promise<Name[]> => connected(url, client => withTables(client, names));

async function withTables<Name extends string>(client: Client, names: readonly Name[]): Promise<Name[]> {
  const { rows } = await client.query<{ name: string }>('select distinct schemaname as name from pg_tables where schemaname = any ($1)', [names]);
  return names.filter(name => rows.some(row => row.name === name));
}

async function checkVersion(client: Client, name: string): Promise<void> {
  const [applied, known] = [(await migrationsOf(client, name)) ?? [], migrationsIn(migrationsFolder(name))];
  const written = (by: string) => new StartError(`The schema ${name} of the database was written by ${by}. Nothing was kept.`);
  if (isNewerSchema(applied, known)) throw written('a newer version of this project. Update the project');
  if (known.some(migration => !applied.includes(migration))) throw written('an older version of this project. Start this one on it first, or make the backup with that one');
}

/**
 * Copies schemas into new files, all as they are at one instant, while others write: what was acknowledged before the copy
 * began is in it, and nobody waits for it.
 */
export const copyFromPostgres = (url: string, parts: readonly Part[]): Promise<void> =>
  connected(url, async client => {
    for (const { name } of parts) await checkVersion(client, name);
    await client.query('begin isolation level repeatable read read only');
    for (const limit of ['statement_timeout', 'idle_in_transaction_session_timeout']) await client.query(`set local ${limit} = 0`);
    const all = parts.flatMap(({ name, tables }) => Object.values(tables).map(table => tableOf(table, name).own));
    // Before the first read, which fixes the instant: tables that a migration changes later would not be those of that instant.
    await client.query(`lock table ${all.join(', ')} in access share mode`);
    for (const { name } of parts) await checkVersion(client, name);
    for (const part of parts) await copySchema(client, part);
    await client.query('commit');
  });

async function copySchema(client: Client, { name, tables, file }: Part): Promise<void> {
  const kept = new BetterSqlite3(file);
  try {
    // A file that was not finished is thrown away whole.
    kept.pragma('journal_mode = OFF');
    kept.pragma('synchronous = OFF');
    migrate(file, kept, inRoot('services', name, 'migrations'));
    // Rows come in no order that references would keep; whoever proves the file proves them.
    kept.pragma('foreign_keys = OFF');
    kept.exec('BEGIN');
    for (const table of Object.values(tables)) {
      const { own, name: called, columns } = tableOf(table, name);
      const insert = kept.prepare(`insert into "${called}" (${columns.map(({ column }) => `"${column.name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`);
      const json = columns.flatMap(({ column }, i) => (column.columnType === 'SQLiteTextJson' ? [i] : []));
      await client.query(`declare rows no scroll cursor for select ${columns.map(({ column }) => asKept(column)).join(', ')} from ${own}`);
      for (;;) {
        const { rows } = await client.query<unknown[]>({ text: `fetch ${batch} from rows`, rowMode: 'array' });
        for (const row of rows) {
          // In the words in which SQLite's own rows have it.
          for (const i of json) if (typeof row[i] === 'string') row[i] = JSON.stringify(JSON.parse(row[i]));
          insert.run(row);
        }
        if (rows.length < batch) break;
      }
      await client.query('close rows');
    }
    kept.exec('COMMIT');
  } finally {
    kept.close();
    await rm(`${file}-journal`, { force: true });
  }
}

/** What a restore finds in the database that it is to fill. */
export interface Found {
  /** Subgraphs of which a process runs. */
  running: string[];
  /** Subgraphs that have tables. */
  there: string[];
}

const found = async (client: Client, names: readonly string[]): Promise<Found> => {
  const { rows } = await client.query<{ application: string }>(
    'select distinct application_name as application from pg_stat_activity where datname = current_database() and application_name = any ($1)',
    [names.map(applicationOf)],
  );
  return { running: names.filter(name => rows.some(row => row.application === applicationOf(name))), there: await withTables(client, names) };
};

/** What of these subgraphs is in the database. */
export const foundInPostgres = (url: string, names: readonly string[]): Promise<Found> => connected(url, client => found(client, names));

/** Erasures that schemas know of; undefined where none of them is there. */
export const erasuresInPostgres = (url: string, names: readonly string[]): Promise<Erasure[] | undefined> =>
  connected(url, async client => {
    const there = await withTables(client, names);
    const { rows } = await client.query<{ name: string }>("select schemaname as name from pg_tables where tablename = 'erasures' and schemaname = any ($1)", [there]);
    const found: Erasure[] = [];
    for (const { name } of rows) found.push(...(await client.query<Erasure>(`select digest, at from ${pg.escapeIdentifier(name)}.erasures`)).rows);
    return there.length === 0 ? undefined : found;
  });

/**
 * Fills schemas from files, all in one transaction: until it ends the old data stand, and whatever goes wrong leaves them.
 * `check` is asked once nobody else can write; `last` is done just before all of it becomes so.
 */
export const copyToPostgres = (url: string, parts: readonly Part[], check: (found: Found) => void, last: () => Promise<void>): Promise<void> =>
  connected(url, async client => {
    await client.query('begin isolation level read committed');
    for (const limit of ['statement_timeout', 'idle_in_transaction_session_timeout']) await client.query(`set local ${limit} = 0`);
    await client.query("set local lock_timeout = '30s'");
    for (const { name } of parts) await client.query('select pg_advisory_xact_lock($1)', [lockOf(name)]);
    check(await found(client, parts.map(({ name }) => name)));
    try {
      for (const part of parts) await fillSchema(client, part);
      await last();
    } catch (error) {
      throw error instanceof StartError ? new StartError(`${error.message} Nothing was restored.`) : error;
    }
    await client.query('commit');
  });

async function fillSchema(client: Client, { name, tables, file }: Part): Promise<void> {
  const { rows: old } = await client.query<{ table: string }>("select format('%I.%I', schemaname, tablename) as table from pg_tables where schemaname = $1", [name]);
  // The schema stays, with what its owner has granted; views of others over our tables refuse that they go.
  if (old.length > 0) await client.query(`drop table ${old.map(row => row.table).join(', ')}`);
  await migrateSchema(client, name, migrationsFolder(name));
  // Rows come in no order that references would keep. Made again, they are proved for all rows at once.
  const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(
    "select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'f' and connamespace = to_regnamespace(quote_ident($1))",
    [name],
  );
  for (const reference of references) await client.query(`alter table ${reference.table} drop constraint ${reference.name}`);
  const kept = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    for (const table of Object.values(tables)) await fillTable(client, kept, table, name);
  } finally {
    kept.close();
  }
  for (const reference of references) await client.query(`alter table ${reference.table} add constraint ${reference.name} ${reference.definition}`);
}

async function fillTable(client: Client, kept: BetterSqlite3.Database, table: SQLiteTable, schema: string): Promise<void> {
  const { own, name, twin, columns } = tableOf(table, schema);
  const twins = columns.map(column => column.twin);
  const insert = (rows: readonly (readonly unknown[])[]) => client.query(statementOf(insertRows(twin, twins, rows)));
  let rows: unknown[][] = [];
  let many = 0;
  for (const row of kept.prepare(`select ${columns.map(({ column }) => `"${column.name}"`).join(', ')} from "${name}"`).raw().iterate() as Iterable<unknown[]>) { // raw rows are lists
    if (rows.push(row) === batch) {
      await insert(rows);
      rows = [];
    }
    many += 1;
  }
  if (rows.length > 0) await insert(rows);
  const { rows: counted } = await client.query<{ n: number }>(`select count(*) as n from ${own}`);
  if (counted[0]!.n !== many) throw new Error(`${own} has ${counted[0]!.n} rows of ${many}`);
  for (const { column } of columns)
    if (is(column, SQLiteInteger) && column.autoIncrement) {
      const number = pg.escapeIdentifier(column.name);
      // New rows are numbered on from the last one.
      await client.query(`select setval(pg_get_serial_sequence($1, $2), coalesce(max(${number}), 1), max(${number}) is not null) from ${own}`, [own, column.name]);
    }
  // Or the first queries would be planned as if the table were empty.
  await client.query(`analyze ${own}`);
}
