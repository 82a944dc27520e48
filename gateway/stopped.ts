import { college } from '../services/college/index.ts';
import type { SubgraphName } from '../services/kit/graph/sdl.ts';
import { type Stopped, openStopped } from '../services/kit/graph/subgraph.ts';
import { needs } from '../services/needs/index.ts';
import { partners } from '../services/partners/index.ts';

/** Opens the data of a subgraph that does not run. */
const open: Record<SubgraphName, (folder: string) => Stopped> = {
  college: folder => openStopped(college, folder),
  needs: folder => openStopped(needs, folder),
  partners: folder => openStopped(partners, folder),
};

/** Does something to the data of subgraphs that do not run. All are opened before the first is changed, so that one that runs leaves all as they were. */
export async function whileStopped<R>(folder: string, names: readonly SubgraphName[], work: (stopped: ReadonlyMap<SubgraphName, Stopped>) => Promise<R>): Promise<R> {
  const stopped = new Map<SubgraphName, Stopped>();
  try {
    for (const name of names) stopped.set(name, open[name](folder));
    return await work(stopped);
  } finally {
    await Promise.all([...stopped.values()].map(part => part.close()));
  }
}
