import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import http from '@graphql-mesh/transport-http';
import type { SubgraphName } from '../../services/kit/graph/sdl.ts';
import { inRoot } from '../../services/kit/root.ts';

/** Another router than ours over the committed supergraph, as somebody would run it: told where the subgraphs are, and to hand on who asks and in which languages. */
export async function otherRouter(addresses: Record<SubgraphName, string>): Promise<{ url: string; close(): Promise<void> }> {
  const router = createGatewayRuntime({
    supergraph: readFileSync(inRoot('schema/supergraph.graphql'), 'utf8'),
    transports: { http },
    transportEntries: Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, { location: `${address}/graphql` }])),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization'), 'accept-language': request.headers.get('accept-language') }),
    },
    logging: false,
  });
  const server = createServer((request, response) => void router(request, response));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server has an AddressInfo
    async close() {
      const closed = new Promise(done => server.close(done));
      server.closeAllConnections();
      await closed;
      await router[Symbol.asyncDispose]();
    },
  };
}
