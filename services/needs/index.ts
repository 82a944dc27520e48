import type { SubgraphDefinition } from '../kit/graph/subgraph.ts';
import { followErasures, publishedErasures } from '../kit/write/erasure.ts';
import { erasureKind } from '../kit/write/feed.ts';
import type { NeedsTables } from './context.ts';
import { load } from './data/load.ts';
import { removeDemonstration } from './data/remove.ts';
import { eraseLearner } from './queries/learners.ts';
import { hasParties } from './queries/parties.ts';
import { audiences } from './queries/latest.ts';
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
  audiences,
  publishes: { ...publishes, [erasureKind]: publishedErasures },
  erase: eraseLearner,
  follows: { college: { [erasureKind]: followErasures(eraseLearner) } },
};
