import { and, eq, notInArray } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { holdsSome, inKeys } from '../../kit/database/sql.ts';
import { proximity } from '../../kit/graph/proximity.ts';
import type { FeedItem, Takes } from '../../kit/write/feed.ts';
import { dropRows, putRows } from '../../kit/write/referenceRows.ts';
import type { CollegeTables, Q } from '../context.ts';
import { nameless, organizationFinder } from '../rules/organizations.ts';
import { countingAgain, countingTopicsAgain } from './counters.ts';
import { retagged } from './references.ts';
import { rewordCourses, rewordMaterials } from './searchWords.ts';

/** Keeps topics and how near they lie to each other. */
async function keepTopics(q: Q, items: readonly FeedItem[], complete: boolean): Promise<void> {
  const { sql, t } = q;
  await sql.delete(t.topicProximity);
  await putRows(q, t.topicReferences, t.topicReferences.slug, items);
  await dropRows(q, t.topicReferences, t.topicReferences.slug, items, complete);
  await insertAll(q, t.topicProximity, proximity(await sql.select().from(t.topicReferences)));
}

/** Tags with what took the place of topics whatever is tagged with these, and leaves no other tag of them. Returns which courses and materials that were. */
async function retag(q: Q, topics: readonly string[]): Promise<{ courses: string[]; materials: string[] }> {
  const { sql, t } = q;
  const current = await retagged(q);
  const anew = <R extends { slug: string; topics: string[] }>(rows: readonly R[]) => rows.map(row => ({ slug: row.slug, topics: current(row.topics) }));
  const courses = anew(await sql.select().from(t.courses).where(holdsSome(t.courses.topics, topics)));
  for (const course of courses) await sql.update(t.courses).set(course).where(eq(t.courses.slug, course.slug));
  await sql.delete(t.courseTopics).where(inKeys(t.courseTopics.course, courses.map(c => c.slug)));
  await insertAll(q, t.courseTopics, courses.flatMap(c => c.topics.map(topic => ({ topic, course: c.slug }))));
  const drafts = (await sql.select().from(t.courseDrafts)).filter(draft => draft.content.topics.some(topic => topics.includes(topic)));
  for (const { id, content } of drafts) await sql.update(t.courseDrafts).set({ content: { ...content, topics: current(content.topics) } }).where(eq(t.courseDrafts.id, id));
  const materials = anew(await sql.select().from(t.materials).where(holdsSome(t.materials.topics, topics)));
  for (const material of materials) await sql.update(t.materials).set(material).where(eq(t.materials.slug, material.slug));
  await sql.delete(t.materialTopics).where(inKeys(t.materialTopics.material, materials.map(m => m.slug)));
  await insertAll(q, t.materialTopics, materials.flatMap(m => m.topics.map(topic => ({ topic, material: m.slug }))));
  return { courses: courses.map(c => c.slug), materials: materials.map(m => m.slug) };
}

/** Topics with those below them, whose courses and materials are found by their labels, too. */
async function withNarrower({ sql, t }: Q, topics: readonly string[]): Promise<string[]> {
  const below = await sql.select({ slug: t.topicReferences.slug }).from(t.topicReferences).where(inKeys(t.topicReferences.broader, topics));
  return [...topics, ...below.map(topic => topic.slug)];
}

/** Makes the words anew of what is tagged with the topics or one below; of everything where all may have changed. */
async function reword(q: Q, topics: readonly string[], complete: boolean): Promise<void> {
  const { sql, t } = q;
  const tags = await withNarrower(q, topics);
  const courses = complete
    ? await sql.select({ slug: t.courses.slug }).from(t.courses)
    : await sql.selectDistinct({ slug: t.courseTopics.course }).from(t.courseTopics).where(inKeys(t.courseTopics.topic, tags));
  const materials = complete
    ? await sql.select({ slug: t.materials.slug }).from(t.materials)
    : await sql.selectDistinct({ slug: t.materialTopics.material }).from(t.materialTopics).where(inKeys(t.materialTopics.topic, tags));
  await rewordCourses(q, courses.map(c => c.slug));
  await rewordMaterials(q, materials.map(m => m.slug));
}

/** What this subgraph keeps of the records of the needs' subgraph, and what follows from them here. */
export const followsNeeds: Takes<CollegeTables> = {
  Region: (q, items, complete) =>
    countingAgain(q, async () => {
      await putRows(q, q.t.regionReferences, q.t.regionReferences.slug, items);
      await dropRows(q, q.t.regionReferences, q.t.regionReferences.slug, items, complete);
    }),
  Party: (q, items, complete) =>
    countingAgain(q, async () => {
      await putRows(q, q.t.partyReferences, q.t.partyReferences.iso3, items);
      await dropRows(q, q.t.partyReferences, q.t.partyReferences.iso3, items, complete);
    }),
  Topic: async (q, items, complete, changed) => {
    const published = (item: FeedItem) => item.row as { broader: string | null; mergedInto: string[] | null } | null; // as its owner publishes it
    const merges = items.filter(item => published(item)?.mergedInto != null);
    const before = new Map((await q.sql.select().from(q.t.topicReferences)).map(topic => [topic.slug, topic.broader]));
    const above = new Set(before.values());
    const moves = items.filter(item => !before.has(item.key) || published(item)?.broader !== before.get(item.key));
    // Nothing is tagged with a new topic, nor counted for it unless a copy of one inside it was here first.
    if (complete || merges.length > 0 || moves.some(({ key }) => before.has(key) || above.has(key)))
      await countingTopicsAgain(q, async () => {
        await keepTopics(q, items, complete);
        const { courses, materials } = await retag(q, merges.map(item => item.key));
        changed('Course', courses);
        changed('Material', materials);
      });
    else if (moves.length > 0) await keepTopics(q, items, complete);
    else await putRows(q, q.t.topicReferences, q.t.topicReferences.slug, items);
    await reword(q, items.flatMap(item => [item.key, ...(published(item)?.mergedInto ?? [])]), complete);
  },
};

