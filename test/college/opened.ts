import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { graphql } from 'graphql';
import { expect } from 'vitest';
import { college } from '../../services/college/index.ts';
import { openSubgraph } from '../../services/kit/subgraph.ts';
import { visitor } from '../../services/kit/viewer.ts';
import { watched } from '../support/fields.ts';
import { opening } from '../support/subgraphs.ts';

export interface College {
  /** Asks the subgraph itself, without a gateway: it can be handed needs that nobody stated. */
  ask<D>(query: string, variables?: Record<string, unknown>, languages?: string[]): Promise<D>;
  /** Changes its facts, for what the shipped ones do not have yet. */
  change(statement: string, ...parameters: unknown[]): void;
  /** Adds a record like the one with this slug but for some columns. */
  copy(table: 'courses' | 'materials', slug: string, changes: Record<string, string>): void;
  close(): Promise<void>;
}

/** The college alone over the real facts, in a file of its own. */
export async function openCollege(): Promise<College> {
  const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  const subgraph = watched(await openSubgraph(college, opening(folder, false)));
  const file = new BetterSqlite3(join(folder, 'college.sqlite'));
  return {
    async ask(query, variables = {}, languages = []) {
      const { data, errors } = await graphql({ schema: subgraph.schema, source: query, variableValues: variables, contextValue: subgraph.contextFor({ viewer: visitor, languages }) });
      expect(errors).toBeUndefined();
      return data as never; // the shape is the test's to prove
    },
    change: (statement, ...parameters) => void file.prepare(statement).run(...parameters),
    copy(table, slug, changes) {
      const row = { ...(file.prepare(`select * from ${table} where slug = ?`).get(slug) as Record<string, unknown>), ...changes }; // a row is an object
      file.prepare(`insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map(() => '?').join(', ')})`).run(...Object.values(row));
    },
    async close() {
      file.close();
      await subgraph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
