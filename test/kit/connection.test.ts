import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { eq, gte } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, type PageArgs, decodeCursor, encodeCursor, list, pageOf, windowOf } from '../../services/kit/graph/connection.ts';
import { batched, byKey } from '../../services/kit/graph/loaders.ts';
import { inKeys } from '../../services/kit/database/sql.ts';
import { type StatementCount, counting } from '../../services/kit/database/statements.ts';
import { seeded } from '../../services/kit/values/random.ts';
import { type SmallDatabase, openSmall } from '../support/database.ts';

const shelves = sqliteTable('shelves', { id: text('id').primaryKey() });
const books = sqliteTable(
  'books',
  { id: text('id').primaryKey(), shelf: text('shelf').notNull().references(() => shelves.id), title: text('title').notNull(), pages: integer('pages').notNull() },
  t => [index('books_by_pages').on(t.pages, t.id), index('books_of_shelf').on(t.shelf, t.pages, t.id)],
);
const tables = { shelves, books };
type Tables = typeof tables;
type Book = typeof books.$inferSelect;
interface Args extends PageArgs {
  order?: 'UP' | 'DOWN';
  least?: number;
}

const bookById = batched<Tables, string, Book>(async ({ sql, t }, keys) => byKey(await sql.select().from(t.books).where(inKeys(t.books.id, keys)), row => row.id));
const selection = ({ order, least }: Args) => ({
  from: books,
  where: least === undefined ? undefined : gte(books.pages, least),
  key: books.id,
  order: { name: `PAGES ${order}`, descending: order === 'DOWN', keys: [{ by: books.pages, type: 'number' as const }, { by: books.id, type: 'string' as const }] },
});
const allBooks = list<Tables, Args, Book>('books', (_, args) => selection(args), bookById);
const booksOfShelf = list<Tables, Args, Book>('books', (_, args) => ({ ...selection(args), parent: books.shelf }), bookById);
const booksByJoin = list<Tables, Args, Book>(
  'books by join',
  (_, args) => ({ ...selection(args), joins: [{ table: shelves, on: eq(shelves.id, books.shelf) }], parent: shelves.id }),
  bookById,
);

// 57 books with many of the same length, so that the last key has to decide, on three shelves and one that is empty.
const random = seeded(5);
const rows: Book[] = Array.from({ length: 57 }, (_, i) => ({ id: `b${String(i).padStart(2, '0')}`, shelf: `s${random.between(0, 2)}`, title: `Book ${i}`, pages: random.between(1, 9) * 10 }));
const shelfIds = ['s0', 's1', 's2', 'empty'];

let small: SmallDatabase<Tables>;
beforeAll(async () => {
  small = await openSmall(tables);
  await small.database.write(async ({ sql, t }) => {
    await sql.insert(t.shelves).values(shelfIds.map(id => ({ id })));
    await sql.insert(t.books).values(rows);
  });
});
afterAll(() => small.close());

const sorted = (args: Args, shelf?: string): Book[] => {
  const up = rows
    .filter(b => (shelf === undefined || b.shelf === shelf) && b.pages >= (args.least ?? 0))
    .sort((a, b) => a.pages - b.pages || (a.id < b.id ? -1 : 1));
  return args.order === 'DOWN' ? up.reverse() : up;
};

const open = (args: Args, shelf?: string): Promise<Connection<Book>> => (shelf === undefined ? allBooks.all(small.context(), args) : booksOfShelf.of(small.context(), shelf, args));
/** All fields asked for at once, as GraphQL asks. */
const shown = async (connection: Connection<Book>) => {
  const [edges, pageInfo, totalCount] = await Promise.all([connection.edges(), connection.pageInfo(), connection.totalCount()]);
  return { edges, pageInfo, totalCount };
};

const walk = async (args: Args, size: number, backwards: boolean, shelf?: string): Promise<Book[]> => {
  const found: Book[] = [];
  let cursor: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Awaited<ReturnType<typeof shown>> = await shown(await open({ ...args, ...(backwards ? { first: 20, last: size, before: cursor } : { first: size, after: cursor }) }, shelf));
    const nodes = edges.map(e => e.node);
    if (backwards) found.unshift(...nodes);
    else found.push(...nodes);
    expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    expect(edges).toHaveLength(size);
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
};

const orders = ['UP', 'DOWN'] as const;

describe.each(orders)('a list in order %s', order => {
  it.each([1, 7, 19, 57, 100])('shows everything once, walked in pages of %i, forwards and backwards', async size => {
    for (const shelf of [undefined, ...shelfIds]) {
      expect(await walk({ order }, size, false, shelf)).toEqual(sorted({ order }, shelf));
      expect(await walk({ order }, size, true, shelf)).toEqual(sorted({ order }, shelf));
    }
  });
  it('counts what its filter leaves, whatever the page', async () => {
    for (const least of [0, 50, 1000]) {
      const { edges, totalCount } = await shown(await open({ order, least, first: 3 }));
      expect(totalCount).toBe(sorted({ least }).length);
      expect(edges.map(e => e.node)).toEqual(sorted({ order, least }).slice(0, 3));
    }
    expect(await (await open({ order, least: 50, first: 0 }, 's1')).totalCount()).toBe(sorted({ least: 50 }, 's1').length);
  });
});

