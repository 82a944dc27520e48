import { merged } from '../../kit/graph/merge.ts';
import { scalars } from '../../kit/graph/scalars.ts';
import { changes } from './changes.ts';
import { glossary } from './glossary.ts';
import { importing } from './importing.ts';
import { learners } from './learners.ts';
import { matching } from './matching.ts';
import { needs } from './needs.ts';
import { parties } from './parties.ts';
import { provisions } from './provisions.ts';
import { questionnaires } from './questionnaires.ts';
import { regions } from './regions.ts';
import { topics } from './topics.ts';

export const resolvers = merged(scalars, parties, regions, topics, glossary, provisions, questionnaires, needs, importing, learners, matching, changes);