/** Organizations that are no longer listed. */
async function unlisted({ sql, t }: Q, items: readonly FeedItem[], complete: boolean): Promise<string[]> {
  const listed = new Set(items.flatMap(({ key, row }) => (row === null ? [] : [key])));
  const known = (await sql.select({ slug: t.organizationReferences.slug }).from(t.organizationReferences)).map(o => o.slug);
  return known.filter(slug => !listed.has(slug) && (complete || items.some(item => item.key === slug)));
}

/** Finds anew which organization each publisher of a material is, by the name that the material gives. Returns the materials of which that changed. */
async function nameAnew({ sql, t }: Q, gone: readonly string[]): Promise<string[]> {
  const find = organizationFinder((await sql.select().from(t.organizationReferences)).filter(o => !gone.includes(o.slug)));
  const changed: string[] = [];
  for (const { material, position, name, organization } of await sql.select().from(t.materialPublishers)) {
    const found = find(name)?.slug ?? null;
    if (found === organization) continue;
    await sql.update(t.materialPublishers).set({ organization: found }).where(and(eq(t.materialPublishers.material, material), eq(t.materialPublishers.position, position)));
    changed.push(material);
  }
  return changed;
}

/**
 * Takes out copies of organizations that are no longer listed. Which course names which organization is a fact of the
 * college, and outlives a list that lacks one: a copy that a course names stays without any name, which hides it.
 */
async function takeOut({ sql, t }: Q, gone: readonly string[]): Promise<void> {
  const { organizationReferences: copies, courseOrganizations: links } = t;
  await sql.update(copies).set(nameless).where(inKeys(copies.slug, gone));
  await sql.delete(copies).where(and(inKeys(copies.slug, gone), notInArray(copies.slug, sql.select({ slug: links.organization }).from(links))));
}

/** The other organization that one was found to be a duplicate of, as its owner publishes it. */
const otherOf = ({ row }: FeedItem): string | undefined => (row as { duplicateOf?: string } | null)?.duplicateOf;

/** Lets courses and submissions name the organization of which the one that they name was a duplicate. Whom materials name as publishers goes by names, which are the other's now. */
async function nameOther({ sql, t }: Q, old: string, other: string, changed: (kind: string, keys: readonly string[]) => void): Promise<void> {
  for (const [kind, table] of [['Course', t.courses], ['Material', t.materials]] as const) {
    const rows = await sql.update(table).set({ submittedByOrganization: other }).where(eq(table.submittedByOrganization, old)).returning({ slug: table.slug });
    changed(kind, rows.map(row => row.slug));
  }
  await sql.update(t.cohorts).set({ organization: other }).where(eq(t.cohorts.organization, old));
  const { organizationReferences: copies, courseOrganizations: links } = t;
  const named = await sql.select().from(links).where(eq(links.organization, old));
  if (named.length === 0) return;
  await sql.insert(copies).values({ slug: other, ...nameless }).onConflictDoNothing();
  await sql.delete(links).where(eq(links.organization, old));
  for (const link of named) await sql.insert(links).values({ ...link, organization: other }).onConflictDoNothing();
  changed('Course', named.map(link => link.course));
}

/** What this subgraph keeps of the records of the partners' subgraph, and what follows from them here. */
export const followsPartners: Takes<CollegeTables> = {
  Organization: async (q, published, complete, changed) => {
    const { sql, t } = q;
    // Of one that was a duplicate nothing is kept but where it leads.
    const items = published.map(item => (otherOf(item) === undefined ? item : { ...item, row: null }));
    const gone = await unlisted(q, items, complete);
    const slugs = [...items.map(item => item.key), ...gone];
    const courses = await sql.selectDistinct({ slug: t.courseOrganizations.course }).from(t.courseOrganizations).where(inKeys(t.courseOrganizations.organization, slugs));
    const materials = await sql.selectDistinct({ slug: t.materialPublishers.material }).from(t.materialPublishers).where(inKeys(t.materialPublishers.organization, slugs));
    await putRows(q, t.organizationReferences, t.organizationReferences.slug, items);
    for (const item of published) {
      const other = otherOf(item);
      if (other !== undefined) await nameOther(q, item.key, other, changed);
    }
    const named = await nameAnew(q, gone);
    changed('Material', named);
    await takeOut(q, gone);
    await rewordCourses(q, courses.map(c => c.slug));
    await rewordMaterials(q, [...new Set([...materials.map(m => m.slug), ...named])]);
  },
};
