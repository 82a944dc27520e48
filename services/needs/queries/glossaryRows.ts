import { insertAll } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import { inKeys } from '../../kit/database/sql.ts';
import { folded } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { GlossaryTermRow } from '../tables.ts';

export type Term = Pick<GlossaryTermRow, 'slug' | 'revision' | 'term' | 'abbreviation' | 'definition' | 'occursIn' | 'source'>;

/** Puts terms, new or changed, with their order and the words by which they are found. */
export async function putTerms(q: Q, terms: readonly Term[]): Promise<void> {
  const { sql, t } = q;
  for (const term of terms) {
    const row = { ...term, termEn: folded(term.term.en!), termFr: folded(term.term.fr!), termEs: folded(term.term.es!) };
    await sql.insert(t.glossaryTerms).values(row).onConflictDoUpdate({ target: t.glossaryTerms.slug, set: row });
  }
  await sql.delete(t.glossaryWords).where(inKeys(t.glossaryWords.document, terms.map(term => term.slug)));
  await insertAll(
    q,
    t.glossaryWords,
    terms.flatMap(({ slug, term, abbreviation, definition }) =>
      searchRows(slug, [...[...Object.values(term), abbreviation].map(text => ({ text, weight: 4 })), ...Object.values(definition).map(text => ({ text, weight: 1 }))]),
    ),
  );
}
