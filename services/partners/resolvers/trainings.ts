import type { Connection, PageArgs } from '../../kit/graph/connection.ts';
import { run } from '../../kit/write/write.ts';
import { profileOf } from '../../kit/graph/matching.ts';
import { languagesOf, localized, localizedOrNull, workingLanguage } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers, TrainingOrder } from '../generated.ts';
import { editTraining, registerTraining } from '../commands/trainings.ts';
import { candidateOfTraining } from '../queries/matching.ts';
import { sessionsOfTraining } from '../queries/sessions.ts';
import { trainingBySlug, trainingList, trainingOrEdition, trainingOrOther, trainingsOfCourse, trainingsOfOrganization, trainingsOfTopic } from '../queries/trainings.ts';
import { mayGive, mayList } from '../rules/visibility.ts';
import { pastLeftOut } from '../rules/words.ts';
import { organizationsOf } from './actors.ts';

type Args = PageArgs & { orderBy?: TrainingOrder | null };

/** A list of trainings that says when its order leaves past ones out. */
const open = async <N>(connection: Promise<Connection<N>>, { orderBy }: Args, ctx: SubgraphContext) => ({
  ...(await connection),
  appliedFilter: orderBy === 'SOONEST' ? { code: 'PAST_LEFT_OUT' as const, text: pastLeftOut[workingLanguage(ctx.languages)] } : null,
});

export const trainings: Resolvers = {
  Query: {
    training: async (_, { slug }, ctx) => (await trainingOrEdition(ctx, slug)) ?? null,
    trainings: (_, args, ctx) => open(trainingList.all(ctx, args), args, ctx),
    newTrainingsAre: (_, __, ctx) => (ctx.policy.partnerTrainings === 'publish' ? 'PUBLISHED' : 'SUBMITTED'),
  },
  Mutation: {
    registerTraining: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, registerTraining, input);
      return { training: result === null ? null : ((await trainingBySlug(ctx, result)) ?? null), userErrors };
    },
    editTraining: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, editTraining, input);
      return { training: result === null ? null : ((await trainingBySlug(ctx, result)) ?? null), userErrors };
    },
  },
  Organization: {
    trainings: (organization, args, ctx) => open(trainingsOfOrganization.of(ctx, organization.slug, args), args, ctx),
  },
  Topic: {
    trainings: (topic, args, ctx) => open(trainingsOfTopic.of(ctx, topic.slug, args), args, ctx),
  },
  Course: {
    trainings: (course, args, ctx) => open(trainingsOfCourse.of(ctx, course.slug, args), args, ctx),
  },
  Training: {
    __resolveReference: async ({ slug }, ctx) => (await trainingOrOther(ctx, slug)) ?? null,
    match: async (training, _, ctx) => profileOf(await candidateOfTraining(ctx, training)),
    title: (training, { languages }, ctx) => localized(training.title, languagesOf(languages, ctx.languages)),
    topics: training => training.topics.map(slug => ({ slug })),
    organizations: (training, _, ctx) => organizationsOf(ctx, training.organizations),
    courses: training => training.courses.map(slug => ({ slug })),
    country: training => (training.country === null ? null : { iso3: training.country }),
    sessions: (training, args, ctx) => sessionsOfTraining.of(ctx, training.slug, args),
    note: (training, { languages }, ctx) => localizedOrNull(training.note, languagesOf(languages, ctx.languages)),
    viewerCan: (training, _, ctx) => ({ editTraining: mayGive(ctx.viewer, training.organizations), listTraining: mayList(ctx.viewer), moderateListing: mayList(ctx.viewer) }),
    provenance: training => training,
  },
};
