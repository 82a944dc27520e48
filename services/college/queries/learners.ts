import { type SQL, and, eq } from 'drizzle-orm';
import { type Viewer, isSecretariat, partiesOf } from '../../kit/identity/viewer.ts';
import { all, inKeys } from '../../kit/database/sql.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { heldOfViewer } from '../../kit/graph/held.ts';
import { digestOf } from '../../kit/write/erasure.ts';
import type { CollegeTables, Q } from '../context.ts';
import { newLearner } from '../rules/learners.ts';
import type { LearnerRow } from '../tables.ts';
import { anyOf } from './predicates.ts';

/** Learners whom one of the Parties has confirmed and who let its authority see what they do. */
export const sharesWith = ({ t }: Q, parties: readonly string[]): SQL | undefined =>
  and(inKeys(t.learners.party, parties), eq(t.learners.affiliationState, 'CONFIRMED'), eq(t.learners.sharesWithAuthority, true));

/**
 * The row rule of learners and of all that is theirs alone: the one place that decides which of them exist for the viewer
 * (ACCESS: a learner's own rows). Undefined where all do.
 */
function visibleLearners(q: Q, viewer: Viewer): SQL | undefined {
  if (isSecretariat(viewer)) return undefined;
  const { id } = q.t.learners;
  const parties = partiesOf(viewer);
  return anyOf(id, viewer.learner !== null && eq(id, viewer.learner), parties.length > 0 && sharesWith(q, parties));
}

/** A learner whom the viewer may see. The viewer is one, also before anything of theirs is kept. */
export const learnerById = batched(async (q: Q, keys: readonly string[], { viewer }) => {
  const found = byKey(await q.sql.select().from(q.t.learners).where(all([inKeys(q.t.learners.id, keys), visibleLearners(q, viewer)])), row => row.id);
  if (viewer.learner !== null && !found.has(viewer.learner)) found.set(viewer.learner, newLearner(viewer.learner));
  return found;
});

/** Whether the learner exists for the viewer, inside a write. */
export const seesLearner = async (q: Q, id: string, viewer: Viewer): Promise<boolean> =>
  (await q.sql.select({ id: q.t.learners.id }).from(q.t.learners).where(all([eq(q.t.learners.id, id), visibleLearners(q, viewer)]))).length > 0;

/** The last erasure that a learner has asked for. */
export const erasureOfLearner = batched(async (q: Q, keys: readonly string[]) => {
  const ids = new Map(keys.map(key => [digestOf(key), key]));
  const rows = await q.sql.select().from(q.t.erasures).where(inKeys(q.t.erasures.digest, [...ids.keys()]));
  return byKey(rows, row => ids.get(row.digest)!); // asked for by these
});

/** What the college holds of the viewer. */
export const heldByCollege = heldOfViewer<CollegeTables>();

/** Locks the rows of these learners where several can write at one time. An update that changes nothing is a lock. */
export async function lockLearners({ sql, t }: Q, ids: readonly string[]): Promise<void> {
  await sql.update(t.learners).set({ isDemonstration: t.learners.isDemonstration }).where(inKeys(t.learners.id, ids));
}

/** The viewer's own row inside a write, locked, which is made by the first write that needs it. */
export async function ownLearner(q: Q, id: string): Promise<LearnerRow> {
  const { sql, t } = q;
  await sql.insert(t.learners).values({ id, isDemonstration: false }).onConflictDoNothing();
  await lockLearners(q, [id]);
  const [row] = await sql.select().from(t.learners).where(eq(t.learners.id, id));
  return row!;
}

/** Keeps the profile of a learner as it now is. */
export async function keepProfile({ sql, t }: Q, { id, ...profile }: LearnerRow): Promise<void> {
  await sql.update(t.learners).set(profile).where(eq(t.learners.id, id));
}
