import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ways } from '../support/graph.ts';
import { type Matrix, openMatrix } from './fixture.ts';
import { everybody } from './roles.ts';
import { type Expected, outcomeOf, tryAs } from './writing.ts';

/** ACCESS: a Party's needs are stated and changed by its own authority and the Secretariat. What another authority may not see does not exist for it. */
const changing: Record<string, Expected> = {
  PUBLIC: { own: 'done', secretariat: 'done', other: 'FORBIDDEN' },
  PARTIES_AND_PARTNERS: { own: 'done', secretariat: 'done', other: 'FORBIDDEN' },
  PARTY_AND_SECRETARIAT: { own: 'done', secretariat: 'done', other: 'NOT_FOUND' },
};

describe.each(ways)('needs, %s', way => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await openMatrix(way);
  });
  afterAll(() => matrix.close());

  const stating = (visibility = 'PUBLIC') => ({ party: 'MUS', topic: 'ndf-aquatic', statement: 'Help', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'LOW', visibility });
  const stated = async (visibility: string) => {
    const { stateNeed } = await matrix.graph.data<{ stateNeed: { need: { id: string; revision: number } } }>(
      'mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id revision } } }',
      { input: stating(visibility) },
      matrix.as('own'),
    );
    return stateNeed.need;
  };
  const ofNeed = (id: string) => ({ query: `{ need(id: "${id}") { viewerCan { editNeed moveNeed } } }`, in: (data: { need: { viewerCan: Record<string, boolean> } | null }) => data.need?.viewerCan });
  const ofParty = { query: '{ party(iso3: "MUS") { viewerCan { stateNeed importNeeds setMostUrgentNeeds } } }', in: (data: { party: { viewerCan: Record<string, boolean> } }) => data.party.viewerCan };

  it('are stated', () => tryAs(matrix, async () => ({ mutation: 'stateNeed', input: stating(), can: ofParty }), { own: 'done', secretariat: 'done', other: 'FORBIDDEN' }));

  it('are imported', () => {
    const csv = 'topic,statement,language,kinds,level,urgency\nndf-aquatic,Help,en,TRAINING,PERSON,LOW';
    return tryAs(matrix, async () => Promise.resolve({ mutation: 'importNeeds', input: { party: 'MUS', report: 'Report', visibility: 'PARTY_AND_SECRETARIAT', csv }, can: ofParty }), { own: 'done', secretariat: 'done', other: 'FORBIDDEN' });
  });

  it.each(Object.entries(changing))('%s: are edited', (visibility, expected) =>
    tryAs(
      matrix,
      async () => {
        const { id, revision } = await stated(visibility);
        return { mutation: 'editNeed', input: { id, revision, urgency: 'HIGH' }, can: ofNeed(id) };
      },
      expected,
    ),
  );

  it.each(Object.entries(changing))('%s: are moved', (visibility, expected) =>
    tryAs(
      matrix,
      async () => {
        const { id, revision } = await stated(visibility);
        return { mutation: 'moveNeed', input: { id, revision, to: 'PRIORITISED', reason: 'It matters' }, can: ofNeed(id) };
      },
      expected,
    ),
  );

  it('are chosen as the most urgent', () =>
    tryAs(
      matrix,
      async () => {
        const { party } = await matrix.graph.data<{ party: { mostUrgentRevision: number } }>('{ party(iso3: "MUS") { mostUrgentRevision } }', {}, matrix.as('own'));
        return { mutation: 'setMostUrgentNeeds', input: { party: 'MUS', revision: party.mostUrgentRevision, needs: [(await stated('PUBLIC')).id] }, can: ofParty };
      },
      { own: 'done', secretariat: 'done', other: 'FORBIDDEN' },
    ));

  it('that are hidden are refused as those that do not exist, word for word', async () => {
    const { id, revision } = await stated('PARTY_AND_SECRETARIAT');
    const errorsOf = async (of: string) =>
      (await matrix.graph.ask('mutation($input: EditNeedInput!) { editNeed(input: $input) { userErrors { code } } }', { input: { id: of, revision, urgency: 'HIGH' } }, matrix.as('other'))).errors;
    expect(JSON.stringify(await errorsOf(id)).replaceAll(id, 'ID')).toBe(JSON.stringify(await errorsOf('need_0000')).replaceAll('need_0000', 'ID'));
  });

  it('show who changed them to their Party, to the Secretariat, and each their own changes', async () => {
    const { id, revision } = await stated('PUBLIC');
    expect(await outcomeOf(matrix, 'secretariat', 'editNeed', { id, revision, urgency: 'HIGH' })).toBe('done');
    for (const who of everybody) {
      const { need } = await matrix.graph.data<{ need: { history: { totalCount: number; edges: { node: { action: string } }[] } } }>(`{ need(id: "${id}") { history { totalCount edges { node { action } } } } }`, {}, matrix.as(who));
      const actions = need.history.edges.map(e => e.node.action).sort();
      expect({ who, actions, count: need.history.totalCount }).toEqual({ who, actions: who === 'own' || who === 'secretariat' ? ['EDITED', 'STATED'] : [], count: who === 'own' || who === 'secretariat' ? 2 : 0 });
    }
  });
});
