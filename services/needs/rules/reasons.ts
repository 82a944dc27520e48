import type { WorkingLanguage } from '../../kit/values/text.ts';

/** Why something cannot be done now, as the end of a sentence. */
export const reasons = {
  closed: { en: 'the need is met or withdrawn', fr: 'le besoin est satisfait ou retiré', es: 'la necesidad está satisfecha o retirada' },
  notWithdrawing: { en: 'only a withdrawal names another need', fr: 'seul un retrait nomme un autre besoin', es: 'solo una retirada nombra otra necesidad' },
  circle: { en: 'a paragraph cannot take its own place', fr: 'un paragraphe ne peut pas se remplacer lui-même', es: 'un párrafo no puede sustituirse a sí mismo' },
  draft: { en: 'it is still a draft', fr: "il s'agit encore d'un projet", es: 'todavía es un proyecto' },
  notSuperseded: { en: 'only what is superseded names another', fr: 'seul un paragraphe remplacé en nomme un autre', es: 'solo un párrafo sustituido nombra otro' },
  supersedes: { en: 'it took the place of another', fr: 'il en remplace un autre', es: 'sustituye a otro' },
  twoLevels: { en: 'the tree of topics has two levels', fr: "l'arbre des thèmes a deux niveaux", es: 'el árbol de temas tiene dos niveles' },
} satisfies Record<string, Record<WorkingLanguage, string>>;
