import { and, eq, lte } from 'drizzle-orm';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { college } from '../../../services/college/index.ts';
import { countAgain } from '../../../services/college/queries/counters.ts';
import * as tables from '../../../services/college/tables.ts';
import { type Subgraph, openSubgraph } from '../../../services/kit/graph/subgraph.ts';
import type { Role } from '../../../services/kit/identity/viewer.ts';
import { endPlace, newPlace, openTables, rowsIn } from '../../support/place.ts';
import { opening } from '../../support/subgraphs.ts';

interface Figures {
  learners: number | null;
  enrolments: number | null;
  completions: number | null;
  completionRate: number | null;
  hours: number | null;
  withheld: boolean;
}
interface Part {
  node: Figures & { course?: { slug: string }; topic?: { slug: string } };
}
type Progress = Figures & Record<'byCourse' | 'byTopic', { totalCount: number; appliedFilter: unknown; edges: Part[] }>;

const figures = 'learners enrolments completions completionRate hours withheld';
const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Party { trainingProgress { ${figures}
    byCourse(first: 100) { totalCount appliedFilter { code } edges { node { course { slug } ${figures} } } }
    byTopic(first: 100) { totalCount appliedFilter { code } edges { node { topic { slug } ${figures} } } } } }
  ... on Region { completionsByMonth(from: "2024-01") { month completions withheld } }
} }`;

describe('figures as they are', () => {
  let folder: string;
  let subgraph: Subgraph;
  /** A Party with 1 to 4 learners, and one with many. */
  let small: string;
  let large: string;
  beforeAll(async () => {
    folder = await newPlace();
    subgraph = await openSubgraph(college, opening(folder));
    const by = rowsIn<{ party: string; n: number }>(folder, 'college', 'select party, count(*) as n from learners group by party order by n');
    small = by.find(p => p.n === 3)!.party;
    large = by.at(-1)!.party;
  });
  afterAll(async () => {
    await subgraph.close();
    await endPlace(folder);
  });

  async function ask<D>(of: object, roles: readonly Role[]): Promise<D> {
    const contextValue = subgraph.contextFor({ viewer: { learner: 'somebody', roles }, languages: [] });
    const { data, errors } = await graphql({ schema: subgraph.schema, source: query, variableValues: { of: [of] }, contextValue });
    expect(errors).toBeUndefined();
    return (data as { _entities: [D] })._entities[0]; // the query asks for one entity
  }
  const progress = async (iso3: string, roles: readonly Role[]) => (await ask<{ trainingProgress: Progress }>({ __typename: 'Party', iso3 }, roles)).trainingProgress;

  const exactly = (where: string, values: Record<string, string>): Figures => {
    const [row] = rowsIn<{ learners: number; enrolments: number; completions: number; hours: number }>(
      folder,
      'college',
      `select count(distinct l.id) as learners, count(*) as enrolments, sum(e.state = 'COMPLETED') as completions, sum(iif(e.state = 'COMPLETED', c.hours, 0)) as hours
       from enrolments e join learners l on l.id = e.learner join courses c on c.slug = e.course where ${where}`,
      values,
    );
    return { ...row!, completionRate: row!.completions / row!.enrolments, withheld: false };
  };

  it.each([
    ['the Secretariat', (): Role[] => [{ kind: 'secretariat' }]],
    ['the authority of the Party', (): Role[] => [{ kind: 'authority', party: small }]],
  ])('are seen by %s, with every course and topic', async (_, roles) => {
    const shown = await progress(small, roles());
    const { byCourse, byTopic, ...whole } = shown;
    expect(whole).toEqual(exactly('l.party = :party', { party: small }));
    expect([byCourse.appliedFilter, byTopic.appliedFilter]).toEqual([null, null]);
    const courses = rowsIn<{ course: string }>(folder, 'college', 'select distinct e.course from enrolments e join learners l on l.id = e.learner where l.party = ? order by 1', small).map(e => e.course);
    expect(byCourse.edges.map(e => e.node)).toEqual(courses.map(slug => ({ course: { slug }, ...exactly('l.party = :party and e.course = :slug', { party: small, slug }) })));
    expect(byCourse.totalCount).toBe(courses.length);
    expect(byTopic.edges.length).toBeGreaterThan(0);
    for (const { node } of byTopic.edges) {
      const { topic, ...rest } = node;
      const tagged = 'e.course in (select course from course_topics where topic = :slug or topic in (select slug from topic_references where broader = :slug))';
      expect(rest).toEqual(exactly(`l.party = :party and ${tagged}`, { party: small, slug: topic!.slug }));
    }
  });

  it.each<[string, Role[]]>([
    ['an authority of another Party', [{ kind: 'authority', party: 'FRA' }]],
    ['a partner', [{ kind: 'partner', organization: 'unia' }]],
    ['a donor of the Party', [{ kind: 'donor', party: 'KEN' }]],
    ['a committee', [{ kind: 'committee', committee: 'SC' }]],
    ['an analyst', [{ kind: 'analyst' }]],
    ['a learner', []],
  ])('are hidden from %s', async (_, roles) => {
    const own = roles.map(r => (r.kind === 'donor' ? { kind: 'donor' as const, party: small } : r));
    const { byCourse, byTopic, ...whole } = await progress(small, own);
    expect(whole).toEqual({ learners: null, enrolments: null, completions: whole.completions === 0 ? 0 : null, completionRate: null, hours: whole.completions === 0 ? 0 : null, withheld: true });
    for (const parts of [byCourse, byTopic]) expect(parts).toEqual({ totalCount: 0, appliedFilter: { code: 'FEW_PEOPLE_LEFT_OUT' }, edges: [] });
  });

  it('are not shown of another Party to an authority that sees its own', async () => {
    const { learners, byCourse } = await progress(large, [{ kind: 'authority', party: small }]);
    expect(learners! % 5).toBe(0);
    for (const { node } of byCourse.edges) expect(node.learners! % 5).toBe(0);
  });

  it('of a region by month are seen by the Secretariat alone, a 0 among them', async () => {
    interface Region {
      completionsByMonth: { month: string; completions: number | null; withheld: boolean }[];
    }
    const oceania = { __typename: 'Region', slug: 'oceania' };
    const counted = new Map(
      (
        rowsIn<{ month: string; n: number }>(
          folder,
          'college',
          `select substr(e.completed_on, 1, 7) as month, count(*) as n from enrolments e join learners l on l.id = e.learner
           join party_references p on p.iso3 = l.party where p.region = 'OCEANIA' and e.state = 'COMPLETED' group by 1`,
        )
      ).map(row => [row.month, row.n]),
    );
    const { completionsByMonth: exact } = await ask<Region>(oceania, [{ kind: 'secretariat' }]);
    expect(exact.length).toBe(35);
    for (const { month, completions, withheld } of exact) expect({ month, completions, withheld }).toEqual({ month, completions: counted.get(month) ?? 0, withheld: false });
    const { completionsByMonth: rounded } = await ask<Region>(oceania, [{ kind: 'authority', party: 'AUS' }]);
    expect(rounded.some(m => m.withheld)).toBe(true);
    for (const { completions } of rounded) expect((completions ?? 0) % 5).toBe(0);
  });
});

describe('a topic whose courses all have just fewer people than are shown', () => {
  it('is shown as 5 less, and as it is to its Party', async () => {
    const folder = await newPlace();
    const database = await openTables('college', tables, folder);
    const party = 'MUS';
    const found = await database.write(async q => {
      const { sql, t } = q;
      // The Party begins anew, with 4 people of its own in each course of a topic of five.
      await sql.update(t.learners).set({ party: null });
      const tagged = await sql
        .selectDistinct({ topic: t.topicProximity.topic, course: t.courseTopics.course })
        .from(t.topicProximity)
        .innerJoin(t.courseTopics, and(eq(t.courseTopics.topic, t.topicProximity.near), lte(t.topicProximity.distance, 1)));
      const topic = tagged.map(row => row.topic).find(slug => tagged.filter(row => row.topic === slug).length === 5)!;
      const courses = tagged.filter(row => row.topic === topic).map(row => row.course);
      await sql.insert(t.learners).values(courses.flatMap(c => [1, 2, 3, 4].map(n => ({ id: `${c} ${n}`, party, affiliation: 'CUSTOMS' as const, affiliationState: 'CONFIRMED' as const, isDemonstration: false }))));
      await sql.insert(t.enrolments).values(
        courses.flatMap(course => [1, 2, 3, 4].map(n => ({ id: `e ${course} ${n}`, learner: `${course} ${n}`, course, version: 1, state: 'COMPLETED' as const, enrolledOn: '2026-11-01', completedOn: '2026-11-02' }))),
      );
      await countAgain(q);
      return topic;
    });
    await database.close();
    const subgraph = await openSubgraph(college, opening(folder));
    const shown = async (roles: readonly Role[]) => {
      const contextValue = subgraph.contextFor({ viewer: { learner: 'somebody', roles }, languages: [] });
      const { data, errors } = await graphql({ schema: subgraph.schema, source: query, variableValues: { of: [{ __typename: 'Party', iso3: party }] }, contextValue });
      expect(errors).toBeUndefined();
      const { byTopic } = (data as { _entities: [{ trainingProgress: Progress }] })._entities[0].trainingProgress; // the shape of the query
      const { learners, enrolments, completions } = byTopic.edges.find(e => e.node.topic!.slug === found)!.node;
      return [learners, enrolments, completions];
    };
    expect(await shown([])).toEqual([15, 15, 15]);
    expect(await shown([{ kind: 'authority', party }])).toEqual([20, 20, 20]);
    await subgraph.close();
    await endPlace(folder);
  });
});
