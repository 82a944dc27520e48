import { type Texts, type WorkingLanguage, workingLanguages } from '../../kit/values/text.ts';
import type { TopicTextsInput } from '../generated.ts';
import { type Refuse, withText } from './statements.ts';

/** How long the parts of a topic may be, in characters. */
export const topicBounds = { slug: 80, label: 200, definition: 4_000 };

export const isTopicSlug = (slug: string): boolean => slug.length <= topicBounds.slug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);

/** The texts with what is given of them: refuses what is blank or too long, and languages that must be there and are not. */
export function mergedTexts(refuse: Refuse, before: Texts, given: TopicTextsInput | null | undefined, field: 'label' | 'definition', required: readonly WorkingLanguage[]): Texts {
  let texts = before;
  for (const language of workingLanguages) {
    const text = given === null ? null : given?.[language];
    if (text !== undefined) texts = withText(texts, language, text?.trim() ?? null);
    const now = texts[language];
    if (now === '' || (now === undefined && required.includes(language))) refuse('REQUIRED', [field, language]);
    if ((now?.length ?? 0) > topicBounds[field]) refuse('TOO_LONG', [field, language], { most: topicBounds[field] });
  }
  return texts;
}

/** A topic may stand below the other: the tree has two levels. */
export const canStandBelow = (topic: { slug: string; hasNarrower: boolean }, above: { slug: string; broader: string | null }): boolean =>
  above.slug !== topic.slug && above.broader === null && !topic.hasNarrower;
