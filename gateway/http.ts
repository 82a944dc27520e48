import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Subgraph } from '../services/kit/subgraph.ts';
import { identify } from './identity.ts';
import type { GatewayContext } from './subgraphs.ts';

/** The graph over HTTP, beside what the subgraphs serve themselves. */
export function httpApp(apollo: ApolloServer<GatewayContext>, subgraphs: readonly Subgraph[]): Express {
  const app = express();
  app.disable('x-powered-by');
  for (const { routes } of subgraphs) for (const { path, handler } of routes) app.use(path, handler);
  app.use('/graphql', express.json({ limit: '256kb' }), expressMiddleware(apollo, { context: async ({ req }) => ({ ...identify(req), subgraphs: new Map() }) }));
  return app;
}
