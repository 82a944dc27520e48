import { StartError } from '../errors.ts';

export interface Clock {
  now(): Date;
}

export const realClock: Clock = { now: () => new Date() };

/** The day that demonstration dates are counted from, and the time that it then is: fixed by DEMO_ANCHOR, else the real one. */
export function clockFrom(environment: NodeJS.ProcessEnv): Clock {
  const anchor = environment.DEMO_ANCHOR;
  if (anchor === undefined || anchor === '') return realClock;
  if (environment.NODE_ENV === 'production') throw new StartError('DEMO_ANCHOR fixes the clock and is refused with NODE_ENV=production. Unset it.');
  const fixed = new Date(`${anchor}T12:00:00.000Z`);
  // JavaScript takes 30 February for 2 March, so the day must come back as it went in.
  if (Number.isNaN(fixed.getTime()) || dayOf(fixed) !== anchor) throw new StartError(`DEMO_ANCHOR=${anchor} is not a day. Write it as 2026-11-24.`);
  return { now: () => fixed };
}

/** The calendar day in UTC, as `2026-11-24`. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** The day so many days later (or earlier). */
export const daysAfter = (day: string, days: number): string => dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
