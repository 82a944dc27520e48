import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../services/kit/root.ts';

/** The day on which the answer in the README was given. */
export const day = '2026-11-24';

export const showcase = { query: readFileSync(inRoot('gateway/explorer/examples/showcase.graphql'), 'utf8'), variables: { first: 1, groups: ['SIDS'] } };

/** Starts the project as a user does, with data of its own on a free port, hands over its address, and ends it. */
export async function whileStarted<R>(work: (url: string) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'capacity-graph-'));
  const environment = { ...process.env, NODE_ENV: '', DEMO: '', DEMO_ANCHOR: day, PORT: '0', HOST: '', DATA_DIR: join(folder, 'data') };
  const child = spawn(process.execPath, ['--disable-warning=DEP0040', '--disable-warning=DEP0169', inRoot('scripts/start.mjs')], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>(done => child.once('close', done));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        const found = /^Ready at (\S+)$/m.exec(out)?.[1];
        if (found !== undefined) resolve(found);
      });
      void ended.then(code => reject(new Error(`The start ended with ${code}.`)));
    });
    return await work(url);
  } finally {
    child.kill('SIGTERM');
    const code = await ended;
    rmSync(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The process ended with ${code}.`);
  }
}

/** The answer to the showcase, asked over HTTP. */
export async function answer(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(showcase) });
  return response.json();
}

/** JSON in which what fits on a line stands on a line. */
export function compact(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (indent.length + flat.length <= 120 || typeof value !== 'object' || value === null) return flat.replace(/^\[ /, '[').replace(/ \]$/, ']');
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map(v => `${inner}${compact(v, inner)}`).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value)
    .map(([k, v]) => `${inner}${JSON.stringify(k)}: ${compact(v, inner)}`)
    .join(',\n')}\n${indent}}`;
}

/** The README with this answer between its marks, and the query as the explorer has it. */
export function withAnswer(readme: string, given: unknown): string {
  const between = (text: string, mark: string, content: string) => text.replace(new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- end of ${mark} -->)`), (_, begin: string, end: string) => `${begin}${content}${end}`);
  const asked = between(readme, 'query', `\`\`\`graphql\n${showcase.query}\`\`\`\n`);
  return between(asked, 'answer', `\`\`\`json\n${compact(given)}\n\`\`\`\n`);
}
