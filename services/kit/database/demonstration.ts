import { eq, getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Q, Tables } from './database.ts';
import { goingWith } from './removal.ts';
import type { SearchIndex } from './search.ts';
import { countRows } from './sql.ts';

/** What cannot be told from the tables alone. */
export interface Removal {
  /** Search indexes, with the column that their documents name. */
  words: readonly { index: SearchIndex; of: SQLiteColumn }[];
  /** Tables that count records: they are made anew afterwards, not emptied of rows that count a made-up record. */
  counters: readonly SQLiteTable[];
}

/**
 * Deletes every record that says it is made up, with all rows that cannot be without it; a row that merely names one
 * forgets it. Returns how many records there were.
 */
export async function removeMarked(q: Q<Tables>, { words, counters }: Removal): Promise<number> {
  const { sql, t } = q;
  const flagOf = (table: SQLiteTable) => getTableColumns(table).isDemonstration;
  const going = goingWith(q, table => flagOf(table) && eq(flagOf(table)!, true), counters);
  let records = 0;
  for (const table of Object.values(t)) {
    const which = counters.includes(table) || flagOf(table) === undefined ? undefined : going.rows(table);
    if (which) records += (await sql.select({ n: countRows() }).from(table).where(which))[0]!.n;
  }
  for (const { index, of } of words) await sql.delete(index).where(going.names(index.document, of));
  for (const table of counters) await sql.delete(table);
  await going.remove();
  return records;
}
