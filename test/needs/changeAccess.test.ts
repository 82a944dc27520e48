import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';
import { type Who, everybody, tokensOf } from '../matrix/roles.ts';

const edit = 'mutation($input: EditNeedInput!) { editNeed(input: $input) { need { revision } userErrors { code } } }';
const move = 'mutation($input: MoveNeedInput!) { moveNeed(input: $input) { need { revision } userErrors { code } } }';
const list = 'mutation($input: SetMostUrgentNeedsInput!) { setMostUrgentNeeds(input: $input) { party { mostUrgentRevision } userErrors { code } } }';
const state = 'mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } userErrors { code } } }';
const stated = { party: 'MUS', topic: 'ndf-aquatic', statement: 'Findings for sharks', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'LOW', languages: ['en'] };

/** A way through the cycle to each state, and a step from there. */
const states: Record<string, { by: string[]; next: string }> = {
  IDENTIFIED: { by: [], next: 'PRIORITISED' },
  PRIORITISED: { by: ['PRIORITISED'], next: 'PLANNED' },
  PLANNED: { by: ['PRIORITISED', 'PLANNED'], next: 'IN_PROGRESS' },
  IN_PROGRESS: { by: ['PRIORITISED', 'PLANNED', 'IN_PROGRESS'], next: 'MET' },
  MET: { by: ['PRIORITISED', 'PLANNED', 'IN_PROGRESS', 'MET'], next: 'IDENTIFIED' },
  WITHDRAWN: { by: ['WITHDRAWN'], next: 'IDENTIFIED' },
};

const own: Who[] = ['own', 'secretariat'];
/** Which error each gets for a need of Mauritius that it may see, and for one that it may not. The rest may change it. */
const refusals = (who: Who, sees: boolean): string => {
  if (who === 'visitor') return 'UNAUTHENTICATED';
  if (who === 'other') return sees ? 'FORBIDDEN' : 'NOT_FOUND';
  return 'FORBIDDEN';
};
const sees: Record<string, (who: Who) => boolean> = {
  PUBLIC: () => true,
  PARTIES_AND_PARTNERS: who => !['visitor', 'learner', 'analyst'].includes(who),
  PARTY_AND_SECRETARIAT: who => own.includes(who),
};

