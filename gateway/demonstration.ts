import { subgraphNames } from '../services/kit/graph/sdl.ts';
import type { Stored } from '../services/kit/graph/subgraph.ts';
import { placeOf, whileStopped } from './stopped.ts';

/** Takes all demonstration records out of the data of a graph that does not run, and says so in one line. */
export const removeDemonstration = (stored: Stored): Promise<string> =>
  whileStopped(stored, subgraphNames, async stopped => {
    let records = 0;
    for (const part of stopped.values()) records += await part.removeDemonstration();
    return records === 0 ? `There are no demonstration records in ${placeOf(stored)}.` : `Removed ${records.toLocaleString('en')} demonstration records from ${placeOf(stored)}.`;
  });
