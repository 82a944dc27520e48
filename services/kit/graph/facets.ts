import { type SQL, type SQLWrapper, asc, desc, lte, sql } from 'drizzle-orm';
import { type Connection, type PageArgs, type Select, type Selection, list, over } from './connection.ts';
import type { Context } from './context.ts';
import type { Q, Tables } from '../database/database.ts';
import { batchedWith } from './loaders.ts';
import { all, countDistinct, inKeys, rowNumber } from '../database/sql.ts';
import type { Texts } from '../values/text.ts';

/** How many of the records that a list holds have one value. */
export interface FacetValue {
  value: string;
  count: number;
  /** The value in words; null where it has none of its own. Looked up only where it is selected. */
  label(): Promise<Texts | null>;
}

/** What the records of a list are counted by. */
export interface Facet<T extends Tables, A> {
  /** The arguments without what this facet itself filters by, so that its other values can still be chosen. */
  without: (args: A) => A;
  /** The table that holds the values, joined to the selection; a record counts once for a value. */
  of: (q: Q<T>) => { joins: NonNullable<Selection['joins']>; value: SQLWrapper; having?: SQL };
  label?: (ctx: Context<T>, value: string) => Promise<Texts | null>;
}

/** A facet shows so many values, the most frequent first. */
export const mostValues = 20;

async function counted<T extends Tables, A>(
  q: Q<T>,
  parents: readonly string[] | undefined,
  chosen: Selection,
  facet: Facet<T, A>,
): Promise<Map<string, { value: string; count: number }[]>> {
  const { joins, value, having } = facet.of(q);
  const parent = parents === undefined ? sql`''` : sql`${chosen.parent!}`;
  const groups = over(
    q as unknown as Q<Tables>, // the names of the tables do not matter here
    { parent: parent.as('parent_key'), value: sql`${value}`.as('facet_value'), n: countDistinct(chosen.key).as('n') },
    { ...chosen, joins: [...(chosen.joins ?? []), ...joins] },
  )
    .where(all([chosen.where, parents && inKeys(parent, parents)]))
    .groupBy(...(parents === undefined ? [] : [parent]), sql`${value}`)
    .having(having)
    .as('groups');
  const field = groups as unknown as Record<'parent' | 'value' | 'n', SQLWrapper>; // its fields are those named just above
  const placed = q.sql
    .select({
      parent: sql<string>`${field.parent}`.as('parent'),
      value: sql<string>`${field.value}`.as('value'),
      n: sql<number>`${field.n}`.as('n'),
      place: rowNumber(field.parent, [desc(field.n), field.value]).as('place'),
    })
    .from(groups)
    .as('placed');
  const rows = await q.sql.select().from(placed).where(lte(placed.place, mostValues)).orderBy(asc(placed.parent), asc(placed.place));
  const found = new Map<string, { value: string; count: number }[]>((parents ?? ['']).map(p => [p, []]));
  for (const row of rows) found.get(row.parent)?.push({ value: row.value, count: Number(row.n) });
  return found;
}

let lists = 0;

/** A list whose connection also tells how many of its records have which values: one statement for each facet that is selected. */
export function facetedList<T extends Tables, A extends PageArgs, N, F extends string>(
  name: string,
  select: Select<T, A>,
  node: (ctx: Context<T>, key: string) => Promise<N | undefined>,
  facets: Record<F, Facet<T, A>>,
) {
  const own = `${name} ${++lists}`;
  const paged = list(name, select, node);
  const count = async (ctx: Context<T>, parent: string | undefined, args: A, facetName: F): Promise<FacetValue[]> => {
    const facet = facets[facetName];
    const { first: _f, after: _a, last: _l, before: _b, ...rest } = args;
    const open = facet.without(args);
    const found = await batchedWith<T, string, { value: string; count: number }[]>(
      ctx,
      `${own} by ${facetName} ${parent === undefined ? 'at the root' : 'under a record'} ${JSON.stringify(rest)}`,
      (q, keys) => counted(q, parent === undefined ? undefined : keys, select(q, open, ctx, keys), facet),
      parent ?? '',
    );
    return (found ?? []).map(row => ({ ...row, label: async () => (await facet.label?.(ctx, row.value)) ?? null }));
  };
  const withFacets = async (connection: Promise<Connection<N>>, ctx: Context<T>, parent: string | undefined, args: A) => ({
    ...(await connection),
    facets: () => Object.fromEntries((Object.keys(facets) as F[]).map(f => [f, () => count(ctx, parent, args, f)])),
  });
  return {
    /** The list at the root of the graph. */
    all: (ctx: Context<T>, args: A) => withFacets(paged.all(ctx, args), ctx, undefined, args),
    /** The list that hangs from one record. */
    of: (ctx: Context<T>, parent: string, args: A) => withFacets(paged.of(ctx, parent, args), ctx, parent, args),
  };
}
