import { type Loading, insertAll } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import type { Q } from '../context.ts';
import { foundBy } from '../rules/languages.ts';
import { demonstrationNeeds } from './demonstration.ts';
import { type PartyLine, type TopicLine, loadFacts } from './facts.ts';

/** Fills an empty database with the facts and, where asked, with demonstration needs. */
export async function load(q: Q, loading: Loading): Promise<void> {
  const { parties, topics } = await loadFacts(q);
  if (loading.demonstration) await loadNeeds(q, demonstrationNeeds(parties, topics, loading.day), parties, topics);
}

async function loadNeeds(q: Q, needs: readonly (typeof q.t.needs.$inferInsert)[], parties: readonly PartyLine[], topics: readonly TopicLine[]): Promise<void> {
  await insertAll(q, q.t.needs, needs);
  await insertAll(q, q.t.needKinds, needs.flatMap(n => n.kinds.map(kind => ({ topic: n.topic, kind, need: n.id }))));
  await insertAll(q, q.t.needLanguages, needs.flatMap(n => [...new Set(n.languages.flatMap(foundBy))].map(language => ({ language, need: n.id }))));
  const party = new Map(parties.map(p => [p.iso3, `${p.name_en} ${p.name_fr} ${p.name_es}`]));
  const topic = new Map(topics.map(t => [t.slug, `${t.label_en} ${t.label_fr} ${t.label_es}`]));
  await insertAll(
    q,
    q.t.needWords,
    needs.flatMap(n =>
      searchRows(n.id, [
        ...Object.values(n.statement).map(text => ({ text, weight: 4 })),
        { text: topic.get(n.topic), weight: 2 },
        { text: party.get(n.party), weight: 1 },
      ]),
    ),
  );
}
