import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { type Fault, type Given, givenSession, people, writing } from './given.ts';

const record = `mutation($input: RecordAttendanceInput!) { recordAttendance(input: $input) { registrations { id attendance } userErrors { code path } } }`;
interface Recorded {
  registrations: { id: string; attendance: string }[] | null;
  userErrors: Fault[];
}

describe('recording who took part', () => {
  let graph: Graph;
  let applicants: ReturnType<typeof people>;
  beforeAll(async () => {
    graph = await openGraph();
    applicants = people(graph);
  });
  afterAll(() => graph.close());

  const wco = () => applicants.as('wco', ['partner:wco']);
  const send = async (session: string, attendance: object[], more: object = {}) => (await graph.data<{ recordAttendance: Recorded }>(record, { input: { session, attendance, ...more } }, await wco())).recordAttendance;
  const faults = async (session: string, attendance: object[]) => (await send(session, attendance)).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
  const code = async (session: string, attendance: object[], roles: string[]) => (await graph.ask(record, { input: { session, attendance } }, await applicants.as(roles.join() || 'x', roles))).errors?.[0]?.extensions?.code;
  const held = async (names: string[], more: Given = {}) => {
    const session = givenSession(graph.folder, { places: 3, ...more });
    const ids: string[] = [];
    for (const name of names) ids.push((await applicants.registered(name, session)).id);
    writing(graph.folder, "update training_sessions set first_day = '2026-11-20' where id = ?", session);
    return { session, ids };
  };

  it('is kept, shown to whoever took part, put right when said again, and counted', async () => {
    const { session, ids: [anna, bert, cleo] } = await held(['anna', 'bert', 'cleo']);
    const count = async () => (await graph.data<{ trainingSession: { attendance: object | null } }>(`{ trainingSession(id: "${session}") { attendance { attended withheld } } }`, {}, await wco())).trainingSession.attendance;
    expect(await count()).toBeNull();
    expect(await send(session, [{ registration: bert, attended: 'ABSENT' }, { registration: anna, attended: 'FULL' }])).toEqual({ registrations: [{ id: bert, attendance: 'ABSENT' }, { id: anna, attendance: 'FULL' }], userErrors: [] });
    expect(await count()).toEqual({ attended: 1, withheld: false });
    await send(session, [{ registration: bert, attended: 'PART' }, { registration: anna, attended: 'FULL' }]);
    expect(await count()).toEqual({ attended: 2, withheld: false });
    for (const [name, id, attendance] of [['anna', anna, 'FULL'], ['bert', bert, 'PART'], ['cleo', cleo, null]] as const)
      expect((await graph.data<{ registration: object }>(`{ registration(id: "${id}") { attendance } }`, {}, await applicants.as(name))).registration).toEqual({ attendance });
    const lines = (id: string) => graph.sql<{ action: string; fields: string }>('partners', "select action, fields from changes where kind = 'Registration' and key = ? order by position", id).slice(2);
    expect(lines(bert!)).toEqual([0, 1].map(() => ({ action: 'ATTENDED', fields: '{"attendance":"changed"}' })));
    expect(lines(anna!)).toHaveLength(1);
  });

  it('names every fault and keeps nothing', async () => {
    const { session, ids } = await held(['anna', 'bert', 'cleo', 'dora']);
    const other = await held(['anna']);
    const full = (registration: string) => ({ registration, attended: 'FULL' });
    expect(await faults(session, [full(ids[0]!), full(ids[0]!), full(other.ids[0]!), full('registration_0'), full(ids[3]!)])).toEqual([
      'DUPLICATE attendance.1.registration', 'UNKNOWN_REFERENCE attendance.2.registration', 'UNKNOWN_REFERENCE attendance.3.registration', 'OUT_OF_ORDER attendance.4.registration',
    ]);
    expect(await faults(session, [])).toEqual(['REQUIRED attendance']);
    expect(await faults(session, Array.from({ length: 201 }, (_, n) => full(`registration_${n}`)))).toEqual(['TOO_MANY attendance']);
    expect(await code(session, [full(ids[0]!)], ['partner:fao'])).toBe('FORBIDDEN');
    expect(await code(session, [full(ids[0]!)], [])).toBe('FORBIDDEN');
    expect(await code('session_0', [full(ids[0]!)], ['partner:wco'])).toBe('NOT_FOUND');
    expect(graph.sql('partners', 'select distinct attendance from registrations where session = ?', session)).toEqual([{ attendance: null }]);
  });

  it('is done once however often it is sent with one key', async () => {
    const { session, ids } = await held(['anna']);
    const attendance = [{ registration: ids[0]!, attended: 'FULL' }];
    await send(session, attendance, { idempotencyKey: 'attendance' });
    await send(session, [{ registration: ids[0]!, attended: 'ABSENT' }]);
    // The repetition answers with the record as it is by now.
    expect(await send(session, attendance, { idempotencyKey: 'attendance' })).toEqual({ registrations: [{ id: ids[0], attendance: 'ABSENT' }], userErrors: [] });
  });

  it('is shown of demonstration sessions of the past, which have all three and some of whom nothing is known', () => {
    const found = graph.sql<{ attendance: string | null; n: number }>(
      'partners', "select r.attendance, count(*) as n from registrations r join training_sessions s on s.id = r.session where r.is_demonstration and r.state = 'PLACE' and s.starts_on < '2026-11-24' group by r.attendance order by r.attendance",
    );
    expect(new Set(found.map(row => row.attendance))).toEqual(new Set([null, 'ABSENT', 'FULL', 'PART']));
    expect(graph.sql("partners", "select count(*) as n from registrations where attendance is not null and state <> 'PLACE'")).toEqual([{ n: 0 }]);
  });
});
