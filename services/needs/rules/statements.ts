import type { UserErrorCode } from '../../kit/generated.ts';
import type { Texts } from '../../kit/values/text.ts';
import type { HelpKind, NeedCitationInput } from '../generated.ts';

/** How long the texts of a need may be, in characters, and how many members its lists may have. */
export const needBounds = { statement: 4_000, languages: 20, citations: 20, document: 300, place: 100, page: 100_000, reason: 4_000 };

export interface Citation {
  document: string;
  paragraph: string | null;
  question: string | null;
  page: number | null;
}

/** Citations as they are kept: trimmed, and nothing rather than a blank. */
export const citationsFrom = (given: readonly NeedCitationInput[]): Citation[] =>
  given.map(c => ({ document: c.document.trim(), paragraph: c.paragraph?.trim() || null, question: c.question?.trim() || null, page: c.page ?? null }));

export type Refuse = (code: UserErrorCode, path: readonly (string | number)[], values?: Record<string, string | number>) => void;

/** Refuses a text that is blank or too long. */
export function checkText(refuse: Refuse, text: string, path: readonly (string | number)[], most: number): void {
  if (text === '') refuse('REQUIRED', path);
  if (text.length > most) refuse('TOO_LONG', path, { most });
}

/** What a need says. */
export interface Said {
  /** The text that is given; undefined where an edit gives none. */
  statement: string | undefined;
  kinds: readonly HelpKind[];
  languages: readonly string[];
  citations: readonly Citation[];
}

/** Refuses what a need cannot say. */
export function checkSaid(refuse: Refuse, { statement, kinds, languages, citations }: Said): void {
  if (statement !== undefined) checkText(refuse, statement, ['statement'], needBounds.statement);
  if (kinds.length === 0) refuse('REQUIRED', ['kinds']);
  if (languages.length > needBounds.languages) refuse('TOO_MANY', ['languages'], { most: needBounds.languages });
  if (citations.length > needBounds.citations) return refuse('TOO_MANY', ['citations'], { most: needBounds.citations });
  citations.forEach(({ document, paragraph, question, page }, i) => {
    checkText(refuse, document, ['citations', i, 'document'], needBounds.document);
    for (const [part, text] of [['paragraph', paragraph], ['question', question]] as const)
      if ((text?.length ?? 0) > needBounds.place) refuse('TOO_LONG', ['citations', i, part], { most: needBounds.place });
    if (page !== null && (page < 1 || page > needBounds.page)) refuse('OUT_OF_RANGE', ['citations', i, 'page'], { least: 1, most: needBounds.page });
  });
}

/** The texts with the one in a language replaced, added, or, where it is null, taken away. */
export function withText(texts: Texts, language: string, text: string | null): Texts {
  const { [language]: _, ...others } = texts;
  return text === null ? others : { ...others, [language]: text };
}
