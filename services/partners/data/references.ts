import { insertAll, jsonRows } from '../../kit/database/data.ts';
import { proximity } from '../../kit/graph/proximity.ts';
import type { Texts } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import { relateRegions } from '../queries/referenceRows.ts';

export interface TopicReference {
  slug: string;
  broader: string | null;
  label: Texts;
}
export interface PartyReference {
  iso3: string;
  name: Texts;
  region: string;
  subregion: string | null;
  languages: string[];
  groups: string[];
}
export interface RegionReference {
  slug: string;
  kind: 'CITES' | 'M49';
  code: string;
  name: Texts;
}
export interface CourseReference {
  slug: string;
  title: Texts;
  topics: string[];
}

/** What this subgraph knows of the records of others. */
export interface References {
  topics: TopicReference[];
  parties: PartyReference[];
  regions: RegionReference[];
  courses: CourseReference[];
}

/** Loads the copies of others' records, derived at generation from the files of their owners. */
export async function loadReferences(q: Q): Promise<References> {
  const topics = jsonRows<TopicReference>('partners', 'reference/topics.json');
  const parties = jsonRows<PartyReference>('partners', 'reference/parties.json');
  const regions = jsonRows<RegionReference>('partners', 'reference/regions.json');
  const courses = jsonRows<CourseReference>('partners', 'reference/courses.json');
  await insertAll(q, q.t.topicReferences, topics);
  await insertAll(q, q.t.topicProximity, proximity(topics));
  await insertAll(q, q.t.partyReferences, parties.map(({ iso3, name, region, subregion }) => ({ iso3, name, region, subregion })));
  await insertAll(q, q.t.regionReferences, regions);
  await relateRegions(q);
  await insertAll(q, q.t.courseReferences, courses.map(({ slug, title }) => ({ slug, title })));
  return { topics, parties, regions, courses };
}
