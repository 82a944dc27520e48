import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Feed, type Follows, type Publishes, feedOf, follow, positionsTable, rebuild } from '../../services/kit/write/feed.ts';
import { inKeys } from '../../services/kit/database/sql.ts';
import { latestTable } from '../../services/kit/write/latest.ts';
import { type Command, changesTable, repetitionsTable, run } from '../../services/kit/write/write.ts';
import { type SmallDatabase, openSmall } from '../support/database.ts';

const colours = sqliteTable('colours', { slug: text('slug').primaryKey(), label: text('label').notNull() });
const ownerTables = { colours, changes: changesTable(), repetitions: repetitionsTable(), latestChanges: latestTable() };
const followerTables = { colours, feedPositions: positionsTable() };

const publishes: Publishes<typeof ownerTables> = {
  Colour: async ({ sql, t }, keys) => new Map((await sql.select().from(t.colours).where(keys && inKeys(t.colours.slug, keys))).map(row => [row.slug, row])),
};
const follows: Follows<typeof followerTables> = {
  Colour: async ({ sql, t }, items, complete) => {
    const gone = items.filter(item => item.row === null).map(item => item.key);
    if (complete) await sql.delete(t.colours);
    else await sql.delete(t.colours).where(inKeys(t.colours.slug, gone));
    for (const { row } of items)
      if (row !== null) {
        const colour = row as typeof colours.$inferSelect; // as published above
        await sql.insert(t.colours).values(colour).onConflictDoUpdate({ target: t.colours.slug, set: { label: colour.label } });
      }
  },
};

const paint: Command<typeof ownerTables, { slug: string; label: string | null; idempotencyKey?: string }, null> = {
  name: 'paint',
  run: async ({ q, changed }, { slug, label }) => {
    await q.sql.delete(q.t.colours).where(inKeys(q.t.colours.slug, [slug]));
    if (label !== null) await q.sql.insert(q.t.colours).values({ slug, label });
    changed('Colour', slug, 'paint');
    return null;
  },
};

let owner: SmallDatabase<typeof ownerTables>;
let follower: SmallDatabase<typeof followerTables>;
const log: string[] = [];
beforeEach(async () => {
  owner = await openSmall(ownerTables);
  follower = await openSmall(followerTables);
});
afterEach(async () => {
  await owner.close();
  await follower.close();
});

const write = (slug: string, label: string | null) => run({ ...owner.context(), viewer: { learner: 'jane', roles: [] } }, paint, { slug, label });
const seen = () => follower.database.read(({ sql, t }) => sql.select().from(t.colours).orderBy(t.colours.slug));

/** Waits until the follower holds just these labels. */
const until = async (labels: string[]) => {
  for (let i = 0; i < 100; i += 1) {
    const rows = await seen();
    if (JSON.stringify(rows.map(r => r.label)) === JSON.stringify(labels)) return;
    await follower.database.written(100);
  }
  expect((await seen()).map(r => r.label)).toEqual(labels);
};

describe('reference rows', () => {
  it('are made anew where their owner has begun again, or was taken back to an earlier day', async () => {
    await write('a', 'amber');
    await write('b', 'blue');
    const first = follow(follower.database, 'owner', feedOf(owner.database, publishes), follows, line => log.push(line));
    await until(['amber', 'blue']);
    await first.stop();
    const other = await openSmall(ownerTables);
    await run({ ...other.context(), viewer: { learner: 'jane', roles: [] } }, paint, { slug: 'c', label: 'cyan' });
    const second = follow(follower.database, 'owner', feedOf(other.database, publishes), follows, line => log.push(line));
    await until(['cyan']);
    // From there it goes on as ever.
    await run({ ...other.context(), viewer: { learner: 'jane', roles: [] } }, paint, { slug: 'd', label: 'dun' });
    await until(['cyan', 'dun']);
    await second.stop();
    await other.close();
  });

  it('follow what their owner writes, changes and removes', async () => {
    const following = follow(follower.database, 'owner', feedOf(owner.database, publishes), follows, line => log.push(line));
    await write('a', 'amber');
    await write('b', 'blue');
    await until(['amber', 'blue']);
    await write('a', 'azure');
    await write('b', null);
    await until(['azure']);
    await following.stop();
  });

  it('go on from where they were after a restart, and lose nothing that was written meanwhile', async () => {
    const feed = feedOf(owner.database, publishes);
    const first = follow(follower.database, 'owner', feed, follows, line => log.push(line));
    await write('a', 'amber');
    await until(['amber']);
    await first.stop();
    await write('b', 'blue');
    const asked: number[] = [];
    const spied: Feed = { ...feed, after: (position, wait) => (asked.push(position), feed.after(position, wait)) };
    const second = follow(follower.database, 'owner', spied, follows, line => log.push(line));
    await until(['amber', 'blue']);
    await second.stop();
    expect(asked[0]).toBe(1);
  });

  it('do not go back to what one follower has read before another of the same database kept what is newer', async () => {
    const feed = feedOf(owner.database, publishes);
    await write('a', 'amber');
    let hasRead = () => {};
    let handOver = () => {};
    const read = new Promise<void>(done => (hasRead = done));
    const handedOver = new Promise<void>(done => (handOver = done));
    const asked: number[] = [];
    const late: Feed = {
      ...feed,
      async after(position, wait) {
        const isFirst = asked.push(position) === 1;
        const page = await feed.after(position, wait);
        if (isFirst) {
          hasRead();
          await handedOver;
        }
        return page;
      },
    };
    const slow = follow(follower.database, 'owner', late, follows, line => log.push(line));
    await read;
    const quick = follow(follower.database, 'owner', feed, follows, line => log.push(line));
    await write('a', 'azure');
    // The row may come with the line before its own, so it is the position that tells.
    await vi.waitUntil(async () => (await follower.database.read(({ sql, t }) => sql.select().from(t.feedPositions)))[0]?.position === 2);
    await quick.stop();
    handOver();
    await vi.waitUntil(() => asked.length > 1);
    await slow.stop();
    expect(asked.slice(0, 2)).toEqual([0, 2]);
    expect((await seen()).map(r => r.label)).toEqual(['azure']);
  });

  it('survive an owner that does not answer for a while', async () => {
    const feed = feedOf(owner.database, publishes);
    let failures = 2;
    const shaky: Feed = {
      ...feed,
      after: (position, wait) => {
        if (failures === 0) return feed.after(position, wait);
        failures -= 1;
        return Promise.reject(new Error('no answer'));
      },
    };
    await write('a', 'amber');
    const following = follow(follower.database, 'owner', shaky, follows, line => log.push(line));
    await until(['amber']);
    await following.stop();
    expect(failures).toBe(0);
    expect(log.at(-1)).toContain('owner');
  });

  it('are made anew by one call, without what is gone', async () => {
    await write('a', 'amber');
    await write('b', 'blue');
    await follower.database.write(({ sql, t }) => sql.insert(t.colours).values({ slug: 'z', label: 'left over' }));
    expect(await rebuild(follower.database, 'owner', feedOf(owner.database, publishes), follows)).toBe(2);
    expect((await seen()).map(r => r.label)).toEqual(['amber', 'blue']);
  });
});
