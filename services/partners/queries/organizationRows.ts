import { and, eq, ne, or } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { holdsSome, inKeys, plus } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import { folded } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import { distinct } from '../rules/keys.ts';
import { namesOf, organizationFrom } from '../rules/organizations.ts';
import type { OrganizationRow } from '../tables.ts';
import { rewordOrganizations } from './organizationWords.ts';
import { redirect } from './redirects.ts';
import { retagged } from './references.ts';
import { lockedTraining, replaceTraining } from './trainingRows.ts';
import { rewordTrainings } from './trainingWords.ts';

type Members = readonly { consortium: string; member: string }[];

async function insertLinks(q: Q, rows: readonly OrganizationRow[], members: Members): Promise<void> {
  await insertAll(q, q.t.organizationTopics, rows.flatMap(o => o.cooperationAreas.map(topic => ({ topic, organization: o.slug }))));
  await insertAll(q, q.t.organizationMembers, members);
  await rewordOrganizations(q, rows.map(o => o.slug));
}

/** Keeps new organizations, with the rows by which they are filtered and found. */
export async function insertOrganizations(q: Q, given: readonly OrganizationRow[], members: Members): Promise<void> {
  const current = await retagged(q);
  const rows = given.map(row => ({ ...row, cooperationAreas: current(row.cooperationAreas) }));
  await insertAll(q, q.t.organizations, rows);
  await insertLinks(q, rows, members);
}

/** Puts an organization in the place of what was stored, with its members, and with the words of the trainings that it gives. */
export async function replaceOrganization(q: Q, given: OrganizationRow, members: readonly string[]): Promise<void> {
  const { sql, t } = q;
  const row = { ...given, cooperationAreas: (await retagged(q))(given.cooperationAreas) };
  await sql.update(t.organizations).set(row).where(eq(t.organizations.slug, row.slug));
  await sql.delete(t.organizationTopics).where(eq(t.organizationTopics.organization, row.slug));
  await sql.delete(t.organizationMembers).where(eq(t.organizationMembers.consortium, row.slug));
  await insertLinks(q, [row], members.map(member => ({ consortium: row.slug, member })));
  const trainings = await sql.select({ training: t.trainingOrganizations.training }).from(t.trainingOrganizations).where(eq(t.trainingOrganizations.organization, row.slug));
  await rewordTrainings(q, trainings.map(r => r.training));
}

/** Names what took the place of topics in the organizations that cooperate on these. Returns which. */
export async function retagOrganizations(q: Q, topics: readonly string[]): Promise<string[]> {
  const { sql, t } = q;
  const current = await retagged(q);
  const rows = (await sql.select().from(t.organizations).where(holdsSome(t.organizations.cooperationAreas, topics))).map(o => ({ slug: o.slug, cooperationAreas: current(o.cooperationAreas) }));
  for (const row of rows) await sql.update(t.organizations).set(row).where(eq(t.organizations.slug, row.slug));
  await sql.delete(t.organizationTopics).where(inKeys(t.organizationTopics.organization, rows.map(o => o.slug)));
  await insertAll(q, t.organizationTopics, rows.flatMap(o => o.cooperationAreas.map(topic => ({ topic, organization: o.slug }))));
  return rows.map(o => o.slug);
}

/** An organization that is to be changed: an update that changes nothing holds it for this write. */
export const lockedOrganization = async ({ sql, t }: Q, slug: string): Promise<OrganizationRow | undefined> =>
  (await sql.update(t.organizations).set({ revision: t.organizations.revision }).where(eq(t.organizations.slug, slug)).returning())[0];

/** Slugs of the members of an alliance. */
export const memberSlugs = async ({ sql, t }: Q, consortium: string): Promise<string[]> =>
  (await sql.select({ member: t.organizationMembers.member }).from(t.organizationMembers).where(eq(t.organizationMembers.consortium, consortium)).orderBy(t.organizationMembers.member)).map(row => row.member);

/** A record that a merge has changed, and what it names anew. */
interface Renamed {
  kind: 'Activity' | 'Contribution' | 'Offer' | 'Organization' | 'Training';
  key: string;
  fields: Record<string, unknown>;
}

/** Lets trainings and their sessions name the other organization. */
async function renameInTrainings(q: Q, old: string, named: (slugs: readonly string[]) => string[], viewer: Viewer): Promise<Renamed[]> {
  const { sql, t } = q;
  const { training: slug, organization } = t.trainingOrganizations;
  const renamed: Renamed[] = [];
  for (const row of await sql.select({ slug }).from(t.trainingOrganizations).where(eq(organization, old)).orderBy(slug)) {
    const stored = await lockedTraining(q, row.slug, viewer);
    if (stored === undefined) continue;
    const organizations = named(stored.training.organizations);
    await replaceTraining(q, { ...stored.training, organizations, revision: stored.training.revision + 1 }, stored.sessions.map(session => ({ ...session, organizations: named(session.organizations) })));
    renamed.push({ kind: 'Training', key: row.slug, fields: { organizations } });
  }
  return renamed;
}

