import { merged } from '../../kit/graph/merge.ts';
import { scalars } from '../../kit/graph/scalars.ts';
import { activities } from './activities.ts';
import { actors } from './actors.ts';
import { attendance } from './attendance.ts';
import { budget } from './budget.ts';
import { changes } from './changes.ts';
import { contributions } from './contributions.ts';
import { listing } from './listing.ts';
import { matching } from './matching.ts';
import { offers } from './offers.ts';
import { organizations } from './organizations.ts';
import { registrations } from './registrations.ts';
import { sessions } from './sessions.ts';
import { trainings } from './trainings.ts';

export const resolvers = merged(scalars, activities, actors, attendance, budget, contributions, listing, matching, offers, organizations, registrations, sessions, trainings, changes);
