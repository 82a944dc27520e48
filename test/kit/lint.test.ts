import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot, root } from '../../services/kit/root.ts';

describe('SQL by hand', () => {
  const eslint = new ESLint({ cwd: root });
  /** Rules that the code breaks when it stands in that file. */
  const broken = async (file: string, code: string) =>
    (await eslint.lintText(code, { filePath: inRoot(file) })).flatMap(r => r.messages).filter(m => m.message.includes('SQL by hand')).map(m => m.ruleId);
  const query = 'services/needs/queries/needs.ts';

  it.each([
    ['as a template', "declare const sql: (t: TemplateStringsArray) => unknown;\nexport const x = sql`select 1`;"],
    ['as a template of a qualified name', "import * as d from 'drizzle-orm';\nimport type { Q } from '../context.ts';\nexport const x = ({ sql }: Q) => sql.all(d.sql.raw('select 1'));"],
    ['as a text that the query builder runs', "import type { Q } from '../context.ts';\nexport const x = ({ sql }: Q) => sql.run('delete from needs');"],
    ['as a text that a nested query builder runs', "import type { Q } from '../context.ts';\nexport const x = (q: Q) => q.sql.get('select 1');"],
    ['through sql.raw', "import { sql } from 'drizzle-orm';\nexport const x = sql.raw('select 1');"],
    ['under another name', "import { sql as plain } from 'drizzle-orm';\nexport const x = plain`select 1`;"],
    ['with the driver', "import Driver from 'better-sqlite3';\nexport const x = Driver;"],
  ])('is refused in a query %s', async (_, code) => {
    expect(await broken(query, code)).not.toEqual([]);
    expect(await broken('services/kit/database/sql.ts', code)).toEqual([]);
  }, 60_000);

  it('is not what the query builder makes', async () => {
    expect(await broken(query, "import type { Q } from '../context.ts';\nexport const x = ({ sql, t }: Q) => sql.select().from(t.needs);\n")).toEqual([]);
  });
});

describe('an import that crosses a wall', () => {
  let folder: string;
  let found: { from: string; rule: string }[];

  /** A small house with the rooms of the real one: each file with what it imports, and the rule that this breaks. */
  const planted: [string, string, string | null][] = [
    ['services/college/queries/courses.ts', '../../needs/tables.ts', 'subgraphs-stand-alone'],
    ['services/partners/resolvers/offers.ts', '../../college/index.ts', 'subgraphs-stand-alone'],
    ['services/needs/rules/only-a-type.ts', '../../partners/tables.ts', 'subgraphs-stand-alone'],
    ['services/kit/domain.ts', '../needs/tables.ts', 'kit-knows-no-domain'],
    ['services/kit/http/door.ts', '../../../gateway/index.ts', 'kit-knows-no-domain'],
    ['services/needs/queries/door.ts', '../../../gateway/index.ts', 'subgraphs-know-no-gateway'],
    ['gateway/rows.ts', '../services/needs/tables.ts', 'only-the-index-is-public'],
    ['services/needs/resolvers/rows.ts', '../tables.ts', 'resolvers-are-thin'],
    ['services/needs/queries/up.ts', '../resolvers/fine.ts', 'queries-call-down'],
    ['services/needs/rules/read.ts', '../queries/fine.ts', 'rules-are-pure'],
    ['services/needs/rules/disk.ts', 'node:fs', 'rules-touch-no-system'],
    ['services/needs/rules/rows.ts', 'drizzle-orm', 'rules-are-pure'],
    ['services/needs/resolvers/sql.ts', 'drizzle-orm', 'resolvers-are-thin'],
    ['services/needs/rules/circle.ts', './round.ts', 'no-circles'],
    ['services/needs/queries/fine.ts', '../tables.ts', null],
    ['services/needs/resolvers/fine.ts', '../queries/fine.ts', null],
    ['gateway/index.ts', '../services/needs/index.ts', null],
    ['services/needs/index.ts', './fine.ts', null],
  ];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'capacity-graph-'));
    const write = (file: string, content: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'NodeNext', moduleResolution: 'NodeNext', allowImportingTsExtensions: true, noEmit: true } }));
    for (const [file, to] of planted) write(file, `import ${file.endsWith('only-a-type.ts') ? 'type ' : ''}* as x from '${to}';\nexport type X = typeof x;\n${file.endsWith('only-a-type.ts') ? '' : 'export const y = x;\n'}`);
    for (const file of ['services/needs/tables.ts', 'services/partners/tables.ts', 'services/college/index.ts', 'services/kit/fine.ts']) write(file, 'export const nothing = 0;\n');
    write('services/needs/rules/round.ts', "export * from './circle.ts';\n");
    write('node_modules/drizzle-orm/package.json', JSON.stringify({ name: 'drizzle-orm', version: '1.0.0', main: 'index.js' }));
    write('node_modules/drizzle-orm/index.js', 'exports.nothing = 0;\n');
    const output = await new Promise<string>(resolve =>
      execFile(
        process.execPath,
        [inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', inRoot('dependency-cruiser.config.cjs'), '--output-type', 'json', 'services', 'gateway'],
        { cwd: folder, maxBuffer: 1 << 26 },
        (_, stdout) => resolve(stdout),
      ),
    );
    const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    found = summary.violations.map(v => ({ from: v.from, rule: v.rule.name }));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('from %s to %s breaks %s', (file, _, rule) => {
    const rules = found.filter(f => f.from === file).map(f => f.rule);
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
