import type { Urgency } from '../generated.ts';

const steps: Record<Urgency, number> = { LOW: 0, MEDIUM: 1, HIGH: 2 };

/** One number to order needs by: those among the most urgent of their Party above all others, then by urgency. */
export const urgencyRank = (need: { urgency: Urgency; mostUrgent: boolean }): number => (need.mostUrgent ? 3 : 0) + steps[need.urgency];
