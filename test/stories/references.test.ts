import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type SubgraphName, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { endAll, start, startNode } from '../support/processes.ts';

/** Tables of copies, and those that are made of them. */
const copies: Partial<Record<SubgraphName, string[]>> = {
  college: ['topic_references', 'topic_proximity', 'party_references', 'region_references', 'organization_references', 'course_organizations', 'material_publishers', 'course_search', 'material_search', 'party_progress', 'party_topic_progress', 'region_month_progress'],
  partners: ['topic_references', 'topic_proximity', 'party_references', 'region_references', 'region_parties', 'course_references', 'staff_references', 'training_words', 'organization_words'],
};

const content = (folder: string, name: SubgraphName): Record<string, string[]> => {
  const file = new BetterSqlite3(join(folder, `${name}.sqlite`), { readonly: true });
  const found = Object.fromEntries(copies[name]!.map(table => [table, file.prepare(`select * from ${table}`).all().map(row => JSON.stringify(row)).sort()]));
  file.close();
  return found;
};

/** Spoils copies in every way: changed, missing, left over, and what follows from them. */
function spoil(folder: string, name: SubgraphName): void {
  const file = new BetterSqlite3(join(folder, `${name}.sqlite`));
  const search = name === 'college' ? 'course_search' : 'training_words';
  file.exec(`
    delete from topic_proximity;
    update topic_references set label = '{"en":"Spoilt"}' where slug = 'permits';
    update topic_references set broader = null where slug = 'ndf-aquatic';
    insert into topic_references (slug, broader, label) values ('unicorns', null, '{"en":"Unicorns"}');
    update party_references set region = 'EUROPE', subregion = null where iso3 = 'MUS';
    delete from ${search} where rowid % 3 = 0;
    update region_references set code = 'NOWHERE' where slug = 'africa';
  `);
  if (name === 'college')
    file.exec(`
      update organization_references set acronym = null, aliases = '["Some text"]' where slug = 'iucn';
      insert into organization_references (slug, aliases, name) values ('unicorn-society', '["IUCN"]', '{"en":"Unicorn Society"}');
      update material_publishers set organization = 'unicorn-society' where organization = 'fao';
      update material_publishers set organization = null where organization = 'iucn';
    `);
  if (name === 'college') file.exec("insert into party_references (iso3, region) values ('ZZZ', 'EUROPE'); delete from party_topic_progress");
  else file.exec("insert into staff_references (learner, party) values ('nobody', 'MUS'); update course_references set title = '{}'; insert into course_references (slug, title) values ('unicorns', '{}'); delete from region_parties; insert into party_references (iso3, name, region) values ('ZZZ', '{}', 'EUROPE')");
  file.close();
}

describe('copies of records of other subgraphs', () => {
  let folder: string;
  const sound: Partial<Record<SubgraphName, object>> = {};
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    for (const name of ['college', 'partners'] as const) sound[name] = content(inject('template'), name);
  });
  afterAll(async () => {
    endAll();
    await rm(folder, { recursive: true, force: true });
  });
  const spoilt = async (called: string): Promise<string> => {
    const copy = join(folder, called);
    await cp(inject('template'), copy, { recursive: true });
    for (const name of ['college', 'partners'] as const) {
      spoil(copy, name);
      expect(content(copy, name)).not.toEqual(sound[name]);
    }
    return copy;
  };

  it('are made anew by one command for all, as they were at the first start', async () => {
    const copy = await spoilt('together');
    const { code, out, err } = await start('npm', ['run', '--silent', 'references:rebuild'], { DATA_DIR: copy }).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Made [\\d,]+ copies of records of other subgraphs anew in ${copy}\\.\n$`));
    for (const name of ['college', 'partners'] as const) expect(content(copy, name)).toEqual(sound[name]);
  }, 60_000);

  it('are made anew for one subgraph, from owners that run elsewhere', async () => {
    const copy = await spoilt('apart');
    const owners = (['needs', 'partners'] as const).map(name => ({ name, started: startNode(['subgraph', name], { DATA_DIR: copy }) }));
    const addresses = Object.fromEntries(await Promise.all(owners.map(async ({ name, started }) => [`${name.toUpperCase()}_URL`, await started.ready] as const)));
    const { code, out, err } = await startNode(['rebuild-references', 'college'], { DATA_DIR: copy, ...addresses }).ended;
    expect({ code, err, out: out.split(' ')[0] }).toEqual({ code: 0, err: '', out: 'Made' });
    expect(content(copy, 'college')).toEqual(sound.college);
    expect(content(copy, 'partners')).not.toEqual(sound.partners);
    for (const { started } of owners) started.signal('SIGTERM');
    for (const { started } of owners) expect((await started.ended).code).toBe(0);
  }, 60_000);

  it('stay as they are where the command cannot do it, which it says in one line', async () => {
    const copy = await spoilt('refused');
    const refused = async (words: string[], environment: Record<string, string>) => {
      const { code, out, err } = await startNode(['rebuild-references', ...words], environment).ended;
      expect({ code, out }).toEqual({ code: 1, out: '' });
      return err;
    };
    expect(await refused(['customs'], { DATA_DIR: copy })).toBe(`There is no subgraph customs: npm run references:rebuild -- NAME, with one of ${subgraphNames.join(', ')}, or without a name for all.\n`);
    expect(await refused(['college'], { DATA_DIR: copy, NEEDS_URL: 'http://127.0.0.1:9', PARTNERS_URL: 'http://127.0.0.1:9' })).toMatch(/^Cannot read the feed of the (needs|partners): .*\. Start it, or set (NEEDS|PARTNERS)_URL to where it runs\.\n$/);
    const empty = join(folder, 'empty');
    await mkdir(empty);
    expect(await refused([], { DATA_DIR: empty })).toBe(`There are no data of the college in ${empty}. Set DATA_DIR to the folder that holds them.\n`);
    const running = startNode(['subgraph', 'partners'], { DATA_DIR: copy });
    await running.ready;
    const before = content(copy, 'college');
    expect(await refused([], { DATA_DIR: copy })).toMatch(/^Another process uses .*partners\.sqlite\. Stop it/);
    expect(content(copy, 'college')).toEqual(before);
    running.signal('SIGTERM');
    expect((await running.ended).code).toBe(0);
  }, 60_000);
});
