import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Express } from 'express';
import type { Seal } from '../services/kit/identity/envelope.ts';
import { loggerOf } from '../services/kit/http/server.ts';
import { StartError } from '../services/kit/errors.ts';
import { inRoot } from '../services/kit/root.ts';
import type { Subgraph } from '../services/kit/graph/subgraph.ts';
import { caching } from './caching.ts';
import { shown } from './errors.ts';
import { httpApp } from './http.ts';
import type { SignIn } from './identity.ts';
import { withoutCompletions } from './completions.ts';
import { namedOperations } from './operations.ts';
import { introspection } from './introspection.ts';
import { examples } from './explorer/index.ts';
import { limits, parseOptions } from '../services/kit/limits/limits.ts';
import { bounds } from '../services/kit/limits/weight.ts';
import { type GatewayContext, inMemory, overHttp } from './subgraphs.ts';

/** Where each subgraph runs: in this process, or at the address of its graph, or at several that share its data. */
export type Places = Record<string, Subgraph | readonly string[]>;

const isHere = (place: Subgraph | readonly string[]): place is Subgraph => !Array.isArray(place);

/** What a gateway is made of. */
export interface Parts {
  /** SDL of another supergraph than the committed one. */
  supergraph?: string | undefined;
  places: Places;
  /** Signs for subgraphs over HTTP; without it they check the user's own token. */
  seal?: Seal | undefined;
  signIn: SignIn;
  /** For how many seconds caches may keep what a visitor asks by GET; not at all when absent. */
  publicSeconds?: number;
}

export interface Gateway {
  apollo: ApolloServer<GatewayContext>;
  app: Express;
  close(): Promise<void>;
}

/** What the subgraphs of this project are composed to. */
const committed = inRoot('schema/supergraph.graphql');

/** How long a subgraph over HTTP may take before its fields are given up. */
const patience = 10_000;

/** Starts the gateway over the committed supergraph, or over another one, of which nothing is known but that it is Federation 2. */
export async function openGateway({ supergraph, places, seal, signIn, publicSeconds = 0 }: Parts, log: (line: string) => void): Promise<Gateway> {
  // Else Apollo's gateway asks the metadata services of five clouds where it runs, and reports to Apollo every hour.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph ?? readFileSync(committed, 'utf8'),
    buildService: ({ name }) => {
      const place = places[name]!; // whoever reads the supergraph finds a place for each of its names
      return isHere(place) ? inMemory(place, log) : overHttp(name, place, seal, patience);
    },
    logger: loggerOf(log),
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions,
    // The limits keep the documents, with a bound of their own.
    documentStore: null,
    persistedQueries: false,
    formatError: shown(log),
    plugins: [limits(supergraph === undefined ? bounds : { ...bounds, page: Infinity }), namedOperations, introspection, withoutCompletions, caching(publicSeconds), ApolloServerPluginLandingPageDisabled()],
    logger: loggerOf(log),
  });
  await apollo.start().catch((error: unknown) => {
    throw supergraph === undefined ? error : new StartError(`Cannot serve this supergraph: ${error instanceof Error ? error.message : String(error)}`);
  });
  const subgraphs = Object.values(places).filter(isHere);
  return {
    apollo,
    app: httpApp(apollo, subgraphs, { signIn, examples: supergraph === undefined ? examples : [], isOurs: supergraph === undefined }, log),
    async close() {
      await apollo.stop();
      await Promise.all(subgraphs.map(s => s.close()));
    },
  };
}
