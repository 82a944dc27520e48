import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partFigures, wholeFigures } from '../../../services/college/rules/progress.ts';
import { rateOf, shownPart, shownWhole } from '../../../services/kit/values/smallNumbers.ts';

const counted = fc.nat({ max: 400 }).chain(people => fc.nat({ max: 400 }).map(more => ({ people, count: people === 0 ? 0 : people + more })));

describe('a figure about people', () => {
  it('is 0, or withheld, or a multiple of 5 that is at most 4 below the exact one', () => {
    fc.assert(
      fc.property(counted, counted, (figure, whole) => {
        for (const shown of [shownWhole(figure, false), shownPart(figure, whole.count, false)]) {
          if (shown === null) continue;
          expect(shown % 5).toBe(0);
          expect(figure.count - shown).toBeGreaterThanOrEqual(0);
          expect(figure.count - shown).toBeLessThan(5);
          if (shown === 0) expect(figure.count).toBe(0);
          else expect(figure.people).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });

  it('is withheld in a whole exactly where it is about 1 to 4 people', () => {
    fc.assert(
      fc.property(counted, figure => {
        expect(shownWhole(figure, false) === null).toBe(figure.people >= 1 && figure.people <= 4);
      }),
    );
  });

  it('is not told from 0 in a part, unless the whole is 0', () => {
    for (const people of [0, 1, 2, 3, 4]) expect(shownPart({ count: people, people }, 20, false)).toBeNull();
    expect(shownPart({ count: 0, people: 0 }, 0, false)).toBe(0);
  });

  it('is shown as it is to who may see it so', () => {
    fc.assert(
      fc.property(counted, fc.nat(), (figure, whole) => {
        expect(shownWhole(figure, true)).toBe(figure.count);
        expect(shownPart(figure, whole, true)).toBe(figure.count);
      }),
    );
  });

  it('hides what few people did often', () => {
    expect(shownWhole({ count: 12, people: 3 }, false)).toBeNull();
    expect(shownWhole({ count: 12, people: 5 }, false)).toBe(10);
  });
});

describe('a rate', () => {
  it('is made of the two shown figures, or null', () => {
    expect(rateOf(5, 20)).toBe(0.25);
    expect(rateOf(0, 20)).toBe(0);
    expect(rateOf(null, 20)).toBeNull();
    expect(rateOf(5, null)).toBeNull();
    expect(rateOf(0, 0)).toBeNull();
  });
});

describe('what the figures tell together', () => {
  /** Exact figures that look like this one. */
  const alike = (exact: number, whole: number) => {
    const shown = shownPart({ count: exact, people: exact }, whole, false);
    return Array.from({ length: 60 }, (_, n) => n).filter(n => shownPart({ count: n, people: n }, whole, false) === shown);
  };

  it('leaves at least 5 values for what two figures differ by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 40 }), (some, rest) => {
        const wholes = Array.from({ length: 120 }, (_, n) => n).filter(n => n > 0 && shownWhole({ count: n, people: n }, false) === shownWhole({ count: some + rest, people: some + rest }, false));
        const differences = new Set(wholes.flatMap(w => alike(some, w).filter(s => s <= w).map(s => w - s)));
        expect(differences.size).toBeGreaterThanOrEqual(Math.min(5, wholes.length));
      }),
    );
  });

  it('never pins a figure of 1 to 4 down by a whole and its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 13 }), { minLength: 2, maxLength: 4 }), parts => {
        const whole = parts.reduce((sum, n) => sum + n, 0);
        if (whole === 0) return;
        const shown = shownWhole({ count: whole, people: whole }, false);
        const choices = parts.map(n => alike(n, whole));
        const possible = parts.map(() => new Set<number>());
        const visit = (chosen: number[]): void => {
          if (chosen.length < parts.length) {
            for (const n of choices[chosen.length]!) visit([...chosen, n]);
            return;
          }
          const sum = chosen.reduce((a, b) => a + b, 0);
          if (sum > 0 && shownWhole({ count: sum, people: sum }, false) === shown) chosen.forEach((n, i) => possible[i]!.add(n));
        };
        visit([]);
        parts.forEach((n, i) => {
          if (n > 0 && n < 5) expect(possible[i]!.size).toBeGreaterThanOrEqual(2);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('tells nothing apart that nine single enrolments under a whole of nine would give away', () => {
    const whole = { learners: 5, enrolments: 9, completers: 5, completions: 5 };
    const one = { learners: 1, enrolments: 1, completers: 1, completions: 1 };
    const none = { learners: 0, enrolments: 0, completers: 0, completions: 0 };
    expect(partFigures(one, whole, false)).toEqual(partFigures(none, whole, false));
    expect(wholeFigures(whole, false)).toEqual({ learners: 5, enrolments: 5, completions: 5, completionRate: 1, withheld: false });
  });
});
