import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, type JWK, exportJWK, generateKeyPair } from 'jose';

export interface IssuerKey {
  kid: string;
  algorithm: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
}

export async function issuerKey(kid: string, algorithm: string): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { kid, algorithm, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' } };
}

export interface TestIssuer {
  url: string;
  keys: JWK[];
  /** How often its keys were fetched. */
  fetches: () => number;
  close(): Promise<void>;
}

/** A real HTTP server with a discovery document and a key set, whose keys a test can change. */
export async function testIssuer(keys: JWK[]): Promise<TestIssuer> {
  let fetches = 0;
  const issuer = { url: '', keys };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration') response.end(JSON.stringify({ issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` }));
    else if (request.url === '/jwks') {
      fetches += 1;
      response.end(JSON.stringify({ keys: issuer.keys }));
    } else response.writeHead(404).end('{}');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  issuer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server has an AddressInfo
  return Object.assign(issuer, {
    fetches: () => fetches,
    close: () =>
      new Promise<void>(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}
