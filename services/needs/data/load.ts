import type { Loading } from '../../kit/database/data.ts';
import type { Q } from '../context.ts';
import { insertNeeds } from '../queries/needRows.ts';
import { demonstrationNeeds } from './demonstration.ts';
import { loadFacts } from './facts.ts';

/** Fills an empty database with the facts and, where asked, with demonstration needs. */
export async function load(q: Q, loading: Loading): Promise<void> {
  const { parties, topics } = await loadFacts(q);
  if (!loading.demonstration) return;
  const party = new Map(parties.map(p => [p.iso3, { en: p.name_en, fr: p.name_fr, es: p.name_es }]));
  const topic = new Map(topics.map(t => [t.slug, { en: t.label_en, fr: t.label_fr, es: t.label_es }]));
  await insertNeeds(
    q,
    demonstrationNeeds(parties, topics, loading.day).map(need => ({ need, party: party.get(need.party)!, topic: topic.get(need.topic)! })),
  );
}
