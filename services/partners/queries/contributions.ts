import { type SQL, eq, inArray } from 'drizzle-orm';
import { type Selection, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, value } from '../../kit/database/sql.ts';
import type { PartnersTables, Q } from '../context.ts';
import type { ContributionFilter, QueryContributionsArgs } from '../generated.ts';
import type { ContributionRow } from '../tables.ts';
import { givenBy } from './offers.ts';
import { topicsWithin } from './references.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.contributions).where(inKeys(t.contributions.id, value('keys'))));
const contributionById = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.id));

const filtered = (q: Q, filter: ContributionFilter | null | undefined): SQL | undefined => {
  const { t } = q;
  const { movements, parties, giverParties, giverOrganizations, topics } = filter ?? {};
  return all([
    movements?.length ? inKeys(t.contributions.movement, movements) : undefined,
    parties?.length ? inKeys(t.contributions.party, parties) : undefined,
    givenBy(t.contributions, giverParties, giverOrganizations),
    topics?.length ? inArray(t.contributions.topic, topicsWithin(q, topics)) : undefined,
  ]);
};

// Amounts are in no order and in no filter: from those one could tell what is not public.
const select = (q: Q, { filter }: QueryContributionsArgs): Selection => ({
  from: q.t.contributions,
  where: filtered(q, filter),
  key: q.t.contributions.id,
  order: {
    name: 'LATEST',
    descending: true,
    keys: [
      { by: q.t.contributions.madeOn, type: 'string' },
      { by: q.t.contributions.id, type: 'string' },
    ],
  },
});

/** Puts the first topic that took the place of one beside the contributions that name it. */
export async function retagContributions({ sql, t }: Q, merged: readonly { slug: string; mergedInto: readonly string[] }[]): Promise<void> {
  for (const { slug, mergedInto } of merged) await sql.update(t.contributions).set({ topic: mergedInto[0]! }).where(eq(t.contributions.topic, slug));
}

export const contributionList = list<PartnersTables, QueryContributionsArgs, ContributionRow>('contributions', select, contributionById);

export const contributionsForParty = list<PartnersTables, QueryContributionsArgs, ContributionRow>(
  'contributions for a Party',
  (q, args) => ({ ...select(q, args), parent: q.t.contributions.party }),
  contributionById,
);

export const contributionsOfParty = list<PartnersTables, QueryContributionsArgs, ContributionRow>(
  'contributions of a Party',
  (q, args) => ({ ...select(q, args), parent: q.t.contributions.giverParty }),
  contributionById,
);
