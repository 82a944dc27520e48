import { describe, expect, it } from 'vitest';
import { activities, budget, cells, isAddress, isDate, isLanguage, isSlug, organizations, parties, provisions, questionnaires, regions, topics, trainings, twice } from './files.ts';

const partyExists = (iso3: string) => parties.some(p => p.iso3 === iso3);
const organizationExists = (slug: string) => organizations.some(o => o.slug === slug);
const provisionExists = (id: string) => provisions.some(p => p.id === id);
const topicExists = (slug: string) => topics.some(t => t.slug === slug);

describe('the file of organizations', () => {
  it('has 41, each once and in three languages', () => {
    expect([organizations.length, twice(organizations.map(o => o.slug!))]).toEqual([41, []]);
    expect(organizations.filter(o => !isSlug(o.slug!) || !o.name_en || !o.name_fr || !o.name_es)).toEqual([]);
    expect(organizations.filter(o => o.website !== '' && !isAddress(o.website!))).toEqual([]);
  });

  it('names members, seats and topics that exist; ICCWC has five members', () => {
    expect(organizations.flatMap(o => cells(o.member_of)).filter(o => !organizationExists(o))).toEqual([]);
    expect(organizations.filter(o => o.member_of === 'iccwc')).toHaveLength(5);
    expect(organizations.filter(o => o.seat_iso3 !== '' && !partyExists(o.seat_iso3!))).toEqual([]);
    expect(organizations.flatMap(o => cells(o.cooperation_areas)).filter(t => !topicExists(t))).toEqual([]);
  });
});

describe('the budget annex', () => {
  it('has 4 lines of 906,000 to 1,000,000 in all, each for a paragraph that exists', () => {
    expect([budget.length, twice(budget.map(b => b.id))]).toEqual([4, []]);
    expect([budget.reduce((sum, b) => sum + b.costMin, 0), budget.reduce((sum, b) => sum + b.costMax, 0)]).toEqual([906_000, 1_000_000]);
    expect(budget.filter(b => !(b.costMin > 0 && b.costMax >= b.costMin) || (b.costPerYear !== null && b.costPerYear * b.years! !== b.costMax))).toEqual([]);
    expect(budget.filter(b => !provisionExists(b.provision))).toEqual([]);
  });
});

describe('the file of activities', () => {
  it('has 19, each once, with its paragraph and days on the calendar', () => {
    expect([activities.length, twice(activities.map(a => a.id))]).toEqual([19, []]);
    expect(activities.filter(a => a.paragraph === '' || [a.date, a.dateEnd].some(d => d !== null && !isDate(d)))).toEqual([]);
  });

  it('names Parties, regions, organizations, paragraphs and questionnaires that exist', () => {
    expect(activities.flatMap(a => [...a.parties, a.countryIso3, a.funder?.iso3]).filter(p => p != null && !partyExists(p))).toEqual([]);
    expect(activities.flatMap(a => a.regions).filter(code => !regions.some(r => r.code === code))).toEqual([]);
    expect(activities.flatMap(a => a.organizations).filter(o => !organizationExists(o))).toEqual([]);
    expect(activities.flatMap(a => a.provisions).filter(p => !provisionExists(p))).toEqual([]);
    expect(activities.filter(a => a.questionnaire !== null && !questionnaires.some(q => q.id === a.questionnaire))).toEqual([]);
  });

  it('shows exactly five Parties as supported by name, and all paragraphs at their meeting', () => {
    expect(new Set(activities.filter(a => a.kind === 'SUPPORT').flatMap(a => a.parties)).size).toBe(5);
    const meeting = (id: string) => activities.find(a => a.id === id)!.provisions;
    expect(meeting('cop18')).toEqual(provisions.filter(p => p.adoptedAt !== null).map(p => p.id));
    expect(meeting('cop19')).toEqual(provisions.filter(p => p.proposedAt !== null).map(p => p.id));
  });
});

describe('the file of trainings', () => {
  it('has 56, each once, 46 of them verified', () => {
    expect([trainings.length, twice(trainings.map(t => t.slug)), trainings.filter(t => t.verified).length]).toEqual([56, [], 46]);
    expect(trainings.filter(t => !isSlug(t.slug))).toEqual([]);
    expect(trainings.filter(t => t.sessionOf !== null && !trainings.some(u => u.slug === t.sessionOf && u.sessionOf === null))).toEqual([]);
  });

  it('has dates on the calendar, in order and as precise as said', () => {
    const long = { YEAR: 4, MONTH: 7, DAY: 10 };
    for (const t of trainings) {
      const dates = [t.startsOn, t.endsOn].filter(d => d !== null);
      expect(dates.filter(d => !isDate(d) || t.datePrecision === null || d.length !== long[t.datePrecision]), t.slug).toEqual([]);
      expect([t.datePrecision === null, t.startsOn !== null && t.endsOn !== null && t.endsOn < t.startsOn], t.slug).toEqual([dates.length === 0, false]);
    }
  });

  it('names countries, languages, topics and organizations that exist', () => {
    expect(trainings.filter(t => t.countryIso3 !== null && !partyExists(t.countryIso3))).toEqual([]);
    expect(trainings.flatMap(t => t.languages).filter(tag => !isLanguage(tag))).toEqual([]);
    expect(trainings.flatMap(t => t.topics).filter(t => !topicExists(t))).toEqual([]);
    expect(trainings.flatMap(t => t.organizations).filter(o => !organizationExists(o))).toEqual([]);
  });
});
