/* The words by which `npm run token` is told what the token is to say. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type DocumentNode, parse } from 'graphql';
import { StartError } from '../services/kit/errors.ts';
import { operationsIn } from '../services/kit/identity/operations.ts';
import { roleFrom } from '../services/kit/identity/viewer.ts';

export const help = `Prints a token of the embedded issuer, for development:
  npm run token -- --role partner --organization unia
  npm run token -- --role authority --party MUS --subject jane
  npm run token -- --role authority --party MUS --party TON --role committee --committee AC --role analyst

  --role          authority with --party, partner with --organization, donor with either, committee with --committee,
                  analyst, secretariat; several make a token with several roles, none that of a learner
  --party         of the --role before it, by its ISO 3166-1 alpha-3 code; several make as many roles
  --organization  of the --role before it, by its slug
  --committee     of the --role before it: AC, PC or SC
  --operations    a file of GraphQL: the token is good for its named operations, word for word, and for nothing else
  --subject       who it is for; else one who is called as the roles are
  --seconds       how long it is good for; else 3600, and at most 86400
`;

/** With what each role goes, and how that is written. */
const belonging = new Map<string, readonly Belonging[]>([
  ['authority', ['party']],
  ['partner', ['organization']],
  ['donor', ['party', 'organization']],
  ['committee', ['committee']],
  ['analyst', []],
  ['secretariat', []],
]);
const examples = { party: 'MUS', organization: 'unia', committee: 'AC' } as const;
type Belonging = keyof typeof examples;

const options = {
  help: { type: 'boolean' },
  role: { type: 'string', multiple: true },
  party: { type: 'string', multiple: true },
  organization: { type: 'string', multiple: true },
  committee: { type: 'string', multiple: true },
  operations: { type: 'string' },
  subject: { type: 'string' },
  seconds: { type: 'string', default: '3600' },
} as const;

interface Given {
  role: string;
  of: { name: Belonging; value: string }[];
}

/** The roles that are given, as they stand in a token. */
function rolesOf({ role, of }: Given): string[] {
  if (role.includes(':')) {
    if (of.length > 0) throw new StartError(`--role ${role} says already for what it is. Leave out --${of[0]!.name}, or write --role ${role.split(':')[0]} alone.`);
    if (roleFrom(role) === undefined) throw new StartError(`${role} is no role. Write it as authority:MUS, partner:unia, donor:CHE, donor:unia or committee:AC.`);
    return [role];
  }
  const takes = belonging.get(role);
  if (takes === undefined) throw new StartError(`${role} is no role. Use ${[...belonging.keys()].join(', ')}; without --role, a learner.`);
  const wanted = takes.map(name => `--${name}`).join(' or ');
  const odd = of.find(({ name }) => !takes.includes(name));
  if (odd) throw new StartError(`--role ${role} goes ${wanted ? `with ${wanted}` : 'alone'}, not with --${odd.name} ${odd.value}.`);
  if (takes.length > 0 && of.length === 0) throw new StartError(`--role ${role} needs ${wanted} after it, such as --${takes[0]} ${examples[takes[0]!]}.`);
  if (takes.length === 0) return [role];
  return of.map(({ name, value }) => {
    const whole = `${role}:${value}`;
    const read = roleFrom(whole);
    // The code of a Party and the slug of an organization differ in capitals, and a donor is either.
    if (read === undefined || (read.kind === 'donor' && !(name in read))) throw new StartError(`--${name} ${value} is none. Write it as ${examples[name]}${name === 'committee' ? ', PC or SC' : ''}.`);
    return whole;
  });
}

/** The operations of a file, as they stand in a token. */
function operationsOf(file: string): string[] {
  let document: DocumentNode;
  try {
    document = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(`Cannot read operations from ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const operations = operationsIn(document);
  if (!operations?.length) throw new StartError(`${file} must hold operations that each have a name, such as query Needs { ... }.`);
  return operations;
}

/** What a token is asked to say. */
export interface Asked {
  roles: string[];
  subject: string;
  /** How long it is good for. */
  seconds: number;
  operations: string[] | undefined;
}

/** What the words after `npm run token --` ask for; undefined where that is how it is used. Throws a StartError where they are wrong. */
export function askedBy(words: readonly string[]): Asked | undefined {
  const { values, tokens } = parsed(words);
  if (values.help) return undefined;
  const given: Given[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value = '' } = token;
    if (name === 'role') given.push({ role: value, of: [] });
    else if (name === 'party' || name === 'organization' || name === 'committee') {
      const last = given.at(-1);
      if (!last) throw new StartError(`--${name} ${value} comes after the --role that it belongs to, such as --role ${name === 'organization' ? 'partner' : name === 'party' ? 'authority' : name} --${name} ${value}.`);
      last.of.push({ name, value });
    }
  }
  const roles = [...new Set(given.flatMap(rolesOf))];
  if (roles.length > 50) throw new StartError(`These are ${roles.length} roles, and a token holds 50.`);
  const subject = values.subject ?? (roles.join(' ').slice(0, 255) || 'learner');
  if (subject === '' || subject.length > 255) throw new StartError('--subject is a text of 1 to 255 characters.');
  const seconds = Number(values.seconds);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 86_400) throw new StartError('--seconds is a whole number from 1 to 86400.');
  return { roles, subject, seconds, operations: values.operations === undefined ? undefined : operationsOf(values.operations) };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, tokens: true });
  } catch (error) {
    const isOfArguments = error instanceof TypeError && String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
    throw isOfArguments ? new StartError(error.message) : error;
  }
}
