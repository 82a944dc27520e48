import { removeMarked } from '../../kit/database/demonstration.ts';
import type { Q } from '../context.ts';

/** Takes out made-up needs. */
export const removeDemonstration = (q: Q): Promise<number> => removeMarked(q, { words: [{ index: q.t.needWords, of: q.t.needs.id }], counters: [] });
