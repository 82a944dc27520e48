import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Given, givenSession, people, said, writing } from '../partners/given.ts';
import { type Matrix, openMatrix } from './fixture.ts';
import { type Who, everybody, roles } from './roles.ts';
import { type Outcome, outcomeOf, tryAs } from './writing.ts';

const begun: Given = { first_day: '2026-11-24' };

/** What becomes of recording who took part in a session, in each of its states. */
const states: readonly [state: string, session: Given, outcome: Outcome][] = [
  ['began today', begun, 'done'],
  ['begins tomorrow', { first_day: '2026-11-25' }, 'to mend: NOT_ALLOWED_NOW input.session'],
  ['was called off', { ...begun, is_cancelled: 1 }, 'to mend: NOT_ALLOWED_NOW input.session'],
  ['keeps no registrations here', { ...begun, places_taken: null }, 'to mend: NOT_ALLOWED_NOW input.session'],
];

describe('attendance', () => {
  let matrix: Matrix;
  let applicants: ReturnType<typeof people>;
  beforeAll(async () => {
    matrix = await openMatrix();
    applicants = people(matrix.graph);
  });
  afterAll(() => matrix.close());

  const given = (organizations = '["unia"]') => givenSession(matrix.graph.folder, { organizations, places: 20, training: matrix.training });
  const become = (session: string, changes: Given) => {
    for (const [column, value] of Object.entries(changes)) writing(matrix.graph.folder, `update training_sessions set ${column} = ? where id = ?`, value, session);
  };
  const ofSession = (id: string) => ({
    query: `{ trainingSession(id: "${id}") { viewerCan { recordAttendance } } }`,
    in: (data: { trainingSession: { viewerCan: Record<string, boolean> } }) => data.trainingSession.viewerCan,
  });

  it.each(states)('in a session that %s is recorded by the organization that gives it and by the Secretariat', (_, state, outcome) =>
    tryAs(
      matrix,
      async () => {
        const session = given();
        const { id } = await applicants.registered('anna', session);
        become(session, state);
        return { mutation: 'recordAttendance', input: { session, attendance: [{ registration: id, attended: 'FULL' }] }, can: ofSession(session) };
      },
      { partner: outcome, secretariat: outcome, otherPartner: 'FORBIDDEN' },
    ));

  it('is recorded by nobody of themselves, not even among others', async () => {
    for (const who of ['partner', 'secretariat'] as const) {
      const session = given();
      const anna = await applicants.registered('anna', session);
      expect(await outcomeOf(matrix, who, 'registerForSession', { session, ...said(who) })).toBe('done');
      const [own] = matrix.graph.sql<{ id: string }>('partners', 'select id from registrations where session = ? and id <> ?', session, anna.id);
      become(session, begun);
      const recorded = (...ids: string[]) => outcomeOf(matrix, who, 'recordAttendance', { session, attendance: ids.map(registration => ({ registration, attended: 'FULL' })) });
      expect(await recorded(anna.id, own!.id)).toBe('FORBIDDEN');
      expect(matrix.graph.sql('partners', 'select distinct attendance from registrations where session = ?', session)).toEqual([{ attendance: null }]);
      expect(await recorded(anna.id)).toBe('done');
    }
  });

  it('is counted exactly for those who give what is counted, and withheld or rounded down for others', async () => {
    // 7 took part in a session of unia, 3 in another, and 2 of the 7 in one of fao as well.
    const [many, few, others] = [given(), given(), given('["fao"]')];
    const attend = async (session: string, ...names: string[]) => {
      const ids: string[] = [];
      for (const name of names) ids.push((await applicants.registered(name, session)).id);
      become(session, begun);
      expect(await outcomeOf(matrix, 'secretariat', 'recordAttendance', { session, attendance: ids.map((registration, i) => ({ registration, attended: i % 2 === 0 ? 'FULL' : 'PART' })) })).toBe('done');
    };
    const named = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `person-${from + i}`);
    writing(matrix.graph.folder, 'update registrations set attendance = null');
    await attend(many, ...named(7));
    await attend(few, ...named(3, 7));
    await attend(others, ...named(2));
    const withheld = { attended: null, withheld: true };
    const shown = (attended: number) => ({ attended, withheld: false });
    const exact: Partial<Record<Who, object>> = {
      partner: { many: shown(7), few: shown(3), others: withheld, whole: shown(10) },
      otherPartner: { many: shown(5), few: withheld, others: shown(2), whole: shown(10) },
      secretariat: { many: shown(7), few: shown(3), others: shown(2), whole: shown(10) },
    };
    const query = `{ many: trainingSession(id: "${many}") { ...Figures } few: trainingSession(id: "${few}") { ...Figures } others: trainingSession(id: "${others}") { ...Figures } whole: training(slug: "${matrix.training}") { attendance { attended withheld } } }
      fragment Figures on TrainingSession { attendance { attended withheld } }`;
    for (const who of everybody) {
      const data = await matrix.graph.data<Record<string, { attendance: object }>>(query, {}, matrix.as(who));
      const answer = Object.fromEntries(Object.entries(data).map(([name, { attendance }]) => [name, attendance]));
      expect({ who, answer }).toEqual({ who, answer: exact[who] ?? { many: shown(5), few: withheld, others: withheld, whole: shown(10) } });
    }
    // One more in the session of fao, whom unia cannot count: its figure of the whole is a rounded one.
    writing(matrix.graph.folder, "update registrations set attendance = null where session = ? and name = 'Jane person-9'", few);
    const whole = async (token: string | undefined) => (await matrix.graph.data<{ training: { attendance: object } }>(`{ training(slug: "${matrix.training}") { attendance { attended withheld } } }`, {}, { token })).training.attendance;
    expect(await whole(matrix.as('partner').token)).toEqual(shown(5));
    expect(await whole(await matrix.graph.token({ subject: 'both', roles: [...roles.partner, ...roles.otherPartner] }))).toEqual(shown(9));
  });
});
