import { type Texts, type WorkingLanguage, workingLanguages } from '../../kit/values/text.ts';
import type { VocabularyTextsInput } from '../generated.ts';
import { type Refuse, withText } from './statements.ts';

/** The texts with what is given of them: refuses what is blank or too long, and languages that must be there and are not. */
export function mergedTexts(
  refuse: Refuse,
  before: Texts,
  given: VocabularyTextsInput | null | undefined,
  field: string,
  { most, required }: { most: number; required: readonly WorkingLanguage[] },
): Texts {
  let texts = before;
  for (const language of workingLanguages) {
    const text = given === null ? null : given?.[language];
    if (text !== undefined) texts = withText(texts, language, text?.trim() ?? null);
    const now = texts[language];
    if (now === '' || (now === undefined && required.includes(language))) refuse('REQUIRED', [field, language]);
    if ((now?.length ?? 0) > most) refuse('TOO_LONG', [field, language], { most });
  }
  return texts;
}

/** The text that is given, else the one before; a blank is none. Refuses one that is too long. */
export function mergedText(refuse: Refuse, before: string | null | undefined, given: string | null | undefined, field: string, most: number): string | null {
  const text = given === undefined ? (before ?? null) : given?.trim() || null;
  if ((text?.length ?? 0) > most) refuse('TOO_LONG', [field], { most });
  return text;
}

/** Refuses what is not there and must be. */
export function checkThere(refuse: Refuse, said: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(said)) if (value == null) refuse('REQUIRED', [field]);
}

/** One text for values that are the same, however their parts are ordered. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part)) ?? 'null';

/** What differs from the record before; all of it where there was none. */
export const edits = (before: Readonly<Record<string, unknown>> | undefined, next: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(next).filter(([field, value]) => before === undefined || canonical(before[field]) !== canonical(value)));
