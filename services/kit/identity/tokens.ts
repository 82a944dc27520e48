import { createHmac } from 'node:crypto';
import { type JWTPayload, type JWTVerifyGetKey, createRemoteJWKSet, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { coded } from '../errors.ts';
import { operationForm } from './operations.ts';
import { type Role, type RoleClaims, type Viewer, roleFrom, visitor } from './viewer.ts';

/** Whose tokens are believed, and what their claims mean. */
export interface SignIn {
  /** URL of the issuer, as in the claim `iss`. */
  issuer: string;
  /** What the claim `aud` must name. */
  audience: string;
  roles: RoleClaims;
  /** Key of the hash that stands for a learner, so that no table tells who it is. */
  learnerKey: Uint8Array;
  /** The issuer's keys, where they are at hand; else its discovery document tells where they are. */
  keys?: () => Promise<JWTVerifyGetKey>;
}

/** Longest life of a token and how far clocks may differ, in seconds; its length, in characters; to how many operations it may be limited. */
export const tokenBounds = { life: 24 * 60 * 60, skew: 30, length: 16_384, operations: 100 };

/** Algorithms that are believed. None of them takes a shared secret. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/** Headers that bring a key or a rule of their own along: a token does not choose what it is checked with. */
const forbiddenHeaders = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'];

const refused = (why: string) => coded('UNAUTHENTICATED', `This token is refused: ${why}. Sign in again.`);

const unreachable = () => coded('OVERLOADED', 'The sign-in service does not answer, so the token cannot be checked. Try again in a minute.');

/** Reads viewers from bearer tokens of one issuer. */
export interface TokenReader {
  /** The viewer that an `Authorization` header stands for: a visitor without one, else an error unless all is well with it. */
  viewerOf(authorization: string | undefined): Promise<Viewer>;
}

async function discover(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`discovery answered ${response.status}`);
  const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (document.issuer !== issuer || typeof document.jwks_uri !== 'string') throw new Error('discovery names another issuer');
  return new URL(document.jwks_uri);
}

export function tokenReader({ issuer, audience, roles, learnerKey, keys: own }: SignIn): TokenReader {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  // A failed discovery is forgotten, so that the next token asks again.
  const keySet = (): Promise<JWTVerifyGetKey> =>
    (keys ??= own?.() ?? discover(issuer).then(
      uri => createRemoteJWKSet(uri, { cooldownDuration: 30_000, cacheMaxAge: 600_000, timeoutDuration: 5_000 }),
    )).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });

  async function claimsOf(token: string): Promise<JWTPayload> {
    let header: ReturnType<typeof decodeProtectedHeader>;
    try {
      header = decodeProtectedHeader(token);
    } catch {
      throw refused('it is no signed JSON web token');
    }
    const odd = forbiddenHeaders.find(name => name in header);
    if (odd !== undefined) throw refused(`its header names "${odd}"`);
    if (header.typ !== undefined && !/^(at\+)?jwt$/i.test(String(header.typ))) throw refused('its type is not JWT');
    if (!algorithms.includes(String(header.alg))) throw refused(`its algorithm is not one of ${algorithms.join(', ')}`);
    if (typeof header.kid !== 'string') throw refused('it does not name its key');
    const set = await keySet().catch(() => {
      throw unreachable();
    });
    try {
      const { payload } = await jwtVerify(token, set, { issuer, audience, algorithms, clockTolerance: tokenBounds.skew, requiredClaims: ['iss', 'aud', 'sub', 'exp', 'iat'] });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC') throw unreachable();
      if (error instanceof errors.JWTExpired) throw refused('it has expired');
      if (error instanceof errors.JWTClaimValidationFailed) throw refused(`its claim "${error.claim}" is not as it must be`);
      if (error instanceof errors.JWKSNoMatchingKey) throw refused('its key is unknown');
      throw refused('its signature is not right');
    }
  }

  function rolesIn(payload: JWTPayload): Role[] {
    const claim = roles.claim.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined), payload);
    if (claim === undefined) return [];
    if (!Array.isArray(claim) || claim.length > 50) throw refused(`its claim "${roles.claim}" is not a list of roles`);
    return claim.map(word => {
      const role = typeof word === 'string' ? roleFrom(Object.hasOwn(roles.words, word) ? roles.words[word]! : word) : undefined;
      if (role === undefined) throw refused(`its claim "${roles.claim}" holds a role that is not known`);
      return role;
    });
  }

  function operationsOf({ operations }: JWTPayload): Pick<Viewer, 'operations'> {
    if (operations === undefined) return {};
    if (!Array.isArray(operations) || operations.length > tokenBounds.operations || !operations.every(o => typeof o === 'string' && operationForm.test(o))) throw refused('its claim "operations" is not a list of operations');
    return { operations };
  }

  function viewerFrom(payload: JWTPayload): Viewer {
    const { sub, iat, exp } = payload;
    const now = Date.now() / 1000;
    if (typeof sub !== 'string' || sub === '' || sub.length > 255) throw refused('its claim "sub" is not a short text');
    if (!Number.isFinite(iat) || !Number.isFinite(exp)) throw refused('its times are not numbers');
    if (iat! > now + tokenBounds.skew) throw refused('it was issued in the future');
    if (exp! - iat! > tokenBounds.life) throw refused('it lives longer than 24 hours');
    const learner = `learner_${createHmac('sha256', learnerKey).update(`${issuer}|${sub}`).digest('hex').slice(0, 32)}`;
    return { learner, roles: rolesIn(payload), ...operationsOf(payload) };
  }

  return {
    async viewerOf(authorization) {
      if (authorization === undefined) return visitor;
      const token = /^Bearer ([A-Za-z0-9_.-]+)$/i.exec(authorization)?.[1];
      if (token === undefined || token.length > tokenBounds.length) throw refused('the header must be `Authorization: Bearer` and a token');
      return viewerFrom(await claimsOf(token));
    },
  };
}
