import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { tokenReader, type TokenReader } from '../../services/kit/identity/tokens.ts';
import { type IssuerKey, issuerKey } from '../support/issuer.ts';
import { exportJWK } from 'jose';

/*
 * Against a real provider of OpenID Connect: a person signs in by the code flow, as in a browser, and the access token
 * that comes of it is read as any token is.
 */

const audience = 'https://capacity.example/graph';
const redirect = 'https://college.example/signed-in';

/** A provider on a port of its own, whose keys can be changed as an operator changes them: by starting it anew. */
async function provider() {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server has an AddressInfo
  return {
    issuer,
    async start(keys: readonly IssuerKey[]) {
      const oidc = new Provider(issuer, {
        clients: [{ client_id: 'college', redirect_uris: [redirect], token_endpoint_auth_method: 'none', id_token_signed_response_alg: 'ES256', grant_types: ['authorization_code'], response_types: ['code'] }],
        jwks: { keys: await Promise.all(keys.map(async key => ({ ...(await exportJWK(key.privateKey)), kid: key.kid, alg: key.algorithm, use: 'sig' }))) },
        ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
        cookies: { keys: ['for signing cookies of this test'] },
        findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
        features: {
          devInteractions: { enabled: true },
          resourceIndicators: {
            enabled: true,
            defaultResource: () => audience,
            useGrantedResource: () => true,
            getResourceServerInfo: () => ({ scope: 'graph', audience, accessTokenFormat: 'jwt', accessTokenTTL: 3600, jwt: { sign: { alg: 'ES256' } } }),
          },
        },
        extraTokenClaims: () => ({ roles: ['authority:MUS'] }),
      });
      server.removeAllListeners('request');
      const handle = oidc.callback();
      server.on('request', (request, response) => void handle(request, response));
    },
    close: () =>
      new Promise<void>(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Signs in as a browser does: follows redirects, keeps cookies, fills in the two forms; then trades the code for a token. */
async function signIn(issuer: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  const visit = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === '') cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    return response;
  };
  const to = (response: Response) => {
    expect(response.status).toBe(303);
    return new URL(response.headers.get('location')!, issuer).href;
  };
  const verifier = randomBytes(32).toString('base64url');
  const asked = new URLSearchParams({
    client_id: 'college',
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid graph',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const toLogin = to(await visit(`${issuer}/auth?${asked.toString()}`));
  const toConsent = to(await visit(to(await visit(toLogin, { prompt: 'login', login, password: 'any' }))));
  const back = new URL(to(await visit(to(await visit(toConsent, { prompt: 'consent' })))));
  expect(back.href.startsWith(redirect)).toBe(true);
  const traded = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'college', grant_type: 'authorization_code', code: back.searchParams.get('code')!, redirect_uri: redirect, code_verifier: verifier }),
  });
  const { access_token: token } = (await traded.json()) as { access_token?: string };
  expect(token).toBeDefined();
  return token!;
}

describe('a provider of OpenID Connect', () => {
  let real: Awaited<ReturnType<typeof provider>>;
  let tokens: TokenReader;
  let first: IssuerKey;
  beforeAll(async () => {
    real = await provider();
    first = await issuerKey('first', 'ES256');
    await real.start([first]);
    tokens = tokenReader({ issuer: real.issuer, audience, roles: { claim: 'roles', words: {} }, learnerKey: new Uint8Array(32) });
  });
  afterAll(() => real.close());
  afterEach(() => void vi.useRealTimers());
  const viewer = async (token: string) => tokens.viewerOf(`Bearer ${token}`);

  it('signs a person in by the code flow', async () => {
    const jane = await viewer(await signIn(real.issuer, 'jane'));
    expect(jane).toEqual({ learner: expect.stringMatching(/^learner_[0-9a-f]{32}$/) as string, roles: [{ kind: 'authority', party: 'MUS' }] });
    expect((await viewer(await signIn(real.issuer, 'jane'))).learner).toBe(jane.learner);
    expect((await viewer(await signIn(real.issuer, 'john'))).learner).not.toBe(jane.learner);
  });

  it('changes its keys: new tokens are believed after the next fetch, old ones no longer once their key is gone', async () => {
    const old = await signIn(real.issuer, 'jane');
    await viewer(old);
    const second = await issuerKey('second', 'ES256');
    await real.start([second]);
    const fresh = await signIn(real.issuer, 'jane');
    // The keys were fetched a moment ago, so an unknown key does not yet lead to another fetch.
    await expect(viewer(fresh)).rejects.toThrow(/its key is unknown/);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    expect((await viewer(fresh)).roles).toEqual([{ kind: 'authority', party: 'MUS' }]);
    await expect(viewer(old)).rejects.toThrow(/its key is unknown/);
  });
});
