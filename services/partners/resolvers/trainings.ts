import { languagesOf, localized } from '../../kit/text.ts';
import { profileOf } from '../../kit/matching.ts';
import type { Resolvers } from '../generated.ts';
import { trainingBySlug } from '../queries/trainings.ts';
import { trainingCandidate } from '../rules/matching.ts';

export const trainings: Resolvers = {
  Query: {
    training: async (_, { slug }, ctx) => (await trainingBySlug(ctx, slug)) ?? null,
  },
  Training: {
    __resolveReference: async ({ slug }, ctx) => (await trainingBySlug(ctx, slug)) ?? null,
    title: (training, { languages }, ctx) => localized(training.title, languagesOf(languages, ctx.languages)),
    match: training => profileOf(trainingCandidate(training)),
  },
};
