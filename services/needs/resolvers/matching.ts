import { dayOf } from '../../kit/values/clock.ts';
import type { PageArgs } from '../../kit/graph/connection.ts';
import { type Candidate, match, rankedConnection } from '../../kit/graph/matching.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { needCandidates, wantedBy } from '../queries/matching.ts';

/** The mirror of what meets a need: the candidate is given, and the needs are ranked. */
async function needsMetBy({ match: gives }: { match: Omit<Candidate, 'slug'> }, args: PageArgs, ctx: SubgraphContext) {
  const { needs, total } = await needCandidates(ctx, gives);
  const wanted = await Promise.all(needs.map(need => wantedBy(ctx, need)));
  return rankedConnection(
    needs.flatMap((need, i) => {
      const found = match(wanted[i]!, gives);
      return found === undefined ? [] : [{ node: need, slug: need.id, match: found }];
    }),
    args,
    { day: dayOf(ctx.now), language: workingLanguage(ctx.languages), count: async () => total },
  );
}

export const matching: Resolvers = {
  Course: { needs: needsMetBy },
  Offer: { needs: needsMetBy },
  Training: { needs: needsMetBy },
};
