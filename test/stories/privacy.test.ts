import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongCounters } from '../../services/college/queries/counters.ts';
import * as college from '../../services/college/tables.ts';
import { wrongPlaces } from '../../services/partners/queries/places.ts';
import * as partners from '../../services/partners/tables.ts';
import { register, said } from '../partners/given.ts';
import { type Person, personWithCanaries, placesOf } from '../support/canaries.ts';
import { type Graph, openGraph, ways } from '../support/graph.ts';
import { copyPlace, databaseOf, endPlace, openTables, placeBeside } from '../support/place.ts';

const erase = 'mutation($input: EraseMeInput!) { eraseMe(input: $input) { learner { id erasure { requestedOn isComplete awaiting } } userErrors { code path } } }';

interface Erasure {
  requestedOn: string;
  isComplete: boolean;
  awaiting: string[];
}
interface Erased {
  eraseMe: { learner: { id: string; erasure: Erasure }; userErrors: object[] };
}

const exported = async (graph: Graph, token?: string) => {
  const response = await fetch(`${graph.url}/me/export`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** Asks again until it is so. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds()) && Date.now() < end) await new Promise(setImmediate);
  expect(await holds()).toBe(true);
}

const erasureOf = async (graph: Graph, token: string) => (await graph.data<{ me: { erasure: Erasure | null } }>('{ me { erasure { requestedOn isComplete awaiting } } }', {}, { token })).me.erasure;

