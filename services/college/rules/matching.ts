import type { Candidate } from '../../kit/matching.ts';

/** What a course gives towards a need: it teaches, online, and whenever the learner has time. */
export const courseCandidate = (course: { slug: string; topics: readonly string[]; languages: readonly string[] }): Candidate => ({
  slug: course.slug,
  topics: course.topics,
  kinds: ['TRAINING'],
  languages: course.languages,
  online: true,
  anyTime: true,
});
