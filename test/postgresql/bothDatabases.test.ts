import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import BetterSqlite3 from 'better-sqlite3';
import { asc, eq, not, sql } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { flag, json } from '../../services/kit/database/columns.ts';
import { insertAll } from '../../services/kit/database/data.ts';
import { type Database, type Q as Query, openDatabase, prepared } from '../../services/kit/database/database.ts';
import { openPostgres } from '../../services/kit/database/postgresDatabase.ts';
import { searchIndex, searchMatches, searchRows } from '../../services/kit/database/search.ts';
import { givenRows, holdsSome, inKeys, negative, rowNumber, someSet, value } from '../../services/kit/database/sql.ts';
import { inRoot } from '../../services/kit/root.ts';
import { migrateToTwins } from '../../scripts/postgresMigrations.ts';
import { migrationsFor } from '../support/database.ts';
import { dropDatabase, makeDatabase } from '../support/postgres.ts';

const books = sqliteTable('books', {
  id: integer('id').primaryKey(),
  title: text('title').notNull(),
  shelf: text('shelf'),
  tags: json<string[]>('tags').notNull(),
  lent: flag('lent').notNull(),
});
const lines = sqliteTable('lines', { position: integer('position').primaryKey({ autoIncrement: true }), what: text('what').notNull() });
const tables = { books, lines, words: searchIndex('words') };
type Q = Query<typeof tables>;

const shelved = [
  { id: 1, title: 'éléphant', shelf: 'b', tags: ['ivory', 'IVORY'], lent: false },
  { id: 2, title: 'Zambia', shelf: 'a', tags: [], lent: true },
  { id: 3, title: 'a "quoted" \\ title', shelf: null, tags: ['CITES', "l'ivoire"], lent: false },
  { id: 40, title: 'apple', shelf: 'b', tags: ['ivory'], lent: false },
];

const { server } = inject('postgres')!;
let folder: string;
const opened: Database<typeof tables>[] = [];
const made: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'capacity-graph-'));
  await migrateToTwins('small', tables, join(folder, 'postgresql'), 'small');
});
afterAll(async () => {
  await Promise.all(opened.map(database => database.close()));
  for (const url of made) await dropDatabase(server, url);
  rmSync(folder, { recursive: true, force: true });
});

const fresh = async () => {
  const url = await makeDatabase(server);
  made.push(url);
  return url;
};
const openOn = async (url: string, migrations = join(folder, 'postgresql')) => {
  const database = await openPostgres('small', tables, url, migrations);
  opened.push(database);
  return database;
};
const open = {
  async SQLite() {
    const database = openDatabase('small', tables, join(folder, 'files'), await migrationsFor(tables, folder));
    opened.push(database);
    return database;
  },
  PostgreSQL: async () => openOn(await fresh()),
};

