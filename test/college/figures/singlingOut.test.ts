import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../support/graph.ts';

/*
 * Somebody who reads all public figures and adds them up: courses to Parties and topics, months to regions. Each figure is
 * a range; ranges are narrowed by each other until nothing moves any more. No figure of 1 to 4 may be left with one value.
 */

interface Shown {
  enrolments: number | null;
  completions: number | null;
}
interface Parts {
  edges: { node: Shown & { course?: { slug: string }; topic?: { slug: string } } }[];
}
interface Page {
  parties: {
    pageInfo: { endCursor: string; hasNextPage: boolean };
    edges: { node: { iso3: string; region: { slug: string }; subregion: { slug: string } | null; trainingProgress: Shown & { byCourse: Parts; byTopic: Parts } } }[];
  };
}
type Party = Page['parties']['edges'][number]['node'];

const query = `
  query ($after: String) {
    parties(first: 5, after: $after) { pageInfo { endCursor hasNextPage } edges { node {
      iso3 region { slug } subregion { slug }
      trainingProgress {
        enrolments completions
        byCourse(first: 100) { edges { node { course { slug } enrolments completions } } }
        byTopic(first: 100) { edges { node { topic { slug } enrolments completions } } }
      }
    } } }
  }`;

interface Range {
  least: number;
  most: number;
}

/** A shown figure may be up to 4 more. A withheld one may be anything that fewer than 5 people can make. */
const range = (shown: number | null | undefined, hidden: Range): Range => (shown === null || shown === undefined ? { ...hidden } : { least: shown, most: shown === 0 ? 0 : shown + 4 });

interface Sum {
  whole: Range;
  parts: Range[];
}

/** Narrows every range by every sum until nothing moves. */
function narrow(sums: readonly Sum[]): void {
  for (let moved = true; moved; ) {
    moved = false;
    const bound = (r: Range, least: number, most: number) => {
      if (least > r.least) [r.least, moved] = [least, true];
      if (most < r.most) [r.most, moved] = [most, true];
    };
    for (const { whole, parts } of sums) {
      const least = parts.reduce((n, p) => n + p.least, 0);
      const most = parts.reduce((n, p) => n + p.most, 0);
      bound(whole, least, most);
      for (const p of parts) bound(p, whole.least - (most - p.most), whole.most - (least - p.least));
    }
  }
}

describe('all public figures together', () => {
  let graph: Graph;
  const parties: Party[] = [];
  let courses: string[];
  let tagged: Map<string, string[]>;
  beforeAll(async () => {
    graph = await openGraph();
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = await graph.data<Page>(query, { after });
      parties.push(...page.parties.edges.map(e => e.node));
      after = page.parties.pageInfo.endCursor;
      more = page.parties.pageInfo.hasNextPage;
    }
    courses = graph.sql<{ slug: string }>('college', 'select slug from courses').map(c => c.slug);
    tagged = new Map(
      graph
        .sql<{ slug: string; courses: string }>(
          'college',
          `select t.slug, json_group_array(distinct ct.course) as courses from topic_references t
           join course_topics ct on ct.topic = t.slug or ct.topic in (select slug from topic_references where broader = t.slug) group by t.slug`,
        )
        .map(row => [row.slug, JSON.parse(row.courses) as string[]]),
    );
  });
  afterAll(() => graph.close());

  const few: Range = { least: 0, most: 4 };

  it.each(['enrolments', 'completions'] as const)('leave every figure of 1 to 4 %s of a course with several values', async kind => {
    const exact = new Map(
      graph
        .sql<{ key: string; enrolments: number; completions: number }>(
          'college',
          `select l.party || ' ' || e.course as "key", count(*) as enrolments, sum(e.state = 'COMPLETED') as completions from enrolments e join learners l on l.id = e.learner group by 1`,
        )
        .map(row => [row.key, row[kind]]),
    );
    const cells = new Map<string, Range>();
    const sums: Sum[] = [];
    const wholes = new Map<string, Range>();
    for (const { iso3, trainingProgress } of parties) {
      const shownCourse = new Map(trainingProgress.byCourse.edges.map(e => [e.node.course!.slug, e.node[kind]]));
      const shownTopic = new Map(trainingProgress.byTopic.edges.map(e => [e.node.topic!.slug, e.node[kind]]));
      const nothing = trainingProgress[kind] === 0;
      const hidden = nothing ? { least: 0, most: 0 } : few;
      for (const course of courses) cells.set(`${iso3} ${course}`, range(shownCourse.get(course), hidden));
      const whole = range(trainingProgress[kind], { least: 1, most: 4 * courses.length });
      wholes.set(iso3, whole);
      sums.push({ whole, parts: courses.map(c => cells.get(`${iso3} ${c}`)!) });
      for (const [topic, of] of tagged) sums.push({ whole: range(shownTopic.get(topic), { least: 0, most: 4 * of.length }), parts: of.map(c => cells.get(`${iso3} ${c}`)!) });
    }
    if (kind === 'completions') {
      const { regions } = await graph.data<{ regions: { edges: { node: { slug: string; completionsByMonth: { completions: number | null }[] } }[] } }>(
        '{ regions(first: 100) { edges { node { slug completionsByMonth(from: "2023-01", to: "2026-11") { completions } } } } }',
      );
      for (const { node } of regions.edges) {
        const whole: Range = { least: 0, most: Infinity };
        sums.push({ whole, parts: node.completionsByMonth.map(m => range(m.completions, { least: 0, most: 4 * courses.length })) });
        sums.push({ whole, parts: parties.filter(p => [p.region.slug, p.subregion?.slug].includes(node.slug)).map(p => wholes.get(p.iso3)!) });
      }
    }
    narrow(sums);
    let small = 0;
    for (const [key, r] of cells) {
      const n = exact.get(key) ?? 0;
      // The ranges must hold the truth, or the attack itself would be wrong.
      expect(r.least <= n && n <= r.most).toBe(true);
      if (n < 1 || n > 4) continue;
      small += 1;
      expect.soft(r.most, `${key} can only be ${r.least}`).toBeGreaterThan(r.least);
    }
    expect(small).toBeGreaterThan(1_000);
  });
});
