import { createHash } from 'node:crypto';
import { type SQL, and, eq, getTableColumns, lte, or } from 'drizzle-orm';
import { type SQLiteColumn, type SQLiteTable, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { columnsMarked, json } from '../database/columns.ts';
import type { Q, Tables } from '../database/database.ts';
import { originalOf } from '../database/postgres.ts';
import { goingWith } from '../database/removal.ts';
import { holdsAnyText, holdsText, inKeys, replacedIn } from '../database/sql.ts';
import { type FeedItem, type Follows, type Publishes, type Takes, erasureKind } from './feed.ts';
import { type Write, type WriteTables, erased, instantAfterLast } from './write.ts';

/*
 * How what is kept of a learner goes, in every subgraph. It begins in the one that owns the learner, which keeps no more
 * than a digest of their id; the others find by that digest whom they have among theirs, and answer in their own feeds.
 */

/** Who has erased what was kept of them, by a digest that tells nothing of who it is. */
export const erasuresTable = () =>
  sqliteTable('erasures', {
    /** Of the id of the learner. */
    digest: text('digest').primaryKey(),
    /** Instant in UTC at which it was done where it began. What they have made since is theirs. */
    at: text('at').notNull(),
    /** Of the idempotency key with which it was asked for, so that a repetition does no more. */
    request: text('request'),
    /** Where it began: the other subgraphs that have followed. */
    followedBy: json<string[]>('followed_by').notNull().default([]),
  });

export type ErasureTables = WriteTables & { erasures: ReturnType<typeof erasuresTable> };

/** Tells somebody again without telling who it is. */
export const digestOf = (said: string): string => createHash('sha256').update(said).digest('hex');

/** What the subgraph that owns the learner says of an erasure. */
export interface Erasure {
  digest: string;
  /** What they have made after this instant is theirs. */
  at: string;
}

/** Takes out what a subgraph keeps of a learner, by now; `changed` is told what follows from that for others. */
export type Erase<T extends ErasureTables> = (write: Pick<Write<T>, 'q' | 'changed'>, learner: { id: string; at: string }, now: Date) => Promise<void>;

/** The columns of a table, as this database has it, that bear a mark. */
const marked = (table: SQLiteTable, mark: 'owner' | 'author'): [name: string, column: SQLiteColumn][] => {
  const columns = getTableColumns(table);
  return columnsMarked(originalOf(table), mark).map(name => [name, columns[name] as SQLiteColumn]); // a SQLiteTable has no others
};

/** Which rows of a table are a learner's own; undefined where none is anybody's. */
export const ownedBy = (table: SQLiteTable, learner: string): SQL | undefined => or(...marked(table, 'owner').map(([, column]) => eq(column, learner)));

/** Which rows of a table say that a learner has made or done them. */
export const madeBy = (table: SQLiteTable, learner: string): SQL | undefined => or(...marked(table, 'author').map(([, column]) => eq(column, learner)));

/** Records that go with a learner, whose ids stand where others have written. */
export interface Gone {
  kind: string;
  ids: readonly string[];
}

/**
 * Deletes the rows that are a learner's, with all that cannot be without them, and their id wherever it stands in others;
 * so, too, the ids of what is `gone` by that. What they have made since stays: `made` tells of a table which rows are older.
 */
export async function eraseRows(q: Q<ErasureTables>, { id, at }: { id: string; at: string }, gone?: Gone, made: (table: SQLiteTable) => SQL | undefined = () => undefined): Promise<void> {
  const { sql, t } = q;
  const { changes, repetitions } = t;
  const before = (table: SQLiteTable) => (table === changes ? lte(changes.at, at) : table === repetitions ? lte(repetitions.at, at) : made(table));
  await goingWith(q, table => {
    const own = ownedBy(table, id);
    return own && and(own, before(table));
  }).remove();
  for (const table of Object.values(t))
    for (const [name, column] of marked(table, 'author')) await sql.update(table).set({ [name]: erased }).where(and(eq(column, id), before(table)));
  // Others' writes were about them, too.
  const [own, nobody] = [id, erased].map(text => JSON.stringify(text)) as [string, string]; // one of each
  await sql.update(changes).set({ fields: replacedIn(changes.fields, own, nobody) }).where(and(holdsText(changes.fields, own), before(changes)));
  await sql.update(repetitions).set({ result: replacedIn(repetitions.result, own, nobody) }).where(and(holdsText(repetitions.result, own), before(repetitions)));
  if (gone !== undefined && gone.ids.length > 0) await forget(q, gone);
}

/** Takes out what was written about records that are gone, also after the erasure where it is followed late. */
async function forget({ sql, t: { changes, repetitions } }: Q<ErasureTables>, { kind, ids }: Gone): Promise<void> {
  await sql.delete(changes).where(and(eq(changes.kind, kind), inKeys(changes.key, ids)));
  const parts = ids.map(id => JSON.stringify(id));
  const { actor, mutation, key, result } = repetitions;
  // One look through the table for all ids, and then those rows alone.
  for (const row of await sql.select({ actor, mutation, key, result }).from(repetitions).where(holdsAnyText(result, parts))) {
    const without = parts.reduce((json, part) => json.replaceAll(part, JSON.stringify(erased)), JSON.stringify(row.result));
    await sql.update(repetitions).set({ result: JSON.parse(without) as unknown }).where(and(eq(actor, row.actor), eq(mutation, row.mutation), eq(key, row.key)));
  }
}

/** The learners of these digests of whom something is kept. */
async function learnersOf({ sql, t }: Q<Tables>, digests: ReadonlySet<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const table of Object.values(t))
    for (const [, column] of [...marked(table, 'owner'), ...marked(table, 'author')])
      for (const { id } of await sql.selectDistinct({ id: column }).from(table)) {
        const digest = typeof id === 'string' ? digestOf(id) : '';
        if (digests.has(digest)) found.set(digest, id as string); // as just seen
      }
  return found;
}

