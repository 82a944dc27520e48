import { describe, expect, it } from 'vitest';
import { cells, glossary, isDate, isLanguage, isSlug, organizations, parties, provisions, questionnaires, regions, texts, topics, twice } from './files.ts';

const inGroup = (group: string) => parties.filter(p => p[group] === 'true');
const keys = (rows: readonly Record<string, string>[], key: string) => rows.map(r => r[key]!);

describe('the file of Parties', () => {
  it('has 185 of them, each once', () => {
    expect(parties).toHaveLength(185);
    expect([twice(keys(parties, 'iso3')), twice(keys(parties, 'iso2'))]).toEqual([[], []]);
    const known = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(parties.filter(p => !/^[A-Z]{3}$/.test(p.iso3!) || !/^[A-Z]{2}$/.test(p.iso2!) || known.of(p.iso2!) === undefined)).toEqual([]);
    expect(parties.filter(p => !p.name_en || !p.name_fr || !p.name_es)).toEqual([]);
  });

  it.each(Object.entries({ AFRICA: 53, ASIA: 39, CENTRAL_AND_SOUTH_AMERICA_AND_THE_CARIBBEAN: 31, EUROPE: 50, NORTH_AMERICA: 3, OCEANIA: 9 }))('has in %s %i', (region, n) => {
    expect(parties.filter(p => p.region === region)).toHaveLength(n);
  });

  it.each(Object.entries({ ldc: 39, lldc: 31, sids: 30, developing: 126, economy_in_transition: 17 }))('has of %s %i', (group, n) => {
    expect(inGroup(group)).toHaveLength(n);
    expect(parties.filter(p => p[group] !== 'true' && p[group] !== 'false')).toEqual([]);
  });

  it('counts every least developed and small island State as developing', () => {
    expect(parties.filter(p => (p.ldc === 'true' || p.sids === 'true') && p.developing !== 'true')).toEqual([]);
  });

  it('names regions that exist, and a subregion for all but the European Union', () => {
    expect(parties.filter(p => !regions.some(r => r.kind === 'CITES' && r.code === p.region))).toEqual([]);
    expect(parties.filter(p => !regions.some(r => r.kind === 'M49' && r.code === p.subregion)).map(p => p.iso3)).toEqual(['EUE']);
  });

  it('has days on the calendar, in force from 1 July 1975 on, as a rule 90 days after joining', () => {
    expect(parties.filter(p => (p.joined_on !== '' && (!isDate(p.joined_on!) || p.joined_on!.length !== 10)) || !isDate(p.in_force_on!) || p.in_force_on!.length !== 10 || p.in_force_on! < '1975-07-01')).toEqual([]);
    const odd = parties.filter(
      p => p.joined_on !== '' && p.in_force_on !== '1975-07-01' && !['SUCCESSION', 'CONTINUATION'].includes(p.joined_by!) && Date.parse(p.in_force_on!) - Date.parse(p.joined_on!) !== 90 * 86_400_000,
    );
    expect(odd.map(p => p.iso3)).toEqual(['LTU']);
    expect(parties.filter(p => p.joined_on === '').map(p => p.iso3)).toEqual(['AND', 'TJK', 'TKM']);
    expect(['ONE_SOURCE', 'TWO_SOURCES', 'ANNOUNCEMENT', 'GENERAL_KNOWLEDGE'].map(check => parties.filter(p => p.date_check === check).length)).toEqual([150, 31, 3, 1]);
    expect(parties.filter(p => !['RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION', 'CONTINUATION'].includes(p.joined_by!))).toEqual([]);
  });

  it('has languages in their canonical form', () => {
    expect(parties.filter(p => p.languages === '' || cells(p.languages).some(tag => !isLanguage(tag)))).toEqual([]);
  });
});

describe('the other files of the vocabulary', () => {
  it('regions: 6 of the Convention, 22 of the United Nations, each once and in three languages', () => {
    expect([regions.filter(r => r.kind === 'CITES').length, regions.filter(r => r.kind === 'M49').length, regions.length]).toEqual([6, 22, 28]);
    expect([twice(keys(regions, 'slug')), twice(keys(regions, 'code'))]).toEqual([[], []]);
    expect(regions.filter(r => !isSlug(r.slug!) || !r.name_en || !r.name_fr || !r.name_es)).toEqual([]);
  });

  it('topics: 50 in two levels, 10 at the top', () => {
    expect([topics.length, topics.filter(t => t.broader === '').length]).toEqual([50, 10]);
    expect(twice(keys(topics, 'slug'))).toEqual([]);
    expect(topics.filter(t => !isSlug(t.slug!) || !t.label_en || !t.label_fr || !t.label_es || !t.definition)).toEqual([]);
    expect(topics.filter(t => t.broader !== '' && !topics.some(top => top.slug === t.broader && top.broader === ''))).toEqual([]);
  });

  it('glossary: 51 terms in three languages, defined, with their source', () => {
    expect([glossary.length, twice(keys(glossary, 'slug'))]).toEqual([51, []]);
    expect(glossary.filter(g => !isSlug(g.slug!) || !g.term_en || !g.term_fr || !g.term_es || !g.definition_en || !g.source)).toEqual([]);
  });

  it('provisions: 40 paragraphs with the same parts, on topics and organizations that exist', () => {
    expect([provisions.length, twice(provisions.map(p => p.id))]).toEqual([40, []]);
    expect(['DECISION', 'DRAFT_DECISION', 'DRAFT_RESOLUTION'].map(kind => provisions.filter(p => p.kind === kind).length)).toEqual([21, 6, 13]);
    expect(new Set(provisions.map(p => Object.keys(p).join())).size).toBe(1);
    expect(provisions.filter(p => p.summary === '' || (p.adoptedAt === null) === (p.proposedAt === null))).toEqual([]);
    expect(provisions.filter(p => !['PARTIES', 'STANDING_COMMITTEE', 'ANIMALS_AND_PLANTS_COMMITTEES', 'SECRETARIAT', 'PARTIES_AND_PARTNERS', 'ALL'].includes(p.directedTo))).toEqual([]);
    expect(provisions.filter(p => !['IMPLEMENTED_DELETION_PROPOSED', 'PROPOSED', 'PROPOSED_BY_SECRETARIAT'].includes(p.status))).toEqual([]);
    expect(provisions.flatMap(p => p.topics).filter(t => !topics.some(topic => topic.slug === t))).toEqual([]);
    expect(provisions.flatMap(p => p.organizations).filter(o => !organizations.some(org => org.slug === o))).toEqual([]);
  });

  it('questionnaires: 43 responses of 24 Parties and 8 others, of 183 Parties in force then; no single answers', () => {
    expect(questionnaires.map(q => [q.reportedFigures, q.responsesPublic])).toEqual([[{ responses: 43, parties: 24, nonPartyEntities: 8, partiesInForceThen: 183 }, false]]);
    expect(parties.filter(p => p.in_force_on! <= '2020-04-01')).toHaveLength(183);
    expect(questionnaires.flatMap(q => q.provisions).filter(id => !provisions.some(p => p.id === id))).toEqual([]);
    expect(questionnaires.filter(q => !organizations.some(o => o.slug === q.issuedBy))).toEqual([]);
  });
});

describe('every data file', () => {
  it.each(texts)('$path is clean text without addresses of people or of a machine', ({ text }) => {
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i);
    expect(text).not.toMatch(/(^|[\s"'(`,])\/(work|farm|tmp|home|root|usr|etc|opt|var|mnt)\//m);
    expect(text).not.toMatch(/[\uFFFD\r]/);
  });
});
