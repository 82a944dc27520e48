import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { inject } from 'vitest';
import { type Database, type Tables, openDatabase } from '../../services/kit/database/database.ts';
import { openPostgres } from '../../services/kit/database/postgresDatabase.ts';
import type { StatementCount } from '../../services/kit/database/statements.ts';
import { type SubgraphName, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { type Mirror, openMirror } from './mirror.ts';
import { copyDatabase, dropDatabase, makeDatabase } from './postgres.ts';
import { hangUp, rowsNow } from './waiting.ts';

/*
 * Where the data of a test are: a folder with the files of SQLite or, where the run is on PostgreSQL, a database of its
 * own that goes with the folder. A test knows the folder alone, and reads the same for both.
 */

interface Beside {
  databaseUrl?: string;
  /** The database goes with another place. */
  isGuest?: boolean;
  files: Map<SubgraphName, BetterSqlite3.Database>;
  mirrors: Map<SubgraphName, Mirror>;
  /** The schema in which the database looks for what has no other. */
  searched?: SubgraphName;
  joined?: BetterSqlite3.Database;
}

const places = new Map<string, Beside>();

const besideOf = (folder: string): Beside => {
  let beside = places.get(folder);
  if (beside === undefined) places.set(folder, (beside = { files: new Map(), mirrors: new Map() }));
  return beside;
};

/** The database that takes the place of the files in the folder. */
export const databaseOf = (folder: string): string | undefined => places.get(folder)?.databaseUrl;

const folderFor = async (databaseUrl?: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  if (databaseUrl !== undefined) besideOf(folder).databaseUrl = databaseUrl;
  return folder;
};

/** A place of files, whatever the run is on. */
export async function filesOf(filled: 'demonstration' | 'nothing'): Promise<string> {
  const folder = await folderFor();
  if (filled === 'demonstration') await cp(inject('template'), folder, { recursive: true });
  return folder;
}

/** A place with demonstration records, with the facts alone, or with nothing. On SQLite the facts are loaded by whoever opens it first. */
export async function newPlace(filled: 'demonstration' | 'facts' | 'nothing' = 'demonstration'): Promise<string> {
  const postgres = inject('postgres');
  if (postgres !== null) return folderFor(await makeDatabase(postgres.server, filled === 'nothing' ? undefined : postgres[filled]));
  return filesOf(filled === 'demonstration' ? filled : 'nothing');
}

const isNoDatabase = (path: string): boolean => !/\.(sqlite(-wal|-shm|\.lock)?|mirror)$/.test(path);

/** A copy of a place, which may be in use. */
export async function copyPlace(folder: string): Promise<string> {
  const databaseUrl = databaseOf(folder);
  const copy = await folderFor(databaseUrl && (await copyDatabase(inject('postgres')!.server, databaseUrl)));
  await cp(folder, copy, { recursive: true, filter: isNoDatabase });
  if (databaseUrl === undefined)
    for (const name of subgraphNames) {
      const file = new BetterSqlite3(join(folder, `${name}.sqlite`), { readonly: true });
      file.prepare('vacuum into ?').run(join(copy, `${name}.sqlite`));
      file.close();
    }
  return copy;
}

/** A place over a database that stays when it ends, with the keys of a folder. */
export async function placeAt(databaseUrl: string, keys?: string): Promise<string> {
  const folder = await folderFor(databaseUrl);
  besideOf(folder).isGuest = true;
  if (keys !== undefined) await cp(keys, folder, { recursive: true, filter: isNoDatabase });
  return folder;
}

/** The same data, with the same keys, as another process has them. */
export function placeBeside(folder: string): Promise<string> {
  const databaseUrl = databaseOf(folder);
  if (databaseUrl === undefined) throw new Error('one process has the files of SQLite');
  return placeAt(databaseUrl, folder);
}

/** Takes a place away, with all that is in it. */
export async function endPlace(folder: string): Promise<void> {
  const { databaseUrl, isGuest, files, mirrors, joined } = besideOf(folder);
  places.delete(folder);
  joined?.close();
  for (const file of [...files.values(), ...[...mirrors.values()].map(mirror => mirror.file)]) file.close();
  if (databaseUrl !== undefined) hangUp(databaseUrl);
  // Others that are over the same database begin a new conversation, too.
  for (const other of places.values()) if (other.databaseUrl === databaseUrl) delete other.searched;
  if (databaseUrl !== undefined && !isGuest) await dropDatabase(inject('postgres')!.server, databaseUrl);
  await rm(folder, { recursive: true, force: true });
}

/** Opens the tables of a subgraph alone, without the graph over them. */
export async function openTables<T extends Tables>(name: SubgraphName, tables: T, folder: string): Promise<Database<T>> {
  const databaseUrl = databaseOf(folder);
  return databaseUrl === undefined ? openDatabase(name, tables, folder) : openPostgres(name, tables, databaseUrl);
}

function fileOf(folder: string, name: SubgraphName): BetterSqlite3.Database {
  const { files } = besideOf(folder);
  let file = files.get(name);
  if (file === undefined) files.set(name, (file = new BetterSqlite3(join(folder, `${name}.sqlite`))));
  return file;
}

function mirrorOf(folder: string, name: SubgraphName, databaseUrl: string): Mirror {
  const { mirrors } = besideOf(folder);
  let mirror = mirrors.get(name);
  if (mirror === undefined) mirrors.set(name, (mirror = openMirror(name, databaseUrl, folder, join(inject('template'), `${name}.sqlite`))));
  return mirror;
}

/** Statements as SQLite is asked, which knows no schemas: there a table may be called as its subgraph. */
export const withoutSchemas = (log: Required<StatementCount>['log']): Required<StatementCount>['log'] =>
  inject('postgres') === null ? log : log.map(line => ({ ...line, sql: line.sql.replaceAll(`"${line.database}".`, '') }));

/** Plain SQL of SQLite over what a subgraph holds, to compare answers with. */
export function rowsIn<Row = Record<string, unknown>>(folder: string, name: SubgraphName, statement: string, ...parameters: unknown[]): Row[] {
  const databaseUrl = databaseOf(folder);
  if (databaseUrl === undefined) return fileOf(folder, name).prepare(statement).all(...parameters) as Row[]; // the shape is the statement's
  const mirror = mirrorOf(folder, name, databaseUrl);
  mirror.refresh(statement);
  return mirror.file.prepare(statement).all(...parameters) as Row[]; // as above
}

/** Plain SQL of SQLite over what all subgraphs hold, each under its name. */
export function rowsAcross<Row>(folder: string, statement: string, ...parameters: unknown[]): Row[] {
  const beside = besideOf(folder);
  const { databaseUrl } = beside;
  if (databaseUrl !== undefined) for (const name of subgraphNames) mirrorOf(folder, name, databaseUrl).refresh(statement);
  if (beside.joined === undefined) {
    beside.joined = new BetterSqlite3(':memory:');
    for (const name of subgraphNames) beside.joined.exec(`attach '${join(folder, `${name}.${databaseUrl === undefined ? 'sqlite' : 'mirror'}`)}' as ${name}`);
  }
  return beside.joined.prepare(statement).all(...parameters) as Row[]; // the shape is the statement's
}

/** Changes what a subgraph holds, beside it: for what the graph has no mutation for. The statement means the same to both databases. */
export function changeIn(folder: string, name: SubgraphName, statement: string, ...parameters: unknown[]): void {
  const databaseUrl = databaseOf(folder);
  if (databaseUrl === undefined) return void fileOf(folder, name).prepare(statement).run(...parameters);
  const beside = besideOf(folder);
  if (beside.searched !== name) rowsNow(databaseUrl, `set search_path to "${name}"`);
  beside.searched = name;
  let n = 0;
  rowsNow(databaseUrl, statement.replaceAll('?', () => `$${++n}`), parameters);
}

/** Adds a row by the names of its columns. */
export const addIn = (folder: string, name: SubgraphName, table: string, row: Readonly<Record<string, unknown>>): void =>
  changeIn(folder, name, `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map(() => '?').join(', ')})`, ...Object.values(row));

/** Lets a test take rows away that others refer to. */
export function withoutKeys(folder: string, name: SubgraphName, work: () => void): void {
  const databaseUrl = databaseOf(folder);
  const set = (on: boolean) =>
    databaseUrl === undefined ? void fileOf(folder, name).pragma(`foreign_keys = ${on ? 'on' : 'off'}`) : void rowsNow(databaseUrl, `set session_replication_role = ${on ? 'origin' : 'replica'}`);
  set(false);
  try {
    work();
  } finally {
    set(true);
  }
}
