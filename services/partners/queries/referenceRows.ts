import { insertAll } from '../../kit/database/data.ts';
import { inKeys } from '../../kit/database/sql.ts';
import { proximity } from '../../kit/graph/proximity.ts';
import type { FeedItem, Takes } from '../../kit/write/feed.ts';
import { dropRows, putRows } from '../../kit/write/referenceRows.ts';
import type { PartnersTables, Q } from '../context.ts';
import { retagContributions } from './contributions.ts';
import { retagOffers } from './offers.ts';
import { retagOrganizations } from './organizationRows.ts';
import { rewordOrganizations } from './organizationWords.ts';
import { retagTrainings } from './trainingRows.ts';
import { rewordTrainings } from './trainingWords.ts';

/** Makes anew which Parties each region has. */
export async function relateRegions(q: Q): Promise<void> {
  const { sql, t } = q;
  const regions = await sql.select().from(t.regionReferences);
  const parties = await sql.select().from(t.partyReferences);
  await sql.delete(t.regionParties);
  await insertAll(
    q,
    t.regionParties,
    regions.flatMap(({ slug, kind, code }) => parties.filter(p => (kind === 'CITES' ? p.region : p.subregion) === code).map(p => ({ region: slug, party: p.iso3 }))),
  );
}

/** What this subgraph keeps of the records of the needs' subgraph, and what follows from them here. */
export const followsNeeds: Takes<PartnersTables> = {
  Region: async (q, items, complete) => {
    await q.sql.delete(q.t.regionParties);
    await putRows(q, q.t.regionReferences, q.t.regionReferences.slug, items);
    await dropRows(q, q.t.regionReferences, q.t.regionReferences.slug, items, complete);
    await relateRegions(q);
  },
  Party: async (q, items, complete) => {
    const { sql, t } = q;
    await sql.delete(t.regionParties);
    await putRows(q, t.partyReferences, t.partyReferences.iso3, items);
    await dropRows(q, t.partyReferences, t.partyReferences.iso3, items, complete);
    await relateRegions(q);
    // Trainings are found by the names of the countries in which they are held.
    const countries = items.map(item => item.key);
    const trainings = await sql.select({ slug: t.trainings.slug }).from(t.trainings).where(complete ? undefined : inKeys(t.trainings.country, countries));
    const sessions = await sql.selectDistinct({ slug: t.trainingSessions.training }).from(t.trainingSessions).where(inKeys(t.trainingSessions.country, countries));
    await rewordTrainings(q, [...trainings, ...sessions].map(r => r.slug));
  },
  Topic: async (q, items, complete, changed) => {
    const { sql, t } = q;
    await sql.delete(t.topicProximity);
    await putRows(q, t.topicReferences, t.topicReferences.slug, items);
    await dropRows(q, t.topicReferences, t.topicReferences.slug, items, complete);
    await insertAll(q, t.topicProximity, proximity(await sql.select().from(t.topicReferences)));
    const merged = items.map(item => ({ slug: item.key, mergedInto: (item.row as { mergedInto: string[] | null } | null)?.mergedInto ?? null })).filter((m): m is { slug: string; mergedInto: string[] } => m.mergedInto !== null); // as its owner publishes it
    const gone = merged.map(m => m.slug);
    changed('Training', await retagTrainings(q, gone));
    changed('Offer', await retagOffers(q, gone));
    changed('Organization', await retagOrganizations(q, gone));
    await retagContributions(q, merged);
    const topics = [...items.map(item => item.key), ...merged.flatMap(m => m.mergedInto)];
    const trainings = complete
      ? await sql.select({ slug: t.trainings.slug }).from(t.trainings)
      : await sql.selectDistinct({ slug: t.trainingTopics.training }).from(t.trainingTopics).where(inKeys(t.trainingTopics.topic, topics));
    const organizations = complete
      ? await sql.select({ slug: t.organizations.slug }).from(t.organizations)
      : await sql.selectDistinct({ slug: t.organizationTopics.organization }).from(t.organizationTopics).where(inKeys(t.organizationTopics.topic, topics));
    await rewordTrainings(q, trainings.map(r => r.slug));
    await rewordOrganizations(q, organizations.map(o => o.slug));
  },
};

/** Keeps the courses of the college, which trainings name. */
export async function followCourses(q: Q, items: readonly FeedItem[], complete: boolean): Promise<void> {
  await putRows(q, q.t.courseReferences, q.t.courseReferences.slug, items);
  await dropRows(q, q.t.courseReferences, q.t.courseReferences.slug, items, complete);
}
