import { type Loading, insertAll, jsonRows } from '../../kit/database/data.ts';
import { proximity } from '../../kit/graph/proximity.ts';
import type { Texts } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { OrganizationNames } from '../rules/organizations.ts';
import { loadCourses } from './courses.ts';
import { demonstrationCohorts } from './demonstrationCohorts.ts';
import { demonstrationCourses } from './demonstrationCourses.ts';
import { demonstrationMaterials } from './demonstrationMaterials.ts';
import { loadMaterials } from './materials.ts';
import { loadTaxa } from './taxa.ts';

/** What is known here of a topic that the needs' subgraph owns. */
export interface TopicReference {
  slug: string;
  broader: string | null;
  label: Texts;
}

/** Loads reference rows, taxa, courses and materials. */
export async function loadCatalogue(q: Q, loading: Loading): Promise<void> {
  const topics = jsonRows<TopicReference>('college', 'reference/topics.json');
  const organizations = jsonRows<OrganizationNames & { aliases: string[] }>('college', 'reference/organizations.json');
  await insertAll(q, q.t.topicReferences, topics);
  await insertAll(q, q.t.topicProximity, proximity(topics));
  await insertAll(
    q,
    q.t.organizationReferences,
    organizations.map(({ slug, acronym, formerAcronym, aliases, name }) => ({ slug, acronym, formerAcronym, aliases, name })),
  );
  await loadCourses(q, loading.demonstration ? demonstrationCourses : []);
  await insertAll(q, q.t.cohorts, loading.demonstration ? demonstrationCohorts(loading.day) : []);
  await loadTaxa(q);
  await loadMaterials(q, loading.demonstration ? demonstrationMaterials : []);
}
