import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';
import { type Fault, type Registered, cancel, decide, givenSession, people, register, said, writing } from './given.ts';

interface Answer {
  registration: Registered | null;
  registrations: Registered[] | null;
  userErrors: Fault[];
}

describe.each(waysOfDetails)('registering for a session, %s', way => {
  let graph: Graph;
  let who: ReturnType<typeof people>;
  beforeAll(async () => {
    graph = await openGraph({ way });
    who = people(graph);
  });
  afterAll(() => graph.close());

  const given = (changes: Parameters<typeof givenSession>[1] = {}) => givenSession(graph.folder, changes);
  const send = async (mutation: string, input: object, person: string, roles: readonly string[] = [], languages = 'en'): Promise<Answer> =>
    Object.values(await graph.data<Record<string, Answer>>(mutation, { input }, { ...(await who.as(person, roles)), languages }))[0]!;
  const codes = async (mutation: string, input: object, person: string, roles: readonly string[] = []) =>
    (await graph.ask(mutation, { input }, await who.as(person, roles))).errors?.map(e => e.extensions?.code);
  const faults = ({ userErrors }: Answer) => userErrors.map(e => `${e.code} ${e.path.join('.')}`);
  const states = (session: string) =>
    Object.fromEntries(graph.sql<{ name: string; state: string }>('partners', 'select name, state from registrations where session = ? order by turn', session).map(r => [r.name.replace('Jane ', ''), r.state]));
  const taken = (session: string) => graph.sql<{ n: number | null }>('partners', 'select places_taken as n from training_sessions where id = ?', session)[0]!.n;
  const wco = ['partner:wco'];

  it('gives a place while one is left, keeps what was said, and tells nobody else of it', async () => {
    const session = given();
    const { registration, userErrors } = await send(register, { session, ...said('anna'), name: '  Jane anna ', worksFor: ' ' }, 'anna');
    expect(userErrors).toEqual([]);
    expect(registration).toEqual({
      id: expect.stringMatching(/^registration_[0-9a-f]{32}$/) as string,
      session: { id: session, placesLeft: 1, isBookable: true },
      learner: { id: expect.stringMatching(/^learner_[0-9a-f]{32}$/) as string },
      state: 'PLACE',
      position: null,
      registeredOn: '2026-11-24',
      name: 'Jane anna',
      email: 'anna@example.org',
      worksFor: null,
      motivation: 'To tell shark fins apart',
      reason: null,
      viewerCan: { cancelRegistration: true },
      isDemonstration: false,
    });
    expect(taken(session)).toBe(1);
    const lines = graph.sql<{ action: string; fields: string; actor: string }>('partners', "select action, fields, actor from changes where kind = 'Registration' and key = ? order by position", registration!.id);
    expect(lines.map(l => [l.action, JSON.parse(l.fields) as unknown, l.actor])).toEqual([
      ['REGISTERED', { session, state: 'WAITING', name: 'changed', email: 'changed', worksFor: 'changed', motivation: 'changed' }, registration!.learner!.id],
      ['PLACED', { state: 'PLACE' }, registration!.learner!.id],
    ]);
    expect(graph.sql('partners', "select 1 from changes where fields like '%anna%' or fields like '%shark fins%'")).toEqual([]);
  });

  it('puts whoever comes later on the waiting list, and gives a place that becomes free to whoever has waited longest', async () => {
    const session = given();
    const [first, , third, fourth] = [await who.registered('first', session), await who.registered('second', session), await who.registered('third', session), await who.registered('fourth', session)];
    expect([third.state, third.position, third.session]).toEqual(['WAITING', 1, { id: session, placesLeft: 0, isBookable: false }]);
    expect([fourth.state, fourth.position]).toEqual(['WAITING', 2]);
    const cancelled = await send(cancel, { registration: first.id }, 'first');
    expect(cancelled.userErrors).toEqual([]);
    expect(cancelled.registration).toMatchObject({ state: 'CANCELLED', position: null, session: { placesLeft: 0 }, viewerCan: { cancelRegistration: false } });
    expect(states(session)).toEqual({ first: 'CANCELLED', second: 'PLACE', third: 'PLACE', fourth: 'WAITING' });
    expect(taken(session)).toBe(2);
    const read = await graph.data('query($id: ID!) { registration(id: $id) { state position } }', { id: fourth.id }, await who.as('fourth'));
    expect(read).toEqual({ registration: { state: 'WAITING', position: 1 } });
    // One who waits leaves the list without a place becoming free; one who comes back stands at its end, under the same id.
    await send(cancel, { registration: fourth.id }, 'fourth');
    await who.registered('fifth', session);
    expect(await who.registered('first', session)).toMatchObject({ id: first.id, state: 'WAITING', position: 2, reason: null });
    expect(taken(session)).toBe(2);
    expect(graph.sql('partners', "select action from changes where kind = 'Registration' and key = ? order by position", first.id).map(l => l.action)).toEqual(['REGISTERED', 'PLACED', 'CANCELLED', 'REGISTERED']);
  });

  it('asks for a place where the organization selects, or nobody knows how many there are', async () => {
    const [selected, unknown] = [given({ selection: 'BY_ORGANIZER', places: 1 }), given({ places: null })];
    for (const session of [selected, unknown]) {
      const asked = await who.registered('asker', session);
      expect([asked.state, asked.position]).toEqual(['REQUESTED', null]);
      expect(taken(session)).toBe(0);
    }
    expect(faults(await send(register, { session: selected, ...said('brief'), motivation: ' ' }, 'brief'))).toEqual(['REQUIRED input.motivation']);
    expect(faults(await send(register, { session: unknown, name: 'Jane brief', email: 'brief@example.org' }, 'brief'))).toEqual([]);
    const ids = graph.sql<{ id: string }>('partners', 'select id from registrations where session = ? order by turn', unknown).map(r => r.id);
    const { registrations } = await send(decide, { session: unknown, decisions: ids.map(registration => ({ registration, decision: 'ACCEPT' })) }, 'wendy', wco);
    expect(registrations!.map(r => [r.id, r.state, r.session?.placesLeft])).toEqual(ids.map(id => [id, 'PLACE', null]));
    expect(taken(unknown)).toBe(2);
  });

  it('lets the organization accept and refuse, gives free places in the order of asking, and lets the others wait', async () => {
    const session = given({ selection: 'BY_ORGANIZER', places: 2 });
    const asked: Registered[] = [];
    for (const person of ['a', 'b', 'c', 'd', 'e']) asked.push(await who.registered(person, session));
    const [a, b, c, d, e] = asked.map(r => r.id);
    const accept = (registration?: string) => ({ registration, decision: 'ACCEPT' });
    const refuse = (registration?: string) => ({ registration, decision: 'REFUSE', reason: ' Too far along for this course ' });
    const first = await send(decide, { session, decisions: [accept(d), accept(c), accept(b), refuse(e)] }, 'wendy', wco);
    expect(first.userErrors).toEqual([]);
    expect(first.registrations!.map(r => [r.id, r.state, r.position, r.reason, r.viewerCan.cancelRegistration])).toEqual([
      [d, 'WAITING', 1, null, false],
      [c, 'PLACE', null, null, false],
      [b, 'PLACE', null, null, false],
      [e, 'REFUSED', null, 'Too far along for this course', false],
    ]);
    expect(taken(session)).toBe(2);
    // Refusing one with a place frees it; whoever asked before the one that waits comes first when accepted in the same batch.
    const second = await send(decide, { session, decisions: [refuse(c), accept(a)] }, 'sue', ['secretariat']);
    expect(second.userErrors).toEqual([]);
    expect(states(session)).toEqual({ a: 'PLACE', b: 'PLACE', c: 'REFUSED', d: 'WAITING', e: 'REFUSED' });
    expect(faults(await send(register, { session, ...said('e') }, 'e'))).toEqual(['NOT_ALLOWED_NOW input.session']);
    // Whoever was refused can be accepted later; the reason is then gone.
    const third = await send(decide, { session, decisions: [accept(e), refuse(a)] }, 'wendy', wco);
    expect(third.registrations!.map(r => [r.state, r.position, r.reason])).toEqual([
      ['WAITING', 1, null],
      ['REFUSED', null, 'Too far along for this course'],
    ]);
    expect(states(session)).toMatchObject({ d: 'PLACE', e: 'WAITING' });
    const lines = graph.sql<{ action: string; fields: string }>('partners', "select action, fields from changes where kind = 'Registration' and key = ? order by position", e);
    expect(lines.map(l => [l.action, JSON.parse(l.fields) as unknown])).toEqual([
      ['REGISTERED', expect.anything()],
      ['REFUSED', { state: 'REFUSED', reason: 'changed' }],
      ['ACCEPTED', { state: 'WAITING' }],
    ]);
  });

  it('keeps no decision of a batch when one is faulty, and names each fault', async () => {
    const session = given({ selection: 'BY_ORGANIZER', places: 1, has_waiting_list: 0 });
    const [a, b] = [await who.registered('a', session), await who.registered('b', session)];
    const elsewhere = await who.registered('a', given());
    const decisions = [
      { registration: a.id, decision: 'REFUSE', reason: ' ' },
      { registration: a.id, decision: 'ACCEPT' },
      { registration: elsewhere.id, decision: 'ACCEPT' },
      { registration: 'nobody', decision: 'ACCEPT' },
      { registration: b.id, decision: 'REFUSE', reason: 'x'.repeat(1_001) },
    ];
    expect(faults(await send(decide, { session, decisions }, 'wendy', wco))).toEqual([
      'REQUIRED input.decisions.0.reason',
      'DUPLICATE input.decisions.1.registration',
      'UNKNOWN_REFERENCE input.decisions.2.registration',
      'UNKNOWN_REFERENCE input.decisions.3.registration',
      'TOO_LONG input.decisions.4.reason',
    ]);
    expect(faults(await send(decide, { session, decisions: [a, b].map(r => ({ registration: r.id, decision: 'ACCEPT' })) }, 'wendy', wco))).toEqual(['NO_PLACE_LEFT input.decisions.1.decision']);
    expect(states(session)).toEqual({ a: 'REQUESTED', b: 'REQUESTED' });
    await send(decide, { session, decisions: [{ registration: a.id, decision: 'ACCEPT' }] }, 'wendy', wco);
    const again = await send(decide, { session, decisions: [{ registration: a.id, decision: 'ACCEPT' }] }, 'wendy', wco);
    expect(again.userErrors).toMatchObject([{ code: 'OUT_OF_ORDER', message: 'PLACE cannot become PLACE. Read the record again, it may have changed, and choose a step that is open.', path: ['input', 'decisions', '0', 'decision'] }]);
    expect(faults(await send(decide, { session, decisions: [] }, 'wendy', wco))).toEqual(['REQUIRED input.decisions']);
    const many = Array.from({ length: 201 }, (_, i) => ({ registration: `r${i}`, decision: 'ACCEPT' }));
    expect(faults(await send(decide, { session, decisions: many }, 'wendy', wco))).toEqual(['TOO_MANY input.decisions']);
    expect(faults(await send(decide, { session, decisions: many.slice(1) }, 'wendy', wco))).toHaveLength(200);
  });

  it('tells all faults at once, in the language of the viewer, and keeps nothing', async () => {
    const session = given();
    const bad = await send(register, { session, name: ' ', email: 'anna at example.org', worksFor: 'x'.repeat(201), motivation: 'x'.repeat(4_001) }, 'anna', [], 'fr');
    expect(faults(bad)).toEqual(['REQUIRED input.name', 'TOO_LONG input.worksFor', 'TOO_LONG input.motivation', 'MALFORMED input.email']);
    expect(bad.userErrors[0]!.message).toBe('Ce champ doit être rempli.');
    expect(bad.registration).toBeNull();
    expect(faults(await send(register, { session, name: 'x'.repeat(201), email: `${'x'.repeat(250)}@example.org` }, 'anna'))).toEqual(['TOO_LONG input.name', 'TOO_LONG input.email']);
    for (const email of ['a@b', 'a@@b.org', 'a b@c.org', '@b.org', 'a@.org', 'a@b.org,c@d.org']) expect([email, faults(await send(register, { session, ...said('anna'), email }, 'anna'))]).toEqual([email, ['MALFORMED input.email']]);
    expect(states(session)).toEqual({});
  });

  it('is refused where the state does not allow it, with the reason', async () => {
    const full = given({ places: 1, has_waiting_list: 0 });
    const mine = await who.registered('anna', full);
    const tried = async (session: string, person: string, languages = 'en') => (await send(register, { session, ...said(person) }, person, [], languages)).userErrors.map(e => [e.code, e.message]);
    expect(await tried(full, 'ben')).toEqual([['NO_PLACE_LEFT', 'No place is left. Choose another one, or try again when a place has become free.']]);
    expect(await tried(full, 'anna')).toEqual([['DUPLICATE', expect.stringContaining('is there already') as string]]);
    expect(await tried(given({ first_day: '2026-11-24' }), 'ben')).toEqual([['NOT_ALLOWED_NOW', 'This cannot be done now: the session has begun.']]);
    expect(await tried(given({ places_taken: null }), 'ben', 'es')).toEqual([['NOT_ALLOWED_NOW', 'Esto no se puede hacer ahora: las inscripciones a esta sesión no se llevan aquí.']]);
    expect(await tried(given({ first_day: '2026-11-25' }), 'ben')).toEqual([]);
    writing(graph.folder, "update training_sessions set first_day = '2026-11-24' where id = ?", full);
    const begun = 'NOT_ALLOWED_NOW input.registration';
    expect(faults(await send(cancel, { registration: mine.id }, 'anna'))).toEqual([begun]);
    expect(faults(await send(decide, { session: full, decisions: [{ registration: mine.id, decision: 'REFUSE', reason: 'Late' }] }, 'wendy', wco))).toEqual(['NOT_ALLOWED_NOW input.session']);
    writing(graph.folder, "update training_sessions set first_day = '2026-11-25' where id = ?", full);
    expect(faults(await send(cancel, { registration: mine.id }, 'anna'))).toEqual([]);
    const twice = await send(cancel, { registration: mine.id }, 'anna');
    expect(twice.userErrors).toEqual([{ code: 'OUT_OF_ORDER', message: 'CANCELLED cannot become CANCELLED. Read the record again, it may have changed, and choose a step that is open.', path: ['input', 'registration'] }]);
    expect(taken(full)).toBe(0);
    expect(await tried(full, 'ben')).toEqual([]);
  });

  it('is over once the session has begun: room that it is said to have afterwards is given to nobody', async () => {
    const session = given({ places: 1 });
    for (const person of ['anna', 'ben']) await who.registered(person, session);
    const room = async (places: number) => {
      const [{ slug, revision }] = graph.sql<{ slug: string; revision: number }>('partners', 'select t.slug, t.revision from trainings t join training_sessions s on s.training = t.slug where s.id = ?', session) as [{ slug: string; revision: number }];
      const input = { slug, revision, sessions: [{ id: session, places }] };
      const { editTraining } = await graph.data<{ editTraining: Answer }>('mutation($input: EditTrainingInput!) { editTraining(input: $input) { userErrors { code message path } } }', { input }, await who.as('sue', ['secretariat']));
      expect(editTraining.userErrors).toEqual([]);
    };
    writing(graph.folder, "update training_sessions set starts_on = '2026-11-24', ends_on = '2026-11-24' where id = ?", session);
    await room(2);
    expect([states(session), taken(session)]).toEqual([{ anna: 'PLACE', ben: 'WAITING' }, 1]);
    writing(graph.folder, "update training_sessions set starts_on = '2026-11-25', ends_on = '2026-11-25' where id = ?", session);
    await room(3);
    expect([states(session), taken(session)]).toEqual([{ anna: 'PLACE', ben: 'PLACE' }, 2]);
  });

  it('is not open to those whom it is not for', async () => {
    const session = given();
    const { id } = await who.registered('anna', session);
    const ask = async (mutation: string, input: object) => (await graph.ask(mutation, { input })).errors?.map(e => e.extensions?.code);
    const refusal = { session, decisions: [{ registration: id, decision: 'REFUSE', reason: 'No' }] };
    expect(await ask(register, { session, ...said('x') })).toEqual(['UNAUTHENTICATED']);
    expect(await ask(cancel, { registration: id })).toEqual(['UNAUTHENTICATED']);
    expect(await ask(decide, refusal)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(register, { session: 'none', ...said('x') }, 'x')).toEqual(['NOT_FOUND']);
    expect(await codes(decide, { ...refusal, session: 'none' }, 'wendy', wco)).toEqual(['NOT_FOUND']);
    for (const roles of [[], ['authority:MUS'], ['partner:unia'], ['donor:wco'], ['committee:SC'], ['analyst']]) {
      expect([roles, await codes(cancel, { registration: id }, 'other', roles)]).toEqual([roles, ['NOT_FOUND']]);
      expect([roles, await codes(decide, refusal, 'other', roles)]).toEqual([roles, ['FORBIDDEN']]);
    }
    expect(await codes(cancel, { registration: 'none' }, 'other')).toEqual(['NOT_FOUND']);
    for (const roles of [wco, ['secretariat']]) expect([roles, await codes(cancel, { registration: id }, 'other', roles)]).toEqual([roles, ['FORBIDDEN']]);
    expect(states(session)).toEqual({ anna: 'PLACE' });
  });

  it('is done once for one key, however often it is sent', async () => {
    const session = given();
    const input = { session, ...said('anna'), idempotencyKey: 'once' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(register, input, 'anna')));
    expect(new Set(answers.map(a => a.registration?.id)).size).toBe(1);
    expect(answers.flatMap(faults)).toEqual([]);
    expect(taken(session)).toBe(1);
    expect(await codes(register, { ...input, name: 'Joan' }, 'anna')).toEqual(['IDEMPOTENCY_MISMATCH']);
    const decisions = { session, decisions: [{ registration: answers[0]!.registration!.id, decision: 'REFUSE', reason: 'No' }], idempotencyKey: 'once' };
    for (let i = 0; i < 2; i++) expect((await send(decide, decisions, 'wendy', wco)).registrations!.map(r => r.state)).toEqual(['REFUSED']);
  });

  it('gives the last place to exactly one of 50 who ask at once', async () => {
    const [waiting, strict] = [given({ places: 3 }), given({ places: 3, has_waiting_list: 0 })];
    for (const session of [waiting, strict]) for (const person of ['early', 'earlier']) await who.registered(person, session);
    const crowd = Array.from({ length: 50 }, (_, i) => `crowd${i}`);
    await Promise.all(crowd.map(person => who.as(person)));
    const answers = await Promise.all(crowd.flatMap(person => [waiting, strict].map(async session => ({ session, ...(await send(register, { session, ...said(person) }, person)) }))));
    const of = (session: string) => answers.filter(a => a.session === session);
    expect(of(waiting).filter(a => a.registration?.state === 'PLACE')).toHaveLength(1);
    expect(of(waiting).flatMap(a => a.registration?.position ?? []).sort((x, y) => x - y)).toEqual(Array.from({ length: 49 }, (_, i) => i + 1));
    expect(of(strict).filter(a => a.registration?.state === 'PLACE')).toHaveLength(1);
    expect(of(strict).filter(a => a.userErrors[0]?.code === 'NO_PLACE_LEFT')).toHaveLength(49);
    expect([taken(waiting), taken(strict)]).toEqual([3, 3]);
    expect(Object.values(states(strict))).toEqual(['PLACE', 'PLACE', 'PLACE']);
  });
});
