import { type Loading, cells, csvRows, insertAll, orNull } from '../../kit/data.ts';
import { folded } from '../../kit/text.ts';
import type { PartyGroup } from '../generated.ts';
import type { Q } from '../context.ts';
import { demonstrationNeeds } from './demonstration.ts';

type PartyColumn = 'iso3' | 'name_en' | 'name_fr' | 'name_es' | 'region' | 'subregion' | 'in_force_on' | 'ldc' | 'lldc' | 'sids' | 'developing' | 'economy_in_transition' | 'languages';
type TopicColumn = 'slug' | 'broader' | 'label_en' | 'label_fr' | 'label_es';

const groupColumns: readonly [PartyColumn, PartyGroup][] = [
  ['ldc', 'LDC'],
  ['lldc', 'LLDC'],
  ['sids', 'SIDS'],
  ['developing', 'DEVELOPING'],
  ['economy_in_transition', 'ECONOMY_IN_TRANSITION'],
];

/** Fills an empty database with the facts and, where asked, with demonstration needs. */
export async function load(q: Q, loading: Loading): Promise<void> {
  const parties = csvRows<PartyColumn>('needs', 'parties.csv');
  await insertAll(
    q,
    q.t.parties,
    parties.map(p => ({
      iso3: p.iso3,
      name: { en: p.name_en, fr: p.name_fr, es: p.name_es },
      nameEn: folded(p.name_en),
      nameFr: folded(p.name_fr),
      nameEs: folded(p.name_es),
      region: p.region,
      subregion: orNull(p.subregion),
      languages: cells(p.languages),
      inForceOn: orNull(p.in_force_on),
    })),
  );
  await insertAll(
    q,
    q.t.partyGroups,
    parties.flatMap(p => groupColumns.filter(([column]) => p[column] === 'true').map(([, group]) => ({ party: p.iso3, group }))),
  );
  const topics = csvRows<TopicColumn>('needs', 'topics.csv');
  await insertAll(q, q.t.topics, topics.map(t => ({ slug: t.slug, broader: orNull(t.broader), label: { en: t.label_en, fr: t.label_fr, es: t.label_es } })));
  if (loading.demonstration) await insertAll(q, q.t.needs, demonstrationNeeds(parties, topics, loading.day));
}
