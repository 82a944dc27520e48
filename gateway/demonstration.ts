import { college } from '../services/college/index.ts';
import { openStopped } from '../services/kit/graph/subgraph.ts';
import { needs } from '../services/needs/index.ts';
import { partners } from '../services/partners/index.ts';

/**
 * Takes all demonstration records out of the data of a graph that does not run, and says so in one line. All three parts
 * are opened before the first is changed, so that one that runs leaves all as they were.
 */
export async function removeDemonstration(folder: string): Promise<string> {
  const open: ReturnType<typeof openStopped>[] = [];
  try {
    open.push(openStopped(college, folder));
    open.push(openStopped(needs, folder));
    open.push(openStopped(partners, folder));
    let records = 0;
    for (const part of open) records += await part.removeDemonstration();
    return records === 0 ? `There are no demonstration records in ${folder}.` : `Removed ${records.toLocaleString('en')} demonstration records from ${folder}.`;
  } finally {
    await Promise.all(open.map(part => part.close()));
  }
}
