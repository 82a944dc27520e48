import { createHash } from 'node:crypto';
import { and, desc, eq, max } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { byLearner, json, ofLearner, personal } from '../database/columns.ts';
import type { Context } from '../graph/context.ts';
import { insertAll } from '../database/data.ts';
import type { Q } from '../database/database.ts';
import { coded } from '../errors.ts';
import type { UserErrorCode } from '../generated.ts';
import { cleaned, workingLanguage } from '../values/text.ts';
import { type LatestTables, keepChanged } from './latest.ts';
import { userErrorSentence } from './userErrors.ts';

/*
 * Every write of a client goes through here: one transaction that holds the change itself, its line in `changes`, and
 * the record by which a repetition is known. Whatever is refused leaves nothing behind.
 */

/** Who changed what, when: the audit trail, the feed for other subgraphs, and the answer to "what changed since". */
export const changesTable = () =>
  sqliteTable(
    'changes',
    {
      position: integer('position').primaryKey({ autoIncrement: true }),
      /** Type and key of what changed. What changed of a learner, by whomever, goes with them. */
      kind: text('kind').notNull(),
      key: ofLearner(text('key').notNull()),
      action: text('action').notNull(),
      /** Fields that changed. A personal one is named, its value is not. */
      fields: json<Record<string, unknown>>('fields').notNull(),
      /** The viewer, as the keyed hash that stands for a learner. */
      actor: byLearner(text('actor').notNull()),
      /** Instant in UTC. */
      at: text('at').notNull(),
    },
    t => [index('changes_record').on(t.kind, t.key, t.position), index('changes_actor').on(t.actor, t.position)],
  );

/** Which mutations with a key of the client's were done, and what came of them. */
export const repetitionsTable = () =>
  sqliteTable(
    'repetitions',
    {
      actor: ofLearner(text('actor').notNull()),
      mutation: text('mutation').notNull(),
      key: personal(text('key').notNull()),
      inputHash: text('input_hash').notNull(),
      result: json<unknown>('result').notNull(),
      at: text('at').notNull(),
    },
    t => [primaryKey({ columns: [t.actor, t.mutation, t.key] })],
  );

/** The tables that a subgraph with writes has. */
export type WriteTables = LatestTables & { changes: ReturnType<typeof changesTable>; repetitions: ReturnType<typeof repetitionsTable> };

/** Stands in the place of somebody who has erased what was kept of them. */
export const erased = 'erased';

export interface UserError {
  code: UserErrorCode;
  message: string;
  path: string[];
}

/** What a command is given: the transaction, and where it says what is wrong and what has changed. */
export interface Write<T extends WriteTables> {
  q: Q<T>;
  ctx: Context<T>;
  now: Date;
  /** The instant of this write as its lines have it: not before that of any other. */
  instant: () => Promise<string>;
  /** The viewer's own id: a command that needs one is not open to visitors. */
  actor: string;
  /** A fault that the user can mend. All of them are told at once; nothing is then kept. */
  refuse: (code: UserErrorCode, path: readonly (string | number)[], values?: Record<string, string | number>) => void;
  /** Stops here if anything was refused so far: what follows can rely on a sound input. */
  sound: () => void;
  /** A line in `changes`. */
  changed: (kind: string, key: string, action: string, fields?: Record<string, unknown>) => void;
}

class Refused extends Error {}

/** A write: what it is called, and what it does. What it returns is stored, so that a repetition gives the same. */
export interface Command<T extends WriteTables, Input, Result> {
  name: string;
  /** It takes out what is kept of the viewer, and so leaves neither who sent it nor with which key: it knows a repetition itself. */
  erases?: boolean;
  run(write: Write<T>, input: Input): Promise<Result>;
}

export interface Outcome<Result> {
  result: Result | null;
  userErrors: UserError[];
}

