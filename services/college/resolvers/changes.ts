import { type Change, kindName, marked } from '../../kit/write/latest.ts';
import type { SubgraphContext } from '../context.ts';
import type { CollegeRecordKind, Resolvers } from '../generated.ts';
import { courseBySlug } from '../queries/courses.ts';
import { collegeChanges } from '../queries/latest.ts';
import { materialBySlug } from '../queries/materials.ts';

/** The record as it is now, as far as the viewer may see it. */
async function recordOf(change: Change, ctx: SubgraphContext) {
  const { kind, key } = change;
  if (kind === 'Course') return marked('Course', change, await courseBySlug(ctx, key), 'slug');
  return marked('Material', change, await materialBySlug(ctx, key), 'slug');
}

export const changes: Resolvers = {
  Query: {
    collegeChanges: (_, args, ctx) => collegeChanges.all(ctx, args),
  },
  CollegeChange: {
    changedAt: change => change.at,
    kind: change => kindName(change.kind) as CollegeRecordKind, // a test compares the kinds that are kept with the enum
    isGone: async (change, _, ctx) => (await recordOf(change, ctx)) === null,
    record: (change, _, ctx) => recordOf(change, ctx),
  },
};
