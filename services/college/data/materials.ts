import { cells, csvRows, insertAll, orNull } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import { folded } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { MaterialKind } from '../generated.ts';
import { plainLanguage } from '../rules/languages.ts';
import { namesOf, organizationFinder } from '../rules/organizations.ts';
import { topicFields, weighed, weights } from '../rules/search.ts';
import type { References } from './catalogue.ts';
import type { TaxonNames } from './taxa.ts';

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

export async function loadMaterials(q: Q, { topics, organizations }: References, taxa: ReadonlyMap<string, TaxonNames>): Promise<void> {
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
  await insertAll(
    q,
    t.materialSearch,
    materials.flatMap(m => {
      const covered = m.taxa.flatMap(name => taxa.get(name) ?? []);
      return searchRows(m.slug, [
        ...weighed(weights.title, m.title),
        ...covered.flatMap(c => [...weighed(weights.taxa, ...c.own), ...weighed(weights.nearTaxa, ...c.above, ...c.below)]),
        ...topicFields(m.topics, topics),
        ...m.publishers.flatMap(name => weighed(weights.organizations, name, ...(find(name) ? namesOf(find(name)!) : []))),
      ]);
    }),
  );
}
