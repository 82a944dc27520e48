/*
 * Does a test notice when a field goes missing? Draws fields of the subgraphs by a seed, makes the resolver of each
 * return null, and runs the test files that touch it until a test fails. A field that none misses is named; the exit code is then 1.
 *
 * With `--guards`: does a case of the matrix of roles notice when a rule of access is switched off? All of them, one by
 * one: rules of fields (`@access`), predicates of rows, and rules that commands ask.
 *
 *   npm run test:mutants -- --seed 7 --count 50
 *   npm run test:mutants -- --count 1000                  (all fields)
 *   npm run test:mutants -- --field needs:Party.name
 *   npm run test:guards
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type FieldDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode, Kind, parse } from 'graphql';
import { type Reporter, type TestModule, createVitest } from 'vitest/node';
import { seeded } from '../services/kit/values/random.ts';
import { inRoot, root } from '../services/kit/root.ts';
import { sdlOf, subgraphNames } from '../services/kit/graph/sdl.ts';
import { allGuards, guards } from '../test/support/guards.ts';
import type { Recording } from '../test/support/mutation.ts';

/** Fields that are null in all the data there are, so that nothing could tell them from a mutant; each with its reason. */
const withoutValue: Record<string, string> = {
  'needs:EventDate.timeZone': 'no source names a time zone',
  'needs:Provenance.verified': 'no file of Parties, topics and paragraphs says it',
  'needs:Provenance.reality': 'likewise',
  'partners:EventDate.timeZone': 'no source names a time zone',
};

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: process.env.MUTANTS_SEED ?? '1' }, count: { type: 'string', default: process.env.MUTANTS_COUNT ?? '50' }, field: { type: 'string', multiple: true }, guards: { type: 'boolean', default: false } },
});

const has = (node: { directives?: readonly { name: { value: string } }[] }, directive: string) => node.directives?.some(d => d.name.value === directive) ?? false;
const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** Fields of the key of an entity, such as `slug`. */
const keysOf = (type: ObjectTypeDefinitionNode): string[] =>
  (type.directives ?? []).filter(d => d.name.value === 'key').flatMap(d => (d.arguments ?? []).flatMap(a => (a.name.value === 'fields' && a.value.kind === Kind.STRING ? a.value.value.split(' ') : [])));

/**
 * All fields that a subgraph resolves: those of types that can be reached in it, without what it only quotes from others,
 * and without the keys of records that it never leads to: of those the gateway has the key before it asks.
 */
function fieldsOf(subgraph: (typeof subgraphNames)[number]): string[] {
  const types = new Map(parse(sdlOf(subgraph)).definitions.filter((d): d is ObjectTypeDefinitionNode => d.kind === Kind.OBJECT_TYPE_DEFINITION).map(d => [d.name.value, d]));
  const own = (type: ObjectTypeDefinitionNode): FieldDefinitionNode[] => (type.fields ?? []).filter(field => !has(field, 'external'));
  const reached = new Set<string>();
  const ledTo = new Set(['Query']);
  const visit = (name: string): void => {
    const type = types.get(name);
    if (type === undefined || reached.has(name)) return;
    reached.add(name);
    for (const field of own(type)) {
      ledTo.add(namedType(field.type));
      visit(namedType(field.type));
    }
  };
  for (const [name, type] of types) if (name === 'Query' || has(type, 'key')) visit(name);
  return [...reached].flatMap(name => {
    const type = types.get(name)!;
    return own(type)
      .filter(field => ledTo.has(name) || !keysOf(type).includes(field.name.value))
      .map(field => `${subgraph}:${name}.${field.name.value}`);
  });
}

const population = options.guards ? allGuards() : subgraphNames.flatMap(fieldsOf).filter(field => !(field in withoutValue));
const drawn = options.field ?? (options.guards ? population : undefined) ?? seeded(Number(options.seed)).some(population, Number(options.count));
for (const field of drawn) if (!population.includes(field)) throw new Error(`${field} is none of ${options.guards ? 'the guards' : 'the fields of the subgraphs'}`);

/** Collects what ran; what the tests print is of no interest, for most of them are meant to fail. */
const modules = new Map<string, TestModule>();
const collector: Reporter = { onTestModuleEnd: module => void modules.set(module.moduleId, module) };

