import { type SQL, eq, or } from 'drizzle-orm';
import { list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, value } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { NeedHistoryArgs } from '../generated.ts';
import { auditOf } from '../rules/visibility.ts';
import type { NeedChangeRow } from '../tables.ts';

/** The row rule of the history: the one place that decides which changes of needs exist for the viewer. */
function visibleChanges({ t }: Q, viewer: Viewer): SQL | undefined {
  const { everything, parties, actor } = auditOf(viewer);
  return everything ? undefined : or(inKeys(t.needs.party, parties), actor === null ? undefined : eq(t.changes.actor, actor));
}

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.changes).where(inKeys(t.changes.position, value('keys'))));
const changeByPosition = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys.map(Number)) }), row => String(row.position)));

export const historyOfNeed = list<NeedsTables, NeedHistoryArgs, NeedChangeRow>(
  'history of a need',
  (q, _, { viewer }) => {
    const { changes, needs } = q.t;
    return {
      from: changes,
      joins: [{ table: needs, on: eq(needs.id, changes.key) }],
      where: all([eq(changes.kind, 'Need'), visibleChanges(q, viewer)]),
      key: changes.position,
      parent: changes.key,
      order: { name: 'NEWEST', descending: true, keys: [{ by: changes.position, type: 'number' }] },
    };
  },
  changeByPosition,
);