const add = (what: string) => async ({ sql: query, t }: Q) => void (await query.insert(t.lines).values({ what }));
const whats = async ({ sql: query, t }: Q) => (await query.select({ what: t.lines.what }).from(t.lines).orderBy(t.lines.position)).map(row => row.what);

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', name => {
  let database: Database<typeof tables>;
  beforeAll(async () => {
    database = await open[name]();
    await database.write(q => insertAll(q, q.t.books, shelved));
  });

  it('rows come back as they were put in, lists, flags and unknowns too', async () =>
    expect(await database.read(({ sql: query, t }) => query.select().from(t.books).orderBy(t.books.id))).toEqual(shelved));

  it('text stands in the order of its bytes', async () =>
    expect(await database.read(async ({ sql: query, t }) => (await query.select({ title: t.books.title }).from(t.books).orderBy(t.books.title)).map(row => row.title))).toEqual([
      'Zambia',
      'a "quoted" \\ title',
      'apple',
      'éléphant',
    ]));

  it('a list of keys is one parameter: texts, numbers, none, negated, by name', async () => {
    const ids = (condition: (q: Q) => ReturnType<typeof inKeys>) => database.read(async q => (await q.sql.select({ id: q.t.books.id }).from(q.t.books).where(condition(q)).orderBy(q.t.books.id)).map(row => row.id));
    expect(await ids(({ t }) => inKeys(t.books.title, ['apple', 'éléphant', "'; drop table books"]))).toEqual([1, 40]);
    expect(await ids(({ t }) => inKeys(t.books.id, [2, 3, 99]))).toEqual([2, 3]);
    expect(await ids(({ t }) => inKeys(t.books.id, []))).toEqual([]);
    expect(await ids(({ t }) => not(inKeys(t.books.id, [2])))).toEqual([1, 3, 40]);
    const byName = prepared((q: Q) => q.sql.select({ id: q.t.books.id }).from(q.t.books).where(inKeys(q.t.books.shelf, value('keys'))).orderBy(q.t.books.id));
    expect(await database.read(q => byName(q, { keys: JSON.stringify(['b']) }))).toEqual([{ id: 1 }, { id: 40 }]);
    expect(await database.read(q => byName(q, { keys: JSON.stringify(['a', 'c']) }))).toEqual([{ id: 2 }]);
  });

  it('a list in a column has some of the keys', async () => {
    const having = (keys: string[]) => database.read(async ({ sql: query, t }) => (await query.select({ id: t.books.id }).from(t.books).where(holdsSome(t.books.tags, keys)).orderBy(t.books.id)).map(row => row.id));
    expect(await having(['ivory'])).toEqual([1, 40]);
    expect(await having(["l'ivoire", 'none'])).toEqual([3]);
    expect(await having([])).toEqual([]);
  });

  it('rows that come in as one parameter join a table', async () => {
    const { table, column } = givenRows('asked', ['shelf', 'place'], value('rows'));
    const asked = prepared(({ sql: query, t }: Q) =>
      query.select({ id: t.books.id, place: column.place }).from(t.books).innerJoin(table, eq(t.books.shelf, column.shelf)).orderBy(t.books.id),
    );
    const rows = await database.read(q => asked(q, { rows: JSON.stringify([['b', 'left'], ['z', 'none']]) }));
    expect(rows).toEqual([{ id: 1, place: 'left' }, { id: 40, place: 'left' }]);
  });

  it('flags of a group are told, and rows of a group are numbered', async () => {
    expect(await database.read(({ sql: query, t }) => query.select({ shelf: t.books.shelf, some: someSet(t.books.lent) }).from(t.books).where(inKeys(t.books.shelf, ['a', 'b'])).groupBy(t.books.shelf).orderBy(t.books.shelf))).toEqual([
      { shelf: 'a', some: true },
      { shelf: 'b', some: false },
    ]);
    expect(await database.read(({ sql: query, t }) => query.select({ id: t.books.id, n: rowNumber(t.books.shelf, [negative(t.books.id)]) }).from(t.books).where(eq(t.books.shelf, 'b')).orderBy(t.books.id))).toEqual([
      { id: 1, n: 2 },
      { id: 40, n: 1 },
    ]);
  });

  it('search finds and ranks the same', async () => {
    await database.write(async ({ sql: query, t }) => {
      for (const [document, title] of [['one', 'The elephants of Éthiopie'], ['two', 'elephant ivory'], ['three', 'elephantine walls']] as const) await query.insert(t.words).values(searchRows(document, [{ text: title, weight: 3 }]));
    });
    const find = (query: string) =>
      database.read(async q => {
        const found = searchMatches(q, q.t.words, query)!;
        return q.sql.select({ document: found.document, rank: found.rank }).from(found).orderBy(asc(negative(found.rank)), asc(found.document));
      });
    expect(await find('elephant')).toEqual([{ document: 'two', rank: 12 }, { document: 'one', rank: 6 }, { document: 'three', rank: 3 }]);
    expect(await find('éléphants eth')).toEqual([{ document: 'one', rank: 15 }]);
  });

  it('a write that throws or takes too long leaves nothing', async () => {
    await expect(database.write(async q => { await add('thrown')(q); throw new Error('no'); })).rejects.toThrow('no');
    await expect(database.write(async q => { await add('late')(q); await new Promise(() => {}); }, { milliseconds: 50 })).rejects.toThrow('a write took longer than 50 ms');
    expect(await database.read(whats)).toEqual([]);
    await database.write(add('kept'));
    expect(await database.read(whats)).toEqual(['kept']);
  });

  it('a write whose work leaves its turn keeps all of its statements or none, and none of another', async () => {
    const before = await database.read(whats);
    const half = database.write(async q => {
      await add('first')(q);
      await turn();
      await add('second')(q);
      throw new Error('changed my mind');
    });
    const other = database.write(add('of another'));
    await expect(half).rejects.toThrow('changed my mind');
    await other;
    expect(await database.read(whats)).toEqual([...before, 'of another']);
    await database.write(({ sql: query, t }) => query.delete(t.lines).where(eq(t.lines.what, 'of another')).then(() => {}));
  });

  it('a statement that fails says why, and not with which values', async () => {
    const secrets = ['jane@example.org', 'a word nobody may read'];
    const failing: ((q: Q) => Promise<unknown>)[] = [
      async ({ sql: query, t }) => query.insert(t.books).values({ id: 1, title: secrets[0]!, tags: [secrets[1]!], lent: false }),
      async ({ sql: query }) => query.run(sql`select ${secrets[0]} from ${sql.identifier('nowhere')}`),
      async ({ sql: query, t }) => query.select({ n: sql`abs(${t.books.id} - 9223372036854775807 - ${secrets[1]})` }).from(t.books),
    ];
    for (const work of failing)
      for (const way of ['read', 'write'] as const) {
        const error = await database[way](async q => void (await work(q))).then(() => undefined, (thrown: unknown) => thrown as Error);
        if (error === undefined) continue; // SQLite takes a text for the number 0
        // drizzle itself puts no values into what a statement of SQLite throws.
        if (name === 'PostgreSQL') expect(error.stack).toMatch(/\nin (insert|select) /);
        for (const secret of secrets) expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
      }
  });

  it('a statement after the end of its write is refused, and a read inside one', async () => {
    const leaked = await database.write(async q => q.sql);
    await expect(async () => leaked.insert((await database.read(async q => q.t)).lines).values({ what: 'leaked' })).rejects.toThrow();
    await expect(database.write(() => database.read(whats))).rejects.toThrow('a read inside a write');
    expect(await database.read(whats)).toEqual(['kept']);
  });

  it('writes at one time do not lose what the other has counted', async () => {
    const next = async (q: Q) => add(String((await whats(q)).length))(q);
    await Promise.all(Array.from({ length: 20 }, () => database.write(next)));
    expect(await database.read(whats)).toEqual(['kept', ...Array.from({ length: 20 }, (_, i) => String(i + 1))]);
  });
});

