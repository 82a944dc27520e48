import { type AnyColumn, sql } from 'drizzle-orm';
import { check, integer, text } from 'drizzle-orm/sqlite-core';
import type { Texts } from './text.ts';

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
