import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openAll } from './subgraphs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the loaded databases that each test copies. */
    template: string;
    /** The same on PostgreSQL, where the run is on it (`postgresTemplate.ts`): address of the server, of the loaded database, and of one with the facts alone. */
    postgres: { server: string; demonstration: string; facts: string } | null;
  }
}

/** Loads all data once, on a fixed day; each graph under test starts from a copy. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  const subgraphs = await openAll(folder);
  await Promise.all(Object.values(subgraphs).map(s => s.close()));
  project.provide('template', folder);
  project.provide('postgres', null);
  return () => rm(folder, { recursive: true, force: true });
}
