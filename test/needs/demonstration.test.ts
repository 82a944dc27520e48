import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs as needsSubgraph } from '../../services/needs/index.ts';
import { type Alone, openAlone } from '../support/alone.ts';
import { parties, topics } from './files.ts';

interface Row {
  id: string;
  party: string;
  topic: string;
  statement: string;
  kinds: string;
  level: string;
  known_from: string;
  citations: string;
  urgency: string;
  most_urgent: number;
  state: string;
  stated_on: string;
  visibility: string;
  is_demonstration: number;
}

const countBy = (rows: readonly Row[], key: (row: Row) => string) => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
};

describe('demonstration needs', () => {
  let alone: Alone;
  let rows: Row[];
  beforeAll(async () => {
    alone = await openAlone(needsSubgraph, { demonstration: true });
    rows = alone.rows<Row>('select * from needs order by id');
  });
  afterAll(() => alone.close());

  it('are 400, over all Parties and topics, every topic with 3 or more', () => {
    expect(rows).toHaveLength(400);
    expect(new Set(rows.map(r => r.party))).toEqual(new Set(parties.map(p => p.iso3)));
    const perTopic = countBy(rows, r => r.topic);
    for (const { slug } of topics) expect(perTopic.get(slug), slug).toBeGreaterThanOrEqual(3);
  });

  it('give every small island State one that is most urgent and public, and no Party more than 3 most urgent ones', () => {
    for (const { iso3 } of parties.filter(p => p.sids === 'true')) expect(rows.some(r => r.party === iso3 && r.most_urgent === 1 && r.visibility === 'PUBLIC'), iso3).toBe(true);
    expect(Math.max(...countBy(rows.filter(r => r.most_urgent === 1), r => r.party).values())).toBeLessThanOrEqual(3);
    for (const row of rows.filter(r => r.most_urgent === 1)) expect([row.urgency, ['MET', 'WITHDRAWN'].includes(row.state)]).toEqual(['HIGH', false]);
  });

  it('spread over all kinds of help, levels, sources, urgencies, states and visibilities', () => {
    const kinds = rows.flatMap(r => JSON.parse(r.kinds) as string[]);
    for (const kind of ['TRAINING', 'ADVICE', 'EQUIPMENT', 'STAFFING', 'LEGISLATION', 'INFORMATION', 'TRANSLATION', 'FUNDING']) expect(kinds.filter(k => k === kind).length, kind).toBeGreaterThan(10);
    for (const [key, size] of [['level', 3], ['known_from', 4], ['urgency', 3], ['state', 6], ['visibility', 3]] as const) {
      const counts = countBy(rows, r => r[key]);
      expect(counts.size).toBe(size);
      for (const [value, n] of counts) expect(n, value).toBeGreaterThan(10);
    }
  });

  it('that concern compliance are never public', () => {
    const sensitive = rows.filter(r => r.known_from === 'COMPLIANCE_PROCEDURE' || r.topic.startsWith('compliance'));
    expect(sensitive.length).toBeGreaterThan(20);
    expect(sensitive.filter(r => r.visibility === 'PUBLIC')).toEqual([]);
  });

  it('hold 10 or more most urgent public ones for staff alone', () => {
    expect(rows.filter(r => r.most_urgent === 1 && r.visibility === 'PUBLIC' && r.kinds === '["STAFFING"]').length).toBeGreaterThanOrEqual(10);
  });

  it('say in themselves that they are made up, in varied words of three languages', () => {
    for (const row of rows) {
      const { en, fr, es, ...other } = JSON.parse(row.statement) as Record<string, string>;
      expect([en!.startsWith('Demonstration: '), fr!.startsWith('Démonstration : '), es!.startsWith('Demostración: '), Object.keys(other)]).toEqual([true, true, true, []]);
      for (const text of [en, fr, es]) expect(text).toMatch(/^[^{}]{30,600}\.$/);
      for (const { document } of JSON.parse(row.citations) as { document: string }[]) expect(document).toMatch(/^Demonstration: /);
      expect(row.is_demonstration).toBe(1);
    }
    expect(new Set(rows.map(r => r.statement)).size).toBeGreaterThan(300);
    expect(rows.filter(r => r.citations !== '[]').length).toBeGreaterThan(300);
  });

  it('are dated back from the day of loading', () => {
    for (const { stated_on } of rows) expect(stated_on < '2026-11-24' && stated_on > '2022-01-01').toBe(true);
  });

  it('are the same at every load, and none with facts alone', async () => {
    const facts = await openAlone(needsSubgraph);
    expect(facts.rows('select * from needs')).toEqual([]);
    expect(await facts.ask('{ needs { totalCount } party(iso3: "MUS") { needs { totalCount } } }')).toEqual({ needs: { totalCount: 0 }, party: { needs: { totalCount: 0 } } });
    await facts.close();
    const { demonstrationNeeds } = await import('../../services/needs/data/demonstration.ts');
    const again = demonstrationNeeds(parties as Parameters<typeof demonstrationNeeds>[0], topics, '2026-11-24'); // the lines of the same file
    expect(again.map(n => ({ id: n.id, statement: n.statement })).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(rows.map(r => ({ id: r.id, statement: JSON.parse(r.statement) as object })));
  });
});
