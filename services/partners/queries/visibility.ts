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

/** The row rule as values of a prepared query. */
export const sightValues = (viewer: Viewer) => {
  const { listings, organizations } = sightOf(viewer);
  return { listings: JSON.stringify(listings), organizations: JSON.stringify(organizations) };
};

/** The training that the column names exists for the viewer; the values come in by name. */
export const visibleTrainingOf = (q: Q, training: SQLiteColumn): SQL =>
  exists(
    q.sql
      .select({ slug: q.t.trainings.slug })
      .from(q.t.trainings)
      .where(and(eq(q.t.trainings.slug, training), visible(q, value('listings'), value('organizations')))),
  );
