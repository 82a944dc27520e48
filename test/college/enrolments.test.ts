import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, ways } from '../support/graph.ts';

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

describe.each(ways)('enrolments, %s', way => {
  let graph: Graph;
  let file: BetterSqlite3.Database;
  const tokens = new Map<string, string>();
  const ids = new Map<string, string>();
  beforeAll(async () => {
    graph = await openGraph({ way });
    file = new BetterSqlite3(join(graph.folder, 'college.sqlite'));
  });
  afterAll(() => {
    file.close();
    return graph.close();
  });

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
    file.prepare("update enrolments set enrolled_on = '2026-11-23' where id = ?").run(enrolment!.id);
    const second = await enrolled(jane, few);
    const { me } = await graph.data<{ me: { enrolments: { totalCount: number; edges: { node: { id: string } }[] } } }>('{ me { enrolments { totalCount edges { node { id } } } } }', {}, jane);
    expect(me.enrolments).toEqual({ totalCount: 2, edges: [{ node: { id: second.id } }, { node: { id: enrolment!.id } }] });
    expect(graph.sql('college', 'select kind, action, fields, actor from changes where key = ? order by position', enrolment!.id)).toEqual([
      { kind: 'Enrolment', action: 'enrol', fields: '{"course":"introduction","version":1,"state":"WAITING"}', actor: ids.get('jane') },
      { kind: 'Enrolment', action: 'place', fields: '{"state":"ACTIVE"}', actor: ids.get('jane') },
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
    file.prepare('update courses set capacity = ? where slug = ?').run(n + 1, few);
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
    file.prepare("update learners set party = 'MUS', affiliation = 'CUSTOMS', affiliation_state = 'CONFIRMED', claimed_on = '2026-11-01' where id = ?").run(ids.get('an official'));
    expect(await enrolled(official, officials)).toMatchObject({ state: 'ACTIVE' });
    const claimant = await person('a claimant');
    await enrolled(claimant, 'introduction');
    file.prepare("update learners set party = 'MUS', affiliation = 'CUSTOMS', affiliation_state = 'CLAIMED', claimed_on = '2026-11-01' where id = ?").run(ids.get('a claimant'));
    expect(await enrolled(claimant, officials)).toMatchObject({ state: 'PENDING', position: null, viewerCan: { withdrawFromCourse: true, recordLearning: false, decideEnrolments: false } });
  });

  it('are accepted or refused with a reason, in a batch; the refused cannot ask again, but be accepted', async () => {
    const secretariat = await person('the secretariat', ['secretariat']);
    file.prepare('update courses set capacity = 1 where slug = ?').run(fewOfficials);
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
    expect(graph.sql<{ fields: string }>('college', "select fields from changes where key = ? and action = 'decide'", asked[2]!.id)).toEqual([{ fields: '{"state":"REFUSED","reason":"changed"}' }]);
    expect(await done('enrolInCourse', people[2]!, { course: fewOfficials }, 'fr')).toEqual({
      enrolment: null,
      userErrors: [{ code: 'NOT_ALLOWED_NOW', path: ['input', 'course'], message: "Cela ne peut pas se faire maintenant : l'inscription a été refusée." }],
    });
    expect((await done('decideEnrolments', secretariat, { decisions: [{ enrolment: asked[2]!.id, decision: 'ACCEPT' }] })).enrolments).toMatchObject([{ state: 'WAITING', position: 2, reason: null }]);
  });
});
