import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Database, Q, Tables } from '../database/database.ts';
import { type WriteTables, lastPosition } from './write.ts';

/*
 * How reference rows follow the records of their owner. The owner's `changes` say which records changed; a reader asks
 * for what came after the position that it has kept, and keeps rows and position in one transaction.
 */

/** A record as its owner publishes it; null when it is gone. */
export interface FeedItem {
  kind: string;
  key: string;
  row: unknown;
}

export interface FeedPage {
  items: FeedItem[];
  /** The position from which to go on. */
  position: number;
  /** The reader stood beyond the end of the log, which began anew or was taken back: this is every record there is. */
  complete?: boolean;
}

/** The kind of an erasure: what is deleted with one stays in no file. */
export const erasureKind = 'Erasure';

/** What an owner publishes: for each kind, the rows of these keys, or of all. */
export type Publishes<T extends Tables> = Readonly<Record<string, (q: Q<T>, keys: readonly string[] | undefined) => Promise<ReadonlyMap<string, unknown>>>>;

/** What a follower does with rows of a kind of another subgraph. Where they are complete, whatever else it holds of the kind is gone. */
export type Follows<T extends Tables> = Readonly<Record<string, (q: Q<T>, items: readonly FeedItem[], complete: boolean) => Promise<void>>>;

/** As `Follows`, where `changed` is told which records of the follower's own are others than before by it, and `now` is when it follows. */
export type Takes<T extends Tables> = Readonly<Record<string, (q: Q<T>, items: readonly FeedItem[], complete: boolean, changed: (kind: string, keys: readonly string[]) => void, now: Date) => Promise<void>>>;

export interface Feed {
  /** What changed after the position. Waits until something does, or until the time is over. */
  after: (position: number, wait: { milliseconds: number; signal?: AbortSignal }) => Promise<FeedPage>;
  /** Every published record as it is now. */
  everything: () => Promise<FeedPage>;
}

/** How far a follower has read. */
export const positionsTable = () =>
  sqliteTable('feed_positions', {
    source: text('source').primaryKey(),
    position: integer('position').notNull(),
  });

export type FollowTables = Tables & { feedPositions: ReturnType<typeof positionsTable> };

/** At most so many lines of `changes` travel at once. */
const pageSize = 500;

/** Another process may have written to the same database, so a reader that waits looks again after this time. */
const lookAgain = 500;

/** The feed of an owner. */
export function feedOf<T extends WriteTables>(database: Database<T>, publishes: Publishes<T>): Feed {
  const kinds = Object.keys(publishes);

  const page = (position: number) =>
    database.read(async (q): Promise<FeedPage> => {
      const { changes } = q.t;
      const lines = await q.sql
        .select({ position: changes.position, kind: changes.kind, key: changes.key })
        .from(changes)
        .where(and(gt(changes.position, position), inArray(changes.kind, kinds)))
        .orderBy(asc(changes.position))
        .limit(pageSize);
      const items: FeedItem[] = [];
      for (const kind of kinds) {
        const keys = [...new Set(lines.filter(l => l.kind === kind).map(l => l.key))];
        if (keys.length === 0) continue;
        const rows = await publishes[kind]!(q, keys);
        items.push(...keys.map(key => ({ kind, key, row: rows.get(key) ?? null })));
      }
      return { items, position: lines.at(-1)?.position ?? position };
    });

  const everything = () =>
    database.read(async (q): Promise<FeedPage> => {
      const position = await lastPosition(q);
      const items: FeedItem[] = [];
      for (const kind of kinds) for (const [key, row] of await publishes[kind]!(q, undefined)) items.push({ kind, key, row });
      return { items, position };
    });

  return {
    async after(position, { milliseconds, signal }) {
      const end = Date.now() + milliseconds;
      for (;;) {
        const found = await page(position);
        if (found.items.length === 0 && position > (await database.read(lastPosition))) return { ...(await everything()), complete: true };
        const left = end - Date.now();
        if (found.items.length > 0 || left <= 0 || signal?.aborted) return found;
        await database.written(Math.min(left, lookAgain), signal);
      }
    },
    everything,
  };
}

/** How far a database has followed a source. */
const reached = async <T extends FollowTables>({ sql, t: { feedPositions } }: Q<T>, source: string): Promise<number> => {
  const [row] = await sql.select().from(feedPositions).where(eq(feedPositions.source, source));
  return row?.position ?? 0;
};

/**
 * Keeps the rows of a page that was asked for after a position, or whatever the position. Of several processes over one
 * database, another may have gone on meanwhile: what is older than what it has kept must not take its place.
 */
async function apply<T extends FollowTables>(database: Database<T>, source: string, follows: Follows<T>, { items, position }: FeedPage, { after, complete }: { after?: number; complete: boolean }): Promise<void> {
  const work = async (q: Q<T>) => {
    if (after !== undefined && (await reached(q, source)) !== after) return;
    for (const [kind, take] of Object.entries(follows)) {
      const mine = items.filter(item => item.kind === kind);
      if (mine.length > 0 || complete) await take(q, mine, complete);
    }
    const { feedPositions } = q.t;
    await q.sql.insert(feedPositions).values({ source, position }).onConflictDoUpdate({ target: feedPositions.source, set: { position } });
  };
  // What follows from all rows takes longer than what follows from a few. A page that cannot be kept in time would be tried for ever.
  await database.write(work, { milliseconds: complete ? 600_000 : 60_000, forgets: items.some(item => item.kind === erasureKind) });
}

/** Follows the feed of another subgraph until it is stopped. A feed that does not answer is asked again, ever more rarely. */
export function follow<T extends FollowTables>(database: Database<T>, source: string, feed: Feed, follows: Follows<T>, log: (line: string) => void): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const pause = (milliseconds: number) =>
    new Promise<void>(done => {
      const timer = setTimeout(done, milliseconds);
      stopping.signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
    });
  const loop = async () => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        const after = await database.read(q => reached(q, source));
        const page = await feed.after(after, { milliseconds: 20_000, signal: stopping.signal });
        if (page.items.length > 0 || page.complete) await apply(database, source, follows, page, { after, complete: page.complete ?? false });
        failures = 0;
      } catch (error) {
        if (stopping.signal.aborted) break;
        if (failures === 0) log(`cannot read the feed of ${source}, trying again: ${error instanceof Error ? error.message : String(error)}`);
        failures += 1;
        await pause(Math.min(200 * 2 ** failures, 5_000));
      }
    }
  };
  const running = loop();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Makes the reference rows anew from everything that their owner has. */
export const rebuild = async <T extends FollowTables>(database: Database<T>, source: string, feed: Feed, follows: Follows<T>): Promise<number> => {
  const page = await feed.everything();
  await apply(database, source, follows, page, { complete: true });
  return page.items.length;
};
