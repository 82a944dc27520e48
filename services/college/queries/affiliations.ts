import { type SQL, and, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { all, inKeys } from '../../kit/database/sql.ts';
import { list } from '../../kit/graph/connection.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { type Viewer, isSecretariat, partiesOf } from '../../kit/identity/viewer.ts';
import type { CollegeTables, Q } from '../context.ts';
import type { AffiliationState, PartyAffiliationClaimsArgs } from '../generated.ts';
import { claimOf } from '../rules/learners.ts';
import type { AffiliationRow } from '../tables.ts';
import { anyOf } from './predicates.ts';

/** The row rule of claims: the learner's own, those on the Parties for whose authority the viewer acts, and all for the Secretariat. */
function visibleClaims({ t }: Q, viewer: Viewer): SQL | undefined {
  const { id, party, affiliationState } = t.learners;
  const parties = partiesOf(viewer);
  return and(
    ne(affiliationState, 'NONE'),
    isSecretariat(viewer) ? undefined : anyOf(id, parties.length > 0 && inKeys(party, parties), viewer.learner !== null && eq(id, viewer.learner)),
  );
}

/** The claims of these learners that the viewer may see. */
export async function claimRows(q: Q, keys: readonly string[], viewer: Viewer): Promise<Map<string, AffiliationRow>> {
  const { sql, t } = q;
  const rows = await sql.select().from(t.learners).where(all([inKeys(t.learners.id, keys), visibleClaims(q, viewer)]));
  return byKey(rows.flatMap(row => claimOf(row) ?? []), claim => claim.id);
}
export const claimById = batched((q: Q, keys: readonly string[], { viewer }) => claimRows(q, keys, viewer));

/** Claims on a Party. */
export const claimsOfParty = list<CollegeTables, PartyAffiliationClaimsArgs, AffiliationRow>(
  'affiliation claims',
  (q, { filter }, { viewer }) => {
    const { learners } = q.t;
    return {
      from: learners,
      where: all([visibleClaims(q, viewer), filter?.states?.length ? inArray(learners.affiliationState, filter.states) : undefined]),
      key: learners.id,
      parent: learners.party,
      order: { name: 'CLAIMED_ON', keys: [{ by: learners.claimedOn, type: 'string' }, { by: learners.id, type: 'string' }] },
    };
  },
  claimById,
);

/** Keeps what was decided on the claim of a learner. */
export async function keepDecision({ sql, t }: Q, learner: string, decision: { revision: number; affiliationState: AffiliationState; decidedOn: string; decisionReason: string | null }): Promise<void> {
  await sql.update(t.learners).set(decision).where(eq(t.learners.id, learner));
}

/** Learners whom the authority of a Party has confirmed as its own, for other subgraphs to follow. */
export async function confirmedStaff({ sql, t }: Q, keys: readonly string[] | undefined): Promise<Map<string, { party: string }>> {
  const rows = await sql
    .select({ id: t.learners.id, party: t.learners.party })
    .from(t.learners)
    .where(all([keys && inKeys(t.learners.id, keys), eq(t.learners.affiliationState, 'CONFIRMED'), isNotNull(t.learners.party)]));
  return new Map(rows.map(({ id, party }) => [id, { party: party! }])); // as the condition says
}
