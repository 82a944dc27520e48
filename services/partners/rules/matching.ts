import type { Candidate } from '../../kit/graph/matching.ts';
import type { HelpKind, TrainingKind, TrainingMode } from '../generated.ts';
import { stateOf } from './offers.ts';
import { hasFreePlaces, isAhead } from './sessions.ts';

/** Where a Party lies, by the codes of its regions. */
export interface Place {
  iso3: string;
  region: string;
  subregion: string | null;
}

interface Training {
  slug: string;
  kind: TrainingKind;
  mode: TrainingMode | null;
  topics: readonly string[];
  languages: readonly string[];
  help: readonly HelpKind[];
  country: string | null;
}

interface Session {
  mode: TrainingMode | null;
  languages: readonly string[];
  country: string | null;
  firstDay: string;
  isCancelled: boolean;
  places: number | null;
  placesTaken: number | null;
}

const known = <V>(values: readonly (V | null | undefined)[]): V[] => [...new Set(values)].filter((v): v is V => v != null);

/** The sessions that say where and how a training is held: those ahead, and only where there are none those of the past. */
export const tellingSessions = <S extends Session>(sessions: readonly S[], today: string): readonly S[] => {
  const held = sessions.filter(s => !s.isCancelled);
  const ahead = held.filter(s => isAhead(s, today));
  return ahead.length > 0 ? ahead : held;
};

/** Countries in which a training is held; without any session, its own. */
export const countriesOf = (training: { country: string | null }, sessions: readonly Session[], today: string): string[] => {
  const telling = tellingSessions(sessions, today);
  return known(telling.length === 0 ? [training.country] : telling.map(s => s.country));
};

/** What a training gives towards a need. `places` are the countries in which it is held. */
export function trainingCandidate(training: Training, sessions: readonly Session[], places: readonly Place[], today: string): Candidate {
  const telling = tellingSessions(sessions, today);
  return {
    slug: training.slug,
    topics: training.topics,
    kinds: training.help,
    languages: telling.length === 0 ? training.languages : known(telling.flatMap(s => s.languages)),
    parties: places.map(p => p.iso3),
    regions: known(places.map(p => p.region)),
    subregions: known(places.map(p => p.subregion)),
    online: telling.length === 0 ? training.mode === 'ONLINE' : telling.some(s => s.mode === 'ONLINE'),
    anyTime: training.kind === 'E_LEARNING',
    dateAhead: sessions.some(s => isAhead(s, today)),
    freePlaces: sessions.some(s => hasFreePlaces(s, today)),
  };
}

interface Offer {
  id: string;
  topics: readonly string[];
  help: readonly HelpKind[];
  languages: readonly string[];
  parties: readonly string[];
  opensOn: string;
  closesOn: string | null;
}

/** What an offer gives towards a need. `regions` are those that it is meant for. */
export function offerCandidate(offer: Offer, regions: readonly { kind: 'CITES' | 'M49'; code: string }[], today: string): Candidate {
  const state = stateOf(offer, today);
  const codes = (kind: 'CITES' | 'M49') => regions.filter(r => r.kind === kind).map(r => r.code);
  return {
    slug: offer.id,
    topics: offer.topics,
    kinds: offer.help,
    languages: offer.languages,
    parties: offer.parties,
    regions: codes('CITES'),
    subregions: codes('M49'),
    anyTime: state === 'OPEN',
    dateAhead: state === 'AHEAD',
  };
}
