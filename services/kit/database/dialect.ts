import { SQL } from 'drizzle-orm';

/*
 * SQL in two forms. Which one is meant is known when a statement is written out, and that happens in one turn: the
 * dialect of PostgreSQL says so for its own statements.
 */

let onPostgres = false;

/** Runs what writes a statement out for PostgreSQL. */
export function asPostgres<R>(write: () => R): R {
  const before = onPostgres;
  onPostgres = true;
  try {
    return write();
  } finally {
    onPostgres = before;
  }
}

/** One meaning in the words of each database. It stands inside another, because drizzle takes the outermost apart before it writes it out. */
export const either = <V = unknown>(sqlite: SQL<V>, postgres: SQL<V>): SQL<V> =>
  new SQL<V>([Object.defineProperty(new SQL([]), 'queryChunks', { get: () => (onPostgres ? postgres : sqlite).queryChunks })]);
