import { merged } from '../../kit/graph/merge.ts';
import { scalars } from '../../kit/graph/scalars.ts';
import { affiliations } from './affiliations.ts';
import { courses } from './courses.ts';
import { enrolments } from './enrolments.ts';
import { learners } from './learners.ts';
import { matching } from './matching.ts';
import { materials } from './materials.ts';
import { progress } from './progress.ts';
import { taxa } from './taxa.ts';

export const resolvers = merged(scalars, affiliations, courses, enrolments, learners, matching, materials, progress, taxa);
