import { type Viewer, partiesOf } from '../../kit/identity/viewer.ts';
import { dayOf } from '../../kit/values/clock.ts';
import type { NeedRow, PartyRow } from '../tables.ts';
import { urgencyRank } from './urgency.ts';

type Said = Pick<NeedRow, 'topic' | 'statement' | 'kinds' | 'level' | 'knownFrom' | 'citations' | 'urgency' | 'languages' | 'visibility'>;

/** A need as it is first kept, with what follows from its Party and from who states it. */
export function stated(viewer: Viewer, party: PartyRow, said: Said, id: string, now: Date): Omit<NeedRow, 'duplicateOf' | 'confidence' | 'verified' | 'reality'> {
  const rank = urgencyRank({ urgency: said.urgency, mostUrgent: false });
  return {
    ...said,
    id,
    revision: 1,
    party: party.iso3,
    mostUrgent: false,
    urgencyRank: rank,
    urgencyOrder: -rank,
    partyEn: party.nameEn,
    partyFr: party.nameFr,
    partyEs: party.nameEs,
    state: 'IDENTIFIED',
    statedOn: dayOf(now),
    isDemonstration: false,
    source: partiesOf(viewer).includes(party.iso3) ? 'Stated by the Party here' : 'Stated here by the Secretariat for the Party',
  };
}
