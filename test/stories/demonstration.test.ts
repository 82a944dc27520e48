import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { removeDemonstration } from '../../gateway/demonstration.ts';
import { inRoot } from '../../services/kit/root.ts';
import { type SubgraphName, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { endAll, start, startNode } from '../support/processes.ts';
import { openAll } from '../support/subgraphs.ts';

/** All rows of all tables of a subgraph, but for those of the migrations and of what has changed since, in an order of their own. */
function content(folder: string, subgraph: SubgraphName): Record<string, string[]> {
  const file = new BetterSqlite3(join(folder, `${subgraph}.sqlite`), { readonly: true });
  try {
    const tables = file.prepare("select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite%' and name <> 'latest_changes'").pluck().all() as string[];
    return Object.fromEntries(tables.map(name => [name, file.prepare(`select * from "${name}"`).all().map(row => JSON.stringify(row)).sort()]));
  } finally {
    file.close();
  }
}

/** Records that say they are made up, in all tables that can hold such. */
function madeUp(folder: string, subgraph: SubgraphName): number {
  const counters = ['party_progress', 'party_course_progress', 'party_topic_progress', 'region_month_progress'];
  const rows = Object.entries(content(folder, subgraph)).flatMap(([table, all]) => (counters.includes(table) ? [] : all));
  return rows.filter(row => row.includes('"is_demonstration":1')).length;
}

describe('demonstration records', () => {
  let folder: string;
  /** Loaded without any. */
  let real: string;
  beforeAll(async () => {
    execFileSync(process.execPath, [inRoot('scripts/build.mjs')]);
    folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    real = join(folder, 'real');
    await Promise.all(Object.values(await openAll(real, false)).map(s => s.close()));
  });
  afterAll(async () => {
    endAll();
    await rm(folder, { recursive: true, force: true });
  });

  const loaded = async (name: string): Promise<string> => {
    const copy = join(folder, name);
    await cp(inject('template'), copy, { recursive: true });
    return copy;
  };

  it('are taken out by one command, after which all tables are as loaded with DEMO=off', async () => {
    const copy = await loaded('command');
    const before = subgraphNames.reduce((sum, name) => sum + madeUp(copy, name), 0);
    expect(before).toBeGreaterThan(5_000 + 400 + 120 + 200);
    const { code, out, err } = await start('npm', ['run', '--silent', 'demo:remove'], { DATA_DIR: copy }).ended;
    expect({ code, out, err }).toEqual({ code: 0, out: `Removed ${before.toLocaleString('en')} demonstration records from ${copy}.\n`, err: '' });
    for (const name of subgraphNames) expect(content(copy, name)).toEqual(content(real, name));
    expect(await removeDemonstration({ folder: copy })).toBe(`There are no demonstration records in ${copy}.`);
  });

  it('do not take real records with them, and real ones that hang from them go, so that nothing points nowhere', async () => {
    const copy = await loaded('mixed');
    const file = new BetterSqlite3(join(copy, 'college.sqlite'));
    file.pragma('foreign_keys = ON');
    const lesson = file.prepare("select id from lessons where course = 'introduction' limit 1").pluck().get() as string;
    file.exec(`
      insert into learners (id, party, affiliation, affiliation_state, is_demonstration) values ('learner_real', 'KEN', 'CUSTOMS', 'CONFIRMED', 0);
      insert into enrolments (id, learner, course, version, state, enrolled_on, completed_on)
        values ('enrolment_real', 'learner_real', 'introduction', 1, 'ACTIVE', '2026-11-01', null), ('enrolment_demo', 'learner_real', 'demonstration-permit-clinic', 1, 'ACTIVE', '2026-11-01', null);
      insert into lesson_progress (enrolment, lesson, done_on) values ('enrolment_real', '${lesson}', '2026-11-02');
    `);
    file.close();
    await removeDemonstration({ folder: copy });
    const after = new BetterSqlite3(join(copy, 'college.sqlite'), { readonly: true });
    expect(after.prepare('select id from learners').pluck().all()).toEqual(['learner_real']);
    expect(after.prepare('select id from enrolments').pluck().all()).toEqual(['enrolment_real']);
    expect(after.prepare('select lesson from lesson_progress').pluck().all()).toEqual([lesson]);
    expect(after.prepare("select party, learners, enrolments, completions, is_demonstration as demo from party_progress where party in ('KEN', 'FRA') order by party").all()).toEqual([
      { party: 'FRA', learners: 0, enrolments: 0, completions: 0, demo: 0 },
      { party: 'KEN', learners: 1, enrolments: 1, completions: 0, demo: 0 },
    ]);
    expect(after.pragma('foreign_key_check')).toEqual([]);
    after.close();
  });

  it('stay, all of them, while another process uses the data', async () => {
    const copy = await loaded('held');
    const subgraphs = await openAll(copy);
    try {
      await Promise.all([subgraphs.college.close(), subgraphs.needs.close()]);
      const { code, out, err } = await startNode(['remove-demonstration'], { DATA_DIR: copy }).ended;
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toBe(`Another process uses ${join(copy, 'partners.sqlite')}. Stop it, or set DATA_DIR to another folder.\n`);
      for (const name of subgraphNames) expect(madeUp(copy, name)).toBeGreaterThan(100);
    } finally {
      await subgraphs.partners.close();
    }
  });

  it('are not looked for where there are no data, and nothing is made there', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const { code, err } = await startNode(['remove-demonstration'], { DATA_DIR: empty }).ended;
    expect({ code, err }).toEqual({ code: 1, err: `There are no data of the college in ${empty}. Set DATA_DIR to the folder that holds them.\n` });
    expect(await readdir(empty)).toEqual([]);
  });
});
