import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { mutate } from '../support/mutating.ts';

/* What an authority sees of its own people together: who has learned what, on whose enrolment it decides, how many have left. */

interface People {
  staff: { totalCount: number; edges: { node: { id: string; enrolments: { edges: { node: { course: { slug: string }; state: string } }[] } } }[] } | null;
  staffFigures: { confirmed: number; sharing: number; departures: { year: number; people: number; completers: number; completions: number }[] } | null;
  enrolmentsToDecide: { totalCount: number; edges: { node: { id: string; learner: { id: string } | null; viewerCan: { decideEnrolments: boolean } } }[] } | null;
}

const asked = `query($party: String!, $filter: StaffFilter) { party(iso3: $party) {
  staff(first: 100, filter: $filter) { totalCount edges { node { id enrolments(filter: { states: [COMPLETED] }) { edges { node { course { slug } state } } } } } }
  staffFigures { confirmed sharing departures { year people completers completions } }
  enrolmentsToDecide(first: 100) { totalCount edges { node { id learner { id } viewerCan { decideEnrolments } } } }
} }`;

let graph: Graph;
let own: string;
let secretariat: string;
/** The present year by the clock of the graph. */
let year: number;
beforeAll(async () => {
  graph = await openGraph();
  own = await graph.token({ subject: 'officer', roles: ['authority:MUS'] });
  secretariat = await graph.token({ subject: 'secretariat', roles: ['secretariat'] });
});
afterAll(() => graph.close());

const people = async (token: string, filter?: object, party = 'MUS'): Promise<People> => (await graph.data<{ party: People }>(asked, { party, filter }, { token })).party;
const idsIn = ({ staff }: People) => staff!.edges.map(e => e.node.id);

interface Person {
  id: string;
  token: string;
  revision: number;
}
let n = 0;
async function claimant(party: string, sharesWithAuthority: boolean): Promise<Person> {
  const token = await graph.token({ subject: `person ${(n += 1)}` });
  const { learner } = await mutate<{ learner: { id: string; revision: number } }>(graph, 'saveMyProfile', { revision: 0, sharesWithAuthority, affiliation: { party, kind: 'CUSTOMS' } }, token, 'learner { id revision }');
  return { ...learner, token };
}
async function decide(person: Person, decision: 'CONFIRM' | 'REVOKE'): Promise<void> {
  await mutate(graph, 'confirmAffiliation', { decisions: [{ learner: person.id, revision: person.revision, decision, ...(decision === 'REVOKE' && { reason: 'has left' }) }] }, secretariat);
  person.revision += 1;
}
async function confirmed(party: string, shares: boolean): Promise<Person> {
  const person = await claimant(party, shares);
  await decide(person, 'CONFIRM');
  return person;
}
async function enrolled(course: string, { token }: Person): Promise<string> {
  const { enrolment } = await mutate<{ enrolment: { id: string; enrolledOn: string } }>(graph, 'enrolInCourse', { course }, token, 'enrolment { id enrolledOn }');
  year = Number(enrolment.enrolledOn.slice(0, 4));
  return enrolment.id;
}
async function completed(course: string, person: Person): Promise<void> {
  const enrolment = await enrolled(course, person);
  const lessons = graph.sql<{ id: string }>('college', 'select id from lessons where course = ? and version = (select version from courses where slug = ?)', course, course);
  await mutate(graph, 'recordLearning', { events: lessons.map(({ id: lesson }) => ({ enrolment, lesson, doneAt: `${year}-01-02T10:00:00Z`, eventId: lesson })) }, person.token);
}

