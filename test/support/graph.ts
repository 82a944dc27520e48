import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GraphQLFormattedError } from 'graphql';
import { type Places, openGateway } from '../../gateway/index.ts';
import { embeddedIssuer } from '../../gateway/issuer.ts';
import { feedAt } from '../../services/kit/http/feedHttp.ts';
import { type SubgraphName, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { type Listening, listen, serveSubgraph } from '../../services/kit/http/server.ts';
import type { Policy } from '../../services/kit/policy.ts';
import { inRoot } from '../../services/kit/root.ts';
import { type StatementCount, counting } from '../../services/kit/database/statements.ts';
import { sealFrom, tokensFrom, trustFrom } from '../../services/kit/identity/trust.ts';
import { type Viewer, visitor } from '../../services/kit/identity/viewer.ts';
import { changeIn, copyPlace, endPlace, filesOf, newPlace, placeAt, placeBeside, rowsAcross, rowsIn, withoutSchemas } from './place.ts';
import { openAll, openOne } from './subgraphs.ts';

export interface Answer<D> {
  data: D;
  errors?: GraphQLFormattedError[];
}

export interface Asking {
  /** The header `Accept-Language`. */
  languages?: string;
  /** A bearer token. */
  token?: string | undefined;
}

export interface Graph {
  url: string;
  /** Where each subgraph listens. Only where they run apart. */
  addresses: Record<SubgraphName, string> | undefined;
  /** Asks over HTTP. `D` is the shape that the test expects, which its own assertions prove. */
  ask<D = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, options?: Asking): Promise<Answer<D>>;
  /** As `ask`, and fails on any error. */
  data<D = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, options?: Asking): Promise<D>;
  /** A token of the embedded issuer, for somebody with these roles. */
  token(who: { subject: string; roles?: readonly string[]; operations?: readonly string[] }): Promise<string>;
  /** Runs the query in this process and tells which statements it led to; `refused` is the code with which it must be refused. Only where the subgraphs run in memory. */
  statements(query: string, variables?: Record<string, unknown>, options?: { languages?: readonly string[]; viewer?: Viewer; refused?: string }): Promise<Required<StatementCount>>;
  /** Plain SQL of SQLite over what a subgraph holds, to compare answers with. */
  sql<Row = Record<string, unknown>>(subgraph: SubgraphName, statement: string, ...parameters: unknown[]): Row[];
  /** Folder of the database files. */
  folder: string;
  /** Copies databases and keys, as they are now, into a new folder. */
  copy(): Promise<string>;
  /** Stops the server of a subgraph. Only where they run apart. */
  stop(subgraph: SubgraphName): Promise<void>;
  /** Starts it again at the same address. */
  start(subgraph: SubgraphName): Promise<void>;
  /** As `sql`, over all three at once: their tables are `needs.parties`, `college.courses` and so on. */
  across<Row = Record<string, unknown>>(statement: string, ...parameters: unknown[]): Row[];
  /** Changes what a subgraph holds by plain SQL, for what the graph has no mutation for. */
  change(subgraph: SubgraphName, statement: string, ...parameters: unknown[]): void;
  /** What the processes wrote to their logs. */
  log: string[];
  close(): Promise<void>;
}

export const ways = ['in one process', 'apart over HTTP'] as const;

/** For the details of one subgraph: in one process, and over HTTP, too, where both are asked for, as `npm run test:postgresql` does. */
export const waysOfDetails = process.env.BOTH_WAYS === undefined ? ways.slice(0, 1) : ways;

