import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, type Ranked, type RankedConnection, type Wanted, inWords, match, points, profileOf, rankedConnection, rankedMatches } from '../../services/kit/graph/matching.ts';
import type { HelpKind, MatchReasonCode } from '../../services/kit/generated.ts';
import { workingLanguages } from '../../services/kit/values/text.ts';

const kinds: HelpKind[] = ['TRAINING', 'ADVICE', 'EQUIPMENT', 'STAFFING', 'LEGISLATION', 'INFORMATION', 'TRANSLATION', 'FUNDING'];
const some = <V>(...of: V[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: of.length });
const topics = some('a', 'b', 'c', 'd', 'e');
const languages = some('en', 'fr', 'pt', 'pt-BR', 'es-419');
const wanted: fc.Arbitrary<Wanted> = fc
  .record({ broader: topics, narrower: topics, kinds: some(...kinds), languages, subregion: fc.option(fc.constantFrom('s1', 's2')) })
  .map(w => ({ topic: 'a', party: 'MUS', region: 'r1', ...w }));
const candidate: fc.Arbitrary<Candidate> = fc.record(
  {
    slug: fc.constantFrom('x', 'y', 'z'),
    topics,
    kinds: some(...kinds),
    languages,
    parties: some('MUS', 'FJI'),
    regions: some('r1', 'r2'),
    subregions: some('s1', 's2'),
    online: fc.boolean(),
    anyTime: fc.boolean(),
    dateAhead: fc.boolean(),
    freePlaces: fc.boolean(),
  },
  { requiredKeys: ['slug', 'topics', 'kinds', 'languages'] },
);

