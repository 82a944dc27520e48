import { type SQL, inArray, or } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/**
 * One of the conditions that apply holds. Where none does, plainly nothing meets it, so that the database reads no row to see
 * that. `column`: any one of the table.
 */
export const anyOf = (column: SQLiteColumn, ...conditions: readonly (SQL | false | undefined)[]): SQL =>
  or(...conditions.map(condition => condition || undefined)) ?? inArray(column, []);
