import type { WorkingLanguage } from '../../kit/values/text.ts';

interface Labelled {
  slug: string;
  labelEn: string;
  labelFr: string;
  labelEs: string;
}

/** Topics by label in a language, accents aside. */
export const byLabel = <T extends Labelled>(topics: readonly T[], language: WorkingLanguage): T[] => {
  const key = (t: Labelled) => `${{ en: t.labelEn, fr: t.labelFr, es: t.labelEs }[language]}\n${t.slug}`;
  return [...topics].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
