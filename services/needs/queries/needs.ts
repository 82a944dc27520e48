import { type SQL, eq, inArray } from 'drizzle-orm';
import { type Order, list } from '../../kit/connection.ts';
import type { Viewer } from '../../kit/context.ts';
import { prepared } from '../../kit/database.ts';
import { batched, byKey } from '../../kit/loaders.ts';
import { all, inKeys, value } from '../../kit/sql.ts';
import type { NeedFilter, PartyNeedsArgs, QueryNeedsArgs } from '../generated.ts';
import type { NeedsTables, Q } from '../context.ts';
import { visibleTo } from '../rules/visibility.ts';

/** The row rule of needs: the one place that decides which of them exist for the viewer. */
export const visibleNeeds = ({ t }: Q, viewer: Viewer): SQL => inArray(t.needs.visibility, [...visibleTo(viewer)]);

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.needs).where(all([inKeys(t.needs.id, value('keys')), inKeys(t.needs.visibility, value('visible'))])));
export const needById = batched(async (q: Q, keys: readonly string[], { viewer }) =>
  byKey(await rows(q, { keys: JSON.stringify(keys), visible: JSON.stringify(visibleTo(viewer)) }), row => row.id),
);

const filtered = (q: Q, viewer: Viewer, filter: NeedFilter | null | undefined): SQL | undefined =>
  all([visibleNeeds(q, viewer), filter?.urgent == null ? undefined : eq(q.t.needs.mostUrgent, filter.urgent)]);

const newestFirst = ({ t }: Q): Order => ({
  name: 'STATED_ON',
  descending: true,
  keys: [
    { by: t.needs.statedOn, type: 'string' },
    { by: t.needs.id, type: 'string' },
  ],
});

export const needList = list<NeedsTables, QueryNeedsArgs, NeedsTables['needs']['$inferSelect']>(
  'needs',
  (q, { filter }, ctx) => ({ from: q.t.needs, where: filtered(q, ctx.viewer, filter), key: q.t.needs.id, order: newestFirst(q) }),
  needById,
);

export const needsOfParty = list<NeedsTables, PartyNeedsArgs, NeedsTables['needs']['$inferSelect']>(
  'needs of a Party',
  (q, { filter }, ctx) => ({ from: q.t.needs, where: filtered(q, ctx.viewer, filter), key: q.t.needs.id, parent: q.t.needs.party, order: newestFirst(q) }),
  needById,
);
