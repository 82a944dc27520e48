import { and, eq } from 'drizzle-orm';
import { prepared } from '../../kit/database/database.ts';
import { inKeys, value } from '../../kit/database/sql.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import type { Q, SubgraphContext } from '../context.ts';
import type { Kind } from '../rules/listing.ts';
import type { OfferRow } from '../tables.ts';

const leads = prepared(({ sql, t }: Q) => sql.select().from(t.redirects).where(and(eq(t.redirects.kind, value('kind')), inKeys(t.redirects.old, value('keys')))));

/** A look-up by slug or id that also finds the record which one with that key was a duplicate of. */
export function orOther<N>(kind: Kind, find: (ctx: SubgraphContext, key: string) => Promise<N | undefined>): typeof find {
  const other = batched(async (q: Q, keys: readonly string[]) => byKey(await leads(q, { kind, keys: JSON.stringify(keys) }), row => row.old));
  return async (ctx, key) => {
    const found = await find(ctx, key);
    if (found !== undefined) return found;
    const redirect = await other(ctx, key);
    return redirect && find(ctx, redirect.present);
  };
}

/** Whether the key was that of a duplicate, and so is never given again. */
export const isRedirect = async (q: Q, kind: Kind, old: string): Promise<boolean> => (await leads(q, { kind, keys: JSON.stringify([old]) })).length > 0;

/** Lets the key of a duplicate, and all that led to it, lead to another one for ever. */
export async function redirect({ sql, t: { redirects } }: Q, kind: Kind, old: string, present: string): Promise<void> {
  await sql.update(redirects).set({ present }).where(and(eq(redirects.kind, kind), eq(redirects.present, old)));
  await sql.insert(redirects).values({ kind, old, present });
}

/** Lists a record in another way. */
export async function relist({ sql, t }: Q, kind: Kind, key: string, as: Pick<OfferRow, 'listing' | 'moderationReason' | 'revision'>): Promise<void> {
  if (kind === 'Organization') await sql.update(t.organizations).set(as).where(eq(t.organizations.slug, key));
  else if (kind === 'Training') await sql.update(t.trainings).set(as).where(eq(t.trainings.slug, key));
  else await sql.update(t.offers).set(as).where(eq(t.offers.id, key));
}
