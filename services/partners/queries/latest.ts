import { inKeys } from '../../kit/database/sql.ts';
import { type Audiences, changesList } from '../../kit/write/latest.ts';
import type { PartnersTables, Q } from '../context.ts';
import type { QueryPartnersChangesArgs } from '../generated.ts';
import { visibleAudiences, openToAll } from '../rules/visibility.ts';

/** Who sees the records that others may harvest. */
export const audiences: Audiences<PartnersTables> = {
  Organization: async ({ sql, t }: Q, keys) => {
    const rows = await sql.select({ key: t.organizations.slug }).from(t.organizations).where(keys && inKeys(t.organizations.slug, keys));
    return new Map(rows.map(({ key }) => [key, openToAll]));
  },
  Training: async ({ sql, t }: Q, keys) => {
    const { slug, listing, organizations } = t.trainings;
    const rows = await sql.select({ slug, listing, organizations }).from(t.trainings).where(keys && inKeys(slug, keys));
    return new Map(rows.map(training => [training.slug, [training.listing, ...training.organizations]]));
  },
  Offer: async ({ sql, t }: Q, keys) => {
    const { id, listing, giverParty, giverOrganization } = t.offers;
    const rows = await sql.select({ id, listing, giverParty, giverOrganization }).from(t.offers).where(keys && inKeys(id, keys));
    return new Map(rows.map(offer => [offer.id, [offer.listing, offer.giverParty, offer.giverOrganization].filter(audience => audience !== null)]));
  },
};

export const partnersChanges = changesList<PartnersTables, QueryPartnersChangesArgs>(viewer => visibleAudiences(viewer));