/** Keeps that there was an erasure. */
export async function keepErasure({ sql, t: { erasures } }: Q<ErasureTables>, { digest, at }: Erasure, request: string | null = null): Promise<void> {
  const said = { at, request, followedBy: [] };
  await sql.insert(erasures).values({ digest, ...said }).onConflictDoUpdate({ target: erasures.digest, set: said });
}

export const erasureOf = async ({ sql, t: { erasures } }: Q<ErasureTables>, digest: string) => (await sql.select().from(erasures).where(eq(erasures.digest, digest)))[0];

/** Does erasures of which this database does not know, and says so in its feed. Returns how many there were. */
export async function erase<T extends ErasureTables>(q: Q<T>, take: Erase<T>, erasures: readonly Erasure[], now: Date): Promise<number> {
  const known = new Map((await q.sql.select().from(q.t.erasures).where(inKeys(q.t.erasures.digest, erasures.map(e => e.digest)))).map(row => [row.digest, row.at]));
  const news = erasures.filter(({ digest, at }) => (known.get(digest) ?? '') < at);
  if (news.length === 0) return 0;
  const learners = await learnersOf(q, new Set(news.map(e => e.digest)));
  const done = await instantAfterLast(q, new Date(Math.max(...news.map(e => Date.parse(e.at)))));
  for (const { digest, at } of news) {
    const lines: (typeof q.t.changes.$inferInsert)[] = [];
    const changed: Write<T>['changed'] = (kind, key, action, fields = {}) => void lines.push({ kind, key, action, fields, actor: erased, at: done });
    const id = learners.get(digest);
    if (id !== undefined) await take({ q, changed }, { id, at }, now);
    await keepErasure(q, { digest, at });
    changed(erasureKind, digest, 'ERASED');
    await q.sql.insert(q.t.changes).values(lines);
  }
  return news.length;
}

/** Erasures, for other subgraphs to follow. */
export const publishedErasures: Publishes<ErasureTables>[string] = async ({ sql, t: { erasures } }, keys) =>
  new Map((await sql.select({ digest: erasures.digest, at: erasures.at }).from(erasures).where(keys && inKeys(erasures.digest, keys))).map(row => [row.digest, row]));

const erasuresIn = (items: readonly FeedItem[]): Erasure[] => items.flatMap(({ row }) => (row === null ? [] : [row as Erasure])); // as `publishedErasures` gives them

/** Follows the erasures of the subgraph that owns the learners. */
export const followErasures =
  <T extends ErasureTables>(take: Erase<T>): Takes<T>[string] =>
  async (q, items, _, __, now) =>
    void (await erase(q, take, erasuresIn(items), now));

/** Notes, where erasures begin, that a subgraph has followed. */
export const noteFollowed =
  (name: string): Follows<ErasureTables>[string] =>
  async (q, items) => {
    const { sql, t } = q;
    for (const { digest, at } of erasuresIn(items)) {
      const own = await erasureOf(q, digest);
      if (own === undefined || own.at > at || own.followedBy.includes(name)) continue;
      await sql.update(t.erasures).set({ followedBy: [...own.followedBy, name].sort() }).where(eq(t.erasures.digest, digest));
    }
  };