describe('the people of a Party', () => {
  it('are those who are confirmed and let its authority see them, with what they have learned', async () => {
    const sharing = await confirmed('MUS', true);
    const silent = await confirmed('MUS', false);
    await claimant('MUS', true);
    const elsewhere = await confirmed('KEN', true);
    for (const person of [sharing, silent, elsewhere]) await completed('introduction', person);

    const seen = await people(own);
    expect(seen.staff).toEqual({ totalCount: 1, edges: [{ node: { id: sharing.id, enrolments: { edges: [{ node: { course: { slug: 'introduction' }, state: 'COMPLETED' } }] } } }] });
    expect(seen.staffFigures).toEqual({ confirmed: 2, sharing: 1, departures: [] });
    expect(await people(secretariat)).toEqual(seen);

    graph.change('college', "insert into course_topics (topic, course) values ('ndf-aquatic', 'introduction')");
    const [topic, above] = ['ndf-aquatic', 'non-detriment-finding'];
    for (const filter of [{ courses: ['introduction'] }, { topics: [topic] }, { topics: [above] }, { courses: ['introduction', 'no-such'], topics: [above] }, { courses: [], topics: null }])
      expect([filter, idsIn(await people(own, filter))]).toEqual([filter, [sharing.id]]);
    for (const filter of [{ courses: ['ndf-sharks'] }, { topics: ['no-such'] }, { courses: ['ndf-sharks'], topics: [above] }]) expect([filter, idsIn(await people(own, filter))]).toEqual([filter, []]);
  });

  it('are nothing to any other authority, and barred to everybody else', async () => {
    const other = await graph.token({ subject: 'other officer', roles: ['authority:KEN'] });
    expect(await people(other)).toEqual({ staff: { totalCount: 0, edges: [] }, staffFigures: null, enrolmentsToDecide: { totalCount: 0, edges: [] } });
    for (const roles of [[], ['partner:unia'], ['donor:MUS'], ['committee:AC'], ['analyst']]) {
      const { data, errors } = await graph.ask<{ party: object }>(asked, { party: 'MUS' }, { token: await graph.token({ subject: 'somebody', roles }) });
      expect(data.party).toEqual({ staff: null, staffFigures: null, enrolmentsToDecide: null });
      expect(errors!.map(e => `${e.path!.join('.')} ${String(e.extensions!.code)}`).sort()).toEqual(['party.enrolmentsToDecide FORBIDDEN', 'party.staff FORBIDDEN', 'party.staffFigures FORBIDDEN']);
    }
  });

  it('are decided on where they wait, many at once, and not by themselves', async () => {
    const [sharing, silent, elsewhere] = [await claimant('MUS', true), await claimant('MUS', false), await claimant('KEN', true)];
    const waiting = [await enrolled('demonstration-confiscation-desk', sharing), await enrolled('demonstration-confiscation-desk', silent)];
    await enrolled('demonstration-confiscation-desk', elsewhere);
    expect((await people(own)).enrolmentsToDecide!.totalCount).toBe(0);
    for (const person of [sharing, silent, elsewhere]) await decide(person, 'CONFIRM');
    const { edges } = (await people(own)).enrolmentsToDecide!;
    expect(edges.map(e => e.node)).toEqual([
      { id: waiting[0], learner: { id: sharing.id }, viewerCan: { decideEnrolments: true } },
      { id: waiting[1], learner: null, viewerCan: { decideEnrolments: true } },
    ]);
    const both = await graph.token({ subject: `person ${n - 2}`, roles: ['authority:MUS'] });
    expect((await people(both)).enrolmentsToDecide!.edges.map(e => e.node.id)).toEqual([waiting[1]]);
    await mutate(graph, 'decideEnrolments', { decisions: edges.map(e => ({ enrolment: e.node.id, decision: 'ACCEPT' })) }, own);
    expect((await people(own)).enrolmentsToDecide).toEqual({ totalCount: 0, edges: [] });
  });

  it('are counted once they have left, whatever ended it, and again where they come back and leave', async () => {
    const departures = async (party = 'KEN') => (await people(secretariat, undefined, party)).staffFigures!.departures;
    expect(await departures()).toEqual([]);
    const [revoked, moved, gone, stays] = [await confirmed('KEN', true), await confirmed('KEN', false), await confirmed('KEN', true), await confirmed('KEN', true)];
    await completed('introduction', gone);
    await completed('demonstration-permit-clinic', gone);
    await completed('introduction', stays);
    await decide(revoked, 'REVOKE');
    expect(await departures()).toEqual([{ year, people: 1, completers: 0, completions: 0 }]);
    await mutate(graph, 'saveMyProfile', { revision: stays.revision, languages: ['fr'] }, stays.token);
    expect(await departures()).toEqual([{ year, people: 1, completers: 0, completions: 0 }]);
    await mutate(graph, 'saveMyProfile', { revision: stays.revision + 1, affiliation: { party: 'KEN', kind: 'CUSTOMS', statement: 'At another desk' } }, stays.token);
    expect(await departures()).toEqual([{ year, people: 1, completers: 0, completions: 0 }]);
    await mutate(graph, 'confirmAffiliation', { decisions: [{ learner: stays.id, revision: stays.revision + 2, decision: 'CONFIRM' }] }, secretariat);
    await mutate(graph, 'saveMyProfile', { revision: moved.revision, affiliation: { party: 'MUS', kind: 'CUSTOMS' } }, moved.token);
    expect(await departures()).toEqual([{ year, people: 2, completers: 0, completions: 0 }]);
    const before = (await people(secretariat, undefined, 'KEN')).staffFigures!.confirmed;
    await mutate(graph, 'eraseMe', { learner: gone.id }, gone.token);
    expect(await departures()).toEqual([{ year, people: 3, completers: 1, completions: 2 }]);
    expect((await people(secretariat, undefined, 'KEN')).staffFigures!.confirmed).toBe(before - 1);
    await decide(revoked, 'CONFIRM');
    await decide(revoked, 'REVOKE');
    expect(await departures()).toEqual([{ year, people: 4, completers: 1, completions: 2 }]);
    expect(await departures('MUS')).toEqual([]);

    graph.change('college', "insert into party_departures (party, year, people, completers, completions, is_demonstration) values ('KEN', ?, 2, 1, 1, true), ('KEN', ?, 7, 7, 7, false), ('KEN', ?, 9, 9, 9, false)", ...[year, year - 9, year - 10].map(String));
    expect(await departures()).toEqual([{ year, people: 6, completers: 2, completions: 3 }, { year: year - 9, people: 7, completers: 7, completions: 7 }]);
  });
});
