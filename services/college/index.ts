import type { SubgraphDefinition } from '../kit/graph/subgraph.ts';
import type { CollegeTables } from './context.ts';
import { load } from './data/load.ts';
import { removeDemonstration } from './data/remove.ts';
import { confirmedStaff } from './queries/affiliations.ts';
import { hasCourses, publishedCourses } from './queries/courses.ts';
import { followsNeeds, followsPartners } from './queries/referenceRows.ts';
import { resolvers } from './resolvers/index.ts';
import * as tables from './tables.ts';

/** The Virtual College. */
export const college: SubgraphDefinition<CollegeTables> = {
  name: 'college',
  tables,
  resolvers,
  isEmpty: async q => !(await hasCourses(q)),
  load,
  removeDemonstration,
  publishes: { Affiliation: confirmedStaff, Course: publishedCourses },
  follows: { needs: followsNeeds, partners: followsPartners },
};
