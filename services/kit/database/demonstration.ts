import { type SQL, eq, getTableColumns, getTableName, inArray, or } from 'drizzle-orm';
import { type SQLiteColumn, type SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import type { Q, Tables } from './database.ts';
import { originalOf } from './postgres.ts';
import type { SearchIndex } from './search.ts';
import { countRows } from './sql.ts';

/** What cannot be told from the tables alone. */
export interface Removal {
  /** Search indexes, with the column that their documents name. */
  words: readonly { index: SearchIndex; of: SQLiteColumn }[];
  /** Tables that count records: they are made anew afterwards, not emptied of rows that count a made-up record. */
  counters: readonly SQLiteTable[];
}

interface Reference {
  column: SQLiteColumn;
  to: SQLiteColumn;
}

/** What the columns of a table refer to, among the tables as this database has them. */
const referencesAmong = (tables: readonly SQLiteTable[]) => {
  const here = new Map(tables.map(table => [originalOf(table), getTableColumns(table)]));
  const own = (column: SQLiteColumn) => Object.values(here.get(column.table)!).find(c => c.name === column.name) as SQLiteColumn; // the same column, in these tables
  return (table: SQLiteTable): Reference[] =>
    getTableConfig(originalOf(table)).foreignKeys.map(key => {
      const { columns, foreignColumns } = key.reference();
      if (columns.length !== 1) throw new Error(`${getTableName(table)}: a reference of several columns cannot be followed`);
      return { column: own(columns[0]!), to: own(foreignColumns[0]!) };
    });
};

/**
 * Deletes every record that says it is made up, with all rows that cannot be without it; a row that merely names one
 * forgets it. Returns how many records there were.
 */
export async function removeMarked({ sql, t }: Q<Tables>, { words, counters }: Removal): Promise<number> {
  const referencesOf = referencesAmong(Object.values(t));
  const tables = Object.values(t).filter(table => !counters.includes(table));
  /** Which rows of a table go; undefined where none can. */
  const going = (table: SQLiteTable): SQL | undefined => {
    const flag = getTableColumns(table).isDemonstration;
    return or(flag && eq(flag, true), ...referencesOf(table).flatMap(({ column, to }) => (column.notNull ? (among(column, to) ?? []) : [])));
  };
  const among = (column: SQLiteColumn, to: SQLiteColumn): SQL | undefined => {
    const which = going(to.table);
    return which && inArray(column, sql.select({ key: to }).from(to.table).where(which));
  };

  /** Rows go before those that they refer to. */
  const order: SQLiteTable[] = [];
  const put = (table: SQLiteTable): void => {
    if (order.includes(table)) return;
    for (const other of tables) if (other !== table && referencesOf(other).some(r => r.to.table === table)) put(other);
    order.push(table);
  };
  tables.forEach(put);

  let records = 0;
  for (const table of tables) {
    const which = getTableColumns(table).isDemonstration && going(table);
    if (which) records += (await sql.select({ n: countRows() }).from(table).where(which))[0]!.n;
  }
  for (const { index, of } of words) await sql.delete(index).where(among(index.document, of));
  for (const table of counters) await sql.delete(table);
  for (const table of tables)
    for (const { column, to } of referencesOf(table)) {
      const which = column.notNull ? undefined : among(column, to);
      if (which) await sql.update(table).set({ [nameOf(table, column)]: null }).where(which);
    }
  for (const table of order) {
    const which = going(table);
    if (which) await sql.delete(table).where(which);
  }
  return records;
}

const nameOf = (table: SQLiteTable, column: SQLiteColumn): string => Object.entries(getTableColumns(table)).find(([, c]) => c === column)![0];