describe("drizzle's own transaction of better-sqlite3", () => {
  it('does not hold work that leaves its turn: it ends before, and what comes later stays, which is why a write has its own', async () => {
    const file = new BetterSqlite3(join(folder, 'drizzle.sqlite'));
    file.exec('create table lines (position integer primary key autoincrement, what text not null)');
    const half = async (tx: Pick<BetterSQLite3Database, 'insert'>) => {
      tx.insert(lines).values({ what: 'first' }).run();
      await turn();
      tx.insert(lines).values({ what: 'second' }).run();
      throw new Error('changed my mind');
    };
    let ended: Promise<void> | undefined;
    expect(() => drizzle(file).transaction(tx => (ended = half(tx)))).toThrow('Transaction function cannot return a promise');
    await expect(ended).rejects.toThrow('changed my mind');
    expect(file.prepare('select what from lines').pluck().all()).toEqual(['second']);
    file.close();
  });
});

describe('on PostgreSQL alone', () => {
  it('ten processes that start at once apply the migrations once, and count together without losing', async () => {
    const url = await fresh();
    const all = await Promise.all(Array.from({ length: 10 }, () => openOn(url)));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    expect((await client.query('select name from small.migrations_applied')).rows).toEqual([{ name: '0000_small.sql' }]);
    await client.end();
    const next = async (q: Q) => add(String((await whats(q)).length))(q);
    await Promise.all(all.flatMap(database => [database.write(next), database.write(next), database.write(next)]));
    expect(await all[0]!.read(whats)).toEqual(Array.from({ length: 30 }, (_, i) => String(i)));
    await Promise.all(all.map(database => database.close()));
  });

  it('a conflict that another try gets past is tried again, at most so often', async () => {
    const database = await openOn(await fresh());
    const failing = (times: number, code: string) => {
      let tries = 0;
      return async (q: Q) => {
        tries += 1;
        await add(`try ${tries}`)(q);
        if (tries <= times) await q.sql.run(sql.raw(`do $$ begin raise exception 'on purpose' using errcode = '${code}'; end $$`));
        return tries;
      };
    };
    expect(await database.write(failing(2, '40001'))).toBe(3);
    expect(await database.write(failing(4, '40P01'))).toBe(5);
    expect(await database.read(whats)).toEqual(['try 3', 'try 5']);
    await expect(database.write(failing(5, '40001'))).rejects.toThrow();
    await expect(database.write(failing(1, '23505'))).rejects.toThrow();
    expect(await database.read(whats)).toEqual(['try 3', 'try 5']);
  });

  it('a write that meets another in a circle is undone, and made again once the other is done', async () => {
    const url = new URL(await fresh());
    // Whoever waits so long looks whether it waits in a circle, and is then the one who gives way.
    url.searchParams.set('options', '-c deadlock_timeout=20ms');
    const database = await openOn(url.href);
    await database.write(q => insertAll(q, q.t.books, shelved));
    const other = new pg.Client({ connectionString: (url.search = '', url.href) });
    await other.connect();
    const theirs = async (id: number) => void (await other.query('update small.books set title = $1 where id = $2', ['theirs', id]));
    await other.query("set deadlock_timeout = '1min'");
    await other.query('begin');
    await theirs(1);
    const set = ({ sql: query, t }: Q, id: number) => query.update(t.books).set({ title: 'ours' }).where(eq(t.books.id, id));
    const watching = new pg.Client({ connectionString: url.href });
    await watching.connect();
    const isWaiting = async () => (await watching.query('select 1 from pg_locks where not granted')).rowCount! > 0;
    let tries = 0;
    let done: Promise<unknown> | undefined;
    await database.write(async q => {
      tries += 1;
      await set(q, 2);
      if (tries === 1) {
        done = theirs(2).then(() => other.query('commit'));
        while (!(await isWaiting())) await turn();
      }
      await set(q, 1);
    });
    await done;
    expect(tries).toBe(2);
    expect(await database.read(({ sql: query, t }) => query.select({ title: t.books.title }).from(t.books).where(inKeys(t.books.id, [1, 2])))).toEqual([{ title: 'ours' }, { title: 'ours' }]);
    await Promise.all([other.end(), watching.end()]);
  });

  it('a connection that the server ends costs one write, and not the next', async () => {
    const database = await openOn(await fresh());
    await expect(database.write(q => q.sql.run(sql`select pg_terminate_backend(pg_backend_pid())`))).rejects.toThrow();
    await database.write(add('after'));
    expect(await database.read(whats)).toEqual(['after']);
  });

  it('a process that stands still in the middle of a write holds up the writes of others no longer than its own may take', async () => {
    const url = await fresh();
    const database = await openOn(url);
    const standingStill = `
      import { writeSync } from 'node:fs';
      import { openPostgres } from ${JSON.stringify(pathToFileURL(inRoot('services/kit/database/postgresDatabase.ts')))};
      const database = await openPostgres('small', {}, ${JSON.stringify(url)}, ${JSON.stringify(join(folder, 'postgresql'))});
      await database.write(async () => {
        writeSync(1, 'inside');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      }, { milliseconds: 1_000 });`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', standingStill], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    expect(await database.write(async () => 'written')).toBe('written');
    expect(child.exitCode).toBeNull();
  });

  it('a schema that a newer version has written is refused, and a broken migration leaves the old', async () => {
    const url = await fresh();
    const newer = mkdtempSync(join(folder, 'newer-'));
    await migrateToTwins('small', tables, newer, 'small');
    writeFileSync(join(newer, '0001_more.sql'), 'create table small.more (id int)');
    await openOn(url, newer);
    await expect(openOn(url)).rejects.toThrow('The schema small of the database was written by a newer version of this project.');
    writeFileSync(join(newer, '0002_bad.sql'), 'create table small.third (id int)\n--> statement-breakpoint\ncreate table small.more (id int)');
    await expect(openOn(url, newer)).rejects.toThrow('relation "more" already exists');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    expect((await client.query("select to_regclass('small.third') as third")).rows).toEqual([{ third: null }]);
    await client.end();
  });

  it.each([
    ['a wrong password', (url: URL) => void (url.password = 'wrong-secret'), /the user or the password is wrong/],
    ['an unknown database', (url: URL) => void (url.pathname = '/nowhere'), /there is no database of this name/],
    ['a port where nobody listens', (url: URL) => void (url.port = '1'), /no server listens there/],
    ['an unknown host', (url: URL) => void (url.hostname = 'nowhere.invalid'), /there is no such host|its name cannot be looked up/],
    ['another kind of database', (url: URL) => url.href.replace('postgresql:', 'mysql:'), /DATABASE_URL is no address of a PostgreSQL database/],
    ['no database', (url: URL) => void (url.pathname = ''), /DATABASE_URL is no address of a PostgreSQL database/],
  ])('%s is one line without the password', async (_, change, reason) => {
    const url = new URL(server);
    const { password } = url;
    const other = change(url) ?? url.href;
    const refused = await openOn(other).then(() => undefined, (error: unknown) => error as Error);
    expect(refused?.name).toBe('StartError');
    expect(refused?.message).toMatch(reason);
    expect(refused?.message.includes('wrong-secret') || (password.length > 5 && refused?.message.includes(password))).toBe(false);
    expect(refused?.message).not.toContain('\n');
  });
});
