import type { Texts } from '../../../kit/values/text.ts';
import type { ContributionMovement, HelpKind, TrainingKind } from '../../generated.ts';

type Words = Record<'en' | 'fr' | 'es', string>;

const trainings: Partial<Record<TrainingKind, Words>> = {
  COURSE: { en: 'course', fr: 'cours', es: 'curso' },
  WORKSHOP: { en: 'workshop', fr: 'atelier', es: 'taller' },
  TRAINING_OF_TRAINERS: { en: 'training of trainers', fr: 'formation de formateurs', es: 'formación de formadores' },
  WEBINAR: { en: 'webinar', fr: 'webinaire', es: 'seminario web' },
  TECHNICAL_ASSISTANCE: { en: 'technical assistance', fr: 'assistance technique', es: 'asistencia técnica' },
  E_LEARNING: { en: 'course at your own pace', fr: 'cours à votre rythme', es: 'curso a su propio ritmo' },
};

const help: Partial<Record<HelpKind, Words>> = {
  TRAINING: { en: 'training places', fr: 'places de formation', es: 'plazas de formación' },
  ADVICE: { en: 'advice of an expert', fr: "conseils d'un expert", es: 'asesoramiento de un experto' },
  EQUIPMENT: { en: 'equipment', fr: 'équipement', es: 'equipo' },
  LEGISLATION: { en: 'help with drafting law', fr: 'aide à la rédaction de textes de loi', es: 'ayuda para redactar legislación' },
  INFORMATION: { en: 'reference information', fr: 'informations de référence', es: 'información de referencia' },
  TRANSLATION: { en: 'translation', fr: 'traduction', es: 'traducción' },
  FUNDING: { en: 'money', fr: 'argent', es: 'fondos' },
};

const movements: Record<ContributionMovement, Words> = {
  PLEDGE: { en: 'pledge', fr: 'promesse de don', es: 'promesa de contribución' },
  COMMITMENT: { en: 'agreement', fr: 'engagement', es: 'compromiso' },
  DISBURSEMENT: { en: 'payment', fr: 'versement', es: 'desembolso' },
  EXPENDITURE: { en: 'expenditure', fr: 'dépense', es: 'gasto' },
  REFUND: { en: 'refund', fr: 'remboursement', es: 'reembolso' },
  CORRECTION: { en: 'correction', fr: 'correction', es: 'corrección' },
};

/** Every text of the demonstration says what it is. */
const on = (words: Words | undefined, topic: Texts): Texts => ({
  en: `Demonstration: ${words!.en} on ${topic.en}`,
  fr: `Démonstration : ${words!.fr}, « ${topic.fr} »`,
  es: `Demostración: ${words!.es}, «${topic.es}»`,
});

export type DemonstratedKind = 'COURSE' | 'WORKSHOP' | 'TRAINING_OF_TRAINERS' | 'WEBINAR' | 'TECHNICAL_ASSISTANCE' | 'E_LEARNING';

export const trainingTitle = (kind: DemonstratedKind, topic: Texts) => on(trainings[kind], topic);
export const offerTitle = (kind: Exclude<HelpKind, 'STAFFING'>, topic: Texts) => on(help[kind], topic);
export const contributionTitle = (movement: ContributionMovement, topic: Texts) => on(movements[movement], topic);

export const madeUpNote: Texts = {
  en: 'Demonstration: made up by this project; the organizations named have no part in it.',
  fr: "Démonstration : inventé par ce projet ; les organisations nommées n'y ont aucune part.",
  es: 'Demostración: inventado por este proyecto; las organizaciones nombradas no participan en él.',
};

export const madeUp = { source: 'Made up for demonstration', confidence: null, verified: null, reality: 'ILLUSTRATIVE' };
