import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request asked of the databases: the number of statements, and their text where somebody wants to read it. */
export interface StatementCount {
  count: number;
  log?: { database: string; sql: string; params: unknown[] }[];
}

const counts = new AsyncLocalStorage<StatementCount>();

/** Runs the work so that every statement it leads to is counted. */
export const counting = <R>(count: StatementCount, work: () => R): R => counts.run(count, work);

export const countStatement = (database: string, sql: string, params: unknown[]): void => {
  const current = counts.getStore();
  if (current === undefined) return;
  current.count += 1;
  current.log?.push({ database, sql, params });
};
