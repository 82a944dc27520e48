import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, type Registered, givenSession, people, register, said } from '../partners/given.ts';
import { type Graph, openGraph } from '../support/graph.ts';

/*
 * Two graphs over one database, as two processes are: nothing that one of them keeps in memory can hold the other back.
 */

interface Enrolled {
  enrolInCourse: { enrolment: { id: string; state: string; position: number | null } | null; userErrors: Fault[] };
}

const enrol = 'mutation($input: EnrolInCourseInput!) { enrolInCourse(input: $input) { enrolment { id state position } userErrors { code message path } } }';
const stateNeed = 'mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } userErrors { code } } }';
const setMostUrgent = 'mutation($input: SetMostUrgentNeedsInput!) { setMostUrgentNeeds(input: $input) { party { mostUrgentRevision } userErrors { code } } }';

describe('two graphs over one database', () => {
  let graphs: Graph[];
  beforeAll(async () => {
    const one = await openGraph();
    graphs = [one, await openGraph({ beside: one })];
  });
  afterAll(async () => {
    for (const graph of graphs.reverse()) await graph.close();
  });

  /** The crowd, each of whom asks one of the graphs, all at once. */
  const crowd = async <R>(name: string, ask: (graph: Graph, who: { token: string }, person: string) => Promise<R>): Promise<R[]> => {
    const who = people(graphs[0]!);
    const each = await Promise.all(Array.from({ length: 50 }, async (_, i) => ({ person: `${name}${i}`, token: await who.as(`${name}${i}`) })));
    return Promise.all(each.map(({ person, token }, i) => ask(graphs[i % 2]!, token, person)));
  };
  const line = (positions: (number | null | undefined)[]) => positions.flatMap(p => p ?? []).sort((a, b) => a - b);

  it('know the same people', async () => {
    const { token } = await people(graphs[0]!).as('jane');
    const ids = await Promise.all(graphs.map(async graph => (await graph.data<{ me: { id: string } }>('{ me { id } }', {}, { token })).me.id));
    expect(ids[1]).toBe(ids[0]);
  });

  it('give the last place of a session to exactly one of 50 who ask at once', async () => {
    const session = givenSession(graphs[0]!.folder, { places: 1 });
    const answers = await crowd('place', async (graph, who, person) => (await graph.data<{ registerForSession: { registration: Registered | null; userErrors: Fault[] } }>(register, { input: { session, ...said(person) } }, who)).registerForSession);
    expect(answers.flatMap(a => a.userErrors)).toEqual([]);
    expect(answers.filter(a => a.registration!.state === 'PLACE')).toHaveLength(1);
    expect(line(answers.map(a => a.registration!.position))).toEqual(Array.from({ length: 49 }, (_, i) => i + 1));
    expect(graphs[0]!.sql('partners', 'select places_taken from training_sessions where id = ?', session)).toEqual([{ places_taken: 1 }]);
  });

  it('refuse all others where there is no waiting list', async () => {
    const session = givenSession(graphs[0]!.folder, { places: 1, has_waiting_list: 0 });
    const answers = await crowd('strict', async (graph, who, person) => (await graph.data<{ registerForSession: { registration: Registered | null; userErrors: Fault[] } }>(register, { input: { session, ...said(person) } }, who)).registerForSession);
    expect(answers.filter(a => a.registration?.state === 'PLACE')).toHaveLength(1);
    expect(answers.filter(a => a.userErrors[0]?.code === 'NO_PLACE_LEFT')).toHaveLength(49);
  });

  it('give the last place of a course to exactly one of 50 who ask at once', async () => {
    graphs[0]!.change('college', "update courses set capacity = (select count(*) + 1 from enrolments where course = 'livelihoods-course' and state = 'ACTIVE') where slug = 'livelihoods-course'");
    const answers = await crowd('course', async (graph, who) => (await graph.data<Enrolled>(enrol, { input: { course: 'livelihoods-course', idempotencyKey: 'once' } }, who)).enrolInCourse);
    expect(answers.flatMap(a => a.userErrors)).toEqual([]);
    expect(answers.filter(a => a.enrolment!.state === 'ACTIVE')).toHaveLength(1);
    expect(graphs[0]!.sql('college', "select count(distinct queue) as places from enrolments where course = 'livelihoods-course' and state = 'WAITING'")).toEqual([{ places: 49 }]);
  });

  it('do what is sent ten times with one key once', async () => {
    const { token } = await people(graphs[0]!).as('impatient');
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => graphs[i % 2]!.data<Enrolled>(enrol, { input: { course: 'introduction', idempotencyKey: 'once' } }, { token })));
    expect(new Set(answers.map(a => a.enrolInCourse.enrolment!.id)).size).toBe(1);
    const lines = graphs[0]!.sql<{ action: string }>('college', "select action from changes where kind = 'Enrolment' and key = ?", answers[0]!.enrolInCourse.enrolment!.id).map(line => line.action);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('keep one list of the most urgent needs: of two officers who read it alike, the second must read again', async () => {
    const token = await graphs[0]!.token({ subject: 'own', roles: ['authority:MUS'] });
    const need = async (graph: Graph) =>
      (await graph.data<{ stateNeed: { need: { id: string } } }>(stateNeed, { input: { party: 'MUS', topic: 'permits', statement: 'Permits', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'LOW', visibility: 'PUBLIC' } }, { token })).stateNeed.need.id;
    const needs = [await need(graphs[0]!), await need(graphs[1]!), await need(graphs[0]!), await need(graphs[1]!)];
    for (let revision = 0; revision < 5; revision += 1) {
      // None of those that are listed, since a list that stays as it is counts as no change.
      const asked = revision % 2 === 0 ? needs.slice(0, 2) : needs.slice(2);
      const both = await Promise.all(graphs.map((graph, i) => graph.ask(setMostUrgent, { input: { party: 'MUS', revision, needs: [asked[i]] } }, { token })));
      expect(both.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'kept').sort()).toEqual(['CONFLICT', 'kept']);
      const [row] = graphs[0]!.sql<{ revision: number; listed: number }>('needs', "select most_urgent_revision as revision, (select count(*) from needs where party = 'MUS' and most_urgent) as listed from parties where iso3 = 'MUS'");
      expect(row).toEqual({ revision: revision + 1, listed: 1 });
    }
  });
});