/** The input as one text whose order does not depend on the client. */
const canonical = (value: unknown): string => {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
      .join(',')}}`;
  return JSON.stringify(value) ?? 'null';
};

/** The input with every text in it made fit to be kept. */
const fit = (value: unknown): unknown => {
  if (typeof value === 'string') return cleaned(value);
  if (Array.isArray(value)) return value.map(fit);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fit(part)]));
};

/** Longest key by which a client names a repetition. */
const keyBound = 200;

/** Runs a command for the viewer: once, however often it is sent with the same key. */
export async function run<T extends WriteTables, Input extends { idempotencyKey?: string | null }, Result>(
  ctx: Context<T>,
  command: Command<T, Input, Result>,
  input: Input,
): Promise<Outcome<Result>> {
  const actor = ctx.viewer.learner;
  if (actor === null) throw coded('UNAUTHENTICATED', 'Sign in to do this.');
  const { idempotencyKey: key, ...content } = input;
  if (key != null && (key === '' || key.length > keyBound)) throw coded('BAD_USER_INPUT', `\`idempotencyKey\` must have 1 to ${keyBound} characters.`);
  const inputHash = createHash('sha256').update(canonical(content)).digest('base64url');
  const language = workingLanguage(ctx.languages);
  let userErrors: UserError[] = [];
  try {
    const result = await ctx.database.write(async q => {
      if (ctx.deadline !== undefined && Date.now() > ctx.deadline) throw coded('OVERLOADED', 'This could not begin in time, and nothing of it was done. Send it again in a minute.');
      userErrors = [];
      const { repetitions, changes } = q.t;
      if (key != null && !command.erases) {
        const [done] = await q.sql
          .select({ inputHash: repetitions.inputHash, result: repetitions.result })
          .from(repetitions)
          .where(and(eq(repetitions.actor, actor), eq(repetitions.mutation, command.name), eq(repetitions.key, key)));
        if (done !== undefined) {
          if (done.inputHash !== inputHash) throw coded('IDEMPOTENCY_MISMATCH', 'This idempotencyKey was used with another input. Take a new key for a new input.');
          return done.result as Result; // stored below, by the same command
        }
      }
      const lines: Omit<typeof changes.$inferInsert, 'at'>[] = [];
      let known: Promise<string> | undefined;
      const instant = () => (known ??= instantAfterLast(q, ctx.clock.now()));
      const sound = () => {
        if (userErrors.length > 0) throw new Refused();
      };
      const made = await command.run(
        {
          q,
          ctx,
          now: ctx.now,
          instant,
          actor,
          refuse: (code, path, values = {}) => void userErrors.push({ code, message: userErrorSentence(code, language, values), path: ['input', ...path.map(String)] }),
          sound,
          changed: (kind, recordKey, action, fields = {}) => void lines.push({ kind, key: recordKey, action, fields, actor: command.erases ? erased : actor }),
        },
        fit(input) as Input, // texts stay texts, and all else as it was
      );
      sound();
      if (lines.length === 0 && key == null) return made;
      const at = await instant();
      await insertAll(q, changes, lines.map(line => ({ ...line, at })));
      await keepChanged(q, ctx.audiences, lines, at);
      if (key != null && !command.erases) await q.sql.insert(repetitions).values({ actor, mutation: command.name, key, inputHash, result: made ?? null, at });
      return made;
    }, { forgets: command.erases ?? false });
    // What this request has read before is no longer so.
    ctx.loaders.clear();
    return { result, userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { result: null, userErrors };
    throw error;
  }
}

/** Now, or the instant of the last change where a clock has been set back since: who reads on from an instant must miss nothing. */
export async function instantAfterLast<T extends WriteTables>({ sql, t: { changes } }: Q<T>, now: Date): Promise<string> {
  const [last] = await sql.select({ at: changes.at }).from(changes).orderBy(desc(changes.position)).limit(1);
  const at = now.toISOString();
  return last !== undefined && last.at > at ? last.at : at;
}

/** The last line of `changes`, from which a reader of the feed goes on. */
export const lastPosition = async <T extends WriteTables>(q: Q<T>): Promise<number> => {
  const [row] = await q.sql.select({ last: max(q.t.changes.position) }).from(q.t.changes);
  return row?.last ?? 0;
};
