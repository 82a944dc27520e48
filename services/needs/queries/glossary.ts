import { eq } from 'drizzle-orm';
import { list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { inKeys, negative, value } from '../../kit/database/sql.ts';
import { changedSince } from '../../kit/write/latest.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { QueryGlossaryArgs } from '../generated.ts';
import { audiencesOf } from '../rules/visibility.ts';
import type { GlossaryTermRow } from '../tables.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.glossaryTerms).where(inKeys(t.glossaryTerms.slug, value('keys'))));
/** A term that is to be changed: an update that changes nothing holds it for this write. */
export const lockedTerm = async ({ sql, t }: Q, slug: string) => (await sql.update(t.glossaryTerms).set({ revision: t.glossaryTerms.revision }).where(eq(t.glossaryTerms.slug, slug)).returning())[0];
export const glossaryTermBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.slug));

export const glossaryList = list<NeedsTables, QueryGlossaryArgs, GlossaryTermRow>(
  'glossary',
  (q, { search, filter }, ctx) => {
    const { glossaryTerms, glossaryWords } = q.t;
    const found = searchMatches(q, glossaryWords, search);
    const language = workingLanguage(ctx.languages);
    const slug = { by: glossaryTerms.slug, type: 'string' as const };
    return {
      from: glossaryTerms,
      joins: found ? [{ table: found, on: eq(found.document, glossaryTerms.slug) }] : [],
      where: filter?.updatedSince == null ? undefined : changedSince(q, 'GlossaryTerm', glossaryTerms.slug, filter.updatedSince, audiencesOf(ctx.viewer)),
      key: glossaryTerms.slug,
      order: found
        ? { name: 'BEST_FIND', keys: [{ by: negative(found.rank), type: 'number' }, slug] }
        : { name: `TERM ${language}`, keys: [{ by: { en: glossaryTerms.termEn, fr: glossaryTerms.termFr, es: glossaryTerms.termEs }[language], type: 'string' }, slug] },
    };
  },
  glossaryTermBySlug,
);
