import type BetterSqlite3 from 'better-sqlite3';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { StartError } from '../errors.ts';

/**
 * Brings a SQLite file to the tables of this version, all migrations in one transaction, or refuses a file that a newer
 * version has written. drizzle's own migrator hides a full disk behind the ROLLBACK that then fails, and leaves foreign
 * keys on while tables are rebuilt.
 */
export function migrate(file: string, client: BetterSqlite3.Database, folder: string): void {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  // The table is drizzle's, so that its tools know the file.
  client.exec('create table if not exists __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)');
  const applied = lastApplied(client);
  if (applied > lastOf(migrations))
    throw new StartError(`${file} was written by a newer version of this project. Update the project, or set DATA_DIR to another folder.`);
  const wanted = migrations.filter(m => m.folderMillis > applied);
  if (wanted.length === 0) return;
  client.pragma('foreign_keys = OFF');
  client.exec('BEGIN IMMEDIATE');
  try {
    for (const { sql, hash, folderMillis } of wanted) {
      for (const statement of sql) client.exec(statement);
      client.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, folderMillis);
    }
    const broken = client.pragma('foreign_key_check') as unknown[]; // the type of a pragma's rows is not known
    if (broken.length > 0) throw new Error(`the migrations leave ${broken.length} rows that refer to nothing`);
    client.exec('COMMIT');
  } finally {
    if (client.inTransaction) client.exec('ROLLBACK');
  }
  client.pragma('foreign_keys = ON');
}

const lastOf = (migrations: readonly MigrationMeta[]): number => Math.max(...migrations.map(m => m.folderMillis));

const lastApplied = (client: BetterSqlite3.Database): number => client.prepare<[], { at: number | null }>('select max(created_at) as at from __drizzle_migrations').get()!.at ?? -1;

/** A file that a later version of the project has migrated. */
export const isNewer = (client: BetterSqlite3.Database, folder: string): boolean => lastApplied(client) > lastOf(readMigrationFiles({ migrationsFolder: folder }));
