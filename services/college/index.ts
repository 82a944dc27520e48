import type { SubgraphDefinition } from '../kit/graph/subgraph.ts';
import { noteFollowed, publishedErasures } from '../kit/write/erasure.ts';
import { erasureKind } from '../kit/write/feed.ts';
import { eraseLearner } from './commands/erasures.ts';
import type { CollegeTables } from './context.ts';
import { load } from './data/load.ts';
import { removeDemonstration } from './data/remove.ts';
import { confirmedStaff } from './queries/affiliations.ts';
import { hasCourses, publishedCourses } from './queries/courses.ts';
import { audiences } from './queries/latest.ts';
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
  audiences,
  publishes: { Affiliation: confirmedStaff, Course: publishedCourses, [erasureKind]: publishedErasures },
  erase: eraseLearner,
  follows: { needs: { ...followsNeeds, [erasureKind]: noteFollowed('needs') }, partners: { ...followsPartners, [erasureKind]: noteFollowed('partners') } },
};
