import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';

const fields = 'id revision version startsOn endsOn capacity course { slug } tutor { id } organization { slug name { text } } isDemonstration viewerCan { saveCohort }';
const mutations = {
  saveCohort: `mutation($input: SaveCohortInput!) { done: saveCohort(input: $input) { cohort { ${fields} } userErrors { code path message } } }`,
  enrolInCourse: 'mutation($input: EnrolInCourseInput!) { done: enrolInCourse(input: $input) { enrolment { id state version position cohort { id } modules { title { text } } } userErrors { code path message } } }',
  withdrawFromCourse: 'mutation($input: WithdrawFromCourseInput!) { done: withdrawFromCourse(input: $input) { enrolment { id state } userErrors { code path message } } }',
};
interface Cohort {
  id: string;
  revision: number;
}
interface Enrolment {
  id: string;
  state: string;
  version: number;
  position: number | null;
  cohort: { id: string } | null;
}
interface Payload {
  cohort?: Cohort;
  enrolment?: Enrolment;
  userErrors: { code: string; path: string[]; message: string }[];
}

const course = 'electronic-permitting';
const dates = { startsOn: '2026-12-01', endsOn: '2027-02-01' };

describe('cohorts', () => {
  let graph: Graph;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    graph = await openGraph({ demonstration: false });
  });
  afterAll(() => graph.close());

  const as = async (who: string) => {
    if (!tokens.has(who)) tokens.set(who, await graph.token({ subject: who, roles: who === 'secretariat' ? ['secretariat'] : [] }));
    return { token: tokens.get(who) };
  };
  const send = async (mutation: keyof typeof mutations, who: string, input: object): Promise<Payload> => (await graph.data<{ done: Payload }>(mutations[mutation], { input }, await as(who))).done;
  const faults = async (mutation: keyof typeof mutations, who: string, input: object) => (await send(mutation, who, input)).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
  const code = async (input: object) => (await graph.ask(mutations.saveCohort, { input }, await as('secretariat'))).errors?.map(e => e.extensions?.code);
  const saved = async (input: object): Promise<Cohort> => {
    const { cohort, userErrors } = await send('saveCohort', 'secretariat', input);
    expect(userErrors).toEqual([]);
    return cohort!;
  };
  const opened = (capacity: number) => saved({ course, ...dates, capacity, organization: 'unia' });
  const enrolled = async (who: string, cohort?: string) => (await send('enrolInCourse', who, { course, ...(cohort !== undefined && { cohort }) })).enrolment!;
  const states = (cohort: string) => graph.sql<{ state: string; n: number }>('college', 'select state, count(*) as n from enrolments where cohort = ? group by state order by state', cohort);

  it('run through a course, with an organization or a tutor, the earliest first', async () => {
    const { me } = await graph.data<{ me: { id: string } }>('{ me { id } }', {}, await as('secretariat'));
    const later = await saved({ course: 'customs', startsOn: '2027-05-01', endsOn: '2027-05-01', capacity: 1, tutor: me.id });
    const sooner = await saved({ course: 'customs', ...dates, capacity: 12, organization: 'unia' });
    const { course: shown } = await graph.data<{ course: { cohorts: { totalCount: number; edges: { node: Cohort }[] } } }>(`{ course(slug: "customs") { cohorts(first: 5) { totalCount edges { node { ${fields} } } } } }`);
    expect(shown.cohorts).toEqual({
      totalCount: 2,
      edges: [
        { node: { id: sooner.id, revision: 1, version: 1, ...dates, capacity: 12, course: { slug: 'customs' }, tutor: null, organization: { slug: 'unia', name: { text: expect.any(String) as string } }, isDemonstration: false, viewerCan: { saveCohort: false } } },
        { node: { id: later.id, revision: 1, version: 1, startsOn: '2027-05-01', endsOn: '2027-05-01', capacity: 1, course: { slug: 'customs' }, tutor: null, organization: null, isDemonstration: false, viewerCan: { saveCohort: false } } },
      ],
    });
    // Who the tutor is stands in no line of the audit trail.
    expect(graph.sql<{ fields: string }>('college', "select fields from changes where kind = 'Cohort' and key = ?", later.id).map(l => JSON.parse(l.fields) as unknown)).toEqual([{ course: 'customs', startsOn: '2027-05-01', endsOn: '2027-05-01', capacity: 1, tutor: 'changed' }]);
  });

  it('have places and a waiting list of their own, which hold when 20 ask at once', async () => {
    graph.change('college', 'update courses set capacity = 1 where slug = ?', course);
    const { id } = await opened(3);
    expect([(await enrolled('alone 1')).state, (await enrolled('alone 2')).state]).toEqual(['ACTIVE', 'WAITING']);
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => enrolled(`learner ${i}`, id)));
    expect(states(id)).toEqual([{ state: 'ACTIVE', n: 3 }, { state: 'WAITING', n: 17 }]);
    const read = async (i: number) => (await graph.data<{ me: { enrolments: { edges: { node: Enrolment }[] } } }>('{ me { enrolments { edges { node { id state position cohort { id } } } } } }', {}, await as(`learner ${i}`))).me.enrolments.edges[0]!.node;
    const now = await Promise.all(all.map((_, i) => read(i)));
    expect(now.map(e => e.position).filter(p => p !== null).sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
    // A place that is given up goes to the first who waits for the cohort, and to nobody who waits for the course.
    const leaving = now.findIndex(e => e.state === 'ACTIVE');
    const next = now.findIndex(e => e.position === 1);
    await send('withdrawFromCourse', `learner ${leaving}`, { enrolment: now[leaving]!.id });
    expect([await read(next), states(id)[0]]).toMatchObject([{ state: 'ACTIVE', position: null, cohort: { id } }, { state: 'ACTIVE', n: 3 }]);
    expect(graph.sql('college', 'select state, count(*) as n from enrolments where course = ? and cohort is null group by state order by state', course)).toEqual([{ state: 'ACTIVE', n: 1 }, { state: 'WAITING', n: 1 }]);
    // More places: those who have waited longest have them.
    expect(await saved({ id, revision: 1, capacity: 5 })).toMatchObject({ revision: 2 });
    expect(states(id)).toEqual([{ state: 'ACTIVE', n: 5 }, { state: 'WAITING', n: 14 }, { state: 'WITHDRAWN', n: 1 }]);
    expect(await faults('saveCohort', 'secretariat', { id, revision: 2, capacity: 4 })).toEqual(['OUT_OF_RANGE capacity']);
    expect(await code({ id, revision: 1, capacity: 9 })).toEqual(['CONFLICT']);
    graph.change('college', 'update courses set capacity = null where slug = ?', course);
  });

  it('keep to the edition that was open when they were made', async () => {
    const { id } = await opened(3);
    graph.change('college', 'update courses set version = 2 where slug = ?', course);
    expect(await enrolled('edition alone')).toMatchObject({ version: 2, cohort: null, modules: [] });
    expect(await enrolled('edition together', id)).toMatchObject({ version: 1, cohort: { id } });
    expect(await faults('enrolInCourse', 'edition together', { course, cohort: id })).toEqual(['DUPLICATE course']);
    graph.change('college', 'update courses set version = 1 where slug = ?', course);
  });

  it('are refused with all faults at once, and when they are over or of another course', async () => {
    expect(await faults('saveCohort', 'secretariat', {})).toEqual(['REQUIRED course']);
    expect(await faults('saveCohort', 'secretariat', { course })).toEqual(['REQUIRED startsOn', 'REQUIRED endsOn', 'REQUIRED capacity', 'REQUIRED tutor']);
    expect(await faults('saveCohort', 'secretariat', { course, startsOn: '2027-02-01', endsOn: '2027-01-01', capacity: 0, tutor: 'learner_0', organization: 'nobody' })).toEqual([
      'OUT_OF_RANGE endsOn', 'OUT_OF_RANGE capacity', 'UNKNOWN_REFERENCE tutor', 'UNKNOWN_REFERENCE organization',
    ]);
    expect(await faults('saveCohort', 'secretariat', { course: 'no-such-course', ...dates, capacity: 1, organization: 'unia' })).toEqual(['UNKNOWN_REFERENCE course']);
    expect(await code({ id: 'cohort_0', revision: 1, capacity: 1 })).toEqual(['NOT_FOUND']);
    const over = await saved({ course, startsOn: '2026-01-01', endsOn: '2026-11-23', capacity: 5, organization: 'unia' });
    expect(await faults('enrolInCourse', 'late', { course, cohort: over.id })).toEqual(['NOT_ALLOWED_NOW cohort']);
    expect(await faults('enrolInCourse', 'late', { course: 'introduction', cohort: over.id })).toEqual(['UNKNOWN_REFERENCE cohort']);
    expect(await faults('saveCohort', 'secretariat', { id: over.id, capacity: 6 })).toEqual(['REQUIRED revision']);
    const once = { course, ...dates, capacity: 1, organization: 'unia', idempotencyKey: 'once' };
    expect((await saved(once)).id).toBe((await saved(once)).id);
  });

  it('forget who their tutor was when the tutor asks to be erased', async () => {
    const { me } = await graph.data<{ me: { id: string } }>('{ me { id } }', {}, await as('secretariat'));
    const { id } = await saved({ course, ...dates, capacity: 2, tutor: me.id });
    const { eraseMe } = await graph.data<{ eraseMe: { userErrors: object[] } }>('mutation($learner: ID!) { eraseMe(input: { learner: $learner }) { userErrors { code } } }', { learner: me.id }, await as('secretariat'));
    expect(eraseMe.userErrors).toEqual([]);
    expect(graph.sql('college', 'select id from cohorts where tutor = ?', me.id)).toEqual([]);
    expect(graph.sql('college', 'select capacity from cohorts where id = ?', id)).toEqual([{ capacity: 2 }]);
    // Nobody is left who runs it.
    expect(await faults('saveCohort', 'secretariat', { id, revision: 1, capacity: 3 })).toEqual(['REQUIRED tutor']);
    await saved({ id, revision: 1, organization: 'unia' });
    expect(graph.sql('college', 'select tutor, organization from cohorts where id = ?', id)).toEqual([{ tutor: null, organization: 'unia' }]);
  });
});
