import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { embeddedIssuer } from '../../gateway/issuer.ts';
import { wrongCounters } from '../../services/college/queries/counters.ts';
import * as tables from '../../services/college/tables.ts';
import { openDatabase } from '../../services/kit/database/database.ts';
import { seeded } from '../../services/kit/values/random.ts';
import { type Started, endAll, startNode } from '../support/processes.ts';

/*
 * The process that serves everything is killed in the middle of 2,000 concurrent enrolments, again and again over the same
 * data. What it has acknowledged is there, nothing is half written, counters equal a recount, and who sends the same once
 * more with the same key gets the first answer.
 */

const rounds = Number(process.env.KILL_ROUNDS ?? 20);
const learners = 2_000;

interface Enrolled {
  id: string;
  state: string;
}

let folder: string;
let courses: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  await cp(inject('template'), folder, { recursive: true });
  const file = new BetterSqlite3(join(folder, 'college.sqlite'), { readonly: true });
  const [small] = file.prepare("select slug from courses where capacity is not null and admission = 'OPEN' order by capacity desc limit 1").pluck().all() as string[]; // slugs are texts
  courses = [small!, ...(file.prepare("select slug from courses where capacity is null and admission = 'OPEN' order by slug limit 3").pluck().all() as string[])]; // as above
  file.close();
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

const serving: Started[] = [];
// A round that fails must not hold the data from those that follow.
afterEach(async () => {
  endAll();
  for (const { ended } of serving.splice(0)) await ended;
});

const mutation = 'mutation($input: EnrolInCourseInput!) { enrolInCourse(input: $input) { enrolment { id state } userErrors { code } } }';

async function enrol(url: string, token: string, input: object): Promise<Enrolled | undefined> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: mutation, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { data?: { enrolInCourse: { enrolment: Enrolled | null; userErrors: object[] } }; errors?: object[] };
  if (errors !== undefined || !data?.enrolInCourse.enrolment) throw new Error(JSON.stringify({ errors, data }));
  return data.enrolInCourse.enrolment;
}

/** As a client does that knows its key: where the connection breaks, for a machine is too busy, it sends the same again. */
async function enrolAgain(url: string, token: string, input: object, tries = 5): Promise<Enrolled | undefined> {
  try {
    return await enrol(url, token, input);
  } catch (error) {
    if (tries > 1 && error instanceof TypeError) return enrolAgain(url, token, input, tries - 1); // what `fetch` throws where there is no answer
    throw error;
  }
}

/** What the files say while nobody serves them. */
async function checkFiles(): Promise<void> {
  const database = openDatabase('college', tables, folder);
  expect(await database.read(wrongCounters)).toEqual([]);
  await database.close();
  const file = new BetterSqlite3(join(folder, 'college.sqlite'));
  const none = (what: string, statement: string) => expect({ what, rows: file.prepare(statement).all() }).toEqual({ what, rows: [] });
  none('enrolments without a line in changes', "select e.id from enrolments e join learners l on l.id = e.learner where not l.is_demonstration and not exists (select 1 from changes c where c.kind = 'Enrolment' and c.key = e.id and c.action = 'ENROLLED')");
  none('lines in changes without their enrolment', "select key from changes where kind = 'Enrolment' and key not in (select id from enrolments)");
  none('answers kept without their enrolment', "select key from repetitions where mutation = 'enrolInCourse' and json_extract(result, '$') not in (select id from enrolments)");
  none('enrolments acknowledged without a kept answer', "select key from changes where kind = 'Enrolment' and action = 'ENROLLED' and key not in (select json_extract(result, '$') from repetitions where mutation = 'enrolInCourse')");
  none('courses with more learners than places', "select c.slug from courses c join enrolments e on e.course = c.slug and e.state = 'ACTIVE' where c.capacity is not null group by c.slug having count(*) > c.capacity");
  none('places left while somebody waits', "select c.slug from courses c where c.capacity is not null and exists (select 1 from enrolments e where e.course = c.slug and e.state = 'WAITING') and (select count(*) from enrolments e where e.course = c.slug and e.state = 'ACTIVE') < c.capacity");
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(file.pragma('foreign_key_check')).toEqual([]);
  file.close();
}

it.each(Array.from({ length: rounds }, (_, i) => i + 1))('round %i', async round => {
  const random = seeded(round);
  const issuer = await embeddedIssuer(folder, 'http://127.0.0.1:0', false);
  const people = await Promise.all(
    Array.from({ length: learners }, async (_, i) => ({
      token: await issuer.token({ subject: `learner ${round} ${i}`, roles: [] }),
      input: { course: courses[i % courses.length]!, idempotencyKey: `key ${i}` },
    })),
  );
  const serve = async (): Promise<{ process: Started; url: string }> => {
    const process = startNode([], { DATA_DIR: folder });
    serving.push(process);
    return { process, url: await process.ready };
  };

  const first = await serve();
  const killAfter = random.between(1, learners - 1);
  const acknowledged = new Map<number, Enrolled>();
  await Promise.all(
    people.map(async ({ token, input }, i) => {
      const enrolment = await enrolAgain(first.url, token, input).catch(() => undefined); // the connection breaks when the process dies
      if (enrolment === undefined) return;
      acknowledged.set(i, enrolment);
      if (acknowledged.size === killAfter) first.process.signal('SIGKILL');
    }),
  );
  // Where too few were answered it still runs, and the next line tells.
  if (acknowledged.size < killAfter) first.process.signal('SIGKILL');
  await first.process.ended;
  expect(acknowledged.size).toBeGreaterThanOrEqual(killAfter);
  await checkFiles();

  const second = await serve();
  const repeated = await Promise.all(people.map(({ token, input }) => enrolAgain(second.url, token, input)));
  for (const [i, enrolment] of acknowledged) expect(repeated[i]!.id).toBe(enrolment.id);
  expect(new Set(repeated.map(e => e!.id)).size).toBe(learners);
  second.process.signal('SIGTERM');
  await second.process.ended;
  await checkFiles();
  const file = new BetterSqlite3(join(folder, 'college.sqlite'), { readonly: true });
  const kept = file.prepare('select count(*) from enrolments where id in (select value from json_each(?))').pluck().get(JSON.stringify(repeated.map(e => e!.id)));
  file.close();
  expect(kept).toBe(learners);
  console.log(`round ${round}: killed after ${killAfter} answers, ${acknowledged.size} came through`);
});
