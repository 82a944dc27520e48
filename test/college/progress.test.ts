import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';

/* The rule of small numbers, written out once more: people decide, 5 to 9 is 5, and nothing below 5 is told from 0 in a part. */
const whole = (count: number, people: number) => (count === 0 ? 0 : people < 5 ? null : Math.floor(count / 5) * 5);
const part = (count: number, people: number, ofWhole: number) => (people < 5 && ofWhole > 0 ? null : whole(count, people));
const rate = (some: number | null, all: number | null) => (some === null || all === null || all === 0 ? null : some / all);

interface Recount {
  key: string;
  party: string;
  learners: number;
  enrolments: number;
  completers: number;
  completions: number;
}

const counted = `
  count(distinct l.id) as learners, count(distinct e.id) as enrolments,
  count(distinct iif(e.completed_on is not null, l.id, null)) as completers,
  count(distinct iif(e.completed_on is not null, e.id, null)) as completions`;

const recount = {
  party: `select p.iso3 as party, p.iso3 as "key", ${counted} from party_references p left join learners l on l.party = p.iso3 left join enrolments e on e.learner = l.id group by p.iso3`,
  course: `select l.party, e.course as "key", ${counted} from enrolments e join learners l on l.id = e.learner group by l.party, e.course order by l.party, e.course`,
  topic: `
    select l.party, t.slug as "key", ${counted}
    from topic_references t join enrolments e on e.course in (
      select course from course_topics where topic = t.slug or topic in (select slug from topic_references where broader = t.slug)
    ) join learners l on l.id = e.learner
    group by l.party, t.slug order by l.party, t.slug`,
};

const figures = 'learners enrolments completions completionRate hours withheld isDemonstration';
const list = (name: string, key: string, first: number) => `
  ${name}(first: ${first}) {
    totalCount pageInfo { hasNextPage } appliedFilter { code text }
    edges { node { ${key} { slug } ${figures} } }
  }`;
const everything = (first: number) => `
  query ($first: Int, $after: String) {
    parties(first: $first, after: $after) {
      pageInfo { endCursor hasNextPage }
      edges { node { iso3 trainingProgress { ${figures} ${list('byCourse', 'course', first)} ${list('byTopic', 'topic', first)} } } }
    }
  }`;

interface Figures {
  learners: number | null;
  enrolments: number | null;
  completions: number | null;
  completionRate: number | null;
  hours: number | null;
  withheld: boolean;
  isDemonstration: boolean;
}
interface Parts {
  totalCount: number;
  pageInfo: { hasNextPage: boolean };
  appliedFilter: { code: string; text: string } | null;
  edges: { node: Figures & { course?: { slug: string }; topic?: { slug: string } } }[];
}
type Progress = Figures & { byCourse: Parts; byTopic: Parts };
interface Page {
  parties: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { iso3: string; trainingProgress: Progress } }[] };
}

/** Hours of those courses of a Party whose completions are shown. */
const hours = (completions: number | null, courses: readonly (Recount & { hours: number })[]) => {
  if (completions === null || completions === 0) return completions;
  const shown = courses.filter(c => c.completers >= 5);
  return shown.length === 0 ? null : shown.reduce((sum, c) => sum + Math.floor(c.completions / 5) * 5 * c.hours, 0);
};

const wholeOf = (r: Recount, courses: readonly (Recount & { hours: number })[]): Figures => {
  const learners = whole(r.learners, r.learners);
  const enrolments = whole(r.enrolments, r.learners);
  const completions = whole(r.completions, r.completers);
  return {
    learners,
    enrolments,
    completions,
    completionRate: rate(completions, enrolments),
    hours: hours(completions, courses),
    withheld: [learners, enrolments, completions].includes(null),
    isDemonstration: r.learners > 0,
  };
};
const partOf = (r: Recount, party: Recount, courses: readonly (Recount & { hours: number })[]): Figures => {
  const enrolments = whole(r.enrolments, r.learners);
  const completions = part(r.completions, r.completers, party.completions);
  return {
    learners: whole(r.learners, r.learners),
    enrolments,
    completions,
    completionRate: rate(completions, enrolments),
    hours: hours(completions, courses),
    withheld: completions === null,
    isDemonstration: true,
  };
};

