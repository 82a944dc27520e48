import { check, index, integer, real, sqliteTable, text, unique, uniqueIndex, blob, numeric } from 'drizzle-orm/sqlite-core';
import { eq, gt, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as college from '../../services/college/tables.ts';
import { postgresTwin } from '../../services/kit/database/postgres.ts';
import { subgraphNames } from '../../services/kit/graph/sdl.ts';
import * as needs from '../../services/needs/tables.ts';
import * as partners from '../../services/partners/tables.ts';
import { type Graph, openGraph } from '../support/graph.ts';

const tablesOf = (module: Record<string, unknown>) => Object.values(module).filter((t): t is SQLiteTable => is(t, SQLiteTable));
const tables = { college: tablesOf(college), needs: tablesOf(needs), partners: tablesOf(partners) };

interface Shape {
  columns: { name: string; type: string; notNull: boolean }[];
  primaryKey: string[];
  uniques: string[][];
  indexes: { name: string; columns: string[] }[];
  foreignKeys: { from: string[]; table: string; to: string[] }[];
}

const names = (list: string): string[] => [...list.matchAll(/"(\w+)"/g)].map(m => m[1]!);
const sorted = <T>(list: T[]): T[] => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** What the statements that drizzle-kit makes for PostgreSQL would build, read statement by statement. */
async function built(twins: readonly object[]): Promise<Map<string, Shape>> {
  const statements = await generateMigration(generateDrizzleJson({}), generateDrizzleJson(Object.fromEntries(twins.map((t, i) => [`t${i}`, t]))));
  const shapes = new Map<string, Shape>();
  for (const statement of statements) {
    const [, created, body] = /^CREATE TABLE (?:"\w+"\.)?"(\w+)" \(\n([\s\S]*)\n\);/.exec(statement) ?? [];
    const [, isUnique, indexName, indexed, over] = /^CREATE (UNIQUE )?INDEX "(\w+)" ON (?:"\w+"\.)?"(\w+)" USING btree \((.*)\)/.exec(statement) ?? [];
    const [, from, columns, to, keys] = /^ALTER TABLE (?:"\w+"\.)?"(\w+)" ADD CONSTRAINT "\w+" FOREIGN KEY \((.*?)\) REFERENCES "\w+"\."(\w+)"\((.*?)\)/.exec(statement) ?? [];
    if (created !== undefined) {
      const shape: Shape = { columns: [], primaryKey: [], uniques: [], indexes: [], foreignKeys: [] };
      for (const line of body!.split(',\n').map(l => l.trim())) {
        const [, constraint, list] = /^CONSTRAINT "\w+" (PRIMARY KEY|UNIQUE)\((.*)\)$/.exec(line) ?? [];
        const [, name, type, rest] = /^"(\w+)" ((?:text COLLATE "C"|timestamp \(3\) with time zone|double precision|\w+))(.*)$/.exec(line) ?? [];
        if (constraint === 'PRIMARY KEY') shape.primaryKey = names(list!);
        else if (constraint === 'UNIQUE') shape.uniques.push(names(list!));
        else if (name !== undefined) {
          shape.columns.push({ name, type: type!, notNull: rest!.includes('NOT NULL') || rest!.includes('PRIMARY KEY') });
          if (rest!.includes('PRIMARY KEY')) shape.primaryKey = [name];
          if (rest!.includes('UNIQUE')) shape.uniques.push([name]);
        } else if (!line.startsWith('CONSTRAINT')) throw new Error(`not understood: ${line}`);
      }
      shapes.set(created, shape);
    } else if (indexName !== undefined) {
      if (isUnique) shapes.get(indexed!)!.uniques.push(names(over!));
      else shapes.get(indexed!)!.indexes.push({ name: indexName, columns: names(over!) });
    } else if (from !== undefined) shapes.get(from)!.foreignKeys.push({ from: names(columns!), table: to!, to: names(keys!) });
    else throw new Error(`not understood: ${statement}`);
  }
  return shapes;
}

describe('the PostgreSQL twin of every table', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  /** The same, read from the SQLite file that the migrations have made. */
  const stored = (subgraph: (typeof subgraphNames)[number], table: string): Shape => {
    const rows = <R>(pragma: string, of: string) => graph.sql<R>(subgraph, `select * from ${pragma}(?)`, of);
    const columns = rows<{ name: string; notnull: number; pk: number; type: string }>('pragma_table_info', table);
    const lists = rows<{ name: string; unique: number; origin: string }>('pragma_index_list', table).map(i => ({
      ...i,
      columns: rows<{ name: string }>('pragma_index_info', i.name).map(c => c.name),
    }));
    const keys = new Map<number, { from: string[]; table: string; to: string[] }>();
    for (const key of rows<{ id: number; table: string; from: string; to: string }>('pragma_foreign_key_list', table)) {
      const known = keys.get(key.id) ?? { from: [], table: key.table, to: [] };
      keys.set(key.id, { ...known, from: [...known.from, key.from], to: [...known.to, key.to] });
    }
    return {
      columns: columns.map(c => ({ name: c.name, type: c.type.toLowerCase(), notNull: c.notnull === 1 || c.pk > 0 })),
      primaryKey: columns.filter(c => c.pk > 0).sort((a, b) => a.pk - b.pk).map(c => c.name),
      uniques: lists.filter(i => i.unique && i.origin !== 'pk').map(i => i.columns),
      indexes: lists.filter(i => !i.unique).map(({ name, columns: over }) => ({ name, columns: over })),
      foreignKeys: [...keys.values()],
    };
  };

  it.each(subgraphNames)('has every table, column, key and index of %s', async name => {
    const twins = await built(tables[name].map(table => postgresTwin(table, name)));
    const files = graph.sql<{ name: string }>(name, "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'").map(t => t.name);
    expect([...twins.keys()].sort()).toEqual(files.sort());
    for (const table of files) {
      const twin = twins.get(table)!;
      const original = stored(name, table);
      const notNulls = (shape: Shape) => sorted(shape.columns.map(({ name: column, notNull }) => ({ column, notNull })));
      expect(notNulls(twin), table).toEqual(notNulls(original));
      for (const { name: column, type } of twin.columns) {
        const fitting = { text: ['text COLLATE "C"', 'json'], integer: ['bigint', 'boolean', 'timestamp (3) with time zone'], real: ['double precision'], blob: ['bytea'] }[original.columns.find(c => c.name === column)!.type];
        expect(fitting, `${table}.${column}`).toContain(type);
      }
      expect(twin.primaryKey, table).toEqual(original.primaryKey);
      expect(sorted(twin.uniques), table).toEqual(sorted(original.uniques));
      expect(sorted(twin.indexes), table).toEqual(sorted(original.indexes));
      expect(sorted(twin.foreignKeys), table).toEqual(sorted(original.foreignKeys));
      // Flags and lists are recognised as what they hold, which SQLite's own types do not tell.
      for (const row of graph.sql(name, `select * from "${table}" limit 50`))
        for (const { name: column, type } of twin.columns)
          if (type === 'boolean') expect([0, 1, null]).toContain(row[column]);
          else if (type === 'json' && row[column] !== null) expect(() => JSON.parse(String(row[column])) as unknown).not.toThrow();
    }
  });
});

