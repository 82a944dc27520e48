import { cells, csvRows, orNull } from '../../kit/database/data.ts';
import { folded } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { MaterialKind } from '../generated.ts';
import { insertMaterials } from '../queries/materialRows.ts';
import type { DemonstrationMaterial } from './demonstrationMaterials.ts';

type Column = 'slug' | 'kind' | 'title' | 'title_fr' | 'title_es' | 'original_language' | 'languages' | 'year' | 'publisher' | 'taxa' | 'topics' | 'url' | 'confidence' | 'verified';

const source = 'Public listings of identification, non-detriment finding, reference and training materials';

const rowOf = (m: Record<Column, string>) => ({
  slug: m.slug,
  kind: m.kind as MaterialKind, // the check of the data set proves the word
  // In the other working languages as it is officially called there, where that is known.
  title: { ...(m.title_fr !== '' && { fr: m.title_fr }), ...(m.title_es !== '' && { es: m.title_es }), [m.original_language]: m.title },
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
  listing: 'PUBLISHED' as const,
  revision: 1,
  isDemonstration: false,
  publishers: cells(m.publisher, '; '),
});

export const loadMaterials = (q: Q, demonstration: readonly DemonstrationMaterial[]): Promise<void> =>
  insertMaterials(q, [...csvRows<Column>('college', 'materials.csv').map(rowOf), ...demonstration]);
