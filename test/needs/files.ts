import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/*
 * The data files of this subgraph read once more, in the plainest way, by code that it does not share.
 */

const at = (file: string) => new URL(`../../services/needs/data/${file}`, import.meta.url);
const csv = <Column extends string>(file: string) => parse<Record<Column, string>>(readFileSync(at(file)), { columns: true });

type Language = 'en' | 'fr' | 'es';
export const languages = ['en', 'fr', 'es'] as const;

export type PartyLine = Record<
  | 'iso3' | 'iso2' | 'name_en' | 'name_fr' | 'name_es' | 'region' | 'subregion' | 'joined_by' | 'joined_on' | 'in_force_on'
  | 'ldc' | 'lldc' | 'sids' | 'developing' | 'economy_in_transition' | 'languages' | 'date_check',
  string
>;
export const parties: PartyLine[] = csv<keyof PartyLine>('parties.csv');
export const regions = csv<'slug' | 'kind' | 'code' | 'name_en' | 'name_fr' | 'name_es'>('regions.csv');
export const topics = csv<'slug' | 'broader' | 'label_en' | 'label_fr' | 'label_es' | 'definition'>('topics.csv');
export const glossary = csv<'slug' | 'term_en' | 'term_fr' | 'term_es' | 'abbreviation' | 'definition_en' | 'source'>('glossary.csv');

export interface Provision {
  id: string;
  label: string;
  instrument: string;
  paragraph: string | null;
  kind: string;
  directedTo: string;
  status: string;
  adoptedAt: string | null;
  proposedAt: string | null;
  adoptedAs: string | null;
  summary: string;
  subjectToFunding: boolean;
  topics: string[];
  organizations: string[];
  foundIn: string;
  secretariatComment: string | null;
}
export const provisions = JSON.parse(readFileSync(at('provisions.json'), 'utf8')) as Provision[];

export const questionnaires = JSON.parse(readFileSync(at('questionnaires.json'), 'utf8')) as {
  id: string;
  title: Record<Language, string>;
  issuedBy: string;
  sentOn: string;
  sentPrecision: string;
  season: string;
  basedOn: string;
  provisions: string[];
  reportedFigures: Record<string, number>;
  reportedFindings: { code: string; share: string | null; note: string | null }[];
  responsesPublic: boolean;
  reportedIn: string[];
  paragraph: string;
}[];

/** The topic and all below it. */
export const withNarrower = (slug: string): string[] => [slug, ...topics.filter(t => t.broader === slug).map(t => t.slug)];

export const regionSlug = (code: string): string => regions.find(r => r.code === code)!.slug;

/** What a reader of one language gets of a text in some languages. */
export const readIn = (texts: Partial<Record<string, string>>, language: string) => {
  const found = language in texts ? language : ['en', 'fr', 'es'].find(tag => tag in texts)!;
  return { text: texts[found]!, language: found, isFallback: found !== language };
};

const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/œ/g, 'oe').toLowerCase().replace(/['’-]/g, ' ');

/** Sorts by one text after the other, accents and case aside. */
export const by = <R>(...texts: ((row: R) => string)[]) => (a: R, b: R): number => {
  for (const text of texts) {
    const [x, y] = [plain(text(a)), plain(text(b))];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
};
