import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types.js';
import { type DocumentNode, type ExecutionResult, type GraphQLFormattedError, execute, parse } from 'graphql';
import type { Envelope } from '../services/kit/graph/context.ts';
import { type Seal, envelopeHeader } from '../services/kit/identity/envelope.ts';
import { coded, masked } from '../services/kit/errors.ts';
import type { Subgraph } from '../services/kit/graph/subgraph.ts';
import { told } from './errors.ts';
import { isRepeatable, peersAt, wasNotTaken } from './peers.ts';

/** What the gateway keeps for one request: who asks, and what each subgraph shares among the fetches of that request. */
export interface GatewayContext extends Envelope {
  /** The header that the user sent, for subgraphs that check it themselves. */
  authorization: string | undefined;
  subgraphs: Map<string, object>;
}

type Source = GraphQLDataSource<GatewayContext>;
type Answer = Awaited<ReturnType<Source['process']>>;

/** A map that forgets what was not used for long. */
function remembered<V>(most: number, make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return key => {
    const found = known.get(key) ?? make(key);
    known.delete(key);
    known.set(key, found);
    if (known.size > most) known.delete(known.keys().next().value!);
    return found;
  };
}

const answer = (data: unknown, errors: readonly GraphQLFormattedError[] | undefined): Answer =>
  // The gateway reads formatted errors; its type asks for the class, which it never uses as one.
  ({ data, ...(errors?.length && { errors }) }) as Answer;

/** With a supergraph of its own the gateway fetches for requests alone, never to read schemas or to ask after health. */
function incoming(options: Parameters<Source['process']>[0]) {
  if (options.kind !== GraphQLDataSourceRequestKind.INCOMING_OPERATION) throw new Error(`a subgraph was asked for ${options.kind}`);
  return options;
}

/** A subgraph in this process: its schema is executed on the very plan, with no HTTP and no JSON in between. */
export function inMemory(subgraph: Subgraph, log: (line: string) => void): Source {
  const document = remembered<DocumentNode>(2000, query => parse(query, { noLocation: true }));
  return {
    async process(options) {
      const { request, context } = incoming(options);
      try {
        let shared = context.subgraphs.get(subgraph.name);
        if (shared === undefined) {
          shared = subgraph.contextFor(context);
          context.subgraphs.set(subgraph.name, shared);
        }
        const result: ExecutionResult = await execute({
          schema: subgraph.schema,
          document: document(request.query!),
          variableValues: request.variables ?? {},
          operationName: request.operationName ?? null,
          contextValue: shared,
        });
        return answer(result.data, result.errors?.map(error => masked(error.toJSON(), error, log)));
      } catch (error) {
        return answer(null, [masked({ message: String(error) }, error, log)]);
      }
    },
  };
}

/** A subgraph in other processes, over HTTP. When none answers, its fields are null and the error names no address. With a seal it learns from us who asks, else from the user's own token. */
export function overHttp(name: string, urls: readonly string[], seal: Seal | undefined, milliseconds: number): Source {
  const unavailable = (query: string) =>
    coded(
      'SUBGRAPH_UNAVAILABLE',
      /^mutation\b/.test(query)
        ? `The part of the graph called ${name} does not answer, so it is not known whether this was done. Send it again with the same idempotencyKey, or look first.`
        : `The part of the graph called ${name} does not answer. The rest of this answer is complete; ask again later.`,
    ).toJSON();
  const peers = peersAt(urls);
  const document = remembered<DocumentNode>(2000, query => parse(query, { noLocation: true }));
  return {
    async process(options) {
      const { request, context } = incoming(options);
      const body = JSON.stringify({ query: request.query, variables: request.variables, operationName: request.operationName });
      try {
        const headers = {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(context.languages.length > 0 && { 'accept-language': context.languages.join(',') }),
          ...(seal ? { [envelopeHeader]: await seal.seal(name, body, { ...context, deadline: Date.now() + milliseconds }) } : context.authorization && { authorization: context.authorization }),
        };
        const signal = AbortSignal.timeout(milliseconds);
        const send = async (url: string) => {
          const response = await fetch(url, { method: 'POST', headers, body, signal });
          return (await response.json()) as { data?: unknown; errors?: unknown };
        };
        const result = await peers.ask(send, error => !signal.aborted && (wasNotTaken(error) || isRepeatable(document(request.query!), request.variables ?? {})));
        const errors = Array.isArray(result.errors) ? told(result.errors, name, urls) : undefined;
        if (result.data === undefined && errors === undefined) return answer(null, [unavailable(request.query!)]);
        return answer(result.data, errors);
      } catch {
        return answer(null, [unavailable(request.query!)]);
      }
    },
  };
}
