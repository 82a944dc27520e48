import type { Texts } from '../../kit/values/text.ts';

/** How much each field counts: a title most, then the taxa covered, their relatives, topics, and who published or made it. */
export const weights = { title: 16, taxa: 8, nearTaxa: 4, topics: 3, broaderTopics: 2, contents: 2, organizations: 1 } as const;

export interface SearchField {
  text: string;
  weight: number;
}

/** All languages of the texts, with one weight. */
export const weighed = (weight: number, ...texts: readonly (Texts | string | null)[]): SearchField[] =>
  texts.flatMap(text => (text === null ? [] : typeof text === 'string' ? [text] : Object.values(text))).map(text => ({ text, weight }));

/** Labels of topics and, with less weight, of those above them. */
export function topicFields(topics: readonly string[], known: ReadonlyMap<string, { broader: string | null; label: Texts }>): SearchField[] {
  return topics.flatMap(slug => {
    const topic = known.get(slug);
    const broader = known.get(topic?.broader ?? '');
    return [...weighed(weights.topics, topic?.label ?? null), ...weighed(weights.broaderTopics, broader?.label ?? null)];
  });
}
