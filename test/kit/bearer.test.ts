import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedIssuer } from '../../gateway/issuer.ts';
import { type Listening, serveSubgraph } from '../../services/kit/http/server.ts';
import { trustFrom } from '../../services/kit/identity/trust.ts';
import { subgraphBounds } from '../../services/kit/limits/weight.ts';
import { openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { needs as subgraph } from '../../services/needs/index.ts';
import { endPlace, newPlace, rowsIn } from '../support/place.ts';
import { opening } from '../support/subgraphs.ts';

/*
 * A subgraph that another router stands in front of: SUBGRAPH_AUTH=bearer. It checks the user's own token, and holds its
 * rules of rows and its limits, whoever asks.
 */

describe('a subgraph that reads bearer tokens itself', () => {
  let folder: string;
  let needs: Listening;
  let token: (roles: string[], operations?: string[]) => Promise<string>;
  let hidden: { id: string; party: string }[];
  const log: string[] = [];
  beforeAll(async () => {
    folder = await newPlace();
    hidden = rowsIn(folder, 'needs', "select id, party from needs where visibility = 'PARTY_AND_SECRETARIAT' order by id limit 5");
    const surroundings = { folder, gateway: 'http://127.0.0.1:4000', production: false };
    const trust = await trustFrom({ SUBGRAPH_AUTH: 'bearer' }, 'needs', surroundings);
    needs = await serveSubgraph(await openSubgraph(subgraph, opening(folder)), { host: '127.0.0.1', port: 0, trust }, line => void log.push(line));
    const issuer = await embeddedIssuer(folder, surroundings.gateway, false);
    token = (roles, operations) => issuer.token({ subject: 'somebody', roles, operations });
  });
  afterAll(async () => {
    await needs.close();
    await endPlace(folder);
  });
  const ask = async (query: string, variables: object = {}, bearer?: string) => {
    const response = await fetch(`${needs.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, answer: (await response.json()) as { data?: { _entities: ({ id: string } | null)[] }; errors?: { extensions: Record<string, unknown> }[] } };
  };
  const entities = 'query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Need { id statement { text } } } }';

  it('shows by a bare key what the token may see, and to a visitor what is public', async () => {
    expect(hidden).toHaveLength(5);
    const keys = hidden.map(({ id }) => ({ __typename: 'Need', id }));
    const seen = async (bearer?: string) => (await ask(entities, { keys }, bearer)).answer.data!._entities.map(need => need?.id ?? null);
    expect(await seen()).toEqual(hidden.map(() => null));
    expect(await seen(await token(['partner:unia']))).toEqual(hidden.map(() => null));
    expect(await seen(await token([`authority:${hidden[0]!.party}`]))).toEqual(hidden.map(n => (n.party === hidden[0]!.party ? n.id : null)));
    expect(await seen(await token(['secretariat']))).toEqual(hidden.map(n => n.id));
  });

  it('refuses a bad token on public fields, too', async () => {
    const { status, answer } = await ask('{ parties(first: 1) { totalCount } }', {}, 'a.b.c');
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('refuses a token that is limited to named operations, for it sees parts of operations alone', async () => {
    const { status, answer } = await ask('{ parties(first: 1) { totalCount } }', {}, await token(['analyst'], [`Needs:${'0'.repeat(64)}`]));
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('has limits of its own: of cost, by the keys that are sent too, of fields, aliases and depth', async () => {
    const refused = async (query: string, variables = {}) => {
      const { limit, bound, code } = (await ask(query, variables)).answer.errors![0]!.extensions;
      return { code, limit, bound };
    };
    const parties = (many: number) => ({ keys: Array.from({ length: many }, () => ({ __typename: 'Party', iso3: 'MUS' })) });
    const costly = 'query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Party { needs(first: 100) { edges { node { id } } } } } }';
    expect(await refused(costly, parties(2_000))).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'cost', bound: subgraphBounds.cost });
    expect((await ask(costly, parties(2))).answer.errors).toBeUndefined();
    expect(await refused('{ parties(first: 100) { edges { node { needs(first: 100) { edges { node { party { needs(first: 100) { edges { node { id } } } } } } } } } } }')).toMatchObject({ limit: 'cost' });
    expect(await refused(`{ ${Array.from({ length: 501 }, (_, i) => `a${i}: parties(first: 0) { totalCount }`).join(' ')} }`)).toMatchObject({ limit: 'aliases', bound: subgraphBounds.aliases });
    expect(await refused(`{ parties(first: 0) { ${'totalCount '.repeat(5_001)} } }`)).toMatchObject({ limit: 'fields', bound: subgraphBounds.fields });
    const deep = Array.from({ length: 13 }).reduce<string>(inner => `topic { broader { ${inner} } }`, 'slug');
    expect(await refused(`{ needs(first: 1) { edges { node { ${deep} } } } }`)).toMatchObject({ limit: 'depth', bound: subgraphBounds.depth });
    expect(log).toEqual([]);
  });
});
