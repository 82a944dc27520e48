import { removeMarked } from '../../kit/database/demonstration.ts';
import type { Q } from '../context.ts';

/** Takes out made-up trainings with their registrations, offers and contributions. */
export const removeDemonstration = (q: Q): Promise<number> => removeMarked(q, { words: [{ index: q.t.trainingWords, of: q.t.trainings.slug }], counters: [] });
