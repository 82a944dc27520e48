import { inArray } from 'drizzle-orm';
import { list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { inKeys, value } from '../../kit/database/sql.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { QueryRegionsArgs } from '../generated.ts';
import type { RegionRow } from '../tables.ts';

const bySlug = prepared(({ sql, t }: Q) => sql.select().from(t.regions).where(inKeys(t.regions.slug, value('keys'))));
export const regionBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await bySlug(q, { keys: JSON.stringify(keys) }), row => row.slug));

const byCode = prepared(({ sql, t }: Q) => sql.select().from(t.regions).where(inKeys(t.regions.code, value('keys'))));
export const regionByCode = batched(async (q: Q, keys: readonly string[]) => byKey(await byCode(q, { keys: JSON.stringify(keys) }), row => row.code));

/** The regions of the Convention, then those of the United Nations (CITES before M49), by name in the reader's language. */
export const regionList = list<NeedsTables, QueryRegionsArgs, RegionRow>(
  'regions',
  ({ t }, { filter }, ctx) => {
    const language = workingLanguage(ctx.languages);
    return {
      from: t.regions,
      where: filter?.kinds?.length ? inArray(t.regions.kind, filter.kinds) : undefined,
      key: t.regions.slug,
      order: {
        name: `KIND ${language}`,
        keys: [
          { by: t.regions.kind, type: 'string' },
          { by: { en: t.regions.nameEn, fr: t.regions.nameFr, es: t.regions.nameEs }[language], type: 'string' },
          { by: t.regions.slug, type: 'string' },
        ],
      },
    };
  },
  regionBySlug,
);
