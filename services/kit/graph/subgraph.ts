import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { type GraphQLSchema, parse } from 'graphql';
import type { RequestHandler } from 'express';
import { accessRules, enforceAccess } from '../identity/access.ts';
import { type Clock, realClock } from '../values/clock.ts';
import type { Context, Envelope } from './context.ts';
import { type Loading, insertAll } from '../database/data.ts';
import { type Database, type Q, type Tables, openDatabase } from '../database/database.ts';
import { openPostgres } from '../database/postgresDatabase.ts';
import { StartError } from '../errors.ts';
import { type Policy, usualPolicy } from '../policy.ts';
import { type Feed, type FollowTables, type Follows, type Publishes, type Takes, feedOf, follow, rebuild } from '../write/feed.ts';
import { checkRepresentations } from './representations.ts';
import { type SubgraphName, sdlOf } from './sdl.ts';
import { orUnwritable } from '../database/unusable.ts';
import { type Erase, type Erasure, type ErasureTables, erase } from '../write/erasure.ts';
import { type Audiences, keepAll, keepChanged, keepGone, unkept } from '../write/latest.ts';
import { instantAfterLast } from '../write/write.ts';

/** A page or file that a subgraph serves beside the graph. */
export interface Route<T extends Tables> {
  path: string;
  handler: (database: Database<T>) => RequestHandler;
}

/** The tables that every subgraph has, whatever else. */
export type SubgraphTables = ErasureTables & FollowTables;

/** What a subgraph is. Its `index.ts` exports this and nothing else. */
export interface SubgraphDefinition<T extends SubgraphTables> {
  name: SubgraphName;
  /** As the generated `Resolvers` type of the subgraph has checked them, file by file. */
  resolvers: Record<string, object>;
  tables: T;
  /** True while the database holds nothing yet. */
  isEmpty: (q: Q<T>) => Promise<boolean>;
  /** Fills an empty database. */
  load: (q: Q<T>, loading: Loading) => Promise<void>;
  /** Deletes all that is made up for demonstration and makes counters right; returns how many records there were. */
  removeDemonstration: (q: Q<T>) => Promise<number>;
  routes?: readonly Route<T>[];
  /** Who sees the records that others may harvest, by kind. */
  audiences: Audiences<T>;
  /** What other subgraphs may follow. */
  publishes?: Publishes<T>;
  /** Takes out what it keeps of a learner who has asked for it. */
  erase: Erase<T>;
  /** Which rows of others it holds copies of, by their owner. */
  follows?: Partial<Record<SubgraphName, Takes<T>>>;
}

/** A subgraph that runs: its schema over an open database. */
export interface Subgraph {
  name: SubgraphName;
  schema: GraphQLSchema;
  /** What the resolvers of one request share. */
  contextFor(envelope: Envelope): object;
  routes: readonly { path: string; handler: RequestHandler }[];
  feed: Feed;
  /** Follows the feeds of the subgraphs that it holds copies of, until it is closed. */
  follow(feedFrom: (source: SubgraphName) => Feed, log: (line: string) => void): void;
  close(): Promise<void>;
}

/** Where the data of a graph are. */
export interface Stored {
  /** Folder of the database files. */
  folder: string;
  /** The PostgreSQL database that takes their place. */
  databaseUrl?: string | undefined;
}

const openTables = async <T extends Tables>(name: string, tables: T, { folder, databaseUrl }: Stored): Promise<Database<T>> =>
  databaseUrl === undefined ? openDatabase(name, tables, folder) : openPostgres(name, tables, databaseUrl);

export interface Opening extends Stored {
  clock: Clock;
  loading: Loading;
  policy?: Policy;
}

