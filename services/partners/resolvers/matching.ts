import { dayOf } from '../../kit/clock.ts';
import { rankedMatches } from '../../kit/matching.ts';
import { workingLanguage } from '../../kit/text.ts';
import type { Resolvers } from '../generated.ts';
import { trainingCandidates, trainingCount } from '../queries/matching.ts';
import { trainingCandidate } from '../rules/matching.ts';

export const matching: Resolvers = {
  Need: {
    trainings: async ({ match: wanted }, args, ctx) => {
      const fits = wanted.kinds.includes('TRAINING');
      return rankedMatches(wanted, fits ? await trainingCandidates(ctx, wanted.topic) : [], trainingCandidate, args, {
        day: dayOf(ctx.now),
        language: workingLanguage(ctx.languages),
        count: async () => (fits ? trainingCount(ctx, wanted.topic) : 0),
      });
    },
  },
};