async function allProgress(graph: Graph): Promise<Map<string, Progress>> {
  const found = new Map<string, Progress>();
  let after: string | null = null;
  do {
    const { parties }: Page = await graph.data<Page>(everything(100), { first: 5, after });
    for (const { node } of parties.edges) found.set(node.iso3, node.trainingProgress);
    after = parties.pageInfo.hasNextPage ? parties.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

describe('training progress of every Party', () => {
  let graph: Graph;
  let shown: Map<string, Progress>;
  let byParty: Map<string, Recount>;
  let byCourse: (Recount & { hours: number })[];
  beforeAll(async () => {
    graph = await openGraph();
    shown = await allProgress(graph);
    byParty = new Map(graph.sql<Recount>('college', recount.party).map(row => [row.party, row]));
    const takes = new Map(graph.sql<{ slug: string; hours: number }>('college', 'select slug, hours from courses').map(c => [c.slug, c.hours]));
    byCourse = graph.sql<Recount>('college', recount.course).map(row => ({ ...row, hours: takes.get(row.key)! }));
  });
  afterAll(() => graph.close());

  const onlyFigures = ({ learners, enrolments, completions, completionRate, hours, withheld, isDemonstration }: Figures): Figures => ({
    learners,
    enrolments,
    completions,
    completionRate,
    hours,
    withheld,
    isDemonstration,
  });

  it('is what a recount and the rule give, for all 185', () => {
    expect(shown.size).toBe(185);
    for (const [iso3, progress] of shown) expect({ iso3, ...onlyFigures(progress) }).toEqual({ iso3, ...wholeOf(byParty.get(iso3)!, byCourse.filter(c => c.party === iso3)) });
  });

  it.each([
    ['course', 'byCourse'],
    ['topic', 'byTopic'],
  ] as const)('is what a recount and the rule give by %s, and leaves out what is about fewer than 5', (kind, field) => {
    const rows = graph.sql<Recount>('college', recount[kind]);
    const under = (key: string) =>
      kind === 'course'
        ? [key]
        : graph
            .sql<{ course: string }>('college', 'select course from course_topics where topic = ? or topic in (select slug from topic_references where broader = ?)', key, key)
            .map(row => row.course);
    expect(rows.length).toBeGreaterThan(1_000);
    for (const [iso3, progress] of shown) {
      const party = byParty.get(iso3)!;
      const expected = rows.filter(r => r.party === iso3 && r.learners >= 5).map(r => {
        const courses = under(r.key);
        return { [kind]: { slug: r.key }, ...partOf(r, party, byCourse.filter(c => c.party === iso3 && courses.includes(c.key))) };
      });
      expect(progress[field].edges.map(e => e.node)).toEqual(expected);
      expect(progress[field].totalCount).toBe(expected.length);
      expect(progress[field].pageInfo.hasNextPage).toBe(false);
      expect(progress[field].appliedFilter?.code).toBe(party.learners === 0 ? undefined : 'FEW_PEOPLE_LEFT_OUT');
    }
  });

  it('shows no figure but 0 and multiples of 5', () => {
    const all = [...shown.values()].flatMap(p => [p, ...p.byCourse.edges.map(e => e.node), ...p.byTopic.edges.map(e => e.node)]);
    expect(all.length).toBeGreaterThan(1_000);
    for (const { learners, enrolments, completions } of all) for (const n of [learners, enrolments, completions]) expect((n ?? 0) % 5).toBe(0);
  });

  it('has Parties with nobody, with 1 to 4 people and with hundreds', () => {
    const people = [...byParty.values()].map(r => r.learners);
    expect(people.filter(n => n === 0).length).toBeGreaterThanOrEqual(5);
    expect(people.filter(n => n >= 1 && n <= 4).length).toBeGreaterThanOrEqual(15);
    expect(people.filter(n => n >= 100).length).toBeGreaterThanOrEqual(5);
    expect([...shown.values()].filter(p => p.withheld).length).toBeGreaterThanOrEqual(15);
  });

  it.each([
    ['forwards', 'first', 'after', 'endCursor', 'hasNextPage'],
    ['backwards', 'last', 'before', 'startCursor', 'hasPreviousPage'],
  ] as const)('pages %s through what a Party has by course and by topic', async (_, size, cursor, end, more) => {
    const largest = [...byParty.values()].sort((a, b) => b.learners - a.learners)[0]!.party;
    for (const [field, kind] of [['byCourse', 'course'], ['byTopic', 'topic']] as const) {
      const query = `
        query ($iso3: String!, $at: String) {
          party(iso3: $iso3) { trainingProgress { parts: ${field}(${size}: 7, ${cursor}: $at) { pageInfo { at: ${end} more: ${more} } edges { node { ${kind} { slug } } } } } }
        }`;
      interface Answer {
        party: { trainingProgress: { parts: { pageInfo: { at: string; more: boolean }; edges: { node: Partial<Record<'course' | 'topic', { slug: string }>> }[] } } };
      }
      const pages: string[][] = [];
      for (let at: string | null = null, goesOn = true; goesOn; ) {
        const answer: Answer = await graph.data<Answer>(query, { iso3: largest, at });
        const { edges, pageInfo } = answer.party.trainingProgress.parts;
        pages.push(edges.map(e => e.node[kind]!.slug));
        at = pageInfo.at;
        goesOn = pageInfo.more;
      }
      const whole = shown.get(largest)![field].edges.map(e => e.node[kind]!.slug);
      expect((size === 'first' ? pages : pages.reverse()).flat()).toEqual(whole);
      expect(pages.length).toBe(Math.ceil(whole.length / 7));
    }
  });

  it('says in the language of the reader what is left out', async () => {
    const query = '{ party(iso3: "KEN") { trainingProgress { byCourse(first: 0) { appliedFilter { text } } byTopic(first: 0) { appliedFilter { text } } } } }';
    for (const [languages, beginning] of [['en', 'What fewer'], ['fr', 'Ce que suivent'], ['es', 'Se omite']] as const) {
      const { party } = await graph.data<{ party: { trainingProgress: Pick<Progress, 'byCourse' | 'byTopic'> } }>(query, {}, { languages });
      for (const { appliedFilter } of Object.values(party.trainingProgress)) expect(appliedFilter!.text).toMatch(new RegExp(`^${beginning}`));
    }
  });

  it('refuses a page of more than 100', async () => {
    const { errors } = await graph.ask('{ party(iso3: "KEN") { trainingProgress { byTopic(first: 101) { totalCount } } } }');
    expect(errors?.[0]?.extensions?.code).toBe('PAGE_OUT_OF_BOUNDS');
  });

  it('costs the same number of statements for 5 Parties and for 50', async () => {
    const five = await graph.statements(everything(3), { first: 5 });
    const fifty = await graph.statements(everything(3), { first: 50 });
    expect(fifty.count).toBe(five.count);
    expect(five.count).toBeLessThan(15);
  });
});

describe('training progress without demonstration records', () => {
  it('is a true 0 everywhere, and leaves nothing out', async () => {
    const graph = await openGraph({ demonstration: false });
    try {
      const none = { totalCount: 0, pageInfo: { hasNextPage: false }, appliedFilter: null, edges: [] };
      const zero = { learners: 0, enrolments: 0, completions: 0, completionRate: null, hours: 0, withheld: false, isDemonstration: false, byCourse: none, byTopic: none };
      const shown = await allProgress(graph);
      expect(shown.size).toBe(185);
      for (const progress of shown.values()) expect(progress).toEqual(zero);
    } finally {
      await graph.close();
    }
  });
});
