import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorUnits, money } from '../../services/kit/values/money.ts';

describe('money', () => {
  it.each([
    [90_600_000, 'USD', '906000.00'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [0, 'CHF', '0.00'],
    [1234, 'JPY', '1234'],
    [1234, 'TND', '1.234'],
  ])('of %i smallest units of %s is %s', (minor, currency, amount) => expect(money(minor, currency)).toEqual({ amount, currency }));

  it('comes back as it went in, with no digit lost', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constantFrom('USD', 'JPY', 'TND'), (whole, currency) => {
        expect(Number(money(minorUnits(whole, currency), currency).amount)).toBe(whole);
      }),
    ));
});
