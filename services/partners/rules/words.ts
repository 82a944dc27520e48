import type { WorkingLanguage } from '../../kit/values/text.ts';

/** What is said of lists that leave past trainings out. */
export const pastLeftOut: Record<WorkingLanguage, string> = {
  en: 'Trainings with no session ahead are left out, for they can no longer be joined.',
  fr: "Les formations sans session à venir sont omises, car on ne peut plus s'y joindre.",
  es: 'Se omiten las formaciones sin sesiones futuras, pues ya no es posible unirse a ellas.',
};

/** What is said of lists that leave retired organizations out. */
export const retiredLeftOut: Record<WorkingLanguage, string> = {
  en: 'Organizations that the Secretariat has taken off the list are left out.',
  fr: 'Les organisations que le Secrétariat a retirées de la liste sont omises.',
  es: 'Se omiten las organizaciones que la Secretaría ha retirado de la lista.',
};

/** Why a session, a registration or an offer does not allow something now, as the rules of registrations name it. */
export const hindrances: Record<'BEGUN' | 'CALLED_OFF' | 'GIVER' | 'HELD' | 'NOT_BEGUN' | 'NOT_KEPT' | 'NOT_LISTED' | 'REFUSED' | 'REGISTERED', Record<WorkingLanguage, string>> = {
  BEGUN: { en: 'the session has begun', fr: 'la session a commencé', es: 'la sesión ya ha comenzado' },
  CALLED_OFF: { en: 'the session has been called off', fr: 'la session a été annulée', es: 'la sesión ha sido cancelada' },
  GIVER: { en: 'an offer stays with whoever makes it', fr: 'une offre reste à qui la fait', es: 'una oferta sigue siendo de quien la hace' },
  HELD: { en: 'the session is to be held', fr: 'la session doit avoir lieu', es: 'la sesión va a celebrarse' },
  NOT_BEGUN: { en: 'the session has not begun', fr: "la session n'a pas commencé", es: 'la sesión no ha comenzado' },
  NOT_KEPT: { en: 'registrations for this session are not kept here', fr: "les inscriptions à cette session ne se font pas ici", es: 'las inscripciones a esta sesión no se llevan aquí' },
  NOT_LISTED: { en: 'the other one is not listed itself', fr: "l'autre n'est pas listé lui-même", es: 'el otro no figura en la lista' },
  REGISTERED: {
    en: 'people have registered for this session, which cannot be moved to a day that has come; call it off, or choose a day ahead',
    fr: "des personnes sont inscrites à cette session, qui ne peut pas être déplacée à un jour déjà venu ; annulez-la, ou choisissez un jour à venir",
    es: 'hay personas inscritas en esta sesión, que no puede pasar a un día ya llegado; cancélela o elija un día futuro',
  },
  REFUSED: { en: 'the organization has refused the registration', fr: "l'organisation a refusé l'inscription", es: 'la organización ha rechazado la inscripción' },
};
