import type { HelpKind, TrainingKind } from '../generated.ts';

/** The kinds of help that a training gives: teaching, save that technical assistance is advice, and on national law help with drafting, too. */
export const helpOf = ({ kind, topics }: { kind: TrainingKind; topics: readonly string[] }): HelpKind[] => {
  if (kind !== 'TECHNICAL_ASSISTANCE') return ['TRAINING'];
  return topics.includes('national-legislation') ? ['ADVICE', 'LEGISLATION'] : ['ADVICE'];
};
