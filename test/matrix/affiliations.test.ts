import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, openMatrix } from './fixture.ts';
import { everybody } from './roles.ts';
import { outcomeOf, tryAs } from './writing.ts';

describe('profiles and affiliations', () => {
  let matrix: Matrix;
  let people = 0;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  /** Somebody new who says that they work for Mauritius. */
  const claimed = async (): Promise<{ id: string; revision: number }> => {
    const token = await matrix.graph.token({ subject: `official ${(people += 1)}` });
    const { saveMyProfile } = await matrix.graph.data<{ saveMyProfile: { learner: { id: string; revision: number } } }>(
      'mutation($input: SaveMyProfileInput!) { saveMyProfile(input: $input) { learner { id revision } } }',
      { input: { revision: 0, affiliation: { party: 'MUS', kind: 'CUSTOMS' } } },
      { token },
    );
    return saveMyProfile.learner;
  };
  interface Claims {
    party: { affiliationClaims: { totalCount: number; edges: { node: { id: string; viewerCan: Record<string, boolean> } }[] } | null };
  }
  const listed = '{ party(iso3: "MUS") { affiliationClaims(last: 100, filter: { states: [CLAIMED] }) { totalCount edges { node { id viewerCan { confirmAffiliation } } } } } }';

  it('a profile is written by whom it is of', async () => {
    for (const who of everybody) {
      const { data } = await matrix.graph.ask<{ me: { revision: number; viewerCan: Record<string, boolean> } | null }>('{ me { revision viewerCan { saveMyProfile } } }', {}, matrix.as(who));
      const outcome = await outcomeOf(matrix, who, 'saveMyProfile', { revision: data.me?.revision ?? 0, languages: ['fr'] });
      expect({ who, outcome, can: data.me?.viewerCan.saveMyProfile ?? false }).toEqual({ who, outcome: who === 'visitor' ? 'refused by role' : 'done', can: who !== 'visitor' });
    }
  });

  it('claims are listed for the authority that they name and the Secretariat, and are confirmed by the two', async () => {
    const { id } = await claimed();
    for (const who of everybody) {
      const { data, errors } = await matrix.graph.ask<Claims>(listed, {}, matrix.as(who));
      const list = data.party.affiliationClaims;
      if (who === 'own' || who === 'secretariat') {
        expect(list!.edges.find(e => e.node.id === id)?.node.viewerCan).toEqual({ confirmAffiliation: true });
        expect(list!.totalCount).toBe(list!.edges.length);
      } else if (who === 'other') expect(list).toEqual({ totalCount: 0, edges: [] });
      else expect({ who, list, codes: errors?.map(e => e.extensions?.code) }).toEqual({ who, list: null, codes: [who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN'] });
    }
    await tryAs(
      matrix,
      async () => {
        const claim = await claimed();
        return { mutation: 'confirmAffiliation', input: { decisions: [{ learner: claim.id, revision: claim.revision, decision: 'CONFIRM' }] } };
      },
      { own: 'done', secretariat: 'done', other: 'to mend: UNKNOWN_REFERENCE input.decisions.0.learner' },
    );
  });

  it('nobody confirms their own claim, and nobody writes the profile of another whom they see', async () => {
    for (const who of ['own', 'secretariat'] as const) {
      const { data } = await matrix.graph.ask<{ me: { id: string; revision: number } }>('{ me { id revision } }', {}, matrix.as(who));
      expect(await outcomeOf(matrix, who, 'saveMyProfile', { revision: data.me.revision, affiliation: { party: 'MUS', kind: 'LEGAL' }, sharesWithAuthority: true })).toBe('done');
      const { party } = await matrix.graph.data<Claims>(listed, {}, matrix.as(who));
      expect(party.affiliationClaims!.edges.find(e => e.node.id === data.me.id)!.node.viewerCan).toEqual({ confirmAffiliation: false });
      const decision = { learner: data.me.id, revision: data.me.revision + 1, decision: 'CONFIRM' };
      expect(await outcomeOf(matrix, who, 'confirmAffiliation', { decisions: [decision] })).toBe('FORBIDDEN');
      // The other one confirms it, and sees them from then on; that gives no hand in their profile.
      const other = who === 'own' ? 'secretariat' : 'own';
      expect(await outcomeOf(matrix, other, 'confirmAffiliation', { decisions: [decision] })).toBe('done');
      const { learner } = await matrix.graph.data<{ learner: { viewerCan: Record<string, boolean> } | null }>(`{ learner(id: "${data.me.id}") { viewerCan { saveMyProfile } } }`, {}, matrix.as(other));
      expect(learner).toEqual({ viewerCan: { saveMyProfile: false } });
    }
  });
});
