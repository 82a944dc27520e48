import { insertAll } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import { inKeys } from '../../kit/database/sql.ts';
import { byKey } from '../../kit/graph/loaders.ts';
import type { Texts } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import { namesOf } from '../rules/organizations.ts';
import { topicFields, weighed, weights } from '../rules/search.ts';

/*
 * The words by which courses and materials are found, made anew of what is stored of them and of the topics,
 * organizations and taxa that they name.
 */

async function knownTopics({ sql, t }: Q) {
  return byKey(await sql.select().from(t.topicReferences), topic => topic.slug);
}

async function organizationNames({ sql, t }: Q, slugs: readonly string[]) {
  return byKey(await sql.select().from(t.organizationReferences).where(inKeys(t.organizationReferences.slug, slugs)), organization => organization.slug);
}

export async function rewordCourses(q: Q, slugs: readonly string[]): Promise<void> {
  const { sql, t } = q;
  const courses = await sql.select().from(t.courses).where(inKeys(t.courses.slug, slugs));
  const modules = await sql.select().from(t.modules).where(inKeys(t.modules.course, slugs));
  const { course, version, title } = t.lessons;
  const lessons = await sql.select({ course, version, title }).from(t.lessons).where(inKeys(t.lessons.course, slugs));
  const named = await sql.select().from(t.courseOrganizations).where(inKeys(t.courseOrganizations.course, slugs));
  const organizations = await organizationNames(q, named.map(n => n.organization));
  const topics = await knownTopics(q);
  await sql.delete(t.courseSearch).where(inKeys(t.courseSearch.document, slugs));
  await insertAll(
    q,
    t.courseSearch,
    courses.flatMap(c =>
      searchRows(c.slug, [
        ...weighed(weights.title, c.title),
        ...topicFields(c.topics, topics),
        ...weighed(weights.contents, ...[...modules, ...lessons].filter(part => part.course === c.slug && part.version === c.version).map(part => part.title)),
        ...named.filter(n => n.course === c.slug).flatMap(n => weighed(weights.organizations, ...namesOf(organizations.get(n.organization)!))),
      ]),
    ),
  );
}

/** Names of taxa, and of those above and below them. */
async function taxonNames({ sql, t }: Q, taxa: readonly string[]) {
  const near = await sql.select().from(t.taxonProximity).where(inKeys(t.taxonProximity.taxon, taxa));
  const common = byKey(
    await sql.select({ name: t.taxa.scientificName, commonName: t.taxa.commonName }).from(t.taxa).where(inKeys(t.taxa.scientificName, near.map(n => n.near))),
    taxon => taxon.name,
  );
  const names = (taxon: string): (Texts | string | null)[] => [taxon, common.get(taxon)?.commonName ?? null];
  return near.map(n => ({ taxon: n.taxon, steps: n.steps, names: names(n.near) }));
}

export async function rewordMaterials(q: Q, slugs: readonly string[]): Promise<void> {
  const { sql, t } = q;
  const materials = await sql.select().from(t.materials).where(inKeys(t.materials.slug, slugs));
  const publishers = await sql.select().from(t.materialPublishers).where(inKeys(t.materialPublishers.material, slugs));
  const organizations = await organizationNames(q, publishers.flatMap(p => p.organization ?? []));
  const topics = await knownTopics(q);
  const taxa = await taxonNames(q, [...new Set(materials.flatMap(m => m.taxa))]);
  await sql.delete(t.materialSearch).where(inKeys(t.materialSearch.document, slugs));
  await insertAll(
    q,
    t.materialSearch,
    materials.flatMap(m =>
      searchRows(m.slug, [
        ...weighed(weights.title, m.title),
        ...taxa.filter(near => m.taxa.includes(near.taxon)).flatMap(near => weighed(near.steps === 0 ? weights.taxa : weights.nearTaxa, ...near.names)),
        ...topicFields(m.topics, topics),
        ...publishers
          .filter(p => p.material === m.slug)
          .flatMap(p => weighed(weights.organizations, p.name, ...(p.organization === null ? [] : namesOf(organizations.get(p.organization)!)))),
      ]),
    ),
  );
}
