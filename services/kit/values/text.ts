import { coded } from '../errors.ts';

/** One text in several languages, as stored: BCP 47 tag to words. */
export type Texts = Record<string, string>;

/** Languages of the Convention, in the order in which they stand in for a language that is missing. */
export const workingLanguages = ['en', 'fr', 'es'] as const;
export type WorkingLanguage = (typeof workingLanguages)[number];

/** The tag in its canonical form, or undefined when it is malformed. */
export const canonicalTag = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** Languages of an `Accept-Language` header, best first. What is malformed, `*` or `q=0` is passed over (RFC 9110, 12.5.4). */
export const acceptedLanguages = (header: string | null | undefined): string[] =>
  (header ?? '')
    .slice(0, 1000)
    .split(',')
    .slice(0, 20)
    .map(part => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map(p => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(p)?.[1]).find(q => q !== undefined);
      return { tag: tag === '*' || tag === '' ? undefined : canonicalTag(tag), weight: Number(weight ?? 1) };
    })
    .filter((entry): entry is { tag: string; weight: number } => entry.tag !== undefined && entry.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(entry => entry.tag);

/** RFC 4647 lookup: `fr-CA` finds `fr-CA`, then `fr`. A single-letter subtag at the end goes together with what followed it. */
const lookup = (available: readonly string[], wanted: string): string | undefined => {
  for (let tag = wanted; tag !== ''; tag = tag.replace(/(-[a-z0-9])?-?[a-z0-9]*$/i, '')) {
    const found = available.find(candidate => candidate.toLowerCase() === tag.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
};

export interface Localized {
  text: string;
  language: string;
  isFallback: boolean;
}

/** The text in the first language asked for that exists, else in en, fr, es, else in whichever exists. */
export function localized(texts: Texts, wanted: readonly string[]): Localized {
  const available = Object.keys(texts);
  for (const tag of wanted) {
    const language = lookup(available, tag);
    if (language !== undefined) return { text: texts[language]!, language, isFallback: false };
  }
  const language = workingLanguages.find(tag => tag in texts) ?? available[0];
  if (language === undefined) throw new Error('a text without any language');
  return { text: texts[language]!, language, isFallback: wanted.length > 0 };
}

/** As `localized`, for a text that may be missing. */
export const localizedOrNull = (texts: Texts | null, wanted: readonly string[]): Localized | null =>
  texts === null || Object.keys(texts).length === 0 ? null : localized(texts, wanted);

/** The languages of an argument, or those of the request when the argument is absent. Malformed tags never get here: the scalar refuses them. */
export const languagesOf = (argument: readonly string[] | null | undefined, request: readonly string[]): readonly string[] => {
  if (argument && argument.length > 20) throw coded('BAD_USER_INPUT', 'Name at most 20 languages.');
  return argument ?? request;
};

/** The language of the Convention that suits the reader best: sentences of our own exist in these three. */
export const workingLanguage = (wanted: readonly string[]): WorkingLanguage => {
  for (const tag of wanted) {
    const found = lookup(workingLanguages, tag);
    if (found !== undefined) return found as WorkingLanguage; // lookup returns one of the tags it was given
  }
  return 'en';
};

/** Letters without case and marks, so that names sort and compare as a reader expects: Éthiopie beside Ethiopia, not after Zambia. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[øđłı]/g, letter => ({ ø: 'o', đ: 'd', ł: 'l', ı: 'i' })[letter]!)
    .replace(/[’'`´ʼ-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words of a text as search compares them, before plurals are folded. */
export const words = (text: string): string[] =>
  [...segmenter.segment(folded(text))].filter(part => part.isWordLike).map(part => part.segment);

/** Words of English, French and Spanish that say nothing alone, as `words` gives them. */
const functionWords = new Set(
  'a an and at by for from in of on or the to with au aux avec d dans de des du en et l la le les ou par pour sur un une al con del el las los para por una y o'.split(' '),
);

/** What somebody searches for: the words of the query without those that say nothing alone, unless nothing else is there. */
export const soughtWords = (query: string): string[] => {
  const all = words(query);
  const telling = all.filter(word => !functionWords.has(word));
  return telling.length > 0 ? telling : all;
};

/**
 * A word without its plain plural (-s, -es, -x in English, French and Spanish). A last -e after a consonant goes too,
 * or `guides` and `guide` would part. It errs on the side of finding too much; the unfolded word ranks higher.
 */
export const stem = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (/(ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|z|s|[bcdfghjklmnpqrtvw])es$/.test(word)) return word.slice(0, -2);
  if (/[sx]$/.test(word)) return word.slice(0, -1);
  if (/[bcdfghjklmnpqrstvwxz]e$/.test(word)) return word.slice(0, -1);
  return word;
};

/** What no text needs, and what hides how another is read: control characters, halves of characters, and marks that turn the direction of writing. */
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** What is not seen at either end. */
const unseen = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g;

/** A text as somebody has typed it, made fit to be kept: of what is not seen alone, nothing is left. */
export const cleaned = (text: string): string => text.replaceAll('\r\n', '\n').toWellFormed().replace(harmful, '').replace(unseen, '');
