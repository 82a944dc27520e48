import type DataLoader from 'dataloader';
import type { Clock } from '../values/clock.ts';
import type { Database, Tables } from '../database/database.ts';
import type { Policy } from '../policy.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Audiences } from '../write/latest.ts';

/** What travels with a request from the gateway to each subgraph. */
export interface Envelope {
  viewer: Viewer;
  /** Languages of the reader, best first (BCP 47). */
  languages: readonly string[];
  /** When whoever asked gives up waiting, in milliseconds since 1970; unknown where they wait for as long as it takes. */
  deadline?: number;
}

/** What a resolver knows of its request: one for each request and subgraph, shared by all fetches of that request. */
export interface Context<T extends Tables> extends Envelope {
  database: Database<T>;
  /** The time of the request: one for all its fields. */
  now: Date;
  clock: Clock;
  policy: Policy;
  /** Who sees the records of which changes are kept. */
  audiences: Audiences<T>;
  loaders: Map<unknown, DataLoader<unknown, unknown>>;
}
