import type { SubgraphDefinition } from '../kit/graph/subgraph.ts';
import type { NeedsTables } from './context.ts';
import { load } from './data/load.ts';
import { removeDemonstration } from './data/remove.ts';
import { hasParties } from './queries/parties.ts';
import { publishes } from './queries/published.ts';
import { resolvers } from './resolvers/index.ts';
import * as tables from './tables.ts';

/** Parties and what they need. */
export const needs: SubgraphDefinition<NeedsTables> = {
  name: 'needs',
  tables,
  resolvers,
  isEmpty: async q => !(await hasParties(q)),
  load,
  removeDemonstration,
  publishes,
};
