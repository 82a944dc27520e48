import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { postgresTwin } from '../services/kit/database/postgres.ts';
import { between, migrationsIn } from '../services/kit/database/postgresMigrations.ts';

/** What drizzle-kit keeps of tables. Its own type leads to packages that it does not bring, so this names what is used here. */
interface Snapshot {
  id: string;
}

/** Writes the migration that takes the PostgreSQL schema of a subgraph to its tables as they are now; null when there is nothing to do. */
export async function migrateToTwins(schema: string, tables: Record<string, unknown>, folder: string, name: string): Promise<string | null> {
  const twins = Object.fromEntries(
    Object.entries(tables).flatMap(([key, table]) => (is(table, SQLiteTable) ? [[key, postgresTwin(table, schema)]] : [])),
  );
  const file = join(folder, 'snapshot.json');
  const before = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : generateDrizzleJson({})) as Snapshot; // made by drizzle-kit, now or then
  const now = generateDrizzleJson(twins, before.id) as Snapshot;
  const statements = (await generateMigration(before, now)).filter(statement => !/^CREATE SCHEMA/.test(statement)); // the start makes the schema
  if (statements.length === 0) return null;
  mkdirSync(folder, { recursive: true });
  const made = `${String(migrationsIn(folder).length).padStart(4, '0')}_${name}.sql`;
  writeFileSync(join(folder, made), `${statements.map(statement => statement.trim()).join(between)}\n`);
  writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
  return made;
}
