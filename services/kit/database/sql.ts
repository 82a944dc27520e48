import { type AnyColumn, Column, type SQL, type SQLWrapper, and, is, sql } from 'drizzle-orm';
import { either } from './dialect.ts';

/*
 * The places where SQL is written by hand, each a named function, since these are what differs between databases.
 * A lint keeps the `sql` template out of every other room.
 */

const asJson = (keys: readonly (string | number)[] | SQLWrapper) => (Array.isArray(keys) ? JSON.stringify(keys) : keys);

/** What a column holds, as a type of PostgreSQL; what is computed by a key of ours is a text. */
const typeOf = (column: SQLWrapper): SQL => sql.raw(is(column, Column) ? column.getSQLType().replace(/ collate .*/i, '') : 'text');

/** The column is one of the keys: a batch of any size is one parameter, so that one prepared statement serves all. */
export const inKeys = (column: AnyColumn | SQLWrapper, keys: readonly (string | number)[] | SQLWrapper): SQL =>
  either(
    sql`${column} in (select value from json_each(${asJson(keys)}))`,
    sql`${column} = any (array(select value::${typeOf(column)} from jsonb_array_elements_text(${asJson(keys)}::jsonb)))`,
  );

/** The list that the column holds has one of the keys as a member. */
export const holdsSome = (column: AnyColumn, keys: readonly string[]): SQL =>
  either(
    sql`exists (select 1 from json_each(${column}) as held where held.value in (select value from json_each(${JSON.stringify(keys)})))`,
    sql`exists (select 1 from json_array_elements_text(${column}) as held where held in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)))`,
  );

/** A value that comes in by name when a prepared query is run. */
export const value = (name: string) => sql.placeholder(name);

/** Rows that come in as one parameter, a list of lists of texts in JSON, as a table to join, with a column for each name. */
export function givenRows<Column extends string>(alias: string, columns: readonly Column[], rows: SQLWrapper): { table: SQL; column: Record<Column, SQL<string>> } {
  const parts = columns.map((name, i) =>
    either(sql`json_extract(value, ${sql.raw(`'$[${i}]'`)}) as ${sql.identifier(name)}`, sql`(value ->> ${sql.raw(String(i))}) collate "C" as ${sql.identifier(name)}`),
  );
  return {
    table: sql`(select ${sql.join(parts, sql`, `)} from ${either(sql`json_each(${rows})`, sql`jsonb_array_elements(${rows}::jsonb) as value`)}) as ${sql.identifier(alias)}`,
    // Every column is there, since the names are those just given.
    column: Object.fromEntries(columns.map(name => [name, sql<string>`${sql.identifier(alias)}.${sql.identifier(name)}`])) as Record<Column, SQL<string>>,
  };
}

/** The rank of a row within its group, from 1, in the given order. */
export const rowNumber = (within: SQLWrapper | readonly SQLWrapper[], order: readonly SQLWrapper[]): SQL<number> =>
  sql<number>`row_number() over (partition by ${sql.join([within].flat().map(w => sql`${w}`), sql`, `)} order by ${sql.join(order.map(o => sql`${o}`), sql`, `)})`;

/** How many rows the group of a row has. */
export const countWithin = (group: SQLWrapper): SQL<number> => sql<number>`count(*) over (partition by ${group})`.mapWith(Number);

/** `(a, b) > (x, y)`, row by row, or `<`. An index over the columns serves it. */
export const beyond = (columns: readonly SQLWrapper[], direction: '>' | '<', values: readonly (string | number)[]): SQL =>
  sql`(${sql.join(columns.map(c => sql`${c}`), sql`, `)}) ${sql.raw(direction)} (${sql.join(values.map(v => sql`${v}`), sql`, `)})`;

/** How many rows. */
export const countRows = (): SQL<number> => sql<number>`count(*)`.mapWith(Number);

/** How many different values. */
export const countDistinct = (column: SQLWrapper): SQL<number> => sql<number>`count(distinct ${column})`.mapWith(Number);

