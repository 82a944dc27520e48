import { merged } from '../../kit/merge.ts';
import { scalars } from '../../kit/scalars.ts';
import { activities } from './activities.ts';
import { matching } from './matching.ts';
import { offers } from './offers.ts';
import { organizations } from './organizations.ts';
import { trainings } from './trainings.ts';

export const resolvers = merged(scalars, activities, matching, offers, organizations, trainings);
