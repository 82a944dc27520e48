import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { copyFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pack } from '../services/kit/backup/archive.ts';
import { copyDatabase, faultOf, fileOf, inOwnFolder, syncFolder } from '../services/kit/backup/copies.ts';
import { copyFromPostgres, schemasThere } from '../services/kit/backup/postgresCopies.ts';
import { orUnwritable } from '../services/kit/database/unusable.ts';
import { StartError } from '../services/kit/errors.ts';
import type { SubgraphName } from '../services/kit/graph/sdl.ts';
import type { Stored } from '../services/kit/graph/subgraph.ts';
import { learnerKeyFile, learnerKeySign } from '../services/kit/identity/keys.ts';
import { inRoot } from '../services/kit/root.ts';
import { placeOf, tablesOf } from './stopped.ts';

/** What a backup says of itself. */
export interface Manifest {
  /** Form of the archive: a later one may not be understood. */
  format: number;
  /** Version of the project that made it. */
  version: string;
  /** When the copies began, an instant in UTC. */
  at: string;
  subgraphs: SubgraphName[];
  /** Every file beside this one. */
  files: Record<string, { bytes: number; sha256: string }>;
  /** By which the key of the learners is known again without telling it; null where the data have none. */
  learnerKey: string | null;
}

export const format = 1;
export const manifestFile = 'manifest.json';
export const keyFile = 'learner.key';

export const projectVersion = (): string => (JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string }).version; // npm asks for one

export async function sumOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}

/**
 * Who refers to others is copied before them, as records hardly ever go: what a copy refers to is then in the copy of its
 * owner, which is younger. College and partners refer to each other, partners to more.
 */
const order: readonly SubgraphName[] = ['partners', 'college', 'needs'];

/** One after another, as a sentence has them. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

/** Copies the data of a folder or of a PostgreSQL database, in use or not, into one file; says so in one line. */
export async function backup(stored: Stored, named: string | undefined, environment: NodeJS.ProcessEnv): Promise<string> {
  if (named === undefined) throw new StartError('Name the file of the backup: npm run backup -- FILE.');
  const { folder, databaseUrl } = stored;
  const target = resolve(named);
  if (existsSync(target)) throw new StartError(`${target} is there already. Name another file, or remove it.`);
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory()) throw new StartError(`There is no folder ${dirname(target)}. Make it, or name another file.`);
  const subgraphs = databaseUrl === undefined ? order.filter(name => existsSync(fileOf(folder, name))) : await schemasThere(databaseUrl, order);
  if (subgraphs.length === 0) throw new StartError(`There are no data in ${placeOf(stored)}. Set ${databaseUrl === undefined ? 'DATA_DIR to the folder' : 'DATABASE_URL to the database'} that holds them.`);
  // The database does not bring it along, and this may not be the machine that has it.
  if (databaseUrl !== undefined && !environment.LEARNER_KEY && !existsSync(learnerKeyFile(folder)))
    throw new StartError(`There is no key of learners in ${folder}, without which nobody would find what is theirs again. Set DATA_DIR to the folder that holds the keys, or LEARNER_KEY.`);
  const keep = async (made: string): Promise<string> => {
    const at = new Date().toISOString();
    if (databaseUrl !== undefined) await copyFromPostgres(databaseUrl, subgraphs.map(name => ({ name, tables: tablesOf[name], file: fileOf(made, name) })));
    for (const name of subgraphs) {
      if (databaseUrl === undefined) await copyDatabase(fileOf(folder, name), fileOf(made, name));
      const fault = faultOf(fileOf(made, name), name);
      if (fault !== undefined) throw new StartError(`${databaseUrl === undefined ? fileOf(folder, name) : `The copy of the schema ${name}`} ${fault}. Nothing was kept.`);
    }
    const files = subgraphs.map(name => basename(fileOf(made, name)));
    // A key that is a setting is kept where settings are. Keys that sign are made anew: a backup must not let its reader sign as one of us.
    const kept = learnerKeyFile(folder);
    if (!environment.LEARNER_KEY && existsSync(kept)) {
      await copyFile(kept, join(made, keyFile));
      files.push(keyFile);
    }
    const key = environment.LEARNER_KEY || (files.includes(keyFile) ? readFileSync(join(made, keyFile), 'utf8') : undefined);
    const manifest: Manifest = { format, version: projectVersion(), at, subgraphs, files: {}, learnerKey: key === undefined ? null : learnerKeySign(key) };
    for (const file of files) manifest.files[file] = await sumOf(join(made, file));
    await writeFile(join(made, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
    await pack(made, [manifestFile, ...files], join(made, 'archive'));
    await rename(join(made, 'archive'), target);
    await syncFolder(dirname(target));
    return `Kept ${listed(subgraphs)} as they were at ${at} in ${target}.`;
  };
  // Beside the target, so that the whole archive takes its name at once.
  return orUnwritable(target, () => inOwnFolder(join(dirname(target), `.${basename(target)}-`), keep), 'name another file');
}