/** How many rows meet the condition. */
export const countWhere = (condition: SQLWrapper): SQL<number> => sql<number>`count(case when ${condition} then 1 end)`.mapWith(Number);

/** How many different values there are among the rows that meet the condition. */
export const countDistinctWhere = (column: SQLWrapper, condition: SQLWrapper): SQL<number> =>
  sql<number>`count(distinct case when ${condition} then ${column} end)`.mapWith(Number);

/** True where the flag is set in at least one row. */
export const someSet = (column: SQLWrapper): SQL<boolean> => either(sql<boolean>`max(${column})`, sql<boolean>`bool_or(${column})`).mapWith(Boolean);

/** Year and month of a day, as `2026-11`. */
export const monthOf = (day: SQLWrapper): SQL<string> => sql<string>`substr(${day}, 1, 7)`;

/** Values side by side in one text, as the key of a row that several columns identify. */
export const sideBySide = (...columns: SQLWrapper[]): SQL<string> => sql<string>`${sql.join(columns.map(c => sql`${c}`), sql` || ' ' || `)}`;

/** Columns as one text, which sorts as they do: what stands for the row of a table that they identify. */
export const keyText = (columns: readonly AnyColumn[]): SQL<string> => {
  const parts = columns.map(column =>
    /int/i.test(column.getSQLType()) ? either(sql`printf('%016d', ${column})`, sql`lpad(${column}::text, 16, '0')`) : sql`${column}`,
  );
  const whole = sql.join(parts, sql` || ' ' || `);
  return either(sql<string>`${whole}`, sql<string>`(${whole}) collate "C"`);
};

/** A text that is the same in every row. */
export const constant = (text: string): SQL<string> => either(sql<string>`${text}`, sql<string>`${text}::text collate "C"`);

/** The text, or JSON, holds another text. */
export const holdsText = (column: AnyColumn, part: SQLWrapper | string): SQL => either(sql`instr(${column}, ${part}) > 0`, sql`position(${part} in ${column}::text) > 0`);

/** It holds any of these, however many they are. */
export const holdsAnyText = (column: AnyColumn, parts: readonly string[]): SQL => {
  const [given, part] = [JSON.stringify(parts), sql`part.value`];
  return either(sql`exists (select 1 from json_each(${given}) part where ${holdsText(column, part)})`, sql`exists (select 1 from json_array_elements_text(${given}::json) part(value) where ${holdsText(column, part)})`);
};

/** The JSON with a text in the place of another, wherever it stands. */
export const replacedIn = (column: AnyColumn, part: string, by: string): SQL =>
  either(sql`replace(${column}, ${part}, ${by})`, sql`replace(${column}::text, ${part}, ${by})::json`);

/** Sum of a whole-number column; 0 where there is no row. */
export const total = (column: SQLWrapper): SQL<number> => sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);

/** Inserts rows that travel as one JSON parameter, many times faster than a parameter for each value. */
export const insertRows = (table: SQLWrapper, columns: readonly AnyColumn[], rows: readonly (readonly unknown[])[]): SQL => {
  const values = columns.map((column, i) => {
    const at = sql.raw(String(i));
    return either(sql`value ->> ${at}`, sql`(value ->> ${at})::${typeOf(column)}`);
  });
  return sql`insert into ${table} (${sql.join(columns.map(c => sql.identifier(c.name)), sql`, `)})
    select ${sql.join(values, sql`, `)} from ${either(sql`json_each(${JSON.stringify(rows)})`, sql`jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as value`)}`;
};

/** The negative of a number, so that more comes first while names still ascend. */
export const negative = (column: SQLWrapper): SQL<number> => sql<number>`-(${column})`.mapWith(Number);

/** The column, and so many more (or fewer). */
export const plus = (column: SQLWrapper, by: number): SQL<number> => sql<number>`${column} + ${by}`;

/** All conditions hold; none is no condition. */
export const all = (conditions: (SQL | undefined)[]): SQL | undefined => and(...conditions);
