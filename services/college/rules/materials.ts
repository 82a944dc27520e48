import { folded } from '../../kit/values/text.ts';
import type { MaterialKind, SaveMaterialInput } from '../generated.ts';
import type { MaterialRow } from '../tables.ts';
import { type Refuse, checkKeys, distinct, either, trimmed } from './input.ts';

/** How long texts may be, in characters, and how many members lists may have. */
export const materialBounds = { title: 300, languages: 50, publishers: 20, publisher: 300, taxa: 50, topics: 20, url: 500, firstYear: 1800 };

/** What somebody says of a material. */
export interface MaterialSaid {
  kind: MaterialKind | null;
  title: string | null;
  originalLanguage: string | null;
  languages: string[];
  year: number | null;
  publishers: string[];
  taxa: string[];
  topics: string[];
  url: string | null;
}

/** Before anything is said. */
export const nothingSaid: MaterialSaid = { kind: null, title: null, originalLanguage: null, languages: [], year: null, publishers: [], taxa: [], topics: [], url: null };

/** What a material says that is there. */
export const saidOf = (row: MaterialRow & { publishers: readonly string[] }): MaterialSaid => ({
  kind: row.kind,
  title: Object.values(row.title)[0] ?? null,
  originalLanguage: row.originalLanguage,
  languages: row.languages,
  year: row.year,
  publishers: [...row.publishers],
  taxa: row.taxa,
  topics: row.topics,
  url: row.url,
});

/** What is said after an input: what is absent stays as it is, and null clears it. */
export function saidAfter(before: MaterialSaid, said: SaveMaterialInput): MaterialSaid {
  const originalLanguage = either(said.originalLanguage, before.originalLanguage);
  const languages = either(said.languages, before.languages) ?? [];
  return {
    kind: either(said.kind, before.kind),
    title: said.title === undefined ? before.title : trimmed(said.title),
    originalLanguage,
    languages: distinct([...(originalLanguage === null ? [] : [originalLanguage]), ...languages]),
    year: either(said.year, before.year),
    publishers: said.publishers === undefined ? before.publishers : (said.publishers ?? []).map(name => name.trim()),
    taxa: said.taxa === undefined ? before.taxa : distinct(said.taxa ?? []),
    topics: said.topics === undefined ? before.topics : distinct(said.topics ?? []),
    url: said.url === undefined ? before.url : trimmed(said.url),
  };
}

/** A material as it is kept, of what was said and found sound. */
export const materialFrom = (said: MaterialSaid): Pick<MaterialRow, 'kind' | 'title' | 'sortTitle' | 'originalLanguage' | 'languages' | 'year' | 'sortYear' | 'taxa' | 'topics' | 'url'> => ({
  kind: said.kind!,
  title: { [said.originalLanguage!]: said.title! },
  sortTitle: folded(said.title!),
  originalLanguage: said.originalLanguage!,
  languages: said.languages,
  year: said.year,
  sortYear: said.year ?? 0,
  taxa: said.taxa,
  topics: said.topics,
  url: said.url,
});

/** Which of the keys that are said exist. */
export interface KnownKeys {
  taxa: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

const isAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

/** Refuses what cannot come to be said of a material. */
export function checkMaterial(said: MaterialSaid, before: MaterialSaid, known: KnownKeys, thisYear: number, refuse: Refuse): void {
  for (const field of ['kind', 'title', 'originalLanguage'] as const) if (said[field] === null) refuse('REQUIRED', [field]);
  if ((said.title?.length ?? 0) > materialBounds.title) refuse('TOO_LONG', ['title'], { most: materialBounds.title });
  if (said.languages.length > materialBounds.languages + 1) refuse('TOO_MANY', ['languages'], { most: materialBounds.languages });
  if (said.year !== null && (said.year < materialBounds.firstYear || said.year > thisYear + 1)) refuse('OUT_OF_RANGE', ['year'], { least: materialBounds.firstYear, most: thisYear + 1 });
  for (const field of ['publishers', 'topics'] as const) if (said[field].length === 0) refuse('REQUIRED', [field]);
  if (said.publishers.length > materialBounds.publishers) refuse('TOO_MANY', ['publishers'], { most: materialBounds.publishers });
  else
    said.publishers.forEach((name, i) => {
      if (name === '') refuse('REQUIRED', ['publishers', i]);
      if (name.length > materialBounds.publisher) refuse('TOO_LONG', ['publishers', i], { most: materialBounds.publisher });
    });
  checkKeys(refuse, said.taxa, before.taxa, known.taxa, materialBounds.taxa, ['taxa']);
  checkKeys(refuse, said.topics, before.topics, known.topics, materialBounds.topics, ['topics']);
  if (said.url !== null && said.url.length > materialBounds.url) refuse('TOO_LONG', ['url'], { most: materialBounds.url });
  else if (said.url !== null && !isAddress(said.url)) refuse('MALFORMED', ['url'], { form: 'https://example.org' });
}
