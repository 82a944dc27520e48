import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { inRoot } from '../../services/kit/root.ts';

/*
 * The data files as they are committed, for the check of the facts themselves: nothing here is loaded into a database.
 */

type Line = Record<string, string>;
const read = (path: string) => readFileSync(inRoot('services', path), 'utf8');
const csv = (path: string): Line[] => parse(read(path), { columns: true });
const json = <Row>(path: string): Row[] => JSON.parse(read(path)) as Row[]; // what is said of the rows is what the tests prove

/** Every data file, for what holds of their text. */
export const texts = [
  ...['glossary.csv', 'parties.csv', 'provisions.json', 'questionnaires.json', 'regions.csv', 'statements.json', 'topics.csv'].map(f => `needs/data/${f}`),
  ...['courses.json', 'materials.csv', 'taxa.csv'].map(f => `college/data/${f}`),
  ...['activities.json', 'budget.json', 'organizations.csv', 'trainings.json'].map(f => `partners/data/${f}`),
].map(path => ({ path, text: read(path) }));

export const parties = csv('needs/data/parties.csv');
export const regions = csv('needs/data/regions.csv');
export const topics = csv('needs/data/topics.csv');
export const glossary = csv('needs/data/glossary.csv');
export const organizations = csv('partners/data/organizations.csv');
export const taxa = csv('college/data/taxa.csv');
export const materials = csv('college/data/materials.csv');

export const provisions = json<{
  id: string; kind: string; summary: string; directedTo: string; status: string; adoptedAt: string | null; proposedAt: string | null; topics: string[]; organizations: string[];
}>('needs/data/provisions.json');
export const questionnaires = json<{
  id: string; issuedBy: string; provisions: string[]; responsesPublic: boolean;
  reportedFigures: { responses: number; parties: number; nonPartyEntities: number; partiesInForceThen: number };
}>('needs/data/questionnaires.json');
export const courses = json<{
  slug: string; reality: string; title: Line; hours: number; languages: string[]; topics: string[]; organizations: string[]; organizationRole: string;
  modules: { title: string; lessons: string[] }[];
  questions: { text: string; options: string[]; answer: number; why: string }[];
}>('college/data/courses.json');
export const budget = json<{ id: string; provision: string; costMin: number; costMax: number; costPerYear: number | null; years: number | null }>('partners/data/budget.json');
export const activities = json<{
  id: string; kind: string; date: string | null; dateEnd: string | null; countryIso3: string | null; parties: string[]; regions: string[]; organizations: string[];
  questionnaire: string | null; funder: { iso3: string | null } | null; provisions: string[]; paragraph: string;
}>('partners/data/activities.json');
export const trainings = json<{
  slug: string; sessionOf: string | null; organizations: string[]; startsOn: string | null; endsOn: string | null; datePrecision: 'YEAR' | 'MONTH' | 'DAY' | null;
  countryIso3: string | null; languages: string[]; topics: string[]; verified: boolean;
}>('partners/data/trainings.json');

/** A list inside a cell. */
export const cells = (cell: string | undefined, separator = ' '): string[] => (cell ? cell.split(separator) : []);

/** What stands twice. */
export const twice = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);

export const isSlug = (key: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key);

/** `2024`, `2024-02` or `2024-02-01`, and on the calendar. */
export const isDate = (value: string): boolean => {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value)) return false;
  const full = value.padEnd(10, '-01');
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
};

export const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

export const isAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