describe('a page', () => {
  /** What the arguments mean, on a plain array: cut by the cursors, then by the size, from the end that is asked. */
  const expected = (all: readonly Book[], { first, last }: PageArgs, after: number | undefined, before: number | undefined) => {
    const inside = all.filter((_, i) => (after === undefined || i > after) && (before === undefined || i < before));
    const size = last ?? first ?? 20;
    const page = last == null ? inside.slice(0, size) : inside.slice(Math.max(0, inside.length - size));
    const more = inside.length > page.length;
    return {
      page,
      hasNextPage: before !== undefined || (last == null && more),
      hasPreviousPage: after !== undefined || (last != null && more),
    };
  };
  const size = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });

  it('is what the same cuts make of a plain array, for any combination of arguments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...orders), fc.constantFrom(undefined, ...shelfIds), size, size, fc.option(fc.nat(56)), fc.option(fc.nat(56)), async (order, shelf, first, last, a, b) => {
        const all = sorted({ order }, shelf);
        const cursors = (await (await open({ order, first: 100 }, shelf)).edges()).map(e => e.cursor);
        const at = (i: number | null) => (i === null || cursors.length === 0 ? undefined : i % cursors.length);
        const [after, before] = [at(a), at(b)];
        const { edges, pageInfo } = await shown(await open({ order, first, last, after: after === undefined ? null : cursors[after]!, before: before === undefined ? null : cursors[before]! }, shelf));
        const { page, ...flags } = expected(all, { first, last }, after, before);
        expect(edges.map(e => e.node)).toEqual(page);
        expect(edges.map(e => e.cursor)).toEqual(page.map(b => cursors[all.indexOf(b)]));
        expect(pageInfo).toEqual({ ...flags, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null });
      }),
      { numRuns: 300 },
    );
  });

  it('of rows in memory is the same', () => {
    const compare = ([p, i]: readonly (string | number)[], [q, j]: readonly (string | number)[]) => Number(p) - Number(q) || (String(i) < String(j) ? -1 : String(i) > String(j) ? 1 : 0);
    const all = sorted({ order: 'UP' });
    const cut = (args: PageArgs) => pageOf(all, args, 'MEMORY', b => [b.pages, b.id], ['number', 'string'], compare, (node, cursor) => ({ node, cursor }));
    const cursors = cut({ first: 100 }).edges.map(e => e.cursor);
    fc.assert(
      fc.property(size, size, fc.option(fc.nat(56), { nil: undefined }), fc.option(fc.nat(56), { nil: undefined }), (first, last, after, before) => {
        const { edges, pageInfo } = cut({ first, last, after: after === undefined ? null : cursors[after]!, before: before === undefined ? null : cursors[before]! });
        const { page, ...flags } = expected(all, { first, last }, after, before);
        expect(edges.map(e => e.node)).toEqual(page);
        expect(pageInfo).toEqual({ ...flags, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null });
      }),
      { numRuns: 300 },
    );
  });

  it.each([{ first: null, after: null, last: null, before: null }, {}])('of 20 from the start is what %j asks for', async args => {
    const { edges, pageInfo } = await shown(await open({ order: 'UP', ...args }));
    expect(edges.map(e => e.node)).toEqual(sorted({}).slice(0, 20));
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it.each([
    ['first', -1],
    ['first', 101],
    ['last', -1],
    ['last', 101],
  ])('is refused when `%s` is %i, at the root, under a parent and in memory', async (name, value) => {
    const refused = { extensions: { code: 'PAGE_OUT_OF_BOUNDS', limit: name, value, bound: 100 } };
    await expect(open({ order: 'UP', [name]: value })).rejects.toMatchObject(refused);
    await expect(open({ order: 'UP', [name]: value }, 's0')).rejects.toMatchObject(refused);
    expect(() => windowOf({ [name]: value }, 'UP', ['number', 'string'])).toThrow(expect.objectContaining(refused) as Error);
  });

  it('of 100 and of 0 is allowed', async () => {
    expect(await (await open({ first: 100 })).edges()).toHaveLength(57);
    expect(await shown(await open({ first: 0 }))).toMatchObject({ edges: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null } });
    expect(await shown(await open({ last: 0 }))).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });
});

