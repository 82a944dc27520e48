import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Given, givenSession, people, said, writing } from '../partners/given.ts';
import { type Matrix, openMatrix } from './fixture.ts';
import { type Who, everybody, everybodyBut } from './roles.ts';
import { type Expected, type Outcome, outcomeOf, tryAs } from './writing.ts';

/** What becomes of registering for a session, and of deciding on those who registered, in each of its states. */
const states: readonly [state: string, session: Given, register: Outcome, decide: Outcome][] = [
  ['has places', {}, 'done', 'done'],
  ['is full', { places: 1, places_taken: 1 }, 'done', 'done'],
  ['is full and has no waiting list', { places: 1, places_taken: 1, has_waiting_list: 0 }, 'to mend: NO_PLACE_LEFT input.session', 'done'],
  ['selects', { places: 1, places_taken: 1, has_waiting_list: 0, selection: 'BY_ORGANIZER' }, 'done', 'done'],
  ['does not say how many places it has', { places: null }, 'done', 'done'],
  ['begins tomorrow', { first_day: '2026-11-25' }, 'done', 'done'],
  ['begins today', { first_day: '2026-11-24' }, 'to mend: NOT_ALLOWED_NOW input.session', 'to mend: NOT_ALLOWED_NOW input.session'],
  ['is called off', { is_cancelled: 1 }, 'to mend: NOT_ALLOWED_NOW input.session', 'to mend: NOT_ALLOWED_NOW input.session'],
  ['keeps no registrations here', { places_taken: null }, 'to mend: NOT_ALLOWED_NOW input.session', 'to mend: NOT_ALLOWED_NOW input.session'],
];

