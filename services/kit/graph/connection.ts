import { type SQL, type SQLWrapper, type Subquery, asc, desc, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Context } from './context.ts';
import type { Q, Tables } from '../database/database.ts';
import { coded } from '../errors.ts';
import { batchedWith } from './loaders.ts';
import { all, beyond, countRows, inKeys, rowNumber } from '../database/sql.ts';

/** The arguments of every connection. An explicit null counts as absent. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export interface Edge<N> {
  cursor: string;
  node: N;
}

/** A connection computes only what is selected: its fields are functions, which GraphQL calls when it reaches them. */
export interface Connection<N, E extends Edge<N> = Edge<N>> {
  edges(): Promise<E[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export const pageBounds = { most: 100, usual: 20 };

/** A page as asked: how many, from which end, beyond which cursors. */
interface Window {
  size: number;
  backwards: boolean;
  after: (string | number)[] | undefined;
  before: (string | number)[] | undefined;
}

type CursorValue = string | number;

/** Cursors name the order they were made in, so that one is never used in another. */
export const encodeCursor = (order: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

export function decodeCursor(cursor: string, order: string, types: readonly ('string' | 'number')[]): CursorValue[] {
  const refuse = () => coded('INVALID_CURSOR', 'This cursor does not belong to this list and order. Use one that this list gave, or none.');
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse();
  }
  if (!Array.isArray(content) || content[0] !== order || content.length !== types.length + 1) throw refuse();
  const values: unknown[] = content.slice(1);
  // PostgreSQL takes neither a text with a zero byte nor a number beyond its integers.
  if (!values.every((v, i): v is CursorValue => typeof v === types[i] && (typeof v === 'number' ? Number.isSafeInteger(v) : !String(v).includes('\0')))) throw refuse();
  if (encodeCursor(order, values) !== cursor) throw refuse();
  return values;
}

export function windowOf(args: PageArgs, order: string, types: readonly ('string' | 'number')[]): Window {
  const { first, last, after, before } = args;
  for (const [name, size] of [['first', first], ['last', last]] as const)
    if (size != null && (size < 0 || size > pageBounds.most))
      throw coded('PAGE_OUT_OF_BOUNDS', `\`${name}\` must be from 0 to ${pageBounds.most}, not ${size}.`, { limit: name, value: size, bound: pageBounds.most });
  // `first` has a default, so `last` beside it cannot be told from `last` alone: `last` decides.
  const backwards = last != null;
  return {
    size: (backwards ? last : first) ?? pageBounds.usual,
    backwards,
    after: after == null ? undefined : decodeCursor(after, order, types),
    before: before == null ? undefined : decodeCursor(before, order, types),
  };
}

const pageInfoOf = (edges: readonly { cursor: string }[], more: boolean, page: Window): PageInfo => ({
  // A cursor stands for a record, so at least that one lies beyond it.
  hasNextPage: page.before !== undefined || (!page.backwards && more),
  hasPreviousPage: page.after !== undefined || (page.backwards && more),
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

/** A unique order: the last key alone, or together with those before it, is different for every row. No key is null. */
export interface Order {
  name: string;
  keys: readonly { by: SQLWrapper; type: 'string' | 'number' }[];
  /** All keys descend. */
  descending?: boolean;
}

/** What a list consists of, before it is cut into pages. */
export interface Selection {
  from: SQLiteTable | Subquery;
  joins?: readonly { table: SQLiteTable | Subquery; on: SQL }[];
  where?: SQL | undefined;
  /** Key of the node, by which it is then looked up. */
  key: SQLWrapper;
  /** Key of what the list hangs from; absent in a list of the root. */
  parent?: SQLWrapper;
  order: Order;
}

/**
 * What a list consists of under the given arguments. `parents` are the keys of the records that it hangs from, for a
 * selection that narrows itself down to them.
 */
export type Select<T extends Tables, A> = (q: Q<T>, args: A, ctx: Context<T>, parents: readonly string[]) => Selection;

interface Key {
  key: string;
  values: CursorValue[];
}

interface KeyPage {
  keys: Key[];
  more: boolean;
}

/** The select over the tables of a selection. */
export function over(q: Q<Tables>, fields: Record<string, SQL.Aliased | SQL>, { from, joins = [] }: Selection) {
  let query = q.sql.select(fields).from(from).$dynamic();
  for (const { table, on } of joins) query = query.innerJoin(table, on);
  return query;
}

async function keyPages(q: Q<Tables>, parents: readonly string[] | undefined, chosen: Selection, page: Window): Promise<Map<string, KeyPage>> {
  const { order, parent } = chosen;
  const descending = (order.descending ?? false) !== page.backwards;
  const columns = order.keys.map(k => k.by);
  const [greater, less] = order.descending ? (['<', '>'] as const) : (['>', '<'] as const);
  const where = all([
    chosen.where,
    parents && parent && inKeys(parent, parents),
    page.after && beyond(columns, greater, page.after),
    page.before && beyond(columns, less, page.before),
  ]);
  const direction = columns.map(c => (descending ? desc(c) : asc(c)));
  const fields: Record<string, SQL.Aliased> = { key: sql`${chosen.key}`.as('node_key') };
  order.keys.forEach((k, i) => (fields[`k${i}`] = sql`${k.by}`.as(`k${i}`)));
  let rows: Record<string, unknown>[];
  if (parents === undefined) {
    rows = await over(q, fields, chosen).where(where).orderBy(...direction).limit(page.size + 1);
  } else {
    fields.parent = sql`${parent!}`.as('parent_key');
    fields.n = rowNumber(parent!, direction).as('n');
    const ranked = over(q, fields, chosen).where(where).as('ranked');
    const columnsOf = ranked as unknown as Record<string, SQLWrapper>; // its fields are those named just above
    rows = await q.sql
      .select()
      .from(ranked)
      .where(sql`${columnsOf.n} <= ${page.size + 1}`)
      .orderBy(sql`${columnsOf.parent}`, sql`${columnsOf.n}`);
  }
  const pages = new Map<string, KeyPage>((parents ?? ['']).map(p => [p, { keys: [], more: false }]));
  for (const row of rows) {
    const into = pages.get(parents === undefined ? '' : String(row.parent));
    if (into === undefined) continue;
    if (into.keys.length === page.size) into.more = true;
    else into.keys.push({ key: String(row.key), values: order.keys.map((k, i) => (k.type === 'number' ? Number(row[`k${i}`]) : String(row[`k${i}`]))) });
  }
  if (page.backwards) for (const { keys } of pages.values()) keys.reverse();
  return pages;
}

async function counts(q: Q<Tables>, parents: readonly string[] | undefined, chosen: Selection): Promise<Map<string, number>> {
  if (parents === undefined) {
    const [row] = await over(q, { n: countRows().as('n') }, chosen).where(chosen.where);
    return new Map([['', Number(row!.n)]]);
  }
  const rows = await over(q, { parent: sql`${chosen.parent!}`.as('parent_key'), n: countRows().as('n') }, chosen)
    .where(all([chosen.where, inKeys(chosen.parent!, parents)]))
    .groupBy(sql`${chosen.parent!}`);
  const found = new Map<string, number>(parents.map(p => [p, 0]));
  for (const row of rows) found.set(String(row.parent), Number(row.n));
  return found;
}

let lists = 0;

/**
 * A paged list: keys are cut into pages in SQL, for all parents of a request in one statement, and the nodes are then
 * looked up together. `select` says what the list consists of under the given arguments.
 */
export function list<T extends Tables, A extends PageArgs, N>(
  name: string,
  select: Select<T, A>,
  node: (ctx: Context<T>, key: string) => Promise<N | undefined>,
) {
  // Two lists may bear the same name; what they load must not mix.
  const own = `${name} ${++lists}`;
  const open = async (ctx: Context<T>, parent: string | undefined, args: A): Promise<Connection<N>> => {
    const { first, after, last, before, ...rest } = args;
    const identity = `${own} ${parent === undefined ? 'at the root' : 'under a record'} ${JSON.stringify(rest)}`;
    const paged = `${identity} ${JSON.stringify({ first, after, last, before })}`;
    const parents = (keys: readonly string[]) => (parent === undefined ? undefined : keys);
    // Checked before anything is selected, so that a bad page is one error, at the connection itself.
    const [window, order] = await ctx.database.read(async q => {
      const { name: orderName, keys } = select(q, args, ctx, parent === undefined ? [] : [parent]).order;
      return [windowOf(args, orderName, keys.map(k => k.type)), orderName] as const;
    });
    const read = async () => {
      const found = await batchedWith<T, string, KeyPage>(ctx, paged, (q, keys) => keyPages(q, parents(keys), select(q, args, ctx, keys), window), parent ?? '');
      const { keys, more } = found ?? { keys: [], more: false };
      return { keys: keys.map(k => ({ key: k.key, cursor: encodeCursor(order, k.values) })), more };
    };
    let once: ReturnType<typeof read> | undefined;
    const page = () => (once ??= read());
    return {
      async edges() {
        const { keys } = await page();
        const nodes = await Promise.all(keys.map(k => node(ctx, k.key)));
        return keys.flatMap(({ cursor }, i) => (nodes[i] === undefined ? [] : [{ cursor, node: nodes[i] }]));
      },
      async pageInfo() {
        const { keys, more } = await page();
        return pageInfoOf(keys, more, window);
      },
      totalCount: async () =>
        (await batchedWith<T, string, number>(ctx, `${identity} count`, (q, keys) => counts(q, parents(keys), select(q, args, ctx, keys)), parent ?? '')) ?? 0,
    };
  };
  return {
    /** The list at the root of the graph. */
    all: (ctx: Context<T>, args: A) => open(ctx, undefined, args),
    /** The list that hangs from one record. */
    of: (ctx: Context<T>, parent: string, args: A) => open(ctx, parent, args),
  };
}

/** A page of rows that are all in memory, ranked already, such as the candidates for a need. */
export function pageOf<R, E extends { cursor: string }>(
  rows: readonly R[],
  args: PageArgs,
  order: string,
  keys: (row: R) => readonly CursorValue[],
  types: readonly ('string' | 'number')[],
  compare: (a: readonly CursorValue[], b: readonly CursorValue[]) => number,
  edge: (row: R, cursor: string) => E,
): { edges: E[]; pageInfo: PageInfo } {
  const window = windowOf(args, order, types);
  const inside = rows.filter(row => {
    const k = keys(row);
    return (window.after === undefined || compare(k, window.after) > 0) && (window.before === undefined || compare(k, window.before) < 0);
  });
  const cut = window.backwards ? inside.slice(Math.max(0, inside.length - window.size)) : inside.slice(0, window.size);
  const edges = cut.map(row => edge(row, encodeCursor(order, keys(row))));
  return { edges, pageInfo: pageInfoOf(edges, inside.length > window.size, window) };
}
