import { daysAfter } from '../../../kit/values/clock.ts';
import { insertAll } from '../../../kit/database/data.ts';
import { shippedId } from '../../../kit/values/ids.ts';
import { minorUnits } from '../../../kit/values/money.ts';
import { type Random, seeded } from '../../../kit/values/random.ts';
import type { Q } from '../../context.ts';
import type { ContributionMovement, HelpKind, Listing } from '../../generated.ts';
import { insertOffers } from '../../queries/offers.ts';
import { distinct } from '../../rules/keys.ts';
import type { OfferDraft } from '../../rules/offers.ts';
import type { ContributionRow, OrganizationRow } from '../../tables.ts';
import type { PartyReference, References } from '../references.ts';
import { contributionTitle, madeUp, offerTitle } from './words.ts';

/** Nobody in the demonstration offers people, so that some needs are met by nothing. */
const given: readonly Exclude<HelpKind, 'STAFFING'>[] = ['TRAINING', 'ADVICE', 'EQUIPMENT', 'LEGISLATION', 'INFORMATION', 'TRANSLATION', 'FUNDING'];
const movements: readonly ContributionMovement[] = ['PLEDGE', 'COMMITMENT', 'DISBURSEMENT', 'DISBURSEMENT', 'EXPENDITURE', 'PLEDGE', 'COMMITMENT', 'DISBURSEMENT', 'REFUND', 'CORRECTION'];
const currencies = ['USD', 'USD', 'EUR', 'CHF', 'JPY'];

const isDeveloping = (p: PartyReference) => p.groups.includes('DEVELOPING');
const isDonor = (p: PartyReference) => !isDeveloping(p) && !p.groups.includes('ECONOMY_IN_TRANSITION');

/** A Party among the donors, or an organization. */
const giver = (random: Random, donors: readonly PartyReference[], organizations: readonly OrganizationRow[]) =>
  random.chance(0.4)
    ? { giverParty: random.pick(donors).iso3, giverOrganization: null }
    : { giverParty: null, giverOrganization: random.pick(organizations).slug };

/** Made-up offers, the same at every load on the same day: 200 that are listed, 4 that the Secretariat has yet to look at, and 2 that it has returned. */
export async function loadDemonstrationOffers(q: Q, { topics, parties, regions }: References, organizations: readonly OrganizationRow[], day: string): Promise<void> {
  const donors = parties.filter(isDonor);
  const receivers = parties.filter(isDeveloping);
  const offer = (random: Random, n: number, listing: Listing): OfferDraft => {
    const topic = topics[n % topics.length]!;
    const kind = given[n % given.length]!;
    const reach = random.next();
    const meantFor = {
      parties: reach < 0.25 ? random.some(receivers, random.between(1, 3)).map(p => p.iso3) : [],
      regions: reach >= 0.25 && reach < 0.6 ? random.some(regions, random.between(1, 2)).map(r => r.slug) : [],
    };
    const opensOn = daysAfter(day, random.between(-500, 120));
    return {
      id: shippedId('offer', `demonstration ${n}`),
      revision: 1,
      listing,
      moderationReason: listing === 'RETURNED' ? 'Demonstration: say in which languages you can help.' : null,
      title: offerTitle(kind, topic.label),
      ...giver(random, donors, organizations),
      help: distinct([kind], random.chance(0.3) ? [random.pick(given)] : []).sort(),
      topics: distinct([topic.slug], random.chance(0.3) ? [random.pick(topics).slug] : []),
      languages: random.some(['en', 'fr', 'es'], random.between(1, 3)),
      ...meantFor,
      opensOn,
      closesOn: random.chance(0.3) ? null : daysAfter(opensOn, random.between(30, 500)),
      note: null,
      isDemonstration: true,
      ...madeUp,
    };
  };
  // Each sort has its own chance, so that more of one leaves the other as it is.
  const [listed, waiting] = [seeded(43), seeded(59)];
  await insertOffers(q, [...Array.from({ length: 200 }, (_, n) => offer(listed, n, 'PUBLISHED')), ...Array.from({ length: 6 }, (_, n) => offer(waiting, 200 + n, n < 4 ? 'SUBMITTED' : 'RETURNED'))]);
}

/** Made-up movements of money, the same at every load on the same day. */
export async function loadDemonstrationContributions(q: Q, { topics, parties }: References, organizations: readonly OrganizationRow[], day: string): Promise<void> {
  const random = seeded(47);
  const donors = parties.filter(isDonor);
  const receivers = parties.filter(isDeveloping);
  const contributions = Array.from({ length: 200 }, (_, n): ContributionRow => {
    const movement = movements[n % movements.length]!;
    const topic = topics[n % topics.length]!;
    const party = receivers[n % receivers.length]!;
    const toOrganization = random.chance(0.3);
    const currency = random.pick(currencies);
    const amount = minorUnits(random.between(5, 400) * 500, currency);
    const by = giver(random, donors, organizations);
    return {
      id: shippedId('contribution', `demonstration ${n}`),
      title: contributionTitle(movement, topic.label),
      movement,
      ...by,
      receiverParty: toOrganization ? null : party.iso3,
      receiverOrganization: toOrganization ? random.pick(organizations.filter(o => o.slug !== by.giverOrganization)).slug : null,
      party: toOrganization && random.chance(0.3) ? null : party.iso3,
      topic: random.chance(0.1) ? null : topic.slug,
      amount: random.chance(0.05) ? null : movement === 'CORRECTION' ? -amount : amount,
      currency,
      amountIsPublic: random.chance(0.7),
      madeOn: daysAfter(day, -random.between(1, 1500)),
      isDemonstration: true,
      ...madeUp,
    };
  });
  await insertAll(q, q.t.contributions, contributions);
}
