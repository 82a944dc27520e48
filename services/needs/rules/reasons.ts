import type { WorkingLanguage } from '../../kit/values/text.ts';

/** Why something cannot be done now, as the end of a sentence. */
export const reasons = {
  closed: { en: 'the need is met or withdrawn', fr: 'le besoin est satisfait ou retiré', es: 'la necesidad está satisfecha o retirada' },
  notWithdrawing: { en: 'only a withdrawal names another need', fr: 'seul un retrait nomme un autre besoin', es: 'solo una retirada nombra otra necesidad' },
} satisfies Record<string, Record<WorkingLanguage, string>>;
