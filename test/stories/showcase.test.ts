import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../services/kit/root.ts';
import { type Graph, openGraph, ways } from '../support/graph.ts';

const showcase = readFileSync(inRoot('gateway/explorer/examples/showcase.graphql'), 'utf8');

interface Match {
  rank: number;
  reasons: { code: string; text: string }[];
  node: { slug: string; title: { text: string } };
}
interface Shown {
  iso3: string;
  name: { text: string; language: string; isFallback: boolean };
  trainingProgress: { learners: number | null; completions: number | null; completionRate: number | null; withheld: boolean };
  needs: { totalCount: number; edges: { node: { topic: { slug: string; label: { text: string } }; courses: { edges: Match[] }; trainings: { edges: Match[] } } }[] };
  support: { edges: { node: { title: { text: string } } }[] };
}
interface Answer {
  parties: { totalCount: number; edges: { node: Shown }[] };
}

/** Figures about 1 to 4 people are withheld, larger ones are multiples of 5, and a true 0 is 0. */
const shown = (figure: number, people: number): number | null => (people === 0 ? 0 : people < 5 ? null : Math.floor(figure / 5) * 5);

describe.each(ways)('what small island developing States need and what meets it, %s', way => {
  let graph: Graph;
  let parties: Answer['parties'];
  beforeAll(async () => {
    graph = await openGraph({ way });
    parties = (await graph.data<Answer>(showcase, {}, { languages: 'fr' })).parties;
  });
  afterAll(() => graph.close());

  it('shows each of the 30 by name, in the language of the reader', () => {
    const expected = graph.sql<{ iso3: string; text: string }>(
      'needs',
      `select p.iso3, json_extract(p.name, '$.fr') as text from parties p join party_groups g on g.party = p.iso3 and g."group" = 'SIDS' order by p.name_fr, p.iso3`,
    );
    expect(expected).toHaveLength(30);
    expect(parties.totalCount).toBe(30);
    expect(parties.edges.map(({ node: { iso3, name } }) => ({ iso3, name }))).toEqual(expected.map(({ iso3, text }) => ({ iso3, name: { text, language: 'fr', isFallback: false } })));
  });

  it('shows the urgent public needs of each, the newest first, and at least one', () => {
    for (const { node: party } of parties.edges) {
      const expected = graph.sql<{ slug: string; text: string }>(
        'needs',
        `select t.slug, json_extract(t.label, '$.fr') as text from needs n join topics t on t.slug = n.topic
         where n.party = ? and n.most_urgent and n.visibility = 'PUBLIC' order by n.urgency_rank desc, n.stated_on desc, n.id desc`,
        party.iso3,
      );
      expect(expected.length).toBeGreaterThanOrEqual(1);
      expect(party.needs.totalCount).toBe(expected.length);
      expect(party.needs.edges.map(({ node: { topic } }) => ({ slug: topic.slug, text: topic.label.text }))).toEqual(expected);
    }
  });

  it('shows at most three courses and trainings for each, the best first, with reasons in words', () => {
    const titles = new Map(graph.across<{ slug: string; title: string }>('select slug, title from college.courses union all select slug, title from partners.trainings').map(r => [r.slug, JSON.parse(r.title) as Record<string, string>]));
    const lists = parties.edges.flatMap(p => p.node.needs.edges.flatMap(({ node: { courses, trainings } }) => [courses, trainings]));
    expect(lists.filter(l => l.edges.length > 0).length).toBeGreaterThan(20);
    for (const { edges } of lists) {
      expect(edges.length).toBeLessThanOrEqual(3);
      expect(edges.map(e => e.rank)).toEqual(edges.map(e => e.rank).sort((a, b) => b - a));
      for (const { node, reasons } of edges) {
        expect(Object.values(titles.get(node.slug)!)).toContain(node.title.text);
        expect(reasons.find(r => r.code === 'KIND_OF_HELP')).toEqual({ code: 'KIND_OF_HELP', text: "Apporte le type d'aide demandé" });
        expect(reasons.filter(r => r.code.endsWith('_TOPIC'))).toHaveLength(1);
      }
    }
  });

  it('shows how far the people of each have come, without singling anybody out', () => {
    for (const { node: party } of parties.edges) {
      const [{ learners, completers, completions, enrolments }] = graph.sql<Record<'learners' | 'completers' | 'completions' | 'enrolments', number>>(
        'college',
        `select count(distinct l.id) as learners, count(distinct case when e.state = 'COMPLETED' then l.id end) as completers,
                count(case when e.state = 'COMPLETED' then 1 end) as completions, count(e.id) as enrolments
         from learners l join enrolments e on e.learner = l.id where l.party = ?`,
        party.iso3,
      ) as [Record<'learners' | 'completers' | 'completions' | 'enrolments', number>]; // an aggregate gives one row
      const done = shown(completions, completers);
      const taken = shown(enrolments, learners);
      expect(party.trainingProgress, party.iso3).toEqual({
        learners: shown(learners, learners),
        completions: done,
        completionRate: done === null || !taken ? null : done / taken,
        withheld: [learners, completers].some(n => n > 0 && n < 5),
      });
    }
    expect(parties.edges.some(p => p.node.trainingProgress.withheld)).toBe(true);
    expect(parties.edges.some(p => p.node.trainingProgress.completionRate !== null)).toBe(true);
  });

  it('shows the support that the source reports for Parties by name', () => {
    for (const { node: party } of parties.edges) {
      const expected = graph.sql<{ title: string }>(
        'partners',
        `select json_extract(a.title, '$.en') as title from activities a join json_each(a.parties) p where p.value = ? and a.kind in ('SUPPORT', 'SUPPORT_PLANNED') order by a.position limit 3`,
        party.iso3,
      );
      expect(party.support.edges.map(e => e.node.title.text)).toEqual(expected.map(r => r.title));
    }
  });
});

describe('the cost of the showcase', () => {
  it('is the same number of statements for 5 developing Parties and for 50', async () => {
    const graph = await openGraph();
    const cost = async (groups: string[], first: number) => (await graph.statements(showcase, { groups, first })).log.map(({ database, sql }) => `${database}: ${sql}`).sort();
    const [five, fifty, islands] = [await cost(['DEVELOPING'], 5), await cost(['DEVELOPING'], 50), await cost(['SIDS'], 50)];
    await graph.close();
    expect(fifty).toEqual(five);
    expect(five.length).toBeGreaterThan(10);
    // Whatever is asked: no statement runs twice, so their number depends on the query alone.
    for (const statements of [five, fifty, islands]) expect(new Set(statements).size).toBe(statements.length);
  });
});
