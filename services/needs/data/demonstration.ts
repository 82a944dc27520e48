import { daysAfter } from '../../kit/values/clock.ts';
import { cells, jsonRecord } from '../../kit/database/data.ts';
import { shippedId } from '../../kit/values/ids.ts';
import { usualPolicy } from '../../kit/policy.ts';
import { type Random, seeded } from '../../kit/values/random.ts';
import { type Texts, folded } from '../../kit/values/text.ts';
import type { CapacityLevel, HelpKind, NeedSource, NeedState, NeedVisibility, Urgency } from '../generated.ts';
import { urgencyRank } from '../rules/urgency.ts';
import type { needs } from '../tables.ts';
import type { PartyLine, TopicLine } from './facts.ts';

type Need = typeof needs.$inferInsert;
type InThree = Record<'en' | 'fr' | 'es', string>;

/** What statements are put together from. */
interface Phrases {
  who: Record<string, InThree>;
  subject: Record<string, InThree>;
  sentence: Record<HelpKind, InThree[]>;
}

const total = 400;
const leastPerTopic = 3;
/** Needs for staff alone, which no course, material, training or offer meets. */
const unmet = 12;

const demonstration: InThree = { en: 'Demonstration: ', fr: 'Démonstration : ', es: 'Demostración: ' };

/** Draws as often as the weights say. */
const weighted = <V extends string>(random: Random, weights: Readonly<Partial<Record<V, number>>>): V => {
  const entries = Object.entries(weights) as [V, number][]; // the keys of the record
  let at = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  return (entries.find(([, weight]) => (at -= weight) < 0) ?? entries.at(-1)!)[0];
};

const usualKinds: Record<HelpKind, number> = { TRAINING: 30, ADVICE: 15, EQUIPMENT: 12, STAFFING: 8, LEGISLATION: 8, INFORMATION: 12, TRANSLATION: 8, FUNDING: 9 };
/** Kinds of help that make no sense for what lies under a top topic. */
const oddKinds: Record<string, readonly HelpKind[]> = {
  reporting: ['LEGISLATION'],
  'non-detriment-finding': ['LEGISLATION'],
  identification: ['LEGISLATION', 'STAFFING'],
  compliance: ['EQUIPMENT'],
  'capacity-methods': ['LEGISLATION', 'EQUIPMENT'],
};
const ofTheSea = new Set(['introduction-from-the-sea', 'marine-species', 'ndf-aquatic']);
const levels: Record<HelpKind, Partial<Record<CapacityLevel, number>>> = {
  TRAINING: { PERSON: 3, AUTHORITY: 1 },
  ADVICE: { PERSON: 1, AUTHORITY: 2, SYSTEM: 1 },
  EQUIPMENT: { AUTHORITY: 3, SYSTEM: 1 },
  STAFFING: { AUTHORITY: 3, SYSTEM: 1 },
  LEGISLATION: { SYSTEM: 1 },
  INFORMATION: { PERSON: 1, AUTHORITY: 1 },
  TRANSLATION: { PERSON: 1, AUTHORITY: 1 },
  FUNDING: { AUTHORITY: 1, SYSTEM: 2 },
};
const states: Record<NeedState, number> = { IDENTIFIED: 35, PRIORITISED: 20, PLANNED: 15, IN_PROGRESS: 15, MET: 10, WITHDRAWN: 5 };
const pressingStates: Partial<Record<NeedState, number>> = { IDENTIFIED: 3, PRIORITISED: 4, PLANNED: 2, IN_PROGRESS: 1 };
const sources: Record<NeedSource, number> = { IMPLEMENTATION_REPORT: 45, EXPRESSION_OF_INTEREST: 30, RESOLUTION_OR_DECISION: 15, COMPLIANCE_PROCEDURE: 10 };
const openSources: Partial<Record<NeedSource, number>> = { IMPLEMENTATION_REPORT: 5, EXPRESSION_OF_INTEREST: 4, RESOLUTION_OR_DECISION: 1 };
const visibilities: Record<NeedVisibility, number> = { PUBLIC: 60, PARTIES_AND_PARTNERS: 25, PARTY_AND_SECRETARIAT: 15 };
const urgencies: Record<Urgency, number> = { LOW: 3, MEDIUM: 4, HIGH: 3 };

/** Whose need the n-th is, and what is settled of it beforehand. */
interface Slot {
  party: PartyLine;
  pressing: boolean;
  open: boolean;
  staffOnly: boolean;
}