/** A whole graph over a copy of the loaded data: gateway and subgraphs in one process, or each behind its own HTTP server. `databaseUrl`: where its data are, whatever the run is on; null for files. */
export async function openGraph({ way = 'in one process', demonstration = true, release, from, policy, auth = 'signature', databaseUrl, beside }: { way?: (typeof ways)[number]; demonstration?: boolean; release?: string; from?: string; policy?: Policy; auth?: 'signature' | 'bearer'; databaseUrl?: string | null; beside?: Graph } = {}): Promise<Graph> {
  const start = () => {
    if (beside !== undefined) return placeBeside(beside.folder); // the very same data, as another process has them
    if (typeof databaseUrl === 'string') return placeAt(databaseUrl, from);
    if (from !== undefined) return copyPlace(from);
    if (databaseUrl === undefined && release === undefined) return newPlace(demonstration ? 'demonstration' : 'facts');
    return filesOf(demonstration && release === undefined ? 'demonstration' : 'nothing');
  };
  const folder = await start();
  if (release !== undefined) for (const name of subgraphNames) await writeFile(join(folder, `${name}.sqlite`), gunzipSync(await readFile(inRoot('test/support/released', release, `${name}.sqlite.gz`))));
  const log: string[] = [];
  const note = (line: string) => void log.push(line);
  const subgraphs = await openAll(folder, demonstration, policy);
  const servers = new Map<SubgraphName, Listening>();
  const surroundings = { folder, gateway: 'http://127.0.0.1:4000', production: false };
  const seal = await sealFrom({}, folder);
  let places: Places = subgraphs;
  let addresses: Graph['addresses'];
  let startAgain: Graph['start'] = async () => {};
  if (way === 'apart over HTTP') {
    const serve = async (name: SubgraphName, port = 0) => {
      const trust = await trustFrom({ SUBGRAPH_AUTH: auth }, name, surroundings);
      const server = await serveSubgraph(subgraphs[name], { host: '127.0.0.1', port, trust }, note);
      servers.set(name, server);
      return server.url;
    };
    startAgain = async name => {
      subgraphs[name] = await openOne(name, folder, demonstration, policy);
      await serve(name, Number(new URL(urls[name]).port));
      subgraphs[name].follow(source => feedAt(source, [urls[source]], seal), note);
    };
    const urls = { college: await serve('college'), needs: await serve('needs'), partners: await serve('partners') };
    for (const subgraph of Object.values(subgraphs)) subgraph.follow(source => feedAt(source, [urls[source]], seal), note);
    addresses = urls;
    places = Object.fromEntries(subgraphNames.map(name => [name, [`${urls[name]}/graphql`]]));
  } else for (const subgraph of Object.values(subgraphs)) subgraph.follow(source => subgraphs[source].feed, note);
  const issuer = await embeddedIssuer(folder, surroundings.gateway, false);
  const gateway = await openGateway({ places, seal: auth === 'bearer' ? undefined : seal, signIn: { tokens: await tokensFrom({}, surroundings), issuer: issuer.router } }, note);
  const listening = await listen(gateway.app, '127.0.0.1', 0);
  const ask: Graph['ask'] = async (query, variables = {}, { languages, token } = {}) => {
    const response = await fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(languages !== undefined && { 'accept-language': languages }), ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as never; // the shape is the test's to prove
  };
  return {
    url: listening.url,
    addresses,
    folder,
    log,
    copy: () => copyPlace(folder),
    async stop(subgraph) {
      await servers.get(subgraph)!.close();
      servers.delete(subgraph);
    },
    start: subgraph => startAgain(subgraph),
    ask,
    token: ({ subject, roles = [], operations }) => issuer.token({ subject, roles, operations }),
    async data(query, variables, options) {
      const answer = await ask(query, variables, options);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1));
      return answer.data as never; // the shape is the test's to prove
    },
    async statements(query, variables = {}, { languages = [], viewer = visitor, refused } = {}) {
      const count: Required<StatementCount> = { count: 0, log: [] };
      const response = await counting(count, () =>
        gateway.apollo.executeOperation({ query, variables }, { contextValue: { viewer, languages, authorization: undefined, subgraphs: new Map() } }),
      );
      if (response.body.kind !== 'single' || response.body.singleResult.errors?.[0]?.extensions?.code !== refused) throw new Error(JSON.stringify(response.body));
      return { ...count, log: withoutSchemas(count.log) };
    },
    sql: (subgraph, statement, ...parameters) => rowsIn(folder, subgraph, statement, ...parameters),
    across: (statement, ...parameters) => rowsAcross(folder, statement, ...parameters),
    change: (subgraph, statement, ...parameters) => changeIn(folder, subgraph, statement, ...parameters),
    async close() {
      await listening.close();
      await gateway.close();
      await Promise.all([...servers.values()].map(s => s.close()));
      await endPlace(folder);
    },
  };
}
