import { describe, expect, it } from 'vitest';
import { cleaned, acceptedLanguages, folded, localized, soughtWords, stem, words } from '../../services/kit/values/text.ts';

describe('languages of the header', () => {
  it.each([
    ['fr-CA, en;q=0.5, es;q=0.9', ['fr-CA', 'es', 'en']],
    ['*, !!, en;q=0, pt', ['pt']],
    ['', []],
  ])('%s', (header, expected) => expect(acceptedLanguages(header)).toEqual(expected));
});

describe('a text in the best language that exists', () => {
  const title = { fr: 'oiseaux', pt: 'aves', ru: 'птицы' };
  it.each([
    [['fr-CA'], 'fr', false],
    [['de', 'pt-BR'], 'pt', false],
    [['de'], 'fr', true],
    [[], 'fr', false],
  ])('%j', (wanted, language, isFallback) => expect(localized(title, wanted)).toMatchObject({ language, isFallback }));
  it('takes whichever exists where none of the working languages does', () =>
    expect(localized({ ru: 'птицы' }, ['de'])).toEqual({ text: 'птицы', language: 'ru', isFallback: true }));
});

describe('words for search and order', () => {
  it('sorts names as a reader expects', () => {
    expect(['Zambie', 'Éthiopie', 'Estonie', "Côte d'Ivoire"].sort((a, b) => (folded(a) < folded(b) ? -1 : 1))).toEqual(["Côte d'Ivoire", 'Estonie', 'Éthiopie', 'Zambie']);
  });
  it.each([
    ['guides', 'guide'],
    ['elephants', 'éléphant'],
    ['boxes', 'box'],
    ['bourses', 'bourse'],
    ['sizes', 'size'],
    ['oiseaux', 'oiseau'],
    ['elefantes', 'elefante'],
    ['species', 'species'],
  ])('folds the plural of %s', (many, one) => expect(stem(words(many)[0]!)).toBe(stem(words(one)[0]!)));
  it('splits at apostrophes', () => expect(words("l'éléphant d’Afrique")).toEqual(['l', 'elephant', 'd', 'afrique']));
});

describe('what somebody searches for', () => {
  it.each([
    ['fin of a shortfin mako', ['fin', 'shortfin', 'mako']],
    ["la défense de l'éléphant", ['defense', 'elephant']],
    ['los tiburones del mar', ['tiburones', 'mar']],
    ['the', ['the']],
  ])('%s', (query, expected) => expect(soughtWords(query)).toEqual(expected));
});

describe('a text that somebody has typed', () => {
  it.each([
    ['loses what is not seen at its ends', ' \u200b\ufeff Sharks \u200d\n', 'Sharks'],
    ['is nothing where nothing of it is seen', '\u200b \u2060\u00a0', ''],
    ['loses control characters, and keeps lines and tabs', 'a\u0000b\u0007\r\n\tc', 'ab\n\tc'],
    ['keeps no half of a character', 'a\ud800', 'a\ufffd'],
    ['is read in the direction in which it is written', 'a\u202eb\u2066', 'ab'],
    ['keeps what other scripts need inside', 'क्\u200dष', 'क्\u200dष'],
  ])('%s', (_, typed, kept) => expect(cleaned(typed)).toBe(kept));
});
