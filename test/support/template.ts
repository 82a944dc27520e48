import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dropDatabase, makeDatabase, openPostgresServer } from './postgres.ts';
import { openAll } from './subgraphs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the loaded databases that each test copies. */
    template: string;
    /** The same on PostgreSQL, where the run is on it: address of the server, and of the loaded database. */
    postgres: { server: string; template: string } | null;
  }
}

/** Loads all data once, on a fixed day; each graph under test starts from a copy. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  const subgraphs = await openAll(folder);
  await Promise.all(Object.values(subgraphs).map(s => s.close()));
  project.provide('template', folder);
  if (process.env.TEST_DATABASE !== 'postgresql') {
    project.provide('postgres', null);
    return () => rm(folder, { recursive: true, force: true });
  }
  const server = await openPostgresServer();
  const template = await makeDatabase(server.url);
  const loaded = await openAll(folder, true, undefined, template);
  await Promise.all(Object.values(loaded).map(s => s.close()));
  project.provide('postgres', { server: server.url, template });
  return async () => {
    await dropDatabase(server.url, template);
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
