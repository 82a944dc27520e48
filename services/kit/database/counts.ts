import { eq, getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Q, Tables } from './database.ts';
import { all, plus } from './sql.ts';

/** A group of facts: what it is of, its counts (the numbers), and whether made-up records are among them. */
export type Count = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Adds to a table of counters what lies between two counts of the same few facts, before and after they changed, so that
 * a write never counts the rest again. A made-up record stays said. A counter that is 0 throughout goes, unless `keepsEmpty`.
 */
export async function addDifference({ sql }: Q<Tables>, table: SQLiteTable, keys: readonly string[], before: readonly Count[], after: readonly Count[], keepsEmpty = false): Promise<void> {
  const columns = getTableColumns(table);
  const byKey = (rows: readonly Count[]) => new Map(rows.map(row => [JSON.stringify(keys.map(key => row[key])), row]));
  const [old, now] = [byKey(before), byKey(after)];
  // In one order for all, so that writes that run at one time wait for each other and never in a circle.
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(key), now.get(key)];
    const row = (is ?? was)!;
    const figures = Object.keys(row).filter(name => typeof row[name] === 'number');
    const by = Object.fromEntries(figures.map(name => [name, Number(is?.[name] ?? 0) - Number(was?.[name] ?? 0)]));
    if (figures.every(name => by[name] === 0)) continue;
    const added = Object.fromEntries(figures.map(name => [name, plus(columns[name]!, by[name]!)]));
    await sql
      .insert(table)
      .values({ ...row, ...by })
      .onConflictDoUpdate({ target: keys.map(name => columns[name]!), set: { ...added, ...(row.isDemonstration === true && { isDemonstration: true }) } });
    if (!keepsEmpty && is === undefined) await sql.delete(table).where(all([...keys.map(name => eq(columns[name]!, row[name])), ...figures.map(name => eq(columns[name]!, 0))]));
  }
}