const failures = (module: TestModule): string[] => [
  ...module.errors().map(error => `${relative(root, module.moduleId)}: ${error.message}`),
  ...[...module.children.allTests('failed')].map(test => `${relative(root, module.moduleId)}: ${test.fullName}: ${test.result().errors?.[0]?.message.slice(0, 300)}`),
];

const began = performance.now();
const say = (line: string) => process.stdout.write(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'capacity-graph-'));
const vitest = await createVitest(
  'test',
  { root, watch: false, reporters: [collector], setupFiles: [inRoot('test/support/mutation.ts')], maxWorkers: 2, silent: true, testTimeout: 120_000, hookTimeout: 120_000,
    // The rules are the same whichever way subgraphs are reached, so one way is enough.
    ...(options.guards && { testNamePattern: '^(?!.*apart over HTTP)' }),
  },
  { plugins: options.guards ? [guards()] : [] },
);

// Whatever ends the run early, it has not passed.
let finished = false;
process.on('exit', () => {
  if (!finished) process.exitCode = 1;
});

try {
  const files = (await vitest.globTestSpecifications()).filter(({ moduleId }) =>
    options.guards ? /\/test\/matrix\//.test(moduleId) : !/\/test\/matrix\//.test(moduleId) && /support\/(graph|subgraphs)\.ts/.test(readFileSync(moduleId, 'utf8')),
  );
  say(`seed ${options.seed}: ${drawn.length} of ${population.length} ${options.guards ? 'guards' : 'fields'}; recording which of ${files.length} test files touch them`);
  vitest.provide('recording', folder);
  vitest.provide('mutants', {});
  await vitest.runTestSpecifications(files);
  const broken = [...modules.values()].filter(m => m.state() === 'failed');
  if (broken.length > 0) throw new Error(`These fail without any mutant:\n${broken.flatMap(failures).join('\n')}`);
  const recordings = readdirSync(folder).map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recording);
  const duration = new Map([...modules].map(([id, m]) => [id, m.diagnostic().duration]));

  vitest.provide('recording', null);
  const left = new Map(
    drawn.map(field => [
      field,
      // The quickest file first: one that fails is enough.
      recordings.filter(r => r.touched.includes(field)).map(r => r.file).sort((a, b) => duration.get(a)! - duration.get(b)!),
    ]),
  );
  const why = (field: string) =>
    options.guards ? (recordings.some(r => r.touched.includes(field)) ? 'cases ask it, and none misses it' : 'no case asks it') :
    !recordings.some(r => r.touched.includes(field)) ? 'no test asks for it' : !recordings.some(r => r.valued.includes(field)) ? 'no test sees a value in it' : 'tests ask for it, and none misses it';
  const survivors: string[] = [];
  let caught = 0;
  while (left.size > 0) {
    // In each round every file runs with one mutant at most, and every mutant in one file.
    const round = new Map<string, string>();
    for (const [field, candidates] of left) {
      if (candidates.length === 0) {
        left.delete(field);
        survivors.push(field);
        say(`SURVIVES ${field}: ${why(field)}`);
        continue;
      }
      // Rather than in a file that takes much longer, it is tried in its quickest one in a later round: a round takes as long as its slowest file.
      const longest = 3 * duration.get(candidates[0]!)!;
      const at = candidates.findIndex(file => !round.has(file) && duration.get(file)! <= longest);
      if (at >= 0) round.set(candidates.splice(at, 1)[0]!, field);
    }
    if (round.size === 0) continue;
    modules.clear();
    vitest.provide('mutants', Object.fromEntries(round));
    await vitest.runTestSpecifications(files.filter(f => round.has(f.moduleId)));
    for (const [file, field] of round) {
      if (modules.get(file)?.state() !== 'failed') continue;
      left.delete(field);
      caught += 1;
      say(`caught   ${field} by ${relative(root, file)}`);
    }
  }
  for (const field of survivors) process.stdout.write(`survivor: ${field} (${why(field)})\n`);
  process.stdout.write(`${caught} passed, ${survivors.length} failed\n`);
  finished = true;
  process.exitCode = survivors.length === 0 ? 0 : 1;
} finally {
  await vitest.close();
  rmSync(folder, { recursive: true, force: true });
}