/** Lets offers, movements of money and activities name the other organization. */
async function renameInRest({ sql, t }: Q, old: string, present: string, named: (slugs: readonly string[]) => string[]): Promise<Renamed[]> {
  const { offers, contributions, activities, activityLinks } = t;
  const given = await sql.update(offers).set({ giverOrganization: present, revision: plus(offers.revision, 1) }).where(eq(offers.giverOrganization, old)).returning({ key: offers.id });
  const gave = await sql.update(contributions).set({ giverOrganization: present }).where(eq(contributions.giverOrganization, old)).returning({ key: contributions.id });
  const got = await sql.update(contributions).set({ receiverOrganization: present }).where(eq(contributions.receiverOrganization, old)).returning({ key: contributions.id });
  const paid = await sql.update(activities).set({ funderOrganization: present }).where(eq(activities.funderOrganization, old)).returning({ key: activities.code });
  const isOld = and(eq(activityLinks.to, 'ORGANIZATION'), eq(activityLinks.key, old));
  const done = await sql.select({ key: activities.code, organizations: activities.organizations }).from(activities).innerJoin(activityLinks, eq(activityLinks.activity, activities.code)).where(isOld);
  for (const { key, organizations } of done) {
    await sql.update(activities).set({ organizations: named(organizations) }).where(eq(activities.code, key));
    await sql.insert(activityLinks).values({ to: 'ORGANIZATION', key: present, activity: key }).onConflictDoNothing();
  }
  await sql.delete(activityLinks).where(isOld);
  const all = (kind: Renamed['kind'], rows: readonly { key: string }[], fields: Renamed['fields']) => rows.map(({ key }): Renamed => ({ kind, key, fields }));
  return [
    ...all('Offer', given, { giverOrganization: present }),
    ...all('Contribution', gave, { giverOrganization: present }),
    ...all('Contribution', got, { receiverOrganization: present }),
    ...all('Activity', paid, { funderOrganization: present }),
    ...done.map(({ key, organizations }): Renamed => ({ kind: 'Activity', key, fields: { organizations: named(organizations) } })),
  ];
}

/**
 * Takes an organization out that another one is the same as: whatever named it names the other, whose aliases its names
 * become, and its slug leads there. Returns what has changed, the other one last.
 */
export async function mergeOrganizations(q: Q, old: OrganizationRow, present: OrganizationRow, viewer: Viewer): Promise<Renamed[]> {
  const { sql, t } = q;
  const { consortium, member } = t.organizationMembers;
  const named = (slugs: readonly string[]) => distinct(slugs.map(slug => (slug === old.slug ? present.slug : slug)));
  const renamed = [...(await renameInTrainings(q, old.slug, named, viewer)), ...(await renameInRest(q, old.slug, present.slug, named))];
  const alliances = (await sql.select({ slug: consortium }).from(t.organizationMembers).where(eq(member, old.slug))).map(row => row.slug).filter(slug => slug !== present.slug);
  const members = distinct(await memberSlugs(q, present.slug), await memberSlugs(q, old.slug)).filter(slug => slug !== old.slug && slug !== present.slug);
  await sql.delete(t.organizationMembers).where(or(eq(consortium, old.slug), eq(member, old.slug)));
  for (const slug of alliances) await sql.insert(t.organizationMembers).values({ consortium: slug, member: present.slug }).onConflictDoNothing();
  await sql.delete(t.organizationTopics).where(eq(t.organizationTopics.organization, old.slug));
  await sql.delete(t.organizationWords).where(eq(t.organizationWords.document, old.slug));
  await sql.delete(t.organizations).where(eq(t.organizations.slug, old.slug));
  await redirect(q, 'Organization', old.slug, present.slug);

  const known = new Set(namesOf(present).map(folded));
  const aliases = [...present.aliases, ...distinct(namesOf(old)).filter(name => !known.has(folded(name)))];
  await replaceOrganization(q, organizationFrom({ ...present, aliases, revision: present.revision + 1 }), members);
  return [...renamed, ...alliances.map((key): Renamed => ({ kind: 'Organization', key, fields: { members: present.slug } })), { kind: 'Organization', key: present.slug, fields: { aliases, members } }];
}

/** All organizations but this one. */
export const otherOrganizations = ({ sql, t }: Q, slug: string): Promise<OrganizationRow[]> => Promise.resolve(sql.select().from(t.organizations).where(ne(t.organizations.slug, slug)));

/** What other subgraphs know of organizations: by which names a text means them, and which other one a duplicate was. */
export async function publishedOrganizations({ sql, t }: Q, keys: readonly string[] | undefined): Promise<ReadonlyMap<string, unknown>> {
  const { slug, acronym, formerAcronym, aliases, name } = t.organizations;
  const rows = await sql.select({ slug, acronym, formerAcronym, aliases, name }).from(t.organizations).where(keys && inKeys(slug, keys));
  const { kind, old, present } = t.redirects;
  const gone = await sql.select({ slug: old, duplicateOf: present }).from(t.redirects).where(and(eq(kind, 'Organization'), keys && inKeys(old, keys)));
  return new Map([...rows, ...gone].map(row => [row.slug, row]));
}
