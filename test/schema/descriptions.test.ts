import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../services/kit/root.ts';

// The project's own configuration, as `npm run lint` uses it.
const eslint = new ESLint({ cwd: inRoot() });

const rulesBroken = async (sdl: string): Promise<string[]> => {
  const [result] = await eslint.lintText(sdl, { filePath: inRoot('schema/needs.graphql') });
  return result!.messages.map(({ ruleId, message }) => `${ruleId ?? 'syntax'}: ${message}`);
};

const field = (description: string, name = 'topic') => `"A need that a Party has stated, as it was written."\ntype Need { ${description} ${name}: String! }`;

describe('the lint of the schema', () => {
  it('demands a description of every type, field, enum value and input field', async () => {
    const broken = await rulesBroken('type Need { topic: String! }\nenum Urgency { HIGH }\ninput NeedFilter { urgent: Boolean }');
    expect(broken).toHaveLength(6);
    for (const message of broken) expect(message).toContain('require-description');
  });

  it.each(['"The topic."', '"The topic of this need."', '"Need topics."', '"Its topic."'])('refuses %s for Need.topic', async description => {
    expect(await rulesBroken(field(description))).toEqual([expect.stringContaining('local/descriptions')]);
  });

  it('accepts one that says more', async () => {
    expect(await rulesBroken(field('"Subject of the help that is wanted."'))).toEqual([]);
  });

  it('refuses a connection without paging arguments, and names in another style', async () => {
    expect(await rulesBroken('extend type Party { "What the Party has said that it needs." needs: NeedConnection! }')).toEqual([expect.stringContaining('relay-arguments')]);
    expect(await rulesBroken(field('"Subject of the help that is wanted."', 'main_topic'))).toEqual([expect.stringContaining('naming-convention')]);
  });
});
