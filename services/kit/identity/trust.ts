import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { JWK, JWTVerifyGetKey } from 'jose';
import { createLocalJWKSet } from 'jose';
import type { Envelope } from '../graph/context.ts';
import { type Seal, envelopeHeader, openWith, sealWith } from './envelope.ts';
import { StartError, coded } from '../errors.ts';
import { feedAudience } from '../http/feedHttp.ts';
import { learnerKey, publicPart, signingKey } from './keys.ts';
import type { SubgraphName } from '../graph/sdl.ts';
import { acceptedLanguages } from '../values/text.ts';
import { type TokenReader, tokenReader } from './tokens.ts';
import { roleWords } from './viewer.ts';

/** The issuer that stands in for a real one in development; the gateway serves its documents. */
export const embedded = { path: '/issuer', audience: 'cites-capacity-graph', key: 'issuer' } as const;

/** What signing in needs to know of its surroundings. */
export interface Surroundings {
  folder: string;
  /** Address of the gateway, below which the embedded issuer is. */
  gateway: string;
  production: boolean;
}

/** Reads tokens of the issuer that the settings name; without one, of the embedded issuer, or in production of nobody. */
export async function tokensFrom(environment: NodeJS.ProcessEnv, { folder, gateway, production }: Surroundings): Promise<TokenReader> {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_ROLES_CLAIM: claim = 'roles', LEARNER_KEY } = environment;
  const roles = { claim, words: roleWords(environment.ROLE_WORDS) };
  const hashKey = await learnerKey(LEARNER_KEY, folder);
  if (issuer) {
    if (!audience) throw new StartError('OIDC_ISSUER is set without OIDC_AUDIENCE. Set the audience that tokens must name.');
    return tokenReader({ issuer, audience, roles, learnerKey: hashKey });
  }
  const own: JWTVerifyGetKey = production ? createLocalJWKSet({ keys: [] }) : createLocalJWKSet({ keys: [publicPart(await signingKey(folder, embedded.key, 'ES256'))] });
  return tokenReader({ issuer: `${gateway}${embedded.path}`, audience: embedded.audience, roles, learnerKey: hashKey, keys: async () => own });
}

const keysIn = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new StartError(`${name} must be JSON, as a JSON web key has it.`);
  }
};

/** Signs for other processes of ours: with the key of a setting, or with one that the data folder keeps. */
export const sealFrom = async (environment: NodeJS.ProcessEnv, folder: string): Promise<Seal> =>
  sealWith(environment.SIGNING_KEY ? (keysIn('SIGNING_KEY', environment.SIGNING_KEY) as never) : await signingKey(folder, 'process', 'EdDSA')); // jose refuses what is no key

/** How a server learns who asks, and in which languages. */
export type Trust = (request: IncomingMessage, body: string | Uint8Array) => Promise<Envelope>;

/** Trust in the user's own token. A bad one is refused, on public queries too. */
export const bearer =
  (tokens: TokenReader): Trust =>
  async ({ headers }) => ({ viewer: await tokens.viewerOf(headers.authorization), languages: acceptedLanguages(headers['accept-language']) });

/** Trust of a subgraph in the user's own token: of a whole operation it sees a part alone, so that it cannot tell whether a token is limited to it. */
const bearerOfAll =
  (tokens: TokenReader): Trust =>
  async (request, body) => {
    const envelope = await bearer(tokens)(request, body);
    if (envelope.viewer.operations !== undefined) throw coded('FORBIDDEN', 'This token is limited to named operations, which only the gateway of the graph can tell. Ask there.');
    return envelope;
  };

/** Whom a subgraph believes: who asks its graph, and who follows its feed. */
export interface SubgraphTrust {
  graph: Trust;
  feed: Trust;
}

/** What SUBGRAPH_AUTH says: whether subgraphs believe envelopes signed by processes of ours, or check the user's own token. */
export function authFrom({ SUBGRAPH_AUTH }: NodeJS.ProcessEnv, usual: 'signature' | 'bearer' = 'signature'): 'signature' | 'bearer' {
  const auth = SUBGRAPH_AUTH || usual;
  if (auth !== 'signature' && auth !== 'bearer') throw new StartError(`SUBGRAPH_AUTH=${auth} is not known. Set signature or bearer.`);
  return auth;
}

/** Trust in the graph as SUBGRAPH_AUTH says: envelopes signed by processes of ours, or the user's own token. The feed is for processes of ours alone. */
export async function trustFrom(environment: NodeJS.ProcessEnv, name: SubgraphName, surroundings: Surroundings): Promise<SubgraphTrust> {
  const { PEER_KEYS } = environment;
  const peers = PEER_KEYS ? (keysIn('PEER_KEYS', PEER_KEYS) as { keys?: unknown }).keys : [publicPart(await signingKey(surroundings.folder, 'process', 'EdDSA'))];
  if (!Array.isArray(peers)) throw new StartError('PEER_KEYS must be a JSON web key set: {"keys": [...]}.');
  const signed = (audience: string): Trust => {
    const open = openWith(audience, peers as JWK[]); // jose refuses what is no key
    return ({ headers }, body) => open(headers[envelopeHeader] as string | undefined, body); // Node joins a repeated header into one text
  };
  const feed = signed(feedAudience(name));
  return { graph: authFrom(environment) === 'signature' ? signed(name) : bearerOfAll(await tokensFrom(environment, surroundings)), feed };
}

/** Puts the envelope of a request where the handlers behind find it; who is not believed gets a coded refusal. */
export const identified =
  (trust: Trust): RequestHandler =>
  async (request, response, next) => {
    try {
      response.locals.envelope = await trust(request, (request as { rawBody?: Uint8Array }).rawBody ?? '');
      next();
    } catch (error) {
      next(error);
    }
  };
