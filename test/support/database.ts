import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import type { Context } from '../../services/kit/graph/context.ts';
import { visitor } from '../../services/kit/identity/viewer.ts';
import { type Database, type Tables, openDatabase } from '../../services/kit/database/database.ts';
import { usualPolicy } from '../../services/kit/policy.ts';

export interface SmallDatabase<T extends Tables> {
  database: Database<T>;
  /** Folder of the file `small.sqlite`. */
  folder: string;
  /** A request of its own, with no loader filled yet. */
  context(): Context<T>;
  close(): Promise<void>;
}

/** A migrations folder for tables that a test makes up, as drizzle-kit writes one. */
export async function migrationsFor(tables: Tables, folder: string, when = 1): Promise<string> {
  const migrations = join(folder, 'migrations');
  mkdirSync(join(migrations, 'meta'), { recursive: true });
  const statements = await generateSQLiteMigration(await generateSQLiteDrizzleJson({}), await generateSQLiteDrizzleJson(tables));
  writeFileSync(join(migrations, '0000_small.sql'), statements.join('\n--> statement-breakpoint\n'));
  writeFileSync(
    join(migrations, 'meta/_journal.json'),
    JSON.stringify({ version: '7', dialect: 'sqlite', entries: [{ idx: 0, version: '6', when, tag: '0000_small', breakpoints: true }] }),
  );
  return migrations;
}

/** A real database file with tables of the test's own. */
export async function openSmall<T extends Tables>(tables: T): Promise<SmallDatabase<T>> {
  const folder = mkdtempSync(join(tmpdir(), 'capacity-graph-'));
  const database = openDatabase('small', tables, folder, await migrationsFor(tables, folder));
  const now = new Date('2026-11-24T12:00:00Z');
  return {
    database,
    folder,
    context: () => ({ viewer: visitor, languages: [], database, now, clock: { now: () => now }, policy: usualPolicy, audiences: {}, loaders: new Map() }),
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
