import type { Router } from 'express';
import express from 'express';
import { type JWK, SignJWT, importJWK } from 'jose';
import { StartError } from '../services/kit/errors.ts';
import { publicPart, signingKey } from '../services/kit/identity/keys.ts';
import { embedded } from '../services/kit/identity/trust.ts';

/*
 * An issuer for development and tests, with a real key and a discovery document, so that signing in is tried the way it
 * will be. It gives any role to anybody who may read the data folder, and so refuses to run in production.
 */

export interface EmbeddedIssuer {
  url: string;
  audience: string;
  router: Router;
  /** A token for this subject with these roles, limited to these operations where they are given, for so many seconds. */
  token(claims: { subject: string; roles: readonly string[]; operations?: readonly string[] | undefined; seconds?: number }): Promise<string>;
}

export async function embeddedIssuer(folder: string, base: string, production: boolean): Promise<EmbeddedIssuer> {
  if (production) throw new StartError('The embedded issuer refuses to run with NODE_ENV=production. Set OIDC_ISSUER and OIDC_AUDIENCE.');
  const key: JWK = await signingKey(folder, embedded.key, 'ES256');
  const signing = await importJWK(key, 'ES256');
  const url = `${base}${embedded.path}`;
  const router = express.Router();
  router.get('/.well-known/openid-configuration', (_, response) => {
    response.json({
      issuer: url,
      jwks_uri: `${url}/jwks`,
      id_token_signing_alg_values_supported: ['ES256'],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
    });
  });
  router.get('/jwks', (_, response) => {
    response.json({ keys: [publicPart(key)] });
  });
  return {
    url,
    audience: embedded.audience,
    router,
    token: ({ subject, roles, operations, seconds = 3600 }) =>
      new SignJWT({ roles: [...roles], ...(operations && { operations: [...operations] }) })
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: key.kid! })
        .setIssuer(url)
        .setAudience(embedded.audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(`${seconds}s`)
        .sign(signing),
  };
}
