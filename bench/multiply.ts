import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import type { SubgraphName } from '../services/kit/graph/sdl.ts';

/*
 * The bulk loader of the benchmark: copies what the demonstration has made up, many times over, inside the database.
 * Copies have ids of their own (`learner_1-7`) and stand for other people and other needs, all else alike.
 */

/** What is copied, after what it refers to, with the columns that differ in each copy `i`. */
const copied: Partial<Record<SubgraphName, readonly [table: string, differ: Record<string, string>][]>> = {
  college: [
    ['learners', { id: "id || '-' || i" }],
    ['enrolments', { id: "id || '-' || i", learner: "learner || '-' || i", queue: 'queue + i * 1000000' }],
    ['lesson_progress', { enrolment: "enrolment || '-' || i" }],
  ],
  needs: [
    ['needs', { id: "id || '-' || i", duplicate_of: 'null' }],
    ['need_words', { document: "document || '-' || i" }],
    ['need_kinds', { need: "need || '-' || i" }],
    ['need_languages', { need: "need || '-' || i" }],
  ],
};

/** Something that runs statements, and knows the columns of a table and where it is. */
interface Place {
  columns(table: string): Promise<string[]>;
  name(table: string): string;
  run(statement: string): Promise<void>;
}

async function multiply(place: Place, tables: readonly [string, Record<string, string>][], times: number): Promise<void> {
  for (const [table, differ] of tables) {
    const columns = await place.columns(table);
    const missing = Object.keys(differ).filter(column => !columns.includes(column));
    if (missing.length > 0) throw new Error(`${table} has no column ${missing.join(', ')}`);
    await place.run(
      `insert into ${place.name(table)} (${columns.join(', ')})
       with recursive copies(i) as (select 1 union all select i + 1 from copies where i < ${times - 1})
       select ${columns.map(column => differ[column] ?? column).join(', ')} from ${place.name(table)} cross join copies`,
    );
  }
}

/** Makes it so many times as much in the files of a folder. */
export async function multiplyFiles(folder: string, times: number): Promise<void> {
  for (const [subgraph, tables] of Object.entries(copied)) {
    const file = new BetterSqlite3(join(folder, `${subgraph}.sqlite`));
    file.pragma('synchronous = off');
    await multiply(
      {
        columns: table => Promise.resolve(file.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]), // names are texts
        name: table => table,
        run: statement => Promise.resolve(void file.exec(statement)),
      },
      tables,
      times,
    );
    file.pragma('wal_checkpoint(truncate)');
    file.close();
  }
}

/** The same in a PostgreSQL database. Its planner is then told how much there is, as its own upkeep does in time. */
export async function multiplyDatabase(url: string, times: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const [subgraph, tables] of Object.entries(copied))
    await multiply(
      {
        columns: async table => {
          const { rows } = await client.query<{ column_name: string }>('select column_name from information_schema.columns where table_schema = $1 and table_name = $2 order by ordinal_position', [subgraph, table]);
          return rows.map(row => row.column_name);
        },
        name: table => `${subgraph}.${table}`,
        run: async statement => void (await client.query(statement)),
      },
      tables,
      times,
    );
  await client.query('vacuum analyze');
  await client.end();
}

/** What the tables and indexes of a subgraph take on the disk of a PostgreSQL server, in bytes. */
export async function schemaSize(url: string, subgraph: SubgraphName): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>('select sum(pg_total_relation_size(c.oid)) as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = $2', [subgraph, 'r']);
  await client.end();
  return Number(rows[0]!.bytes);
}
