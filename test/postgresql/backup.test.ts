import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Manifest, backup, sumOf } from '../../gateway/backup.ts';
import { exampleText } from '../../gateway/explorer/index.ts';
import { restore } from '../../gateway/restore.ts';
import { pack, unpack } from '../../services/kit/backup/archive.ts';
import { StartError } from '../../services/kit/errors.ts';
import { type SubgraphName, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { inRoot } from '../../services/kit/root.ts';
import { givenSession, register, said } from '../partners/given.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { dropDatabase, makeDatabase } from '../support/postgres.ts';
import { endAll, startNode } from '../support/processes.ts';

const enrol = 'mutation($input: EnrolInCourseInput!) { enrolInCourse(input: $input) { enrolment { id } userErrors { code path } } }';
const state = 'mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } userErrors { code path } } }';
const save = 'mutation($input: SaveTopicInput!) { saveTopic(input: $input) { topic { slug } userErrors { code path } } }';
const need = { party: 'ECU', topic: 'ndf-aquatic', statement: 'Help with sharks', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'HIGH', visibility: 'PUBLIC' };

/** Whatever the README reads, in its order. */
const ofReadme = [...readFileSync(inRoot('README.md'), 'utf8').matchAll(/```graphql\n([^]*?)```/g)].map(([, document]) => document!).filter(document => !document.startsWith('mutation'));

const { server } = inject('postgres')!;
let folder: string;
/** Data of files, from which all else here comes. */
let files: string;
let session: string;
let kept: string;
/** The database into which they moved. */
let moved: string;
/** Folder with the keys of that. */
let keys: string;
const made: string[] = [];

const fresh = async (like?: string) => {
  const url = await makeDatabase(server, like);
  made.push(url);
  return url;
};

async function asked<Row extends pg.QueryResultRow>(url: string, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/** Plain SQL over a file that nobody need serve. */
function rows<Row>(data: string, name: SubgraphName, statement: string): Row[] {
  const file = new BetterSqlite3(join(data, `${name}.sqlite`), { readonly: true });
  try {
    return file.prepare(statement).all() as Row[]; // the shape is the test's to prove
  } finally {
    file.close();
  }
}

const tablesIn = (data: string, name: SubgraphName) =>
  rows<{ name: string }>(data, name, "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '%migrations' order by name").map(table => table.name);

/** How many rows each table has: of the files, by their own catalogue, and of the database, by its own. */
const countsOfFiles = (data: string) =>
  Object.fromEntries(subgraphNames.flatMap(name => tablesIn(data, name).map(table => [`${name}.${table}`, rows<{ n: number }>(data, name, `select count(*) as n from "${table}"`)[0]!.n])));
async function countsOfDatabase(url: string): Promise<Record<string, number>> {
  const tables = await asked<{ schema: string; name: string }>(url, "select schemaname as schema, tablename as name from pg_tables where schemaname = any ($1) and tablename <> 'migrations_applied'", [subgraphNames]);
  const counts: [string, number][] = [];
  for (const { schema, name } of tables) counts.push([`${schema}.${name}`, Number((await asked<{ n: string }>(url, `select count(*) as n from "${schema}"."${name}"`))[0]!.n)]);
  return Object.fromEntries(counts);
}

/** JSON with the names of every record in one order: PostgreSQL does not keep the one in which they were written. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(sorted) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)])) : value;
const cell = (value: unknown) => (typeof value === 'string' && /^[[{"]/.test(value) ? JSON.stringify(sorted(JSON.parse(value))) : value);

/** Every row of every table, to compare. */
const allOf = (data: string) =>
  Object.fromEntries(
    subgraphNames.flatMap(name =>
      tablesIn(data, name).map(table => [`${name}.${table}`, rows<Record<string, unknown>>(data, name, `select * from "${table}"`).map(row => JSON.stringify(Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)])))).sort()]),
    ),
  );

