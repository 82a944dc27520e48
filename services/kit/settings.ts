import { resolve } from 'node:path';
import { type Clock, clockFrom, dayOf } from './values/clock.ts';
import { StartError } from './errors.ts';
import { checkedUrl } from './database/postgresUrl.ts';
import type { Loading } from './database/data.ts';
import { type Policy, policyFrom } from './policy.ts';

/** What the environment decides, read once at the start. */
export interface Settings {
  host: string;
  port: number;
  /** Folder of the database files and keys. */
  folder: string;
  /** The PostgreSQL database that takes their place. */
  databaseUrl: string | undefined;
  /** For how many seconds caches may keep what a visitor asks by GET. */
  publicSeconds: number;
  clock: Clock;
  loading: Loading;
  policy: Policy;
}

const number = (name: string, text: string | undefined, usual: number, what: string, most: number): number => {
  if (text === undefined || text === '') return usual;
  const n = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(n <= most)) throw new StartError(`${name}=${text} is not ${what}. Set a whole number from 0 to ${most}.`);
  return n;
};

/** Settings from the environment; a bad one is one clear line. */
export function settingsFrom(environment: NodeJS.ProcessEnv, usualPort: number): Settings {
  const clock = clockFrom(environment);
  const DEMO = environment.DEMO || (environment.NODE_ENV === 'production' ? 'off' : 'on');
  if (DEMO !== 'on' && DEMO !== 'off') throw new StartError(`DEMO=${DEMO} is not known. Set on or off.`);
  return {
    host: environment.HOST || '127.0.0.1',
    port: number('PORT', environment.PORT, usualPort, 'a port', 65_535),
    folder: resolve(environment.DATA_DIR || 'data'),
    databaseUrl: environment.DATABASE_URL ? checkedUrl(environment.DATABASE_URL) : undefined,
    publicSeconds: number('PUBLIC_SECONDS', environment.PUBLIC_SECONDS, 0, 'a number of seconds', 86_400),
    clock,
    policy: policyFrom(environment),
    loading: {
      demonstration: DEMO === 'on',
      day: dayOf(clock.now()),
      progress: what => {
        if (process.stderr.isTTY) process.stderr.write(`Loading ${what} ...\n`);
      },
    },
  };
}
