/*
 * Makes everything that is generated: resolver types, the supergraph, reference rows, migrations.
 * With --check it makes them into place, and fails when that changed a file that is committed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate as codegen } from '@graphql-codegen/cli';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import config from '../codegen.ts';
import { inRoot } from '../services/kit/root.ts';
import { sdlOf, subgraphNames } from '../services/kit/graph/sdl.ts';
import * as college from '../services/college/tables.ts';
import * as needs from '../services/needs/tables.ts';
import * as partners from '../services/partners/tables.ts';
import { migrateToTwins } from './postgresMigrations.ts';
import { references } from './references.ts';

const check = process.argv.includes('--check');
const changed: string[] = [];

function put(path: string, content: string): void {
  const file = inRoot(path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  changed.push(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Where the committed supergraph says the subgraphs are; ours and other routers can be told otherwise. */
const addresses = { college: 4001, needs: 4002, partners: 4003 };

process.chdir(inRoot());

const composed = composeServices(
  subgraphNames.map(name => ({ name, typeDefs: parse(sdlOf(name)), url: `http://127.0.0.1:${addresses[name]}/graphql` })),
);
if (composed.errors) {
  for (const error of composed.errors) console.error(error.message);
  process.exit(1);
}
// A type that subgraphs share is described alike in each, or readers see whichever comes first.
const split = composed.hints.filter(hint => hint.definition.code === 'INCONSISTENT_DESCRIPTION');
for (const hint of split) console.error(hint.message);
if (split.length > 0) process.exit(1);
put('schema/supergraph.graphql', `${composed.supergraphSdl.trimEnd()}\n`);

// graphql-codegen types its result loosely: without hooks it is a list of files.
for (const file of (await codegen(config, false)) as { filename: string; content: string }[]) put(file.filename, file.content);

for (const { path, rows } of references()) put(path, `${JSON.stringify(rows, null, 1)}\n`);

for (const name of subgraphNames) {
  const output = execFileSync(
    process.execPath,
    [inRoot('node_modules/drizzle-kit/bin.cjs'), 'generate', '--config', `services/${name}/migrations.config.ts`, '--name', process.env.MIGRATION ?? 'tables'],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  // drizzle-kit ends with 0 even when it could not decide, so only its own word counts.
  if (/No schema changes/.test(output)) continue;
  if (!/Your SQL migration file/.test(output)) {
    console.error(output);
    console.error(`${name}: drizzle-kit could not make the migration; run it on a terminal if a column was renamed.`);
    process.exit(1);
  }
  changed.push(`services/${name}/migrations`);
}

const tables = { college, needs, partners };
for (const name of subgraphNames) {
  const folder = `services/${name}/migrations/postgresql`;
  const made = await migrateToTwins(name, tables[name], folder, process.env.MIGRATION ?? 'tables');
  if (made !== null) changed.push(`${folder}/${made}`);
}

for (const path of changed) console.log(`${check ? 'differs' : 'wrote'}: ${path}`);
if (check && changed.length > 0) {
  console.error('What is committed differs from what `npm run generate` makes. Run it and commit the result.');
  process.exit(1);
}
