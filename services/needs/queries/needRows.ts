import { eq } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { inKeys } from '../../kit/database/sql.ts';
import { searchRows } from '../../kit/database/search.ts';
import type { Texts } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import { foundBy } from '../rules/languages.ts';
import { urgencyRank } from '../rules/urgency.ts';
import type { NeedRow } from '../tables.ts';

/** Names by which a need is found beside its own words. */
interface Names {
  party: Texts;
  topic: Texts;
}

export interface NeedWithNames extends Names {
  need: Omit<NeedRow, 'duplicateOf' | 'confidence' | 'verified' | 'reality'>;
}

const joined = (texts: Texts) => Object.values(texts).join(' ');

type Findable = Pick<NeedRow, 'id' | 'topic' | 'kinds' | 'languages' | 'statement'>;

/** Words by which a need is found. */
const wordsOf = (need: Findable, { party, topic }: Names) =>
  searchRows(need.id, [...Object.values(need.statement).map(text => ({ text, weight: 4 })), { text: joined(topic), weight: 2 }, { text: joined(party), weight: 1 }]);

/** The rows by which matching, filters and search find needs. */
async function insertFinding(q: Q, needs: readonly ({ need: Findable } & Names)[]): Promise<void> {
  const rows = needs.map(n => n.need);
  await insertAll(q, q.t.needKinds, rows.flatMap(n => n.kinds.map(kind => ({ topic: n.topic, kind, need: n.id }))));
  await insertAll(q, q.t.needLanguages, rows.flatMap(n => [...new Set(n.languages.flatMap(foundBy))].map(language => ({ language, need: n.id }))));
  await insertAll(q, q.t.needWords, needs.flatMap(({ need, ...names }) => wordsOf(need, names)));
}

/** Keeps needs, with the rows by which they are found. */
export async function insertNeeds(q: Q, needs: readonly NeedWithNames[]): Promise<void> {
  await insertAll(q, q.t.needs, needs.map(n => n.need));
  await insertFinding(q, needs);
}

/** Keeps a need that was changed: its revision counts on and its rank follows. Where the names are given, what it is found by is made anew. */
export async function updateNeed(q: Q, need: NeedRow, names?: Names): Promise<void> {
  const { sql, t } = q;
  const rank = urgencyRank(need);
  await sql.update(t.needs).set({ ...need, revision: need.revision + 1, urgencyRank: rank, urgencyOrder: -rank }).where(eq(t.needs.id, need.id));
  if (names === undefined) return;
  await sql.delete(t.needKinds).where(eq(t.needKinds.need, need.id));
  await sql.delete(t.needLanguages).where(eq(t.needLanguages.need, need.id));
  await sql.delete(t.needWords).where(eq(t.needWords.document, need.id));
  await insertFinding(q, [{ need, ...names }]);
}

/** Makes the words of all needs of a topic anew, for its label has changed. */
export async function rewordNeeds(q: Q, topic: string): Promise<void> {
  const { sql, t } = q;
  const rows = await sql
    .select({ need: t.needs, party: t.parties.name, topic: t.topics.label })
    .from(t.needs)
    .innerJoin(t.parties, eq(t.parties.iso3, t.needs.party))
    .innerJoin(t.topics, eq(t.topics.slug, t.needs.topic))
    .where(eq(t.needs.topic, topic));
  await sql.delete(t.needWords).where(inKeys(t.needWords.document, rows.map(row => row.need.id)));
  await insertAll(q, t.needWords, rows.flatMap(({ need, ...names }) => wordsOf(need, names)));
}
