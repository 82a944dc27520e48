import type { Candidate } from '../../kit/matching.ts';

/** What a training gives towards a need. */
export const trainingCandidate = (training: { slug: string; topics: readonly string[]; languages: readonly string[] }): Candidate => ({
  slug: training.slug,
  topics: training.topics,
  kinds: ['TRAINING'],
  languages: training.languages,
});
