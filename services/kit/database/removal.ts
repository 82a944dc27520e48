import { type SQL, getTableColumns, getTableName, inArray, or } from 'drizzle-orm';
import { type SQLiteColumn, type SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import type { Q, Tables } from './database.ts';
import { originalOf } from './postgres.ts';

/*
 * What goes when some rows go: every row that cannot be without one of them, whatever its table, and before it. It is told
 * from the references between tables, so that a new table needs no word about it.
 */

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

export interface Going {
  /** Which rows of a table go; undefined where none can. */
  rows(table: SQLiteTable): SQL | undefined;
  /** The column names a row that goes; undefined where none can. */
  names(column: SQLiteColumn, to: SQLiteColumn): SQL | undefined;
  /** Deletes them. A row that merely names one forgets it. */
  remove(): Promise<void>;
}

/** What goes with the rows that `own` tells of each table. Tables in `without` are left alone. */
export function goingWith({ sql, t }: Q<Tables>, own: (table: SQLiteTable) => SQL | undefined, without: readonly SQLiteTable[] = []): Going {
  const referencesOf = referencesAmong(Object.values(t));
  const tables = Object.values(t).filter(table => !without.includes(table));
  const rows = (table: SQLiteTable): SQL | undefined =>
    or(own(table), ...referencesOf(table).flatMap(({ column, to }) => (column.notNull ? (names(column, to) ?? []) : [])));
  const names = (column: SQLiteColumn, to: SQLiteColumn): SQL | undefined => {
    const which = rows(to.table);
    return which && inArray(column, sql.select({ key: to }).from(to.table).where(which));
  };
  return {
    rows,
    names,
    async remove() {
      /** Rows go before those that they refer to. */
      const order: SQLiteTable[] = [];
      const put = (table: SQLiteTable): void => {
        if (order.includes(table)) return;
        for (const other of tables) if (other !== table && referencesOf(other).some(r => r.to.table === table)) put(other);
        order.push(table);
      };
      tables.forEach(put);
      for (const table of tables)
        for (const { column, to } of referencesOf(table)) {
          const which = column.notNull ? undefined : names(column, to);
          if (which) await sql.update(table).set({ [nameOf(table, column)]: null }).where(which);
        }
      for (const table of order) {
        const which = rows(table);
        if (which) await sql.delete(table).where(which);
      }
    },
  };
}

const nameOf = (table: SQLiteTable, column: SQLiteColumn): string => Object.entries(getTableColumns(table)).find(([, c]) => c === column)![0];
