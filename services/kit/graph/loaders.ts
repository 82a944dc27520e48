import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import type { Q, Tables } from '../database/database.ts';

const loaderOf = <T extends Tables, K, V>(
  ctx: Context<T>,
  identity: unknown,
  fetch: (q: Q<T>, keys: readonly K[], ctx: Context<T>) => Promise<ReadonlyMap<K, V>>,
): DataLoader<K, V | undefined> => {
  let loader = ctx.loaders.get(identity) as DataLoader<K, V | undefined> | undefined; // each identity stands for one K and V
  if (loader === undefined) {
    loader = new DataLoader<K, V | undefined>(async keys => {
      const found = await ctx.database.read(q => fetch(q, keys, ctx));
      return keys.map(key => found.get(key));
    });
    ctx.loaders.set(identity, loader);
  }
  return loader;
};

/** A look-up by key that a request makes once for all its keys: whoever asks in the same turn shares one statement. */
export const batched =
  <T extends Tables, K extends string, V>(fetch: (q: Q<T>, keys: readonly K[], ctx: Context<T>) => Promise<ReadonlyMap<K, V>>) =>
  (ctx: Context<T>, key: K): Promise<V | undefined> =>
    loaderOf(ctx, fetch, fetch).load(key);

/** As `batched`, where several rows belong to a key; no row is an empty list. */
export const batchedList = <T extends Tables, K extends string, V>(
  fetch: (q: Q<T>, keys: readonly K[], ctx: Context<T>) => Promise<readonly { key: K; row: V }[]>,
) => {
  const grouped = async (q: Q<T>, keys: readonly K[], ctx: Context<T>) => {
    const found = new Map<K, V[]>(keys.map(key => [key, []]));
    for (const { key, row } of await fetch(q, keys, ctx)) found.get(key)?.push(row);
    return found;
  };
  return async (ctx: Context<T>, key: K): Promise<V[]> => (await loaderOf(ctx, fetch, grouped).load(key)) ?? [];
};

/** A look-up whose batch depends on arguments, too: one statement for each set of arguments. */
export const batchedWith = <T extends Tables, K extends string, V>(
  ctx: Context<T>,
  identity: string,
  fetch: (q: Q<T>, keys: readonly K[], ctx: Context<T>) => Promise<ReadonlyMap<K, V>>,
  key: K,
): Promise<V | undefined> => loaderOf(ctx, identity, fetch).load(key);

/** Rows by one of their columns, for `batched`. */
export const byKey = <K extends string, V>(rows: readonly V[], key: (row: V) => K): Map<K, V> => new Map(rows.map(row => [key(row), row]));
