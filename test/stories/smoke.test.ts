import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answers, showcase, whileStarted, withAnswers } from '../../scripts/showcase.ts';
import { inRoot } from '../../services/kit/root.ts';

describe('the README', () => {
  const readme = readFileSync(inRoot('README.md'), 'utf8');

  it('shows the showcase as the explorer has it and a write with the read after it, with the answers that a fresh start gives over HTTP', async () => {
    const given = await whileStarted(started => answers(started, readme));
    for (const answer of Object.values(given)) expect(answer).not.toHaveProperty('errors');
    expect(given.written).toMatchObject({ data: { registerTraining: { userErrors: [] } } });
    expect(withAnswers(readme, given)).toBe(readme);
    expect(readme).toContain(showcase.query);
    expect(readme).toContain('"totalCount": 30');
  }, 120_000);

  it('names only files and scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { scripts: Record<string, string> }; // npm keeps its shape
    for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
    for (const [, path] of readme.matchAll(/\]\((?!http)([^)#]+)\)/g)) expect(() => readFileSync(inRoot(path!)), path).not.toThrow(/ENOENT/);
  });
});
