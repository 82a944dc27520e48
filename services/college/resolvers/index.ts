import { merged } from '../../kit/graph/merge.ts';
import { scalars } from '../../kit/graph/scalars.ts';
import { affiliations } from './affiliations.ts';
import { changes } from './changes.ts';
import { cohorts } from './cohorts.ts';
import { courses } from './courses.ts';
import { enrolments } from './enrolments.ts';
import { learners } from './learners.ts';
import { matching } from './matching.ts';
import { materials } from './materials.ts';
import { moderation } from './moderation.ts';
import { progress } from './progress.ts';
import { staff } from './staff.ts';
import { taxa } from './taxa.ts';

export const resolvers = merged(scalars, affiliations, cohorts, courses, enrolments, learners, matching, materials, moderation, progress, staff, taxa, changes);
