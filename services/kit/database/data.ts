import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Q, Tables } from './database.ts';
import { inRoot } from '../root.ts';
import { insertRows } from './sql.ts';

/** A data file of a subgraph. FACTS_DIR names a folder whose files (`needs/parties.csv` ...) stand in for those of the project. */
const fileOf = (service: string, file: string): string => {
  const other = process.env.FACTS_DIR ? join(process.env.FACTS_DIR, service, file) : undefined;
  return other !== undefined && existsSync(other) ? other : inRoot('services', service, 'data', file);
};

/** A table of facts: one record a line, a blank cell is unknown. */
export const csvRows = <Column extends string>(service: string, file: string): Record<Column, string>[] =>
  parse<Record<Column, string>>(readFileSync(fileOf(service, file)), { columns: true }); // the check of the data set proves the columns

/** Records with lists, flags or parts. The type is what the data set's own check proves. */
export const jsonRows = <Row>(service: string, file: string): Row[] =>
  JSON.parse(readFileSync(fileOf(service, file), 'utf8')) as Row[];

/** One record that is a file of its own, such as the phrases of demonstration texts. */
export const jsonRecord = <R>(service: string, file: string): R => JSON.parse(readFileSync(fileOf(service, file), 'utf8')) as R;

/** A text that is a file of its own; undefined where there is no such file. */
export function textFile(service: string, file: string): string | undefined {
  const path = fileOf(service, file);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

/** A blank cell is unknown. */
export const orNull = (cell: string): string | null => (cell === '' ? null : cell);

/** A list inside a cell. */
export const cells = (cell: string, separator = ' '): string[] => (cell === '' ? [] : cell.split(separator));

/** Inserts any number of rows, some thousands with each statement. A row without a column leaves it unknown. */
export async function insertAll<T extends SQLiteTable>(q: Q<Tables>, table: T, rows: readonly T['$inferInsert'][]): Promise<void> {
  const cellsOf: readonly Record<string, unknown>[] = rows; // by the names of the columns, whatever the table
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => cellsOf.some(row => row[key] !== undefined));
  const stored = (row: Record<string, unknown>) => columns.map(([key, column]) => (row[key] == null ? null : column.mapToDriverValue(row[key])));
  for (let at = 0; at < rows.length; at += 5_000)
    await q.sql.run(insertRows(table, columns.map(([, column]) => column), cellsOf.slice(at, at + 5_000).map(stored)));
}

/** What a subgraph is to load at its first start. */
export interface Loading {
  /** Load demonstration records, too. */
  demonstration: boolean;
  /** The day that their dates are counted from. */
  day: string;
  /** Says how far it is, where somebody watches. */
  progress(what: string): void;
}