/** The one line with which it is refused. */
const refused = async (work: Promise<string>): Promise<string> =>
  work.then(
    answer => expect.fail(answer),
    (error: unknown) => {
      expect(error).toBeInstanceOf(StartError);
      return (error as StartError).message; // as just expected
    },
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  [files, keys, kept] = [join(folder, 'files'), join(folder, 'keys'), join(folder, 'files.backup')];
  await cp(inject('template'), files, { recursive: true });
  await mkdir(join(files, 'keys'));
  await writeFile(join(files, 'keys/learner.key'), 'a key of learners');
  session = givenSession(files, { places: 1000 });
  moved = await fresh();
  await backup({ folder: files }, kept, {});
  expect(await restore({ folder: keys, databaseUrl: moved }, [kept], {})).toMatch(/^Restored partners, college, and needs as they were at 20\S+Z into the database\. There were no data that tell who has erased theirs since: they must ask again\.$/);
}, 120_000);
afterAll(async () => {
  endAll();
  for (const url of made) await dropDatabase(server, url);
  await rm(folder, { recursive: true, force: true });
});

describe('data that move from files to PostgreSQL', { timeout: 120_000 }, () => {
  it('are all there, and come back to files the same, row by row', async () => {
    const again = join(folder, 'again');
    await restore({ folder: again }, [kept], {});
    const counts = countsOfFiles(again);
    expect(Object.keys(counts).length).toBeGreaterThan(80);
    expect(await countsOfDatabase(moved)).toEqual(counts);
    const [back, file] = [join(folder, 'back'), join(folder, 'moved.backup')];
    expect(await backup({ folder: keys, databaseUrl: moved }, file, {})).toMatch(/^Kept partners, college, and needs as they were at/);
    await unpack(file, back);
    expect(allOf(back)).toEqual(allOf(again));
    expect(await readFile(join(back, 'learner.key'), 'utf8')).toBe('a key of learners');
    // In the words of SQLite's own rows, too.
    expect(rows(back, 'needs', 'select name from parties order by iso3 limit 5')).toEqual(rows(back, 'needs', 'select json(name) as name from parties order by iso3 limit 5'));
  });

  it('keep the references of every table, and are known to the planner', async () => {
    const references = (url: string) => asked(url, "select conrelid::regclass::text as of, conname, pg_get_constraintdef(oid) as definition, convalidated from pg_constraint where contype = 'f' order by 1, 2");
    const empty = await fresh();
    const started = startNode([], { DATABASE_URL: empty, DEMO: 'off', DATA_DIR: join(folder, 'empty') });
    await started.ready;
    started.signal('SIGTERM');
    await started.ended;
    const proper = await references(empty);
    expect(proper.length).toBeGreaterThan(50);
    expect(await references(moved)).toEqual(proper);
    expect(await asked(moved, "select count(*)::int as n from pg_class where relnamespace = any (array['college', 'needs', 'partners']::regnamespace[]) and relkind = 'r' and reltuples < 0 and relname <> 'migrations_applied'")).toEqual([{ n: 0 }]);
  });
});

