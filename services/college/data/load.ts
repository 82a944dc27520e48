import type { Loading } from '../../kit/database/data.ts';
import type { Q } from '../context.ts';
import { countAgain } from '../queries/counters.ts';
import { loadCatalogue } from './catalogue.ts';
import { loadDemonstrationLearners } from './demonstration.ts';
import { loadParties } from './parties.ts';

/** Fills an empty database with the facts and, where asked, with demonstration records. */
export async function load(q: Q, loading: Loading): Promise<void> {
  await loadCatalogue(q, loading);
  const parties = await loadParties(q);
  if (loading.demonstration) await loadDemonstrationLearners(q, parties, loading.day);
  await countAgain(q);
}
