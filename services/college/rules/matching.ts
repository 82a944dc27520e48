import type { Candidate } from '../../kit/graph/matching.ts';

/** What a course gives towards a need: it teaches, online, and whenever the learner has time. */
export const courseCandidate = (course: { slug: string; topics: readonly string[]; languages: readonly string[] }): Candidate => ({
  slug: course.slug,
  topics: course.topics,
  kinds: ['TRAINING'],
  languages: course.languages,
  online: true,
  anyTime: true,
});

/** What a material gives: something to look up and to learn from, at any time; from anywhere only where it has an address. */
export const materialCandidate = (material: { slug: string; topics: readonly string[]; languages: readonly string[]; url: string | null }): Candidate => ({
  slug: material.slug,
  topics: material.topics,
  kinds: ['INFORMATION', 'TRAINING'],
  languages: material.languages,
  online: material.url !== null,
  anyTime: true,
});
