import { eq } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../services/kit/graph/context.ts';
import { latestTable } from '../../services/kit/write/latest.ts';
import { type Command, changesTable, repetitionsTable, run } from '../../services/kit/write/write.ts';
import { type SmallDatabase, openSmall } from '../support/database.ts';

const boxes = sqliteTable('boxes', { name: text('name').primaryKey(), things: integer('things').notNull() });
const tables = { boxes, changes: changesTable(), repetitions: repetitionsTable(), latestChanges: latestTable() };
type T = typeof tables;

interface Input {
  name: string;
  things: number;
  idempotencyKey?: string | null;
}

/** Puts things into a box; a box holds 10. */
const put: Command<T, Input, { name: string; things: number }> = {
  name: 'put',
  async run({ q, refuse, sound, changed }, { name, things }) {
    if (name === '') refuse('REQUIRED', ['name']);
    if (things < 1 || things > 5) refuse('OUT_OF_RANGE', ['things'], { least: 1, most: 5 });
    sound();
    const [box] = await q.sql.select().from(q.t.boxes).where(eq(q.t.boxes.name, name));
    const held = (box?.things ?? 0) + things;
    await q.sql.insert(q.t.boxes).values({ name, things: held }).onConflictDoUpdate({ target: q.t.boxes.name, set: { things: held } });
    changed('Box', name, 'put', { things: held });
    if (held > 10) refuse('NO_PLACE_LEFT', ['things']);
    if (name === 'broken') throw new Error('a fault of ours');
    return { name, things: held };
  },
};

let small: SmallDatabase<T>;
beforeEach(async () => {
  small = await openSmall(tables);
});
afterEach(() => small.close());

const by = (learner: string | null, languages: string[] = []): Context<T> => ({ ...small.context(), viewer: { learner, roles: [] }, languages });
const rows = () =>
  small.database.read(async ({ sql, t }) => ({
    boxes: await sql.select().from(t.boxes),
    changes: await sql.select().from(t.changes),
    repetitions: await sql.select().from(t.repetitions),
  }));

describe('a write', () => {
  it('keeps the change and its line, with who and when', async () => {
    expect(await run(by('jane'), put, { name: 'a', things: 2 })).toEqual({ result: { name: 'a', things: 2 }, userErrors: [] });
    expect(await rows()).toEqual({
      boxes: [{ name: 'a', things: 2 }],
      changes: [{ position: 1, kind: 'Box', key: 'a', action: 'put', fields: { things: 2 }, actor: 'jane', at: '2026-11-24T12:00:00.000Z' }],
      repetitions: [],
    });
  });

  it('keeps texts as they can be read, at whatever depth of the input', async () => {
    expect(await run(by('jane'), put, { name: ' a\u0000\u200b', things: 2 })).toMatchObject({ result: { name: 'a' } });
    expect(await run(by('jane'), put, { name: '\u200b', things: 2 })).toMatchObject({ result: null, userErrors: [{ code: 'REQUIRED' }] });
  });

  it('is not begun once nobody waits for it, and says so', async () => {
    await expect(run({ ...by('jane'), deadline: Date.now() - 1 }, put, { name: 'a', things: 2 })).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } });
    expect((await rows()).boxes).toEqual([]);
    expect(await run({ ...by('jane'), deadline: Date.now() + 60_000 }, put, { name: 'a', things: 2 })).toMatchObject({ userErrors: [] });
  });

  it('is not open to visitors', async () => {
    await expect(run(by(null), put, { name: 'a', things: 2 })).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('tells all faults at once, in the language of the viewer, and keeps nothing', async () => {
    const outcome = await run(by('jane', ['fr']), put, { name: '', things: 9, idempotencyKey: 'k' });
    expect(outcome).toEqual({
      result: null,
      userErrors: [
        { code: 'REQUIRED', message: 'Ce champ doit être rempli.', path: ['input', 'name'] },
        { code: 'OUT_OF_RANGE', message: 'Cette valeur doit être comprise entre 1 et 5.', path: ['input', 'things'] },
      ],
    });
    expect(await rows()).toEqual({ boxes: [], changes: [], repetitions: [] });
  });

  it('keeps nothing of what it did before it was refused, or failed', async () => {
    for (let i = 0; i < 2; i += 1) await run(by('jane'), put, { name: 'a', things: 5 });
    expect((await run(by('jane'), put, { name: 'a', things: 1 })).userErrors.map(e => e.code)).toEqual(['NO_PLACE_LEFT']);
    await expect(run(by('jane'), put, { name: 'broken', things: 1, idempotencyKey: 'k' })).rejects.toThrow('a fault of ours');
    const after = await rows();
    expect(after.boxes).toEqual([{ name: 'a', things: 10 }]);
    expect(after.changes).toHaveLength(2);
    expect(after.repetitions).toEqual([]);
  });

  it('forgets what the request has read before', async () => {
    const ctx = by('jane');
    ctx.loaders.set('x', {} as never); // any loader will do
    await run(ctx, put, { name: 'a', things: 1 });
    expect(ctx.loaders.size).toBe(0);
  });
});

describe('a repetition with the same key', () => {
  it('is done once, however often and at once it is sent, and gives the first answer', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => run(by('jane'), put, { name: 'a', things: 2, idempotencyKey: 'k' })));
    expect(new Set(outcomes.map(o => JSON.stringify(o)))).toEqual(new Set([JSON.stringify({ result: { name: 'a', things: 2 }, userErrors: [] })]));
    await run(by('jane'), put, { name: 'a', things: 3 });
    expect((await run(by('jane'), put, { idempotencyKey: 'k', things: 2, name: 'a' })).result).toEqual({ name: 'a', things: 2 });
    expect((await rows()).boxes).toEqual([{ name: 'a', things: 5 }]);
  });

  it('is refused with another input', async () => {
    await run(by('jane'), put, { name: 'a', things: 2, idempotencyKey: 'k' });
    await expect(run(by('jane'), put, { name: 'a', things: 3, idempotencyKey: 'k' })).rejects.toMatchObject({ extensions: { code: 'IDEMPOTENCY_MISMATCH' } });
  });

  it('is another write for another viewer, or of another mutation', async () => {
    await run(by('jane'), put, { name: 'a', things: 2, idempotencyKey: 'k' });
    await run(by('joan'), put, { name: 'a', things: 2, idempotencyKey: 'k' });
    await run(by('jane'), { ...put, name: 'putAgain' }, { name: 'a', things: 2, idempotencyKey: 'k' });
    expect((await rows()).boxes).toEqual([{ name: 'a', things: 6 }]);
  });

  it.each(['', 'x'.repeat(201)])('needs a key of 1 to 200 characters', async idempotencyKey => {
    await expect(run(by('jane'), put, { name: 'a', things: 2, idempotencyKey })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
