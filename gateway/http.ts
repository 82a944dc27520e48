import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { Express } from 'express';
import type { Envelope } from '../services/kit/graph/context.ts';
import { closeApp, graphBody, newApp } from '../services/kit/http/door.ts';
import type { Subgraph } from '../services/kit/graph/subgraph.ts';
import { bearer, embedded, identified } from '../services/kit/identity/trust.ts';
import { type Example, explorer } from './explorer/index.ts';
import { exporting } from './export.ts';
import type { SignIn } from './identity.ts';
import type { GatewayContext } from './subgraphs.ts';

/** Enough for the largest operation that the limits let through, with its variables. */
const mostBytes = 256 * 1024;

/** The graph over HTTP, beside the explorer and what the subgraphs serve themselves; of our own graph also what it holds of the viewer. */
export function httpApp(apollo: ApolloServer<GatewayContext>, subgraphs: readonly Subgraph[], { signIn: { tokens, issuer }, examples, isOurs }: { signIn: SignIn; examples: readonly Example[]; isOurs: boolean }, log: (line: string) => void): Express {
  const app = newApp();
  app.use(explorer(examples));
  for (const { routes } of subgraphs) for (const { path, handler } of routes) app.use(path, handler);
  if (issuer) app.use(embedded.path, issuer);
  app.all(
    '/graphql',
    graphBody(mostBytes),
    identified(bearer(tokens)),
    // The envelope was put there by `identified`.
    expressMiddleware(apollo, { context: async ({ req, res }) => ({ ...(res.locals.envelope as Envelope), authorization: req.headers.authorization, subgraphs: new Map() }) }),
  );
  if (isOurs) app.get('/me/export', identified(bearer(tokens)), exporting(apollo));
  return closeApp(app, log);
}
