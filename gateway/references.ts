import { StartError } from '../services/kit/errors.ts';
import { type SubgraphName, subgraphNames } from '../services/kit/graph/sdl.ts';
import type { Feed } from '../services/kit/write/feed.ts';
import { whileStopped } from './stopped.ts';

const made = (rows: number, folder: string) => `Made ${rows.toLocaleString('en')} copies of records of other subgraphs anew in ${folder}.`;

/** Makes the copies that all subgraphs hold of others' records anew, from the databases of their owners. None of them may run. */
export const rebuildTogether = (folder: string): Promise<string> =>
  whileStopped(folder, subgraphNames, async stopped => {
    let rows = 0;
    for (const part of stopped.values()) rows += await part.rebuildReferences(source => stopped.get(source)!.feed);
    return made(rows, folder);
  });

/** Makes those of one subgraph anew, from owners that run elsewhere. It may not run itself. */
export const rebuildAlone = (folder: string, name: SubgraphName, feedFrom: (source: SubgraphName) => Feed): Promise<string> =>
  whileStopped(folder, [name], async stopped => {
    const orOneLine = (source: SubgraphName, feed: Feed): Feed => ({
      ...feed,
      everything: () =>
        feed.everything().catch((error: unknown) => {
          throw new StartError(`Cannot read the feed of the ${source}: ${error instanceof Error ? error.message : String(error)}. Start it, or set ${source.toUpperCase()}_URL to where it runs.`);
        }),
    });
    return made(await stopped.get(name)!.rebuildReferences(source => orOneLine(source, feedFrom(source))), folder);
  });
