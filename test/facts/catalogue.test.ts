import { describe, expect, it } from 'vitest';
import { cells, courses, isAddress, isLanguage, isSlug, materials, organizations, taxa, topics, twice } from './files.ts';

const topicExists = (slug: string) => topics.some(t => t.slug === slug);
const organizationExists = (slug: string) => organizations.some(o => o.slug === slug);
const nameOfTaxon = new Set(taxa.map(t => t.scientific_name!));

describe('the file of taxa', () => {
  it('has 306, each once, with rank, kingdom and appendix', () => {
    expect([taxa.length, twice(taxa.map(t => t.scientific_name!))]).toEqual([306, []]);
    expect(taxa.filter(t => !['KINGDOM', 'CLASS', 'ORDER', 'FAMILY', 'GENUS', 'SPECIES', 'GROUP'].includes(t.rank!) || !['ANIMALIA', 'PLANTAE'].includes(t.kingdom!))).toEqual([]);
    expect(taxa.filter(t => !/^(I|II|III|I\/II)?$/.test(t.appendix!))).toEqual([]);
    expect(taxa.filter(t => t.appendix === '' && !['KINGDOM', 'CLASS', 'GROUP', 'ORDER'].includes(t.rank!))).toEqual([]);
    expect(taxa.filter(t => t.scientific_name!.split(' ').length !== (t.rank === 'SPECIES' ? 2 : 1))).toEqual([]);
    expect(taxa.filter(t => /\bcheck\b|press report/i.test(t.annotation!))).toEqual([]);
  });

  it('leads every taxon up to its kingdom', () => {
    const above = new Map(taxa.map(t => [t.scientific_name!, t.parent!]));
    const top = (name: string, steps = 12): string | undefined => (above.get(name) === '' ? name : steps === 0 || !above.has(name) ? undefined : top(above.get(name)!, steps - 1));
    expect(taxa.filter(t => top(t.scientific_name!)?.toUpperCase() !== t.kingdom)).toEqual([]);
  });

  it('puts a family in one order and one class', () => {
    const places = new Map<string, string>();
    const torn = taxa.filter(t => {
      if (t.family === '') return false;
      const order = places.get(t.family!);
      places.set(t.family!, t.order!);
      return order !== undefined && order !== t.order;
    });
    expect(torn).toEqual([]);
    expect(taxa.filter(t => t.family !== '' && taxa.some(u => u.family === t.family && u.class_or_group !== '' && t.class_or_group !== '' && u.class_or_group !== t.class_or_group))).toEqual([]);
  });
});

describe('the file of materials', () => {
  it('has 99, each once, with kind, title and publisher', () => {
    expect([materials.length, twice(materials.map(m => m.slug!))]).toEqual([99, []]);
    expect(materials.filter(m => !isSlug(m.slug!) || !['IDENTIFICATION', 'NDF', 'REFERENCE', 'TRAINING'].includes(m.kind!) || !m.title || !m.publisher)).toEqual([]);
    expect(materials.filter(m => !['yes', 'no'].includes(m.verified!) || !['high', 'medium'].includes(m.confidence!))).toEqual([]);
  });

  it('has years, addresses and languages that can be', () => {
    expect(materials.filter(m => m.year !== '' && !(Number(m.year) >= 1960 && Number(m.year) <= 2026))).toEqual([]);
    expect(materials.filter(m => m.url !== '' && !isAddress(m.url!))).toEqual([]);
    expect(materials.filter(m => m.url !== '')).toHaveLength(23);
    expect(materials.filter(m => !cells(m.languages).includes(m.original_language!) || cells(m.languages).some(tag => !isLanguage(tag)))).toEqual([]);
  });

  it('is tagged with taxa and topics that exist, some under every top topic', () => {
    expect(materials.flatMap(m => cells(m.taxa, '|')).filter(name => !nameOfTaxon.has(name))).toEqual([]);
    expect(materials.filter(m => m.topics === '' || cells(m.topics).some(t => !topicExists(t)))).toEqual([]);
    const covered = new Set(materials.flatMap(m => cells(m.topics)).map(slug => topics.find(t => t.slug === slug)!.broader || slug));
    expect(covered).toEqual(new Set(topics.filter(t => t.broader === '').map(t => t.slug)));
  });
});

describe('the file of courses', () => {
  it('has 25, each once: 4 real titles, 12 real subjects, 9 illustrative', () => {
    expect([courses.length, twice(courses.map(c => c.slug))]).toEqual([25, []]);
    expect(['REAL_TITLE', 'REAL_SUBJECT', 'ILLUSTRATIVE'].map(reality => courses.filter(c => c.reality === reality).length)).toEqual([4, 12, 9]);
    expect(courses.filter(c => !isSlug(c.slug) || !c.title.en || !c.title.fr || !c.title.es || !(c.hours > 0))).toEqual([]);
    expect(courses.filter(c => c.languages.length === 0 || c.languages.some(tag => !isLanguage(tag)))).toEqual([]);
  });

  it('says of courses with a real title alone that an organization made them', () => {
    expect(courses.filter(c => !['MADE_BY', 'FOLLOWS_GUIDANCE_OF'].includes(c.organizationRole) || (c.organizationRole === 'MADE_BY') !== (c.reality === 'REAL_TITLE'))).toEqual([]);
    expect(courses.flatMap(c => c.organizations).filter(o => !organizationExists(o))).toEqual([]);
    expect(courses.flatMap(c => c.topics).filter(t => !topicExists(t))).toEqual([]);
  });

  it('has modules with lessons, and three questions or more with an explained answer', () => {
    expect(courses.filter(c => c.modules.length < 2 || c.modules.some(m => m.title === '' || m.lessons.length === 0 || m.lessons.includes('')))).toEqual([]);
    for (const { slug, questions } of courses) {
      expect(questions.length, slug).toBeGreaterThanOrEqual(3);
      expect(twice(questions.map(q => q.text)), slug).toEqual([]);
      expect(questions.filter(q => q.text === '' || q.why === '' || q.options.length < 3 || twice(q.options).length > 0 || !q.options[q.answer]), slug).toEqual([]);
    }
  });
});
