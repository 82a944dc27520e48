import { merged } from '../../kit/graph/merge.ts';
import { scalars } from '../../kit/graph/scalars.ts';
import { courses } from './courses.ts';
import { learners } from './learners.ts';
import { matching } from './matching.ts';
import { materials } from './materials.ts';
import { progress } from './progress.ts';
import { taxa } from './taxa.ts';

export const resolvers = merged(scalars, courses, learners, matching, materials, progress, taxa);
