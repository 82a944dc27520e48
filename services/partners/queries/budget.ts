import type { SQL } from 'drizzle-orm';
import { type Order, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedWith, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, total, value } from '../../kit/database/sql.ts';
import type { PartnersTables, Q, SubgraphContext } from '../context.ts';
import type { BudgetLineFilter, QueryBudgetLinesArgs } from '../generated.ts';
import type { BudgetLineRow } from '../tables.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.budgetLines).where(inKeys(t.budgetLines.code, value('keys'))));
export const budgetLineByCode = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.code));

const filtered = ({ t }: Q, filter: BudgetLineFilter | null | undefined): SQL | undefined =>
  all([
    filter?.provisions?.length ? inKeys(t.budgetLines.provision, filter.provisions) : undefined,
    filter?.priorities?.length ? inKeys(t.budgetLines.priority, filter.priorities) : undefined,
  ]);

const asInAnnex = ({ t }: Q): Order => ({ name: 'ANNEX', keys: [{ by: t.budgetLines.position, type: 'number' }] });

export const budgetLineList = list<PartnersTables, QueryBudgetLinesArgs, BudgetLineRow>(
  'budget lines',
  (q, { filter }) => ({ from: q.t.budgetLines, where: filtered(q, filter), key: q.t.budgetLines.code, order: asInAnnex(q) }),
  budgetLineByCode,
);

export const budgetLinesOfProvision = list<PartnersTables, QueryBudgetLinesArgs, BudgetLineRow>(
  'budget lines of a provision',
  (q, { filter }) => ({ from: q.t.budgetLines, where: filtered(q, filter), key: q.t.budgetLines.code, parent: q.t.budgetLines.provision, order: asInAnnex(q) }),
  budgetLineByCode,
);

/** Sums in minor units, one for each currency. */
export interface Sum {
  currency: string;
  min: number;
  max: number;
}

/** What all lines under the filter cost together; those of one provision where one is named. */
export async function budgetSums(ctx: SubgraphContext, filter: BudgetLineFilter | null | undefined, provision?: string): Promise<Sum[]> {
  const sums = async (q: Q, keys: readonly string[]): Promise<Map<string, Sum[]>> => {
    const { sql, t } = q;
    const found = await sql
      .select({
        provision: t.budgetLines.provision,
        currency: t.budgetLines.currency,
        min: total(t.budgetLines.costMin).as('cost_min_sum'),
        max: total(t.budgetLines.costMax).as('cost_max_sum'),
      })
      .from(t.budgetLines)
      .where(all([filtered(q, filter), provision === undefined ? undefined : inKeys(t.budgetLines.provision, keys)]))
      .groupBy(t.budgetLines.provision, t.budgetLines.currency);
    const byProvision = new Map<string, Sum[]>();
    for (const { provision: of, ...sum } of found) {
      const key = provision === undefined ? '' : of;
      byProvision.set(key, [...(byProvision.get(key) ?? []), sum]);
    }
    return byProvision;
  };
  return (await batchedWith<PartnersTables, string, Sum[]>(ctx, `budget sums ${provision === undefined} ${JSON.stringify(filter)}`, sums, provision ?? '')) ?? [];
}
