import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Manifest, backup, sumOf } from '../../gateway/backup.ts';
import { restore } from '../../gateway/restore.ts';
import { wrongCounters } from '../../services/college/queries/counters.ts';
import * as tables from '../../services/college/tables.ts';
import { pack, unpack } from '../../services/kit/backup/archive.ts';
import { openDatabase } from '../../services/kit/database/database.ts';
import { StartError } from '../../services/kit/errors.ts';
import { type SubgraphName, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { givenSession, register, said } from '../partners/given.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { endAll, start, startNode } from '../support/processes.ts';
import { openAll } from '../support/subgraphs.ts';

const enrol = 'mutation($input: EnrolInCourseInput!) { enrolInCourse(input: $input) { enrolment { id } userErrors { code path } } }';
const state = 'mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } userErrors { code path } } }';
const save = 'mutation($input: SaveTopicInput!) { saveTopic(input: $input) { topic { slug } userErrors { code path } } }';
const need = { party: 'ECU', topic: 'ndf-aquatic', statement: 'Help with sharks', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'HIGH', visibility: 'PUBLIC' };

/** Plain SQL over a file that nobody need serve. */
function rows<Row>(folder: string, name: SubgraphName, statement: string): Row[] {
  const file = new BetterSqlite3(join(folder, `${name}.sqlite`), { readonly: true });
  try {
    return file.prepare(statement).all() as Row[]; // the shape is the test's to prove
  } finally {
    file.close();
  }
}

/** Asks again until it is so. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds() && Date.now() < end) await new Promise(setImmediate);
  expect(holds()).toBe(true);
}

/** How far followers have read, beside the last line that their owner has. */
const beyondTheirOwner = (folder: string) =>
  subgraphNames.flatMap(name =>
    rows<{ source: SubgraphName; position: number }>(folder, name, 'select source, position from feed_positions').filter(
      ({ source, position }) => position > rows<{ last: number }>(folder, source, 'select coalesce(max(position), 0) as last from changes')[0]!.last,
    ),
  );

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

describe('a backup that is made while people write', () => {
  it('holds, whole, all that was acknowledged before it began, and answers once it is restored', async () => {
    const graph = await openGraph();
    const session = givenSession(graph.folder);
    const authority = await graph.token({ subject: 'ecuador', roles: ['authority:ECU'] });
    const acknowledged: { name: SubgraphName; table: string; id: string }[] = [];
    let enough = () => {};
    const begun = new Promise<void>(done => (enough = done));
    let writing = true;
    const written = async (name: SubgraphName, table: string, mutation: string, input: object, token: string) => {
      const answer = await graph.data<Record<string, Record<string, { id: string } | null>>>(mutation, { input }, { token });
      const [payload] = Object.values(answer);
      const made = Object.values(payload!).find(part => part !== null && 'id' in part);
      if (made == null) throw new Error(JSON.stringify(answer));
      acknowledged.push({ name, table, id: made.id });
      if (acknowledged.length >= 150) enough();
    };
    const writer = async (n: number) => {
      for (let i = 0; writing; i += 1) {
        const token = await graph.token({ subject: `learner ${n} ${i}` });
        await written('college', 'enrolments', enrol, { course: 'introduction', idempotencyKey: 'once' }, token);
        await written('partners', 'registrations', register, { session, ...said(`writer-${n}-${i}`) }, token);
        await written('needs', 'needs', state, need, authority);
      }
    };
    const writers = Promise.all([0, 1, 2, 3].map(writer));
    await Promise.race([begun, writers]);

    const file = join(folder, 'while-written.backup');
    const process = start('npm', ['run', '--silent', 'backup', '--', file], { DATA_DIR: graph.folder });
    const before = [...acknowledged];
    const { code, out, err } = await process.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Kept partners, college, and needs as they were at 20\\S+Z in ${file}\\.\n$`));
    // Nobody had to wait for it.
    expect(acknowledged.length - before.length).toBeGreaterThan(50);
    writing = false;
    await writers;
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const restored = join(folder, 'restored');
    expect(await startNode(['restore', file], { DATA_DIR: restored }).ended).toEqual({ code: 0, err: '', out: expect.stringMatching(new RegExp(`^Restored partners, college, and needs as they were at 20\\S+Z into ${restored}\\. There were no data that tell who has erased theirs since: they must ask again\\.\n$`)) as string });
    for (const { name, table, id } of before) expect(rows(restored, name, `select id from ${table} where id = '${id}'`)).toEqual([{ id }]);
    for (const name of subgraphNames) {
      // As it was at one instant: every line of what had happened until then, and no later one.
      const kept = rows<{ position: number }>(restored, name, 'select * from changes order by position');
      expect(kept.length).toBeGreaterThan(30);
      expect(kept).toEqual(rows(graph.folder, name, `select * from changes where position <= ${kept.at(-1)!.position} order by position`));
      expect(rows(restored, name, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(rows(restored, name, 'pragma foreign_key_check')).toEqual([]);
    }
    expect(rows(restored, 'college', "select key from changes where kind = 'Enrolment' and key not in (select id from enrolments)")).toEqual([]);
    expect(rows(restored, 'college', "select id from enrolments where learner in (select id from learners where not is_demonstration) and id not in (select key from changes)")).toEqual([]);
    expect(beyondTheirOwner(restored)).toEqual([]);
    const counted = openDatabase('college', tables, restored);
    expect(await counted.read(wrongCounters)).toEqual([]);
    await counted.close();
    expect((await readdir(restored)).filter(name => name.startsWith('restoring'))).toEqual([]);
    expect((await readdir(folder)).filter(name => name.startsWith('.'))).toEqual([]);

    const second = await openGraph({ from: restored });
    // The key of the learners came along: who sends the same once more is known, and gets the first answer.
    const first = before.find(({ name }) => name === 'college')!;
    const subjects = [0, 1, 2, 3].map(n => `learner ${n} 0`);
    const repeated = await Promise.all(subjects.map(async subject => second.data<{ enrolInCourse: { enrolment: { id: string } } }>(enrol, { input: { course: 'introduction', idempotencyKey: 'once' } }, { token: await second.token({ subject }) })));
    expect(repeated.map(r => r.enrolInCourse.enrolment.id)).toContain(first.id);
    const needs = '{ party(iso3: "ECU") { needs { totalCount } } }';
    const { party } = await second.data<{ party: { needs: { totalCount: number } } }>(needs);
    expect(party.needs.totalCount).toBe(rows<{ n: number }>(restored, 'needs', "select count(*) as n from needs where party = 'ECU' and visibility = 'PUBLIC'")[0]!.n);
    await second.close();
    await graph.close();
  }, 60_000);
});

describe('parts of a backup that are not of one instant', () => {
  let graph: Graph;
  let again: Graph | undefined;
  let mixed: string;
  let registration: string;
  let whole: object;
  /** The registration with its learner, as the Secretariat sees them. */
  const seen = async (of: Graph) => {
    const { data, errors } = await of.ask('query($id: ID!) { registration(id: $id) { id name learner { languages } } }', { id: registration }, { token: await of.token({ subject: 'secretariat', roles: ['secretariat'] }) });
    return { data, errors };
  };
  beforeAll(async () => {
    graph = await openGraph();
    const session = givenSession(graph.folder);
    const [early, late] = [join(folder, 'early'), join(folder, 'late')];
    await backup({ folder: graph.folder }, early, {});
    const secretariat = await graph.token({ subject: 'secretariat', roles: ['secretariat'] });
    const learner = await graph.token({ subject: 'jane' });
    await graph.data(save, { input: { slug: 'permits', revision: 1, label: { en: 'Quagga papers' } } }, { token: secretariat });
    await graph.data(enrol, { input: { course: 'introduction' } }, { token: learner });
    registration = (await graph.data<{ registerForSession: { registration: { id: string } } }>(register, { input: { session, ...said('jane') } }, { token: learner })).registerForSession.registration.id;
    await until(() => graph.sql('partners', "select 1 from topic_references where slug = 'permits' and label like '%Quagga%'").length === 1);
    whole = await seen(graph);
    await backup({ folder: graph.folder }, late, {});
    await graph.close();
    // Partners as they were after the others: they know a label, a position of the feed and a learner that the others never had.
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    await unpack(early, one);
    await unpack(late, other);
    await rename(join(other, 'partners.sqlite'), join(one, 'partners.sqlite'));
    expect(beyondTheirOwner(one)).toEqual([expect.objectContaining({ source: 'needs' })]);
    const manifest = JSON.parse(await readFile(join(one, 'manifest.json'), 'utf8')) as Manifest;
    manifest.files['partners.sqlite'] = await sumOf(join(one, 'partners.sqlite'));
    await writeFile(join(one, 'manifest.json'), JSON.stringify(manifest));
    await pack(one, ['manifest.json', ...Object.keys(manifest.files)], join(folder, 'mixed'));
    mixed = join(folder, 'mixed-data');
    await restore({ folder: mixed }, [join(folder, 'mixed')], {});
    again = await openGraph({ from: mixed });
  });
  afterAll(() => again?.close());

  it('have copies of what their owners hold, and follow them from there', async () => {
    expect(beyondTheirOwner(mixed)).toEqual([]);
    expect(rows(mixed, 'partners', "select 1 from topic_references where label like '%Quagga%'")).toEqual([]);
    const token = await again!.token({ subject: 'secretariat', roles: ['secretariat'] });
    await again!.data(save, { input: { slug: 'permits', revision: 1, label: { en: 'Zebra papers' } } }, { token });
    await until(() => again!.sql('partners', "select 1 from topic_references where slug = 'permits' and label like '%Zebra%'").length === 1);
  });

  it('give null for what another part does not hold, and the rest of the answer', async () => {
    const rest = { id: registration, name: 'Jane jane' };
    expect(whole).toEqual({ data: { registration: { ...rest, learner: { languages: [] } } } });
    expect(await seen(again!)).toEqual({ data: { registration: { ...rest, learner: null } } });
  });
});

describe('what cannot be kept or restored', () => {
  let data: string;
  let file: string;
  beforeAll(async () => {
    data = join(folder, 'data');
    file = join(folder, 'sound.backup');
    // The facts alone, which are small.
    await Promise.all(Object.values(await openAll(data, false)).map(part => part.close()));
    await mkdir(join(data, 'keys'));
    await writeFile(join(data, 'keys/learner.key'), 'a key of learners');
    await backup({ folder: data }, file, {});
  });
  const empty = () => mkdtemp(join(folder, 'empty-'));
  /** The one line with which it is refused. */
  const refused = async (work: Promise<string>): Promise<string> =>
    work.then(
      said => expect.fail(said),
      (error: unknown) => {
        expect(error).toBeInstanceOf(StartError);
        return (error as StartError).message; // as just expected
      },
    );
  /** The sound backup with other contents. */
  async function changed(called: string, change: (folder: string, manifest: Manifest) => Promise<void> | void, sumsToo = true): Promise<string> {
    const [inside, target] = [join(folder, `inside-${called}`), join(folder, called)];
    await unpack(file, inside);
    const manifest = JSON.parse(await readFile(join(inside, 'manifest.json'), 'utf8')) as Manifest;
    await change(inside, manifest);
    if (sumsToo) for (const name of Object.keys(manifest.files)) manifest.files[name] = await sumOf(join(inside, name));
    await writeFile(join(inside, 'manifest.json'), JSON.stringify(manifest));
    await pack(inside, ['manifest.json', ...Object.keys(manifest.files)], target);
    return target;
  }

  it('is no file that is there already, nor one in no folder, nor data that are none', async () => {
    expect(await refused(backup({ folder: data }, undefined, {}))).toBe('Name the file of the backup: npm run backup -- FILE.');
    expect(await refused(backup({ folder: data }, file, {}))).toBe(`${file} is there already. Name another file, or remove it.`);
    expect(await refused(backup({ folder: data }, join(folder, 'nowhere/x'), {}))).toBe(`There is no folder ${join(folder, 'nowhere')}. Make it, or name another file.`);
    const none = await empty();
    expect(await refused(backup({ folder: none }, join(folder, 'x'), {}))).toBe(`There are no data in ${none}. Set DATA_DIR to the folder that holds them.`);
    expect(await refused(restore({ folder: none }, [], {}))).toMatch(/^Name the file of the backup/);
    expect(await refused(restore({ folder: none }, [join(folder, 'x')], {}))).toBe(`There is no file ${join(folder, 'x')}.`);
  });

  it('are data that are damaged', async () => {
    const broken = join(folder, 'broken');
    await cp(data, broken, { recursive: true });
    const database = new BetterSqlite3(join(broken, 'needs.sqlite'));
    database.pragma('wal_checkpoint(TRUNCATE)');
    const [root] = database.prepare("select rootpage from sqlite_master where name = 'needs'").pluck().all() as number[]; // SQLite's own column
    const size = database.pragma('page_size', { simple: true }) as number; // as above
    database.close();
    const bytes = await readFile(join(broken, 'needs.sqlite'));
    bytes.fill(0xee, (root! - 1) * size, root! * size);
    await writeFile(join(broken, 'needs.sqlite'), bytes);
    expect(await refused(backup({ folder: broken }, join(folder, 'x'), {}))).toBe(`${join(broken, 'needs.sqlite')} is damaged. Nothing was kept.`);
    expect(await readdir(folder)).not.toContain('x');
  });

  it('is an archive that is cut short, changed, or something else; the data stay as they are', async () => {
    const there = await empty();
    const bytes = await readFile(file);
    const other = async (called: string, content: Uint8Array | string) => {
      await writeFile(join(folder, called), content);
      return join(folder, called);
    };
    const cut = await other('cut', bytes.subarray(0, bytes.length - 5_000));
    expect(await refused(restore({ folder: there }, [cut], {}))).toBe(`${cut} cannot be restored: it ends too early.`);
    const text = await other('text', 'Dear all');
    expect(await refused(restore({ folder: there }, [text], {}))).toBe(`${text} cannot be restored: it is damaged, or something else.`);
    const spoilt = Buffer.from(bytes);
    spoilt[Math.floor(bytes.length / 2)]! ^= 1;
    expect(await refused(restore({ folder: there }, [await other('spoilt', spoilt)], {}))).toMatch(/^\S+spoilt cannot be restored: it (is damaged, or something else|ends too early|holds what no backup holds|s \S+ is not as it was made)\.$/);
    const differing = await changed('differing', inside => {
      const database = new BetterSqlite3(join(inside, 'college.sqlite'));
      database.exec("update courses set hours = 99 where slug = 'introduction'");
      database.close();
    }, false);
    expect(await refused(restore({ folder: there }, [differing], {}))).toBe(`${differing} cannot be restored: its college.sqlite is not as it was made.`);
    const newer = await changed('newer', inside => {
      const database = new BetterSqlite3(join(inside, 'needs.sqlite'));
      database.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)");
      database.close();
    });
    expect(await refused(restore({ folder: there }, [newer], {}))).toBe(`${newer} cannot be restored: its needs.sqlite was written by a newer version of this project. Update the project.`);
    const later = await changed('later', (_, manifest) => void Object.assign(manifest, { format: 2, version: '9.0.0' }));
    expect(await refused(restore({ folder: there }, [later], {}))).toMatch(/^\S+later cannot be restored: version 9\.0\.0 of this project made it, and this is \S+\. Update the project\.$/);
    expect((await readdir(there)).filter(name => !name.endsWith('.lock'))).toEqual([]);
  });

  it('is not put over data, unless told to, nor beside a process that uses them', async () => {
    const there = await empty();
    expect(await restore({ folder: there }, [file], {})).toMatch(/^Restored/);
    const change = new BetterSqlite3(join(there, 'needs.sqlite'));
    change.exec("update topics set label = '{}'");
    change.close();
    expect(await refused(restore({ folder: there }, [file], {}))).toBe(`${join(there, 'partners.sqlite')} is there already, and would be lost. Set DATA_DIR to another folder, or add --force.`);
    expect(rows(there, 'needs', "select 1 from topics where label <> '{}'")).toEqual([]);
    const held = openDatabase('college', tables, there);
    expect(await refused(restore({ folder: there }, [file, '--force'], {}))).toBe(`Another process uses ${join(there, 'college.sqlite')}. Stop it, or set DATA_DIR to another folder.`);
    await held.close();
    expect(rows(there, 'needs', "select 1 from topics where label <> '{}'")).toEqual([]);
    expect(await restore({ folder: there }, ['--force', file], {})).toMatch(/^Restored/);
    expect(rows(there, 'needs', 'select slug, label from topics order by slug')).toEqual(rows(data, 'needs', 'select slug, label from topics order by slug'));
    expect(await readFile(join(there, 'keys/learner.key'), 'utf8')).toBe('a key of learners');
  });

  it('is what another key of learners would make nobody\'s', async () => {
    expect(await refused(restore({ folder: await empty() }, [file], { LEARNER_KEY: 'another' }))).toMatch(/^LEARNER_KEY is not the key of \S+sound\.backup, so that its learners would not find what is theirs\./);
    const setting = join(folder, 'setting.backup');
    await backup({ folder: data }, setting, { LEARNER_KEY: 'a setting' });
    const there = await empty();
    for (const LEARNER_KEY of ['another', '']) expect(await refused(restore({ folder: there }, [setting], { LEARNER_KEY }))).toMatch(/^\S+setting\.backup was made with a LEARNER_KEY that was a setting\. Set it to that key/);
    expect(await restore({ folder: there }, [setting], { LEARNER_KEY: 'a setting' })).toMatch(/^Restored/);
    expect(await readdir(there)).not.toContain('keys');
  });

  it('says what is left to do where the data are a part of the graph', async () => {
    const part = await empty();
    await cp(join(data, 'needs.sqlite'), join(part, 'needs.sqlite'));
    const partly = join(folder, 'part.backup');
    expect(await backup({ folder: part }, partly, {})).toMatch(/^Kept needs as they were/);
    const there = await empty();
    expect(await restore({ folder: there }, [partly], {})).toMatch(/ This is a part of the graph: run npm run references:rebuild -- NAME for college and partners before they go on, so that their copies of records fit it\.$/);
    expect((await readdir(there)).filter(name => !name.endsWith('.lock'))).toEqual(['needs.sqlite']);
  });
});