describe('a match', () => {
  it('never ranks lower for one more tag, language, place or kind of help', () => {
    const more = fc.record({ topics, kinds: some(...kinds), languages, parties: some('MUS', 'FJI'), regions: some('r1', 'r2'), subregions: some('s1', 's2') });
    fc.assert(
      fc.property(wanted, candidate, more, (w, c, extra) => {
        const richer = { ...c };
        for (const [name, values] of Object.entries(extra)) Object.assign(richer, { [name]: [...((c as unknown as Record<string, string[] | undefined>)[name] ?? []), ...values] }); // all of them are lists
        expect(match(w, richer)?.score ?? -1).toBeGreaterThanOrEqual(match(w, c)?.score ?? -1);
        for (const flag of ['online', 'anyTime', 'dateAhead', 'freePlaces']) expect(match(w, { ...c, [flag]: true })?.score ?? -1).toBeGreaterThanOrEqual(match(w, { ...c, [flag]: false })?.score ?? -1);
      }),
      { numRuns: 1000 },
    );
  });

  it('has one reason of topic and that of kind, each reason once, and adds up to its score from 0 to 100', () =>
    fc.assert(
      fc.property(wanted, candidate, (w, c) => {
        const found = match(w, c);
        if (found === undefined) return;
        expect(found.reasons.filter(r => r.endsWith('_TOPIC'))).toHaveLength(1);
        expect(found.reasons).toContain('KIND_OF_HELP');
        expect(new Set(found.reasons).size).toBe(found.reasons.length);
        expect(found.score).toBe(found.reasons.reduce((sum, r) => sum + points[r], 0));
        expect(found.score).toBeGreaterThan(0);
        expect(found.score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 1000 },
    ));

  it('is there exactly where topic and kind of help fit, whatever else does', () =>
    fc.assert(
      fc.property(wanted, candidate, (w, c) => {
        const near = [w.topic, ...w.narrower, ...w.broader];
        expect(match(w, c) !== undefined).toBe(c.topics.some(t => near.includes(t)) && c.kinds.some(k => w.kinds.includes(k)));
      }),
      { numRuns: 1000 },
    ));

  it('is none for equipment alone where training is given', () =>
    fc.assert(
      fc.property(wanted, candidate, (w, c) => {
        expect(match({ ...w, kinds: ['EQUIPMENT'] }, { ...c, kinds: ['TRAINING', 'INFORMATION'] })).toBeUndefined();
      }),
    ));

  it('can reach 100, and its lines rank as they are meant to', () => {
    const w: Wanted = { topic: 'a', narrower: ['b'], broader: ['c'], kinds: ['TRAINING'], languages: ['fr'], party: 'MUS', region: 'r1', subregion: 's1' };
    const best: Candidate = { slug: 'x', topics: ['a'], kinds: ['TRAINING'], languages: ['fr-CA'], parties: ['MUS'], regions: ['r1'], subregions: ['s1'], online: true, anyTime: true, dateAhead: true, freePlaces: true };
    expect(match(w, best)).toEqual({ score: 100, reasons: ['SAME_TOPIC', 'KIND_OF_HELP', 'LANGUAGE', 'SAME_PARTY', 'DATE_AHEAD', 'FREE_PLACES'] });
    const reasons = (change: Partial<Candidate>) => match(w, { ...best, ...change })!.reasons;
    expect(reasons({ topics: ['c', 'b'] })[0]).toBe('NARROWER_TOPIC');
    expect(reasons({ topics: ['c'] })[0]).toBe('BROADER_TOPIC');
    expect(reasons({ parties: [] })[3]).toBe('SAME_SUBREGION');
    expect(reasons({ parties: [], subregions: [] })[3]).toBe('SAME_REGION');
    expect(reasons({ parties: [], subregions: [], regions: [] })[3]).toBe('ONLINE');
    expect(reasons({ dateAhead: false })).toContain('ANY_TIME');
    expect(reasons({ languages: ['en'] })).not.toContain('LANGUAGE');
  });

  it('does not hold a Party without a subregion to be in one', () =>
    fc.assert(
      fc.property(wanted, candidate, (w, c) => {
        expect(match({ ...w, subregion: null }, c)?.reasons ?? []).not.toContain('SAME_SUBREGION');
      }),
    ));

  it('says each reason in three languages, each in words of its own', () => {
    const codes = Object.keys(points) as MatchReasonCode[]; // its keys are the codes
    const said = workingLanguages.map(language => inWords(codes, language));
    for (const [i, code] of codes.entries()) {
      expect(said.map(s => s[i]!.code)).toEqual([code, code, code]);
      expect(new Set(said.map(s => s[i]!.text)).size).toBe(3);
    }
    for (const s of said) expect(new Set(s.map(r => r.text)).size).toBe(codes.length);
    expect(inWords(['SAME_TOPIC', 'FREE_PLACES'], 'en').map(r => r.text)).toEqual(['Covers the very topic of the need', 'Has places left']);
  });
});

describe('ranked matches', () => {
  const more = { day: '2026-11-24', language: 'en' as const, count: async () => 0 };

  it('come the best first, then by slug, whatever order the candidates had', () =>
    fc.assert(
      fc.property(wanted, fc.uniqueArray(candidate, { selector: c => c.slug }), (w, list) => {
        const { edges } = { edges: rankedMatches(w, list, c => c, { first: 100 }, more).edges() };
        const expected = list
          .flatMap(c => (match(w, c) === undefined ? [] : [{ slug: c.slug, ...match(w, c)! }]))
          .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
        expect(edges.map(e => ({ slug: e.node.slug, score: e.rank, reasons: e.reasons.map(r => r.code) }))).toEqual(expected);
        expect(rankedMatches(w, [...list].reverse(), c => c, { first: 100 }, more).edges()).toEqual(edges);
      }),
    ));

  const ranked = (n: number): Ranked<number>[] => Array.from({ length: n }, (_, i) => ({ node: i, slug: `s${String(i).padStart(3, '0')}`, match: { score: 50 + (i % 7), reasons: ['SAME_TOPIC', 'KIND_OF_HELP'] } }));

  it('say when more than 200 fit, and only then', async () => {
    const filter = (n: number, count: number) => rankedConnection(ranked(n), {}, { ...more, count: async () => count }).appliedFilter();
    expect(await filter(199, 199)).toBeNull();
    expect(await filter(200, 200)).toBeNull();
    expect(await filter(200, 201)).toEqual({ code: 'BEST_200', text: 'Only the 200 best candidates by topic are ranked.' });
  });

  it('are paged to the end both ways, in pages of any size', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (n, size) => {
        const all = ranked(n);
        const whole = rankedConnection(all, { first: 100 }, more).edges();
        const forwards: string[] = [];
        for (let after: string | null = null; ; ) {
          const page: RankedConnection<number> = rankedConnection(all, { first: size, after }, more);
          forwards.push(...page.edges().map(e => e.cursor));
          if (!page.pageInfo().hasNextPage) break;
          after = page.pageInfo().endCursor;
        }
        const backwards: string[] = [];
        for (let before: string | null = null; ; ) {
          const page: RankedConnection<number> = rankedConnection(all, { last: size, before }, more);
          backwards.unshift(...page.edges().map(e => e.cursor));
          if (!page.pageInfo().hasPreviousPage) break;
          before = page.pageInfo().startCursor;
        }
        expect(forwards).toEqual(whole.map(e => e.cursor));
        expect(backwards).toEqual(forwards);
      }),
    ));

  it('refuse a cursor of another day, since ranks depend on the day', () => {
    const [edge] = rankedConnection(ranked(3), {}, more).edges();
    expect(rankedConnection(ranked(3), { after: edge!.cursor }, more).edges()).toHaveLength(2);
    expect(() => rankedConnection(ranked(3), { after: edge!.cursor }, { ...more, day: '2026-11-25' })).toThrow(expect.objectContaining({ extensions: { code: 'INVALID_CURSOR' } }) as Error);
  });

  it('travel as a profile in which nothing is left out', () =>
    fc.assert(
      fc.property(candidate, wanted, (c, w) => {
        const { slug: _, ...rest } = c;
        const profile = profileOf(c);
        expect(profile).toEqual({ parties: [], regions: [], subregions: [], online: false, anyTime: false, dateAhead: false, freePlaces: false, ...rest });
        expect(match(w, profile)).toEqual(match(w, c));
      }),
    ));
});
