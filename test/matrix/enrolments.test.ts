import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, change, openMatrix } from './fixture.ts';
import { claimed, confirmed, course, enrolled } from './learning.ts';
import { type Who, everybody, everybodyBut } from './roles.ts';
import { type Expected, type Outcome, outcomeOf, tryAs } from './writing.ts';

const as = (outcome: Outcome, ...who: Who[]): Expected => Object.fromEntries(who.map(w => [w, outcome]));
/** The others are asked to sign in, or told that their role decides nothing. */
const deciders: Who[] = ['own', 'other', 'partner', 'otherPartner', 'secretariat'];
const signedIn = everybodyBut('visitor');

describe('enrolments', () => {
  let matrix: Matrix;
  let n = 0;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  const somebody = async () => ({ token: await matrix.graph.token({ subject: `somebody ${n++}` }) });
  /** How the enrolment says what the viewer can do with it, wherever they see it. */
  const ofEnrolment = (slug: string, id: string) => ({
    query: `{ course(slug: "${slug}") { enrolments(last: 100) { edges { node { id viewerCan { withdrawFromCourse recordLearning decideEnrolments } } } } } }`,
    in: (data: { course: { enrolments: { edges: { node: { id: string; viewerCan: Record<string, boolean> } }[] } } }) => data.course.enrolments.edges.find(e => e.node.id === id)?.node.viewerCan,
  });
  const ofCourse = (slug: string) => ({ query: `{ course(slug: "${slug}") { viewerCan { enrolInCourse decideEnrolments } } }`, in: (data: { course: { viewerCan: Record<string, boolean> } }) => data.course.viewerCan });

  it('are open to whoever has signed in', () => tryAs(matrix, async () => ({ mutation: 'enrolInCourse', input: { course: 'enforcement-officers' }, can: ofCourse('enforcement-officers') }), as('done', ...signedIn)));

  it('are not taken up twice', () =>
    tryAs(matrix, async () => ({ mutation: 'enrolInCourse', input: { course: 'enforcement-officers' }, can: ofCourse('enforcement-officers') }), as('to mend: DUPLICATE input.course', ...signedIn)));

  /** Somebody's with a place in an open course: a stranger's, and that of staff of Mauritius, with and without consent. */
  const whose: [string, (id: { token: string }) => Promise<void>, Who[]][] = [
    ['of a stranger', async () => {}, ['secretariat']],
    ['of confirmed staff', person => confirmed(matrix.graph, matrix.as, person), ['secretariat']],
    ['of confirmed staff that consents', person => confirmed(matrix.graph, matrix.as, person, { consents: true }), ['own', 'secretariat']],
  ];
  it.each(whose)('%s: are given up and learned in by nobody else', async (_, prepare, seen) => {
    const make = async () => {
      const person = await somebody();
      const { id } = await enrolled(matrix.graph, person, 'electronic-permitting');
      await prepare(person);
      return id;
    };
    await tryAs(
      matrix,
      async () => {
        const id = await make();
        return { mutation: 'withdrawFromCourse', input: { enrolment: id }, can: ofEnrolment('electronic-permitting', id) };
      },
      { ...as('NOT_FOUND', ...signedIn), ...as('FORBIDDEN', ...seen) },
    );
    const lesson = matrix.graph.sql<{ id: string }>('college', "select id from lessons where course = 'electronic-permitting'")[0]!.id;
    await tryAs(
      matrix,
      async () => {
        const id = await make();
        return { mutation: 'recordLearning', input: { events: [{ enrolment: id, lesson, doneAt: '2026-11-20T00:00:00Z', eventId: 'e' }] }, can: ofEnrolment('electronic-permitting', id) };
      },
      as('to mend: UNKNOWN_REFERENCE input.events.0.enrolment', ...signedIn),
    );
    // With a place already, there is nothing to decide, whoever sees it.
    await tryAs(
      matrix,
      async () => {
        const id = await make();
        return { mutation: 'decideEnrolments', input: { decisions: [{ enrolment: id, decision: 'ACCEPT' }] }, can: ofEnrolment('electronic-permitting', id) };
      },
      { ...as('to mend: UNKNOWN_REFERENCE input.decisions.0.enrolment', ...deciders), ...as('to mend: NOT_ALLOWED_NOW input.decisions.0.enrolment', ...seen) },
    );
  });

  it('that wait for a decision are decided on by the Secretariat and by a partner whose organization made the course', () =>
    tryAs(
      matrix,
      async () => {
        const person = await somebody();
        const { id } = await enrolled(matrix.graph, person, course);
        // To claim to work for a Party gives its authority nothing to decide.
        await claimed(matrix.graph, person);
        return { mutation: 'decideEnrolments', input: { decisions: [{ enrolment: id, decision: 'ACCEPT' }] }, can: ofEnrolment(course, id) };
      },
      { ...as('to mend: UNKNOWN_REFERENCE input.decisions.0.enrolment', ...deciders), ...as('done', 'partner', 'secretariat') },
    ));

  it('that wait for a decision are decided on by the authority that has confirmed the learner, too, and by no other', () =>
    tryAs(
      matrix,
      async () => {
        const person = await somebody();
        const { id } = await enrolled(matrix.graph, person, course);
        await confirmed(matrix.graph, matrix.as, person);
        return { mutation: 'decideEnrolments', input: { decisions: [{ enrolment: id, decision: 'REFUSE', reason: 'No' }] }, can: ofEnrolment(course, id) };
      },
      { ...as('to mend: UNKNOWN_REFERENCE input.decisions.0.enrolment', ...deciders), ...as('done', 'own', 'partner', 'secretariat') },
    ));

  it('are decided on by nobody for themselves', async () => {
    for (const who of ['own', 'partner', 'secretariat'] as const) {
      const { id } = await enrolled(matrix.graph, matrix.as(who), course);
      const said = await matrix.graph.data<never>(ofEnrolment(course, id).query, {}, matrix.as(who));
      expect(ofEnrolment(course, id).in(said)).toEqual({ withdrawFromCourse: true, recordLearning: false, decideEnrolments: false });
      expect(await outcomeOf(matrix, who, 'decideEnrolments', { decisions: [{ enrolment: id, decision: 'ACCEPT' }] })).toBe('FORBIDDEN');
      expect(await outcomeOf(matrix, who, 'withdrawFromCourse', { enrolment: id })).toBe('done');
    }
  });

  it('show on the course whether there is one to decide on', async () => {
    // One that only the authority of Mauritius and the Secretariat may decide on, in a course that nobody here has made.
    const person = await somebody();
    const { id } = await enrolled(matrix.graph, person, 'electronic-permitting');
    await confirmed(matrix.graph, matrix.as, person);
    const { query, in: read } = ofCourse('electronic-permitting');
    const can = async () => {
      const found: Who[] = [];
      for (const who of everybody) if (read(await matrix.graph.data<never>(query, {}, matrix.as(who))).decideEnrolments) found.push(who);
      return found;
    };
    expect(await can()).toEqual([]);
    const set = (changes: string) => change(matrix.graph, 'college', `update enrolments set ${changes} where id = ?`, id);
    set("state = 'PENDING'");
    expect(await can()).toEqual(['own', 'secretariat']);
    set("state = 'REFUSED', decided_on = '2026-11-24'");
    expect(await can()).toEqual(['own', 'secretariat']);
    set("state = 'WAITING', queue = 1");
    expect(await can()).toEqual([]);
    // One's own is not to decide on.
    const own = await enrolled(matrix.graph, matrix.as('secretariat'), 'electronic-permitting');
    change(matrix.graph, 'college', "update enrolments set state = 'PENDING' where id = ?", own.id);
    expect(await can()).toEqual([]);
  });

  it('that are hidden are refused as those that do not exist, word for word', async () => {
    const { id } = await enrolled(matrix.graph, await somebody(), 'electronic-permitting');
    const errorsOf = async (of: string) =>
      (await matrix.graph.ask('mutation($id: ID!) { withdrawFromCourse(input: { enrolment: $id }) { userErrors { code } } }', { id: of }, matrix.as('other'))).errors;
    expect(JSON.stringify(await errorsOf(id)).replaceAll(id, 'ID')).toBe(JSON.stringify(await errorsOf('enrolment_0')).replaceAll('enrolment_0', 'ID'));
  });
});
