import { cells, csvRows, insertAll, orNull } from '../../kit/database/data.ts';
import { folded } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { MaterialKind } from '../generated.ts';
import { rewordMaterials } from '../queries/searchWords.ts';
import { plainLanguage } from '../rules/languages.ts';
import { type OrganizationNames, organizationFinder } from '../rules/organizations.ts';

type Column = 'slug' | 'kind' | 'title' | 'original_language' | 'languages' | 'year' | 'publisher' | 'taxa' | 'topics' | 'url' | 'confidence' | 'verified';

const source = 'Public listings of identification, non-detriment finding, reference and training materials';

const rowOf = (m: Record<Column, string>) => ({
  slug: m.slug,
  kind: m.kind as MaterialKind, // the check of the data set proves the word
  title: { [m.original_language]: m.title },
  sortTitle: folded(m.title),
  originalLanguage: m.original_language,
  languages: cells(m.languages),
  year: m.year === '' ? null : Number(m.year),
  sortYear: Number(m.year),
  taxa: cells(m.taxa, '|'),
  topics: cells(m.topics),
  url: orNull(m.url),
  source,
  confidence: orNull(m.confidence),
  verified: m.verified === '' ? null : m.verified === 'yes',
  reality: null,
  publishers: cells(m.publisher, '; '),
});

export async function loadMaterials(q: Q, organizations: readonly OrganizationNames[]): Promise<void> {
  const { t } = q;
  const materials = csvRows<Column>('college', 'materials.csv').map(rowOf);
  const find = organizationFinder(organizations);
  await insertAll(q, t.materials, materials.map(({ publishers: _, ...row }) => row));
  await insertAll(q, t.materialTopics, materials.flatMap(m => m.topics.map(topic => ({ topic, material: m.slug }))));
  await insertAll(q, t.materialLanguages, materials.flatMap(m => [...new Set(m.languages.map(plainLanguage))].map(language => ({ language, material: m.slug }))));
  await insertAll(q, t.materialTaxa, materials.flatMap(m => m.taxa.map(taxon => ({ taxon, material: m.slug }))));
  await insertAll(
    q,
    t.materialPublishers,
    materials.flatMap(m => m.publishers.map((name, position) => ({ material: m.slug, position, name, organization: find(name)?.slug ?? null }))),
  );
  await rewordMaterials(q, materials.map(m => m.slug));
}
