import { merged } from '../../kit/merge.ts';
import { scalars } from '../../kit/scalars.ts';
import { courses } from './courses.ts';
import { matching } from './matching.ts';

export const resolvers = merged(scalars, courses, matching);
