import { type SQL, count, eq, gt, inArray, or } from 'drizzle-orm';
import { dayOf } from '../../kit/values/clock.ts';
import { type Order, type Selection, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { all, inKeys, negative, plus, value } from '../../kit/database/sql.ts';
import { type WorkingLanguage, workingLanguage } from '../../kit/values/text.ts';
import type { NeedsTables, Q, SubgraphContext } from '../context.ts';
import type { PartyFilter, PartyGroup, QueryPartiesArgs, RegionPartiesArgs } from '../generated.ts';
import { recentlyAccededAfter } from '../rules/groups.ts';
import type { PartyRow } from '../tables.ts';

const some = prepared(({ sql, t }: Q) => sql.select({ iso3: t.parties.iso3 }).from(t.parties).limit(1));
export const hasParties = async (q: Q): Promise<boolean> => (await some(q)).length > 0;

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.parties).where(inKeys(t.parties.iso3, value('keys'))));
/** The Party, inside a write. */
export const partyRow = async (q: Q, iso3: string) => (await rows(q, { keys: JSON.stringify([iso3]) }))[0];
/** A Party whose list of most urgent needs is to be changed: an update that changes nothing holds it for this write. */
export const lockedParty = async ({ sql, t }: Q, iso3: string) =>
  (await sql.update(t.parties).set({ mostUrgentRevision: t.parties.mostUrgentRevision }).where(eq(t.parties.iso3, iso3)).returning())[0];
/** Counts on the list of a Party's most urgent needs. */
export const nextMostUrgentRevision = async ({ sql, t }: Q, iso3: string) => {
  await sql.update(t.parties).set({ mostUrgentRevision: plus(t.parties.mostUrgentRevision, 1) }).where(eq(t.parties.iso3, iso3));
};
export const partyByIso3 = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.iso3));

const groups = prepared(({ sql, t }: Q) => sql.select().from(t.partyGroups).where(inKeys(t.partyGroups.party, value('keys'))));
/** Groups of the data file; whether a Party acceded recently is worked out beside them. */
export const groupsOfParty = batchedList(async (q: Q, keys: readonly string[]) =>
  (await groups(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.party, row: row.group })),
);

/** Parties for which the Convention entered into force after this day have acceded recently. */
const recentSince = ({ now, policy }: SubgraphContext): string => recentlyAccededAfter(dayOf(now), policy.recentlyAccededYears);

const sizes = prepared(({ sql, t }: Q) => sql.select({ group: t.partyGroups.group, n: count() }).from(t.partyGroups).groupBy(t.partyGroups.group));
const recent = prepared(({ sql, t }: Q) => sql.select({ n: count() }).from(t.parties).where(gt(t.parties.inForceOn, value('since'))));
/** How many Parties each group has. */
export const groupSizes = async (ctx: SubgraphContext): Promise<Map<PartyGroup, number>> =>
  ctx.database.read(async q => {
    const found = new Map<PartyGroup, number>((await sizes(q)).map(row => [row.group, row.n]));
    const [row] = await recent(q, { since: recentSince(ctx) });
    return found.set('RECENTLY_ACCEDED', row?.n ?? 0);
  });

const inGroup = ({ sql, t }: Q, group: PartyGroup, ctx: SubgraphContext): SQL =>
  group === 'RECENTLY_ACCEDED'
    ? gt(t.parties.inForceOn, recentSince(ctx))
    : inArray(t.parties.iso3, sql.select({ iso3: t.partyGroups.party }).from(t.partyGroups).where(eq(t.partyGroups.group, group)));

/** What a filter of Parties, or of something that belongs to Parties, asks of the row of the Party. */
export function ofParty(
  q: Q,
  filter: Pick<PartyFilter, 'groups' | 'groupsMode' | 'regions' | 'subregions'> | null | undefined,
  ctx: SubgraphContext,
): SQL | undefined {
  const { sql, t } = q;
  const codes = (slugs: readonly string[]) => sql.select({ code: t.regions.code }).from(t.regions).where(inKeys(t.regions.slug, slugs));
  const inGroups = (filter?.groups ?? []).map(group => inGroup(q, group, ctx));
  return all([
    filter?.groupsMode === 'ALL' ? all(inGroups) : or(...inGroups),
    filter?.regions?.length ? inArray(t.parties.region, codes(filter.regions)) : undefined,
    filter?.subregions?.length ? inArray(t.parties.subregion, codes(filter.subregions)) : undefined,
  ]);
}

/** The column by which names of Parties sort in a language. */
const partyName = ({ t }: Q, language: WorkingLanguage) => ({ en: t.parties.nameEn, fr: t.parties.nameFr, es: t.parties.nameEs })[language];

function orderOf(q: Q, orderBy: QueryPartiesArgs['orderBy'], ctx: SubgraphContext): Order {
  const { parties } = q.t;
  const iso3 = { by: parties.iso3, type: 'string' as const };
  if (orderBy === 'ISO3') return { name: 'ISO3', keys: [iso3] };
  if (orderBy === 'IN_FORCE_ON') return { name: 'IN_FORCE_ON', descending: true, keys: [{ by: parties.inForceOn, type: 'string' }, iso3] };
  const language = workingLanguage(ctx.languages);
  return { name: `NAME ${language}`, keys: [{ by: partyName(q, language), type: 'string' }, iso3] };
}

function selected(q: Q, { search, filter, orderBy }: QueryPartiesArgs, ctx: SubgraphContext): Omit<Selection, 'parent'> {
  const { sql, t } = q;
  const found = searchMatches(q, t.partyWords, search);
  return {
    from: t.parties,
    joins: found ? [{ table: found, on: eq(found.document, t.parties.iso3) }] : [],
    where: all([
      ofParty(q, filter, ctx),
      filter?.languages?.length
        ? inArray(t.parties.iso3, sql.select({ iso3: t.partyLanguages.party }).from(t.partyLanguages).where(inKeys(t.partyLanguages.language, filter.languages)))
        : undefined,
      filter?.iso3?.length ? inKeys(t.parties.iso3, filter.iso3) : undefined,
    ]),
    key: t.parties.iso3,
    order:
      found && orderBy == null
        ? { name: 'BEST_FIND', keys: [{ by: negative(found.rank), type: 'number' }, { by: t.parties.iso3, type: 'string' }] }
        : orderOf(q, orderBy, ctx),
  };
}

export const partyList = list<NeedsTables, QueryPartiesArgs, PartyRow>('parties', selected, partyByIso3);

/** Parties of a region of the Convention, by its code. */
export const partiesOfRegion = list<NeedsTables, RegionPartiesArgs, PartyRow>(
  'parties of a region',
  (q, args, ctx) => ({ ...selected(q, args, ctx), parent: q.t.parties.region }),
  partyByIso3,
);

/** Parties of a subregion of the United Nations, by its code. */
export const partiesOfSubregion = list<NeedsTables, RegionPartiesArgs, PartyRow>(
  'parties of a subregion',
  (q, args, ctx) => ({ ...selected(q, args, ctx), parent: q.t.parties.subregion }),
  partyByIso3,
);
