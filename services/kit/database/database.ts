import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { StartError } from '../errors.ts';
import { orFailed } from './failed.ts';
import { migrate } from './migrations.ts';
import { inRoot } from '../root.ts';
import { type Forgetting, forgetting } from './forgetting.ts';
import { countStatement } from './statements.ts';
import { orUnusable } from './unusable.ts';
import { writing } from './writing.ts';

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
  write<R>(work: (q: Q<T>) => Promise<R>, how?: Writing): Promise<R>;
  /** Waits for the end of the next write of this process, or until the time is over. */
  written(milliseconds: number, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How a write is done. */
export interface Writing {
  /** How long it may take. */
  milliseconds?: number;
  /** What it deletes must not be found in the files either. (A server keeps its own: what it has deleted is gone when it vacuums.) */
  forgets?: boolean;
}

interface Prepared {
  execute(values?: Record<string, unknown>): PromiseLike<unknown>;
}

let preparedQueries = 0;

/** A query that is built and prepared once for each connection. Values come in by name (`sql.placeholder`). */
export const prepared = <T extends Tables, P extends Prepared>(build: (q: Q<T>) => { prepare(name: string): P }) => {
  // PostgreSQL knows it by its name: the same on every connection, and once on each.
  const name = `query_${++preparedQueries}`;
  const known = new WeakMap<Sql, P>();
  return (q: Q<T>, values: Record<string, unknown> = {}): ReturnType<P['execute']> => {
    let query = known.get(q.sql);
    if (query === undefined) known.set(q.sql, (query = build(q).prepare(name)));
    return query.execute(values) as ReturnType<P['execute']>; // PromiseLike<unknown> is all that the constraint says
  };
};

/** One process writes a file: the lock is a file of its own, held by a transaction, so that the system frees it however the process ends. */
export function heldFile(file: string): BetterSqlite3.Database {
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

/** Makes a folder and those above it. Node's own `recursive` never returns where nothing can be made, such as below /proc. */
export function makeFolder(folder: string, mode?: number): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder && !statSync(above, { throwIfNoEntry: false })) makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Opens the SQLite file of a subgraph, creating and migrating it as needed. */
export function openDatabase<T extends Tables>(
  name: string,
  tables: T,
  folder: string,
  migrations: string = inRoot('services', name, 'migrations'),
): Database<T> {
  orUnusable(`the data folder ${folder}`, () => makeFolder(folder));
  const file = join(folder, `${name}.sqlite`);
  const held: BetterSqlite3.Database[] = [];
  const close = () => held.splice(0).reverse().forEach(client => client.close());
  try {
    return orUnusable(file, () => {
      held.push(heldFile(file));
      const writer = new BetterSqlite3(file);
      held.push(writer);
      writer.pragma('journal_mode = WAL');
      writer.pragma('synchronous = FULL');
      writer.pragma('foreign_keys = ON');
      migrate(file, writer, migrations);
      const files = forgetting(writer);
      const reader = new BetterSqlite3(file, { readonly: true });
      held.push(reader);
      reader.pragma('mmap_size = 268435456');
      reader.pragma('cache_size = -65536');
      return database(name, tables, reader, writer, files, close);
    });
  } catch (error) {
    close();
    throw error;
  }
}

function database<T extends Tables>(name: string, t: T, reader: BetterSqlite3.Database, writer: BetterSqlite3.Database, files: Forgetting, closeAll: () => void): Database<T> {
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
  const writes = writing();
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function transaction<R>(work: (q: Q<T>) => Promise<R>, { milliseconds = 10_000, forgets = false }: Writing): Promise<R> {
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
      const result = await Promise.race([writes.within(state, () => work({ sql, t })), late]);
      state.open = false;
      if (performance.now() - began > milliseconds) throw tooLong();
      if (forgets) files.mark();
      writer.exec('COMMIT');
      writes.wake();
      files.clean();
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
      writes.refuseInside('read');
      return orFailed(() => work(reading));
    },
    async write(work, how = {}) {
      writes.refuseInside('write');
      if (closed) throw new Error('the database is closed');
      const mine = last.then(() => orFailed(() => transaction(work, how)));
      last = mine.catch(() => {});
      return mine;
    },
    written: writes.written,
    async close() {
      closed = true;
      await last;
      files.close();
      closeAll();
    },
  };
}
