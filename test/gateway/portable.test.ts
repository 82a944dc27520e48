import { readFileSync } from 'node:fs';
import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleText, examples } from '../../gateway/explorer/index.ts';
import { inRoot } from '../../services/kit/root.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { otherRouter } from '../support/router.ts';

/*
 * The committed supergraph in the hands of another router: what it answers over our subgraphs, with SUBGRAPH_AUTH=bearer,
 * is what our gateway answers. Each has subgraphs of its own over the same data, so that a write comes new to both.
 */

interface Answer {
  data?: unknown;
  errors?: GraphQLFormattedError[];
}

const readme = readFileSync(inRoot('README.md'), 'utf8');

/** Whatever the README asks: in its order what stands as GraphQL, and what it sends from a shell. */
const ofReadme = [
  ...[...readme.matchAll(/```graphql\n([^]*?)```/g)].map(([, document]) => document!),
  ...[...readme.matchAll(/-d '(\{.*\})'/g)].map(([, body]) => (JSON.parse(body!) as { query: string }).query), // what GraphQL over HTTP takes
];

/** What clients may rely on in an answer: the data, and of errors the codes and paths, in any order. */
const reliable = ({ data, errors = [] }: Answer) => ({ data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code })).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) });

describe('the committed supergraph, served by another router', () => {
  let ours: Graph;
  let behind: Graph;
  let other: Awaited<ReturnType<typeof otherRouter>>;
  beforeAll(async () => {
    [ours, behind] = [await openGraph({ way: 'apart over HTTP', auth: 'bearer' }), await openGraph({ way: 'apart over HTTP', auth: 'bearer' })];
    other = await otherRouter(behind.addresses!);
  });
  afterAll(async () => {
    await other.close();
    await Promise.all([ours.close(), behind.close()]);
  });

  /** Asks both; each knows only the tokens of its own issuer. */
  const both = async (query: string, { roles, languages, variables = {} }: { roles?: readonly string[]; languages?: string; variables?: Record<string, unknown> } = {}) => {
    const ask = async (url: string, graph: Graph): Promise<Answer> => {
      const token = roles && (await graph.token({ subject: 'somebody', roles }));
      const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(languages !== undefined && { 'accept-language': languages }) };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as Answer; // what GraphQL over HTTP answers
    };
    return { ours: reliable(await ask(ours.url, ours)), other: reliable(await ask(other.url, behind)) };
  };

  it.each([...examples])('answers the example %s alike, to a visitor and a partner, in two languages', async name => {
    for (const languages of [undefined, 'es'])
      for (const roles of [undefined, ['partner:unia']]) {
        const answers = await both(exampleText(name), { roles, languages });
        expect(answers.ours.errors).toEqual([]);
        expect(answers.other).toEqual(answers.ours);
      }
  });

  it.each([['a visitor', undefined], ['a partner', ['partner:unia']]])('answers whatever the README asks alike, to %s', async (_, roles) => {
    expect(ofReadme.length).toBeGreaterThanOrEqual(4);
    for (const document of ofReadme) {
      const answers = await both(document, { roles });
      expect(answers.other).toEqual(answers.ours);
      // A visitor may read, and not register a training.
      expect(answers.ours.errors.map(e => e.code)).toEqual(roles === undefined && document.startsWith('mutation') ? ['UNAUTHENTICATED'] : []);
    }
  });

  // Several records of one list with an error each are left out: the other router gives all of them the place of one.
  it.each([
    ['a page that is too long', 'PAGE_OUT_OF_BOUNDS', '{ parties(first: 101) { totalCount } party(iso3: "MUS") { iso3 } }'],
    ['a cursor that is none', 'INVALID_CURSOR', '{ course(slug: "basic") { slug } needs(first: 1, after: "x") { totalCount } }'],
    ['a page that is too long below the records of another subgraph', 'PAGE_OUT_OF_BOUNDS', '{ party(iso3: "MUS") { iso3 needs(first: 1) { edges { node { id courses(first: 101) { totalCount } } } } } }'],
    ['a field that is for those who have signed in', 'UNAUTHENTICATED', '{ learner(id: "x") { id } party(iso3: "MUS") { iso3 } }'],
    ['a write that a role does not allow', 'FORBIDDEN', `mutation { registerTraining(input: { organization: "traffic", title: "x", language: "en", kind: COURSE, topics: ["reporting"], sessions: [{ startsOn: "2027-03-01" }] }) { userErrors { code } } }`, ['partner:unia']],
  ])('shows %s alike', async (_, code, query, roles?: string[]) => {
    const answers = await both(query, { roles });
    expect(answers.other).toEqual(answers.ours);
    expect(answers.ours.errors.map(e => e.code)).toEqual([code]);
  });
});
