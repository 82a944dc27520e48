import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type JWK, exportJWK, generateKeyPair } from 'jose';
import { makeFolder } from '../database/database.ts';
import { orUnwritable } from '../database/unusable.ts';

/** What a file of the data folder holds, made at first use, readable by this user alone. Two processes that make it at once end with one. */
async function kept(file: string, make: () => Promise<string> | string): Promise<string> {
  return orUnwritable(`the key ${file}`, async () => {
    if (!existsSync(file)) {
      makeFolder(dirname(file), 0o700);
      const own = `${file}.${randomUUID()}`;
      writeFileSync(own, await make(), { mode: 0o600 });
      try {
        // Whole from the start, and only where there is none yet.
        linkSync(own, file);
      } catch (error) {
        if (!existsSync(file)) throw error;
      } finally {
        rmSync(own);
      }
    }
    return readFileSync(file, 'utf8');
  });
}

/** A signing key of a kind that the data folder keeps. */
export async function signingKey(folder: string, name: string, algorithm: 'EdDSA' | 'ES256' | 'RS256'): Promise<JWK> {
  const text = await kept(join(folder, 'keys', `${name}.json`), async () => {
    const { privateKey } = await generateKeyPair(algorithm, { extractable: true, modulusLength: 2048 });
    return JSON.stringify({ ...(await exportJWK(privateKey)), alg: algorithm, use: 'sig', kid: `${name}-${randomBytes(6).toString('hex')}` });
  });
  return JSON.parse(text) as JWK; // written just above, by us
}

/** The public part of a key. */
export const publicPart = ({ kty, crv, x, y, n, e, kid, alg, use }: JWK): JWK => ({
  kty: kty!,
  ...(crv && { crv }),
  ...(x && { x }),
  ...(y && { y }),
  ...(n && { n }),
  ...(e && { e }),
  ...(kid && { kid }),
  ...(alg && { alg }),
  ...(use && { use }),
});

/** Where the key of the hash that stands for a learner is kept, unless it is a setting. */
export const learnerKeyFile = (folder: string): string => join(folder, 'keys', 'learner.key');

/** The key of the hash that stands for a learner: a setting, or kept in the data folder. */
export const learnerKey = async (setting: string | undefined, folder: string): Promise<Uint8Array> =>
  Buffer.from(setting || (await kept(learnerKeyFile(folder), () => randomBytes(32).toString('hex'))), 'utf8');

/** Tells one key of learners from another without telling it. */
export const learnerKeySign = (key: string): string => createHmac('sha256', key).update('the key of a backup').digest('hex').slice(0, 32);
