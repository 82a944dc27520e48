import { type GraphQLFormattedError, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StatementCount, counting } from '../../services/kit/database/statements.ts';
import { type Subgraph, openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { type Role, type Viewer, visitor } from '../../services/kit/identity/viewer.ts';
import { partners } from '../../services/partners/index.ts';
import { endPlace, newPlace, withoutSchemas } from '../support/place.ts';
import { opening } from '../support/subgraphs.ts';
import { cancel, decide, givenSession, register, said, writing } from './given.ts';

const viewer = (learner: string, ...roles: Role[]): Viewer => ({ learner, roles });
const anna = viewer('anna');
const ben = viewer('ben');
const wco = viewer('wendy', { kind: 'partner', organization: 'wco' });
const unia = viewer('ursula', { kind: 'partner', organization: 'unia' });
const mauritius = viewer('officer', { kind: 'authority', party: 'MUS' });
const kenya = viewer('other officer', { kind: 'authority', party: 'KEN' });
const secretariat = viewer('secretariat', { kind: 'secretariat' });

/** Who sees which registrations: anna is staff of the authority of Mauritius, ben is nobody's; `wco` gives the first session, unia the second. */
const sees: readonly [who: string, viewer: Viewer, ids: string[]][] = [
  ['a visitor', visitor, []],
  ['anna', anna, ['anna wco', 'anna unia']],
  ['ben', ben, ['ben wco']],
  ['the organization of the first session', wco, ['anna wco', 'ben wco']],
  ['the organization of the second', unia, ['anna unia']],
  ['the authority that has confirmed anna', mauritius, ['anna wco', 'anna unia']],
  ['another authority', kenya, []],
  ['a donor of the organization', viewer('d', { kind: 'donor', organization: 'wco' }), []],
  ['a donor of the Party', viewer('d', { kind: 'donor', party: 'MUS' }), []],
  ['a committee', viewer('c', { kind: 'committee', committee: 'SC' }), []],
  ['an analyst', viewer('x', { kind: 'analyst' }), []],
  ['the Secretariat', secretariat, ['anna wco', 'anna unia', 'ben wco']],
  ['who holds two roles', viewer('two', { kind: 'partner', organization: 'unia' }, { kind: 'partner', organization: 'wco' }), ['anna wco', 'anna unia', 'ben wco']],
];

describe('registrations in the subgraph alone', () => {
  let folder: string;
  let subgraph: Subgraph;
  const sessions: Record<string, string> = {};
  const ids: Record<string, string> = {};
  const names = (found: string[]) => found.map(id => Object.keys(ids).find(name => ids[name] === id) ?? id);

  async function ask(who: Viewer, source: string, variableValues: Record<string, unknown> = {}): Promise<{ data: unknown; errors: readonly GraphQLFormattedError[] }> {
    const { data, errors = [] } = await graphql({ schema: subgraph.schema, source, variableValues, contextValue: subgraph.contextFor({ viewer: who, languages: [] }) });
    return { data, errors };
  }
  const data = async <D>(who: Viewer, source: string, variables: Record<string, unknown> = {}): Promise<D> => {
    const answer = await ask(who, source, variables);
    expect(answer.errors).toEqual([]);
    return answer.data as D; // the shape of the query
  };

  beforeAll(async () => {
    folder = await newPlace();
    subgraph = await openSubgraph(partners, opening(folder));
    for (const organization of ['wco', 'unia']) sessions[organization] = givenSession(folder, { organizations: JSON.stringify([organization]), places: 1 });
    for (const [who, by, organization] of [['anna', anna, 'wco'], ['anna', anna, 'unia'], ['ben', ben, 'wco']] as const) {
      const input = { session: sessions[organization], ...said(who) };
      ids[`${who} ${organization}`] = (await data<{ registerForSession: { registration: { id: string } } }>(by, register, { input })).registerForSession.registration.id;
    }
    writing(folder, "insert into staff_references (learner, party) values ('anna', 'MUS')");
    // On one day the id decides, and ids of one instant come in any order.
    writing(folder, "update registrations set registered_on = '2026-11-23' where id = ?", ids['anna wco']);
  });
  afterAll(async () => {
    await subgraph.close();
    await endPlace(folder);
  });

  it.each(sees)('exist for %s as ACCESS says, in look-ups, lists, counts, filters and references', async (_, who, expected) => {
    interface Page {
      totalCount: number;
      edges: { node: { id: string } }[];
    }
    const page = 'totalCount edges { node { id } }';
    const list = ({ totalCount, edges }: Page) => {
      expect(totalCount).toBe(edges.length);
      return names(edges.map(e => e.node.id));
    };
    for (const [organization, session] of Object.entries(sessions)) {
      const { trainingSession } = await data<{ trainingSession: { all: Page; waiting: Page; none: Page } }>(
        who,
        `query($id: ID!) { trainingSession(id: $id) { all: registrations { ${page} } waiting: registrations(filter: { states: [WAITING, REFUSED] }) { ${page} } none: registrations(filter: { states: [] }) { ${page} } } }`,
        { id: session },
      );
      const inIt = expected.filter(name => name.endsWith(organization));
      expect(list(trainingSession.all)).toEqual(inIt);
      expect(list(trainingSession.waiting)).toEqual(inIt.filter(name => name === 'ben wco'));
      expect(list(trainingSession.none)).toEqual(inIt);
    }
    for (const learner of ['anna', 'ben']) {
      const { _entities } = await data<{ _entities: [{ id: string; all: Page; places: Page }] }>(
        who,
        `query($of: [_Any!]!) { _entities(representations: $of) { ... on Learner { id all: registrations { ${page} } places: registrations(filter: { states: [PLACE] }) { ${page} } } } }`,
        { of: [{ __typename: 'Learner', id: learner }] },
      );
      const own = expected.filter(name => name.startsWith(learner));
      // The newest first.
      expect([_entities[0].id, list(_entities[0].all), list(_entities[0].places)]).toEqual([learner, [...own].reverse(), [...own].reverse().filter(name => name !== 'ben wco')]);
    }
    for (const [name, id] of Object.entries(ids)) {
      const found = await data<{ _entities: ({ id: string } | null)[] }>(who, 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Registration { id name } } }', { of: [{ __typename: 'Registration', id }] });
      expect([name, found._entities]).toEqual([name, expected.includes(name) ? [{ id, name: `Jane ${name.split(' ')[0]}` }] : [null]]);
      if (who.learner === null) continue;
      expect(await data(who, 'query($id: ID!) { registration(id: $id) { id } }', { id })).toEqual({ registration: expected.includes(name) ? { id } : null });
    }
  });

  it('take as many statements and the same words when hidden as when there are none', async () => {
    const hidden = { session: sessions.wco, id: ids['ben wco']! };
    const tries: [string, (id: string) => Record<string, unknown>][] = [
      ['query($id: ID!) { registration(id: $id) { id name session { id } learner { id } position viewerCan { cancelRegistration } } }', id => ({ id })],
      ['query($of: [_Any!]!) { _entities(representations: $of) { ... on Registration { id name position } } }', id => ({ of: [{ __typename: 'Registration', id }] })],
      [cancel, registration => ({ input: { registration } })],
    ];
    for (const [source, variables] of tries) {
      const measured = async (id: string) => {
        const count: Required<StatementCount> = { count: 0, log: [] };
        const answer = await counting(count, () => ask(kenya, source, variables(id)));
        return { answer: JSON.stringify(answer), statements: count.log.map(line => line.sql) };
      };
      const [there, none] = [await measured(hidden.id), await measured('registration_0')];
      expect(there).toEqual(none);
      expect(there.statements.length).toBeGreaterThan(0);
    }
    // A session that is submitted and not yet looked at is there for its own organization alone.
    const training = (await data<{ trainingSession: { training: { slug: string } } }>(secretariat, 'query($id: ID!) { trainingSession(id: $id) { training { slug } } }', { id: sessions.wco })).trainingSession.training.slug;
    const secret = givenSession(folder, { training });
    writing(folder, "update trainings set listing = 'SUBMITTED' where slug = ?", training);
    for (const [who, source, variables] of [
      [kenya, register, (session: string) => ({ input: { session, ...said('x') } })],
      [unia, decide, (session: string) => ({ input: { session, decisions: [{ registration: 'r', decision: 'ACCEPT' }] } })],
    ] as const) {
      const [there, none] = [await ask(who, source, variables(secret)), await ask(who, source, variables('session_0'))];
      expect(there.errors.map(e => [e.message, e.extensions?.code])).toEqual([['There is no such session.', 'NOT_FOUND']]);
      expect(JSON.stringify(there)).toBe(JSON.stringify(none));
    }
    // Whoever has registered before still has their registration, without the session, and can take it back.
    const own = 'query($id: ID!) { registration(id: $id) { state session { id } viewerCan { cancelRegistration } } }';
    expect(await data(ben, own, { id: hidden.id })).toEqual({ registration: { state: 'WAITING', session: null, viewerCan: { cancelRegistration: true } } });
    await data(ben, cancel, { input: { registration: hidden.id } });
    expect(await data(ben, own, { id: hidden.id })).toEqual({ registration: { state: 'CANCELLED', session: null, viewerCan: { cancelRegistration: false } } });
    writing(folder, "update trainings set listing = 'PUBLISHED' where slug = ?", training);
  });

  it.each([
    ['a visitor', visitor, []],
    ['a learner', ben, ['learner']],
    ['an analyst', viewer('x', { kind: 'analyst' }), ['learner']],
    ['an organization', wco, ['learner', 'organizations']],
    ['an authority', mauritius, ['learner', 'staff']],
    ['who is both', viewer('both', { kind: 'partner', organization: 'wco' }, { kind: 'authority', party: 'KEN' }), ['learner', 'organizations', 'staff']],
    ['the Secretariat', secretariat, []],
  ] as const)('are looked for by %s in no other way than they may find one', async (_, who, expected) => {
    const count: Required<StatementCount> = { count: 0, log: [] };
    await counting(count, () => data(who, 'query($id: ID!) { trainingSession(id: $id) { registrations { totalCount edges { node { id } } } } }', { id: sessions.wco }));
    const asked = withoutSchemas(count.log).filter(({ sql }) => sql.includes('from "registrations"'));
    expect(asked.length).toBeGreaterThan(1);
    for (const { sql } of asked) {
      const ways = { learner: /"learner" (=|in)(?! "registrations")/, organizations: /"training_sessions"/, staff: /"staff_references"/ };
      expect([sql, Object.entries(ways).flatMap(([way, form]) => (form.test(sql) ? [way] : []))]).toEqual([sql, expected]);
      // Nothing of the session is read for who can find nothing.
      expect([sql, / (where|and) \(?false/.test(sql)]).toEqual([sql, who.learner === null]);
    }
  });

  it('that were decided on are left out of a repetition when the viewer no longer sees them', async () => {
    const session = givenSession(folder, { selection: 'BY_ORGANIZER' });
    const ids: string[] = [];
    for (const by of [anna, ben]) ids.push((await data<{ registerForSession: { registration: { id: string } } }>(by, register, { input: { session, ...said('x') } })).registerForSession.registration.id);
    const input = { session, decisions: ids.map(registration => ({ registration, decision: 'ACCEPT' })), idempotencyKey: 'once' };
    const repeated = async (who: Viewer) => (await data<{ decideRegistrations: { registrations: { id: string }[]; userErrors: unknown[] } }>(who, decide, { input })).decideRegistrations;
    expect((await repeated(wco)).registrations.map(r => r.id)).toEqual(ids);
    expect(await repeated(viewer('wendy', { kind: 'partner', organization: 'unia' }))).toEqual({ registrations: [], userErrors: [] });
    // Anna is staff of the authority of Mauritius.
    expect((await repeated(viewer('wendy', { kind: 'partner', organization: 'unia' }, { kind: 'authority', party: 'MUS' }))).registrations.map(r => r.id)).toEqual([ids[0]]);
  });
});
