import { type SQL, and, eq, gte, inArray, lte, or } from 'drizzle-orm';
import { type Order, type Selection, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { all, inKeys, negative, value } from '../../kit/database/sql.ts';
import { changedSince } from '../../kit/write/latest.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { NeedsTables, Q, SubgraphContext } from '../context.ts';
import type { NeedFilter, NeedOrder, PartyNeedsArgs, QueryNeedsArgs, TopicNeedsArgs } from '../generated.ts';
import { audiencesOf, sightOf } from '../rules/visibility.ts';
import type { NeedRow } from '../tables.ts';
import { ofParty } from './parties.ts';
import { inside, withNarrower } from './topics.ts';

/** The row rule of needs: the one place that decides which of them exist for the viewer. */
export const visible = ({ t }: Q, visibilities: Parameters<typeof inKeys>[1], parties: Parameters<typeof inKeys>[1]): SQL =>
  or(inKeys(t.needs.visibility, visibilities), inKeys(t.needs.party, parties))!;

const visibleNeeds = (q: Q, viewer: Viewer): SQL => {
  const { visibilities, parties } = sightOf(viewer);
  return visible(q, visibilities, parties);
};

/** The row rule as values of a prepared query. */
export const sightValues = (viewer: Viewer) => {
  const { visibilities, parties } = sightOf(viewer);
  return { visibilities: JSON.stringify(visibilities), parties: JSON.stringify(parties) };
};

const rows = prepared((q: Q) => q.sql.select().from(q.t.needs).where(all([inKeys(q.t.needs.id, value('keys')), visible(q, value('visibilities'), value('parties'))])));
/** The needs that the viewer may see, inside a write. */
export const needRows = async (q: Q, viewer: Viewer, ids: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(ids), ...sightValues(viewer) }), row => row.id);
export const needRow = async (q: Q, viewer: Viewer, id: string) => (await needRows(q, viewer, [id])).get(id);
/** A need that the viewer may see, to be changed: an update that changes nothing holds it for this write. */
export const lockedNeed = async (q: Q, viewer: Viewer, id: string) => {
  const { needs } = q.t;
  return (await q.sql.update(needs).set({ revision: needs.revision }).where(all([eq(needs.id, id), visibleNeeds(q, viewer)])).returning())[0];
};
export const needById = batched(async (q: Q, keys: readonly string[], { viewer }) =>
  byKey(await rows(q, { keys: JSON.stringify(keys), ...sightValues(viewer) }), row => row.id),
);

function filtered(q: Q, filter: NeedFilter | null | undefined, ctx: SubgraphContext): SQL | undefined {
  const { sql, t } = q;
  if (!filter) return visibleNeeds(q, ctx.viewer);
  const party = ofParty(q, filter, ctx);
  const some = <V>(values: readonly V[] | null | undefined, condition: (values: readonly V[]) => SQL) => (values?.length ? condition(values) : undefined);
  return all([
    visibleNeeds(q, ctx.viewer),
    some(filter.parties, keys => inKeys(t.needs.party, keys)),
    party && inArray(t.needs.party, sql.select({ iso3: t.parties.iso3 }).from(t.parties).where(party)),
    some(filter.topics, keys => inArray(t.needs.topic, withNarrower(q, keys))),
    some(filter.kinds, kinds => inArray(t.needs.id, sql.select({ id: t.needKinds.need }).from(t.needKinds).where(inArray(t.needKinds.kind, kinds)))),
    some(filter.levels, levels => inArray(t.needs.level, levels)),
    some(filter.sources, sources => inArray(t.needs.knownFrom, sources)),
    some(filter.urgencies, urgencies => inArray(t.needs.urgency, urgencies)),
    filter.urgent == null ? undefined : eq(t.needs.mostUrgent, filter.urgent),
    some(filter.states, states => inArray(t.needs.state, states)),
    some(filter.languages, tags => inArray(t.needs.id, sql.select({ id: t.needLanguages.need }).from(t.needLanguages).where(inKeys(t.needLanguages.language, tags)))),
    filter.updatedSince == null ? undefined : changedSince(q, 'Need', t.needs.id, filter.updatedSince, audiencesOf(ctx.viewer)),
    filter.statedSince == null ? undefined : gte(t.needs.statedOn, filter.statedSince),
    filter.statedUntil == null ? undefined : lte(t.needs.statedOn, filter.statedUntil),
  ]);
}

function ordered(q: Q, orderBy: NeedOrder, ctx: SubgraphContext): Order {
  const { needs } = q.t;
  const id = { by: needs.id, type: 'string' as const };
  const statedOn = { by: needs.statedOn, type: 'string' as const };
  if (orderBy === 'STATED_ON') return { name: orderBy, descending: true, keys: [statedOn, id] };
  if (orderBy === 'URGENCY') return { name: orderBy, descending: true, keys: [{ by: needs.urgencyRank, type: 'number' }, statedOn, id] };
  const language = workingLanguage(ctx.languages);
  return {
    name: `PARTY ${language}`,
    keys: [
      { by: { en: needs.partyEn, fr: needs.partyFr, es: needs.partyEs }[language], type: 'string' },
      { by: needs.party, type: 'string' },
      { by: needs.urgencyOrder, type: 'number' },
      id,
    ],
  };
}

function selected(q: Q, { search, filter, orderBy }: QueryNeedsArgs, usual: NeedOrder, ctx: SubgraphContext): Selection {
  const { t } = q;
  const found = searchMatches(q, t.needWords, search);
  const joins: NonNullable<Selection['joins']>[number][] = [];
  if (found) joins.push({ table: found, on: eq(found.document, t.needs.id) });
  return {
    from: t.needs,
    joins,
    where: filtered(q, filter, ctx),
    key: t.needs.id,
    order:
      found && orderBy == null
        ? { name: 'BEST_FIND', keys: [{ by: negative(found.rank), type: 'number' }, { by: t.needs.id, type: 'string' }] }
        : ordered(q, orderBy ?? usual, ctx),
  };
}

export const needList = list<NeedsTables, QueryNeedsArgs, NeedRow>('needs', (q, args, ctx) => selected(q, args, 'STATED_ON', ctx), needById);

export const needsOfParty = list<NeedsTables, PartyNeedsArgs, NeedRow>(
  'needs of a Party',
  (q, args, ctx) => ({ ...selected(q, args, 'URGENCY', ctx), parent: q.t.needs.party }),
  needById,
);

/** Needs of a topic and of those below it. */
export const needsOfTopic = list<NeedsTables, TopicNeedsArgs, NeedRow>(
  'needs of a topic',
  (q, args, ctx) => {
    const { joins, where, ...rest } = selected(q, args, 'STATED_ON', ctx);
    const near = { table: q.t.topicProximity, on: eq(q.t.topicProximity.near, q.t.needs.topic) };
    return { ...rest, joins: [near, ...(joins ?? [])], where: all([inside(q), where]), parent: q.t.topicProximity.topic };
  },
  needById,
);

const listed = prepared(({ sql, t }: Q) => sql.select().from(t.needs).where(and(eq(t.needs.party, value('party')), eq(t.needs.mostUrgent, true))));
/** The most urgent needs of a Party, whoever may see them, inside a write. */
export const mostUrgentOf = (q: Q, party: string) => listed(q, { party });
