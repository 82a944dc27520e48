import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { batched, batchedList, batchedWith, byKey } from '../../services/kit/graph/loaders.ts';
import { inKeys } from '../../services/kit/database/sql.ts';
import { type StatementCount, counting } from '../../services/kit/database/statements.ts';
import { type SmallDatabase, openSmall } from '../support/database.ts';

const leaves = sqliteTable('leaves', { id: integer('id').primaryKey(), tree: text('tree').notNull() });
const tables = { leaves };
type Leaf = typeof leaves.$inferSelect;

describe('a look-up by key', () => {
  let small: SmallDatabase<typeof tables>;
  let asked: string[][];
  const leafOfTree = batched<typeof tables, string, Leaf>(async ({ sql, t }, keys) => {
    asked.push([...keys]);
    return byKey(await sql.select().from(t.leaves).where(inKeys(t.leaves.tree, keys)), leaf => leaf.tree);
  });
  const leavesOfTree = batchedList<typeof tables, string, Leaf>(async ({ sql, t }, keys) =>
    (await sql.select().from(t.leaves).where(inKeys(t.leaves.tree, keys)).orderBy(t.leaves.id)).map(row => ({ key: row.tree, row })),
  );
  beforeAll(async () => {
    small = await openSmall(tables);
    await small.database.write(({ sql, t }) => sql.insert(t.leaves).values([{ id: 1, tree: 'oak' }, { id: 2, tree: 'oak' }, { id: 3, tree: 'ash' }]).then(() => {}));
  });
  afterAll(() => small.close());

  it('is one statement for all who ask in the same turn, each key once', async () => {
    asked = [];
    const ctx = small.context();
    const count: StatementCount = { count: 0 };
    const found = await counting(count, () => Promise.all(['ash', 'elm', 'ash', "o'ak"].map(tree => leafOfTree(ctx, tree))));
    expect(found).toEqual([{ id: 3, tree: 'ash' }, undefined, { id: 3, tree: 'ash' }, undefined]);
    expect({ asked, statements: count.count }).toEqual({ asked: [['ash', 'elm', "o'ak"]], statements: 1 });
  });

  it('remembers within a request, and not beyond it', async () => {
    asked = [];
    const ctx = small.context();
    await leafOfTree(ctx, 'ash');
    await leafOfTree(ctx, 'ash');
    expect(asked).toEqual([['ash']]);
    await leafOfTree(small.context(), 'ash');
    expect(asked).toEqual([['ash'], ['ash']]);
  });

  it('gives a list for each key, in the order of the rows, empty where there is none', async () => {
    const ctx = small.context();
    expect(await Promise.all(['oak', 'elm', 'ash'].map(tree => leavesOfTree(ctx, tree).then(found => found.map(leaf => leaf.id))))).toEqual([[1, 2], [], [3]]);
  });

  it('keeps look-ups under different arguments apart', async () => {
    const ctx = small.context();
    const least = (id: number, tree: string) =>
      batchedWith<typeof tables, string, number>(ctx, `least ${id}`, async ({ sql, t }, keys) => {
        const rows = await sql.select().from(t.leaves).where(inKeys(t.leaves.tree, keys));
        return new Map(keys.map(key => [key, rows.filter(row => row.tree === key && row.id >= id).length]));
      }, tree);
    expect(await Promise.all([least(1, 'oak'), least(2, 'oak'), least(1, 'ash'), least(9, 'ash')])).toEqual([2, 1, 1, 0]);
  });
});
