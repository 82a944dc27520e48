import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { type Fault, people } from './given.ts';

const training = `training { slug revision sessions { edges { node { id isCancelled cancellation { on reason replacedBy { id } } } } } }`;
const edit = `mutation($input: EditTrainingInput!) { editTraining(input: $input) { ${training} userErrors { code path } } }`;
interface Cancellation {
  on: string;
  reason: string | null;
  replacedBy: { id: string } | null;
}
interface Training {
  slug: string;
  revision: number;
  sessions: { edges: { node: { id: string; isCancelled: boolean; cancellation: Cancellation | null } }[] };
}

describe('calling a session off', () => {
  let graph: Graph;
  let applicants: ReturnType<typeof people>;
  beforeAll(async () => {
    graph = await openGraph();
    applicants = people(graph);
  });
  afterAll(() => graph.close());

  const wco = () => applicants.as('wco', ['partner:wco']);
  const registered = async (days: string[]) =>
    (await graph.data<{ registerTraining: { training: Training } }>(
      `mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { ${training} } }`,
      { input: { organization: 'wco', title: 'Fins', language: 'en', kind: 'WORKSHOP', topics: ['ndf-aquatic'], sessions: days.map(startsOn => ({ startsOn, places: 1 })) } },
      await wco(),
    )).registerTraining.training;
  const send = async ({ slug, revision }: { slug: string; revision: number }, ...sessions: object[]) =>
    (await graph.data<{ editTraining: { training: Training | null; userErrors: Fault[] } }>(edit, { input: { slug, revision, sessions } }, await wco())).editTraining;
  const told = async (name: string, id: string) =>
    (await graph.data<{ registration: object }>(`{ registration(id: "${id}") { state position cancellation { on reason replacedBy { id isBookable viewerCan { registerForSession } } } } }`, {}, await applicants.as(name))).registration;
  const lines = (id: string) => graph.sql<{ action: string }>('partners', "select action from changes where kind = 'Registration' and key = ? order by position", id).map(line => line.action);

  it('tells all who have registered why, and which session takes its place, until it is held after all', async () => {
    const made = await registered(['2027-03-01', '2027-04-01']);
    const [one, two] = made.sessions.edges.map(e => e.node.id) as [string, string];
    const [anna, bert, cleo] = [await applicants.registered('anna', one), await applicants.registered('bert', one), await applicants.registered('cleo', two)];
    expect(await told('anna', anna.id)).toEqual({ state: 'PLACE', position: null, cancellation: null });
    const { training: after } = await send(made, { id: one, isCancelled: true, cancellationReason: ' The teacher is ill. ', replacedBy: two });
    const cancellation = { on: '2026-11-24', reason: 'The teacher is ill.', replacedBy: { id: two } };
    expect(after!.sessions.edges.map(e => e.node)).toEqual([{ id: one, isCancelled: true, cancellation }, { id: two, isCancelled: false, cancellation: null }]);
    const open = { id: two, isBookable: false, viewerCan: { registerForSession: true } };
    expect(await told('anna', anna.id)).toEqual({ state: 'PLACE', position: null, cancellation: { ...cancellation, replacedBy: open } });
    expect(await told('bert', bert.id)).toEqual({ state: 'WAITING', position: 1, cancellation: { ...cancellation, replacedBy: open } });
    expect(await told('cleo', cleo.id)).toMatchObject({ cancellation: null });
    expect([lines(anna.id), lines(bert.id), lines(cleo.id)].map(found => found.at(-1))).toEqual(['CALLED_OFF', 'CALLED_OFF', 'PLACED']);
    // Whoever has registered for it can do so for the other one.
    await applicants.registered('anna', two);

    const { training: again } = await send(after!, { id: one, cancellationReason: 'The room is flooded.', replacedBy: null });
    expect(await told('anna', anna.id)).toMatchObject({ cancellation: { on: '2026-11-24', reason: 'The room is flooded.', replacedBy: null } });
    expect(lines(anna.id).at(-1)).toBe('CALLED_OFF');
    await send(again!, { id: one, isCancelled: false });
    expect(await told('anna', anna.id)).toEqual({ state: 'PLACE', position: null, cancellation: null });
    expect([lines(anna.id), lines(bert.id)].map(found => found.at(-1))).toEqual(['HELD_AFTER_ALL', 'HELD_AFTER_ALL']);
  });

  it('leads on where the session that takes its place is called off, too', async () => {
    const made = await registered(['2027-03-01', '2027-04-01', '2027-05-01']);
    const [one, two, three] = made.sessions.edges.map(e => e.node.id) as [string, string, string];
    const anna = await applicants.registered('anna', one);
    const off = (training: Training, id: string, replacedBy?: string) => send(training, { id, isCancelled: true, replacedBy }).then(({ training: after }) => after!);
    const further = await off(await off(made, one, two), two, three);
    expect(await told('anna', anna.id)).toMatchObject({ cancellation: { replacedBy: { id: three } } });
    expect(further.sessions.edges.map(e => e.node.cancellation?.replacedBy?.id)).toEqual([three, three, undefined]);
    await off(further, three);
    expect(await told('anna', anna.id)).toMatchObject({ cancellation: { replacedBy: null } });
  });

  it('refuses a reason or another session where it is held, one that takes its place and is none, and too long a reason', async () => {
    const made = await registered(['2027-03-01', '2027-04-01', '2027-05-01']);
    const [one, two, three] = made.sessions.edges.map(e => e.node.id) as [string, string, string];
    const other = (await registered(['2027-03-01'])).sessions.edges[0]!.node.id;
    const faults = async (...sessions: object[]) => (await send(made, ...sessions)).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
    expect(await faults({ id: one, cancellationReason: 'Why', replacedBy: two })).toEqual(['NOT_ALLOWED_NOW sessions.0.cancellationReason', 'NOT_ALLOWED_NOW sessions.0.replacedBy']);
    for (const replacedBy of [one, other, 'session_0']) expect(await faults({ id: one, isCancelled: true, replacedBy })).toEqual(['UNKNOWN_REFERENCE sessions.0.replacedBy']);
    expect(await faults({ id: one, isCancelled: true, replacedBy: two }, { id: two, isCancelled: true, replacedBy: three })).toEqual(['UNKNOWN_REFERENCE sessions.0.replacedBy']);
    expect(await faults({ id: one, isCancelled: true, cancellationReason: 'x'.repeat(1_001) })).toEqual(['TOO_LONG sessions.0.cancellationReason']);
    expect(graph.sql('partners', 'select distinct is_cancelled from training_sessions where training = ?', made.slug)).toEqual([{ is_cancelled: 0 }]);
  });
});
