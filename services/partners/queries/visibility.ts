import { type SQL, and, eq, exists, inArray, or } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { inKeys, value } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { Q } from '../context.ts';
import { sightOf } from '../rules/visibility.ts';

type Keys = Parameters<typeof inKeys>[1];

/** The row rule of trainings: the one place that decides which of them exist for the viewer. */
export const visible = ({ sql, t }: Q, listings: Keys, organizations: Keys): SQL =>
  or(
    inKeys(t.trainings.listing, listings),
    inArray(t.trainings.slug, sql.select({ training: t.trainingOrganizations.training }).from(t.trainingOrganizations).where(inKeys(t.trainingOrganizations.organization, organizations))),
  )!;

export const visibleTrainings = (q: Q, viewer: Viewer): SQL => {
  const { listings, organizations } = sightOf(viewer);
  return visible(q, listings, organizations);
};

/** The row rule of offers: the one place that decides which of them exist for the viewer. */
const visibleByGiver = ({ t }: Q, listings: Keys, organizations: Keys, parties: Keys): SQL =>
  or(inKeys(t.offers.listing, listings), inKeys(t.offers.giverOrganization, organizations), inKeys(t.offers.giverParty, parties))!;

export const visibleOffers = (q: Q, viewer: Viewer): SQL => {
  const { listings, organizations, parties } = sightOf(viewer);
  return visibleByGiver(q, listings, organizations, parties);
};

/** As `visibleOffers`, in a prepared query; the values come in by name. */
export const visibleOffersByName = (q: Q): SQL => visibleByGiver(q, value('listings'), value('organizations'), value('parties'));

/** Row rules as values of a prepared query. */
export const sightValues = (viewer: Viewer) => {
  const { listings, organizations, parties } = sightOf(viewer);
  return { listings: JSON.stringify(listings), organizations: JSON.stringify(organizations), parties: JSON.stringify(parties) };
};

/** The offer that the column names exists for the viewer; the values come in by name. */
export const visibleOfferOf = (q: Q, offer: SQLiteColumn): SQL =>
  exists(q.sql.select({ id: q.t.offers.id }).from(q.t.offers).where(and(eq(q.t.offers.id, offer), visibleOffersByName(q))));

/** The training that the column names exists for the viewer; the values come in by name. */
export const visibleTrainingOf = (q: Q, training: SQLiteColumn): SQL =>
  exists(
    q.sql
      .select({ slug: q.t.trainings.slug })
      .from(q.t.trainings)
      .where(and(eq(q.t.trainings.slug, training), visible(q, value('listings'), value('organizations')))),
  );
