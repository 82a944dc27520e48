import { dayOf } from '../../kit/values/clock.ts';
import type { Connection } from '../../kit/graph/connection.ts';
import { coded, owned } from '../../kit/errors.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { courseBySlug } from '../queries/courses.ts';
import { courseSlugsOfTopic, coursesOfParty, monthsOfRegion, progressByCourse, progressByTopic, progressOfParty, regionBySlug } from '../queries/progress.ts';
import { type Counters, fewLeftOut, hoursOf, monthlyFigures, monthsBetween, nobody, partFigures, seesExactly, topicFigures, wholeFigures } from '../rules/progress.ts';

type Row = Counters & { party: string };

const whole = (row: Row, { viewer }: SubgraphContext) => wholeFigures(row, seesExactly(viewer, row.party));

const part = async (row: Row, ctx: SubgraphContext) =>
  partFigures(row, owned(await progressOfParty(ctx, row.party)), seesExactly(ctx.viewer, row.party));

const ofTopic = async (row: Row & { topic: string }, ctx: SubgraphContext) => {
  const [whole, taken, courses] = await Promise.all([progressOfParty(ctx, row.party), coursesOfParty(ctx, row.party), courseSlugsOfTopic(ctx, row.topic)]);
  return topicFigures(row, courses.map(slug => taken.find(c => c.course === slug) ?? nobody), owned(whole), seesExactly(ctx.viewer, row.party));
};

/** A list that says that it leaves small parts out. */
const saidOpenly = <N>(connection: Connection<N>, row: Row, ctx: SubgraphContext) => ({
  ...connection,
  appliedFilter: fewLeftOut(row, seesExactly(ctx.viewer, row.party), workingLanguage(ctx.languages)),
});

/** What the parts of a Party's progress have in common. */
const figuresBy = <R>(figures: (row: R, ctx: SubgraphContext) => ReturnType<typeof part>) => ({
  learners: async (row: R, _: unknown, ctx: SubgraphContext) => (await figures(row, ctx)).learners,
  enrolments: async (row: R, _: unknown, ctx: SubgraphContext) => (await figures(row, ctx)).enrolments,
  completions: async (row: R, _: unknown, ctx: SubgraphContext) => (await figures(row, ctx)).completions,
  completionRate: async (row: R, _: unknown, ctx: SubgraphContext) => (await figures(row, ctx)).completionRate,
  withheld: async (row: R, _: unknown, ctx: SubgraphContext) => (await figures(row, ctx)).withheld,
});

export const progress: Resolvers = {
  Party: {
    trainingProgress: async ({ iso3 }, _, ctx) => (await progressOfParty(ctx, iso3)) ?? null,
  },
  TrainingProgress: {
    learners: (row, _, ctx) => whole(row, ctx).learners,
    enrolments: (row, _, ctx) => whole(row, ctx).enrolments,
    completions: (row, _, ctx) => whole(row, ctx).completions,
    completionRate: (row, _, ctx) => whole(row, ctx).completionRate,
    withheld: (row, _, ctx) => whole(row, ctx).withheld,
    hours: async (row, _, ctx) => hoursOf(await coursesOfParty(ctx, row.party), whole(row, ctx).completions, seesExactly(ctx.viewer, row.party)),
    byCourse: async (row, args, ctx) => saidOpenly(await progressByCourse.of(ctx, row.party, args), row, ctx),
    byTopic: async (row, args, ctx) => saidOpenly(await progressByTopic.of(ctx, row.party, args), row, ctx),
  },
  CourseProgress: {
    ...figuresBy(part),
    hours: async (row, _, ctx) => {
      const { completions } = await part(row, ctx);
      return completions === null ? null : completions * owned(await courseBySlug(ctx, row.course)).hours;
    },
    course: async (row, _, ctx) => owned(await courseBySlug(ctx, row.course)),
  },
  TopicProgress: {
    ...figuresBy(ofTopic),
    hours: async (row, _, ctx) => {
      const [{ completions }, taken, courses] = await Promise.all([ofTopic(row, ctx), coursesOfParty(ctx, row.party), courseSlugsOfTopic(ctx, row.topic)]);
      return hoursOf(taken.filter(c => courses.includes(c.course)), completions, seesExactly(ctx.viewer, row.party));
    },
    topic: row => ({ slug: row.topic }),
  },
  Region: {
    completionsByMonth: async ({ slug }, { from, to }, ctx) => {
      const present = dayOf(ctx.now).slice(0, 7);
      const months = monthsBetween(from, to, present);
      if ('wrong' in months) throw coded('BAD_USER_INPUT', months.wrong);
      const [region, counted] = await Promise.all([regionBySlug(ctx, slug), monthsOfRegion(ctx, slug)]);
      return region === undefined ? null : monthlyFigures(months, counted, present, seesExactly(ctx.viewer));
    },
  },
};
