import { createHash } from 'node:crypto';
import type { SQL } from 'drizzle-orm';
import { PgDatabase, PgDialect } from 'drizzle-orm/pg-core';
import { NodePgSession } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Database, Q, Sql, Tables } from './database.ts';
import { asPostgres } from './dialect.ts';
import { orFailed } from './failed.ts';
import { postgresTwin } from './postgres.ts';
import { migratePostgres } from './postgresMigrations.ts';
import { checkedUrl, orUnreachable } from './postgresUrl.ts';
import { inRoot } from '../root.ts';
import { countStatement } from './statements.ts';
import { writing } from './writing.ts';

/*
 * The seam over PostgreSQL: a schema for each subgraph, any number of processes. Writes of one subgraph stand in one
 * queue, whichever process they come from, as they do on SQLite: what a command has read holds until it commits, and
 * lines of `changes` become visible in the order of their positions.
 */

// Whole numbers and sums of them are far below what a JavaScript number holds.
for (const type of [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]) pg.types.setTypeParser(type, Number);

class Dialect extends PgDialect {
  override sqlToQuery(...args: Parameters<PgDialect['sqlToQuery']>): ReturnType<PgDialect['sqlToQuery']> {
    return asPostgres(() => super.sqlToQuery(...args));
  }
}

const dialect = new Dialect();

/** A statement as the driver takes it. */
export const statementOf = (statement: SQL): { text: string; values: unknown[] } => {
  const { sql: text, params: values } = dialect.sqlToQuery(statement);
  return { text, values };
};

/** The query builder over a connection. Its tables are twins, and what queries call is alike in both builders. */
const over = (client: pg.Pool | pg.PoolClient, name: string, before: () => void): Sql => {
  const logger = {
    logQuery(sql: string, params: unknown[]) {
      before();
      countStatement(name, sql, params);
    },
  };
  const database = new PgDatabase(dialect, new NodePgSession(client, dialect, undefined, { logger }), undefined);
  return Object.assign(database, { run: database.execute.bind(database) }) as unknown as Sql;
};

/** The tables of a subgraph as PostgreSQL has them. The twins have the same columns under the same names. */
const twinsOf = <T extends Tables>(tables: T, schema: string): T =>
  Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, postgresTwin(table, schema)])) as unknown as T;

/** The number by which the processes of a subgraph know their lock. */
export const lockOf = (name: string): string => createHash('sha256').update(`capacity graph ${name}`).digest().readBigInt64BE().toString();

/** As what a running subgraph is known to the server. */
export const applicationOf = (name: string): string => `capacity graph ${name}`;

/** Codes of a conflict that another try may get past: serialisation failure, deadlock. */
const passing = new Set<unknown>(['40001', '40P01']);
const mostTries = 5;

const mayPass = (error: unknown): boolean => error instanceof Error && passing.has((error as { code?: unknown }).code);

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds));

/** Opens the schema of a subgraph on a PostgreSQL server, creating and migrating it as needed. */
export async function openPostgres<T extends Tables>(name: string, tables: T, url: string, migrations: string = inRoot('services', name, 'migrations/postgresql')): Promise<Database<T>> {
  const connectionString = checkedUrl(url);
  const lock = lockOf(name);
  await orUnreachable(connectionString, () => migratePostgres(connectionString, name, lock, migrations));
  const pool = (max: number) => {
    const made = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 10_000, application_name: applicationOf(name) });
    // A connection that breaks while nobody uses it is made anew when it is needed.
    made.on('error', () => {});
    return made;
  };
  const reader = pool(8);
  const writer = pool(1);
  const t = twinsOf(tables, name);
  const reading: Q<T> = { sql: over(reader, name, () => {}), t };
  const writes = writing();
  let closed = false;

  async function transaction<R>(work: (q: Q<T>) => Promise<R>, milliseconds: number): Promise<R> {
    const client = await writer.connect();
    const state = { open: true };
    const tooLong = () => new Error(`a write took longer than ${milliseconds} ms`);
    let timer: NodeJS.Timeout | undefined;
    let broken: Error | undefined;
    // A connection that ends in the middle is told by the statement that fails.
    const onError = (error: Error) => void (broken = error);
    client.on('error', onError);
    try {
      // A process that stands still, or a machine that is cut off, would keep the lock from all others.
      await client.query(`begin isolation level read committed; set local idle_in_transaction_session_timeout = ${Math.ceil(milliseconds)}`);
      await client.query('select pg_advisory_xact_lock($1)', [lock]);
      const began = performance.now();
      await client.query(`set local statement_timeout = ${Math.ceil(milliseconds)}`);
      const sql = over(client, name, () => {
        if (!state.open) throw new Error('a statement came after the end of its transaction');
        if (performance.now() - began > milliseconds) throw tooLong();
      });
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          // The server may be in the middle of a statement: without its connection it undoes all.
          broken = tooLong();
          reject(broken);
        }, milliseconds);
      });
      const result = await Promise.race([writes.within(state, () => work({ sql, t })), late]);
      state.open = false;
      if (performance.now() - began > milliseconds) throw tooLong();
      await client.query('commit');
      writes.wake();
      return result;
    } catch (error) {
      state.open = false;
      if (broken === undefined)
        await client.query('rollback').catch((failed: unknown) => {
          broken = failed instanceof Error ? failed : new Error(String(failed));
        });
      throw error;
    } finally {
      clearTimeout(timer);
      client.off('error', onError);
      client.release(broken);
    }
  }

  return {
    async read(work) {
      writes.refuseInside('read');
      return orFailed(() => work(reading));
    },
    async write(work, { milliseconds = 10_000 } = {}) {
      writes.refuseInside('write');
      if (closed) throw new Error('the database is closed');
      for (let tries = 1; ; tries += 1)
        try {
          return await orFailed(() => transaction(work, milliseconds));
        } catch (error) {
          if (tries === mostTries || !mayPass(error)) throw error;
          // By chance, so that two that met do not meet again.
          await pause(Math.random() * 20 * 2 ** tries);
        }
    },
    written: writes.written,
    async close() {
      if (closed) return;
      closed = true;
      writes.wake();
      await Promise.all([reader.end(), writer.end()]);
    },
  };
}
