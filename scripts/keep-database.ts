/*
 * Keeps the databases of a release, so that later versions are tested on upgrading them:
 *   node scripts/keep-database.ts 0.1
 * They hold all facts and the demonstration records, of its learners 60, so that the files stay small.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import BetterSqlite3 from 'better-sqlite3';
import { countAgain } from '../services/college/queries/counters.ts';
import * as collegeTables from '../services/college/tables.ts';
import { college } from '../services/college/index.ts';
import { openDatabase } from '../services/kit/database/database.ts';
import { subgraphNames } from '../services/kit/graph/sdl.ts';
import { openSubgraph } from '../services/kit/graph/subgraph.ts';
import { inRoot } from '../services/kit/root.ts';
import { settingsFrom } from '../services/kit/settings.ts';
import { needs } from '../services/needs/index.ts';
import { partners } from '../services/partners/index.ts';

const [, , release] = process.argv;
if (release === undefined || !/^\d+\.\d+$/.test(release)) {
  console.error('Name the release, such as 0.1.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'capacity-graph-'));
const opening = settingsFrom({ DEMO_ANCHOR: '2026-11-24', DATA_DIR: folder }, 0);
for (const subgraph of [await openSubgraph(college, opening), await openSubgraph(needs, opening), await openSubgraph(partners, opening)]) await subgraph.close();

const learned = new BetterSqlite3(join(folder, 'college.sqlite'));
learned.exec(`
  create temp table kept as select id from learners order by id limit 60;
  delete from lesson_progress where enrolment in (select id from enrolments where learner not in (select id from kept));
  delete from enrolments where learner not in (select id from kept);
  delete from learners where id not in (select id from kept);
`);
learned.close();
const counted = openDatabase('college', collegeTables, folder);
await counted.write(q => countAgain(q));
await counted.close();

const target = inRoot('test/support/released', release);
mkdirSync(target, { recursive: true });
for (const name of subgraphNames) {
  const file = new BetterSqlite3(join(folder, `${name}.sqlite`));
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.exec('VACUUM');
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
  writeFileSync(join(target, `${name}.sqlite.gz`), gzipSync(readFileSync(join(folder, `${name}.sqlite`)), { level: 9 }));
}
rmSync(folder, { recursive: true });
console.log(`kept in ${target}`);
