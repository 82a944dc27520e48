import { and, eq, gte, lt } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { inKeys } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { Q } from '../context.ts';
import { distinct } from '../rules/input.ts';
import { plainLanguage } from '../rules/languages.ts';
import { sightOf } from '../rules/moderation.ts';
import { isListed, organizationFinder } from '../rules/organizations.ts';
import type { MaterialRow } from '../tables.ts';
import { retagged } from './references.ts';
import { rewordMaterials } from './searchWords.ts';
import { visibleMaterials } from './visibility.ts';

/** A material with the names of its publishers. */
export type PublishedBy<R> = R & { publishers: readonly string[] };

async function insertLinks(q: Q, rows: readonly PublishedBy<Pick<MaterialRow, 'slug' | 'topics' | 'languages' | 'taxa'>>[]): Promise<void> {
  const { sql, t } = q;
  const find = organizationFinder((await sql.select().from(t.organizationReferences)).filter(organization => isListed(organization)));
  await insertAll(q, t.materialTopics, rows.flatMap(m => m.topics.map(topic => ({ topic, material: m.slug }))));
  await insertAll(q, t.materialLanguages, rows.flatMap(m => distinct(m.languages.map(plainLanguage)).map(language => ({ language, material: m.slug }))));
  await insertAll(q, t.materialTaxa, rows.flatMap(m => m.taxa.map(taxon => ({ taxon, material: m.slug }))));
  await insertAll(q, t.materialPublishers, rows.flatMap(m => m.publishers.map((name, position) => ({ material: m.slug, position, name, organization: find(name)?.slug ?? null }))));
  await rewordMaterials(q, rows.map(m => m.slug));
}

/** Keeps new materials, with the rows by which they are filtered and found. */
export async function insertMaterials(q: Q, given: readonly PublishedBy<typeof q.t.materials.$inferInsert>[]): Promise<void> {
  const current = await retagged(q);
  const rows = given.map(row => ({ ...row, topics: current(row.topics) }));
  await insertAll(q, q.t.materials, rows.map(({ publishers: _, ...row }) => row));
  await insertLinks(q, rows);
}

/** Puts a material in the place of what was stored. */
export async function replaceMaterial(q: Q, { publishers, ...given }: PublishedBy<MaterialRow>): Promise<void> {
  const { sql, t } = q;
  const row = { ...given, topics: (await retagged(q))(given.topics) };
  await sql.update(t.materials).set(row).where(eq(t.materials.slug, row.slug));
  for (const links of [t.materialTopics, t.materialLanguages, t.materialTaxa, t.materialPublishers]) await sql.delete(links).where(eq(links.material, row.slug));
  await insertLinks(q, [{ ...row, publishers }]);
}

/** A material that the viewer may see and that is no duplicate, held for this write by an update that changes nothing. */
export async function lockedMaterial(q: Q, slug: string, viewer: Viewer): Promise<PublishedBy<MaterialRow> | undefined> {
  const { sql, t } = q;
  const [row] = await sql.update(t.materials).set({ revision: t.materials.revision }).where(and(eq(t.materials.slug, slug), visibleMaterials(q, sightOf(viewer)))).returning();
  if (row === undefined || row.duplicateOf !== null) return undefined;
  const publishers = await sql.select({ name: t.materialPublishers.name }).from(t.materialPublishers).where(eq(t.materialPublishers.material, slug)).orderBy(t.materialPublishers.position);
  return { ...row, publishers: publishers.map(p => p.name) };
}

/** Says where a material stands, and nothing else of it. */
export async function listMaterial({ sql, t }: Q, slug: string, listed: Pick<MaterialRow, 'listing' | 'revision' | 'moderationReason'> & Partial<Pick<MaterialRow, 'duplicateOf'>>): Promise<void> {
  await sql.update(t.materials).set(listed).where(eq(t.materials.slug, slug));
}

/** Lets whatever was a duplicate of one be a duplicate of another. */
export async function redirectMaterials({ sql, t }: Q, from: string, to: string): Promise<void> {
  await sql.update(t.materials).set({ duplicateOf: to }).where(eq(t.materials.duplicateOf, from));
}

/** Addresses of materials: this one, and those that go on with a hyphen. Next to it in their order stands the full stop. */
export const materialSlugsLike = async ({ sql, t }: Q, slug: string): Promise<ReadonlySet<string>> =>
  new Set((await sql.select({ slug: t.materials.slug }).from(t.materials).where(and(gte(t.materials.slug, slug), lt(t.materials.slug, `${slug}.`)))).map(row => row.slug));

/** Which of the taxa are held here. */
export const knownTaxa = async ({ sql, t }: Q, names: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await sql.select({ name: t.taxa.scientificName }).from(t.taxa).where(inKeys(t.taxa.scientificName, names))).map(row => row.name));
