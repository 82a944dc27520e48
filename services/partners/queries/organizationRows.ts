import { eq, ne } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { inKeys } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import type { OrganizationRow } from '../tables.ts';
import { rewordOrganizations } from './organizationWords.ts';
import { rewordTrainings } from './trainingWords.ts';

type Members = readonly { consortium: string; member: string }[];

async function insertLinks(q: Q, rows: readonly OrganizationRow[], members: Members): Promise<void> {
  await insertAll(q, q.t.organizationTopics, rows.flatMap(o => o.cooperationAreas.map(topic => ({ topic, organization: o.slug }))));
  await insertAll(q, q.t.organizationMembers, members);
  await rewordOrganizations(q, rows.map(o => o.slug));
}

/** Keeps new organizations, with the rows by which they are filtered and found. */
export async function insertOrganizations(q: Q, rows: readonly OrganizationRow[], members: Members): Promise<void> {
  await insertAll(q, q.t.organizations, rows);
  await insertLinks(q, rows, members);
}

/** Puts an organization in the place of what was stored, with its members, and with the words of the trainings that it gives. */
export async function replaceOrganization(q: Q, row: OrganizationRow, members: readonly string[]): Promise<void> {
  const { sql, t } = q;
  await sql.update(t.organizations).set(row).where(eq(t.organizations.slug, row.slug));
  await sql.delete(t.organizationTopics).where(eq(t.organizationTopics.organization, row.slug));
  await sql.delete(t.organizationMembers).where(eq(t.organizationMembers.consortium, row.slug));
  await insertLinks(q, [row], members.map(member => ({ consortium: row.slug, member })));
  const given = await sql.select({ training: t.trainingOrganizations.training }).from(t.trainingOrganizations).where(eq(t.trainingOrganizations.organization, row.slug));
  await rewordTrainings(q, given.map(g => g.training));
}

/** An organization that is to be changed: an update that changes nothing holds it for this write. */
export const lockedOrganization = async ({ sql, t }: Q, slug: string): Promise<OrganizationRow | undefined> =>
  (await sql.update(t.organizations).set({ revision: t.organizations.revision }).where(eq(t.organizations.slug, slug)).returning())[0];

/** Slugs of the members of an alliance. */
export const memberSlugs = async ({ sql, t }: Q, consortium: string): Promise<string[]> =>
  (await sql.select({ member: t.organizationMembers.member }).from(t.organizationMembers).where(eq(t.organizationMembers.consortium, consortium)).orderBy(t.organizationMembers.member)).map(row => row.member);

/** All organizations but this one. */
export const otherOrganizations = ({ sql, t }: Q, slug: string): Promise<OrganizationRow[]> => Promise.resolve(sql.select().from(t.organizations).where(ne(t.organizations.slug, slug)));

/** What other subgraphs know of organizations: by which names a text means them. */
export async function publishedOrganizations({ sql, t }: Q, keys: readonly string[] | undefined): Promise<ReadonlyMap<string, unknown>> {
  const { slug, acronym, formerAcronym, aliases, name } = t.organizations;
  const rows = await sql.select({ slug, acronym, formerAcronym, aliases, name }).from(t.organizations).where(keys && inKeys(slug, keys));
  return new Map(rows.map(row => [row.slug, row]));
}
