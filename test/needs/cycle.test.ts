import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStep } from '../../services/needs/rules/cycle.ts';
import { type Graph, openGraph } from '../support/graph.ts';

const states = ['IDENTIFIED', 'PRIORITISED', 'PLANNED', 'IN_PROGRESS', 'MET', 'WITHDRAWN'] as const;
type State = (typeof states)[number];

/** Every step that there is, written from the issue and not from the code. */
const steps = new Set([
  'IDENTIFIED PRIORITISED', 'PRIORITISED PLANNED', 'PLANNED IN_PROGRESS', 'IN_PROGRESS MET',
  'PRIORITISED IDENTIFIED', 'PLANNED PRIORITISED', 'IN_PROGRESS PLANNED',
  'IDENTIFIED WITHDRAWN', 'PRIORITISED WITHDRAWN', 'PLANNED WITHDRAWN', 'IN_PROGRESS WITHDRAWN',
  'WITHDRAWN IDENTIFIED', 'MET IDENTIFIED',
]);

describe('the cycle', () => {
  it.each(states.flatMap(from => states.map(to => [from, to] as const)))('%s to %s', (from, to) => expect(isStep(from, to)).toBe(steps.has(`${from} ${to}`)));

  it('is never left by any steps: a closed need begins anew at the beginning, and met is only what help was given for', () => {
    const walk = fc.array(fc.constantFrom(...states), { maxLength: 60 });
    fc.assert(
      fc.property(walk, wanted => {
        let at: State = 'IDENTIFIED';
        for (const to of wanted) {
          if (!isStep(at, to)) continue;
          if (to === 'MET') expect(at).toBe('IN_PROGRESS');
          if (at === 'MET' || at === 'WITHDRAWN') expect(to).toBe('IDENTIFIED');
          at = to;
        }
      }),
      { numRuns: 500 },
    );
  });
});

interface Modelled {
  id: string;
  state: State;
  urgent: boolean;
  urgency: 'LOW' | 'HIGH';
  revision: number;
  changes: number;
}

type Act = { does: 'move'; need: number; to: State } | { does: 'list'; needs: number[]; stale: boolean } | { does: 'edit'; need: number; urgency: 'LOW' | 'HIGH'; stale: boolean };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('move' as const), need: fc.nat(4), to: fc.constantFrom(...states) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('list' as const), needs: fc.array(fc.nat(4), { maxLength: 5 }), stale: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('edit' as const), need: fc.nat(4), urgency: fc.constantFrom('LOW' as const, 'HIGH' as const), stale: fc.boolean() }) },
);

describe('whatever an authority does, in any order', () => {
  let graph: Graph;
  let token: string;
  beforeAll(async () => {
    graph = await openGraph({ demonstration: false });
    token = await graph.token({ subject: 'officer', roles: ['authority:MUS'] });
  });
  afterAll(() => graph.close());

  const send = async (mutation: string, input: object): Promise<string> => {
    const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await graph.ask<Record<string, { userErrors: { code: string }[] }>>(`mutation($input: ${name}!) { ${mutation}(input: $input) { userErrors { code } } }`, { input }, { token });
    return errors ? String(errors[0]!.extensions?.code) : (data[mutation]!.userErrors[0]?.code ?? 'done');
  };

  it('states, list, revisions and history are as a plain model has them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async acts => {
        const ids: string[] = [];
        for (let n = 0; n < 5; n += 1) {
          const input = { party: 'MUS', topic: 'permits', statement: 'A need', language: 'en', kinds: ['ADVICE'], level: 'PERSON', urgency: 'LOW', visibility: 'PUBLIC' };
          const { stateNeed } = await graph.data<{ stateNeed: { need: { id: string } } }>('mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } } }', { input }, { token });
          ids.push(stateNeed.need.id);
        }
        const model = ids.map((id): Modelled => ({ id, state: 'IDENTIFIED', urgent: false, urgency: 'LOW', revision: 1, changes: 1 }));
        const count = (need: Modelled) => ((need.revision += 1), (need.changes += 1));
        const [row] = graph.sql<{ revision: number }>('needs', "select most_urgent_revision as revision from parties where iso3 = 'MUS'");
        let revision = row!.revision;
        const listed = () => graph.sql<{ id: string }>('needs', "select id from needs where party = 'MUS' and most_urgent order by id").map(n => n.id);
        // What an earlier round has left on the list.
        if (listed().length > 0) expect([await send('setMostUrgentNeeds', { party: 'MUS', revision, needs: [] }), (revision += 1)][0]).toBe('done');

        for (const one of acts) {
          if (one.does === 'move') {
            const need = model[one.need]!;
            const may = steps.has(`${need.state} ${one.to}`);
            expect(await send('moveNeed', { id: need.id, revision: need.revision, to: one.to, reason: 'So' })).toBe(may ? 'done' : 'OUT_OF_ORDER');
            if (!may) continue;
            need.state = one.to;
            count(need);
            if (need.urgent && ['MET', 'WITHDRAWN'].includes(one.to)) {
              need.urgent = false;
              revision += 1;
            }
          } else if (one.does === 'edit') {
            const need = model[one.need]!;
            expect(await send('editNeed', { id: need.id, revision: need.revision - (one.stale ? 1 : 0), urgency: one.urgency })).toBe(one.stale ? 'CONFLICT' : 'done');
            if (one.stale || need.urgency === one.urgency) continue;
            need.urgency = one.urgency;
            count(need);
          } else {
            const wanted = new Set(one.needs);
            const closed = one.needs.some(n => ['MET', 'WITHDRAWN'].includes(model[n]!.state));
            const answer = one.stale ? 'CONFLICT' : wanted.size > 3 ? 'TOO_MANY' : closed ? 'NOT_ALLOWED_NOW' : 'done';
            expect(await send('setMostUrgentNeeds', { party: 'MUS', revision: revision - (one.stale ? 1 : 0), needs: one.needs.map(n => ids[n]) })).toBe(answer);
            if (answer !== 'done') continue;
            const flips = model.filter((need, n) => need.urgent !== wanted.has(n));
            for (const need of flips) {
              need.urgent = !need.urgent;
              count(need);
            }
            if (flips.length > 0) revision += 1;
          }
        }

        const rank = { LOW: 0, HIGH: 2 };
        for (const { id, state, urgent, urgency, revision: counted, changes } of model)
          expect(
            graph.sql('needs', "select state, most_urgent as urgent, urgency, urgency_rank as rank, urgency_order as negative, revision, (select count(*) from changes where kind = 'Need' and key = needs.id) as changes from needs where id = ?", id),
          ).toEqual([{ state, urgent: Number(urgent), urgency, rank: rank[urgency] + (urgent ? 3 : 0), negative: 0 - rank[urgency] - (urgent ? 3 : 0), revision: counted, changes }]);
        expect(listed()).toEqual(model.filter(n => n.urgent).map(n => n.id).sort());
        expect(listed().length).toBeLessThanOrEqual(3);
        expect(graph.sql('needs', "select most_urgent_revision as revision from parties where iso3 = 'MUS'")).toEqual([{ revision }]);
      }),
      { numRuns: 25, interruptAfterTimeLimit: 40_000 },
    );
  }, 60_000);
});
