import { insertAll, jsonRows } from '../../kit/database/data.ts';
import type { Q } from '../context.ts';

/** What is known here of a Party that the needs' subgraph owns. */
export interface PartyReference {
  iso3: string;
  region: string;
  subregion: string | null;
  groups: string[];
}

/** Loads the reference rows of Parties and regions. */
export async function loadParties(q: Q): Promise<PartyReference[]> {
  const parties = jsonRows<PartyReference>('college', 'reference/parties.json');
  await insertAll(q, q.t.partyReferences, parties.map(({ iso3, region, subregion }) => ({ iso3, region, subregion })));
  const regions = jsonRows<{ slug: string; kind: 'CITES' | 'M49'; code: string }>('college', 'reference/regions.json');
  await insertAll(q, q.t.regionReferences, regions.map(({ slug, kind, code }) => ({ slug, kind, code })));
  return parties;
}
