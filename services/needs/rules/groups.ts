import type { PartyGroup } from '../generated.ts';

/** The day after which the Convention must have entered into force for a Party to count as recently acceded. */
export const recentlyAccededAfter = (today: string, years: number): string => `${String(Number(today.slice(0, 4)) - years).padStart(4, '0')}${today.slice(4)}`;

/** Groups in the order in which they are shown. */
export const partyGroups: readonly PartyGroup[] = ['LDC', 'LLDC', 'SIDS', 'DEVELOPING', 'ECONOMY_IN_TRANSITION', 'RECENTLY_ACCEDED'];

/** The year that the groups of the data file hold for. */
export const groupsAsOfYear = 2025;

export const groupLabels: Record<PartyGroup, { en: string; fr: string; es: string }> = {
  LDC: { en: 'Least developed countries', fr: 'Pays les moins avancés', es: 'Países menos adelantados' },
  LLDC: { en: 'Landlocked developing countries', fr: 'Pays en développement sans littoral', es: 'Países en desarrollo sin litoral' },
  SIDS: { en: 'Small island developing States', fr: 'Petits États insulaires en développement', es: 'Pequeños Estados insulares en desarrollo' },
  DEVELOPING: { en: 'Developing countries', fr: 'Pays en développement', es: 'Países en desarrollo' },
  ECONOMY_IN_TRANSITION: { en: 'Economies in transition', fr: 'Économies en transition', es: 'Economías en transición' },
  RECENTLY_ACCEDED: { en: 'Recently acceded Parties', fr: 'Parties ayant récemment adhéré', es: 'Partes que se han adherido recientemente' },
};

/** The Convention has been in force for the Party for less than so many years. */
export const recentlyAcceded = (inForceOn: string, today: string, years: number): boolean => inForceOn > recentlyAccededAfter(today, years);
