import { type Column, Param, SQL, getTableColumns, is } from 'drizzle-orm';
import {
  type ExtraConfigColumn,
  type PgColumn,
  type PgColumnBuilderBase,
  type PgTable,
  bigint,
  boolean,
  check,
  customType,
  doublePrecision,
  foreignKey,
  index,
  json,
  pgSchema,
  pgTable,
  primaryKey,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { SQLiteColumn, SQLiteInteger, type SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';

/*
 * The same table on PostgreSQL, made of the SQLite one, so that a table is written once. What has no equal there is
 * refused by name rather than guessed.
 */

/** Text is compared byte by byte, as SQLite compares it: pages, keys and prefixes depend on that order. */
const bytewise = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const typeOf = (column: SQLiteColumn) => {
  const { name } = column;
  switch (column.columnType) {
    case 'SQLiteText':
      return bytewise(name);
    case 'SQLiteTextJson':
      return json(name); // not jsonb: names come back in the order in which they were written
    case 'SQLiteInteger':
      return bigint(name, { mode: 'number' });
    case 'SQLiteBoolean':
      return boolean(name);
    case 'SQLiteTimestamp':
      return timestamp(name, { withTimezone: true, precision: 3 });
    case 'SQLiteReal':
      return doublePrecision(name);
    case 'SQLiteBlobBuffer':
      return bytes(name);
    default:
      throw new Error(`${name}: PostgreSQL has no twin of the column type ${column.columnType}`);
  }
};

/** The column with what SQLite says of it beside its type. */
function columnOf(column: SQLiteColumn): PgColumnBuilderBase {
  if (is(column, SQLiteInteger) && column.autoIncrement) return bigint(column.name, { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity();
  // The builders differ in their data type alone, which plays no part in what is called here.
  let made = typeOf(column) as unknown as ReturnType<typeof bytewise>;
  if (column.notNull) made = made.notNull();
  if (column.primary) made = made.primaryKey();
  if (column.isUnique) made = made.unique(column.uniqueName);
  if (column.default !== undefined) made = made.default(column.default as string); // of the very type of the column
  if (column.defaultFn !== undefined) made = made.$defaultFn(column.defaultFn as () => string); // as above
  return made;
}

/** A condition over the columns of a twin, with its values written out: a definition takes no parameters. */
const retold = (condition: SQL, twinOf: (column: SQLiteColumn) => PgColumn): SQL => {
  const retell = (part: unknown): unknown => {
    if (is(part, SQLiteColumn)) return twinOf(part);
    if (is(part, Param)) return new Param(part.value, is(part.encoder, SQLiteColumn) ? twinOf(part.encoder) : part.encoder);
    if (is(part, SQL)) return retold(part, twinOf);
    return Array.isArray(part) ? part.map(retell) : part;
  };
  return new SQL(condition.queryChunks.map(retell) as SQL['queryChunks']).inlineParams(); // each part became one of the same sort
};

const known = new WeakMap<SQLiteTable, PgTable>();

const originals = new WeakMap<object, SQLiteTable>();

/** The SQLite table of which a twin was made; any other table is its own. */
export const originalOf = (table: SQLiteTable): SQLiteTable => originals.get(table) ?? table;

/** The PostgreSQL twin of a SQLite table: one for each, so that foreign keys meet. The tables of a subgraph stand in a schema of its name. */
export function postgresTwin(table: SQLiteTable, schema?: string): PgTable {
  const found = known.get(table);
  if (found !== undefined) return found;
  const { name, indexes, foreignKeys, checks, primaryKeys, uniqueConstraints } = getTableConfig(table);
  const plain = (columns: readonly (Column | SQL)[]): SQLiteColumn[] =>
    columns.map(column => {
      if (!is(column, SQLiteColumn)) throw new Error(`${name}: an index or key over an expression has no twin`);
      return column;
    });
  const fields = Object.entries(getTableColumns(table)).map(([field, column]) => ({ field, column: column as SQLiteColumn })); // a SQLiteTable has no others
  const columns = Object.fromEntries(fields.map(({ field, column }) => [field, columnOf(column)]));
  // Both make a table of the same columns; they differ in the type of its schema, which nothing here asks for.
  const define = (schema === undefined ? pgTable : pgSchema(schema).table) as typeof pgTable;
  const twin = define(name, columns, own => {
    const mine = (list: readonly (Column | SQL)[]) =>
      plain(list).map(c => own[fields.find(f => f.column.name === c.name)!.field]!) as [ExtraConfigColumn, ...ExtraConfigColumn[]]; // no key is over nothing
    const keyed = (list: readonly Column[]) => mine(list) as unknown as [PgColumn, ...PgColumn[]]; // the same columns, which drizzle types otherwise for keys
    const one = (column: SQLiteColumn) => keyed([column])[0];
    return [
      ...primaryKeys.map(key => primaryKey({ name: key.getName(), columns: keyed(key.columns) })), // its type asks for the name of this very table
      ...uniqueConstraints.map(key => unique(key.name).on(...keyed(key.columns))),
      ...indexes.map(({ config }) => {
        const made = (config.unique ? uniqueIndex : index)(config.name).on(...mine(config.columns));
        return config.where === undefined ? made : made.where(retold(config.where, one));
      }),
      ...checks.map(({ name: checkName, value }) => check(checkName, retold(value, one))),
      ...foreignKeys.map(key => {
        const { columns: from, foreignTable, foreignColumns } = key.reference();
        const target = getTableColumns(postgresTwin(foreignTable, schema));
        const to = foreignColumns.map(c => Object.values(target).find(t => t.name === c.name)!) as [PgColumn, ...PgColumn[]]; // as many as in `from`
        let made = foreignKey({ columns: keyed(from), foreignColumns: to });
        if (key.onDelete) made = made.onDelete(key.onDelete);
        if (key.onUpdate) made = made.onUpdate(key.onUpdate);
        return made;
      }),
    ];
  });
  known.set(table, twin);
  originals.set(twin, table);
  return twin;
}
