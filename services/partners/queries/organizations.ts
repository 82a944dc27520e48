import { type SQL, eq, inArray } from 'drizzle-orm';
import { type Order, type Selection, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { all, inKeys, negative, value } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import { changedSince } from '../../kit/write/latest.ts';
import type { PartnersTables, Q } from '../context.ts';
import type { OrganizationFilter, QueryOrganizationsArgs } from '../generated.ts';
import { audiencesOf } from '../rules/visibility.ts';
import type { OrganizationRow } from '../tables.ts';
import { orOther } from './redirects.ts';
import { sortedFor, topicsWithin } from './references.ts';

const some = prepared(({ sql, t }: Q) => sql.select({ slug: t.organizations.slug }).from(t.organizations).limit(1));
export const hasOrganizations = async (q: Q): Promise<boolean> => (await some(q)).length > 0;

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.organizations).where(inKeys(t.organizations.slug, value('keys'))));
export const organizationBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.slug));

/** The organization with the slug, or the one that an organization with this slug was a duplicate of. */
export const organizationOrOther = orOther('Organization', organizationBySlug);

/** Whether the organization is in the list, so that something new may name it. */
export const isListedOrganization = async (q: Q, slug: string): Promise<boolean> => (await rows(q, { keys: JSON.stringify([slug]) }))[0]?.listing === 'PUBLISHED';

const members = prepared(({ sql, t }: Q) =>
  sql
    .select({ consortium: t.organizationMembers.consortium, organization: t.organizations })
    .from(t.organizationMembers)
    .innerJoin(t.organizations, eq(t.organizations.slug, t.organizationMembers.member))
    .where(inKeys(t.organizationMembers.consortium, value('keys')))
    .orderBy(t.organizations.nameEn, t.organizations.slug),
);
export const membersOf = batchedList(async (q: Q, keys: readonly string[]) =>
  (await members(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.consortium, row: row.organization })),
);

const alliances = prepared(({ sql, t }: Q) =>
  sql
    .select({ member: t.organizationMembers.member, organization: t.organizations })
    .from(t.organizationMembers)
    .innerJoin(t.organizations, eq(t.organizations.slug, t.organizationMembers.consortium))
    .where(inKeys(t.organizationMembers.member, value('keys')))
    .orderBy(t.organizations.nameEn, t.organizations.slug),
);
export const alliancesOf = batchedList(async (q: Q, keys: readonly string[]) =>
  (await alliances(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.member, row: row.organization })),
);

const filtered = (q: Q, filter: OrganizationFilter | null | undefined, viewer: Viewer): SQL | undefined => {
  const { sql, t } = q;
  const { kinds, topics, memberOf, listings } = filter ?? {};
  return all([
    inKeys(t.organizations.listing, listings?.length ? listings : ['PUBLISHED']),
    filter?.updatedSince == null ? undefined : changedSince(q, 'Organization', t.organizations.slug, filter.updatedSince, audiencesOf(viewer)),
    kinds?.length ? inKeys(t.organizations.kind, kinds) : undefined,
    topics?.length
      ? inArray(t.organizations.slug, sql.select({ slug: t.organizationTopics.organization }).from(t.organizationTopics).where(inArray(t.organizationTopics.topic, topicsWithin(q, topics))))
      : undefined,
    memberOf?.length
      ? inArray(t.organizations.slug, sql.select({ slug: t.organizationMembers.member }).from(t.organizationMembers).where(inKeys(t.organizationMembers.consortium, memberOf)))
      : undefined,
  ]);
};

export const organizationList = list<PartnersTables, QueryOrganizationsArgs, OrganizationRow>(
  'organizations',
  (q, { search, filter, orderBy }, ctx): Selection => {
    const { t } = q;
    const found = searchMatches(q, t.organizationWords, search);
    const name = sortedFor(ctx, { en: t.organizations.nameEn, fr: t.organizations.nameFr, es: t.organizations.nameEs });
    const slug = { by: t.organizations.slug, type: 'string' } as const;
    const order = (): Order => {
      if (orderBy === 'ACRONYM') return { name: 'ACRONYM', keys: [{ by: t.organizations.acronymKey, type: 'string' }, slug] };
      if (found && orderBy !== 'NAME') return { name: 'RELEVANCE', keys: [{ by: negative(found.rank), type: 'number' }, slug] };
      return { name: `NAME ${name.name}`, keys: [{ by: name.by, type: 'string' }, slug] };
    };
    return {
      from: t.organizations,
      joins: found ? [{ table: found, on: eq(found.document, t.organizations.slug) }] : [],
      where: filtered(q, filter, ctx.viewer),
      key: t.organizations.slug,
      order: order(),
    };
  },
  organizationBySlug,
);
