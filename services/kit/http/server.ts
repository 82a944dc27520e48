import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Express } from 'express';
import type { Envelope } from '../graph/context.ts';
import { feedHandler } from './feedHttp.ts';
import { closeApp, graphBody, newApp, refuseMalformed } from './door.ts';
import { StartError, masked } from '../errors.ts';
import type { Subgraph } from '../graph/subgraph.ts';
import { limits, parseOptions } from '../limits/limits.ts';
import { subgraphBounds } from '../limits/weight.ts';
import { type SubgraphTrust, identified } from '../identity/trust.ts';

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** How long requests that were asked before the end may still take. */
const patience = 10_000;

/** For how long nothing must arrive before a server that ends closes its door. */
const grace = 50;

/** Listens, or says in one line why it cannot. Port 0 takes a free one. */
export function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server: Server = createServer();
  server.requestTimeout = 30_000;
  // Longer than clients and proxies keep an idle connection, or they would send a request into one that is just being closed.
  server.keepAliveTimeout = 65_000;
  const open = new Set<ServerResponse>();
  let closing = false;
  let arrivals = 0;
  server.on('clientError', refuseMalformed);
  server.on('connection', () => (arrivals += 1));
  server.on('request', (request, response) => {
    arrivals += 1;
    open.add(response);
    // A connection that is kept alive would hold the end back.
    if (closing) response.setHeader('connection', 'close');
    response.once('close', () => open.delete(response));
    app(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why: Record<string, string> = {
        EADDRINUSE: `Port ${port} is taken. Set PORT to a free one.`,
        EACCES: `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
        EADDRNOTAVAIL: `${host} is no address of this machine. Set HOST to one that is.`,
        ENOTFOUND: `${host} is no address of this machine. Set HOST to one that is.`,
      };
      reject(new StartError(why[error.code ?? ''] ?? `Cannot listen on ${host}, port ${port}: ${error.message}`));
    });
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo; // a TCP server has an AddressInfo
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
        async close() {
          closing = true;
          for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
          // Closing resets connections that wait to be accepted or read, of which a busy process has many: until none
          // has come for a while, they are let in.
          let seen = -1;
          for (const end = performance.now() + patience / 4; seen !== arrivals && performance.now() < end; ) {
            seen = arrivals;
            await setTimeout(grace);
            for (let turn = 0; turn < 5; turn += 1) await setImmediate();
          }
          const late = globalThis.setTimeout(() => server.closeAllConnections(), patience);
          await new Promise(done => server.close(done));
          clearTimeout(late);
        },
      });
    });
  });
}

/** What Apollo says of itself: warnings and errors are worth a line. */
export const loggerOf = (log: (line: string) => void) => ({ debug: () => {}, info: () => {}, warn: log, error: log });

/** A plan of the gateway carries the keys and requirements of a whole page, so it may be larger than what a client may send. */
const mostBytes = 4 * 1024 * 1024;

/** Serves one subgraph over HTTP, for a gateway in another process. */
export async function serveSubgraph(subgraph: Subgraph, { host, port, trust }: { host: string; port: number; trust: SubgraphTrust }, log: (line: string) => void): Promise<Listening> {
  const apollo = new ApolloServer({
    schema: subgraph.schema,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => masked(formatted, error, log),
    logger: loggerOf(log),
    parseOptions,
    // The limits keep the documents, with a bound of their own.
    documentStore: null,
    persistedQueries: false,
    plugins: [limits(subgraphBounds), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const app = newApp();
  for (const { path, handler } of subgraph.routes) app.use(path, handler);
  const ending = new AbortController();
  app.post('/feed', graphBody(mostBytes), identified(trust.feed), feedHandler(subgraph.feed, ending.signal));
  app.post(
    '/graphql',
    graphBody(mostBytes),
    identified(trust.graph),
    expressMiddleware(apollo, {
      context: async ({ res }) => subgraph.contextFor(res.locals.envelope as Envelope), // put there by `identified`
    }),
  );
  const listening = await listen(closeApp(app, log), host, port);
  return {
    url: listening.url,
    async close() {
      ending.abort();
      await listening.close();
      await apollo.stop();
      await subgraph.close();
    },
  };
}
