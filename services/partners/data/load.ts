import { type Loading, insertAll, jsonRows } from '../../kit/data.ts';
import { proximity } from '../../kit/proximity.ts';
import type { Texts } from '../../kit/text.ts';
import type { Q } from '../context.ts';

interface TrainingFile {
  slug: string;
  title: string;
  topics: string[];
  languages: string[];
}

interface TopicFile {
  slug: string;
  broader: string | null;
  label: Texts;
}

/** Fills an empty database with the facts and, where asked, with demonstration trainings. */
export async function load(q: Q, _loading: Loading): Promise<void> {
  const topics = jsonRows<TopicFile>('partners', 'reference/topics.json');
  await insertAll(q, q.t.topicReferences, topics);
  await insertAll(q, q.t.topicProximity, proximity(topics));
  const trainings = jsonRows<TrainingFile>('partners', 'trainings.json');
  await insertAll(q, q.t.trainings, trainings.map(({ slug, title, topics: tags, languages }) => ({ slug, title: { en: title }, topics: tags, languages })));
  await insertAll(q, q.t.trainingTopics, trainings.flatMap(c => c.topics.map(topic => ({ topic, training: c.slug }))));
}