/** Every Party once, every small island State with an urgent need that all may see, and more for those that have less. */
function slots(random: Random, parties: readonly PartyLine[]): Slot[] {
  const sids = parties.filter(p => p.sids === 'true');
  const others = parties.filter(p => p.developing === 'true' && p.sids !== 'true');
  const lonely = [...random.some(sids, unmet / 2), ...random.some(others, unmet / 2)];
  const drawnFrom = parties.flatMap(p => Array<PartyLine>(p.ldc === 'true' ? 4 : p.developing === 'true' ? 2 : 1).fill(p));
  const plain = (party: PartyLine) => ({ party, pressing: random.chance(0.2), open: false, staffOnly: false });
  const settled = [
    ...parties.map(party => (party.sids === 'true' ? { party, pressing: true, open: true, staffOnly: false } : plain(party))),
    ...lonely.map(party => ({ party, pressing: true, open: true, staffOnly: true })),
  ];
  return [...settled, ...Array.from({ length: total - settled.length }, () => plain(random.pick(drawnFrom)))];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function statement(random: Random, phrases: Phrases, top: string, topic: string, kinds: readonly HelpKind[]): Texts {
  const chosen = kinds.map(kind => random.pick(phrases.sentence[kind]));
  const fill = (language: keyof InThree) =>
    demonstration[language] +
    chosen
      .map(sentence =>
        sentence[language]
          .replace('{Who}', capital(phrases.who[top]![language]))
          .replace('{who}', phrases.who[top]![language])
          .replace('{subject}', phrases.subject[topic]![language]),
      )
      .join(' ');
  return { en: fill('en'), fr: fill('fr'), es: fill('es') };
}

function citations(random: Random, source: NeedSource, party: PartyLine): Need['citations'] {
  const page = random.between(2, 40);
  const paragraph = String(random.between(3, 30));
  switch (source) {
    case 'IMPLEMENTATION_REPORT': {
      const answer = () => ({
        document: `Demonstration: implementation report of ${party.name_en}`,
        paragraph: null,
        question: `${random.between(1, 3)}.${random.between(1, 9)}.${random.between(1, 4)}${random.pick(['a', 'b', 'c'])}`,
        page: random.chance(0.8) ? random.between(2, 40) : null,
      });
      return random.chance(0.2) ? [answer(), answer()] : [answer()];
    }
    case 'EXPRESSION_OF_INTEREST':
      return random.chance(0.5) ? [{ document: `Demonstration: letter of ${party.name_en} to the Secretariat`, paragraph: null, question: null, page: 1 }] : [];
    case 'COMPLIANCE_PROCEDURE':
      return [{ document: `Demonstration: report on compliance of ${party.name_en}`, paragraph, question: null, page }];
    case 'RESOLUTION_OR_DECISION':
      return [{ document: 'Demonstration: a Decision of the Conference', paragraph: random.pick(['a', 'b', 'c']), question: null, page: null }];
  }
}

/** Languages of the Party, and English where none of these is one in which help is often given. */
const usefulLanguages = (party: PartyLine): string[] => {
  const own = cells(party.languages);
  return own.some(tag => ['en', 'fr', 'es', 'ar', 'pt', 'ru'].includes(tag)) ? own : [...own, 'en'];
};

/** Made-up needs, the same at every load on the same day, spread over all Parties and topics. */
export function demonstrationNeeds(parties: readonly PartyLine[], topics: readonly TopicLine[], day: string): Need[] {
  const random = seeded(19);
  const phrases = jsonRecord<Phrases>('needs', 'statements.json');
  const above = new Map(topics.map(t => [t.slug, t.broader || t.slug]));
  const slugs = topics.map(t => t.slug);
  const queue = random.some([...Array.from({ length: leastPerTopic }, () => slugs).flat(), ...Array.from({ length: total - leastPerTopic * slugs.length }, () => random.pick(slugs))], total);
  // Needs of compliance are never public, so a public need takes its topic elsewhere; so does a Party without a coast.
  const suits = (slug: string, { open, party }: Slot) => !(open && above.get(slug) === 'compliance') && !(party.lldc === 'true' && ofTheSea.has(slug));
  const nextTopic = (slot: Slot) => queue.splice(Math.max(0, queue.findIndex(slug => suits(slug, slot))), 1)[0]!;
  const pressingOf = new Map<string, number>();

  return slots(random, parties).map((slot, n) => {
    const { party, pressing, open, staffOnly } = slot;
    const topic = nextTopic(slot);
    const top = above.get(topic)!;
    const sensible = Object.fromEntries(Object.entries(usualKinds).filter(([kind]) => !oddKinds[top]?.includes(kind as HelpKind))); // its keys are kinds
    // What a small island State needs most is training among other things, so that there is something to show.
    const drawn = [open ? 'TRAINING' : weighted<HelpKind>(random, sensible), ...(random.chance(0.3) ? [weighted<HelpKind>(random, sensible)] : [])];
    const kinds: HelpKind[] = staffOnly ? ['STAFFING'] : [...new Set(drawn)];
    const knownFrom = weighted<NeedSource>(random, open ? openSources : top === 'compliance' ? { ...sources, COMPLIANCE_PROCEDURE: 200 } : sources);
    const sensitive = knownFrom === 'COMPLIANCE_PROCEDURE' || top === 'compliance';
    const drawnVisibility = weighted<NeedVisibility>(random, sensitive ? { ...visibilities, PUBLIC: 0 } : visibilities);
    const already = pressingOf.get(party.iso3) ?? 0;
    const mostUrgent = pressing && already < usualPolicy.mostUrgentPerParty;
    if (mostUrgent) pressingOf.set(party.iso3, already + 1);
    const urgency = mostUrgent ? 'HIGH' : weighted<Urgency>(random, urgencies);
    return {
      id: shippedId('need', `demonstration ${n}`),
      revision: 1,
      party: party.iso3,
      topic,
      statement: statement(random, phrases, top, topic, kinds),
      kinds,
      level: weighted<CapacityLevel>(random, levels[kinds[0]!]),
      knownFrom,
      citations: citations(random, knownFrom, party),
      urgency,
      mostUrgent,
      urgencyRank: urgencyRank({ urgency, mostUrgent }),
      urgencyOrder: -urgencyRank({ urgency, mostUrgent }),
      partyEn: folded(party.name_en),
      partyFr: folded(party.name_fr),
      partyEs: folded(party.name_es),
      state: weighted<NeedState>(random, mostUrgent ? pressingStates : states),
      statedOn: daysAfter(day, -random.between(10, 1500)),
      languages: usefulLanguages(party),
      visibility: open ? 'PUBLIC' : drawnVisibility,
      isDemonstration: true,
      source: 'Made up for demonstration, from a fixed seed',
    };
  });
}
