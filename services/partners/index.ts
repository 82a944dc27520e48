import type { SubgraphDefinition } from '../kit/graph/subgraph.ts';
import { followErasures, publishedErasures } from '../kit/write/erasure.ts';
import { erasureKind } from '../kit/write/feed.ts';
import { eraseLearner } from './commands/erasures.ts';
import type { PartnersTables } from './context.ts';
import { load } from './data/load.ts';
import { removeDemonstration } from './data/remove.ts';
import { followStaff } from './data/staff.ts';
import { audiences } from './queries/latest.ts';
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
  audiences,
  publishes: { Organization: publishedOrganizations, [erasureKind]: publishedErasures },
  erase: eraseLearner,
  // Whom an authority has confirmed anew after an erasure stays so.
  follows: { college: { [erasureKind]: followErasures(eraseLearner), Affiliation: followStaff, Course: followCourses }, needs: followsNeeds },
};
