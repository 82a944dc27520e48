import type { WorkingLanguage } from '../../kit/values/text.ts';

/** What is said of lists that leave past trainings out. */
export const pastLeftOut: Record<WorkingLanguage, string> = {
  en: 'Trainings with no session ahead are left out, for they can no longer be joined.',
  fr: "Les formations sans session à venir sont omises, car on ne peut plus s'y joindre.",
  es: 'Se omiten las formaciones sin sesiones futuras, pues ya no es posible unirse a ellas.',
};
