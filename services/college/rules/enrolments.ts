import { type Viewer, isSecretariat, organizationsOf, partiesOf } from '../../kit/identity/viewer.ts';
import type { UserErrorCode } from '../../kit/generated.ts';
import type { WorkingLanguage } from '../../kit/values/text.ts';
import type { Admission, EnrolmentDecision, EnrolmentState } from '../generated.ts';

/** Enrolments that have, or had, a place: only these are counted as learning. */
export const hadPlace: readonly EnrolmentState[] = ['ACTIVE', 'COMPLETED', 'WITHDRAWN'];

/** What somebody decided on, and what has become of it until the learner has completed or left. */
export const afterDecision: readonly EnrolmentState[] = ['ACTIVE', 'WAITING', 'REFUSED'];

/** What a learner claims of the body they work for. */
export interface Claim {
  party: string | null;
  affiliationState: string;
}

/** The Party whose authority has confirmed that they work for it. */
export const confirmedIn = ({ party, affiliationState }: Claim): string | null => (affiliationState === 'CONFIRMED' ? party : null);

/** What an enrolment begins with. Who is admitted joins the queue, and the queue fills the places that are left. */
export const firstState = (admission: Admission, learner: Claim): EnrolmentState => (admission === 'OPEN' || confirmedIn(learner) !== null ? 'WAITING' : 'PENDING');

/** Why a learner cannot enrol, given the enrolment that is there; undefined where nothing is in the way. */
export function whyNotEnrol(state: EnrolmentState | undefined): UserErrorCode | undefined {
  if (state === undefined || state === 'WITHDRAWN' || state === 'CANCELLED') return undefined;
  return state === 'REFUSED' ? 'NOT_ALLOWED_NOW' : 'DUPLICATE';
}

/** What becomes of an enrolment that the learner gives up; undefined where it has ended. */
export const afterLeaving = (state: EnrolmentState): EnrolmentState | undefined => (state === 'ACTIVE' ? 'WITHDRAWN' : state === 'PENDING' || state === 'WAITING' ? 'CANCELLED' : undefined);

/** Enrolments that have a place, or have had one to the end: a late event may come after the last one. */
export const learning: readonly EnrolmentState[] = ['ACTIVE', 'COMPLETED'];

/** Whether what was learned can be recorded. */
export const canLearn = (state: EnrolmentState): boolean => learning.includes(state);

/** On what a decision is possible: on what waits for one; and who was refused can still be accepted. */
export const decidable: readonly EnrolmentState[] = ['PENDING', 'REFUSED'];
export const canBeDecided = (decision: EnrolmentDecision, state: EnrolmentState): boolean => decidable.includes(state) && (decision === 'ACCEPT' || state === 'PENDING');

/**
 * Who may decide: the Secretariat, the authority that has confirmed the learner, a partner whose organization made the
 * course (ACCESS: decideEnrolments). Nobody decides for themselves.
 */
export function mayDecide(viewer: Viewer, enrolment: Claim & { learner: string }, madeBy: readonly string[]): boolean {
  if (enrolment.learner === viewer.learner) return false;
  const party = confirmedIn(enrolment);
  return isSecretariat(viewer) || (party !== null && partiesOf(viewer).includes(party)) || organizationsOf(viewer).some(o => madeBy.includes(o));
}

/** The `why` of NOT_ALLOWED_NOW. */
export const whys = {
  refused: { en: 'the enrolment was refused', fr: "l'inscription a été refusée", es: 'la inscripción fue rechazada' },
  ended: { en: 'the enrolment has ended', fr: "l'inscription a pris fin", es: 'la inscripción ha terminado' },
  decided: { en: 'no decision is awaited', fr: "aucune décision n'est attendue", es: 'no se espera ninguna decisión' },
  noPlace: { en: 'the enrolment has no place', fr: "l'inscription n'a pas de place", es: 'la inscripción no tiene plaza' },
  retired: { en: 'the course is no longer given', fr: "le cours n'est plus donné", es: 'el curso ya no se imparte' },
  before: { en: 'complete first', fr: "terminez d'abord", es: 'complete primero' },
} satisfies Record<string, Record<WorkingLanguage, string>>;