describe.each(ways)('what is kept of somebody, %s', { timeout: 120_000 }, way => {
  let graph: Graph;
  let jane: Person;
  let joan: Person;
  /** Who waits for the one place of jane. */
  let waiting: string;
  const ask = async (subject: string) => ({ token: await graph.token({ subject }) });
  beforeAll(async () => {
    graph = await openGraph({ way });
    jane = await personWithCanaries(graph, 'jane');
    joan = await personWithCanaries(graph, 'joan');
    waiting = (await graph.data<{ registerForSession: { registration: { id: string } } }>(register, { input: { session: jane.session, ...said('waiting') } }, await ask('waiting'))).registerForSession.registration.id;
  });
  afterAll(() => graph.close());

  it('is all in their export, and nothing in it is of another', async () => {
    const { status, headers, text } = await exported(graph, jane.token);
    expect(status).toBe(200);
    expect([headers.get('content-type'), headers.get('cache-control'), headers.get('content-disposition')]).toEqual(['application/json; charset=utf-8', 'no-store', 'attachment; filename="held-of-me.json"']);
    expect(jane.words.filter(word => !text.includes(word))).toEqual([]);
    expect(joan.words.filter(word => text.includes(word))).toEqual([]);
    const parts = JSON.parse(text) as Record<string, Record<string, { learner?: string; actor?: string | null }[]>>; // as the test below proves
    expect(Object.fromEntries(Object.entries(parts).map(([name, tables]) => [name, typeof tables === 'object' ? Object.keys(tables) : typeof tables]))).toEqual({
      madeAt: 'string',
      learner: 'string',
      college: ['changes', 'enrolments', 'learners', 'learning_events', 'lesson_progress', 'repetitions'],
      needs: ['changes', 'repetitions'],
      partners: ['changes', 'registrations', 'repetitions', 'staff_references'],
    });
    // What others did about it is there, and not who they are.
    expect(new Set(parts.college!.changes!.map(line => line.actor))).toEqual(new Set([jane.id, null]));
  });

  it('is told as pages of any size, whose rows are those of the export', async () => {
    interface Page {
      me: { held: { totalCount: number; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }; edges: { cursor: string; node: { kind: string; row: string } }[] } };
    }
    const parts = JSON.parse((await exported(graph, jane.token)).text) as Record<string, Record<string, unknown[]>>; // as the test before proves
    for (const [list, part] of [['heldByCollege', 'college'], ['heldByNeeds', 'needs'], ['heldByPartners', 'partners']] as const) {
      const query = `query($first: Int, $after: String, $last: Int, $before: String) { me { held: ${list}(first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { kind row } } } } }`;
      const walk = async (backwards: boolean) => {
        const rows: { kind: string; row: unknown }[] = [];
        for (let at: string | undefined; ; ) {
          const { held }: Page['me'] = (await graph.data<Page>(query, backwards ? { last: 3, before: at } : { first: 2, after: at }, jane)).me;
          const page = held.edges.map(({ node }) => ({ kind: node.kind, row: JSON.parse(node.row) as unknown }));
          expect([held.edges[0]?.cursor ?? null, held.edges.at(-1)?.cursor ?? null]).toEqual([held.pageInfo.startCursor, held.pageInfo.endCursor]);
          if (backwards) rows.unshift(...page);
          else rows.push(...page);
          at = backwards ? held.pageInfo.startCursor : held.pageInfo.endCursor;
          if (!(backwards ? held.pageInfo.hasPreviousPage : held.pageInfo.hasNextPage)) {
            expect(rows).toHaveLength(held.totalCount);
            return rows;
          }
        }
      };
      const rows = Object.entries(parts[part]!).flatMap(([kind, some]) => some.map(row => ({ kind, row })));
      expect(await walk(false)).toEqual(rows);
      expect(await walk(true)).toEqual(rows);
      expect((await graph.ask(query, { first: 5, after: 'nonsense' }, jane)).errors?.map(e => e.extensions?.code)).toEqual(['INVALID_CURSOR']);
    }
  });

  it('is given to nobody without a token, and to somebody of whom nothing is kept as nothing', async () => {
    const { status, text } = await exported(graph);
    expect([status, JSON.parse(text)]).toEqual([401, { errors: [{ message: 'Sign in to have what is held of you: send a bearer token.', extensions: { code: 'UNAUTHENTICATED' } }] }]);
    expect((await exported(graph, 'no token')).status).toBe(401);
    const nobody = await exported(graph, (await ask('nobody')).token);
    expect(JSON.parse(nobody.text)).toMatchObject({ college: {}, needs: {}, partners: {} });
  });

  it('is in no table, file or log once it is erased; all else stays, counts are right, and the place is another\'s', async () => {
    const before = placesOf(graph.folder, [...jane.words, ...joan.words]);
    for (const word of jane.words) expect(before.filter(place => place.startsWith(`${word} in `)).length).toBeGreaterThan(0);
    const { eraseMe } = await graph.data<Erased>(erase, { input: { learner: jane.id, idempotencyKey: 'canaryjaneerasekey' } }, jane);
    expect(eraseMe).toMatchObject({ learner: { id: jane.id, erasure: { requestedOn: '2026-11-24' } }, userErrors: [] });
    await until(async () => (await erasureOf(graph, jane.token))!.isComplete);
    const after = placesOf(graph.folder, [...jane.words, 'canaryjaneerasekey', ...joan.words], graph.log);
    const inTables = (places: string[], { words }: Person) => places.filter(place => !/ in (the file|a log)/.test(place) && words.some(word => place.startsWith(`${word} in `)));
    expect(after.filter(place => !joan.words.some(word => place.startsWith(word)))).toEqual([]);
    expect(inTables(after, joan)).toEqual(inTables(before, joan));

    // Another process opens the same database; the files of SQLite are for one.
    const copy = await (databaseOf(graph.folder) === undefined ? copyPlace : placeBeside)(graph.folder);
    const [learning, places] = [await openTables('college', college, copy), await openTables('partners', partners, copy)];
    expect(await learning.read(wrongCounters)).toEqual([]);
    expect(await places.read(q => wrongPlaces(q, '2026-11-24'))).toEqual([]);
    await Promise.all([learning.close(), places.close()]);
    await endPlace(copy);
    expect(graph.sql('partners', 'select id, state from registrations where session = ?', jane.session)).toEqual([{ id: waiting, state: 'PLACE' }]);
  });

  it('starts empty at a later sign-in, and what is then made stays, also when the erasure is sent again', async () => {
    const me = '{ me { id revision languages affiliation { state } enrolments { totalCount } registrations { totalCount } heldByCollege { totalCount } heldByNeeds { totalCount } heldByPartners { totalCount } erasure { isComplete awaiting } } }';
    const none = { totalCount: 0 };
    expect(await graph.data(me, {}, jane)).toEqual({
      me: { id: jane.id, revision: 0, languages: [], affiliation: null, enrolments: none, registrations: none, heldByCollege: none, heldByNeeds: none, heldByPartners: none, erasure: { isComplete: true, awaiting: [] } },
    });
    await graph.data('mutation { enrolInCourse(input: { course: "introduction" }) { enrolment { id } } }', {}, jane);
    await graph.data(erase, { input: { learner: jane.id, idempotencyKey: 'canaryjaneerasekey' } }, jane);
    expect((await graph.data<{ me: { enrolments: object } }>(me, {}, jane)).me.enrolments).toEqual({ totalCount: 1 });
    // Another key is another erasure.
    await graph.data(erase, { input: { learner: jane.id, idempotencyKey: 'another' } }, jane);
    expect((await graph.data<{ me: { enrolments: object } }>(me, {}, jane)).me.enrolments).toEqual(none);
    await until(async () => (await erasureOf(graph, jane.token))!.isComplete);
  });

  it('is followed by a part that was out of reach once it is back; until then `me` says so, and no export is half', async () => {
    if (way === 'in one process') return;
    await graph.stop('partners');
    const { eraseMe } = await graph.data<Erased>(erase, { input: { learner: joan.id } }, joan);
    expect(eraseMe.learner.erasure.awaiting).toContain('PARTNERS');
    await until(async () => (await erasureOf(graph, joan.token))!.awaiting.join() === 'PARTNERS');
    const { status, headers, text } = await exported(graph, joan.token);
    expect([status, headers.get('content-disposition'), (JSON.parse(text) as { errors: { extensions: object }[] }).errors[0]!.extensions]).toEqual([503, null, { code: 'SUBGRAPH_UNAVAILABLE' }]);
    await graph.start('partners');
    await until(async () => (await erasureOf(graph, joan.token))!.isComplete);
    // Files that were rewritten just now rest for a while before they are again.
    await until(async () => placesOf(graph.folder, joan.words, graph.log).length === 0);
  });

  it('that others write afterwards of somebody is not taken with it', async () => {
    // Lines and records that are younger than the erasure, as of somebody who was quick to come back.
    const { token } = await ask('quick');
    const { id } = (await graph.data<{ me: { id: string } }>('{ me { id } }', {}, { token })).me;
    const { registerForSession } = await graph.data<{ registerForSession: { registration: { id: string } } }>(register, { input: { session: joan.session, ...said('quick'), idempotencyKey: 'quickkey' } }, { token });
    for (const table of ['changes', 'repetitions']) graph.change('partners', `update ${table} set at = '2026-11-24T12:00:01.000Z' where actor = ?`, id);
    await graph.data(erase, { input: { learner: id } }, { token });
    await until(async () => (await erasureOf(graph, token))!.isComplete);
    expect(graph.sql('partners', 'select id from registrations where learner = ?', id)).toEqual([{ id: registerForSession.registration.id }]);
    expect(graph.sql('partners', 'select key from repetitions where actor = ?', id)).toEqual([{ key: 'quickkey' }]);
  });
});