describe('a cursor', () => {
  const types = ['number', 'string'] as const;
  const base64 = (content: unknown) => Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');
  const good = encodeCursor('PAGES UP', [30, 'b07']);

  it('gives back what it was made of', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.string({ unit: 'grapheme' }).filter(s => !s.includes('\0')), (order, n, s) => {
        expect(decodeCursor(encodeCursor(order, [n, s]), order, types)).toEqual([n, s]);
      }),
    ));

  it.each([
    ['nothing', ''],
    ['no base64', '!!! ???'],
    ['no JSON', base64('["PAGES UP",30,"b07"')],
    ['no list', base64({ 0: 'PAGES UP' })],
    ['another order', encodeCursor('PAGES DOWN', [30, 'b07'])],
    ['no order', base64([30, 'b07'])],
    ['too few keys', encodeCursor('PAGES UP', [30])],
    ['too many keys', encodeCursor('PAGES UP', [30, 'b07', 1])],
    ['a text for a number', encodeCursor('PAGES UP', ['30', 'b07'])],
    ['a number for a text', encodeCursor('PAGES UP', [30, 7])],
    ['null for a key', base64(['PAGES UP', null, 'b07'])],
    ['a list for a key', base64(['PAGES UP', [30], 'b07'])],
    ['a number without end', base64('["PAGES UP",1e999,"b07"]')],
    ['a number that no database holds', base64(['PAGES UP', 1e300, 'b07'])],
    ['a zero byte', encodeCursor('PAGES UP', [30, 'b\0'])],
    ['another writing of the same', base64('["PAGES UP", 30, "b07"]')],
    ['padding', `${good}==`],
    ['a line break', `${good}\n`],
    ['the other alphabet', Buffer.from(JSON.stringify(['PAGES UP', 30, '???>>>'])).toString('base64')],
    ['a mebibyte of anything', 'A'.repeat(1 << 20)],
  ])('of %s is refused', async (_, cursor) => {
    const refused = { extensions: { code: 'INVALID_CURSOR' } };
    for (const shelf of [undefined, 's0'])
      for (const args of [{ after: cursor }, { before: cursor }, { last: 5, before: cursor }]) await expect(open({ order: 'UP', ...args }, shelf)).rejects.toMatchObject(refused);
  });

  it('that is no cursor at all is refused, whatever it is', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(base64)), cursor => {
        expect(() => decodeCursor(cursor, 'PAGES UP', types)).toThrow(expect.objectContaining({ extensions: { code: 'INVALID_CURSOR' } }) as Error);
      }),
    ));

  it('of a record that is gone still marks its place', async () => {
    const { edges } = await shown(await open({ order: 'UP', first: 100, after: encodeCursor('PAGES UP', [35, 'zzz']) }));
    expect(edges.map(e => e.node)).toEqual(sorted({}).filter(b => b.pages > 35));
  });
});

describe('the lists of many parents', () => {
  const counted = async <R>(work: () => Promise<R>): Promise<[R, number]> => {
    const count: StatementCount = { count: 0 };
    return [await counting(count, work), count.count];
  };

  it('cost three statements together: a page, its nodes, its count', async () => {
    const ask = (parents: readonly string[]) => {
      const ctx = small.context();
      return counted(() => Promise.all(parents.map(async shelf => shown(await booksOfShelf.of(ctx, shelf, { order: 'UP', first: 4 })))));
    };
    const [pages, cost] = await ask(shelfIds);
    expect(pages.map(p => p.edges.map(e => e.node))).toEqual(shelfIds.map(shelf => sorted({}, shelf).slice(0, 4)));
    expect(pages.map(p => p.totalCount)).toEqual(shelfIds.map(shelf => sorted({}, shelf).length));
    expect(cost).toBe(3);
    expect((await ask(['s1']))[1]).toBe(3);
  });

  it('compute only what is selected', async () => {
    const [, none] = await counted(() => open({ first: 5 }));
    const [, total] = await counted(async () => (await open({ first: 5 })).totalCount());
    const [, info] = await counted(async () => (await open({ first: 5 })).pageInfo());
    expect([none, total, info]).toEqual([0, 1, 1]);
  });

  it('are the same where the parent comes by a join', async () => {
    for (const shelf of shelfIds) {
      const { edges, totalCount } = await shown(await booksByJoin.of(small.context(), shelf, { order: 'DOWN', first: 9 }));
      expect(edges.map(e => e.node)).toEqual(sorted({ order: 'DOWN' }, shelf).slice(0, 9));
      expect(totalCount).toBe(sorted({}, shelf).length);
    }
  });

  it('never mix in one request, though they bear the same name', async () => {
    const ctx = small.context();
    const [whole, part] = await Promise.all([allBooks.all(ctx, { order: 'UP', first: 50 }), booksOfShelf.of(ctx, '', { order: 'UP', first: 50 })]);
    expect(await Promise.all([whole.edges(), part.edges()].map(async e => (await e).length))).toEqual([50, 0]);
    expect([await whole.totalCount(), await part.totalCount()]).toEqual([57, 0]);
  });
});
