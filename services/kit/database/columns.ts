import { type AnyColumn, getTableColumns, sql } from 'drizzle-orm';
import { type SQLiteTable, check, integer, text } from 'drizzle-orm/sqlite-core';
import type { Texts } from '../values/text.ts';

/** A list or record as JSON. */
export const json = <V>(name: string) => text(name, { mode: 'json' }).$type<V>();

/** A text in several languages. */
export const texts = (name: string) => json<Texts>(name);

/** True or false. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** One of the names of a GraphQL enum. */
export const oneOf = <V extends string>(name: string) => text(name).$type<V>();

/** Where a record comes from, as every type that holds records shows it. */
export const provenance = {
  source: text('source').notNull(),
  confidence: text('confidence'),
  verified: integer('verified', { mode: 'boolean' }),
  reality: text('reality'),
};

/** Exactly one of two columns is known: whoever gives is a Party or an organization, never both. */
export const exactlyOne = (name: string, a: AnyColumn, b: AnyColumn) => check(name, sql`(${a} is null) <> (${b} is null)`);

/** Columns with something in common that drizzle does not know of. */
const marks = { personal: new WeakSet<object>(), owner: new WeakSet<object>(), author: new WeakSet<object>() };

/** drizzle hands the settings of a column on, as the same object, to the column that the table then has. */
const configOf = (column: unknown): object => (column as { config: object }).config;

/** Marks a column that says something about a person. Such a column is never logged by its value. */
export const personal = <C extends object>(column: C): C => {
  marks.personal.add(configOf(column));
  return column;
};

/** Marks a column that holds the id of the learner whose row it is: the row goes with them, and all that cannot be without it. */
export const ofLearner = <C extends object>(column: C): C => {
  marks.owner.add(configOf(column));
  return personal(column);
};

/** Marks a column that holds the id of whoever did something: the row stays when they go, without their id. */
export const byLearner = <C extends object>(column: C): C => {
  marks.author.add(configOf(column));
  return personal(column);
};

/** Names of the columns of a table that bear a mark. */
export const columnsMarked = (table: SQLiteTable, mark: keyof typeof marks): string[] =>
  Object.entries(getTableColumns(table)).flatMap(([name, column]) => (marks[mark].has(configOf(column)) ? [name] : []));

/** Names of the columns of a table that are marked as personal. */
export const personalColumns = (table: SQLiteTable): string[] => columnsMarked(table, 'personal');
