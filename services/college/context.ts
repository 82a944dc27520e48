import type { Context } from '../kit/graph/context.ts';
import type { Q as Query } from '../kit/database/database.ts';
import type * as tables from './tables.ts';

export type CollegeTables = typeof tables;
/** What the queries of this subgraph are a function of. */
export type Q = Query<CollegeTables>;
/** What the resolvers of this subgraph know of their request. */
export type SubgraphContext = Context<CollegeTables>;
