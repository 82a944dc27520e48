import type BetterSqlite3 from 'better-sqlite3';

/*
 * What is deleted from a SQLite file stays readable in it: in free pages, in pages that were moved, in the log. (Its
 * pragma `secure_delete` leaves out what a page held before it was split.) So a file that must forget is rewritten whole.
 * That takes its time, in which nothing else is done, so it is never done for more than a small part of the time: what
 * comes too soon waits, a mark in the file says so, and whoever opens the file next does it first.
 */

export interface Forgetting {
  /** Inside a transaction: what it deletes is to be forgotten. */
  mark(): void;
  /** Between transactions: forgets what is marked, or sees to it that this is done before long. */
  clean(): void;
  /** Forgets what is still marked, as far as others let it. */
  close(): void;
}

/** The rest after a rewriting, as often its duration; and the least rest, in milliseconds. */
const rest = { times: 10, least: 1_000 };

const isMarked = (client: BetterSqlite3.Database): boolean => client.pragma('user_version', { simple: true }) === 1;

/** Rewrites the file and empties its log; false where another process still reads what the log holds. */
function rewrite(client: BetterSqlite3.Database): boolean {
  client.exec('VACUUM');
  client.pragma('busy_timeout = 0');
  const [{ busy }] = client.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }]; // SQLite's own columns
  client.pragma('busy_timeout = 5000');
  if (busy !== 0) return false;
  client.pragma('user_version = 0');
  return true;
}

/** Keeps the file of a connection, which alone writes it, free of what it was to forget. */
export function forgetting(client: BetterSqlite3.Database): Forgetting {
  let wanted = isMarked(client);
  let restsUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  const attempt = () => {
    const began = performance.now();
    let done = false;
    try {
      done = rewrite(client);
    } catch {
      // The disk may be full. The mark stays.
    }
    const now = performance.now();
    restsUntil = now + Math.max(rest.least, rest.times * (now - began));
    wanted = !done;
  };
  const clean = () => {
    if (!wanted || timer !== undefined || !client.open) return;
    const left = restsUntil - performance.now();
    if (left <= 0 && !client.inTransaction) attempt();
    if (!wanted) return;
    timer = setTimeout(() => {
      timer = undefined;
      clean();
    }, Math.max(left, 50));
    timer.unref();
  };
  clean();
  return {
    mark() {
      client.pragma('user_version = 1');
      wanted = true;
    },
    clean,
    close() {
      clearTimeout(timer);
      if (wanted) attempt();
    },
  };
}
