import { type Loading, insertAll } from '../../kit/database/data.ts';
import type { Q } from '../context.ts';
import { loadActivities, loadBudget } from './activities.ts';
import { loadDemonstrationContributions, loadDemonstrationOffers } from './demonstration/offers.ts';
import { demonstrationTrainings } from './demonstration/trainings.ts';
import { insertTrainings } from '../queries/trainingRows.ts';
import { loadOrganizations } from './organizations.ts';
import { loadReferences } from './references.ts';
import { realTrainings } from './trainings.ts';

/** Fills an empty database with the facts and, where asked, with what is made up for demonstration. */
export async function load(q: Q, { demonstration, day }: Loading): Promise<void> {
  const references = await loadReferences(q);
  const organizations = await loadOrganizations(q);
  await insertTrainings(q, realTrainings());
  await loadActivities(q, references);
  await loadBudget(q);
  if (!demonstration) return;
  const { registrations, ...drafts } = demonstrationTrainings(references, organizations, day);
  await insertTrainings(q, drafts);
  await insertAll(q, q.t.registrations, registrations);
  await loadDemonstrationOffers(q, references, organizations, day);
  await loadDemonstrationContributions(q, references, organizations, day);
}
