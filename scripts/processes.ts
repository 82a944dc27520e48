import { subgraphNames } from '../services/kit/graph/sdl.ts';
import { learnerKey, publicPart, signingKey } from '../services/kit/identity/keys.ts';
import type { JWK } from 'jose';

/* Which processes a graph of several consists of, and what each is told: `several.ts` starts them here, compose.yaml in containers. */

/** The keys that all of them share. */
export interface Keys {
  SIGNING_KEY: string;
  PEER_KEYS: string;
  LEARNER_KEY: string;
}

/** Where they are. */
export interface Surroundings {
  /** The host on which the others find a process. */
  hostOf: (name: string) => string;
  /** The port of a process, from its usual one. */
  portOf: (usual: number) => number;
  /** The address on which each listens. */
  listenOn: string;
  databaseUrl: string;
  /** Where users find the gateways, whichever of them answers. */
  gatewayUrl: string;
  keys: Keys;
}

export interface Member {
  name: string;
  /** With which words `scripts/start.mjs` is called. */
  words: readonly string[];
  environment: Readonly<Record<string, string>>;
}

/** So many of each. */
const copies = [1, 2] as const;

/** Of the first gateway, and of the first process of each subgraph. Second ones are 10 above. */
const usualPorts = { gateway: 4000, college: 4001, needs: 4002, partners: 4003 } as const;

export const usualPort = (kind: keyof typeof usualPorts, copy: number): number => usualPorts[kind] + 10 * (copy - 1);

/** The keys that the environment sets, or else those of the data folder. */
export async function keysFrom({ SIGNING_KEY, PEER_KEYS, LEARNER_KEY }: NodeJS.ProcessEnv, folder: string): Promise<Keys> {
  const signing = SIGNING_KEY || JSON.stringify(await signingKey(folder, 'process', 'EdDSA'));
  return {
    SIGNING_KEY: signing,
    PEER_KEYS: PEER_KEYS || JSON.stringify({ keys: [publicPart(JSON.parse(signing) as JWK)] }), // of the setting of this name, or written by us
    LEARNER_KEY: LEARNER_KEY || Buffer.from(await learnerKey(undefined, folder)).toString('utf8'),
  };
}

/** Two of each subgraph over one database, and two gateways in front of them. */
export function processesIn({ hostOf, portOf, listenOn, databaseUrl, gatewayUrl, keys }: Surroundings): { subgraphs: Member[]; gateways: Member[] } {
  const addresses = Object.fromEntries(
    subgraphNames.map(name => [`${name.toUpperCase()}_URL`, copies.map(copy => `http://${hostOf(`${name}-${copy}`)}:${portOf(usualPort(name, copy))}`).join(',')]),
  );
  const told = (kind: keyof typeof usualPorts, copy: number) => ({ HOST: listenOn, PORT: String(portOf(usualPort(kind, copy))), ...addresses, ...keys });
  return {
    subgraphs: subgraphNames.flatMap(name => copies.map(copy => ({ name: `${name}-${copy}`, words: ['subgraph', name], environment: { ...told(name, copy), DATABASE_URL: databaseUrl } }))),
    gateways: copies.map(copy => ({ name: `gateway-${copy}`, words: ['gateway'], environment: { ...told('gateway', copy), GATEWAY_URL: gatewayUrl } })),
  };
}
