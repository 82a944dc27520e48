import { college } from '../../services/college/index.ts';
import { clockFrom, dayOf } from '../../services/kit/values/clock.ts';
import type { SubgraphName } from '../../services/kit/graph/sdl.ts';
import { type Opening, type Subgraph, openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { type Policy, usualPolicy } from '../../services/kit/policy.ts';
import { needs } from '../../services/needs/index.ts';
import { partners } from '../../services/partners/index.ts';
import { watched } from './fields.ts';

/** The day on which all tests take place. */
export const anchor = '2026-11-24';

export const opening = (folder: string, demonstration = true): Opening => {
  const clock = clockFrom({ DEMO_ANCHOR: anchor });
  return { folder, clock, loading: { demonstration, day: dayOf(clock.now()), progress: () => {} } };
};

export async function openAll(folder: string, demonstration = true, policy: Policy = usualPolicy): Promise<Record<SubgraphName, Subgraph>> {
  const how = { ...opening(folder, demonstration), policy };
  return { college: watched(await openSubgraph(college, how)), needs: watched(await openSubgraph(needs, how)), partners: watched(await openSubgraph(partners, how)) };
}
