import { merged } from '../../kit/merge.ts';
import { scalars } from '../../kit/scalars.ts';
import { needs } from './needs.ts';
import { parties } from './parties.ts';
import { topics } from './topics.ts';

export const resolvers = merged(scalars, needs, parties, topics);
