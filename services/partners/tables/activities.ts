import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { json, oneOf, provenance, texts } from '../../kit/database/columns.ts';
import type { ActivityKind, BudgetPriority, FundingSource, InstrumentType, TrainingMode } from '../generated.ts';
import { organizations } from './organizations.ts';
import { partyReferences } from './references.ts';

export const activities = sqliteTable(
  'activities',
  {
    code: text('code').primaryKey(),
    /** Place in the list of the data set, which follows the document. */
    position: integer('position').notNull(),
    kind: oneOf<ActivityKind>('kind').notNull(),
    title: texts('title').notNull(),
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    place: text('place'),
    country: text('country').references(() => partyReferences.iso3),
    mode: oneOf<TrainingMode>('mode'),
    parties: json<string[]>('parties').notNull(),
    regions: json<string[]>('regions').notNull(),
    organizations: json<string[]>('organizations').notNull(),
    provisions: json<string[]>('provisions').notNull(),
    funderParty: text('funder_party').references(() => partyReferences.iso3),
    funderOrganization: text('funder_organization').references(() => organizations.slug),
    figures: json<{ name: string; value: number }[]>('figures').notNull(),
    questionnaire: text('questionnaire'),
    note: texts('note'),
    paragraph: text('paragraph').notNull(),
    ...provenance,
  },
  t => [uniqueIndex('activities_position').on(t.position)],
);
export type ActivityRow = typeof activities.$inferSelect;
/** What an activity names: the Parties it was for, regions, organizations, provisions it carried out. */
export const activityLinks = sqliteTable(
  'activity_links',
  {
    to: oneOf<'PARTY' | 'REGION' | 'ORGANIZATION' | 'PROVISION'>('to').notNull(),
    key: text('key').notNull(),
    activity: text('activity').notNull().references(() => activities.code),
  },
  t => [primaryKey({ columns: [t.to, t.key, t.activity] })],
);

export const budgetLines = sqliteTable(
  'budget_lines',
  {
    code: text('code').primaryKey(),
    position: integer('position').notNull(),
    provision: text('provision').notNull(),
    instrumentType: oneOf<InstrumentType>('instrument_type').notNull(),
    activity: texts('activity').notNull(),
    priority: oneOf<BudgetPriority>('priority'),
    currency: text('currency').notNull(),
    /** Minor units of the currency. */
    costMin: integer('cost_min').notNull(),
    costMax: integer('cost_max').notNull(),
    costPerYear: integer('cost_per_year'),
    years: integer('years'),
    sourceOfFunding: oneOf<FundingSource>('source_of_funding'),
    note: texts('note'),
    ...provenance,
  },
  t => [uniqueIndex('budget_lines_position').on(t.position), index('budget_lines_provision').on(t.provision, t.position)],
);
export type BudgetLineRow = typeof budgetLines.$inferSelect;