describe.each(waysOfDetails)('who may change needs, %s', way => {
  let graph: Graph;
  let tokens: Awaited<ReturnType<typeof tokensOf>>;
  const needs: { visibility: string; state: string; id: string }[] = [];
  beforeAll(async () => {
    graph = await openGraph({ way, demonstration: false });
    tokens = await tokensOf(graph);
    for (const visibility of Object.keys(sees))
      for (const [name, { by }] of Object.entries(states)) {
        const { stateNeed } = await graph.data<{ stateNeed: { need: { id: string } } }>(state, { input: { ...stated, visibility } }, as('own'));
        const { id } = stateNeed.need;
        for (const [i, to] of by.entries()) await graph.data(move, { input: { id, revision: i + 1, to, reason: 'For the test' } }, as('own'));
        needs.push({ visibility, state: name, id });
      }
  });
  afterAll(() => graph.close());
  const as = (who: Who) => ({ token: tokens[who] });
  const outcome = async (query: string, input: object, who: Who): Promise<string> => {
    const { data, errors } = await graph.ask<Record<string, { userErrors: { code: string }[] } | null> | null>(query, { input }, as(who));
    return errors ? String(errors[0]!.extensions?.code) : (Object.values(data!)[0]!.userErrors[0]?.code ?? 'done');
  };
  const revision = (id: string) => graph.sql<{ revision: number }>('needs', 'select revision from needs where id = ?', id)[0]!.revision;
  const changes = () => graph.sql<{ n: number }>('needs', 'select count(*) as n from changes')[0]!.n;

  it.each(everybody)('%s: each write does what viewerCan says, and what is hidden is as if it did not exist', async who => {
    for (const { visibility, state: name, id } of needs) {
      const { need, none } = await graph.data<{ need: { viewerCan: object } | null; none: null }>('query($id: ID!) { need(id: $id) { viewerCan { editNeed moveNeed } } none: need(id: "need_none") { id } }', { id }, as(who));
      expect({ visibility, seen: need !== null, none }).toEqual({ visibility, seen: sees[visibility]!(who), none: null });
      const may = own.includes(who);
      if (need !== null) expect(need.viewerCan).toEqual({ editNeed: may, moveNeed: may });
      const refused = refusals(who, need !== null);
      const before = changes();
      expect({ visibility, name, edit: await outcome(edit, { id, revision: revision(id), urgency: revision(id) % 2 === 0 ? 'LOW' : 'HIGH' }, who) }).toEqual({ visibility, name, edit: may ? 'done' : refused });
      expect({ visibility, name, move: await outcome(move, { id, revision: revision(id), to: states[name]!.next, reason: 'For the test' }, who) }).toEqual({ visibility, name, move: may ? 'done' : refused });
      if (!may) expect(changes()).toBe(before);
      // Moved back by its Party to where it was, for whoever comes next.
      else {
        const way = [states[name]!.next === 'IDENTIFIED' ? states[name]!.by : name === 'IN_PROGRESS' ? ['IDENTIFIED', ...states[name]!.by] : [name]].flat();
        for (const to of way) expect(await outcome(move, { id, revision: revision(id), to, reason: 'Back' }, 'own')).toBe('done');
      }
      const absent = who === 'other' ? 'NOT_FOUND' : may ? 'NOT_FOUND' : refused;
      expect(await outcome(edit, { id: 'need_none', revision: 1, urgency: 'LOW' }, who)).toBe(absent);
      expect(await outcome(move, { id: 'need_none', revision: 1, to: 'PRIORITISED', reason: 'None' }, who)).toBe(absent);
    }
  }, 60_000);

  it.each(everybody)('%s: may state needs and name the most urgent as Party.viewerCan says', async who => {
    for (const party of ['MUS', 'KEN']) {
      const { viewerCan, mostUrgentRevision } = (await graph.data<{ party: { viewerCan: Record<string, boolean>; mostUrgentRevision: number | null } }>('query($party: String!) { party(iso3: $party) { mostUrgentRevision viewerCan { stateNeed setMostUrgentNeeds } } }', { party }, as(who))).party;
      const may = who === 'secretariat' || who === (party === 'MUS' ? 'own' : 'other');
      expect({ party, ...viewerCan, mostUrgentRevision }).toEqual({ party, stateNeed: may, setMostUrgentNeeds: may, mostUrgentRevision: may ? 0 : null });
      const refused = who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(await outcome(state, { ...stated, party, visibility: 'PUBLIC' }, who)).toBe(may ? 'done' : refused);
      expect(await outcome(list, { party, revision: 0, needs: [] }, who)).toBe(may ? 'done' : refused);
    }
  });

  it('a stale revision is CONFLICT for those who may change it, and tells nobody else that it is', async () => {
    const { id } = needs.find(n => n.visibility === 'PUBLIC')!;
    for (const who of everybody) {
      const expected = own.includes(who) ? 'CONFLICT' : refusals(who, true);
      for (const stale of [revision(id) - 1, revision(id) + 1]) {
        expect({ who, edit: await outcome(edit, { id, revision: stale, urgency: 'LOW' }, who) }).toEqual({ who, edit: expected });
        expect({ who, move: await outcome(move, { id, revision: stale, to: 'PRIORITISED', reason: 'x' }, who) }).toEqual({ who, move: expected });
      }
    }
  });

  const history = `query($id: ID!) { need(id: $id) { history(first: 100) { totalCount edges { node { id at by action fields from to reason duplicateOf { id } } } } } }`;
  interface History {
    need: { history: { totalCount: number; edges: { node: Record<string, unknown> }[] } };
  }

  it('the history is for the own Party and the Secretariat, and for others what they did themselves', async () => {
    const { stateNeed } = await graph.data<{ stateNeed: { need: { id: string } } }>(state, { input: { ...stated, visibility: 'PUBLIC' } }, as('own'));
    const { id } = stateNeed.need;
    const other = await graph.data<{ stateNeed: { need: { id: string } } }>(state, { input: { ...stated, visibility: 'PUBLIC' } }, as('own'));
    await graph.data(edit, { input: { id, revision: 1, urgency: 'HIGH', visibility: 'PARTIES_AND_PARTNERS', source: 'RESOLUTION_OR_DECISION' } }, as('own'));
    await graph.data(list, { input: { party: 'MUS', revision: 0, needs: [id] } }, as('secretariat'));
    await graph.data(list, { input: { party: 'MUS', revision: 1, needs: [] } }, as('own'));
    await graph.data(edit, { input: { id, revision: 4, visibility: 'PUBLIC' } }, as('own'));
    await graph.data(move, { input: { id, revision: 5, to: 'WITHDRAWN', reason: 'It is said elsewhere', duplicateOf: other.stateNeed.need.id } }, as('secretariat'));
    const lines = graph.sql<{ actor: string; at: string }>('needs', "select actor, at from changes where kind = 'Need' and key = ? order by position desc", id);
    const plain = { fields: [], from: null, to: null, reason: null, duplicateOf: null };
    const expected = [
      { action: 'MOVED', fields: [], from: 'IDENTIFIED', to: 'WITHDRAWN', reason: 'It is said elsewhere', duplicateOf: { id: other.stateNeed.need.id } },
      { ...plain, action: 'EDITED', fields: ['visibility'] },
      { ...plain, action: 'UNLISTED' },
      { ...plain, action: 'LISTED' },
      { ...plain, action: 'EDITED', fields: ['source', 'urgency', 'visibility'] },
      { ...plain, action: 'STATED' },
    ].map((line, i) => ({ ...line, id: `${id}.${lines.length - i}`, at: lines[i]!.at, by: lines[i]!.actor }));
    expect(new Set(lines.map(l => l.actor)).size).toBe(2);
    for (const who of everybody) {
      const { need } = await graph.data<History>(history, { id }, as(who));
      const shown = need.history.edges.map(({ node }) => ({ ...node, fields: (node.fields as string[]).sort() }));
      expect({ who, n: need.history.totalCount, shown }).toEqual({ who, n: own.includes(who) ? 6 : 0, shown: own.includes(who) ? expected : [] });
    }
    // Whoever changed it for the Party sees that much when it acts for the Party no longer.
    const former = { token: await graph.token({ subject: 'own', roles: ['authority:KEN'] }) };
    const { need } = await graph.data<History>(history, { id }, former);
    expect([need.history.totalCount, need.history.edges.map(e => e.node.action)]).toEqual([4, ['EDITED', 'UNLISTED', 'EDITED', 'STATED']]);
  });
});

describe('a write on a hidden need', () => {
  it('leads to the very statements that one on nothing leads to', async () => {
    const graph = await openGraph();
    const viewer = { learner: 'learner_other', roles: [{ kind: 'authority' as const, party: 'KEN' }] };
    const { id } = graph.sql<{ id: string }>('needs', "select id from needs where visibility = 'PARTY_AND_SECRETARIAT' and party <> 'KEN' limit 1")[0]!;
    for (const [query, input] of [[edit, { urgency: 'LOW' }], [move, { to: 'WITHDRAWN', reason: 'x' }]] as const) {
      const of = async (need: string) => (await graph.statements(query, { input: { id: need, revision: 1, ...input } }, { viewer, refused: 'NOT_FOUND' })).log.map(l => l.sql);
      const hidden = await of(id);
      expect(hidden).toEqual(await of('need_none'));
      expect(hidden).toHaveLength(1);
    }
    await graph.close();
  });
});
