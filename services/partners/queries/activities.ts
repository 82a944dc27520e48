import { type SQL, and, eq, inArray } from 'drizzle-orm';
import { type Order, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { all, inKeys, value } from '../../kit/database/sql.ts';
import type { PartnersTables, Q } from '../context.ts';
import type { ActivityFilter, PartySupportArgs, ProvisionActivitiesArgs, QueryActivitiesArgs } from '../generated.ts';
import { supportKinds } from '../rules/support.ts';
import type { ActivityRow } from '../tables.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.activities).where(inKeys(t.activities.code, value('keys'))));
export const activityByCode = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.code));

type Link = 'PARTY' | 'REGION' | 'ORGANIZATION' | 'PROVISION';

/** Activities that name any of the keys. */
const naming = ({ sql, t }: Q, to: Link, keys: readonly string[] | null | undefined): SQL | undefined =>
  keys?.length
    ? inArray(
        t.activities.code,
        sql
          .select({ activity: t.activityLinks.activity })
          .from(t.activityLinks)
          .where(and(eq(t.activityLinks.to, to), inKeys(t.activityLinks.key, keys))),
      )
    : undefined;

const filtered = (q: Q, filter: ActivityFilter | null | undefined): SQL | undefined =>
  all([
    filter?.kinds?.length ? inKeys(q.t.activities.kind, filter.kinds) : undefined,
    naming(q, 'PARTY', filter?.parties),
    naming(q, 'REGION', filter?.regions),
    naming(q, 'ORGANIZATION', filter?.organizations),
    naming(q, 'PROVISION', filter?.provisions),
  ]);

const asInDocument = ({ t }: Q): Order => ({ name: 'DOCUMENT', keys: [{ by: t.activities.position, type: 'number' }] });

/** The activities that name a record of one sort. */
const linked = (q: Q, to: Link, where: SQL | undefined) => ({
  from: q.t.activities,
  joins: [{ table: q.t.activityLinks, on: and(eq(q.t.activityLinks.activity, q.t.activities.code), eq(q.t.activityLinks.to, to))! }],
  where,
  key: q.t.activities.code,
  parent: q.t.activityLinks.key,
  order: asInDocument(q),
});

export const activityList = list<PartnersTables, QueryActivitiesArgs, ActivityRow>(
  'activities',
  (q, { filter }) => ({ from: q.t.activities, where: filtered(q, filter), key: q.t.activities.code, order: asInDocument(q) }),
  activityByCode,
);

export const activitiesOfProvision = list<PartnersTables, ProvisionActivitiesArgs, ActivityRow>(
  'activities of a provision',
  (q, { filter }) => linked(q, 'PROVISION', filtered(q, filter)),
  activityByCode,
);

const isSupport = ({ t }: Q): SQL => inArray(t.activities.kind, [...supportKinds]);

/** Support by the name of the Party. What a region was given is no Party's. */
export const supportOfParty = list<PartnersTables, PartySupportArgs, ActivityRow>('support of a Party', q => linked(q, 'PARTY', isSupport(q)), activityByCode);

export const supportOfRegion = list<PartnersTables, PartySupportArgs, ActivityRow>('support of a region', q => linked(q, 'REGION', isSupport(q)), activityByCode);
