import { type SQL, asc, eq, getTableColumns, inArray, or } from 'drizzle-orm';
import { list } from '../../kit/graph/connection.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, rowNumber } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { NeedHistoryArgs } from '../generated.ts';
import { auditOf } from '../rules/visibility.ts';
import type { NeedChangeRow } from '../tables.ts';

/**
 * Changes of needs, numbered within each need. Clients see this number and never the position in the table, which
 * would tell how much is written about needs that they do not see.
 */
function numbered({ sql, t }: Q, ofNeeds: SQL) {
  const { changes } = t;
  return sql
    .select({ ...getTableColumns(changes), step: rowNumber(changes.key, [asc(changes.position)]).mapWith(Number).as('step') })
    .from(changes)
    .where(all([eq(changes.kind, 'Need'), ofNeeds]))
    .as('numbered');
}

/** The row rule of the history: the one place that decides which changes of needs exist for the viewer. */
function visibleChanges({ t }: Q, changes: ReturnType<typeof numbered>, viewer: Viewer): SQL | undefined {
  const { everything, parties, actor } = auditOf(viewer);
  return everything ? undefined : or(inKeys(t.needs.party, parties), actor === null ? undefined : eq(changes.actor, actor));
}

const changeByPosition = batched(async (q: Q, keys: readonly string[]) => {
  const { changes } = q.t;
  const needs = q.sql.select({ key: changes.key }).from(changes).where(inKeys(changes.position, keys.map(Number)));
  return byKey(await q.sql.select().from(numbered(q, inArray(changes.key, needs))), row => String(row.position));
});

export const historyOfNeed = list<NeedsTables, NeedHistoryArgs, NeedChangeRow>(
  'history of a need',
  (q, _, { viewer }, parents) => {
    const { needs } = q.t;
    const changes = numbered(q, inKeys(q.t.changes.key, parents));
    return {
      from: changes,
      joins: [{ table: needs, on: eq(needs.id, changes.key) }],
      where: visibleChanges(q, changes, viewer),
      key: changes.position,
      parent: changes.key,
      order: { name: 'NEWEST', descending: true, keys: [{ by: changes.step, type: 'number' }] },
    };
  },
  changeByPosition,
);
