import { merged } from '../../kit/merge.ts';
import { scalars } from '../../kit/scalars.ts';
import { trainings } from './trainings.ts';
import { matching } from './matching.ts';

export const resolvers = merged(scalars, trainings, matching);
