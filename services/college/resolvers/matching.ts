import { dayOf } from '../../kit/values/clock.ts';
import { type Candidate, type RankedConnection, type Wanted, rankedMatches } from '../../kit/graph/matching.ts';
import type { PageArgs } from '../../kit/graph/connection.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { HelpKind, Resolvers } from '../generated.ts';
import { courseBySlug } from '../queries/courses.ts';
import { nearestCourses, nearestMaterials } from '../queries/matching.ts';
import { materialBySlug } from '../queries/materials.ts';
import { courseCandidate, materialCandidate } from '../rules/matching.ts';

/** Something of which the nearest to a topic can be asked for and then judged one by one. */
interface Source<N> {
  kinds: readonly HelpKind[];
  nearest: typeof nearestCourses;
  bySlug: (ctx: SubgraphContext, slug: string) => Promise<N | undefined>;
  profile: (node: N) => Candidate;
}

const meeting =
  <N>({ kinds, nearest, bySlug, profile }: Source<N>) =>
  async ({ match: wanted }: { match: Wanted }, args: PageArgs, ctx: SubgraphContext): Promise<RankedConnection<N>> => {
    const fits = wanted.kinds.some(kind => kinds.includes(kind));
    const slugs = fits ? await nearest.slugs(ctx, wanted.topic) : [];
    const nodes = await Promise.all(slugs.map(slug => bySlug(ctx, slug)));
    return rankedMatches(
      wanted,
      nodes.filter(node => node !== undefined),
      profile,
      args,
      { day: dayOf(ctx.now), language: workingLanguage(ctx.languages), count: async () => (fits ? nearest.count(ctx, wanted.topic) : 0) },
    );
  };

export const matching: Resolvers = {
  Need: {
    courses: meeting({ kinds: ['TRAINING'], nearest: nearestCourses, bySlug: courseBySlug, profile: courseCandidate }),
    materials: meeting({ kinds: ['INFORMATION', 'TRAINING'], nearest: nearestMaterials, bySlug: materialBySlug, profile: materialCandidate }),
  },
};
