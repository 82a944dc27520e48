import type { Context } from '../kit/graph/context.ts';
import type { Q as Query } from '../kit/database/database.ts';
import type * as tables from './tables.ts';

export type PartnersTables = typeof tables;
/** What the queries of this subgraph are a function of. */
export type Q = Query<PartnersTables>;
/** What the resolvers of this subgraph know of their request. */
export type SubgraphContext = Context<PartnersTables>;