/** Checks its access rules, opens its database, loads the facts into an empty one. */
export async function openSubgraph<T extends SubgraphTables>(definition: SubgraphDefinition<T>, { folder, databaseUrl, clock, loading, policy = usualPolicy }: Opening): Promise<Subgraph> {
  const { name, resolvers, tables, audiences } = definition;
  const typeDefs = parse(sdlOf(name), { noLocation: true });
  const access = accessRules(name, typeDefs);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as GraphQLResolverMap<unknown> });
  enforceAccess(schema, access);
  checkRepresentations(schema, typeDefs);
  const database = await openTables(name, tables, { folder, databaseUrl });
  // Another process may have loaded them while this one waited for its turn.
  const loadOnce = async (q: Q<T>) => {
    if (await definition.isEmpty(q)) await definition.load(q, loading);
    await keepAll(q, audiences, await unkept(q, audiences), clock.now().toISOString());
  };
  try {
    const isEmpty = await database.read(definition.isEmpty);
    if (isEmpty) loading.progress(name);
    if (isEmpty || (await database.read(q => unkept(q, audiences))).length > 0) await orUnwritable(`the data folder ${folder}`, () => database.write(loadOnce, { milliseconds: 600_000 }));
  } catch (error) {
    await database.close();
    throw error;
  }
  const following: { stop(): Promise<void> }[] = [];
  return {
    name,
    schema,
    feed: feedOf(database, definition.publishes ?? {}),
    follow(feedFrom, log) {
      for (const [source, take] of followed(definition, clock)) following.push(follow(database, source, feedFrom(source), take, log));
    },
    contextFor: (envelope): Context<T> => ({ ...envelope, database, clock, policy, audiences, now: clock.now(), loaders: new Map() }),
    routes: (definition.routes ?? []).map(({ path, handler }) => ({ path, handler: handler(database) })),
    async close() {
      await Promise.all(following.map(f => f.stop()));
      await database.close();
    },
  };
}

/** The owners that a subgraph follows, and how: whatever of its own records changes by it is kept for those who harvest. */
function followed<T extends SubgraphTables>({ follows = {}, audiences }: SubgraphDefinition<T>, clock: Clock): [SubgraphName, Follows<T>][] {
  const keeping = (source: SubgraphName, take: Takes<T>[string]): Follows<T>[string] => async (q, items, complete) => {
    const now = clock.now();
    const lines: { kind: string; key: string }[] = [];
    await take(q, items, complete, (kind, keys) => void lines.push(...keys.map(key => ({ kind, key }))), now);
    if (lines.length === 0) return;
    const at = await instantAfterLast(q, now);
    await insertAll(q, q.t.changes, lines.map(line => ({ ...line, action: 'FOLLOWED', fields: {}, actor: source, at })));
    await keepChanged(q, audiences, lines, at);
  };
  const entries = Object.entries(follows) as [SubgraphName, Takes<T>][]; // Object.entries widens the names, which the definition has bound
  return entries.map(([source, takes]) => [source, Object.fromEntries(Object.entries(takes).map(([kind, take]) => [kind, keeping(source, take)]))]);
}

/** A subgraph that does not run, open for what is done to its data while nobody asks. */
export interface Stopped {
  name: SubgraphName;
  feed: Feed;
  removeDemonstration(): Promise<number>;
  /** Does erasures that its data do not know of; returns how many there were. */
  erase(erasures: readonly Erasure[]): Promise<number>;
  /** Makes its copies of others' records anew; returns how many there are. */
  rebuildReferences(feedFrom: (source: SubgraphName) => Feed): Promise<number>;
  close(): Promise<void>;
}

/** Opens the database of a subgraph that does not run, to change what it holds. */
export async function openStopped<T extends SubgraphTables>(definition: SubgraphDefinition<T>, { folder, databaseUrl }: Stored): Promise<Stopped> {
  const { name, tables, audiences, publishes = {}, removeDemonstration } = definition;
  if (databaseUrl === undefined && !existsSync(join(folder, `${name}.sqlite`))) throw new StartError(`There are no data of the ${name} in ${folder}. Set DATA_DIR to the folder that holds them.`);
  const database = await openTables(name, tables, { folder, databaseUrl });
  const orOneLine = <R>(work: () => Promise<R>) => orUnwritable(`the data folder ${folder}`, work);
  return {
    name,
    feed: feedOf(database, publishes),
    removeDemonstration: () =>
      orOneLine(() =>
        database.write(
          async q => {
            const records = await removeDemonstration(q);
            await keepGone(q, audiences, await instantAfterLast(q, realClock.now()));
            return records;
          },
          { milliseconds: 600_000 },
        ),
      ),
    erase: async erasures => (erasures.length === 0 ? 0 : orOneLine(() => database.write(q => erase(q, definition.erase, erasures, realClock.now()), { milliseconds: 600_000, forgets: true }))),
    async rebuildReferences(feedFrom) {
      let rows = 0;
      for (const [source, take] of followed(definition, realClock)) rows += await orOneLine(() => rebuild(database, source, feedFrom(source), take));
      return rows;
    },
    close: () => database.close(),
  };
}
