import { dayOf } from '../../kit/clock.ts';
import { rankedMatches } from '../../kit/matching.ts';
import { workingLanguage } from '../../kit/text.ts';
import type { Resolvers } from '../generated.ts';
import { courseCandidates, courseCount } from '../queries/matching.ts';
import { courseCandidate } from '../rules/matching.ts';

export const matching: Resolvers = {
  Need: {
    courses: async ({ match: wanted }, args, ctx) => {
      const fits = wanted.kinds.includes('TRAINING');
      return rankedMatches(wanted, fits ? await courseCandidates(ctx, wanted.topic) : [], courseCandidate, args, {
        day: dayOf(ctx.now),
        language: workingLanguage(ctx.languages),
        count: async () => (fits ? courseCount(ctx, wanted.topic) : 0),
      });
    },
  },
};
