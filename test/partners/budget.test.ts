import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type BudgetLine, budget, codes, english } from './files.ts';

const range = 'min { amount currency } max { amount currency }';
const whole = `code provision { code } instrumentType activity { text language isFallback } priority cost { ${range} } costPerYear { amount currency } years sourceOfFunding
  note { text language isFallback } provenance { source confidence verified reality }`;

const money = (whole: number, currency: string) => ({ amount: `${whole}.00`, currency });
const expected = (b: BudgetLine, language = 'en') => ({
  code: b.id,
  provision: { code: b.provision },
  instrumentType: b.instrumentType,
  activity: english(b.activity, language),
  priority: b.priority,
  cost: { min: money(b.costMin, b.currency), max: money(b.costMax, b.currency) },
  costPerYear: b.costPerYear === null ? null : money(b.costPerYear, b.currency),
  years: b.years,
  sourceOfFunding: b.sourceOfFunding,
  note: english(b.note, language),
  provenance: { source: `CoP19 document on capacity-building, ${b.foundIn}`, confidence: 'Amounts exact', verified: null, reality: null },
});
const sum = (lines: BudgetLine[]) =>
  lines.length === 0
    ? null
    : { min: money(lines.reduce((n, b) => n + b.costMin, 0), 'USD'), max: money(lines.reduce((n, b) => n + b.costMax, 0), 'USD') };

describe('the budget annex', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  it('is shown as the file has it, in its order', async () => {
    expect(await everyNode(graph, { field: 'budgetLines(PAGE)', node: whole, size: 3 })).toEqual(budget.map(b => expected(b)));
  });

  it('finds a line by its code, and null where there is none', async () => {
    const answer = await graph.data(`{ budgetLine(code: "budget-res-4-a") { ${whole} } none: budgetLine(code: "budget-1") { code } }`, {}, { languages: 'fr' });
    expect(answer).toEqual({ budgetLine: expected(budget.find(b => b.id === 'budget-res-4-a')!, 'fr'), none: null });
  });

  it('costs 906,000 to 1,000,000 US dollars in all, whatever the page', async () => {
    const total = { min: { amount: '906000.00', currency: 'USD' }, max: { amount: '1000000.00', currency: 'USD' } };
    for (const page of ['first: 100', 'first: 1', 'first: 0']) expect(await graph.data(`{ budgetLines(${page}) { total { ${range} } } }`)).toEqual({ budgetLines: { total } });
    expect(sum(budget)).toEqual(total);
  });

  it.each([
    [{ provisions: ['19.DD'] }, (b: BudgetLine) => b.provision === '19.DD'],
    [{ provisions: ['res-4-a', 'res-4-d'] }, (b: BudgetLine) => b.provision !== '19.DD'],
    [{ priorities: ['CORE_HIGH'] }, (b: BudgetLine) => b.priority === 'CORE_HIGH'],
    [{ priorities: ['CORE_HIGH', 'HIGH'], provisions: ['res-4-d'] }, (b: BudgetLine) => b.priority === 'HIGH'],
    [{ provisions: ['18.45'] }, () => false],
    [{ provisions: [], priorities: null }, () => true],
  ])('is filtered and summed anew by %j', async (filter, keeps) => {
    const { budgetLines } = await graph.data<{ budgetLines: { totalCount: number; total: unknown; edges: { node: { code: string } }[] } }>(
      `query ($filter: BudgetLineFilter) { budgetLines(filter: $filter) { totalCount total { ${range} } edges { node { code } } } }`,
      { filter },
    );
    const kept = budget.filter(keeps);
    expect(budgetLines).toEqual({ totalCount: kept.length, total: sum(kept), edges: kept.map(b => ({ node: { code: b.id } })) });
  });

  it('stands with the provisions that it would carry out', async () => {
    const shown = await everyNode<{ code: string; budgetLines: { total: unknown; totalCount: number } }>(graph, {
      field: 'provisions(PAGE)',
      node: `code budgetLines { totalCount total { ${range} } }`,
    });
    for (const { code, budgetLines } of shown) {
      const own = budget.filter(b => b.provision === code);
      expect([code, budgetLines]).toEqual([code, { totalCount: own.length, total: sum(own) }]);
    }
    expect(shown.filter(p => p.budgetLines.totalCount > 0).map(p => p.code).sort()).toEqual(['19.DD', 'res-4-a', 'res-4-d']);
    const own = budget.filter(b => b.provision === '19.DD').map(b => b.id);
    expect(await everyNode(graph, { field: 'budgetLines(PAGE)', node: 'code', around: 'provision(code: "19.DD") { FIELD }', size: 1 })).toEqual(codes(own));
    const { provision } = await graph.data<{ provision: { budgetLines: unknown } }>(`{ provision(code: "res-4-a") { budgetLines(filter: { priorities: [HIGH] }) { totalCount total { ${range} } } } }`);
    expect(provision.budgetLines).toEqual({ totalCount: 0, total: null });
  });
});
