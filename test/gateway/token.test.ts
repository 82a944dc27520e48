import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedBy } from '../../scripts/tokenWords.ts';
import { StartError } from '../../services/kit/errors.ts';
import { inRoot } from '../../services/kit/root.ts';
import { endAll, start } from '../support/processes.ts';

describe('npm run token', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  });
  afterAll(async () => {
    endAll();
    await rm(folder, { recursive: true, force: true });
  });

  const split = (words: string) => words.split(' ').filter(word => word !== '');
  const run = (words: string, environment: Record<string, string> = {}) => start(process.execPath, [inRoot('scripts/token.ts'), ...split(words)], { DATA_DIR: folder, ...environment }).ended;

  it.each<[words: string, roles: string[], subject: string]>([
    ['', [], 'learner'],
    ['--subject jane --seconds 60', [], 'jane'],
    ['--role partner --organization unia', ['partner:unia'], 'partner:unia'],
    ['--role authority --party MUS --party TON --role committee --committee AC --role analyst --subject jane', ['authority:MUS', 'authority:TON', 'committee:AC', 'analyst'], 'jane'],
    ['--role authority --party MUS --role authority --party TON --role authority --party MUS --subject jane', ['authority:MUS', 'authority:TON'], 'jane'],
    ['--role donor --party CHE --organization unia --role authority:MUS --subject jane', ['donor:CHE', 'donor:unia', 'authority:MUS'], 'jane'],
  ])('understands %s', (words, roles, subject) => {
    expect(askedBy(split(words))).toEqual({ roles, subject, seconds: words.includes('--seconds') ? 60 : 3600, operations: undefined });
  });

  it('prints a token that says so', async () => {
    const { code, out, err } = await run('--role partner --organization unia --subject jane --seconds 60');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { roles, sub, iat, exp } = decodeJwt(out.trim());
    expect({ roles, sub, seconds: exp! - iat! }).toEqual({ roles: ['partner:unia'], sub: 'jane', seconds: 60 });
  });

  it('tells how it is used', async () => {
    const { code, out, err } = await start('npm', ['run', '--silent', 'token', '--', '--help']).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of ['role', 'party', 'organization', 'committee', 'subject', 'seconds']) expect(out).toContain(`\n  --${word} `);
  });

  it.each([
    ['--party MUS --role authority', '--party MUS comes after the --role that it belongs to, such as --role authority --party MUS.'],
    ['--role authority', '--role authority needs --party after it, such as --party MUS.'],
    ['--role partner --role donor --organization unia', '--role partner needs --organization after it, such as --organization unia.'],
    ['--role authority --party MUS --organization unia', '--role authority goes with --party, not with --organization unia.'],
    ['--role analyst --party MUS', '--role analyst goes alone, not with --party MUS.'],
    ['--role authority:MUS --party TON', '--role authority:MUS says already for what it is. Leave out --party, or write --role authority alone.'],
    ['--role authority --party mus', '--party mus is none. Write it as MUS.'],
    ['--role donor --party unia', '--party unia is none. Write it as MUS.'],
    ['--role committee --committee XX', '--committee XX is none. Write it as AC, PC or SC.'],
    ['--role boss', 'boss is no role. Use authority, partner, donor, committee, analyst, secretariat; without --role, a learner.'],
    ['--role authority --party', "Option '--party <value>' argument missing"],
    ['--nothing', "Unknown option '--nothing'"],
    ['--seconds soon', '--seconds is a whole number from 1 to 86400.'],
  ])('%s is refused in one line', (words, reason) => {
    expect(() => askedBy(split(words))).toThrow(new StartError(reason));
  });

  it('ends with 1 where it is refused, and says no more than why', async () => {
    expect(await run('--nothing')).toEqual({ code: 1, out: '', err: "Unknown option '--nothing'\n" });
  });

  it('is refused in one line where its key cannot be kept', async () => {
    expect(await run('', { DATA_DIR: '/proc/capacity-graph' })).toEqual({ code: 1, out: '', err: expect.stringMatching(/^Cannot use the key \/proc\/.*: no folder can be made there\..*\n$/) as string });
  });
});