describe('what a twin takes over from a table', () => {
  const shelves = sqliteTable('shelves', { id: text('id').primaryKey(), code: text('code').notNull().unique() });
  const books = sqliteTable(
    'books',
    {
      id: integer('id').primaryKey(),
      shelf: text('shelf').references(() => shelves.id, { onDelete: 'cascade' }),
      title: text('title').notNull().default('untitled'),
      tags: text('tags', { mode: 'json' }),
      lent: integer('lent', { mode: 'boolean' }).notNull(),
      seen: integer('seen', { mode: 'timestamp' }),
      weight: real('weight'),
      cover: blob('cover', { mode: 'buffer' }),
      pages: integer('pages').notNull(),
    },
    t => [index('books_title').on(t.title, t.id), uniqueIndex('books_shelf').on(t.shelf, t.title), unique('books_pages').on(t.pages, t.id), check('books_have_pages', gt(t.pages, 0)), index('books_lent').on(t.pages).where(eq(t.lent, true))],
  );

  it('is types, order of bytes, defaults, keys, checks and what deleting does', async () => {
    const statements = await generateMigration(generateDrizzleJson({}), generateDrizzleJson({ shelves: postgresTwin(shelves), books: postgresTwin(books) }));
    expect(statements.map(s => s.trim())).toMatchInlineSnapshot(`
      [
        "CREATE TABLE "shelves" (
      	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
      	"code" text COLLATE "C" NOT NULL,
      	CONSTRAINT "shelves_code_unique" UNIQUE("code")
      );",
        "CREATE TABLE "books" (
      	"id" bigint PRIMARY KEY NOT NULL,
      	"shelf" text COLLATE "C",
      	"title" text COLLATE "C" DEFAULT 'untitled' NOT NULL,
      	"tags" json,
      	"lent" boolean NOT NULL,
      	"seen" timestamp (3) with time zone,
      	"weight" double precision,
      	"cover" "bytea",
      	"pages" bigint NOT NULL,
      	CONSTRAINT "books_pages" UNIQUE("pages","id"),
      	CONSTRAINT "books_have_pages" CHECK ("books"."pages" > 0)
      );",
        "ALTER TABLE "books" ADD CONSTRAINT "books_shelf_shelves_id_fk" FOREIGN KEY ("shelf") REFERENCES "public"."shelves"("id") ON DELETE cascade ON UPDATE no action;",
        "CREATE INDEX "books_title" ON "books" USING btree ("title","id");",
        "CREATE UNIQUE INDEX "books_shelf" ON "books" USING btree ("shelf","title");",
        "CREATE INDEX "books_lent" ON "books" USING btree ("pages") WHERE "books"."lent" = true;",
      ]
    `);
  });

  it('is one twin for each table', () => expect(postgresTwin(books)).toBe(postgresTwin(books)));

  it('is refused for a column that has no equal', () => expect(() => postgresTwin(sqliteTable('odd', { n: numeric('n') }))).toThrow('no twin of the column type SQLiteNumeric'));
});
