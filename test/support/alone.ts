import { graphql } from 'graphql';
import { expect } from 'vitest';
import { type Opening, type SubgraphDefinition, type SubgraphTables, openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { visitor } from '../../services/kit/identity/viewer.ts';
import { watched } from './fields.ts';
import { addIn, changeIn, endPlace, newPlace, rowsIn } from './place.ts';
import { opening } from './subgraphs.ts';

export interface Alone {
  /** Asks the subgraph itself, without a gateway: it can be handed needs that nobody stated. */
  ask<D>(query: string, variables?: Record<string, unknown>, languages?: string[]): Promise<D>;
  /** Plain SQL over what it holds, to compare answers with. */
  rows<Row>(statement: string): Row[];
  /** Changes its facts, for what the shipped ones do not have yet. */
  change(statement: string, ...parameters: unknown[]): void;
  /** Adds a record like the one that a column names but for some columns. */
  copy(table: string, like: { column: string; value: string }, changes: Record<string, string>): void;
  close(): Promise<void>;
}

/** One subgraph alone over its facts, in a place of its own. */
export async function openAlone<T extends SubgraphTables>(definition: SubgraphDefinition<T>, { demonstration = false, ...more }: { demonstration?: boolean } & Pick<Opening, 'policy'> = {}): Promise<Alone> {
  const { name } = definition;
  // Facts that stand in for those of the project are in no template.
  const folder = await newPlace(process.env.FACTS_DIR ? 'nothing' : demonstration ? 'demonstration' : 'facts');
  const subgraph = watched(await openSubgraph(definition, { ...opening(folder, demonstration), ...more }));
  return {
    async ask(query, variables = {}, languages = []) {
      const { data, errors } = await graphql({ schema: subgraph.schema, source: query, variableValues: variables, contextValue: subgraph.contextFor({ viewer: visitor, languages }) });
      expect(errors).toBeUndefined();
      return data as never; // the shape is the test's to prove
    },
    rows: statement => rowsIn(folder, name, statement),
    change: (statement, ...parameters) => changeIn(folder, name, statement, ...parameters),
    copy(table, { column, value }, changes) {
      addIn(folder, name, table, { ...rowsIn(folder, name, `select * from ${table} where ${column} = ? limit 1`, value)[0], ...changes });
    },
    async close() {
      await subgraph.close();
      await endPlace(folder);
    },
  };
}
