import { type Viewer, isSecretariat, organizationsOf, partiesOf } from '../../kit/identity/viewer.ts';
import type { RegistrationDecision, RegistrationState, SessionSelection, UserErrorCode } from '../generated.ts';
import { isAhead, placesLeft } from './sessions.ts';
import { mayGive } from './visibility.ts';

/** Which registrations exist for a viewer: one's own, those for sessions of one's organizations, those of the confirmed staff of one's Parties, or all. */
export interface Sight {
  all: boolean;
  learner: string | null;
  organizations: readonly string[];
  parties: readonly string[];
}

/** What the viewer may see of registrations (ACCESS: registrations). */
export const sightOf = (viewer: Viewer): Sight => ({ all: isSecretariat(viewer), learner: viewer.learner, organizations: organizationsOf(viewer), parties: partiesOf(viewer) });

/** What the rules need to know of a session. */
interface Session {
  firstDay: string;
  isCancelled: boolean;
  places: number | null;
  placesTaken: number | null;
  selection: SessionSelection;
  hasWaitingList: boolean;
}

/** Why something cannot be done: a fault of the input, and the reason in words where its kind does not say enough. */
export interface Hindrance {
  code: UserErrorCode;
  why?: 'BEGUN' | 'CALLED_OFF' | 'NOT_BEGUN' | 'NOT_KEPT' | 'REFUSED';
}

/** Why nobody can be registered for the session or decided on any more. */
function closed(session: Session, today: string): Hindrance | undefined {
  if (session.placesTaken === null) return { code: 'NOT_ALLOWED_NOW', why: 'NOT_KEPT' };
  if (session.isCancelled) return { code: 'NOT_ALLOWED_NOW', why: 'CALLED_OFF' };
  return isAhead(session, today) ? undefined : { code: 'NOT_ALLOWED_NOW', why: 'BEGUN' };
}

/** Where the organization selects, or nobody knows how many places there are, a place cannot be given unasked. */
export const isAskedFor = ({ selection, places }: Pick<Session, 'selection' | 'places'>): boolean => selection === 'BY_ORGANIZER' || places === null;

/** Why somebody who has registered before as `own` says, or not yet, cannot register now. */
export function whyNotRegister(session: Session, own: RegistrationState | undefined, today: string): Hindrance | undefined {
  const hindrance = closed(session, today);
  if (hindrance !== undefined) return hindrance;
  if (own === 'REFUSED') return { code: 'NOT_ALLOWED_NOW', why: 'REFUSED' };
  if (own !== undefined && own !== 'CANCELLED') return { code: 'DUPLICATE' };
  return isAskedFor(session) || session.hasWaitingList || placesLeft(session) !== 0 ? undefined : { code: 'NO_PLACE_LEFT' };
}

/** Whoever registered may take it back; nobody else does it for them. */
export const mayCancel = (viewer: Viewer, { learner }: { learner: string | null }): boolean => learner !== null && learner === viewer.learner;

/** Why a registration cannot be cancelled now. */
export function whyNotCancel(session: Session, state: RegistrationState, today: string): Hindrance | undefined {
  if (state === 'CANCELLED' || state === 'REFUSED') return { code: 'OUT_OF_ORDER' };
  return closed(session, today);
}

/** Those who give the session decide on who registered for it, and nobody on their own registration. */
export const mayDecide = (viewer: Viewer, { learner }: { learner: string | null }, organizations: readonly string[]): boolean =>
  mayGive(viewer, organizations) && (learner === null || learner !== viewer.learner);

/** Why nobody can say who took part. */
export function whyNotRecord(session: Session, today: string): Hindrance | undefined {
  const hindrance = closed(session, today);
  if (hindrance === undefined) return { code: 'NOT_ALLOWED_NOW', why: 'NOT_BEGUN' };
  return hindrance.why === 'BEGUN' ? undefined : hindrance;
}

/** Why nothing can be decided on those who registered. */
export const whyNotDecide = closed;

const decided: Record<RegistrationDecision, readonly RegistrationState[]> = {
  ACCEPT: ['REQUESTED', 'REFUSED'],
  REFUSE: ['REQUESTED', 'PLACE', 'WAITING'],
};

/** Whether the decision, or any where none is named, can be taken on somebody in the state. */
export const isDecidable = (state: RegistrationState, decision?: RegistrationDecision): boolean =>
  (decision === undefined ? Object.values(decided).flat() : decided[decision]).includes(state);

/** An address to which a message can be sent, as far as its form tells. */
export const isAddress = (text: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/.test(text);
