/** What the rules need to know of a session. */
interface Session {
  /** The first day on which it may begin. */
  firstDay: string;
  isCancelled: boolean;
  places: number | null;
  placesTaken: number | null;
}

/** What is known of a session's being called off. */
export interface Cancellable {
  isCancelled: boolean;
  calledOffOn: string | null;
  cancellationReason: string | null;
  /** The session that takes its place. */
  replacedBy: string | null;
}

/** Begins after today, even where only its month or year is known, and has not been called off. */
export const isAhead = ({ firstDay, isCancelled }: Pick<Session, 'firstDay' | 'isCancelled'>, today: string): boolean => firstDay > today && !isCancelled;

/** It lay ahead, and after the change does so no longer, although it is to be held. */
export const isMovedBack = (before: Pick<Session, 'firstDay'>, after: Pick<Session, 'firstDay' | 'isCancelled'>, today: string): boolean =>
  before.firstDay > today && after.firstDay <= today && !after.isCancelled;

/** Places that nobody holds; unknown where either figure is. */
export const placesLeft = ({ places, placesTaken }: Session): number | null =>
  places === null || placesTaken === null ? null : Math.max(0, places - placesTaken);

export const hasFreePlaces = (session: Session, today: string): boolean => isAhead(session, today) && (placesLeft(session) ?? 0) > 0;

/** Registrations are kept, it lies ahead, and no limit is reached. */
export const isBookable = (session: Session, today: string): boolean =>
  isAhead(session, today) && session.placesTaken !== null && placesLeft(session) !== 0;
