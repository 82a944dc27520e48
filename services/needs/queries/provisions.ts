import { eq, inArray } from 'drizzle-orm';
import { type Selection, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, value } from '../../kit/database/sql.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { ProvisionFilter, QueryProvisionsArgs, TopicProvisionsArgs } from '../generated.ts';
import type { ProvisionRow } from '../tables.ts';
import { inside, withNarrower } from './topics.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.provisions).where(inKeys(t.provisions.code, value('keys'))));
export const provisionByCode = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.code));

function selected(q: Q, filter: ProvisionFilter | null | undefined): Selection {
  const { sql, t } = q;
  const tagged = (topics: readonly string[]) =>
    sql.select({ code: t.provisionTopics.provision }).from(t.provisionTopics).where(inArray(t.provisionTopics.topic, withNarrower(q, topics)));
  return {
    from: t.provisions,
    where: all([
      filter?.kinds?.length ? inArray(t.provisions.kind, filter.kinds) : undefined,
      filter?.directedTo?.length ? inArray(t.provisions.directedTo, filter.directedTo) : undefined,
      filter?.statuses?.length ? inArray(t.provisions.status, filter.statuses) : undefined,
      filter?.topics?.length ? inArray(t.provisions.code, tagged(filter.topics)) : undefined,
    ]),
    key: t.provisions.code,
    order: { name: 'SOURCE', keys: [{ by: t.provisions.position, type: 'number' }] },
  };
}

/** Paragraphs in the order of the source. */
export const provisionList = list<NeedsTables, QueryProvisionsArgs, ProvisionRow>('provisions', (q, { filter }) => selected(q, filter), provisionByCode);

/** Paragraphs of a topic and of those below it; each once, however many of these it is tagged with. */
export const provisionsOfTopic = list<NeedsTables, TopicProvisionsArgs, ProvisionRow>(
  'provisions of a topic',
  (q, { filter }) => {
    const { sql, t } = q;
    const tags = sql
      .selectDistinct({ topic: t.topicProximity.topic, provision: t.provisionTopics.provision })
      .from(t.topicProximity)
      .innerJoin(t.provisionTopics, eq(t.provisionTopics.topic, t.topicProximity.near))
      .where(inside(q))
      .as('tags');
    return { ...selected(q, filter), joins: [{ table: tags, on: eq(tags.provision, t.provisions.code) }], parent: tags.topic };
  },
  provisionByCode,
);
