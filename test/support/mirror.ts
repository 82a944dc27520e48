import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { getTableColumns, is } from 'drizzle-orm';
import { SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import * as college from '../../services/college/tables.ts';
import type { SubgraphName } from '../../services/kit/graph/sdl.ts';
import * as needs from '../../services/needs/tables.ts';
import * as partners from '../../services/partners/tables.ts';
import { rowsNow } from './waiting.ts';

/*
 * What a subgraph holds on PostgreSQL, as a file of SQLite: whoever compares answers with plain SQL writes it once, and
 * the plain SQL is not run by the database under test.
 */

const those = (module: Record<string, unknown>) =>
  Object.values(module)
    .filter((table): table is SQLiteTable => is(table, SQLiteTable))
    .map(table => ({ name: getTableConfig(table).name, columns: Object.values(getTableColumns(table)) }));
/** The tables of each subgraph, by their names in the database. */
export const tablesOf = { college: those(college), needs: those(needs), partners: those(partners) };

export interface Mirror {
  path: string;
  file: BetterSqlite3.Database;
  /** Brings the tables that a statement names to what they are now. */
  refresh(statement: string): void;
}

/** A mirror in this folder. `like` is a file of the subgraph, with whatever rows. */
export function openMirror(name: SubgraphName, url: string, folder: string, like: string): Mirror {
  const path = join(folder, `${name}.mirror`);
  const file = new BetterSqlite3(path);
  file.pragma('journal_mode = off');
  file.pragma('synchronous = off');
  file.pragma('foreign_keys = off');
  file.exec(`attach '${like}' as original`);
  const made = file.prepare("select sql from original.sqlite_master where sql is not null and name not like 'sqlite\\_%' escape '\\'").pluck().all() as string[]; // statements are texts
  file.exec('detach original');
  file.exec(made.join(';\n'));
  const known = new Map<string, string>();
  return {
    path,
    file,
    refresh(statement) {
      for (const { name: table, columns } of tablesOf[name]) {
        if (!new RegExp(`\\b${table}\\b`).test(statement)) continue;
        // Whatever is written gets a number that only grows.
        const state = JSON.stringify(rowsNow(url, `select count(*) as rows, max(xmin::text::bigint) as newest, sum(xmin::text::bigint) as all from "${name}"."${table}"`));
        if (known.get(table) === state) continue;
        known.set(table, state);
        const rows = rowsNow<Record<string, unknown>>(url, `select * from "${name}"."${table}" order by ctid`);
        file.exec('begin');
        file.exec(`delete from "${table}"`);
        const insert = file.prepare(`insert into "${table}" (${columns.map(column => `"${column.name}"`).join()}) values (${columns.map(() => '?').join()})`);
        for (const row of rows) insert.run(columns.map(column => (row[column.name] === null ? null : column.mapToDriverValue(row[column.name] as never))));
        file.exec('commit');
      }
    },
  };
}
