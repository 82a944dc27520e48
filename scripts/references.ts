import { cells, csvRows, jsonRows, orNull } from '../services/kit/database/data.ts';

/** Rows of one subgraph that another holds a copy of, derived from the owner's data file, so that a fact stands once. */
export function references(): { path: string; rows: object[] }[] {
  const topics = csvRows<'slug' | 'broader' | 'label_en' | 'label_fr' | 'label_es'>('needs', 'topics.csv').map(t => ({
    slug: t.slug,
    broader: orNull(t.broader),
    label: { en: t.label_en, fr: t.label_fr, es: t.label_es },
  }));
  const groups = ['ldc', 'lldc', 'sids', 'developing', 'economy_in_transition'] as const;
  const parties = csvRows<'iso3' | 'name_en' | 'name_fr' | 'name_es' | 'region' | 'subregion' | 'languages' | (typeof groups)[number]>('needs', 'parties.csv').map(p => ({
    iso3: p.iso3,
    name: { en: p.name_en, fr: p.name_fr, es: p.name_es },
    region: p.region,
    subregion: orNull(p.subregion),
    languages: cells(p.languages),
    groups: groups.filter(g => p[g] === 'true').map(g => g.toUpperCase()),
  }));
  const organizations = csvRows<'slug' | 'acronym' | 'former_acronym' | 'aliases' | 'name_en' | 'name_fr' | 'name_es'>('partners', 'organizations.csv').map(o => ({
    slug: o.slug,
    acronym: orNull(o.acronym),
    formerAcronym: orNull(o.former_acronym),
    aliases: cells(o.aliases, '|'),
    name: { en: o.name_en, fr: o.name_fr, es: o.name_es },
  }));
  const regions = csvRows<'slug' | 'kind' | 'code' | 'name_en' | 'name_fr' | 'name_es'>('needs', 'regions.csv').map(r => ({
    slug: r.slug,
    kind: r.kind,
    code: r.code,
    name: { en: r.name_en, fr: r.name_fr, es: r.name_es },
  }));
  const courses = jsonRows<{ slug: string; title: object; topics: string[] }>('college', 'courses.json').map(({ slug, title, topics: tags }) => ({ slug, title, topics: tags }));
  return [
    { path: 'services/college/data/reference/regions.json', rows: regions },
    { path: 'services/college/data/reference/topics.json', rows: topics },
    { path: 'services/college/data/reference/parties.json', rows: parties },
    { path: 'services/college/data/reference/organizations.json', rows: organizations },
    { path: 'services/partners/data/reference/topics.json', rows: topics },
    { path: 'services/partners/data/reference/parties.json', rows: parties },
    { path: 'services/partners/data/reference/regions.json', rows: regions },
    { path: 'services/partners/data/reference/courses.json', rows: courses },
  ];
}
