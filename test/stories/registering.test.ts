import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, ways } from '../support/graph.ts';
import { type Registered, cancel, people, register, said } from '../partners/given.ts';

describe.each(ways)('a learner registers for a training, %s', way => {
  let graph: Graph;
  let who: ReturnType<typeof people>;
  let session: string;
  let slug: string;
  beforeAll(async () => {
    graph = await openGraph({ way });
    who = people(graph);
    const input = { organization: 'unia', title: 'Sharks and rays', language: 'en', kind: 'COURSE', topics: ['ndf-aquatic'], sessions: [{ startsOn: '2027-02-01', places: 2 }] };
    const { registerTraining } = await graph.data<{ registerTraining: { training: { slug: string; revision: number; sessions: { edges: { node: { id: string } }[] } } } }>(
      'mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { slug sessions { edges { node { id } } } } } }', { input }, await who.as('ursula', ['partner:unia']),
    );
    slug = registerTraining.training.slug;
    session = registerTraining.training.sessions.edges[0]!.node.id;
  });
  afterAll(() => graph.close());

  /** Why the training meets a need, and how many places it has left. */
  const seen = async () => {
    const { need, training } = await graph.data<{ need: { trainings: { edges: { node: { slug: string }; reasons: { code: string }[] }[] } }; training: { sessions: { edges: { node: { placesLeft: number; isBookable: boolean } }[] } } }>(
      'query($need: ID!, $slug: String!) { need(id: $need) { trainings(first: 100) { edges { node { slug } reasons { code } } } } training(slug: $slug) { sessions { edges { node { placesLeft isBookable } } } } }',
      { need: graph.sql<{ id: string }>('needs', "select n.id from needs n join json_each(n.kinds) k where n.topic = 'ndf-aquatic' and n.visibility = 'PUBLIC' and k.value = 'TRAINING'")[0]!.id, slug },
    );
    return { freePlaces: need.trainings.edges.find(e => e.node.slug === slug)!.reasons.some(r => r.code === 'FREE_PLACES'), ...training.sessions.edges[0]!.node };
  };

  it('and the next read of a need that it meets says whether places are free', async () => {
    expect(await seen()).toEqual({ freePlaces: true, placesLeft: 2, isBookable: true });
    await who.registered('anna', session);
    expect(await seen()).toEqual({ freePlaces: true, placesLeft: 1, isBookable: true });
    const { id } = await who.registered('ben', session);
    expect(await seen()).toEqual({ freePlaces: false, placesLeft: 0, isBookable: false });
    await graph.data(cancel, { input: { registration: id } }, await who.as('ben'));
    expect(await seen()).toEqual({ freePlaces: true, placesLeft: 1, isBookable: true });
    await who.registered('ben', session);
  });

  it('and has a place as soon as the organization makes room', async () => {
    const waiting = await who.registered('carla', session);
    expect(waiting).toMatchObject({ state: 'WAITING', position: 1 });
    const partner = await who.as('ursula', ['partner:unia']);
    const { training } = await graph.data<{ training: { revision: number } }>('query($slug: String!) { training(slug: $slug) { revision } }', { slug }, partner);
    const input = { slug, revision: training.revision, sessions: [{ id: session, places: 3 }] };
    await graph.data('mutation($input: EditTrainingInput!) { editTraining(input: $input) { userErrors { code } } }', { input }, partner);
    const { me } = await graph.data<{ me: { registrations: { totalCount: number; edges: { node: unknown }[] } } }>('{ me { registrations { totalCount edges { node { id state position session { placesLeft } } } } } }', {}, await who.as('carla'));
    expect(me.registrations).toEqual({ totalCount: 1, edges: [{ node: { id: waiting.id, state: 'PLACE', position: null, session: { placesLeft: 0 } } }] });
    expect(graph.sql('partners', "select action, fields from changes where kind = 'Registration' and key = ? order by position", waiting.id).at(-1)).toEqual({ action: 'place', fields: '{"state":"PLACE"}' });
  });

  it('and is seen by the authority that confirms the learner as its staff, from then on and as long as it does', async () => {
    const { registerForSession } = await graph.data<{ registerForSession: { registration: Registered } }>(register, { input: { session, ...said('dora') } }, await who.as('dora'));
    const { id, learner } = registerForSession.registration;
    const save = 'mutation($input: SaveMyProfileInput!) { saveMyProfile(input: $input) { learner { revision } userErrors { code path } } }';
    const saved = await graph.data(save, { input: { revision: 0, affiliation: { party: 'MUS', kind: 'CUSTOMS' } } }, await who.as('dora'));
    expect(saved).toEqual({ saveMyProfile: { learner: { revision: 1 }, userErrors: [] } });
    const find = async (party: string) =>
      (await graph.data<{ registration: object | null }>('query($id: ID!) { registration(id: $id) { id name email worksFor motivation viewerCan { cancelRegistration } } }', { id }, await who.as(`officer ${party}`, [`authority:${party}`]))).registration;
    /** Looks again until it is so; the feed is not to take longer than a second. */
    const until = async (there: boolean) => {
      const began = performance.now();
      while (((await find('MUS')) !== null) !== there) {
        if (performance.now() - began > 5_000) throw new Error(`the registration is ${there ? 'not there' : 'still there'} after 5 seconds`);
        await setTimeout(20);
      }
    };
    expect(await find('MUS')).toBeNull();
    const decide = async (revision: number, decision: string) => {
      const input = { decisions: [{ learner: learner!.id, revision, decision, reason: 'Known here' }] };
      const { confirmAffiliation } = await graph.data<{ confirmAffiliation: { userErrors: unknown[] } }>('mutation($input: ConfirmAffiliationInput!) { confirmAffiliation(input: $input) { userErrors { code path } } }', { input }, await who.as('officer MUS', ['authority:MUS']));
      expect(confirmAffiliation.userErrors).toEqual([]);
    };
    await decide(1, 'CONFIRM');
    await until(true);
    expect(await find('MUS')).toEqual({ id, ...said('dora'), viewerCan: { cancelRegistration: false } });
    expect(await find('KEN')).toBeNull();
    await decide(2, 'REVOKE');
    await until(false);
  });
});
