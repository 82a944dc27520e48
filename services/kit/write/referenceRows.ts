import { getTableColumns, not } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Q, Tables } from '../database/database.ts';
import { inKeys } from '../database/sql.ts';
import type { FeedItem } from './feed.ts';

/** Puts the rows that came of a feed into a table of copies, which may keep less of them than their owner publishes. */
export async function putRows<T extends SQLiteTable>({ sql }: Q<Tables>, table: T, key: SQLiteColumn, items: readonly FeedItem[]): Promise<void> {
  const columns = getTableColumns(table);
  for (const { row } of items) {
    if (row === null) continue;
    const values = Object.fromEntries(Object.entries(row as object).filter(([name]) => name in columns)) as T['$inferInsert']; // as its owner publishes it
    await sql.insert(table).values(values).onConflictDoUpdate({ target: key, set: values });
  }
}

/** Deletes the rows that are gone; where the items are all there are, every other row, too. */
export async function dropRows({ sql }: Q<Tables>, table: SQLiteTable, key: SQLiteColumn, items: readonly FeedItem[], complete: boolean): Promise<void> {
  const keys = (gone: boolean) => items.filter(item => (item.row === null) === gone).map(item => item.key);
  await sql.delete(table).where(complete ? not(inKeys(key, keys(false))) : inKeys(key, keys(true)));
}
