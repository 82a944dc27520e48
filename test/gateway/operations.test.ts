import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsIn } from '../../services/kit/identity/operations.ts';
import { inRoot } from '../../services/kit/root.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { endAll, start } from '../support/processes.ts';

/* Tokens of services: good for the operations that they name, and for nothing else. */

const report = `query NeedsOfAParty($iso3: String!) {
  # What it needs most.
  party(iso3: $iso3) { needs(first: 5) { totalCount edges { node { id visibility } } } }
}`;

describe('a token that is limited to named operations', () => {
  let graph: Graph;
  let limited: string;
  beforeAll(async () => {
    graph = await openGraph();
    limited = await graph.token({ subject: 'reporter', roles: ['analyst'], operations: operationsIn(parse(report))! });
  });
  afterAll(async () => {
    endAll();
    await graph.close();
  });

  const codeOf = async (query: string, token = limited) => {
    const { data, errors } = await graph.ask(query, { iso3: 'MUS' }, { token });
    return errors === undefined ? Object.keys(data) : errors.map(e => e.extensions?.code);
  };

  it('answers them with any variables, also written with other blanks and without comments', async () => {
    const whole = await graph.token({ subject: 'reporter', roles: ['analyst'] });
    for (const iso3 of ['MUS', 'TON'])
      expect(await graph.data(report, { iso3 }, { token: limited })).toEqual(await graph.data(report, { iso3 }, { token: whole }));
    expect(await codeOf(report.replace(/#.*/, '').replaceAll('\n', ' '))).toEqual(['party']);
  });

  it.each([
    ['another operation', '{ parties(first: 1) { totalCount } }'],
    ['an operation that takes the name of a named one', 'query NeedsOfAParty { parties(first: 1) { totalCount } }'],
    ['one field more', report.replace('totalCount', 'totalCount pageInfo { hasNextPage }')],
    ['a named one beside another', `${report} query Other { parties(first: 1) { totalCount } }`],
    ['one without a name', report.replace('query NeedsOfAParty', 'query')],
    ['a mutation', 'mutation { saveMyProfile(input: { revision: 0, languages: ["fr"] }) { learner { id } } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
  ])('refuses %s', async (_, query) => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${limited}` },
      body: JSON.stringify({ query, variables: { iso3: 'MUS' }, operationName: query.includes('Other') ? 'NeedsOfAParty' : undefined }),
    });
    expect([response.status, await response.json()]).toMatchObject([403, { errors: [{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('NeedsOfAParty') as string }] }]);
  });

  it('refuses everything where it names none', async () => {
    expect(await codeOf(report, await graph.token({ subject: 'reporter', roles: ['analyst'], operations: [] }))).toEqual(['FORBIDDEN']);
  });

  it('is made from a file by npm run token, unless an operation of the file has no name', async () => {
    const file = join(graph.folder, 'report.graphql');
    const token = (text: string) => {
      writeFileSync(file, text);
      return start(process.execPath, [inRoot('scripts/token.ts'), '--role', 'analyst', '--operations', file], { DATA_DIR: graph.folder }).ended;
    };
    expect(decodeJwt((await token(report)).out.trim())).toMatchObject({ roles: ['analyst'], operations: [expect.stringMatching(/^NeedsOfAParty:[0-9a-f]{64}$/)] });
    expect(await token('{ parties { totalCount } }')).toMatchObject({ code: 1, err: `${file} must hold operations that each have a name, such as query Needs { ... }.\n` });
    expect(await token('query {')).toMatchObject({ code: 1, err: expect.stringMatching(/^Cannot read operations from .*\n$/) as string });
  }, 120_000);
});
