import { type SQL, and, eq, gte, inArray, max } from 'drizzle-orm';
import { type SQLiteColumn, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag } from '../database/columns.ts';
import { insertAll } from '../database/data.ts';
import type { Q, Tables } from '../database/database.ts';
import { inKeys, sideBySide } from '../database/sql.ts';
import { type PageArgs, list } from '../graph/connection.ts';
import type { Viewer } from '../identity/viewer.ts';

/*
 * When each record last changed, for those who harvest the graph. An audience is a group of viewers whom the rule of its
 * row lets see a record, such as `PUBLIC` or `MUS`. Whoever is of an audience that a record has left is told once that it
 * is gone, and of nothing that happens to it afterwards.
 */

/** For each audience that a record has or had, when it last changed before their eyes. */
export const latestTable = () =>
  sqliteTable(
    'latest_changes',
    {
      kind: text('kind').notNull(),
      key: text('key').notNull(),
      audience: text('audience').notNull(),
      /** Instant in UTC. */
      at: text('at').notNull(),
      /** The record is no longer for this audience. */
      hasLeft: flag('has_left').notNull(),
    },
    t => [primaryKey({ columns: [t.kind, t.key, t.audience] }), index('latest_changes_at').on(t.audience, t.at, t.kind, t.key)],
  );

export type LatestTables = Tables & { latestChanges: ReturnType<typeof latestTable> };

/** Which audiences records of each kind have: those of these keys, or all. */
export type Audiences<T extends Tables> = Readonly<Record<string, (q: Q<T>, keys: readonly string[] | undefined) => Promise<ReadonlyMap<string, readonly string[]>>>>;

/** Keeps that these records of a kind have changed. */
export async function keepLatest<T extends LatestTables>(q: Q<T>, audiences: Audiences<T>, kind: string, keys: readonly string[], at: string): Promise<void> {
  const { latestChanges } = q.t;
  const now = await audiences[kind]!(q, keys);
  const own = and(eq(latestChanges.kind, kind), inKeys(latestChanges.key, keys));
  const before = await q.sql.select().from(latestChanges).where(own);
  const left = before.flatMap(row => (now.get(row.key)?.includes(row.audience) ? [] : [row.hasLeft ? row : { ...row, at, hasLeft: true }]));
  await q.sql.delete(latestChanges).where(own);
  await insertAll(q, latestChanges, [...left, ...rowsOf(kind, now, at)]);
}

const rowsOf = (kind: string, now: ReadonlyMap<string, readonly string[]>, at: string) => [...now].flatMap(([key, has]) => [...new Set(has)].map(audience => ({ kind, key, audience, at, hasLeft: false })));

/** Kinds of which nothing is kept yet. */
export async function unkept<T extends LatestTables>(q: Q<T>, audiences: Audiences<T>): Promise<string[]> {
  const { latestChanges } = q.t;
  const missing: string[] = [];
  for (const kind of Object.keys(audiences)) if ((await q.sql.select({ key: latestChanges.key }).from(latestChanges).where(eq(latestChanges.kind, kind)).limit(1)).length === 0) missing.push(kind);
  return missing;
}

/** Begins with every record of these kinds as one that has just come. */
export async function keepAll<T extends LatestTables>(q: Q<T>, audiences: Audiences<T>, kinds: readonly string[], at: string): Promise<void> {
  for (const kind of kinds) await insertAll(q, q.t.latestChanges, rowsOf(kind, await audiences[kind]!(q, undefined), at));
}

/** Tells whoever sees records that are no longer there that they have gone. */
export async function keepGone<T extends LatestTables>(q: Q<T>, audiences: Audiences<T>, at: string): Promise<void> {
  const { latestChanges } = q.t;
  for (const [kind, of] of Object.entries(audiences)) {
    const there = await of(q, undefined);
    const kept = await q.sql.selectDistinct({ key: latestChanges.key }).from(latestChanges).where(and(eq(latestChanges.kind, kind), eq(latestChanges.hasLeft, false)));
    const gone = kept.flatMap(({ key }) => (there.has(key) ? [] : [key]));
    if (gone.length > 0) await keepLatest(q, audiences, kind, gone, at);
  }
}

/** A record that has changed, as far as a list of changes says it without the record itself. */
export interface Change {
  at: string;
  kind: string;
  key: string;
}

/** The records that changed for the viewer, the one that changed first before the others. `visibleTo` are the audiences of whose changes a viewer is told; undefined is all. */
export const changesList = <T extends LatestTables, A extends PageArgs & { since: Date }>(visibleTo: (viewer: Viewer) => readonly string[] | undefined) =>
  list<T, A, Change>(
    'changes',
    ({ sql, t: { latestChanges } }, { since }, { viewer }) => {
      const { kind, key, audience, at } = latestChanges;
      const told = visibleTo(viewer);
      const latest = sql
        .select({ kind, key, at: max(at).as('at') })
        .from(latestChanges)
        .where(and(told && inKeys(audience, told), gte(at, since.toISOString())))
        .groupBy(kind, key)
        .as('latest');
      return {
        from: latest,
        // Neither an instant nor a kind has a blank in it.
        key: sideBySide(latest.at, latest.kind, latest.key),
        order: { name: 'CHANGED', keys: [{ by: latest.at, type: 'string' }, { by: latest.kind, type: 'string' }, { by: latest.key, type: 'string' }] },
      };
    },
    (_, found) => {
      const [, at, kind, key] = /^(\S+) (\S+) ([^]*)$/.exec(found)!; // as it was put together above
      return Promise.resolve({ at: at!, kind: kind!, key: key! });
    },
  );

/** The record that the column names, of this kind, has changed since then. It is for lists whose row rule says which exist for the viewer; the audiences lead to it by an index. */
export const changedSince = <T extends LatestTables>({ sql, t: { latestChanges } }: Q<T>, kind: string, column: SQLiteColumn, since: Date, audiences: readonly string[]): SQL =>
  inArray(
    column,
    sql.select({ key: latestChanges.key }).from(latestChanges).where(and(eq(latestChanges.kind, kind), inKeys(latestChanges.audience, audiences), gte(latestChanges.at, since.toISOString()))),
  );

/** A kind as the enum of a subgraph writes it. */
export const kindName = (kind: string): string => kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** The record of a change with the name of its type, by which a union tells it from others; null where none answers to that key any more, or another in its place. */
export const marked = <Name extends string, R extends object, Key extends keyof R>(__typename: Name, { key }: Change, row: R | undefined, by: Key) =>
  row === undefined || row[by] !== key ? null : { __typename, ...row };

/** Keeps, of the records that were changed together, those that others may harvest. */
export async function keepChanged<T extends LatestTables>(q: Q<T>, audiences: Audiences<T>, lines: readonly { kind: string; key: string }[], at: string): Promise<void> {
  for (const kind of Object.keys(audiences)) {
    const keys = lines.filter(line => line.kind === kind).map(line => line.key);
    if (keys.length > 0) await keepLatest(q, audiences, kind, keys, at);
  }
}
