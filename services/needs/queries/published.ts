import { inKeys } from '../../kit/database/sql.ts';
import type { Publishes } from '../../kit/write/feed.ts';
import type { NeedsTables, Q } from '../context.ts';

/** What other subgraphs keep copies of: enough of Parties, regions and topics to check, filter, match and search by them. */
export const publishes: Publishes<NeedsTables> = {
  Region: async ({ sql, t }: Q, keys) => {
    const { slug, kind, code, name } = t.regions;
    const rows = await sql.select({ slug, kind, code, name }).from(t.regions).where(keys && inKeys(slug, keys)).orderBy(slug);
    return new Map(rows.map(row => [row.slug, row]));
  },
  Party: async ({ sql, t }: Q, keys) => {
    const { iso3, name, region, subregion } = t.parties;
    const rows = await sql.select({ iso3, name, region, subregion }).from(t.parties).where(keys && inKeys(iso3, keys)).orderBy(iso3);
    return new Map(rows.map(row => [row.iso3, row]));
  },
  Topic: async ({ sql, t }: Q, keys) => {
    const { slug, broader, label, mergedInto } = t.topics;
    const rows = await sql.select({ slug, broader, label, mergedInto }).from(t.topics).where(keys && inKeys(slug, keys)).orderBy(slug);
    return new Map(rows.map(row => [row.slug, row]));
  },
};
