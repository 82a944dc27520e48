import { type Texts, type WorkingLanguage, folded, localized } from '../../kit/values/text.ts';

/** A text as it sorts for readers of each working language: what they are shown, without case and marks. */
export const inKeyOrder = (texts: Texts): Record<WorkingLanguage, string> => {
  const key = (language: string) => folded(localized(texts, [language]).text);
  return { en: key('en'), fr: key('fr'), es: key('es') };
};

/** The labels of topics in all languages, for search. */
export const labels = (topics: readonly { slug: string; label: Texts }[], slugs: readonly string[]): string[] =>
  topics.filter(t => slugs.includes(t.slug)).flatMap(t => Object.values(t.label));

/** Each value once, in the order in which it first stands. */
export const distinct = <V>(...lists: readonly (readonly V[])[]): V[] => [...new Set(lists.flat())];
