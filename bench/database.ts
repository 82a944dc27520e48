/*
 * Both databases side by side: how long a graph takes to answer what its users ask most, and whether that grows with
 * the tables. Everything runs in one process, without HTTP, so that databases are compared and not networks.
 *
 *   npm run bench:db
 *   npm run bench:db -- --sqlite 1,10 --postgresql 1 --rounds 50
 *
 * A size is how many times the demonstration: 1 is 20,000 enrolments and 400 needs, 100 is 2 million and 40,000. The
 * server of PostgreSQL is one of npm, or the one that DATABASE_URL names (a database is made on it and dropped again).
 */
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { max } from 'drizzle-orm';
import { Bench } from 'tinybench';
import { handedOn } from '../gateway/identity.ts';
import { openGateway } from '../gateway/index.ts';
import * as collegeTables from '../services/college/tables.ts';
import { countAgain } from '../services/college/queries/counters.ts';
import { openDatabase } from '../services/kit/database/database.ts';
import { countRows } from '../services/kit/database/sql.ts';
import { openPostgres } from '../services/kit/database/postgresDatabase.ts';
import { type Viewer, visitor } from '../services/kit/identity/viewer.ts';
import { dropDatabase, makeDatabase, openPostgresServer } from '../test/support/postgres.ts';
import { openAll } from '../test/support/subgraphs.ts';
import { multiplyDatabase, multiplyFiles, schemaSize } from './multiply.ts';

const { values: options } = parseArgs({
  options: { sqlite: { type: 'string', default: '1,10,100' }, postgresql: { type: 'string', default: '1,10' }, rounds: { type: 'string', default: '200' } },
});
const sizes = (list: string) => list.split(',').filter(Boolean).map(Number);
const rounds = Number(options.rounds);

