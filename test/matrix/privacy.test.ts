import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, openMatrix } from './fixture.ts';
import { enrolled } from './learning.ts';
import { everybody, everybodyBut } from './roles.ts';
import { outcomeOf } from './writing.ts';

/** Somebody whom the authority of Mauritius and the Secretariat see (ACCESS: staff it has confirmed, with the learner's consent). */
const seen = 'consenting staff';

describe('what is held of somebody, and its end', () => {
  let matrix: Matrix;
  let staff: { token: string };
  let id: string;
  beforeAll(async () => {
    matrix = await openMatrix();
    staff = { token: await matrix.graph.token({ subject: seen }) };
    id = (await matrix.graph.data<{ me: { id: string } }>('{ me { id } }', {}, staff)).me.id;
  });
  afterAll(() => matrix.close());

  const held = 'heldByCollege { totalCount } heldByNeeds { totalCount } heldByPartners { totalCount }';
  const nothing = { heldByCollege: null, heldByNeeds: null, heldByPartners: null };

  it('is shown to themselves alone, in every part of the graph', async () => {
    for (const who of everybodyBut('visitor')) {
      const { learner, me } = await matrix.graph.data<{ learner: object | null; me: object }>(`query($id: ID!) { learner(id: $id) { ${held} } me { ${held} } }`, { id }, matrix.as(who));
      expect({ who, learner }).toEqual({ who, learner: who === 'own' || who === 'secretariat' ? nothing : null });
      const count = { totalCount: expect.any(Number) as number };
      expect({ who, me }).toEqual({ who, me: { heldByCollege: count, heldByNeeds: count, heldByPartners: count } });
    }
    expect((await matrix.graph.data<{ me: { heldByCollege: { totalCount: number } } }>(`{ me { ${held} } }`, {}, staff)).me.heldByCollege.totalCount).toBeGreaterThan(5);
    expect(await matrix.graph.data(`{ me { ${held} } }`, {}, matrix.as('visitor'))).toEqual({ me: null });
  });

  it('is erased by themselves alone', async () => {
    for (const who of everybody) {
      const expected = who === 'visitor' ? 'refused by role' : who === 'own' || who === 'secretariat' ? 'FORBIDDEN' : 'NOT_FOUND';
      expect({ who, outcome: await outcomeOf(matrix, who, 'eraseMe', { learner: id }) }).toEqual({ who, outcome: expected });
      if (who !== 'visitor') expect({ who, outcome: await outcomeOf(matrix, who, 'eraseMe', { learner: 'learner_0' }) }).toEqual({ who, outcome: 'NOT_FOUND' });
      const { learner } = (await matrix.graph.ask<{ learner: object | null }>('query($id: ID!) { learner(id: $id) { viewerCan { eraseMe } } }', { id }, matrix.as(who))).data;
      expect({ who, learner }).toEqual({ who, learner: expected === 'FORBIDDEN' ? { viewerCan: { eraseMe: false } } : null });
    }
    // Nobody has got further than being refused.
    expect((await matrix.graph.data<{ me: { affiliation: object } }>('{ me { affiliation { state } erasure { isComplete } } }', {}, staff)).me).toEqual({ affiliation: { state: 'CONFIRMED' }, erasure: null });
  });

  it('is over when they say so, and they alone see that it is', async () => {
    const { me } = await matrix.graph.data<{ me: object }>('{ me { viewerCan { eraseMe } } }', {}, staff);
    expect(me).toEqual({ viewerCan: { eraseMe: true } });
    await matrix.graph.data('mutation($id: ID!) { eraseMe(input: { learner: $id }) { userErrors { code } } }', { id }, staff);
    for (const who of ['own', 'secretariat'] as const) expect(await matrix.graph.data('query($id: ID!) { learner(id: $id) { id } }', { id }, matrix.as(who))).toEqual({ learner: null });
    // Back again, and seen by the Secretariat as somebody new.
    await enrolled(matrix.graph, staff, 'introduction');
    expect(await matrix.graph.data('query($id: ID!) { learner(id: $id) { affiliation { state } erasure { isComplete } } }', { id }, matrix.as('secretariat'))).toEqual({ learner: { affiliation: null, erasure: null } });
    expect((await matrix.graph.data<{ me: { erasure: object | null } }>('{ me { erasure { requestedOn } } }', {}, staff)).me.erasure).toEqual({ requestedOn: '2026-11-24' });
  });

  it('is done for every role, and for no visitor', async () => {
    for (const who of everybody) {
      const { data } = await matrix.graph.ask<{ me: { id: string; viewerCan: { eraseMe: boolean } } | null }>('{ me { id viewerCan { eraseMe } } }', {}, matrix.as(who));
      const outcome = await outcomeOf(matrix, who, 'eraseMe', { learner: data.me?.id ?? id });
      expect({ who, outcome, can: data.me?.viewerCan.eraseMe ?? false }).toEqual({ who, outcome: who === 'visitor' ? 'refused by role' : 'done', can: who !== 'visitor' });
    }
  });
});
