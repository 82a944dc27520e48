import { type Audiences, changesList } from '../../kit/write/latest.ts';
import { inKeys } from '../../kit/database/sql.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { QueryNeedsChangesArgs } from '../generated.ts';
import { visibleAudiences, openToAll } from '../rules/visibility.ts';

/** Who sees the records that others may harvest. */
export const audiences: Audiences<NeedsTables> = {
  Need: async ({ sql, t }: Q, keys) => {
    const { id, visibility, party } = t.needs;
    const rows = await sql.select({ id, visibility, party }).from(t.needs).where(keys && inKeys(id, keys));
    return new Map(rows.map(need => [need.id, [need.visibility, need.party]]));
  },
  Topic: async ({ sql, t }: Q, keys) => forAll(await sql.select({ key: t.topics.slug }).from(t.topics).where(keys && inKeys(t.topics.slug, keys))),
  GlossaryTerm: async ({ sql, t }: Q, keys) => forAll(await sql.select({ key: t.glossaryTerms.slug }).from(t.glossaryTerms).where(keys && inKeys(t.glossaryTerms.slug, keys))),
  Provision: async ({ sql, t }: Q, keys) => forAll(await sql.select({ key: t.provisions.code }).from(t.provisions).where(keys && inKeys(t.provisions.code, keys))),
};

const forAll = (rows: readonly { key: string }[]) => new Map(rows.map(({ key }) => [key, openToAll]));

export const needsChanges = changesList<NeedsTables, QueryNeedsChangesArgs>(viewer => visibleAudiences(viewer));
