import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { withoutCompletions } from '../../gateway/completions.ts';
import type { SubgraphName } from '../../services/kit/graph/sdl.ts';
import { type Graph, openGraph, ways } from '../support/graph.ts';
import { changeIn, withoutKeys } from '../support/place.ts';

/** What would tell an attacker about the inside: SQL, files, stacks, addresses, parts. */
const inside = /select |sqlite|no such table|node_modules|\.ts\b|\bat \w+|\/tmp|127\.0\.0\.1|localhost|serviceName|ECONN|fetch failed/i;

describe('errors', () => {
  let graph: Graph | undefined;
  afterEach(async () => {
    await graph?.close();
    graph = undefined;
  });

  /** Takes a table away from a running subgraph, so that its queries fail as those of a damaged file would. */
  const damage = (folder: string, subgraph: SubgraphName, table: string) => withoutKeys(folder, subgraph, () => changeIn(folder, subgraph, `alter table ${table} rename to ${table}_gone`));

  it.each(ways)('inside a subgraph show a number that the log explains, and cost no other field, %s', async way => {
    graph = await openGraph({ way });
    damage(graph.folder, 'needs', 'party_groups');
    const { data, errors } = await graph.ask('{ party(iso3: "MUS") { iso3 name { text } } broken: party(iso3: "TON") { iso3 groups } }');
    expect(data).toEqual({ party: { iso3: 'MUS', name: { text: 'Mauritius' } }, broken: null });
    expect(errors).toHaveLength(1);
    const { message, path, extensions } = errors![0]!;
    expect(path).toEqual(['broken', 'groups']);
    expect(extensions).toEqual({ code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
    const requestId = extensions!.requestId as string;
    expect(message).toContain(requestId);
    expect(JSON.stringify(errors)).not.toMatch(inside);
    expect(graph.log.filter(line => line.includes(requestId))).toEqual([expect.stringMatching(/no such table: party_groups|relation "needs.party_groups" does not exist/)]);
  });

  it.each(ways)('that a client can mend say how, and carry no more than their code, %s', async way => {
    graph = await openGraph({ way });
    const error = async (query: string, variables: Record<string, unknown> = {}): Promise<GraphQLFormattedError> => {
      const { errors } = await graph!.ask(query, variables);
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(errors)).not.toMatch(inside);
      return errors![0]!;
    };
    expect(await error('{ parties(after: "x") { totalCount } }')).toMatchObject({ path: ['parties'], extensions: { code: 'INVALID_CURSOR' } });
    expect((await error('{ parties(first: 101) { totalCount } }')).extensions).toEqual({ code: 'PAGE_OUT_OF_BOUNDS', limit: 'first', value: 101, bound: 100 });
    expect((await error('{ party(iso3: "MUS") { name(languages: ["x y"]) { text } } }')).extensions).toEqual({ code: 'BAD_USER_INPUT' });
    const tagged = 'query ($l: [LanguageTag!]) { party(iso3: "MUS") { name(languages: $l) { text } } }';
    expect(await error(tagged, { l: ['x y'] })).toMatchObject({ message: expect.stringContaining('pt-BR') as string, extensions: { code: 'BAD_USER_INPUT' } });
    expect((await error('query ($c: String = "MUS") { party(iso3: $c) { iso3 } }', { c: null })).extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(graph.log).toEqual([]);
  });

  it('of a subgraph that is down cost its own fields alone', async () => {
    graph = await openGraph({ way: 'apart over HTTP' });
    const query = `{ parties(first: 3, filter: { groups: [SIDS] }) { edges { node { iso3
      needs(first: 1) { edges { node { id courses(first: 1) { totalCount } trainings(first: 1) { totalCount } } } } } } } }`;
    interface Shown {
      parties: { edges: { node: { iso3: string; needs: { edges: { node: { id: string; courses: object | null; trainings: object | null } }[] } } }[] };
    }
    const before = await graph.data<Shown>(query);
    await graph.stop('college');
    const { data, errors } = await graph.ask<Shown>(query);
    for (const { node } of before.parties.edges) for (const need of node.needs.edges) need.node.courses = null;
    expect(data).toEqual(before);
    expect(errors!.length).toBeGreaterThan(0);
    for (const { extensions, message } of errors!) {
      expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
      expect(message).toContain('college');
    }
    expect(JSON.stringify(errors)).not.toMatch(inside);
  });
});

describe('a record that is not to be seen', () => {
  it.each(ways)('is null, and no words of the gateway say where it was needed, %s', async way => {
    const graph = await openGraph({ way });
    const [given] = graph.sql<{ training: string; organization: string }>('partners', "select s.training, json_extract(s.organizations, '$[0]') organization from registrations r join training_sessions s on s.id = r.session where r.learner is not null limit 1");
    const { training, organization } = given!; // demonstration registrations are shipped
    const query = 'query($slug: String!) { training(slug: $slug) { sessions { edges { node { registrations(first: 1) { edges { node { learner { id languages } } } } } } } } }';
    const answer = await graph.ask(query, { slug: training }, { token: await graph.token({ subject: 'somebody', roles: [`partner:${organization}`] }) });
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toContain('"learner":null');
    expect(Object.keys(answer)).toEqual(['data']);
    await graph.close();
  });

  it('leaves what others add to an answer as it is', async () => {
    const add = (extensions: Record<string, unknown>): ApolloServerPlugin => ({
      requestDidStart: async () => ({
        willSendResponse: async ({ response: { body } }) => {
          if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, ...extensions };
        },
      }),
    });
    const answered = async (extensions: Record<string, unknown>) => {
      const apollo = new ApolloServer({ typeDefs: 'type Query { a: Int }', plugins: [add(extensions), withoutCompletions] });
      const { body } = await apollo.executeOperation({ query: '{ a }' });
      await apollo.stop();
      return body.kind === 'single' && body.singleResult.extensions;
    };
    expect(await answered({ valueCompletion: [], cost: 5 })).toEqual({ cost: 5 });
    expect(await answered({ cost: 5 })).toEqual({ cost: 5 });
    expect(await answered({ valueCompletion: [] })).toBeUndefined();
  });
});
