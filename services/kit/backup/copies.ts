import { rmSync } from 'node:fs';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { heldFile, makeFolder } from '../database/database.ts';
import { isNewer } from '../database/migrations.ts';
import { orUnusable } from '../database/unusable.ts';
import { inRoot } from '../root.ts';
import type { Erasure } from '../write/erasure.ts';

/** The file of a subgraph's data. */
export const fileOf = (folder: string, name: string): string => join(folder, `${name}.sqlite`);

/**
 * Copies a database as it is at one instant, while another process may write to it: what was acknowledged before the copy
 * began is in it, whole, and nobody waits for it.
 */
export async function copyDatabase(file: string, to: string): Promise<void> {
  const source = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    // All pages in one step, which is one read of the database: a copy in several begins anew at every write of another process.
    await source.backup(to, { progress: () => 0x7fffffff });
  } finally {
    source.close();
  }
  aloneInFile(to);
}

/** Takes what stands in the log of a database that nobody uses into its file, so that the file alone is all of it. */
function aloneInFile(file: string): void {
  const database = new BetterSqlite3(file);
  try {
    database.pragma('synchronous = FULL');
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

/** What is wrong with a database file that nobody uses, as the end of a sentence; undefined where it is sound. */
export function faultOf(file: string, name: string): string | undefined {
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
    if (isNewer(database, inRoot('services', name, 'migrations'))) return 'was written by a newer version of this project. Update the project';
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') return 'is damaged';
    if ((database.pragma('foreign_key_check') as unknown[]).length > 0) return 'has rows that refer to nothing'; // the type of a pragma's rows is not known
    return undefined;
  } catch {
    return 'is damaged';
  } finally {
    database?.close();
  }
}

/** Erasures that a database file knows of; undefined where there is none that could be read. */
export function erasuresIn(file: string): Erasure[] | undefined {
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
    if (database.prepare("select 1 from sqlite_master where name = 'erasures'").get() === undefined) return [];
    return database.prepare<[], Erasure>('select digest, at from erasures').all();
  } catch {
    return undefined; // what is to be overwritten may be damaged
  } finally {
    database?.close();
  }
}

/** Does something while no other process can use these databases of the folder. */
export async function whileHeld<R>(folder: string, names: readonly string[], work: () => Promise<R>): Promise<R> {
  orUnusable(`the data folder ${folder}`, () => makeFolder(folder));
  const held: { close(): void }[] = [];
  try {
    for (const name of names) held.push(orUnusable(fileOf(folder, name), () => heldFile(fileOf(folder, name))));
    return await work();
  } finally {
    for (const one of held) one.close();
  }
}

/** Puts a database that nobody uses into the place of another, or of none. */
export async function putDatabase(from: string, to: string): Promise<void> {
  aloneInFile(from);
  // What stands in the log of the old one would be read as a part of the new.
  for (const companion of ['-wal', '-shm']) await rm(`${to}${companion}`, { force: true });
  await rename(from, to);
}

/** Makes the names in a folder last, whatever happens to the machine. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Does something in a folder of its own, which goes however the work ends, short of a kill: what lies in it is as personal as the data. */
export async function inOwnFolder<R>(prefix: string, work: (folder: string) => Promise<R>): Promise<R> {
  const folder = await mkdtemp(prefix);
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    return await work(folder);
  } finally {
    process.off('exit', clear);
    clear();
  }
}
