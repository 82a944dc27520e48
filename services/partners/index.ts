import type { SubgraphDefinition } from '../kit/graph/subgraph.ts';
import type { PartnersTables } from './context.ts';
import { load } from './data/load.ts';
import { removeDemonstration } from './data/remove.ts';
import { followStaff } from './data/staff.ts';
import { publishedOrganizations } from './queries/organizationRows.ts';
import { hasOrganizations } from './queries/organizations.ts';
import { followCourses, followsNeeds } from './queries/referenceRows.ts';
import { resolvers } from './resolvers/index.ts';
import * as tables from './tables.ts';

/** Partner organisations and what they give. */
export const partners: SubgraphDefinition<PartnersTables> = {
  name: 'partners',
  tables,
  resolvers,
  isEmpty: async q => !(await hasOrganizations(q)),
  load,
  removeDemonstration,
  publishes: { Organization: publishedOrganizations },
  follows: { college: { Affiliation: followStaff, Course: followCourses }, needs: followsNeeds },
};
