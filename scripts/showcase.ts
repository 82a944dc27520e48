import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../services/kit/root.ts';

/** The day on which the answer in the README was given. */
export const day = '2026-11-24';

export const showcase = { query: readFileSync(inRoot('gateway/explorer/examples/showcase.graphql'), 'utf8'), variables: { first: 1, groups: ['SIDS'] } };

/** The project as it runs: where, and how to get a token of its issuer with the words that `npm run token` takes. */
export interface Started {
  url: string;
  token: (...words: string[]) => string;
}

/** Starts the project as a user does, with data of its own on a free port, hands it over, and ends it. */
export async function whileStarted<R>(work: (started: Started) => Promise<R>): Promise<R> {
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
    return await work({ url, token: (...words) => execFileSync(process.execPath, [inRoot('scripts/token.ts'), ...words], { env: environment, encoding: 'utf8' }).trim() });
  } finally {
    child.kill('SIGTERM');
    const code = await ended;
    rmSync(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The process ended with ${code}.`);
  }
}

/** What stands in the README between two marks. */
const standing = (readme: string, mark: string): string => new RegExp(`<!-- ${mark} -->\n\`{3}graphql\n([^]*?)\`{3}\n<!-- end of ${mark} -->`).exec(readme)![1]!;

/** The answers to what the README asks, over HTTP and in its order: the showcase, a write as a partner, and a read that follows it. */
export async function answers({ url, token }: Started, readme: string): Promise<Record<'answer' | 'written' | 'read', unknown>> {
  const ask = async (body: object, bearer?: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }) };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  const partner = token('--role', 'partner', '--organization', 'unia');
  return {
    answer: await ask(showcase),
    written: await ask({ query: standing(readme, 'write') }, partner),
    read: await ask({ query: standing(readme, 'read after it') }, partner),
  };
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

/** The README with these answers between their marks, and the showcase as the explorer has it. */
export function withAnswers(readme: string, given: Record<string, unknown>): string {
  const between = (text: string, mark: string, content: string) => text.replace(new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- end of ${mark} -->)`), (_, begin: string, end: string) => `${begin}${content}${end}`);
  const asked = between(readme, 'query', `\`\`\`graphql\n${showcase.query}\`\`\`\n`);
  return Object.entries(given).reduce((text, [mark, content]) => between(text, mark, `\`\`\`json\n${compact(content)}\n\`\`\`\n`), asked);
}
