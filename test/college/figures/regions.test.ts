import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../support/graph.ts';

interface Month {
  month: string;
  completions: number | null;
  withheld: boolean;
  isDemonstration: boolean;
}
interface Regions {
  regions: { totalCount: number; edges: { node: { slug: string; completionsByMonth: Month[] } }[] };
}
const query = `
  query ($from: String, $to: String) {
    regions(first: 100) { totalCount edges { node { slug completionsByMonth(from: $from, to: $to) { month completions withheld isDemonstration } } } }
  }`;

/** Calendar months, counted by hand and not as the graph counts them. */
const months = (from: string, to: string): string[] => {
  const found = [];
  for (const day = new Date(`${from}-01T00:00:00Z`); day.toISOString().slice(0, 7) <= to; day.setUTCMonth(day.getUTCMonth() + 1)) found.push(day.toISOString().slice(0, 7));
  return found;
};

describe('completions of a region by month', () => {
  let graph: Graph;
  /** Exact completions and people, by region and month; membership as the needs' own rows have it. */
  let counted: Map<string, { completions: number; people: number }>;
  let sizes: Map<string, number>;
  beforeAll(async () => {
    graph = await openGraph();
    const rows = graph.sql<{ party: string; month: string; completions: number; people: number }>(
      'college',
      `select l.party, substr(e.completed_on, 1, 7) as month, count(*) as completions, count(distinct l.id) as people
       from enrolments e join learners l on l.id = e.learner where e.state = 'COMPLETED' group by l.party, month`,
    );
    const members = graph.sql<{ slug: string; iso3: string }>(
      'needs',
      `select r.slug, p.iso3 from regions r join parties p on (r.kind = 'CITES' and p.region = r.code) or (r.kind = 'M49' and p.subregion = r.code)`,
    );
    expect(members.length).toBe(185 + 184);
    counted = new Map();
    sizes = new Map();
    for (const { slug, iso3 } of members)
      for (const row of rows.filter(r => r.party === iso3)) {
        const { completions = 0, people = 0 } = counted.get(`${slug} ${row.month}`) ?? {};
        counted.set(`${slug} ${row.month}`, { completions: completions + row.completions, people: people + row.people });
        sizes.set(slug, (sizes.get(slug) ?? 0) + row.completions);
      }
  });
  afterAll(() => graph.close());

  const expected = (slug: string, month: string): Month => {
    const { completions, people } = counted.get(`${slug} ${month}`) ?? { completions: 0, people: 0 };
    const isEmpty = month > '2026-11' || !sizes.has(slug);
    const shown = isEmpty ? 0 : people < 5 ? null : Math.floor(completions / 5) * 5;
    return { month, completions: shown, withheld: shown === null, isDemonstration: sizes.has(slug) };
  };

  it('are what a recount and the rule give, for every region of both kinds and every month there is', async () => {
    const { regions } = await graph.data<Regions>(query, { from: '2023-06', to: '2027-02' });
    expect(regions.totalCount).toBe(28);
    const range = months('2023-06', '2027-02');
    expect(range.length).toBe(45);
    for (const { node } of regions.edges) expect(node).toEqual({ slug: node.slug, completionsByMonth: range.map(month => expected(node.slug, month)) });
    const all = regions.edges.flatMap(e => e.node.completionsByMonth);
    expect(all.filter(m => m.completions !== null && m.completions > 0).length).toBeGreaterThan(400);
    expect(all.filter(m => m.withheld).length).toBeGreaterThan(50);
  });

  it('are the twelve months up to the present one unless others are asked for', async () => {
    const { regions } = await graph.data<Regions>(query);
    for (const { node } of regions.edges) expect(node.completionsByMonth).toEqual(months('2025-12', '2026-11').map(month => expected(node.slug, month)));
    const until = await graph.data<Regions>(query, { to: '2025-03' });
    expect(until.regions.edges[0]!.node.completionsByMonth.map(m => m.month)).toEqual(months('2024-04', '2025-03'));
    const since = await graph.data<Regions>(query, { from: '2026-10' });
    expect(since.regions.edges[0]!.node.completionsByMonth.map(m => m.month)).toEqual(['2026-10', '2026-11']);
  });

  it.each([
    ['2026-13', null],
    ['2026-1', null],
    ['2026-11-24', null],
    [null, 'November'],
    ['2026-11', '2026-10'],
    ['2016-11', '2026-11'],
  ])('refuse the months from %s to %s', async (from, to) => {
    const { errors } = await graph.ask('query ($from: String, $to: String) { region(slug: "africa") { completionsByMonth(from: $from, to: $to) { month } } }', { from, to });
    expect(errors?.map(e => e.extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('reach over at most 120 months', async () => {
    const { region } = await graph.data<{ region: { completionsByMonth: Month[] } }>('{ region(slug: "m49-caribbean") { completionsByMonth(from: "2016-12", to: "2026-11") { month } } }');
    expect(region.completionsByMonth.length).toBe(120);
  });

  it('cost the same number of statements for one region and for all', async () => {
    const page = 'query ($first: Int) { regions(first: $first) { edges { node { completionsByMonth { completions } } } } }';
    const one = await graph.statements(page, { first: 1 });
    expect((await graph.statements(page, { first: 28 })).count).toBe(one.count);
  });

  it('are a true 0 where nobody has completed anything', async () => {
    const empty = await openGraph({ demonstration: false });
    try {
      const { regions } = await empty.data<Regions>(query, { from: '2026-10' });
      for (const { node } of regions.edges)
        expect(node.completionsByMonth).toEqual(['2026-10', '2026-11'].map(month => ({ month, completions: 0, withheld: false, isDemonstration: false })));
    } finally {
      await empty.close();
    }
  });
});
