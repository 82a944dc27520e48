import { insertAll } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import { inKeys } from '../../kit/database/sql.ts';
import { proximity } from '../../kit/graph/proximity.ts';
import { folded } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type { TopicRow } from '../tables.ts';

/** Makes anew how near all topics lie to each other. */
export async function relateTopics(q: Q): Promise<void> {
  const { sql, t } = q;
  const { slug, broader, mergedInto } = t.topics;
  await sql.delete(t.topicProximity);
  await insertAll(q, t.topicProximity, proximity(await sql.select({ slug, broader, mergedInto }).from(t.topics)));
}

export type Topic = Pick<TopicRow, 'slug' | 'revision' | 'broader' | 'label' | 'definition' | 'source'>;

/** Puts topics, new or changed, with the order of their labels, their words and how near all topics lie to each other. */
export async function putTopics(q: Q, topics: readonly Topic[]): Promise<void> {
  const { sql, t } = q;
  // Those at the top first, for what is below refers to them.
  for (const topic of [...topics].sort((a, b) => Number(a.broader !== null) - Number(b.broader !== null))) {
    const row = { ...topic, labelEn: folded(topic.label.en!), labelFr: folded(topic.label.fr!), labelEs: folded(topic.label.es!) };
    await sql.insert(t.topics).values(row).onConflictDoUpdate({ target: t.topics.slug, set: row });
  }
  await sql.delete(t.topicWords).where(inKeys(t.topicWords.document, topics.map(topic => topic.slug)));
  await insertAll(
    q,
    t.topicWords,
    topics.flatMap(({ slug, label, definition }) =>
      searchRows(slug, [...Object.values(label).map(text => ({ text, weight: 4 })), ...Object.values(definition).map(text => ({ text, weight: 1 }))]),
    ),
  );
  await relateTopics(q);
}
