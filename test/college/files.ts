import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/*
 * The data files read once more, in the plainest way, by code that the subgraphs do not share.
 */

const at = (path: string) => new URL(`../../services/${path}`, import.meta.url);
const csv = <Column extends string>(path: string) => parse<Record<Column, string>>(readFileSync(at(path)), { columns: true });
const blank = (cell: string) => (cell === '' ? null : cell);
const list = (cell: string, separator = ' ') => cell.split(separator).filter(part => part !== '');

export interface Topic {
  slug: string;
  broader: string | null;
  label: { en: string; fr: string; es: string };
}

export const topics: Topic[] = csv<'slug' | 'broader' | 'label_en' | 'label_fr' | 'label_es'>('needs/data/topics.csv').map(t => ({
  slug: t.slug,
  broader: blank(t.broader),
  label: { en: t.label_en, fr: t.label_fr, es: t.label_es },
}));
/** The topic and all inside it. */
export const topicAndNarrower = (slug: string): string[] => [slug, ...topics.filter(t => t.broader === slug).flatMap(t => topicAndNarrower(t.slug))];

export interface Organization {
  slug: string;
  names: string[];
}

export const organizations: Organization[] = csv<'slug' | 'acronym' | 'former_acronym' | 'aliases' | 'name_en' | 'name_fr' | 'name_es'>('partners/data/organizations.csv').map(o => ({
  slug: o.slug,
  names: [o.acronym, o.former_acronym, ...list(o.aliases, '|'), o.name_en, o.name_fr, o.name_es].filter(n => n !== ''),
}));

export interface Course {
  slug: string;
  reality: string;
  realityNote: string | null;
  confidence: string;
  title: { en: string; fr: string; es: string };
  description: { en: string; fr: string; es: string };
  audience: string[];
  hours: number;
  languages: string[];
  topics: string[];
  organizations: string[];
  organizationRole: string;
  modules: { title: Said; lessons: Said[] }[];
  questions: { text: Said; options: Said[]; answer: number; why: Said }[];
  hasContent?: true;
}

/** In English alone, or in several languages. */
export type Said = string | Record<string, string>;
export const said = (text: Said): Record<string, string> => (typeof text === 'string' ? { en: text } : text);

/** The text of a lesson of a course, by its number, in the languages that there are files of. */
export const bodyOf = (course: string, number: number): Record<string, string> =>
  Object.fromEntries(
    readdirSync(at(`college/data/lessons/${course}`)).flatMap(file => {
      const [, n, language] = /^(\d+)\.(\w+)\.md$/.exec(file)!; // so are they called
      return Number(n) === number ? [[language!, readFileSync(at(`college/data/lessons/${course}/${file}`), 'utf8').trim()]] : [];
    }),
  );

export const courses = JSON.parse(readFileSync(at('college/data/courses.json'), 'utf8')) as Course[];

export interface Material {
  slug: string;
  kind: string;
  /** As it sorts, and by language. */
  title: string;
  titles: Record<string, string>;
  originalLanguage: string;
  languages: string[];
  year: number | null;
  publishers: string[];
  taxa: string[];
  topics: string[];
  url: string | null;
  confidence: string | null;
  verified: boolean;
}

export const materials: Material[] = csv<
  'slug' | 'kind' | 'title' | 'title_fr' | 'title_es' | 'original_language' | 'languages' | 'year' | 'publisher' | 'taxa' | 'topics' | 'url' | 'confidence' | 'verified'
>('college/data/materials.csv').map(m => ({
  slug: m.slug,
  kind: m.kind,
  title: m.title,
  titles: Object.fromEntries([['fr', m.title_fr], ['es', m.title_es], [m.original_language, m.title]].filter(([, title]) => title !== '')) as Record<string, string>, // pairs of texts
  originalLanguage: m.original_language,
  languages: list(m.languages),
  year: m.year === '' ? null : Number(m.year),
  publishers: list(m.publisher, '; '),
  taxa: list(m.taxa, '|'),
  topics: list(m.topics),
  url: blank(m.url),
  confidence: blank(m.confidence),
  verified: m.verified === 'yes',
}));

export interface Taxon {
  scientificName: string;
  rank: string;
  parent: string | null;
  kingdom: string;
  classOrGroup: string | null;
  order: string | null;
  family: string | null;
  appendix: string | null;
  annotation: string | null;
  common: { en: string | null; fr: string | null; es: string | null };
  commonSource: string | null;
  appendixCheck: string | null;
}

export const taxa: Taxon[] = csv<
  | 'scientific_name' | 'rank' | 'parent' | 'kingdom' | 'class_or_group' | 'order' | 'family' | 'appendix' | 'annotation'
  | 'common_en' | 'common_fr' | 'common_es' | 'common_source' | 'appendix_check'
>('college/data/taxa.csv').map(t => ({
  scientificName: t.scientific_name,
  rank: t.rank,
  parent: blank(t.parent),
  kingdom: t.kingdom,
  classOrGroup: blank(t.class_or_group),
  order: blank(t.order),
  family: blank(t.family),
  appendix: blank(t.appendix),
  annotation: blank(t.annotation),
  common: { en: blank(t.common_en), fr: blank(t.common_fr), es: blank(t.common_es) },
  commonSource: blank(t.common_source),
  appendixCheck: blank(t.appendix_check),
}));

const taxonByName = new Map(taxa.map(t => [t.scientificName, t]));
/** All taxa above one, the nearest first, by walking up the file. */
export function above(name: string): string[] {
  const parent = taxonByName.get(name)?.parent ?? null;
  return parent === null ? [] : [parent, ...above(parent)];
}
/** All taxa below one, by walking down the file. */
export const below = (name: string): string[] => taxa.filter(t => t.parent === name).flatMap(t => [t.scientificName, ...below(t.scientificName)]);

/** The text in the reader's language, else in English, French, Spanish. */
export function readIn(texts: Record<string, string | null>, language: string): { text: string; language: string; isFallback: boolean } | null {
  const found = [language, 'en', 'fr', 'es'].find(l => texts[l] != null);
  return found === undefined ? null : { text: texts[found]!, language: found, isFallback: found !== language };
}

/** How a reader sorts names: letters without case and marks. */
export const inOrder =
  <T>(name: (row: T) => string, key: (row: T) => string) =>
  (a: T, b: T): number => {
    const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/œ/g, 'oe').replace(/[’'-]+/g, ' ').replace(/\s+/g, ' ').trim();
    const [x, y] = [plain(name(a)), plain(name(b))];
    return x < y ? -1 : x > y ? 1 : key(a) < key(b) ? -1 : 1;
  };

/** How often each value occurs, most frequent first, then by value: what a facet shows. */
export const facetOf = (values: Iterable<readonly [value: string, count: number]>): { value: string; count: number }[] =>
  [...values]
    .map(([value, count]) => ({ value, count }))
    .filter(v => v.count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, 20);
