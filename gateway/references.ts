import { StartError } from '../services/kit/errors.ts';
import { type SubgraphName, subgraphNames } from '../services/kit/graph/sdl.ts';
import type { Feed } from '../services/kit/write/feed.ts';
import type { Stored } from '../services/kit/graph/subgraph.ts';
import { placeOf, whileStopped } from './stopped.ts';

const made = (rows: number, stored: Stored) => `Made ${rows.toLocaleString('en')} copies of records of other subgraphs anew in ${placeOf(stored)}.`;

/** Makes the copies that all subgraphs hold of others' records anew, from the databases of their owners. None of them may run. */
export const rebuildTogether = (stored: Stored): Promise<string> =>
  whileStopped(stored, subgraphNames, async stopped => {
    let rows = 0;
    for (const part of stopped.values()) rows += await part.rebuildReferences(source => stopped.get(source)!.feed);
    return made(rows, stored);
  });

/** Makes those of one subgraph anew, from owners that run elsewhere. It may not run itself. */
export const rebuildAlone = (stored: Stored, name: SubgraphName, feedFrom: (source: SubgraphName) => Feed): Promise<string> =>
  whileStopped(stored, [name], async stopped => {
    const orOneLine = (source: SubgraphName, feed: Feed): Feed => ({
      ...feed,
      everything: () =>
        feed.everything().catch((error: unknown) => {
          throw new StartError(`Cannot read the feed of the ${source}: ${error instanceof Error ? error.message : String(error)}. Start it, or set ${source.toUpperCase()}_URL to where it runs.`);
        }),
    });
    return made(await stopped.get(name)!.rebuildReferences(source => orOneLine(source, feedFrom(source))), stored);
  });
