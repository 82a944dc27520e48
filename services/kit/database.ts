import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { StartError } from './errors.ts';
import { inRoot } from './root.ts';
import { countStatement } from './statements.ts';

export type Tables = Record<string, SQLiteTable>;

/** The query builder as queries see it: every result is awaited, so that the same query serves an asynchronous driver. */
export type Sql = BaseSQLiteDatabase<'async', unknown, Record<string, never>>;

/** What a query is a function of: a connection and the tables as that connection knows them. */
export interface Q<T extends Tables> {
  sql: Sql;
  t: T;
}

/**
 * The seam between the queries and a database. Reads never wait for writes; writes stand in one queue, each is one
 * transaction, and what `write` has returned from is on disk.
 */
export interface Database<T extends Tables> {
  read<R>(work: (q: Q<T>) => Promise<R>): Promise<R>;
  /** The work uses the `q` it is given and nothing else, may be repeated, and is undone when it throws or takes too long (10 s as a rule). */
  write<R>(work: (q: Q<T>) => Promise<R>, limit?: { milliseconds: number }): Promise<R>;
  /** Waits for the end of the next write of this process, or until the time is over. */
  written(milliseconds: number, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

interface Prepared {
  execute(values?: Record<string, unknown>): PromiseLike<unknown>;
}

/** A query that is built and prepared once for each connection. Values come in by name (`sql.placeholder`). */
export const prepared = <T extends Tables, P extends Prepared>(build: (q: Q<T>) => { prepare(): P }) => {
  const known = new WeakMap<Sql, P>();
  return (q: Q<T>, values: Record<string, unknown> = {}): ReturnType<P['execute']> => {
    let query = known.get(q.sql);
    if (query === undefined) known.set(q.sql, (query = build(q).prepare()));
    return query.execute(values) as ReturnType<P['execute']>; // PromiseLike<unknown> is all that the constraint says
  };
};

/** What is wrong with a data folder or file, said once, so that the start ends with one clear line. */
const unusable = (what: string, error: unknown): StartError => {
  const code = (error as { code?: string }).code ?? '';
  const why: Record<string, string> = {
    EACCES: 'this user may not write there',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is no folder',
    EEXIST: 'a file stands where the folder should be',
    SQLITE_FULL: 'the disk is full',
    SQLITE_NOTADB: 'it is not a database file',
    SQLITE_CORRUPT: 'the database file is damaged',
    SQLITE_READONLY: 'it is read-only',
    SQLITE_CANTOPEN: 'it cannot be opened',
  };
  const reason = why[code] ?? why[code.split('_').slice(0, 2).join('_')] ?? (error instanceof Error ? error.message : String(error));
  return new StartError(`Cannot use ${what}: ${reason}. Set DATA_DIR to a folder that can be written to.`);
};

const orUnusable = <R>(what: string, work: () => R): R => {
  try {
    return work();
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw unusable(what, error);
  }
};

/** One process writes a file: the lock is a file of its own, held by a transaction, so that the system frees it however the process ends. */
function lock(file: string): BetterSqlite3.Database {
  const holder = new BetterSqlite3(`${file}.lock`, { timeout: 0 });
  try {
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY')
      throw new StartError(`Another process uses ${file}. Stop it, or set DATA_DIR to another folder.`);
    throw error;
  }
  return holder;
}

/** Refuses a file that a newer version of the project has written. */
function refuseNewer(file: string, client: BetterSqlite3.Database, migrations: string): void {
  const applied = client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
    ? (client.prepare('select max(created_at) as at from __drizzle_migrations').get() as { at: number | null }).at
    : null;
  const journal = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')) as { entries: { when: number }[] };
  const newest = Math.max(...journal.entries.map(entry => entry.when));
  if (applied !== null && applied > newest)
    throw new StartError(`${file} was written by a newer version of this project. Update the project, or set DATA_DIR to another folder.`);
}

/** Opens the SQLite file of a subgraph, creating and migrating it as needed. */
export function openDatabase<T extends Tables>(
  name: string,
  tables: T,
  folder: string,
  migrations: string = inRoot('services', name, 'migrations'),
): Database<T> {
  orUnusable(`the data folder ${folder}`, () => mkdirSync(folder, { recursive: true }));
  const file = join(folder, `${name}.sqlite`);
  const held: BetterSqlite3.Database[] = [];
  const close = () => held.splice(0).reverse().forEach(client => client.close());
  try {
    return orUnusable(file, () => {
      const isNew = !existsSync(file);
      held.push(lock(file));
      const writer = new BetterSqlite3(file);
      held.push(writer);
      writer.pragma('journal_mode = WAL');
      writer.pragma('synchronous = FULL');
      writer.pragma('foreign_keys = ON');
      if (!isNew) refuseNewer(file, writer, migrations);
      migrate(drizzle(writer), { migrationsFolder: migrations });
      const reader = new BetterSqlite3(file, { readonly: true });
      held.push(reader);
      reader.pragma('mmap_size = 268435456');
      reader.pragma('cache_size = -65536');
      return database(name, tables, reader, writer, close);
    });
  } catch (error) {
    close();
    throw error;
  }
}

function database<T extends Tables>(name: string, t: T, reader: BetterSqlite3.Database, writer: BetterSqlite3.Database, closeAll: () => void): Database<T> {
  // better-sqlite3 answers at once and an await takes either, so typing it as asynchronous only forbids forgetting one.
  const over = (client: BetterSqlite3.Database, before: (sql: string) => void) =>
    drizzle(client, {
      logger: {
        logQuery(sql, params) {
          before(sql);
          countStatement(name, sql, params);
        },
      },
    }) as unknown as Sql;
  const reading: Q<T> = { sql: over(reader, () => {}), t };
  const writing = new AsyncLocalStorage<{ open: boolean }>();
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  /** Inside a write everything else is refused: a read would not see the changes, and a write would wait for itself. */
  const refuseInside = (what: string) => {
    if (writing.getStore()?.open) throw new Error(`a ${what} inside a write: use the query object that the write was given`);
  };
  const waiting: (() => void)[] = [];

  async function transaction<R>(work: (q: Q<T>) => Promise<R>, milliseconds: number): Promise<R> {
    const state = { open: true };
    const began = performance.now();
    const tooLong = () => new Error(`a write took longer than ${milliseconds} ms`);
    // drizzle calls the logger before each statement, which makes it the place to refuse one that comes too late. Time
    // is looked at here, too, since work that never leaves its turn keeps every timer from firing.
    const sql = over(writer, () => {
      if (!state.open) throw new Error('a statement came after the end of its transaction');
      if (performance.now() - began > milliseconds) throw tooLong();
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      writer.exec('BEGIN IMMEDIATE');
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(tooLong()), milliseconds);
      });
      const result = await Promise.race([writing.run(state, () => work({ sql, t })), late]);
      state.open = false;
      if (performance.now() - began > milliseconds) throw tooLong();
      writer.exec('COMMIT');
      for (const wake of waiting.splice(0)) wake();
      return result;
    } catch (error) {
      state.open = false;
      if (writer.inTransaction) writer.exec('ROLLBACK');
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async read(work) {
      refuseInside('read');
      return work(reading);
    },
    async write(work, { milliseconds } = { milliseconds: 10_000 }) {
      refuseInside('write');
      if (closed) throw new Error('the database is closed');
      const mine = last.then(() => transaction(work, milliseconds));
      last = mine.catch(() => {});
      return mine;
    },
    written: (milliseconds, signal) =>
      new Promise<void>(done => {
        const finish = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', finish);
          const at = waiting.indexOf(finish);
          if (at >= 0) waiting.splice(at, 1);
          done();
        };
        const timer = setTimeout(finish, milliseconds);
        signal?.addEventListener('abort', finish, { once: true });
        waiting.push(finish);
      }),
    async close() {
      closed = true;
      await last;
      closeAll();
    },
  };
}
