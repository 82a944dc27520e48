import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { learnerKey, signingKey } from '../../services/kit/identity/keys.ts';

it('keys that are made at once in one folder are one key of each kind, and no other is left behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  const made = await Promise.all(Array.from({ length: 8 }, async () => ({ process: await signingKey(folder, 'process', 'EdDSA'), learner: await learnerKey(undefined, folder) })));
  expect(new Set(made.map(keys => JSON.stringify(keys))).size).toBe(1);
  expect((await readdir(join(folder, 'keys'))).sort()).toEqual(['learner.key', 'process.json']);
  await rm(folder, { recursive: true });
});
