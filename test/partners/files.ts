import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readIn } from '../college/files.ts';

/*
 * The data files read once more, in the plainest way, by code that the subgraph does not share.
 */

const at = (path: string) => new URL(`../../services/${path}`, import.meta.url);
const csv = <Column extends string>(path: string) => parse<Record<Column, string>>(readFileSync(at(path)), { columns: true });
const blank = (cell: string) => (cell === '' ? null : cell);
const list = (cell: string) => cell.split(' ').filter(part => part !== '');

type Texts = Record<'en' | 'fr' | 'es', string>;

export interface Organization {
  slug: string;
  acronym: string | null;
  formerAcronym: string | null;
  aliases: string[];
  name: Texts;
  kind: string;
  memberOf: string[];
  seat: string | null;
  website: string | null;
  cooperationAreas: string[];
  namedInSource: string;
}

export const organizations: Organization[] = csv<
  | 'slug' | 'acronym' | 'former_acronym' | 'aliases' | 'name_en' | 'name_fr' | 'name_es' | 'kind' | 'member_of' | 'seat_iso3' | 'website'
  | 'cooperation_areas' | 'named_in_source'
>('partners/data/organizations.csv').map(o => ({
  slug: o.slug,
  acronym: blank(o.acronym),
  formerAcronym: blank(o.former_acronym),
  aliases: o.aliases === '' ? [] : o.aliases.split('|'),
  name: { en: o.name_en, fr: o.name_fr, es: o.name_es },
  kind: o.kind,
  memberOf: list(o.member_of),
  seat: blank(o.seat_iso3),
  website: blank(o.website),
  cooperationAreas: list(o.cooperation_areas),
  namedInSource: o.named_in_source.toUpperCase().replaceAll(' ', '_'),
}));

export interface Training {
  slug: string;
  sessionOf: string | null;
  organizations: string[];
  title: string;
  kind: string;
  mode: string | null;
  startsOn: string | null;
  endsOn: string | null;
  datePrecision: 'DAY' | 'MONTH' | 'YEAR' | null;
  place: string | null;
  countryIso3: string | null;
  languages: string[];
  topics: string[];
  seats: number | null;
  participants: number | null;
  scholarships: boolean | null;
  verified: boolean;
  note: string | null;
}

const json = <Row>(path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as Row[];

export const trainings = json<Training>('partners/data/trainings.json');

export interface Activity {
  id: string;
  kind: string;
  title: string;
  date: string | null;
  dateEnd: string | null;
  place: string | null;
  countryIso3: string | null;
  mode: string | null;
  parties: string[];
  regions: string[];
  organizations: string[];
  funder: { kind: string; iso3: string } | null;
  figures: Record<string, number>;
  provisions: string[];
  note: string | null;
  paragraph: string;
  questionnaire: string | null;
}
export const activities = json<Activity>('partners/data/activities.json');

export interface BudgetLine {
  id: string;
  provision: string;
  instrumentType: string;
  activity: string;
  priority: string | null;
  currency: string;
  costMin: number;
  costMax: number;
  costPerYear: number | null;
  years: number | null;
  sourceOfFunding: string | null;
  foundIn: string;
  note: string | null;
}
export const budget = json<BudgetLine>('partners/data/budget.json');

export interface Region {
  slug: string;
  kind: string;
  code: string;
}
export const regions: Region[] = csv<'slug' | 'kind' | 'code'>('needs/data/regions.csv').map(({ slug, kind, code }) => ({ slug, kind, code }));

export interface Party {
  iso3: string;
  name: Texts;
  region: string;
  subregion: string | null;
}
export const parties: Party[] = csv<'iso3' | 'name_en' | 'name_fr' | 'name_es' | 'region' | 'subregion'>('needs/data/parties.csv').map(p => ({
  iso3: p.iso3,
  name: { en: p.name_en, fr: p.name_fr, es: p.name_es },
  region: p.region,
  subregion: blank(p.subregion),
}));

/** The Parties of a region, of whichever of the two divisions. */
export const partiesIn = (slug: string): string[] => {
  const region = regions.find(r => r.slug === slug);
  return parties.filter(p => region !== undefined && (region.kind === 'CITES' ? p.region : p.subregion) === region.code).map(p => p.iso3);
};

/** A text that exists in English alone, as a reader of the language sees it. */
export const english = (text: string | null, language = 'en') => (text === null ? null : readIn({ en: text }, language));

const precisions: Record<number, string> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };
export const dated = (value: string | null) => (value === null ? null : { value, precision: precisions[value.length], timeZone: null });

export const slugs = (keys: readonly string[]) => keys.map(slug => ({ slug }));
export const codes = (keys: readonly string[]) => keys.map(code => ({ code }));
export const iso3s = (keys: readonly string[]) => keys.map(iso3 => ({ iso3 }));
export const party = (iso3: string | null) => (iso3 === null ? null : { iso3 });
