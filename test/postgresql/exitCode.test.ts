import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { inRoot } from '../../services/kit/root.ts';

it('a run that failed ends with its own exit code, whatever the package of PostgreSQL does at the end of a process', async () => {
  const script = `
    const { openPostgresServer } = await import(${JSON.stringify(inRoot('test/support/postgres.ts'))});
    const server = await openPostgresServer();
    await server.close();
    process.exitCode = 3;
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TEST_DATABASE_URL: '' }, stdio: 'ignore' });
  expect(await once(child, 'close')).toEqual([3, null]);
}, 120_000);
