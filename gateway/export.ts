import type { ApolloServer } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { Envelope } from '../services/kit/graph/context.ts';
import { type SubgraphName, subgraphNames } from '../services/kit/graph/sdl.ts';
import { coded } from '../services/kit/errors.ts';
import type { GatewayContext } from './subgraphs.ts';

/*
 * What all parts of the graph hold of whoever asks, as one file. It is read over the graph, as that viewer and page by
 * page, so that it holds neither more nor less than what the graph would show them.
 */

/** How a client calls what a subgraph holds. */
const fieldOf: Record<SubgraphName, string> = { college: 'heldByCollege', needs: 'heldByNeeds', partners: 'heldByPartners' };

interface Page {
  me: { id: string; held: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { kind: string; row: string } }[] } | null } | null;
}

const operation = (name: SubgraphName) =>
  `query ($after: String) { me { id held: ${fieldOf[name]}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { kind row } } } } }`;

/** Rows by the names of their tables. */
type Held = Record<string, unknown[]>;

export function exporting(apollo: ApolloServer<GatewayContext>): RequestHandler {
  const page = async (name: SubgraphName, after: string | null, context: Omit<GatewayContext, 'subgraphs'>): Promise<NonNullable<Page['me']>> => {
    const { body } = await apollo.executeOperation<Page>({ query: operation(name), variables: { after } }, { contextValue: { ...context, subgraphs: new Map() } });
    const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: undefined };
    const refused = errors?.find(e => e.extensions?.code !== 'SUBGRAPH_UNAVAILABLE');
    if (refused !== undefined) throw coded((refused.extensions?.code ?? 'INTERNAL') as Parameters<typeof coded>[0], refused.message); // masked by the gateway, so one of ours
    // Half of it would look like all of it.
    if (data?.me?.held == null) throw coded('SUBGRAPH_UNAVAILABLE', `The part of the graph called ${name} does not answer, so that this would not be all. Ask again later.`);
    return data.me;
  };
  return async (request, response) => {
    const envelope = response.locals.envelope as Envelope; // put there by `identified`
    const context = { ...envelope, authorization: request.headers.authorization };
    if (envelope.viewer.learner === null) throw coded('UNAUTHENTICATED', 'Sign in to have what is held of you: send a bearer token.');
    const parts: Partial<Record<SubgraphName, Held>> = {};
    for (const name of subgraphNames) {
      const held: Held = (parts[name] = {});
      for (let after: string | null = null, more = true; more; ) {
        const { held: found } = await page(name, after, context);
        for (const { node } of found!.edges) (held[node.kind] ??= []).push(JSON.parse(node.row));
        ({ hasNextPage: more, endCursor: after } = found!.pageInfo);
      }
    }
    response.set({ 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="held-of-me.json"' });
    response.json({ madeAt: new Date().toISOString(), learner: envelope.viewer.learner, ...parts });
  };
}
