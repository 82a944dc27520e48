import { college } from '../../services/college/index.ts';
import { clockFrom, dayOf } from '../../services/kit/values/clock.ts';
import type { SubgraphName } from '../../services/kit/graph/sdl.ts';
import { type Opening, type Subgraph, openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { type Policy, usualPolicy } from '../../services/kit/policy.ts';
import { needs } from '../../services/needs/index.ts';
import { partners } from '../../services/partners/index.ts';
import { watched } from './fields.ts';
import { databaseOf } from './place.ts';

/** The day on which all tests take place. */
export const anchor = '2026-11-24';

export const opening = (folder: string, demonstration = true, databaseUrl: string | undefined = databaseOf(folder)): Opening => {
  const clock = clockFrom({ DEMO_ANCHOR: anchor });
  return { folder, databaseUrl, clock, loading: { demonstration, day: dayOf(clock.now()), progress: () => {} } };
};

const definitions = {
  college: (how: Opening) => openSubgraph(college, how),
  needs: (how: Opening) => openSubgraph(needs, how),
  partners: (how: Opening) => openSubgraph(partners, how),
};

export const openOne = async (name: SubgraphName, folder: string, demonstration = true, policy: Policy = usualPolicy, databaseUrl?: string): Promise<Subgraph> =>
  watched(await definitions[name]({ ...opening(folder, demonstration, databaseUrl), policy }));

export async function openAll(folder: string, demonstration = true, policy: Policy = usualPolicy, databaseUrl?: string): Promise<Record<SubgraphName, Subgraph>> {
  const open = (name: SubgraphName) => openOne(name, folder, demonstration, policy, databaseUrl);
  return { college: await open('college'), needs: await open('needs'), partners: await open('partners') };
}
