import { type SQL, and, eq, or } from 'drizzle-orm';
import { type Viewer, isSecretariat, partiesOf } from '../../kit/identity/viewer.ts';
import { all, inKeys } from '../../kit/database/sql.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import type { Q } from '../context.ts';
import { newLearner } from '../rules/learners.ts';
import type { LearnerRow } from '../tables.ts';

/**
 * The row rule of learners and of all that is theirs alone: the one place that decides which of them exist for the viewer
 * (ACCESS: a learner's own rows). Undefined where all do.
 */
export function visibleLearners({ t }: Q, viewer: Viewer): SQL | undefined {
  if (isSecretariat(viewer)) return undefined;
  return or(
    inKeys(t.learners.id, viewer.learner === null ? [] : [viewer.learner]),
    and(inKeys(t.learners.party, partiesOf(viewer)), eq(t.learners.affiliationState, 'CONFIRMED'), eq(t.learners.sharesWithAuthority, true)),
  );
}

/** A learner whom the viewer may see. The viewer is one, also before anything of theirs is kept. */
export const learnerById = batched(async (q: Q, keys: readonly string[], { viewer }) => {
  const found = byKey(await q.sql.select().from(q.t.learners).where(all([inKeys(q.t.learners.id, keys), visibleLearners(q, viewer)])), row => row.id);
  if (viewer.learner !== null && !found.has(viewer.learner)) found.set(viewer.learner, newLearner(viewer.learner));
  return found;
});

/** The viewer's own row inside a write, which is made by the first write that needs it. */
export async function ownLearner({ sql, t }: Q, id: string): Promise<LearnerRow> {
  await sql.insert(t.learners).values({ id, isDemonstration: false }).onConflictDoNothing();
  const [row] = await sql.select().from(t.learners).where(eq(t.learners.id, id));
  return row!;
}

/** Keeps the profile of a learner as it now is. */
export async function keepProfile({ sql, t }: Q, { id, ...profile }: LearnerRow): Promise<void> {
  await sql.update(t.learners).set(profile).where(eq(t.learners.id, id));
}
