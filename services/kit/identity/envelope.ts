import { createHash } from 'node:crypto';
import { type JWK, SignJWT, createLocalJWKSet, importJWK, jwtVerify } from 'jose';
import type { Envelope } from '../graph/context.ts';
import { coded } from '../errors.ts';

/** The header in which an envelope travels between our processes. */
export const envelopeHeader = 'x-capacity-envelope';

/** How long an envelope is believed, and how far the clocks of our machines may differ, in seconds. */
const bounds = { age: 30, skew: 5 };

const hashOf = (body: string | Uint8Array) => createHash('sha256').update(body).digest('base64url');

export interface Seal {
  /** A signed statement for one receiver, about one body. */
  seal(audience: string, body: string, envelope: Envelope): Promise<string>;
}

/** Signs what travels from the gateway, or from a subgraph that reads another's feed. */
export async function sealWith(key: JWK): Promise<Seal> {
  const signing = await importJWK(key, 'EdDSA');
  return {
    seal: (audience, body, { viewer, languages, deadline }) =>
      new SignJWT({ body: hashOf(body), viewer: { ...viewer }, languages, ...(deadline !== undefined && { deadline }) })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'envelope+jwt', kid: key.kid! })
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${bounds.age}s`)
        .sign(signing),
  };
}

/** Opens what was sealed by one of the known keys for this receiver; anything else is refused. */
export function openWith(audience: string, keys: readonly JWK[]) {
  const known = createLocalJWKSet({ keys: [...keys] });
  return async (sealed: string | undefined, body: string | Uint8Array): Promise<Envelope> => {
    const refused = () => coded('UNAUTHENTICATED', 'This part of the graph answers its own gateway alone. Ask the gateway.');
    if (sealed === undefined) throw refused();
    const { payload } = await jwtVerify(sealed, known, {
      audience,
      algorithms: ['EdDSA'],
      typ: 'envelope+jwt',
      clockTolerance: bounds.skew,
      maxTokenAge: bounds.age,
    }).catch(() => {
      throw refused();
    });
    if (payload.body !== hashOf(body)) throw refused();
    // Signed by a process of our own, which wrote just these types.
    return { viewer: payload.viewer, languages: payload.languages, ...(payload.deadline !== undefined && { deadline: payload.deadline }) } as unknown as Envelope;
  };
}
