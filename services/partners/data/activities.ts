import { insertAll, jsonRows } from '../../kit/database/data.ts';
import { minorUnits } from '../../kit/values/money.ts';
import type { Q } from '../context.ts';
import type { ActivityRow, BudgetLineRow } from '../tables.ts';
import type { References } from './references.ts';

interface ActivityFile {
  id: string;
  kind: ActivityRow['kind'];
  title: string;
  date: string | null;
  dateEnd: string | null;
  place: string | null;
  countryIso3: string | null;
  mode: ActivityRow['mode'];
  parties: string[];
  regions: string[];
  organizations: string[];
  funder: { kind: 'PARTY'; iso3: string } | { kind: 'ORGANIZATION'; slug: string } | null;
  figures: Record<string, number>;
  provisions: string[];
  note: string | null;
  paragraph: string;
  questionnaire: string | null;
}

interface BudgetFile {
  id: string;
  provision: string;
  instrumentType: BudgetLineRow['instrumentType'];
  activity: string;
  priority: BudgetLineRow['priority'];
  currency: string;
  costMin: number;
  costMax: number;
  costPerYear: number | null;
  years: number | null;
  sourceOfFunding: BudgetLineRow['sourceOfFunding'];
  foundIn: string;
  note: string | null;
}

/** The document that both files are taken from. */
const document = 'CoP19 document on capacity-building';
const fromDocument = { verified: null, reality: null };
const english = (text: string | null) => (text === null ? null : { en: text });

export async function loadActivities(q: Q, { regions }: References): Promise<void> {
  // Codes are unique, as no region of the Convention shares its code with a subregion of the United Nations.
  const slugs = new Map(regions.map(r => [r.code, r.slug]));
  const rows = jsonRows<ActivityFile>('partners', 'activities.json').map(
    (a, position): ActivityRow => ({
      code: a.id,
      position,
      kind: a.kind,
      title: { en: a.title },
      startsOn: a.date,
      endsOn: a.dateEnd,
      place: a.place,
      country: a.countryIso3,
      mode: a.mode,
      parties: a.parties,
      regions: a.regions.map(code => slugs.get(code)!), // the check of the data set proves the codes
      organizations: a.organizations,
      provisions: a.provisions,
      funderParty: a.funder?.kind === 'PARTY' ? a.funder.iso3 : null,
      funderOrganization: a.funder?.kind === 'ORGANIZATION' ? a.funder.slug : null,
      figures: Object.entries(a.figures).map(([name, value]) => ({ name, value })),
      questionnaire: a.questionnaire,
      note: english(a.note),
      paragraph: a.paragraph,
      source: a.paragraph === 'heading' ? `${document}, heading` : `${document}, paragraph ${a.paragraph}`,
      confidence: 'Figures exact',
      ...fromDocument,
    }),
  );
  await insertAll(q, q.t.activities, rows);
  const linked = (to: 'PARTY' | 'REGION' | 'ORGANIZATION' | 'PROVISION', keys: (row: ActivityRow) => readonly string[]) =>
    rows.flatMap(row => keys(row).map(key => ({ to, key, activity: row.code })));
  await insertAll(q, q.t.activityLinks, [
    ...linked('PARTY', a => a.parties),
    ...linked('REGION', a => a.regions),
    ...linked('ORGANIZATION', a => a.organizations),
    ...linked('PROVISION', a => a.provisions),
  ]);
}

export async function loadBudget(q: Q): Promise<void> {
  const rows = jsonRows<BudgetFile>('partners', 'budget.json').map(
    (b, position): BudgetLineRow => ({
      code: b.id,
      position,
      provision: b.provision,
      instrumentType: b.instrumentType,
      activity: { en: b.activity },
      priority: b.priority,
      currency: b.currency,
      costMin: minorUnits(b.costMin, b.currency),
      costMax: minorUnits(b.costMax, b.currency),
      costPerYear: b.costPerYear === null ? null : minorUnits(b.costPerYear, b.currency),
      years: b.years,
      sourceOfFunding: b.sourceOfFunding,
      note: english(b.note),
      source: `${document}, ${b.foundIn}`,
      confidence: 'Amounts exact',
      ...fromDocument,
    }),
  );
  await insertAll(q, q.t.budgetLines, rows);
}
