import { subgraphNames } from '../services/kit/graph/sdl.ts';
import { whileStopped } from './stopped.ts';

/** Takes all demonstration records out of the data of a graph that does not run, and says so in one line. */
export const removeDemonstration = (folder: string): Promise<string> =>
  whileStopped(folder, subgraphNames, async stopped => {
    let records = 0;
    for (const part of stopped.values()) records += await part.removeDemonstration();
    return records === 0 ? `There are no demonstration records in ${folder}.` : `Removed ${records.toLocaleString('en')} demonstration records from ${folder}.`;
  });
