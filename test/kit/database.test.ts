import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Q as Query, openDatabase, prepared } from '../../services/kit/database/database.ts';
import { StartError } from '../../services/kit/errors.ts';
import { type StatementCount, counting } from '../../services/kit/database/statements.ts';
import { type SmallDatabase, migrationsFor, openSmall } from '../support/database.ts';

const pages = sqliteTable('pages', { id: integer('id').primaryKey(), title: text('title').notNull(), chapter: integer('chapter').references(() => chapters.id) });
const chapters = sqliteTable('chapters', { id: integer('id').primaryKey() });
const tables = { pages, chapters };
type Q = Query<typeof tables>;

const put = (id: number, title = `page ${id}`) => async ({ sql, t }: Q) => {
  await sql.insert(t.pages).values({ id, title });
};
const ids = async ({ sql, t }: Q) => (await sql.select({ id: t.pages.id }).from(t.pages).orderBy(t.pages.id)).map(row => row.id);

describe('a database', () => {
  let small: SmallDatabase<typeof tables>;
  beforeEach(async () => {
    small = await openSmall(tables);
  });
  afterEach(() => small.close());

  it('shows a write to readers once it is done, and not before', async () => {
    const written = small.database.write(async q => {
      await put(1)(q);
      await turn();
      await put(2)(q);
      return 'done';
    });
    await turn();
    const seen = await small.database.read(ids);
    expect(seen).toEqual([]);
    expect(await written).toBe('done');
    expect(await small.database.read(ids)).toEqual([1, 2]);
  });

  it('keeps what was written on disk, under the settings of the design', async () => {
    await small.database.write(put(1));
    const other = new BetterSqlite3(join(small.folder, 'small.sqlite'), { readonly: true });
    expect(other.prepare('select id from pages').all()).toEqual([{ id: 1 }]);
    expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
    other.close();
    const [settings] = await small.database.write(async ({ sql }) => [await sql.all('pragma synchronous'), await sql.all('pragma foreign_keys')].flat() as object[]).then(rows => [Object.assign({}, ...rows) as object]);
    expect(settings).toEqual({ synchronous: 2, foreign_keys: 1 });
  });

  it('runs writes one after the other, in the order they came', async () => {
    const order: string[] = [];
    const slow = async (name: string, q: Q) => {
      order.push(`${name} begins`);
      await put(name.length)(q);
      await turn();
      order.push(`${name} ends`);
    };
    await Promise.all(['a', 'bb', 'ccc'].map(name => small.database.write(q => slow(name, q))));
    expect(order).toEqual(['a begins', 'a ends', 'bb begins', 'bb ends', 'ccc begins', 'ccc ends']);
  });

  it('undoes all of a write that throws, and goes on with the next', async () => {
    const failing = small.database.write(async q => {
      await put(1)(q);
      throw new Error('changed my mind');
    });
    const next = small.database.write(put(2));
    await expect(failing).rejects.toThrow('changed my mind');
    await next;
    expect(await small.database.read(ids)).toEqual([2]);
  });

  it('refuses what the tables forbid', async () => {
    await expect(small.database.write(({ sql, t }) => sql.insert(t.pages).values({ id: 1, title: 'lost', chapter: 9 }).then(() => {}))).rejects.toThrow(/FOREIGN KEY/);
    await expect(small.database.write(q => put(1)(q).then(() => put(1)(q)))).rejects.toThrow(/UNIQUE/);
    expect(await small.database.read(ids)).toEqual([]);
  });

  it('refuses a statement that comes after the end of its transaction, and leaves the data alone', async () => {
    let kept: Q | undefined;
    await small.database.write(async q => {
      kept = q;
      await put(1)(q);
    });
    await expect(put(2)(kept!)).rejects.toThrow('after the end of its transaction');
    const second = small.database.write(async q => {
      await put(3)(q);
      await expect(put(4)(kept!)).rejects.toThrow('after the end of its transaction');
    });
    await second;
    expect(await small.database.read(ids)).toEqual([1, 3]);
  });

  it('undoes a write that takes too long, and refuses what it still tries', async () => {
    let goOn = () => {};
    const refused = new Promise<void>(resolve => (goOn = resolve));
    let late: Promise<void> | undefined;
    const work = async (q: Q) => {
      await put(1)(q);
      late = refused.then(() => put(2)(q));
      await late;
    };
    await expect(small.database.write(work, { milliseconds: 20 })).rejects.toThrow('longer than 20 ms');
    await small.database.write(put(3));
    goOn();
    await expect(late).rejects.toThrow('after the end of its transaction');
    expect(await small.database.read(ids)).toEqual([3]);
  });

  it('undoes one that never lets a timer fire, too', async () => {
    let tried = 0;
    const busy = async (q: Q) => {
      for (let id = 1; id < 1_000_000; id++, tried++) await put(id)(q);
    };
    await expect(small.database.write(busy, { milliseconds: 20 })).rejects.toThrow('longer than 20 ms');
    expect(tried).toBeLessThan(999_999);
    const silent = async (q: Q) => {
      await put(1)(q);
      for (const began = performance.now(); performance.now() - began < 30; );
    };
    await expect(small.database.write(silent, { milliseconds: 20 })).rejects.toThrow('longer than 20 ms');
    expect(await small.database.read(ids)).toEqual([]);
  });

  it('refuses reads and writes inside a write, which would wait for it or not see it', async () => {
    await expect(small.database.write(() => small.database.write(put(1)))).rejects.toThrow('a write inside a write');
    await expect(small.database.write(() => small.database.read(ids))).rejects.toThrow('a read inside a write');
    const other = await openSmall(tables);
    await small.database.write(async q => {
      await put(1)(q);
      await other.database.write(put(7));
    });
    expect(await other.database.read(ids)).toEqual([7]);
    await other.close();
    expect(await small.database.read(ids)).toEqual([1]);
  });

  it('lets readers read only', async () => {
    await expect(small.database.read(put(1))).rejects.toThrow(/readonly/);
  });

  it('takes no write once it is closing, and finishes those it has taken', async () => {
    const last = small.database.write(async q => {
      await turn();
      await put(1)(q);
    });
    const closing = small.database.close();
    await expect(small.database.write(put(2))).rejects.toThrow('closed');
    await Promise.all([last, closing]);
    const file = new BetterSqlite3(join(small.folder, 'small.sqlite'), { readonly: true });
    expect(file.prepare('select id from pages').all()).toEqual([{ id: 1 }]);
    file.close();
  });

  it('builds a prepared query once for a connection, and counts every statement', async () => {
    let built = 0;
    const titleOf = prepared(({ sql, t }: Q) => {
      built += 1;
      return sql.select({ title: t.pages.title }).from(t.pages).where(eq(t.pages.id, 1));
    });
    await small.database.write(put(1, 'first'));
    const count: StatementCount = { count: 0, log: [] };
    const answers = await counting(count, () => small.database.read(async q => [await titleOf(q), await titleOf(q)]));
    expect(answers).toEqual([[{ title: 'first' }], [{ title: 'first' }]]);
    expect({ built, counted: count.count, params: count.log![0]!.params }).toEqual({ built: 1, counted: 2, params: [1] });
    await small.database.write(async q => expect(await titleOf(q)).toEqual([{ title: 'first' }]));
    expect(built).toBe(2);
  });
});

