import { type SQL, eq, gte, inArray, lt } from 'drizzle-orm';
import { type Order, type Selection, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { all, inKeys, negative, value } from '../../kit/database/sql.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { CollegeTables, Q, SubgraphContext } from '../context.ts';
import type { QueryTaxaArgs, TaxonFilter } from '../generated.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.taxa).where(inKeys(t.taxa.scientificName, value('keys'))));
export const taxonByName = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.scientificName));

const above = prepared(({ sql, t }: Q) =>
  sql
    .select({ of: t.taxonProximity.taxon, taxon: t.taxa, steps: t.taxonProximity.steps })
    .from(t.taxonProximity)
    .innerJoin(t.taxa, eq(t.taxa.scientificName, t.taxonProximity.near))
    .where(all([inKeys(t.taxonProximity.taxon, value('keys')), lt(t.taxonProximity.steps, 0)])),
);
/** All taxa above one, the nearest first. */
export const ancestorsOfTaxon = batchedList(async (q: Q, keys: readonly string[]) =>
  (await above(q, { keys: JSON.stringify(keys) })).sort((a, b) => b.steps - a.steps).map(row => ({ key: row.of, row: row.taxon })),
);

function filtered({ sql, t }: Q, filter: TaxonFilter | null | undefined): SQL | undefined {
  const { rank, appendix, within } = filter ?? {};
  return all([
    rank?.length ? inArray(t.taxa.rank, rank) : undefined,
    appendix?.length ? inArray(t.taxa.appendix, appendix) : undefined,
    within?.length
      ? inArray(
          t.taxa.scientificName,
          sql
            .select({ near: t.taxonProximity.near })
            .from(t.taxonProximity)
            .where(all([inKeys(t.taxonProximity.taxon, within), gte(t.taxonProximity.steps, 0)])),
        )
      : undefined,
  ]);
}

type TaxaArgs = Partial<QueryTaxaArgs>;

function selection(q: Q, { search, filter, orderBy }: TaxaArgs, ctx: SubgraphContext): Selection {
  const { t } = q;
  const found = searchMatches(q, t.taxonSearch, search);
  const language = workingLanguage(ctx.languages);
  const name = { by: t.taxa.scientificName, type: 'string' } as const;
  const byName: Order = { name: `NAME ${language}`, keys: [{ by: { en: t.taxa.nameEn, fr: t.taxa.nameFr, es: t.taxa.nameEs }[language], type: 'string' }, name] };
  const orders: Record<NonNullable<typeof orderBy>, Order> = {
    RELEVANCE: found ? { name: 'RELEVANCE', keys: [{ by: negative(found.rank), type: 'number' }, name] } : byName,
    NAME: byName,
    SCIENTIFIC_NAME: { name: 'SCIENTIFIC_NAME', keys: [name] },
  };
  return {
    from: t.taxa,
    joins: found ? [{ table: found, on: eq(found.document, t.taxa.scientificName) }] : [],
    where: filtered(q, filter),
    key: t.taxa.scientificName,
    order: orders[orderBy ?? 'RELEVANCE'],
  };
}

type TaxonRow = CollegeTables['taxa']['$inferSelect'];

export const taxonList = list<CollegeTables, TaxaArgs, TaxonRow>('taxa', selection, taxonByName);

/** The taxa right below one. */
export const childrenOfTaxon = list<CollegeTables, TaxaArgs, TaxonRow>(
  'children of a taxon',
  (q, args, ctx) => ({ ...selection(q, args, ctx), parent: q.t.taxa.parent }),
  taxonByName,
);
