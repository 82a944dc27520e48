import { inArray } from 'drizzle-orm';
import { list } from '../../kit/connection.ts';
import { prepared } from '../../kit/database.ts';
import { batched, batchedList, byKey } from '../../kit/loaders.ts';
import { all, inKeys, value } from '../../kit/sql.ts';
import { workingLanguage } from '../../kit/text.ts';
import type { QueryPartiesArgs } from '../generated.ts';
import type { NeedsTables, Q } from '../context.ts';

const some = prepared(({ sql, t }: Q) => sql.select({ iso3: t.parties.iso3 }).from(t.parties).limit(1));
export const hasParties = async (q: Q): Promise<boolean> => (await some(q)).length > 0;

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.parties).where(inKeys(t.parties.iso3, value('keys'))));
export const partyByIso3 = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.iso3));

const groups = prepared(({ sql, t }: Q) => sql.select().from(t.partyGroups).where(inKeys(t.partyGroups.party, value('keys'))));
export const groupsOfParty = batchedList(async (q: Q, keys: readonly string[]) =>
  (await groups(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.party, row: row.group })),
);

/** Parties by name in the reader's language. */
export const partyList = list<NeedsTables, QueryPartiesArgs, NeedsTables['parties']['$inferSelect']>(
  'parties',
  ({ sql, t }, { filter }, ctx) => {
    const names = { en: t.parties.nameEn, fr: t.parties.nameFr, es: t.parties.nameEs };
    const language = workingLanguage(ctx.languages);
    const inGroups = filter?.groups?.length
      ? inArray(t.parties.iso3, sql.select({ iso3: t.partyGroups.party }).from(t.partyGroups).where(inArray(t.partyGroups.group, filter.groups)))
      : undefined;
    return {
      from: t.parties,
      where: all([inGroups]),
      key: t.parties.iso3,
      order: {
        name: `NAME ${language}`,
        keys: [
          { by: names[language], type: 'string' },
          { by: t.parties.iso3, type: 'string' },
        ],
      },
    };
  },
  partyByIso3,
);