const began = performance.now();
const say = (line: string) => process.stderr.write(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${line}\n`);

const need = '{ edges { node { id urgency party { name { text } } topic { label { text } } statement { text } } } pageInfo { hasNextPage endCursor } }';

interface Question {
  query: string;
  /** So many ask it at once, and the time is until all have their answers; 1 when absent. */
  together?: number;
  variables?: () => Record<string, unknown>;
  viewer?: () => Viewer;
}

const enrolling: Question = {
  query: 'mutation($course: String!) { enrolInCourse(input: { course: $course }) { enrolment { id state } userErrors { code } } }',
  variables: () => ({ course: 'introduction' }),
  viewer: () => ({ learner: `learner_${randomUUID()}`, roles: [] }),
};

const questions: Record<string, Question> = {
  'first page of needs': { query: `{ needs(first: 20, orderBy: URGENCY) ${need} }` },
  'last page of needs': { query: `{ needs(last: 20, orderBy: URGENCY) ${need} }` },
  'progress of 50 Parties': { query: '{ parties(first: 50) { edges { node { iso3 trainingProgress { learners completions completionRate } } } } }' },
  'search of the library': { query: '{ materials(first: 20, search: "shark") { edges { node { slug title { text } } } } }' },
  'search of needs': { query: `{ needs(first: 20, search: "timber permits") ${need} }` },
  'the courses of a learner': {
    query: '{ me { enrolments(first: 20) { edges { node { id state course { slug title { text } } } } } } }',
    viewer: () => ({ learner: someLearner, roles: [] }),
  },
  'enrol in a course': enrolling,
  'enrol 50 learners at once': { ...enrolling, together: 50 },
};
let someLearner = '';

interface Measured {
  name: string;
  enrolments: number;
  /** What the college takes on disk. */
  megabytes: number;
  /** Median and 99th percentile in milliseconds, by question. */
  times: Record<string, { median: number; high: number }>;
}

/** Asks every question of the graph in this folder or database. */
async function measure(name: string, folder: string, databaseUrl: string | undefined): Promise<Measured> {
  const tables = databaseUrl === undefined ? openDatabase('college', collegeTables, folder) : await openPostgres('college', collegeTables, databaseUrl);
  await tables.write(countAgain, { milliseconds: 1_800_000 });
  const [some] = await tables.read(({ sql, t }) => sql.select({ enrolments: countRows(), learner: max(t.enrolments.learner) }).from(t.enrolments));
  await tables.close();
  someLearner = some!.learner!; // there are enrolments
  const bytes = async () => (databaseUrl === undefined ? (await stat(join(folder, 'college.sqlite'))).size : schemaSize(databaseUrl, 'college'));
  say(`${name}: counted; measuring`);
  const subgraphs = await openAll(folder, true, undefined, databaseUrl);
  const gateway = await openGateway({ places: subgraphs, signIn: { tokens: handedOn } }, () => {});
  const ask = async ({ query, variables = () => ({}), viewer = () => visitor }: Question) => {
    const { body } = await gateway.apollo.executeOperation({ query, variables: variables() }, { contextValue: { viewer: viewer(), languages: ['en'], authorization: undefined, subgraphs: new Map() } });
    if (body.kind !== 'single' || body.singleResult.errors !== undefined || JSON.stringify(body.singleResult.data).includes('"code":')) throw new Error(JSON.stringify(body));
  };
  const bench = new Bench({ iterations: rounds, time: 0, warmupIterations: 20, warmupTime: 0, throws: true });
  for (const [question, asked] of Object.entries(questions)) bench.add(question, () => Promise.all(Array.from({ length: asked.together ?? 1 }, () => ask(asked))));
  await bench.run();
  await gateway.close();
  for (const subgraph of Object.values(subgraphs)) await subgraph.close();
  const times = Object.fromEntries(
    bench.tasks.map(task => {
      const sorted = [...task.result!.samples].sort((a, b) => a - b); // `run` has left a result in each
      return [task.name, { median: sorted[Math.floor(sorted.length / 2)]!, high: sorted[Math.floor(sorted.length * 0.99)]! }];
    }),
  );
  return { name, enrolments: Number(some!.enrolments), megabytes: (await bytes()) / 1e6, times };
}

const measured: Measured[] = [];
const base = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
say('loading the demonstration into files');
for (const subgraph of Object.values(await openAll(base))) await subgraph.close();
for (const size of sizes(options.sqlite)) {
  const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  try {
    say(`SQLite x ${size}: loading`);
    await cp(base, folder, { recursive: true });
    if (size > 1) await multiplyFiles(folder, size);
    measured.push(await measure(`SQLite x ${size}`, folder, undefined));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
if (options.postgresql !== '') {
  const given = process.env.DATABASE_URL;
  const server = given ? { url: given, close: async () => {} } : await openPostgresServer({ isDurable: true });
  try {
    say('loading the demonstration into PostgreSQL');
    const like = await makeDatabase(server.url);
    for (const subgraph of Object.values(await openAll(base, true, undefined, like))) await subgraph.close();
    for (const size of sizes(options.postgresql)) {
      say(`PostgreSQL x ${size}: loading`);
      const url = await makeDatabase(server.url, like);
      if (size > 1) await multiplyDatabase(url, size);
      measured.push(await measure(`PostgreSQL x ${size}`, base, url));
      await dropDatabase(server.url, url);
    }
    await dropDatabase(server.url, like);
  } finally {
    await server.close();
  }
}
await rm(base, { recursive: true, force: true });

/** A table in Markdown. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
const written = (milliseconds: number) => (milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0));
const ratio = (of: Measured | undefined, to: Measured | undefined, question: string) => (of && to ? `${(of.times[question]!.median / to.times[question]!.median).toFixed(2)}` : '');
const find = (name: string) => measured.find(m => m.name === name);
const named = Object.keys(questions);
const largest = (list: string, name: string) => find(`${name} x ${Math.max(...sizes(list))}`);
const smallest = (list: string, name: string) => find(`${name} x ${Math.min(...sizes(list))}`);
const common = sizes(options.postgresql).filter(size => sizes(options.sqlite).includes(size));

process.stdout.write(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]!.model}), ${rounds} rounds. Milliseconds: median / 99th percentile.\n\n`);
process.stdout.write(`${table(['', ...measured.map(m => `${m.name} (${m.enrolments.toLocaleString('en')} enrolments, ${m.megabytes.toFixed(0)} MB)`)], named.map(q => [q, ...measured.map(m => `${written(m.times[q]!.median)} / ${written(m.times[q]!.high)}`)]))}\n\n`);
process.stdout.write('Ratios of medians: how much more the largest costs than the smallest, and PostgreSQL than SQLite at the same size.\n\n');
process.stdout.write(
  `${table(
    ['', `SQLite x ${Math.max(...sizes(options.sqlite))} : x ${Math.min(...sizes(options.sqlite))}`, `PostgreSQL x ${Math.max(...sizes(options.postgresql))} : x ${Math.min(...sizes(options.postgresql))}`, ...common.map(size => `PostgreSQL : SQLite, x ${size}`)],
    named.map(q => [q, ratio(largest(options.sqlite, 'SQLite'), smallest(options.sqlite, 'SQLite'), q), ratio(largest(options.postgresql, 'PostgreSQL'), smallest(options.postgresql, 'PostgreSQL'), q), ...common.map(size => ratio(find(`PostgreSQL x ${size}`), find(`SQLite x ${size}`), q))]),
  )}\n`,
);
