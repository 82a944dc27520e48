import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { Express } from 'express';
import { closeApp, graphBody, newApp } from '../services/kit/door.ts';
import type { Subgraph } from '../services/kit/subgraph.ts';
import { explorer } from './explorer/index.ts';
import { identify } from './identity.ts';
import type { GatewayContext } from './subgraphs.ts';

/** Enough for the largest operation that the limits let through, with its variables. */
const mostBytes = 256 * 1024;

/** The graph over HTTP, beside the explorer and what the subgraphs serve themselves. */
export function httpApp(apollo: ApolloServer<GatewayContext>, subgraphs: readonly Subgraph[], log: (line: string) => void): Express {
  const app = newApp();
  app.use(explorer());
  for (const { routes } of subgraphs) for (const { path, handler } of routes) app.use(path, handler);
  app.all('/graphql', graphBody(mostBytes), expressMiddleware(apollo, { context: async ({ req }) => ({ ...identify(req), subgraphs: new Map() }) }));
  return closeApp(app, log);
}
