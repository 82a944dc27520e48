import { type SQL, and, eq, gte, lt, or, sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Q, Tables } from './database.ts';
import { soughtWords, stem, words } from '../values/text.ts';

/*
 * Search over words of our own making, in a plain table: the same rows, the same whole-number ranks and the same order
 * on every database, and a prefix is a range of an index.
 */

/** The table of an index: each word and each stem of a document once, with its greatest weight. */
export const searchIndex = <Name extends string>(name: Name) =>
  sqliteTable(
    name,
    {
      token: text('token').notNull(),
      document: text('document').notNull(),
      weight: integer('weight').notNull(),
    },
    t => [primaryKey({ columns: [t.token, t.document] }), index(`${name}_document`).on(t.document)],
  );
export type SearchIndex = ReturnType<typeof searchIndex<string>>;

/** How many times the weight of its field a word counts: as it is written, by its folded plural, or by its beginning alone. */
const times = { asWritten: 4, asStem: 2, asBeginning: 1 } as const;

/** Stems stand apart from words, or `elephant` would look as if it were written where only `elephants` is. No word begins so. */
const stemOf = (word: string) => `~${stem(word)}`;

/** Rows of the index for one document. `weight` says how much a field counts: a title more than a publisher. */
export function searchRows(document: string, fields: readonly { text: string | null | undefined; weight: number }[]): { token: string; document: string; weight: number }[] {
  const found = new Map<string, number>();
  const put = (token: string, weight: number) => found.set(token, Math.max(found.get(token) ?? 0, weight));
  for (const { text: content, weight } of fields)
    for (const word of words(content ?? '')) {
      put(word, weight);
      put(stemOf(word), weight);
    }
  return [...found].map(([token, weight]) => ({ token, document, weight }));
}

/** At most so many words of a query count. */
const mostWords = 8;

/** Beyond every text that begins with the word, byte by byte. */
const beyondAll = (word: string) => `${word}\u{10ffff}`;

/**
 * The documents that hold every word of the query, the last word as the beginning of one; with their rank, higher is
 * better. Undefined for a query without a word: then nothing is filtered. Join it on `document`, order by `rank`.
 */
export function searchMatches(q: Q<Tables>, table: SearchIndex, query: string | null | undefined) {
  const wanted = soughtWords(query ?? '').slice(0, mostWords);
  if (wanted.length === 0) return undefined;
  const holds = (word: string, i: number): SQL => {
    const isLast = i === wanted.length - 1;
    return or(eq(table.token, word), eq(table.token, stemOf(word)), isLast ? and(gte(table.token, word), lt(table.token, beyondAll(word))) : undefined)!;
  };
  const often = (kind: keyof typeof times) => sql.raw(String(times[kind]));
  const worth = (word: string) =>
    sql<number>`max(${table.weight} * case ${table.token} when ${word} then ${often('asWritten')} when ${stemOf(word)} then ${often('asStem')} else ${often('asBeginning')} end)`;
  // drizzle names a computed column without its table, so each needs a name that no other table has.
  const perWord = wanted.map((word, i) =>
    q.sql
      .select({ document: table.document, best: worth(word).as(`best${i}`) })
      .from(table)
      .where(holds(word, i))
      .groupBy(table.document)
      .as(`word${i}`),
  );
  const [first, ...rest] = perWord;
  const rank = sql<number>`${sql.join(perWord.map(w => sql`${w.best}`), sql` + `)}`.mapWith(Number).as('search_rank');
  let joined = q.sql.select({ document: first!.document, rank }).from(first!).$dynamic();
  // Each join changes the type of the query in drizzle, though not of what is selected.
  for (const w of rest) joined = joined.innerJoin(w, eq(w.document, first!.document));
  return joined.as('found');
}
