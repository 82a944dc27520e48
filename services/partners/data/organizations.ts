import { cells, csvRows, orNull } from '../../kit/database/data.ts';
import type { Q } from '../context.ts';
import { insertOrganizations } from '../queries/organizationRows.ts';
import { organizationFrom } from '../rules/organizations.ts';
import type { OrganizationRow } from '../tables.ts';

type Column =
  | 'slug' | 'acronym' | 'former_acronym' | 'aliases' | 'name_en' | 'name_fr' | 'name_es' | 'kind' | 'member_of' | 'seat_iso3' | 'website'
  | 'cooperation_areas' | 'named_in_source';

const named = { yes: 'YES', no: 'NO', 'as ICCWC partner': 'AS_ICCWC_PARTNER', 'as example': 'AS_EXAMPLE' } as const;

export async function loadOrganizations(q: Q): Promise<OrganizationRow[]> {
  const file = csvRows<Column>('partners', 'organizations.csv');
  const rows = file.map(o =>
    organizationFrom({
      slug: o.slug,
      revision: 1,
      listing: 'PUBLISHED',
      moderationReason: null,
      acronym: orNull(o.acronym),
      formerAcronym: orNull(o.former_acronym),
      aliases: cells(o.aliases, '|'),
      name: { en: o.name_en, fr: o.name_fr, es: o.name_es },
      kind: o.kind as OrganizationRow['kind'], // the check of the data set proves the eleven kinds
      seat: orNull(o.seat_iso3),
      website: orNull(o.website),
      cooperationAreas: cells(o.cooperation_areas),
      namedInSource: named[o.named_in_source as keyof typeof named], // the check of the data set proves the four words
      source: 'List of partner organizations',
      confidence: 'Names, seats and sites are public facts; cooperation areas our own',
      verified: null,
      reality: null,
    }),
  );
  await insertOrganizations(q, rows, file.flatMap(o => cells(o.member_of).map(consortium => ({ consortium, member: o.slug }))));
  return rows;
}
