import { dayOf } from '../../kit/values/clock.ts';
import { type Candidate, type RankedConnection, type Wanted, rankedMatches } from '../../kit/graph/matching.ts';
import type { PageArgs } from '../../kit/graph/connection.ts';
import { owned } from '../../kit/errors.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { candidateOfOffer, candidateOfTraining, nearestOffers, nearestTrainings } from '../queries/matching.ts';
import { offerById } from '../queries/offers.ts';
import { trainingBySlug } from '../queries/trainings.ts';

/** Ranks the candidates nearest to what is wanted. */
const ranked =
  <N>(
    nearest: typeof nearestTrainings,
    node: (ctx: SubgraphContext, key: string) => Promise<N | undefined>,
    candidate: (ctx: SubgraphContext, node: N) => Promise<Candidate>,
  ) =>
  async ({ match: wanted }: { match: Wanted }, args: PageArgs, ctx: SubgraphContext): Promise<RankedConnection<N>> => {
    const keys = await nearest.keys(ctx, wanted.topic, wanted.kinds);
    const nodes = (await Promise.all(keys.map(key => node(ctx, key)))).map(owned);
    const profiles = new Map(await Promise.all(nodes.map(async n => [n, await candidate(ctx, n)] as const)));
    return rankedMatches(wanted, nodes, n => profiles.get(n)!, args, {
      day: dayOf(ctx.now),
      language: workingLanguage(ctx.languages),
      count: () => nearest.count(ctx, wanted.topic, wanted.kinds),
    });
  };

export const matching: Resolvers = {
  Need: {
    trainings: ranked(nearestTrainings, trainingBySlug, candidateOfTraining),
    offers: ranked(nearestOffers, offerById, candidateOfOffer),
  },
};
