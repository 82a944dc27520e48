import { daysAfter } from '../../kit/clock.ts';
import { cells } from '../../kit/data.ts';
import { shippedId } from '../../kit/ids.ts';
import { seeded } from '../../kit/random.ts';
import { urgencyRank } from '../rules/urgency.ts';
import type { HelpKind } from '../generated.ts';
import type { needs } from '../tables.ts';

const kinds: readonly HelpKind[] = ['TRAINING', 'ADVICE', 'EQUIPMENT', 'STAFFING', 'LEGISLATION', 'INFORMATION', 'TRANSLATION', 'FUNDING'];

/** Made-up needs, the same at every load on the same day, spread over all Parties and topics. */
export function demonstrationNeeds(
  parties: readonly { iso3: string; languages: string; sids: string }[],
  topics: readonly { slug: string; label_en: string; label_fr: string; label_es: string }[],
  day: string,
): (typeof needs.$inferInsert)[] {
  const random = seeded(19);
  return Array.from({ length: 400 }, (_, n) => {
    const party = parties[n % parties.length]!;
    const topic = topics[n % topics.length]!;
    const mostUrgent = n < parties.length;
    const urgency = mostUrgent ? ('HIGH' as const) : random.pick(['LOW', 'MEDIUM', 'HIGH'] as const);
    return {
      revision: 1,
      level: 'PERSON' as const,
      knownFrom: 'EXPRESSION_OF_INTEREST' as const,
      citations: [],
      urgencyRank: urgencyRank({ urgency, mostUrgent }),
      state: 'IDENTIFIED' as const,
      source: 'Made up for demonstration, from a fixed seed',
      id: shippedId('need', `demonstration ${n}`),
      party: party.iso3,
      topic: topic.slug,
      statement: {
        en: `Demonstration: help with ${topic.label_en.toLowerCase()}`,
        fr: `Démonstration : aide sur le thème « ${topic.label_fr} »`,
        es: `Demostración: ayuda sobre «${topic.label_es}»`,
      },
      kinds: random.some(kinds, random.between(1, 2)),
      languages: cells(party.languages),
      urgency,
      mostUrgent,
      visibility: mostUrgent && party.sids === 'true' ? ('PUBLIC' as const) : random.pick(['PUBLIC', 'PARTIES_AND_PARTNERS', 'PARTY_AND_SECRETARIAT'] as const),
      statedOn: daysAfter(day, -random.between(10, 1500)),
      isDemonstration: true,
    };
  });
}
