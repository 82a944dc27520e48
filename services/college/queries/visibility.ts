import { type SQL, or } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { inKeys, value } from '../../kit/database/sql.ts';
import { type Viewer, isSecretariat, organizationsOf, partiesOf } from '../../kit/identity/viewer.ts';
import type { Q } from '../context.ts';
import { type Sight, sightOf } from '../rules/moderation.ts';
import { anyOf } from './predicates.ts';

type Keys = Parameters<typeof inKeys>[1];

const inSight = (table: Record<'listing' | 'submittedByParty' | 'submittedByOrganization', SQLiteColumn>, { listings, parties, organizations }: Sight<Keys>): SQL =>
  or(inKeys(table.listing, listings), inKeys(table.submittedByParty, parties), inKeys(table.submittedByOrganization, organizations))!;

/** The row rule of materials: the one place that decides which of them exist for the viewer. */
export const visibleMaterials = ({ t }: Q, sight: Sight<Keys>): SQL => inSight(t.materials, sight);

/** The row rule of courses. */
export const visibleCourses = ({ t }: Q, sight: Sight<Keys>): SQL => inSight(t.courses, sight);

/** Courses of which the viewer may see the draft of the next edition: who submitted them, and the Secretariat. Undefined where all are. */
export function visibleDrafts({ t }: Q, viewer: Viewer): SQL | undefined {
  if (isSecretariat(viewer)) return undefined;
  const { slug, submittedByParty, submittedByOrganization } = t.courses;
  const [parties, organizations] = [partiesOf(viewer), organizationsOf(viewer)];
  return anyOf(slug, parties.length > 0 && inKeys(submittedByParty, parties), organizations.length > 0 && inKeys(submittedByOrganization, organizations));
}

/** The row rule as values of a prepared query, which come in by name. */
export const sightByName: Sight<Keys> = { listings: value('listings'), parties: value('parties'), organizations: value('organizations') };
export const sightValues = (viewer: Viewer) => {
  const { listings, parties, organizations } = sightOf(viewer);
  return { listings: JSON.stringify(listings), parties: JSON.stringify(parties), organizations: JSON.stringify(organizations) };
};

/** Rows by their slugs; in the place of a duplicate stands the one that stays. */
export async function withoutDuplicates<R extends { slug: string; duplicateOf: string | null }>(found: ReadonlyMap<string, R>, bySlug: (slugs: string[]) => Promise<ReadonlyMap<string, R>>): Promise<ReadonlyMap<string, R>> {
  const staying = [...found.values()].flatMap(row => row.duplicateOf ?? []);
  if (staying.length === 0) return found;
  const others = await bySlug(staying);
  return new Map([...found].flatMap(([slug, row]) => {
    const shown = row.duplicateOf === null ? row : others.get(row.duplicateOf);
    return shown === undefined ? [] : [[slug, shown] as const];
  }));
}
