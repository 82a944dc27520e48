import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { unpack } from '../services/kit/backup/archive.ts';
import { erasuresIn, faultOf, fileOf, inOwnFolder, putDatabase, syncFolder, whileHeld } from '../services/kit/backup/copies.ts';
import { type Found, copyToPostgres, erasuresInPostgres, foundInPostgres } from '../services/kit/backup/postgresCopies.ts';
import { makeFolder } from '../services/kit/database/database.ts';
import { orUnwritable } from '../services/kit/database/unusable.ts';
import { StartError } from '../services/kit/errors.ts';
import { type SubgraphName, subgraphNames } from '../services/kit/graph/sdl.ts';
import type { Stored } from '../services/kit/graph/subgraph.ts';
import { learnerKeyFile, learnerKeySign } from '../services/kit/identity/keys.ts';
import type { Erasure } from '../services/kit/write/erasure.ts';
import { type Manifest, format, keyFile, listed, manifestFile, projectVersion, sumOf } from './backup.ts';
import { placeOf, tablesOf, whileStopped } from './stopped.ts';

/** Unpacks a backup into a folder and proves that it is whole and of a version that this one can read. */
async function unpacked(archive: string, folder: string): Promise<Manifest> {
  const refuse = (why: string) => new StartError(`${archive} cannot be restored: ${why}.`);
  await unpack(archive, folder).catch((error: unknown) => {
    throw error instanceof StartError ? refuse(error.message) : error;
  });
  const said = join(folder, manifestFile);
  if (!existsSync(said)) throw refuse('it holds what no backup holds');
  const manifest = JSON.parse(await readFile(said, 'utf8')) as Manifest; // as `backup` wrote it, and gzip's sum has proved
  if (manifest.format > format) throw refuse(`version ${manifest.version} of this project made it, and this is ${projectVersion()}. Update the project`);
  for (const [file, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const found = existsSync(join(folder, file)) ? await sumOf(join(folder, file)) : undefined;
    if (found?.bytes !== bytes || found.sha256 !== sha256) throw refuse(`its ${file} is not as it was made`);
  }
  for (const name of manifest.subgraphs) {
    const fault = faultOf(fileOf(folder, name), name);
    if (fault !== undefined) throw refuse(`its ${basename(fileOf(folder, name))} ${fault}`);
  }
  return manifest;
}

/** The data would not know their learners again by another key. */
function checkLearnerKey({ learnerKey, files }: Manifest, archive: string, staged: string, folder: string, setting: string | undefined): void {
  if (learnerKey === null) return;
  const kept = keyFile in files ? join(staged, keyFile) : learnerKeyFile(folder);
  const key = setting || (existsSync(kept) ? readFileSync(kept, 'utf8') : undefined);
  if (key !== undefined && learnerKeySign(key) === learnerKey) return;
  throw new StartError(
    keyFile in files
      ? `LEARNER_KEY is not the key of ${archive}, so that its learners would not find what is theirs. Unset it: the backup brings its key.`
      : `${archive} was made with a LEARNER_KEY that was a setting. Set it to that key, or its learners would not find what is theirs.`,
  );
}

/**
 * Puts a backup into a data folder or a PostgreSQL database that nobody uses; says so in one line. All is unpacked, proved
 * and brought up to date beside the old data before the first of them is touched.
 */
export async function restore(stored: Stored, words: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const { folder, databaseUrl } = stored;
  const force = words.includes('--force');
  const [named, ...more] = words.filter(word => word !== '--force');
  if (named === undefined || more.length > 0) throw new StartError('Name the file of the backup: npm run restore -- FILE, with --force to overwrite data.');
  const archive = resolve(named);
  if (!statSync(archive, { throwIfNoEntry: false })?.isFile()) throw new StartError(`There is no file ${archive}.`);
  const put = async (staged: string): Promise<string> => {
    const manifest = await unpacked(archive, staged);
    const { subgraphs, at, files } = manifest;
    const refuseOver = (there: readonly string[], instead: string) => {
      if (there.length > 0 && !force) throw new StartError(`${there[0]} is there already, and would be lost. Set ${instead}, or add --force.`);
    };
    const refuseDatabase = ({ running, there }: Found) => {
      if (running.length > 0) throw new StartError(`Another process uses the data of the ${running[0]} in the database. Stop it, or set DATABASE_URL to another database.`);
      refuseOver(there.filter(name => (subgraphs as readonly string[]).includes(name)).map(name => `The schema ${name} of the database`), 'DATABASE_URL to another database');
    };
    if (databaseUrl === undefined) refuseOver(subgraphs.map(name => fileOf(folder, name)).filter(file => existsSync(file)), 'DATA_DIR to another folder');
    else refuseDatabase(await foundInPostgres(databaseUrl, subgraphNames));
    if (keyFile in files && hasOtherKey(folder, manifest)) refuseOver([learnerKeyFile(folder)], 'DATA_DIR to another folder');
    checkLearnerKey(manifest, archive, staged, folder, environment.LEARNER_KEY);
    const known = await erasuresAt(stored);
    let forgotten = 0;
    const whole = subgraphNames.every(name => subgraphs.includes(name));
    await whileStopped({ folder: staged }, subgraphs, async stopped => {
      // Who has erased what was kept of them since the backup was made does not come back with it.
      for (const part of stopped.values()) forgotten = Math.max(forgotten, await part.erase(known ?? []));
      // The copies were not made at one instant: what one holds of another may be younger than the other itself.
      if (whole) for (const part of stopped.values()) await part.rebuildReferences(source => stopped.get(source)!.feed);
    });
    const putKeyOf = async () => {
      if (keyFile in files) await putKey(join(staged, keyFile), learnerKeyFile(folder));
    };
    if (databaseUrl === undefined) {
      await putKeyOf();
      for (const name of subgraphs) await putDatabase(fileOf(staged, name), fileOf(folder, name));
      await syncFolder(folder);
    } else await copyToPostgres(databaseUrl, subgraphs.map(name => ({ name, tables: tablesOf[name], file: fileOf(staged, name) })), refuseDatabase, putKeyOf);
    return `Restored ${listed(subgraphs)} as they were at ${at} into ${placeOf(stored)}.${forgottenAgain(known, forgotten)}${whole ? '' : copiesElsewhere(subgraphs)}`;
  };
  const beside = () => inOwnFolder(join(folder, 'restoring-'), put);
  return orUnwritable(`the data folder ${folder}`, async () => {
    // Of all three, since a subgraph that runs would go on with copies of records that are no more.
    if (databaseUrl === undefined) return whileHeld(folder, subgraphNames, beside);
    makeFolder(folder);
    return beside();
  });
}

/** Erasures of which the data know that are to be overwritten, the last of each learner; undefined where there are none to be read. */
async function erasuresAt({ folder, databaseUrl }: Stored): Promise<Erasure[] | undefined> {
  const parts = databaseUrl === undefined ? subgraphNames.map(name => erasuresIn(fileOf(folder, name))) : [await erasuresInPostgres(databaseUrl, subgraphNames)];
  if (parts.every(part => part === undefined)) return undefined;
  const last = new Map<string, Erasure>();
  for (const erasure of parts.flatMap(part => part ?? [])) if ((last.get(erasure.digest)?.at ?? '') < erasure.at) last.set(erasure.digest, erasure);
  return [...last.values()];
}

const forgottenAgain = (known: readonly Erasure[] | undefined, forgotten: number): string => {
  if (known === undefined) return ' There were no data that tell who has erased theirs since: they must ask again.';
  return forgotten === 0 ? '' : ` Of ${forgotten} who had erased theirs since, nothing came back.`;
};

/** The folder has a key of learners that is not the one of the backup. */
const hasOtherKey = (folder: string, { learnerKey }: Manifest): boolean =>
  existsSync(learnerKeyFile(folder)) && learnerKeySign(readFileSync(learnerKeyFile(folder), 'utf8')) !== learnerKey;

async function putKey(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await chmod(from, 0o600);
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Other subgraphs hold copies of records, and stand at a position in their owner's feed that it may not have reached yet. */
const copiesElsewhere = (subgraphs: readonly SubgraphName[]): string =>
  ` This is a part of the graph: run npm run references:rebuild -- NAME for ${listed(['college', 'partners'])} before they go on, so that their copies of records fit ${subgraphs.length === 1 ? 'it' : 'them'}.`;
