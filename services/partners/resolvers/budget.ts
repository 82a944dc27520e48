import type { Connection } from '../../kit/graph/connection.ts';
import { money } from '../../kit/values/money.ts';
import { languagesOf, localized, localizedOrNull } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { BudgetLineFilter, Resolvers } from '../generated.ts';
import { budgetLineByCode, budgetLineList, budgetLinesOfProvision, budgetSums } from '../queries/budget.ts';
import { sumOfRanges } from '../rules/budget.ts';

const range = ({ currency, min, max }: { currency: string; min: number; max: number }) => ({ min: money(min, currency), max: money(max, currency) });

/** A list of budget lines with the sum of all that its filter leaves; summed only where that is asked for. */
const summed = async <N>(connection: Promise<Connection<N>>, filter: BudgetLineFilter | null | undefined, ctx: SubgraphContext, provision?: string) => ({
  ...(await connection),
  async total() {
    const sum = sumOfRanges(await budgetSums(ctx, filter, provision));
    return sum && range(sum);
  },
});

export const budget: Resolvers = {
  Query: {
    budgetLine: async (_, { code }, ctx) => (await budgetLineByCode(ctx, code)) ?? null,
    budgetLines: (_, args, ctx) => summed(budgetLineList.all(ctx, args), args.filter, ctx),
  },
  Provision: {
    budgetLines: (provision, args, ctx) => summed(budgetLinesOfProvision.of(ctx, provision.code, args), args.filter, ctx, provision.code),
  },
  BudgetLine: {
    __resolveReference: async ({ code }, ctx) => (await budgetLineByCode(ctx, code)) ?? null,
    provision: line => ({ code: line.provision }),
    activity: (line, { languages }, ctx) => localized(line.activity, languagesOf(languages, ctx.languages)),
    cost: line => range({ currency: line.currency, min: line.costMin, max: line.costMax }),
    costPerYear: line => (line.costPerYear === null ? null : money(line.costPerYear, line.currency)),
    note: (line, { languages }, ctx) => localizedOrNull(line.note, languagesOf(languages, ctx.languages)),
    provenance: line => line,
  },
};
