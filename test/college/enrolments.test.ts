import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';

const fields = `id learnerId learner { id } course { slug } version state position enrolledOn completedOn reason isDemonstration
  progress { done of lessons { lesson { id } doneOn } } viewerCan { withdrawFromCourse recordLearning decideEnrolments }`;
const mutations = {
  enrolInCourse: `mutation($input: EnrolInCourseInput!) { done: enrolInCourse(input: $input) { enrolment { ${fields} } userErrors { code path message } } }`,
  withdrawFromCourse: `mutation($input: WithdrawFromCourseInput!) { done: withdrawFromCourse(input: $input) { enrolment { ${fields} } userErrors { code path message } } }`,
  decideEnrolments: `mutation($input: DecideEnrolmentsInput!) { done: decideEnrolments(input: $input) { enrolments { ${fields} } userErrors { code path message } } }`,
};

interface Enrolment {
  id: string;
  learnerId: string;
  learner: { id: string } | null;
  state: string;
  position: number | null;
  reason: string | null;
  progress: { done: number; of: number; lessons: unknown[] } | null;
  viewerCan: Record<'withdrawFromCourse' | 'recordLearning' | 'decideEnrolments', boolean>;
}
interface Payload {
  enrolment: Enrolment | null;
  enrolments: Enrolment[] | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

const officials = 'demonstration-risk-profiles';
const few = 'demonstration-permit-clinic';
const fewOfficials = 'demonstration-confiscation-desk';

describe.each(waysOfDetails)('enrolments, %s', way => {
  let graph: Graph;
  const tokens = new Map<string, string>();
  const ids = new Map<string, string>();
  beforeAll(async () => {
    graph = await openGraph({ way });
  });
  afterAll(() => graph.close());

  /** Lets somebody sign in; the same name is the same person. */
  async function person(name: string, roles: string[] = []): Promise<{ token: string }> {
    if (!tokens.has(name)) {
      const token = await graph.token({ subject: name, roles });
      tokens.set(name, token);
      ids.set(name, (await graph.data<{ me: { id: string } }>('{ me { id } }', {}, { token })).me.id);
    }
    return { token: tokens.get(name)! };
  }
  const done = async (mutation: keyof typeof mutations, who: { token: string }, input: object, languages?: string): Promise<Payload> =>
    (await graph.data<{ done: Payload }>(mutations[mutation], { input }, { ...who, ...(languages !== undefined && { languages }) })).done;
  const enrolled = async (who: { token: string }, course: string) => (await done('enrolInCourse', who, { course })).enrolment!;
  const code = async (mutation: keyof typeof mutations, who: { token?: string }, input: object) => (await graph.ask(mutations[mutation], { input }, who)).errors?.map(e => e.extensions?.code);
  const faults = ({ userErrors }: Payload) => userErrors.map(e => `${e.code} ${e.path.join('.')}`);

  it('begin with a place, with nothing done, and stand among one\'s own, the newest first', async () => {
    const jane = await person('jane');
    const { enrolment, userErrors } = await done('enrolInCourse', jane, { course: 'introduction' });
    expect(userErrors).toEqual([]);
    const [{ n } = { n: 0 }] = graph.sql<{ n: number }>('college', "select count(*) as n from lessons where course = 'introduction'");
    expect(enrolment).toEqual({
      id: expect.stringMatching(/^enrolment_[0-9a-f]{32}$/) as string,
      learnerId: ids.get('jane'),
      learner: { id: ids.get('jane') },
      course: { slug: 'introduction' },
      version: 1,
      state: 'ACTIVE',
      position: null,
      enrolledOn: '2026-11-24',
      completedOn: null,
      reason: null,
      isDemonstration: false,
      progress: { done: 0, of: n, lessons: [] },
      viewerCan: { withdrawFromCourse: true, recordLearning: true, decideEnrolments: false },
    });
    graph.change('college', "update enrolments set enrolled_on = '2026-11-23' where id = ?", enrolment!.id);
    const second = await enrolled(jane, few);
    const { me } = await graph.data<{ me: { enrolments: { totalCount: number; edges: { node: { id: string } }[] } } }>('{ me { enrolments { totalCount edges { node { id } } } } }', {}, jane);
    expect(me.enrolments).toEqual({ totalCount: 2, edges: [{ node: { id: second.id } }, { node: { id: enrolment!.id } }] });
    expect(graph.sql('college', 'select kind, action, fields, actor from changes where key = ? order by position', enrolment!.id)).toEqual([
      { kind: 'Enrolment', action: 'ENROLLED', fields: '{"course":"introduction","version":1,"state":"WAITING"}', actor: ids.get('jane') },
      { kind: 'Enrolment', action: 'PLACED', fields: '{"state":"ACTIVE"}', actor: ids.get('jane') },
    ]);
  });

  it('refuse a course that does not exist, and one that was taken up already', async () => {
    const joan = await person('joan');
    expect(faults(await done('enrolInCourse', joan, { course: 'nowhere' }))).toEqual(['UNKNOWN_REFERENCE input.course']);
    await enrolled(joan, 'introduction');
    expect(faults(await done('enrolInCourse', joan, { course: 'introduction' }))).toEqual(['DUPLICATE input.course']);
    expect(await code('enrolInCourse', {}, { course: 'introduction' })).toEqual(['UNAUTHENTICATED']);
    expect(await code('withdrawFromCourse', {}, { enrolment: 'x' })).toEqual(['UNAUTHENTICATED']);
  });

  it('wait in line where no place is left; who leaves gives the place to the first in it', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, (_, i) => person(`waiting ${i}`)));
    const { n } = graph.sql<{ n: number }>('college', "select count(*) as n from enrolments where course = ? and state = 'ACTIVE'", few)[0]!;
    graph.change('college', 'update courses set capacity = ? where slug = ?', n + 1, few);
    const [first, second, third] = [await enrolled(people[0]!, few), await enrolled(people[1]!, few), await enrolled(people[2]!, few)];
    expect([first, second, third].map(e => [e.state, e.position])).toEqual([['ACTIVE', null], ['WAITING', 1], ['WAITING', 2]]);
    expect((await done('withdrawFromCourse', people[1]!, { enrolment: second.id })).enrolment).toMatchObject({ state: 'CANCELLED', position: null, viewerCan: { withdrawFromCourse: false, recordLearning: false } });
    expect((await enrolled(people[3]!, few)).position).toBe(2);
    expect((await done('withdrawFromCourse', people[0]!, { enrolment: first.id })).enrolment).toMatchObject({ state: 'WITHDRAWN' });
    const stateOf = async (who: { token: string }) => (await graph.data<{ me: { enrolments: { edges: { node: Enrolment }[] } } }>(`{ me { enrolments { edges { node { ${fields} } } } } }`, {}, who)).me.enrolments.edges[0]!.node;
    expect(await stateOf(people[2]!)).toMatchObject({ state: 'ACTIVE', position: null });
    expect(await stateOf(people[3]!)).toMatchObject({ state: 'WAITING', position: 1 });
    // Back again, at the end of the line.
    expect(await enrolled(people[0]!, few)).toMatchObject({ id: first.id, state: 'WAITING', position: 2 });
    expect(faults(await done('withdrawFromCourse', people[1]!, { enrolment: second.id }))).toEqual(['NOT_ALLOWED_NOW input.enrolment']);
  });

  it('are given up by their learner alone: hidden from others, forbidden to who sees them', async () => {
    const owner = await person('owner');
    const { id } = await enrolled(owner, 'introduction');
    for (const who of [await person('stranger'), await person('a partner', ['partner:unia']), await person('an authority', ['authority:MUS'])]) expect(await code('withdrawFromCourse', who, { enrolment: id })).toEqual(['NOT_FOUND']);
    expect(await code('withdrawFromCourse', owner, { enrolment: 'enrolment_0' })).toEqual(['NOT_FOUND']);
    expect(await code('withdrawFromCourse', await person('the secretariat', ['secretariat']), { enrolment: id })).toEqual(['FORBIDDEN']);
  });

  it('wait for a decision where a course is for confirmed officials; those go straight to a place', async () => {
    const official = await person('an official');
    await enrolled(official, 'introduction');
    graph.change('college', "update learners set party = 'MUS', affiliation = 'CUSTOMS', affiliation_state = 'CONFIRMED', claimed_on = '2026-11-01' where id = ?", ids.get('an official'));
    expect(await enrolled(official, officials)).toMatchObject({ state: 'ACTIVE' });
    const claimant = await person('a claimant');
    await enrolled(claimant, 'introduction');
    graph.change('college', "update learners set party = 'MUS', affiliation = 'CUSTOMS', affiliation_state = 'CLAIMED', claimed_on = '2026-11-01' where id = ?", ids.get('a claimant'));
    expect(await enrolled(claimant, officials)).toMatchObject({ state: 'PENDING', position: null, viewerCan: { withdrawFromCourse: true, recordLearning: false, decideEnrolments: false } });
  });

  it('are accepted or refused with a reason, in a batch; the refused cannot ask again, but be accepted', async () => {
    const secretariat = await person('the secretariat', ['secretariat']);
    graph.change('college', 'update courses set capacity = 1 where slug = ?', fewOfficials);
    const people = await Promise.all(['accepted', 'accepted second', 'refused'].map(name => person(name)));
    const asked: Enrolment[] = [];
    for (const who of people) asked.push(await enrolled(who, fewOfficials));
    const decisions = asked.map((e, i) => (i === 2 ? { enrolment: e.id, decision: 'REFUSE', reason: '  Not for visitors ' } : { enrolment: e.id, decision: 'ACCEPT', reason: 'not kept' }));
    const { enrolments, userErrors } = await done('decideEnrolments', secretariat, { decisions });
    expect(userErrors).toEqual([]);
    expect(enrolments!.map(e => [e.id, e.state, e.position, e.reason])).toEqual([
      [asked[0]!.id, 'ACTIVE', null, null],
      [asked[1]!.id, 'WAITING', 1, null],
      [asked[2]!.id, 'REFUSED', null, 'Not for visitors'],
    ]);
    expect(graph.sql<{ fields: string }>('college', "select fields from changes where key = ? and action = 'DECIDED'", asked[2]!.id)).toEqual([{ fields: '{"state":"REFUSED","reason":"changed"}' }]);
    expect(await done('enrolInCourse', people[2]!, { course: fewOfficials }, 'fr')).toEqual({
      enrolment: null,
      userErrors: [{ code: 'NOT_ALLOWED_NOW', path: ['input', 'course'], message: "Cela ne peut pas se faire maintenant : l'inscription a été refusée." }],
    });
    expect((await done('decideEnrolments', secretariat, { decisions: [{ enrolment: asked[2]!.id, decision: 'ACCEPT' }] })).enrolments).toMatchObject([{ state: 'WAITING', position: 2, reason: null }]);
  });

  it('tell all faults of a batch at once and decide nothing; a batch is bounded', async () => {
    const secretariat = await person('the secretariat', ['secretariat']);
    const [waits, active] = [await enrolled(await person('one who waits'), officials), await enrolled(await person('one with a place'), 'introduction')];
    const decisions = [
      { enrolment: waits.id, decision: 'REFUSE' },
      { enrolment: 'enrolment_0', decision: 'REFUSE', reason: ' ' },
      { enrolment: waits.id, decision: 'ACCEPT' },
      { enrolment: active.id, decision: 'REFUSE', reason: 'x'.repeat(4_001) },
    ];
    const answer = await done('decideEnrolments', secretariat, { decisions }, 'es');
    expect(answer.enrolments).toBeNull();
    expect(faults(answer)).toEqual([
      'REQUIRED input.decisions.0.reason',
      'UNKNOWN_REFERENCE input.decisions.1.enrolment',
      'REQUIRED input.decisions.1.reason',
      'DUPLICATE input.decisions.2.enrolment',
      'NOT_ALLOWED_NOW input.decisions.3.enrolment',
      'TOO_LONG input.decisions.3.reason',
    ]);
    expect(answer.userErrors[4]!.message).toBe('Esto no se puede hacer ahora: no se espera ninguna decisión.');
    expect(graph.sql('college', 'select state from enrolments where id = ?', waits.id)).toEqual([{ state: 'PENDING' }]);
    expect(faults(await done('decideEnrolments', secretariat, { decisions: [] }))).toEqual(['REQUIRED input.decisions']);
    expect(faults(await done('decideEnrolments', secretariat, { decisions: Array(201).fill({ enrolment: waits.id, decision: 'ACCEPT' }) }))).toEqual(['TOO_MANY input.decisions']);
    expect(faults(await done('decideEnrolments', secretariat, { decisions: [{ enrolment: waits.id, decision: 'REFUSE', reason: 'x'.repeat(4_000) }] }))).toEqual([]);
    expect(faults(await done('decideEnrolments', secretariat, { decisions: [{ enrolment: waits.id, decision: 'REFUSE', reason: 'again' }] }))).toEqual(['NOT_ALLOWED_NOW input.decisions.0.enrolment']);
  });

  it('show a decider the application and what came of it, and nothing of the learner', async () => {
    graph.change('college', "insert into course_organizations (organization, role, course, position) values ('unia', 'MADE_BY', ?, 0)", officials);
    const [partner, other] = [await person('a partner', ['partner:unia']), await person('another partner', ['partner:fao'])];
    const applicant = await person('an applicant');
    const { id } = await enrolled(applicant, officials);
    const seenBy = async (who: { token: string }) => {
      const { course } = await graph.data<{ course: { enrolments: { totalCount: number; edges: { node: Enrolment }[] } } }>(
        `{ course(slug: "${officials}") { enrolments(last: 100) { totalCount edges { node { ${fields} } } } } }`, {}, who,
      );
      expect(course.enrolments.totalCount).toBe(course.enrolments.edges.length);
      return course.enrolments.edges.map(e => e.node).find(e => e.id === id);
    };
    expect(await seenBy(partner)).toMatchObject({ learnerId: ids.get('an applicant'), learner: null, progress: null, state: 'PENDING', viewerCan: { withdrawFromCourse: false, recordLearning: false, decideEnrolments: true } });
    expect(await seenBy(other)).toBeUndefined();
    expect((await done('decideEnrolments', partner, { decisions: [{ enrolment: id, decision: 'ACCEPT' }] })).enrolments).toMatchObject([{ state: 'ACTIVE', learner: null, progress: null }]);
    expect(await seenBy(partner)).toMatchObject({ state: 'ACTIVE', viewerCan: { decideEnrolments: false } });
    expect(await seenBy(applicant)).toMatchObject({ state: 'ACTIVE', learner: { id: ids.get('an applicant') }, progress: { done: 0 } });
    // What the learner makes of the place is not theirs to know.
    await done('withdrawFromCourse', applicant, { enrolment: id });
    expect(await seenBy(partner)).toBeUndefined();
    // Whoever comes back asks anew.
    expect(await enrolled(applicant, officials)).toMatchObject({ id, state: 'PENDING' });
    expect(graph.sql('college', 'select decided_on from enrolments where id = ?', id)).toEqual([{ decided_on: null }]);
    expect(await seenBy(partner)).toMatchObject({ state: 'PENDING' });
  });

  it('of everybody are listed for the Secretariat, who asked first first, and by state', async () => {
    const secretariat = await person('the secretariat', ['secretariat']);
    const rows = (where: string) =>
      graph.sql(
        'college',
        `select e.id, learner as learnerId, state, enrolled_on as enrolledOn, completed_on as completedOn, reason, l.is_demonstration as isDemonstration,
          (select count(*) from enrolments w where w.course = e.course and w.queue <= e.queue) as position,
          (select count(*) from lesson_progress where enrolment = e.id) as done, (select count(*) from lessons where course = e.course) as n
         from enrolments e join learners l on l.id = e.learner where course = 'ndf-timber' and ${where} order by enrolled_on, e.id limit 100`,
      ).map(({ isDemonstration, position, done: lessons, n, ...row }) => ({ ...row, isDemonstration: isDemonstration === 1, position: position || null, progress: { done: lessons, of: n } }));
    const listed = async (filter: object | null) =>
      (
        await graph.data<{ course: { enrolments: { edges: { node: object }[] } } }>(
          'query($filter: EnrolmentFilter) { course(slug: "ndf-timber") { enrolments(first: 100, filter: $filter) { edges { node { id learnerId state enrolledOn completedOn reason isDemonstration position progress { done of } } } } } }',
          { filter }, secretariat,
        )
      ).course.enrolments.edges.map(e => e.node);
    expect(await listed(null)).toEqual(rows('true'));
    expect(await listed({ states: ['COMPLETED', 'WITHDRAWN'] })).toEqual(rows("state in ('COMPLETED', 'WITHDRAWN')"));
    expect(await listed({ states: [] })).toHaveLength(100);
    const { learnerId } = (await listed({ states: ['COMPLETED'] }))[0] as { learnerId: string };
    const { learner } = await graph.data<{ learner: { id: string; enrolments: { totalCount: number; edges: { node: { enrolledOn: string } }[] } } }>(
      'query($id: ID!) { learner(id: $id) { id enrolments(filter: { states: [COMPLETED] }) { totalCount edges { node { enrolledOn } } } } }', { id: learnerId }, secretariat,
    );
    expect(learner).toEqual({
      id: learnerId,
      enrolments: {
        totalCount: graph.sql('college', "select id from enrolments where learner = ? and state = 'COMPLETED'", learnerId).length,
        edges: graph.sql<{ d: string }>('college', "select enrolled_on as d from enrolments where learner = ? and state = 'COMPLETED' order by d desc", learnerId).map(({ d }) => ({ node: { enrolledOn: d } })),
      },
    });
    expect((await graph.data('query($id: ID!) { learner(id: $id) { id } }', { id: learnerId }, await person('joan')))).toEqual({ learner: null });
    expect((await graph.ask('query($id: ID!) { learner(id: $id) { id } }', { id: learnerId })).errors?.map(e => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('tell beforehand whether one can enrol, state by state', async () => {
    const who = await person('one of many states');
    const can = async () => (await graph.data<{ course: { viewerCan: { enrolInCourse: boolean } } }>('{ course(slug: "basic") { viewerCan { enrolInCourse } } }', {}, who)).course.viewerCan.enrolInCourse;
    expect(await can()).toBe(true);
    const { id } = await enrolled(who, 'basic');
    for (const [state, allowed] of Object.entries({ PENDING: false, WAITING: false, ACTIVE: false, COMPLETED: false, REFUSED: false, WITHDRAWN: true, CANCELLED: true })) {
      const set = (to: string) => graph.change('college', 'update enrolments set state = ?, queue = null where id = ?', to, id);
      set(state);
      expect({ state, can: await can() }).toEqual({ state, can: allowed });
      const { me } = await graph.data<{ me: { enrolments: { edges: { node: Enrolment }[] } } }>(`{ me { enrolments { edges { node { ${fields} } } } } }`, {}, who);
      expect(me.enrolments.edges[0]!.node.viewerCan).toEqual({ withdrawFromCourse: ['PENDING', 'WAITING', 'ACTIVE'].includes(state), recordLearning: ['ACTIVE', 'COMPLETED'].includes(state), decideEnrolments: false });
      expect({ state, faults: faults(await done('withdrawFromCourse', who, { enrolment: id })) }).toEqual({ state, faults: ['PENDING', 'WAITING', 'ACTIVE'].includes(state) ? [] : ['NOT_ALLOWED_NOW input.enrolment'] });
      set(state);
      expect({ state, done: faults(await done('enrolInCourse', who, { course: 'basic' })).length === 0 }).toEqual({ state, done: allowed });
    }
    expect((await graph.data('{ course(slug: "basic") { viewerCan { enrolInCourse decideEnrolments } } }'))).toEqual({ course: { viewerCan: { enrolInCourse: false, decideEnrolments: false } } });
  });

  it('give the last place to exactly one of 50 who ask at once; the others stand in one line', async () => {
    const people = await Promise.all(Array.from({ length: 50 }, (_, i) => person(`crowd ${i}`)));
    graph.change('college', "update courses set capacity = (select count(*) + 1 from enrolments where course = 'livelihoods-course' and state = 'ACTIVE') where slug = 'livelihoods-course'");
    const answers = await Promise.all(people.map(who => done('enrolInCourse', who, { course: 'livelihoods-course', idempotencyKey: 'once' })));
    expect(answers.flatMap(a => a.userErrors)).toEqual([]);
    expect(answers.filter(a => a.enrolment!.state === 'ACTIVE')).toHaveLength(1);
    const waiting = await Promise.all(people.map(async who => (await graph.data<{ me: { enrolments: { edges: { node: Enrolment }[] } } }>(`{ me { enrolments { edges { node { state position } } } } }`, {}, who)).me.enrolments.edges[0]!.node));
    expect(waiting.map(e => e.position).filter(p => p !== null).sort((a, b) => a - b)).toEqual(Array.from({ length: 49 }, (_, i) => i + 1));
    // Sent again with the same key, it is the same enrolment.
    expect((await done('enrolInCourse', people[0]!, { course: 'livelihoods-course', idempotencyKey: 'once' })).enrolment!.id).toBe(answers[0]!.enrolment!.id);
  });
});
