import { csvRows, insertAll, orNull } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import { type Texts, folded, localized } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { Appendix, AppendixCheck, CommonNameSource, Kingdom, TaxonRank } from '../generated.ts';
import { weighed, weights } from '../rules/search.ts';
import { taxonProximities } from '../rules/taxa.ts';

type Column =
  | 'scientific_name' | 'rank' | 'parent' | 'kingdom' | 'class_or_group' | 'order' | 'family' | 'appendix' | 'annotation'
  | 'common_en' | 'common_fr' | 'common_es' | 'common_source' | 'appendix_check';

const source = 'The Appendices as after CoP19, summarised for display, with those changes of CoP20 that the annotation names';

const rowOf = (t: Record<Column, string>) => {
  const names = Object.fromEntries([['en', t.common_en], ['fr', t.common_fr], ['es', t.common_es]].filter(([, name]) => name !== '')) as Texts;
  const commonName = Object.keys(names).length === 0 ? null : names;
  const sorted = (language: string) => folded(commonName === null ? t.scientific_name : localized(commonName, [language]).text);
  return {
    scientificName: t.scientific_name,
    rank: t.rank as TaxonRank, // the check of the data set proves these words
    parent: orNull(t.parent),
    kingdom: t.kingdom as Kingdom,
    classOrGroup: orNull(t.class_or_group),
    order: orNull(t.order),
    family: orNull(t.family),
    appendix: orNull(t.appendix.replace('/', '_')) as Appendix | null,
    annotation: orNull(t.annotation),
    commonName,
    commonNameSource: orNull(t.common_source) as CommonNameSource | null,
    appendixCheck: orNull(t.appendix_check) as AppendixCheck | null,
    nameEn: sorted('en'),
    nameFr: sorted('fr'),
    nameEs: sorted('es'),
    source,
    confidence: null,
    verified: null,
    reality: null,
  };
};

export async function loadTaxa(q: Q): Promise<void> {
  const taxa = csvRows<Column>('college', 'taxa.csv').map(rowOf);
  const near = taxonProximities(taxa);
  const byName = new Map(taxa.map(t => [t.scientificName, t]));
  const namesOf = (name: string) => [name, byName.get(name)?.commonName ?? null];
  const names = new Map(taxa.map(t => [t.scientificName, { own: namesOf(t.scientificName), above: [] as (Texts | string | null)[] }]));
  for (const { taxon, near: other, steps } of near) if (steps < 0) names.get(taxon)?.above.push(...namesOf(other));
  await insertAll(q, q.t.taxa, taxa);
  await insertAll(q, q.t.taxonProximity, near);
  await insertAll(
    q,
    q.t.taxonSearch,
    [...names].flatMap(([name, { own, above }]) => searchRows(name, [...weighed(weights.title, ...own), ...weighed(weights.nearTaxa, ...above)])),
  );
}
