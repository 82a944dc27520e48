import { eq } from 'drizzle-orm';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inKeys } from '../../services/kit/database/sql.ts';
import type { Context } from '../../services/kit/graph/context.ts';
import { type Audiences, changesList, keepAll, latestTable, unkept } from '../../services/kit/write/latest.ts';
import { type Command, changesTable, repetitionsTable, run } from '../../services/kit/write/write.ts';
import { type SmallDatabase, openSmall } from '../support/database.ts';

/* Boxes that stand on a shelf: everybody sees those on the open one, and each of the others has viewers of its own. */

const boxes = sqliteTable('boxes', { name: text('name').primaryKey(), shelf: text('shelf').notNull() });
const tables = { boxes, changes: changesTable(), repetitions: repetitionsTable(), latestChanges: latestTable() };
type T = typeof tables;

const audiences: Audiences<T> = {
  Box: async ({ sql, t }, keys) => {
    const rows = await sql.select().from(t.boxes).where(keys && inKeys(t.boxes.name, keys));
    return new Map(rows.map(({ name, shelf }) => [name, [shelf]]));
  },
};

const put: Command<T, { name: string; shelf: string | null; idempotencyKey?: string }, null> = {
  name: 'put',
  run: async ({ q, changed }, { name, shelf }) => {
    await q.sql.delete(q.t.boxes).where(eq(q.t.boxes.name, name));
    if (shelf !== null) await q.sql.insert(q.t.boxes).values({ name, shelf });
    changed('Box', name, 'PUT');
    return null;
  },
};

let small: SmallDatabase<T>;
let time = 0;
beforeEach(async () => {
  small = await openSmall(tables);
  time = Date.parse('2026-11-24T12:00:00Z');
});
afterEach(() => small.close());

const context = (shelves: string[] = []): Context<T> => ({ ...small.context(), viewer: { learner: shelves.join(' '), roles: [] }, clock: { now: () => new Date(time) }, audiences });
const move = async (name: string, shelf: string | null) => {
  time += 1_000;
  await run(context(['somebody']), put, { name, shelf });
};
const list = changesList<T, { since: Date; first?: number; after?: string }>(viewer => viewer.learner!.split(' '));
const seen = async (shelves: string[], since = new Date(0)) => (await (await list.all(context(shelves), { since, first: 100 })).edges()).map(({ node }) => `${node.key} ${node.at.slice(14, 19)}`);

describe('what has changed since', () => {
  it('is each record once, by its newest change, the earliest first', async () => {
    await move('a', 'open');
    await move('b', 'open');
    await move('a', 'open');
    expect(await seen(['open'])).toEqual(['b 00:02', 'a 00:03']);
    expect(await seen(['open'], new Date(time))).toEqual(['a 00:03']);
    expect(await seen(['open'], new Date(time + 1))).toEqual([]);
    expect(await (await list.all(context(['open']), { since: new Date(0) })).totalCount()).toBe(2);
  });

  it('tells of a record that leaves once, and of nothing that happens to it afterwards', async () => {
    await move('a', 'open');
    await move('a', 'closed');
    await move('a', 'closed');
    expect(await seen(['open'])).toEqual(['a 00:02']);
    expect(await seen(['closed'])).toEqual(['a 00:03']);
    expect(await seen(['open', 'closed'])).toEqual(['a 00:03']);
    await move('a', 'open');
    expect(await seen(['open'])).toEqual(['a 00:04']);
    await move('a', null);
    expect(await seen(['open'])).toEqual(['a 00:05']);
    expect(await seen(['closed'])).toEqual(['a 00:04']);
  });

  it('tells nothing of what a viewer could never see', async () => {
    await move('a', 'closed');
    expect(await seen(['open'])).toEqual([]);
    expect(await (await list.all(context(['open']), { since: new Date(0) })).totalCount()).toBe(0);
  });

  it('misses nothing where the clock is set back', async () => {
    await move('a', 'open');
    const last = new Date(time);
    time -= 3_600_000;
    await move('b', 'open');
    expect(await seen(['open'], last)).toEqual(['a 00:01', 'b 00:01']);
  });

  it('begins with all that was there before', async () => {
    await small.database.write(async q => {
      await q.sql.insert(q.t.boxes).values([{ name: 'a', shelf: 'open' }, { name: 'b', shelf: 'closed' }]);
      expect(await unkept(q, audiences)).toEqual(['Box']);
      await keepAll(q, audiences, ['Box'], new Date(time).toISOString());
      expect(await unkept(q, audiences)).toEqual([]);
    });
    expect(await seen(['open'])).toEqual(['a 00:00']);
    await move('a', 'closed');
    expect(await seen(['open'])).toEqual(['a 00:01']);
  });
});
