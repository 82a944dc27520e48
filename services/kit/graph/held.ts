import { type SQL, type SQLWrapper, getTableColumns, getTableName, inArray, or } from 'drizzle-orm';
import { type SQLiteColumn, type SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import { columnsMarked } from '../database/columns.ts';
import type { Q } from '../database/database.ts';
import { originalOf } from '../database/postgres.ts';
import { goingWith } from '../database/removal.ts';
import { all, constant, inKeys, keyText, sideBySide } from '../database/sql.ts';
import { madeBy, ownedBy } from '../write/erasure.ts';
import type { WriteTables } from '../write/write.ts';
import { type PageArgs, list } from './connection.ts';
import { batched } from './loaders.ts';

/*
 * Whatever a subgraph holds of a learner, whichever its tables: the rows that are theirs, what they have changed, and what
 * was changed of their rows. It is told from the marks of columns and from references, as what an erasure takes out is.
 */

/** A row as it is kept. */
export interface HeldRow {
  /** Name of its table. */
  kind: string;
  row: string;
}

/** Columns that tell a row of a table from the others. */
function primaryKeyOf(table: SQLiteTable): SQLiteColumn[] {
  const own = Object.values(getTableColumns(table)) as SQLiteColumn[]; // a SQLiteTable has no others
  const { primaryKeys } = getTableConfig(originalOf(table));
  return primaryKeys.length > 0 ? primaryKeys[0]!.columns.map(key => own.find(c => c.name === key.name)!) : own.filter(c => c.primary);
}

/** For each table that can hold something of a learner: which rows do. */
function heldIn(q: Q<WriteTables>, learner: string): { table: SQLiteTable; where: SQL; key: SQL<string> }[] {
  const { sql, t } = q;
  const going = goingWith(q, table => ownedBy(table, learner));
  const tables = Object.values(t);
  const ofTheirRows = tables.flatMap(table => {
    const [key, ...more] = primaryKeyOf(table);
    const where = table === t.changes || more.length > 0 ? undefined : going.rows(table);
    return where && key ? [inArray(t.changes.key, sql.select({ key }).from(table).where(where))] : [];
  });
  return tables.flatMap(table => {
    const where = or(going.rows(table), madeBy(table, learner), ...(table === t.changes ? ofTheirRows : []));
    return where ? [{ table, where, key: keyText(primaryKeyOf(table)) }] : [];
  });
}

/** The rows of all tables as one. */
function joined(q: Q<WriteTables>, learner: string) {
  const [first, ...rest] = heldIn(q, learner).map(({ table, where, key }) =>
    q.sql.select({ kind: constant(getTableName(table)).as('kind'), key: key.as('key') }).from(table).where(where).$dynamic(),
  );
  let union = first!; // there is a table that holds something
  for (const one of rest) union = union.unionAll(one);
  return union.as('held');
}

const name = (kind: string, key: string) => `${kind} ${key}`;

const rowsOf = <T extends WriteTables>() => batched(async (q: Q<T>, keys: readonly string[], { viewer }) => {
  const found = new Map<string, HeldRow>();
  const { learner } = viewer;
  if (learner === null) return found;
  for (const { table, where, key } of heldIn(q, learner)) {
    const kind = getTableName(table);
    const own = keys.flatMap(k => (k.startsWith(`${kind} `) ? [k.slice(kind.length + 1)] : []));
    if (own.length === 0) continue;
    const columns: Record<string, SQLWrapper> = getTableColumns(table);
    const rows: Record<string, unknown>[] = await q.sql.select({ ...columns, held: key }).from(table).where(all([where, inKeys(key, own)]));
    for (const { held, ...row } of rows) {
      // Who else has done something is theirs.
      for (const author of columnsMarked(originalOf(table), 'author')) if (row[author] !== learner) row[author] = null;
      found.set(name(kind, String(held)), { kind, row: JSON.stringify(row) });
    }
  }
  return found;
});

/** What is held of the viewer, by table and key. */
export const heldOfViewer = <T extends WriteTables>() =>
  list<T, PageArgs, HeldRow>(
    'what is held',
    (q, _, { viewer }) => {
      const held = joined(q, viewer.learner ?? '');
      return {
        from: held,
        key: sideBySide(held.kind, held.key),
        order: { name: 'KIND', keys: [{ by: held.kind, type: 'string' }, { by: held.key, type: 'string' }] },
      };
    },
    rowsOf<T>(),
  );