describe('a file that cannot be used is one clear line', () => {
  let folder: string;
  let migrations: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'capacity-graph-'));
    migrations = await migrationsFor(tables, folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const open = (where = join(folder, 'data')) => openDatabase('small', tables, where, migrations);
  const refusal = (where?: string): Error => {
    try {
      void open(where).close();
    } catch (error) {
      return error as Error;
    }
    throw new Error('it opened');
  };

  it('where another process uses it, until that one ends', async () => {
    const first = open();
    const error = refusal();
    expect(error).toBeInstanceOf(StartError);
    expect(error.message).toMatch(/^Another process uses .*small\.sqlite\. Stop it/);
    await first.close();
    const second = open();
    expect(await second.read(ids)).toEqual([]);
    await second.close();
  });

  it('where a newer version has written it', async () => {
    await open().close();
    const file = new BetterSqlite3(join(folder, 'data/small.sqlite'));
    file.exec("insert into __drizzle_migrations (hash, created_at) values ('of tomorrow', 99)");
    file.close();
    expect(refusal().message).toMatch(/was written by a newer version of this project\. Update/);
    expect(refusal()).toBeInstanceOf(StartError);
  });

  it('where it is no database', () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/small.sqlite'), 'dear diary, '.repeat(1000));
    expect(refusal()).toBeInstanceOf(StartError);
    expect(refusal().message).toMatch(/small\.sqlite: it is not a database file\. Mend that, or set DATA_DIR/);
  });

  it('where the folder is a file, or lies under one', () => {
    writeFileSync(join(folder, 'taken'), '');
    expect(refusal(join(folder, 'taken')).message).toMatch(/^Cannot use the data folder .*taken: a file stands where the folder should be\./);
    expect(refusal(join(folder, 'taken/data')).message).toMatch(/: a part of the path is no folder\./);
  });

  it('and nothing stays locked after a refusal', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/small.sqlite'), 'dear diary, '.repeat(1000));
    refusal();
    rmSync(join(folder, 'data/small.sqlite'));
    const database = open();
    await database.write(put(1));
    await database.close();
    expect(existsSync(join(folder, 'data/small.sqlite-wal'))).toBe(false);
  });
});