describe('a backup of PostgreSQL that is made while people write', () => {
  it('holds, whole, all that was acknowledged before it began, and answers alike from a database and from files', async () => {
    const url = await fresh(moved);
    const graph = await openGraph({ from: files, databaseUrl: url });
    const authority = await graph.token({ subject: 'ecuador', roles: ['authority:ECU'] });
    const acknowledged: { name: SubgraphName; table: string; id: string }[] = [];
    let enough = () => {};
    const begun = new Promise<void>(done => (enough = done));
    let writing = true;
    const written = async (name: SubgraphName, table: string, mutation: string, input: object, token: string) => {
      const answer = await graph.data<Record<string, Record<string, { id: string } | null>>>(mutation, { input }, { token });
      const found = Object.values(Object.values(answer)[0]!).find(part => part !== null && 'id' in part);
      if (found == null) throw new Error(JSON.stringify(answer));
      acknowledged.push({ name, table, id: found.id });
      if (acknowledged.length >= 100) enough();
    };
    const writers = Promise.all(
      [0, 1, 2, 3].map(async n => {
        for (let i = 0; writing; i += 1) {
          const token = await graph.token({ subject: `learner ${n} ${i}` });
          await written('college', 'enrolments', enrol, { course: 'introduction', idempotencyKey: 'once' }, token);
          await written('partners', 'registrations', register, { session, ...said(`writer-${n}-${i}`) }, token);
          await written('needs', 'needs', state, need, authority);
        }
      }),
    );
    await Promise.race([begun, writers]);

    const file = join(folder, 'while-written.backup');
    const before = [...acknowledged];
    const { code, out, err } = await startNode(['backup', file], { DATA_DIR: graph.folder, DATABASE_URL: url }).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Kept partners, college, and needs as they were at 20\\S+Z in ${file}\\.\n$`));
    // Nobody had to wait for it.
    expect(acknowledged.length - before.length).toBeGreaterThan(20);
    writing = false;
    await writers;

    const [data, other, database] = [join(folder, 'data'), join(folder, 'other'), await fresh()];
    const restored = async (environment: Record<string, string>, place: string) =>
      expect(await startNode(['restore', file], environment).ended).toEqual({ code: 0, err: '', out: expect.stringMatching(new RegExp(`^Restored partners, college, and needs as they were at 20\\S+Z into ${place}\\. There were no data that tell who has erased theirs since: they must ask again\\.\n$`)) as string });
    await restored({ DATA_DIR: data }, data);
    await restored({ DATA_DIR: other, DATABASE_URL: database }, 'the database');
    expect(await countsOfDatabase(database)).toEqual(countsOfFiles(data));
    for (const { name, table, id } of before) expect(rows(data, name, `select id from ${table} where id = '${id}'`)).toEqual([{ id }]);
    for (const name of subgraphNames) {
      // As it was at one instant: every line of what had happened until then, and no later one.
      const lines = rows<{ position: number }>(data, name, 'select position, key from changes order by position');
      const last = lines.at(-1)!.position;
      expect(lines.length).toBeGreaterThan(20);
      expect(lines).toEqual(await asked(url, `select position::int, key from ${name}.changes where position <= ${last} order by position`));
      const [table, kind] = ({ college: ['enrolments', 'Enrolment'], needs: ['needs', 'Need'], partners: ['registrations', 'Registration'] } as const)[name];
      const until = await asked(url, `select id from ${name}.${table} where id not in (select key from ${name}.changes where kind = '${kind}' and position > ${last}) order by id`);
      expect(rows(data, name, `select id from ${table} order by id`)).toEqual(until);
    }

    const [onDatabase, onFiles] = [await openGraph({ from: other, databaseUrl: database }), await openGraph({ from: data, databaseUrl: null })];
    const both = async (ask: (of: Graph) => Promise<unknown>) => [await ask(onDatabase), await ask(onFiles)];
    for (const document of [exampleText('showcase'), ...ofReadme]) {
      const expected = await graph.ask(document, {}, { languages: 'fr' });
      expect(expected.errors).toBeUndefined();
      // What was written since the copy is on a Party and a course of which these say counts alone, if anything.
      const [one, two] = await both(of => of.ask(document, {}, { languages: 'fr' }));
      expect(one).toEqual(two);
      if (!document.includes('"ECU"')) expect(one).toEqual(expected);
    }
    // The key of the learners came along: who sends the same once more is known, and gets the first answer.
    const enrolled = before.filter(({ name }) => name === 'college').map(({ id }) => id);
    const repeated = await both(async of =>
      (await Promise.all([0, 1, 2, 3].map(async n => of.data<{ enrolInCourse: { enrolment: { id: string } } }>(enrol, { input: { course: 'introduction', idempotencyKey: 'once' } }, { token: await of.token({ subject: `learner ${n} 0` }) })))).map(answer => answer.enrolInCourse.enrolment.id),
    );
    expect(repeated[0]).toEqual(repeated[1]);
    expect(enrolled).toEqual(expect.arrayContaining(repeated[0] as string[])); // as the function above gives them
    // New lines are numbered on from the last, and followers go on from there.
    const lastNeeds = rows<{ last: number }>(data, 'needs', 'select max(position) as last from changes')[0]!.last;
    await both(async of => of.data(save, { input: { slug: 'permits', revision: 1, label: { en: 'Zebra papers' } } }, { token: await of.token({ subject: 'secretariat', roles: ['secretariat'] }) }));
    expect(await asked(database, 'select max(position)::int as last from needs.changes')).toEqual([{ last: lastNeeds + 1 }]);
    expect(onFiles.sql('needs', 'select max(position) as last from changes')).toEqual([{ last: lastNeeds + 1 }]);
    const follows = async () => (await asked(database, "select 1 from partners.topic_references where slug = 'permits' and label ->> 'en' like '%Zebra%'")).length === 1;
    const end = Date.now() + 10_000;
    while (!(await follows()) && Date.now() < end) await new Promise(setImmediate);
    expect(await follows()).toBe(true);
    await Promise.all([graph.close(), onDatabase.close(), onFiles.close()]);
  }, 180_000);
});

describe('what cannot be kept from PostgreSQL or restored into it', { timeout: 120_000 }, () => {
  const target = (name: string) => join(folder, `${name}.backup`);
  const counts = async (url: string) => JSON.stringify(Object.entries(await countsOfDatabase(url)).sort());

  it.each([
    ['backup', () => ['backup', target('wrong')]],
    ['restore', () => ['restore', kept]],
  ] as const)('is one line without the password where the password is wrong: %s', async (_, words) => {
    const url = new URL(moved);
    url.password = 'hidden-word';
    const { code, out, err } = await startNode(words(), { DATABASE_URL: url.href, DATA_DIR: keys }).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Cannot use the PostgreSQL database \w+ at \S+: the user or the password is wrong\. [^\n]+\n$/);
    expect(err).not.toContain('hidden-word');
    expect(existsSync(target('wrong'))).toBe(false);
  });

  it('is a database without data, or one whose key of learners is elsewhere', async () => {
    expect(await refused(backup({ folder: keys, databaseUrl: await fresh() }, target('none'), {}))).toBe('There are no data in the database. Set DATABASE_URL to the database that holds them.');
    const elsewhere = join(folder, 'elsewhere');
    expect(await refused(backup({ folder: elsewhere, databaseUrl: moved }, target('none'), {}))).toMatch(new RegExp(`^There is no key of learners in ${elsewhere}, `));
    expect(await backup({ folder: elsewhere, databaseUrl: moved }, target('setting'), { LEARNER_KEY: 'a key of learners' })).toMatch(/^Kept/);
  });

  it('is a schema of another version', async () => {
    const url = await fresh(moved);
    await asked(url, "insert into needs.migrations_applied (name) values ('9999_later.sql')");
    expect(await refused(backup({ folder: keys, databaseUrl: url }, target('newer'), {}))).toBe('The schema needs of the database was written by a newer version of this project. Update the project. Nothing was kept.');
    await asked(url, 'delete from needs.migrations_applied');
    expect(await refused(backup({ folder: keys, databaseUrl: url }, target('older'), {}))).toMatch(/^The schema needs of the database was written by an older version of this project\. Start this one on it first, /);
    expect((await readdir(folder)).filter(name => name.startsWith('.') || name === 'newer.backup' || name === 'older.backup')).toEqual([]);
  });

  it('is not put over data, unless told to, nor beside a process that uses them', async () => {
    const url = await fresh(moved);
    await asked(url, "update needs.topics set label = '{}'");
    expect(await refused(restore({ folder: keys, databaseUrl: url }, [kept], {}))).toBe('The schema college of the database is there already, and would be lost. Set DATABASE_URL to another database, or add --force.');
    expect(await asked(url, "select 1 from needs.topics where label::text <> '{}'")).toEqual([]);
    const graph = await openGraph({ from: files, databaseUrl: url });
    expect(await refused(restore({ folder: keys, databaseUrl: url }, [kept, '--force'], {}))).toMatch(/^Another process uses the data of the \w+ in the database\. Stop it, or set DATABASE_URL to another database\.$/);
    await graph.close();
    // Whatever version wrote it.
    await asked(url, "insert into needs.migrations_applied (name) values ('9999_later.sql')");
    await asked(url, 'create table needs.later (id int)');
    expect(await restore({ folder: keys, databaseUrl: url }, ['--force', kept], {})).toMatch(/^Restored/);
    expect(await asked(url, "select count(*)::int as n from needs.topics where label::text = '{}'")).toEqual([{ n: 0 }]);
    expect(await counts(url)).toBe(await counts(moved));
  });

  it('is not put over what another restore has put there meanwhile', async () => {
    const url = await fresh();
    const both = await Promise.allSettled([1, 2].map(() => restore({ folder: keys, databaseUrl: url }, [kept], {})));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(one => one.status === 'rejected')?.reason).toEqual(new StartError('The schema partners of the database is there already, and would be lost. Set DATABASE_URL to another database, or add --force.'));
    expect(await counts(url)).toBe(await counts(moved));
  });

  it('leaves all as it was where the second of three fails', async () => {
    const inside = join(folder, 'inside');
    await unpack(kept, inside);
    const manifest = JSON.parse(await readFile(join(inside, 'manifest.json'), 'utf8')) as Manifest;
    const college = new BetterSqlite3(join(inside, 'college.sqlite'));
    // SQLite keeps it, PostgreSQL does not.
    college.exec("update materials set source = source || char(0) where slug = (select max(slug) from materials)");
    college.close();
    await writeFile(join(inside, 'learner.key'), 'another key');
    for (const name of Object.keys(manifest.files)) manifest.files[name] = await sumOf(join(inside, name));
    await writeFile(join(inside, 'manifest.json'), JSON.stringify({ ...manifest, learnerKey: null }));
    await pack(inside, ['manifest.json', ...Object.keys(manifest.files)], target('unfit'));
    const empty = await fresh();
    expect(await refused(restore({ folder: join(folder, 'unfit'), databaseUrl: empty }, [target('unfit')], {}))).toMatch(/^Cannot use the PostgreSQL database \w+ at \S+: .*\. Nothing was restored\.$/);
    expect(await asked(empty, 'select 1 from pg_namespace where nspname = any ($1)', [subgraphNames])).toEqual([]);
    expect(existsSync(join(folder, 'unfit/keys'))).toBe(false);
    const full = await fresh(moved);
    await refused(restore({ folder: keys, databaseUrl: full }, [target('unfit'), '--force'], {}));
    expect(await counts(full)).toBe(await counts(moved));
    expect(await readFile(join(keys, 'keys/learner.key'), 'utf8')).toBe('a key of learners');
    expect((await readdir(keys)).filter(name => name.startsWith('restoring'))).toEqual([]);
  });

  it('does not take away what others have made of its tables', async () => {
    const url = await fresh(moved);
    await asked(url, 'create schema reports');
    await asked(url, 'create view reports.topics as select slug from needs.topics');
    expect(await refused(restore({ folder: keys, databaseUrl: url }, [kept, '--force'], {}))).toMatch(/: views or tables of others depend on its tables\. .* Nothing was restored\.$/);
    expect((await asked(url, 'select * from reports.topics')).length).toBeGreaterThan(10);
  });
});
