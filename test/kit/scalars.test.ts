import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalars } from '../../services/kit/graph/scalars.ts';

const { LanguageTag, DateTime, Decimal } = scalars;
const refused = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }) as Error;

describe('a language tag', () => {
  it.each([
    ['fr', 'fr'],
    ['PT-br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
  ])('%s is %s', (given, canonical) => {
    expect(LanguageTag.parseValue(given)).toBe(canonical);
    expect(LanguageTag.parseLiteral({ kind: Kind.STRING, value: given }, {})).toBe(canonical);
  });
  it.each(['', 'f', 'fr_CA', 'fr-', 'français', '*', 'en,fr', ' fr', 7, null, ['fr']])('%j is none', given => expect(() => LanguageTag.parseValue(given)).toThrow(refused));
  it('must stand in quotes', () => expect(() => LanguageTag.parseLiteral({ kind: Kind.ENUM, value: 'fr' }, {})).toThrow(refused));
});

describe('an instant', () => {
  it.each([
    ['2026-11-24T09:30:00Z', '2026-11-24T09:30:00.000Z'],
    ['2026-11-24T09:30:00.5+02:00', '2026-11-24T07:30:00.500Z'],
    ['2024-02-29T23:59:59-11:00', '2024-03-01T10:59:59.000Z'],
  ])('%s is %s', (given, written) => expect(DateTime.serialize(DateTime.parseValue(given))).toBe(written));
  it.each(['2026-11-24', '2026-11-24T09:30:00', '2026-02-30T09:30:00Z', '2025-02-29T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01T25:00:00Z', '24 Nov 2026', 1764000000, null, ''])('%j is none', given =>
    expect(() => DateTime.parseValue(given)).toThrow(refused),
  );
  it('is written the same from memory and from a text', () => expect(DateTime.serialize('2026-11-24T09:30:00.000Z')).toBe(DateTime.serialize(new Date('2026-11-24T09:30:00Z'))));
});

describe('a decimal number', () => {
  it.each(['0', '1250.00', '-3.5', '999999999999999.9999'])('%s stays as it is', given => expect(Decimal.serialize(Decimal.parseValue(given))).toBe(given));
  it.each(['', '1,5', '1e3', '.5', '5.', '1.00000', '+1', ' 1', 'NaN', 1250, null])('%j is none', given => expect(() => Decimal.parseValue(given)).toThrow(refused));
  it('must stand in quotes, or a client would round it', () => expect(() => Decimal.parseLiteral({ kind: Kind.INT, value: '5' }, {})).toThrow(refused));
});
