import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { graphql } from 'graphql';
import { expect } from 'vitest';
import { type Opening, type SubgraphDefinition, type SubgraphTables, openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { visitor } from '../../services/kit/identity/viewer.ts';
import { watched } from './fields.ts';
import { opening } from './subgraphs.ts';

export interface Alone {
  /** Asks the subgraph itself, without a gateway: it can be handed needs that nobody stated. */
  ask<D>(query: string, variables?: Record<string, unknown>, languages?: string[]): Promise<D>;
  /** Plain SQL over its file, to compare answers with. */
  rows<Row>(statement: string): Row[];
  /** Changes its facts, for what the shipped ones do not have yet. */
  change(statement: string, ...parameters: unknown[]): void;
  /** Adds a record like the one that a column names but for some columns. */
  copy(table: string, like: { column: string; value: string }, changes: Record<string, string>): void;
  close(): Promise<void>;
}

/** One subgraph alone over its facts, in a file of its own. */
export async function openAlone<T extends SubgraphTables>(definition: SubgraphDefinition<T>, { demonstration = false, ...more }: { demonstration?: boolean } & Pick<Opening, 'policy'> = {}): Promise<Alone> {
  const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  const subgraph = watched(await openSubgraph(definition, { ...opening(folder, demonstration), ...more }));
  const file = new BetterSqlite3(join(folder, `${definition.name}.sqlite`));
  return {
    async ask(query, variables = {}, languages = []) {
      const { data, errors } = await graphql({ schema: subgraph.schema, source: query, variableValues: variables, contextValue: subgraph.contextFor({ viewer: visitor, languages }) });
      expect(errors).toBeUndefined();
      return data as never; // the shape is the test's to prove
    },
    rows: statement => file.prepare(statement).all() as never, // the shape is the test's to prove
    change: (statement, ...parameters) => void file.prepare(statement).run(...parameters),
    copy(table, { column, value }, changes) {
      const row = { ...(file.prepare(`select * from ${table} where ${column} = ?`).get(value) as Record<string, unknown>), ...changes }; // a row is an object
      file.prepare(`insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map(() => '?').join(', ')})`).run(...Object.values(row));
    },
    async close() {
      file.close();
      await subgraph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
