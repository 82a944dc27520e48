import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Kind, parse } from 'graphql';
import { audiences as college } from '../../services/college/queries/latest.ts';
import { kindName } from '../../services/kit/write/latest.ts';
import { type SubgraphName, sdlOf, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { audiences as needs } from '../../services/needs/queries/latest.ts';
import { audiences as partners } from '../../services/partners/queries/latest.ts';
import { usualPolicy } from '../../services/kit/policy.ts';
import { outline } from '../matrix/content.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { mutate } from '../support/mutating.ts';

/* An integrator keeps a copy of what it may see: everything once, and from then on what has changed. */

interface Changes {
  totalCount: number;
  edges: { node: { changedAt: string; kind: string; key: string; isGone: boolean; record: { __typename: string } | null } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type List = 'needsChanges' | 'collegeChanges' | 'partnersChanges';

let graph: Graph;
let authority: string;
let partner: string;
let secretariat: string;
beforeAll(async () => {
  graph = await openGraph({ policy: { ...usualPolicy, partnerTrainings: 'moderate' } });
  authority = await graph.token({ subject: 'authority', roles: ['authority:MUS'] });
  partner = await graph.token({ subject: 'partner', roles: ['partner:unia'] });
  secretariat = await graph.token({ subject: 'secretariat', roles: ['secretariat'] });
});
afterAll(() => graph.close());

async function harvest(name: List, since: string, token?: string): Promise<Changes['edges'][number]['node'][]> {
  const found: Changes['edges'][number]['node'][] = [];
  for (let after: string | null = null; ; ) {
    const data: Record<string, Changes> = await graph.data<Record<string, Changes>>(
      `query($since: DateTime!, $after: String) { ${name}(since: $since, first: 100, after: $after) { totalCount edges { node { changedAt kind key isGone record { __typename } } } pageInfo { hasNextPage endCursor } } }`,
      { since, after },
      { token },
    );
    const { edges, pageInfo, totalCount } = data[name]!;
    found.push(...edges.map(e => e.node));
    if (!pageInfo.hasNextPage) {
      expect(found).toHaveLength(totalCount);
      return found;
    }
    after = pageInfo.endCursor;
  }
}

/** What a partner registers, and the Secretariat has yet to look at. */
const workshop = { organization: 'unia', title: 'Fins', language: 'en', kind: 'WORKSHOP', topics: ['ndf-aquatic'], sessions: [{ startsOn: '2027-03-01' }] };

const countOf = async (list: string, updatedSince?: string): Promise<number> => {
  const data = await graph.data<Record<string, { totalCount: number }>>(`query($since: DateTime) { ${list}(filter: { updatedSince: $since }) { totalCount } }`, { since: updatedSince });
  return data[list]!.totalCount;
};

describe('a copy of the graph', () => {
  it('begins with every record of each kind that the viewer may see', async () => {
    for (const [name, key, list] of [['needsChanges', 'NEED', 'needs'], ['collegeChanges', 'MATERIAL', 'materials'], ['partnersChanges', 'TRAINING', 'trainings']] as const) {
      const all = await harvest(name, '2020-01-01T00:00:00Z');
      expect(all.filter(c => c.kind === key)).toHaveLength(await countOf(list));
      expect(all.filter(c => c.isGone || c.record === null)).toEqual([]);
      expect(new Set(all.map(c => `${c.kind} ${c.key}`)).size).toBe(all.length);
    }
  });

  it('is kept up to date: a need comes, changes and is hidden, and who could see it is told that it has gone', async () => {
    const told = async (key: string, token?: string) => (await harvest('needsChanges', '2020-01-01T00:00:00Z', token)).filter(c => c.key === key);
    const input = { party: 'MUS', topic: 'identification', statement: 'Telling shark fins apart', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'HIGH', visibility: 'PUBLIC' };
    const { id } = (await mutate<{ need: { id: string } }>(graph, 'stateNeed', input, authority, 'need { id }')).need;
    expect(await told(id)).toMatchObject([{ kind: 'NEED', isGone: false, record: { __typename: 'Need' } }]);

    await mutate(graph, 'editNeed', { id, revision: 1, visibility: 'PARTY_AND_SECRETARIAT' }, authority);
    const gone = await told(id);
    expect(gone).toMatchObject([{ kind: 'NEED', isGone: true, record: null }]);
    expect(await told(id, authority)).toMatchObject([{ isGone: false }]);

    await mutate(graph, 'moveNeed', { id, revision: 2, to: 'PRIORITISED', reason: 'In the plan' }, authority);
    expect(await told(id)).toEqual(gone);
    const { need: hidden } = await mutate<{ need: { id: string } }>(graph, 'stateNeed', { ...input, statement: 'Hidden from the first', visibility: 'PARTY_AND_SECRETARIAT' }, authority, 'need { id }');
    expect(await told(hidden.id)).toEqual([]);
    expect(await told(hidden.id, secretariat)).toMatchObject([{ isGone: false }]);
  });

  it('asks a list for what has changed alone', async () => {
    const clock = (await harvest('partnersChanges', '2020-01-01T00:00:00Z')).at(-1)!.changedAt;
    const since = new Date(Date.parse(clock) + 1).toISOString();
    for (const list of ['needs', 'topics', 'glossary', 'provisions', 'courses', 'materials', 'trainings', 'offers', 'organizations']) {
      expect([list, await countOf(list, '2020-01-01T00:00:00Z')]).toEqual([list, await countOf(list)]);
      expect([list, await countOf(list, since)]).toEqual([list, 0]);
    }
  });

  it('finds what has changed and is hidden where it is one\'s own, and nobody else does', async () => {
    for (const name of subgraphNames) graph.change(name, 'update latest_changes set at = ?', '2021-01-01T00:00:00.000Z');
    const statement = { party: 'MUS', topic: 'identification', statement: 'Ours alone', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'LOW', visibility: 'PARTY_AND_SECRETARIAT' };
    const { need } = await mutate<{ need: { id: string } }>(graph, 'stateNeed', statement, authority, 'need { id }');
    const { course } = await mutate<{ course: { slug: string } }>(graph, 'saveCourse', { ...outline, party: 'MUS' }, authority, 'course { slug }');
    const { training } = await mutate<{ training: { slug: string; listing: string } }>(graph, 'registerTraining', workshop, partner, 'training { slug listing }');
    expect(training.listing).toBe('SUBMITTED');
    const theirs = [['needs', 'needsChanges', 'id', need.id, authority], ['courses', 'collegeChanges', 'slug', course.slug, authority], ['trainings', 'partnersChanges', 'slug', training.slug, partner]] as const;
    for (const [list, changes, key, own, whose] of theirs) {
      const since = (await harvest(changes, '2020-01-01T00:00:00Z', whose)).find(c => c.key === own)!.changedAt;
      const found = async (token?: string) =>
        (await graph.data<Record<string, { edges: { node: Record<string, string> }[] }>>(`query($since: DateTime!) { ${list}(first: 100, filter: { updatedSince: $since }) { edges { node { ${key} } } } }`, { since }, { token }))[list]!.edges.map(e => e.node[key]);
      for (const token of [undefined, whose === partner ? authority : partner, whose, secretariat]) expect([list, (await found(token)).includes(own)]).toEqual([list, token === whose || token === secretariat]);
    }
  });

  it('is told that a training or an offer that was given back, and a course that turned out to be another, have gone', async () => {
    const offered = { giverOrganization: 'unia', title: 'A month in our laboratory', language: 'en', kinds: ['TRAINING'], topics: ['identification'] };
    const { training } = await mutate<{ training: { key: string; revision: number } }>(graph, 'registerTraining', workshop, partner, 'training { key: slug revision }');
    const { offer } = await mutate<{ offer: { key: string; revision: number } }>(graph, 'saveOffer', offered, partner, 'offer { key: id revision }');
    const told = async (key: string, token?: string) => (await harvest('partnersChanges', '2020-01-01T00:00:00Z', token)).filter(c => c.key === key).map(c => c.isGone);
    for (const [name, { key, revision }] of [['training', training], ['offer', offer]] as const) {
      const decide = (at: number, step: string) => mutate(graph, 'moderateListing', { [name]: key, revision: at, step, reason: 'For how many?' }, secretariat);
      await decide(revision, 'PUBLISH');
      expect([name, await told(key)]).toEqual([name, [false]]);
      await decide(revision + 1, 'RETURN');
      expect([name, await told(key), await told(key, authority), await told(key, partner)]).toEqual([name, [true], [true], [false]]);
    }
    // What of a course is retired stays where it was.
    const { course } = await mutate<{ course: { slug: string; revision: number } }>(graph, 'saveCourse', { ...outline, organization: 'unia', submit: true }, partner, 'course { slug revision }');
    const decide = (revision: number, more: object) => mutate(graph, 'moderateContent', { course: course.slug, revision, ...more }, secretariat);
    const gone = async () => (await harvest('collegeChanges', '2020-01-01T00:00:00Z')).filter(c => c.key === course.slug).map(c => c.isGone);
    await decide(course.revision, { step: 'PUBLISH' });
    expect(await gone()).toEqual([false]);
    await decide(course.revision + 1, { step: 'DUPLICATE_OF', duplicateOf: 'introduction' });
    expect(await gone()).toEqual([true]);
  });

  it('is told what followed from a merge in another subgraph, of topics and of organizations', async () => {
    const long = '2021-01-01T00:00:00.000Z';
    const since = '2022-01-01T00:00:00Z';
    for (const name of ['college', 'partners'] as const) graph.change(name, 'update latest_changes set at = ?', long);
    const topic = 'ndf-aquatic';
    const holding = (name: SubgraphName, statement: string) => graph.sql<{ key: string }>(name, statement).map(row => row.key).sort();
    const tagged = (name: SubgraphName, kind: string, table: string, key: string, list = 'topics') =>
      holding(name, `select ${key} as key from ${table} where ${list} like '%"${topic}"%'`).map(record => `${kind} ${record}`);
    const [{ revision }] = graph.sql<{ revision: number }>('needs', 'select revision from topics where slug = ?', topic) as [{ revision: number }]; // one of each slug
    const inCollege = [...tagged('college', 'COURSE', 'courses', 'slug'), ...tagged('college', 'MATERIAL', 'materials', 'slug')];
    const bySession = holding('partners', `select distinct training as key from training_sessions where topics like '%"${topic}"%'`).map(record => `TRAINING ${record}`);
    const inPartners = [
      ...new Set([...tagged('partners', 'TRAINING', 'trainings', 'slug'), ...bySession]),
      ...tagged('partners', 'OFFER', 'offers', 'id'), ...tagged('partners', 'ORGANIZATION', 'organizations', 'slug', 'cooperation_areas'),
    ];
    for (const kind of ['COURSE', 'MATERIAL', 'TRAINING', 'OFFER']) expect([...inCollege, ...inPartners].filter(record => record.startsWith(kind)).length).toBeGreaterThan(0);
    const told = async (name: List) => (await harvest(name, since, secretariat)).map(c => `${c.kind} ${c.key}`).sort();

    await mutate(graph, 'remapTopic', { from: topic, into: ['ndf-plants'], revision }, secretariat);
    await expect.poll(() => told('collegeChanges'), { timeout: 20_000 }).toEqual(inCollege.sort());
    await expect.poll(() => told('partnersChanges'), { timeout: 20_000 }).toEqual(inPartners.sort());

    graph.change('college', 'update latest_changes set at = ?', long);
    const [organization] = graph.sql<{ organization: string; revision: number }>('partners', "select slug as organization, revision from organizations where slug = 'cites'") as [{ organization: string; revision: number }]; // it is shipped
    const named = holding('college', "select distinct course as key from course_organizations where organization = 'cites'").map(record => `COURSE ${record}`);
    expect(named.length).toBeGreaterThan(0);
    await mutate(graph, 'moderateListing', { ...organization, step: 'DUPLICATE_OF', duplicateOf: 'unep' }, secretariat);
    await expect.poll(async () => (await told('collegeChanges')).filter(record => record.startsWith('COURSE')), { timeout: 20_000 }).toEqual(named);
  });

  it('is told the kinds that the graph names', () => {
    for (const [name, kinds] of Object.entries({ College: college, Needs: needs, Partners: partners })) {
      const values = parse(sdlOf(name.toLowerCase() as 'college')).definitions.flatMap(d => (d.kind === Kind.ENUM_TYPE_DEFINITION && d.name.value === `${name}RecordKind` ? (d.values ?? []).map(v => v.name.value) : []));
      expect(Object.keys(kinds).map(kindName).sort()).toEqual(values.sort());
    }
  });
});
