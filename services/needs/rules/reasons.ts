import type { WorkingLanguage } from '../../kit/values/text.ts';

/** Why something cannot be done now, as the end of a sentence. */
export const reasons = {
  closed: { en: 'the need is met or withdrawn', fr: 'le besoin est satisfait ou retiré', es: 'la necesidad está satisfecha o retirada' },
  notWithdrawing: { en: 'only a withdrawal names another need', fr: 'seul un retrait nomme un autre besoin', es: 'solo una retirada nombra otra necesidad' },
  twoLevels: { en: 'the tree of topics has two levels', fr: "l'arbre des thèmes a deux niveaux", es: 'el árbol de temas tiene dos niveles' },
} satisfies Record<string, Record<WorkingLanguage, string>>;
