import { college } from '../services/college/index.ts';
import type { Tables } from '../services/kit/database/database.ts';
import type { SubgraphName } from '../services/kit/graph/sdl.ts';
import { type Stopped, type Stored, openStopped } from '../services/kit/graph/subgraph.ts';
import { needs } from '../services/needs/index.ts';
import { partners } from '../services/partners/index.ts';

/** Opens the data of a subgraph that does not run. */
const open: Record<SubgraphName, (stored: Stored) => Promise<Stopped>> = {
  college: stored => openStopped(college, stored),
  needs: stored => openStopped(needs, stored),
  partners: stored => openStopped(partners, stored),
};

/** The tables of each subgraph. */
export const tablesOf: Record<SubgraphName, Tables> = { college: college.tables, needs: needs.tables, partners: partners.tables };

/** Does something to the data of subgraphs that do not run. All are opened before the first is changed, so that one that runs leaves all as they were. */
export async function whileStopped<R>(stored: Stored, names: readonly SubgraphName[], work: (stopped: ReadonlyMap<SubgraphName, Stopped>) => Promise<R>): Promise<R> {
  const stopped = new Map<SubgraphName, Stopped>();
  try {
    for (const name of names) stopped.set(name, await open[name](stored));
    return await work(stopped);
  } finally {
    await Promise.all([...stopped.values()].map(part => part.close()));
  }
}

/** Where somebody finds the data, in words: never the address of a database, which may hold a password. */
export const placeOf = ({ folder, databaseUrl }: Stored): string => (databaseUrl === undefined ? folder : 'the database');
