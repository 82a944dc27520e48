import { eq, inArray, max } from 'drizzle-orm';
import { type Selection, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, value } from '../../kit/database/sql.ts';
import { changedSince } from '../../kit/write/latest.ts';
import type { NeedsTables, Q, SubgraphContext } from '../context.ts';
import type { ProvisionFilter, QueryProvisionsArgs, TopicProvisionsArgs } from '../generated.ts';
import { audiencesOf } from '../rules/visibility.ts';
import type { ProvisionRow } from '../tables.ts';
import { inside, withNarrower } from './topics.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.provisions).where(inKeys(t.provisions.code, value('keys'))));
/** The paragraph, inside a write. */
export const provisionRow = async (q: Q, code: string) => (await rows(q, { keys: JSON.stringify([code]) }))[0];
/** A paragraph that is to be changed: an update that changes nothing holds it for this write. */
export const lockedProvision = async ({ sql, t }: Q, code: string) => (await sql.update(t.provisions).set({ revision: t.provisions.revision }).where(eq(t.provisions.code, code)).returning())[0];
/** The last place in the list, from 1. */
export const lastPlace = async ({ sql, t }: Q): Promise<number> => (await sql.select({ last: max(t.provisions.position) }).from(t.provisions))[0]?.last ?? 0;
const replaced = prepared(({ sql, t }: Q) => sql.select().from(t.provisions).where(inKeys(t.provisions.supersededBy, value('keys'))).orderBy(t.provisions.position));
/** Another one names it as what took its place, inside a write. */
export const supersedesSome = async (q: Q, code: string) => (await replaced(q, { keys: JSON.stringify([code]) })).length > 0;
/** The paragraphs whose place each took, in the order of the list. */
export const supersededBy = batchedList(async (q: Q, keys: readonly string[]) =>
  (await replaced(q, { keys: JSON.stringify(keys) })).flatMap(row => (row.supersededBy === null ? [] : [{ key: row.supersededBy, row }])),
);
export const provisionByCode = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.code));

function selected(q: Q, filter: ProvisionFilter | null | undefined, { viewer }: SubgraphContext): Selection {
  const { sql, t } = q;
  const tagged = (topics: readonly string[]) =>
    sql.select({ code: t.provisionTopics.provision }).from(t.provisionTopics).where(inArray(t.provisionTopics.topic, withNarrower(q, topics)));
  return {
    from: t.provisions,
    where: all([
      filter?.kinds?.length ? inArray(t.provisions.kind, filter.kinds) : undefined,
      filter?.directedTo?.length ? inArray(t.provisions.directedTo, filter.directedTo) : undefined,
      filter?.statuses?.length ? inArray(t.provisions.status, filter.statuses) : undefined,
      filter?.updatedSince == null ? undefined : changedSince(q, 'Provision', t.provisions.code, filter.updatedSince, audiencesOf(viewer)),
      filter?.topics?.length ? inArray(t.provisions.code, tagged(filter.topics)) : undefined,
    ]),
    key: t.provisions.code,
    order: { name: 'SOURCE', keys: [{ by: t.provisions.position, type: 'number' }] },
  };
}

/** Paragraphs in the order of the source. */
export const provisionList = list<NeedsTables, QueryProvisionsArgs, ProvisionRow>('provisions', (q, { filter }, ctx) => selected(q, filter, ctx), provisionByCode);

/** Paragraphs of a topic and of those below it; each once, however many of these it is tagged with. */
export const provisionsOfTopic = list<NeedsTables, TopicProvisionsArgs, ProvisionRow>(
  'provisions of a topic',
  (q, { filter }, ctx) => {
    const { sql, t } = q;
    const tags = sql
      .selectDistinct({ topic: t.topicProximity.topic, provision: t.provisionTopics.provision })
      .from(t.topicProximity)
      .innerJoin(t.provisionTopics, eq(t.provisionTopics.topic, t.topicProximity.near))
      .where(inside(q))
      .as('tags');
    return { ...selected(q, filter, ctx), joins: [{ table: tags, on: eq(tags.provision, t.provisions.code) }], parent: tags.topic };
  },
  provisionByCode,
);
