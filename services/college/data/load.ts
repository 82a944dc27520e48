import { type Loading, insertAll, jsonRows } from '../../kit/data.ts';
import { proximity } from '../../kit/proximity.ts';
import type { Texts } from '../../kit/text.ts';
import type { Q } from '../context.ts';

interface CourseFile {
  slug: string;
  title: Texts;
  topics: string[];
  languages: string[];
}

interface TopicFile {
  slug: string;
  broader: string | null;
  label: Texts;
}

/** Fills an empty database with the facts and, where asked, with demonstration learners. */
export async function load(q: Q, _loading: Loading): Promise<void> {
  const topics = jsonRows<TopicFile>('college', 'reference/topics.json');
  await insertAll(q, q.t.topicReferences, topics);
  await insertAll(q, q.t.topicProximity, proximity(topics));
  const courses = jsonRows<CourseFile>('college', 'courses.json');
  await insertAll(q, q.t.courses, courses.map(({ slug, title, topics: tags, languages }) => ({ slug, title, topics: tags, languages })));
  await insertAll(q, q.t.courseTopics, courses.flatMap(c => c.topics.map(topic => ({ topic, course: c.slug }))));
}
