import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dropDatabase, makeDatabase, openPostgresServer } from './postgres.ts';
import { openAll } from './subgraphs.ts';

/** As `template.ts`, on PostgreSQL: each graph under test has a database of its own, made like one of these. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  const server = await openPostgresServer();
  const loaded = async (withDemonstration: boolean) => {
    const url = await makeDatabase(server.url);
    const opened = await openAll(folder, withDemonstration, undefined, url);
    await Promise.all(Object.values(opened).map(s => s.close()));
    return url;
  };
  const [demonstration, facts] = [await loaded(true), await loaded(false)];
  project.provide('postgres', { server: server.url, demonstration, facts });
  return async () => {
    for (const url of [demonstration, facts]) await dropDatabase(server.url, url);
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