describe('registrations', () => {
  let matrix: Matrix;
  let applicants: ReturnType<typeof people>;
  beforeAll(async () => {
    matrix = await openMatrix();
    applicants = people(matrix.graph);
  });
  afterAll(() => matrix.close());

  const unia = '["unia"]';
  const given = (changes: Given = {}) => givenSession(matrix.graph.folder, { organizations: unia, ...changes });
  const change = (session: string, changes: Given) => {
    for (const [column, value] of Object.entries(changes)) writing(matrix.graph.folder, `update training_sessions set ${column} = ? where id = ?`, value, session);
  };
  /** The authority of Mauritius confirms somebody as its staff. */
  const confirm = (learner: string) => writing(matrix.graph.folder, "insert into staff_references (learner, party) values (?, 'MUS') on conflict do nothing", learner);
  type Can = Record<string, boolean> | undefined;
  const ofSession = (id: string) => ({
    query: `{ trainingSession(id: "${id}") { viewerCan { registerForSession decideRegistrations } } }`,
    in: (data: { trainingSession: { viewerCan: Can } }) => data.trainingSession.viewerCan,
  });
  /** The only registration for a session. */
  const ofRegistration = (session: string) => ({
    query: `{ trainingSession(id: "${session}") { registrations { edges { node { viewerCan { cancelRegistration decideRegistrations } } } } } }`,
    in: (data: { trainingSession: { registrations: { edges: { node: { viewerCan: Can } }[] } } }) => data.trainingSession.registrations.edges[0]?.node.viewerCan,
  });
  const signedIn = (outcome: Outcome): Expected => Object.fromEntries(everybodyBut('visitor').map(who => [who, outcome]));

  describe.each(states)('for a session that %s', (_, state, register, decide) => {
    it('are made by whoever has signed in', () =>
      tryAs(
        matrix,
        async () => {
          const session = given(state);
          return { mutation: 'registerForSession', input: { session, ...said('anna') }, can: ofSession(session) };
        },
        signedIn(register),
      ));

    it('are decided on by the organization that gives it and by the Secretariat', () =>
      tryAs(
        matrix,
        async () => {
          const session = given();
          const { id } = await applicants.registered('anna', session);
          change(session, state);
          return { mutation: 'decideRegistrations', input: { session, decisions: [{ registration: id, decision: 'REFUSE', reason: 'No' }] }, can: ofSession(session) };
        },
        { partner: decide, secretariat: decide, otherPartner: 'FORBIDDEN' },
      ));

    it('say themselves who can decide on them', () =>
      tryAs(
        matrix,
        async () => {
          const session = given();
          const { id, learner } = await applicants.registered('staff', session);
          confirm(learner!.id);
          change(session, state);
          return { mutation: 'decideRegistrations', input: { session, decisions: [{ registration: id, decision: 'REFUSE', reason: 'No' }] }, can: ofRegistration(session) };
        },
        { partner: decide, secretariat: decide, otherPartner: 'FORBIDDEN' },
      ));
  });

  it.each([
    ['REQUESTED', 'ACCEPT', 'done'],
    ['REFUSED', 'ACCEPT', 'done'],
    ['PLACE', 'REFUSE', 'done'],
    ['WAITING', 'REFUSE', 'done'],
    ['CANCELLED', 'ACCEPT', 'to mend: OUT_OF_ORDER input.decisions.0.decision'],
    ['CANCELLED', 'REFUSE', 'to mend: OUT_OF_ORDER input.decisions.0.decision'],
  ] as const)('that are %s are open to %s: %s', (state, decision, outcome) =>
    tryAs(
      matrix,
      async () => {
        const session = given();
        const { id } = await applicants.registered('anna', session);
        writing(matrix.graph.folder, 'update registrations set state = ? where id = ?', state, id);
        return { mutation: 'decideRegistrations', input: { session, decisions: [{ registration: id, decision, reason: 'No' }] }, can: ofRegistration(session) };
      },
      { partner: outcome, secretariat: outcome, otherPartner: 'FORBIDDEN' },
    ));

  it('are decided on by nobody for themselves, not even among others', async () => {
    for (const who of ['partner', 'secretariat'] as const) {
      const session = given({ selection: 'BY_ORGANIZER' });
      const anna = await applicants.registered('anna', session);
      expect(await outcomeOf(matrix, who, 'registerForSession', { session, ...said(who) })).toBe('done');
      const { data } = await matrix.graph.ask<{ trainingSession: { registrations: { edges: { node: { id: string; viewerCan: Can } }[] } } }>(
        `{ trainingSession(id: "${session}") { registrations { edges { node { id viewerCan { cancelRegistration decideRegistrations } } } } } }`, {}, matrix.as(who),
      );
      const [others, own] = data.trainingSession.registrations.edges.map(e => e.node);
      expect([others, own]).toEqual([
        { id: anna.id, viewerCan: { cancelRegistration: false, decideRegistrations: true } },
        { id: expect.any(String) as string, viewerCan: { cancelRegistration: true, decideRegistrations: false } },
      ]);
      const accepted = (...ids: string[]) => outcomeOf(matrix, who, 'decideRegistrations', { session, decisions: ids.map(registration => ({ registration, decision: 'ACCEPT' })) });
      expect(await accepted(own!.id)).toBe('FORBIDDEN');
      expect(await accepted(anna.id, own!.id)).toBe('FORBIDDEN');
      expect(matrix.graph.sql('partners', 'select distinct state from registrations where session = ?', session)).toEqual([{ state: 'REQUESTED' }]);
      expect(await accepted(anna.id)).toBe('done');
    }
  });

  it('are made once by each, and again after they were cancelled', async () => {
    for (const [state, outcome] of [['PLACE', 'DUPLICATE'], ['WAITING', 'DUPLICATE'], ['REQUESTED', 'DUPLICATE'], ['REFUSED', 'NOT_ALLOWED_NOW'], ['CANCELLED', 'done']] as const)
      await tryAs(
        matrix,
        async () => {
          const session = given();
          for (const who of everybodyBut('visitor')) {
            const { registerForSession: { registration } } = await matrix.graph.data<{ registerForSession: { registration: { id: string } } }>(
              'mutation($input: RegisterForSessionInput!) { registerForSession(input: $input) { registration { id } } }', { input: { session, ...said(who) } }, matrix.as(who),
            );
            writing(matrix.graph.folder, 'update registrations set state = ? where id = ?', state, registration.id);
          }
          return { mutation: 'registerForSession', input: { session, ...said('x') }, can: ofSession(session) };
        },
        signedIn(outcome === 'done' ? 'done' : `to mend: ${outcome} input.session`),
      );
  });

  describe.each([
    ['PLACE', {}, 'done'],
    ['WAITING', {}, 'done'],
    ['REQUESTED', {}, 'done'],
    ['REFUSED', {}, 'to mend: OUT_OF_ORDER input.registration'],
    ['CANCELLED', {}, 'to mend: OUT_OF_ORDER input.registration'],
    ['PLACE', { first_day: '2026-11-24' }, 'to mend: NOT_ALLOWED_NOW input.registration'],
    ['PLACE', { is_cancelled: 1 }, 'to mend: NOT_ALLOWED_NOW input.registration'],
  ] as const)('%s %o', (state, session, outcome) => {
    it('are cancelled by whoever made them, are not there for whom they are none of their business, and are nobody else\'s', async () => {
      const others: Expected = { ...signedIn('NOT_FOUND'), own: 'FORBIDDEN', partner: 'FORBIDDEN', secretariat: 'FORBIDDEN' };
      for (const applicant of ['learner', 'analyst'] satisfies Who[])
        await tryAs(
          matrix,
          async () => {
            const id = given();
            const { registerForSession: { registration } } = await matrix.graph.data<{ registerForSession: { registration: { id: string; learner: { id: string } } } }>(
              'mutation($input: RegisterForSessionInput!) { registerForSession(input: $input) { registration { id learner { id } } } }', { input: { session: id, ...said('x') } }, matrix.as(applicant),
            );
            confirm(registration.learner.id);
            writing(matrix.graph.folder, 'update registrations set state = ? where id = ?', state, registration.id);
            change(id, session);
            return { mutation: 'cancelRegistration', input: { registration: registration.id }, can: ofRegistration(id) };
          },
          { ...others, [applicant]: outcome },
        );
    });
  });

  describe('for a session of a training that is submitted and not yet looked at', () => {
    let training: string;
    beforeAll(async () => {
      const input = { organization: 'unia', title: 'Submitted', language: 'en', kind: 'COURSE', topics: ['ndf-aquatic'] };
      training = (await matrix.graph.data<{ registerTraining: { training: { slug: string } } }>('mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { slug } } }', { input }, matrix.as('partner'))).registerTraining.training.slug;
      writing(matrix.graph.folder, "update trainings set listing = 'SUBMITTED' where slug = ?", training);
    });
    const can = (session: string) => {
      const { query, in: read } = ofSession(session);
      return { query, in: (data: Parameters<typeof read>[0] | { trainingSession: null }) => (data.trainingSession === null ? null : read(data)) };
    };

    it('are made by those for whom it exists', () =>
      tryAs(
        matrix,
        async () => {
          const session = given({ training });
          return { mutation: 'registerForSession', input: { session, ...said('x') }, can: can(session) };
        },
        { ...signedIn('NOT_FOUND'), partner: 'done', secretariat: 'done' },
      ));

    it('are decided on by those for whom it exists', () =>
      tryAs(
        matrix,
        async () => {
          const session = given({ training: matrix.training });
          const { id } = await applicants.registered('anna', session);
          writing(matrix.graph.folder, 'update training_sessions set training = ? where id = ?', training, session);
          return { mutation: 'decideRegistrations', input: { session, decisions: [{ registration: id, decision: 'REFUSE', reason: 'No' }] }, can: can(session) };
        },
        { partner: 'done', secretariat: 'done', otherPartner: 'NOT_FOUND' },
      ));
  });

  it('are not there for another organization that gives another session of the same training', async () => {
    const session = given({ organizations: '["fao"]', training: matrix.training });
    const { id } = await applicants.registered('anna', session);
    for (const who of everybody) {
      const { data } = await matrix.graph.ask<{ trainingSession: { registrations: { totalCount: number } } }>(`{ trainingSession(id: "${session}") { registrations { totalCount } } }`, {}, matrix.as(who));
      const seen = await matrix.graph.ask<{ registration: { id: string } | null } | null>(`{ registration(id: "${id}") { id } }`, {}, matrix.as(who));
      const sees = who === 'otherPartner' || who === 'secretariat';
      expect({ who, count: data.trainingSession.registrations.totalCount, found: seen.data?.registration ?? null }).toEqual({ who, count: sees ? 1 : 0, found: sees ? { id } : null });
    }
  });
});
