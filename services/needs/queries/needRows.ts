import { insertAll } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import type { Texts } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import { foundBy } from '../rules/languages.ts';
import type { NeedRow } from '../tables.ts';

/** A need with the names by which it is found beside its own words. */
export interface NeedWithNames {
  need: Omit<NeedRow, 'confidence' | 'verified' | 'reality'>;
  party: Texts;
  topic: Texts;
}

const joined = (texts: Texts) => Object.values(texts).join(' ');

/** Keeps needs, with the rows by which matching, filters and search find them. */
export async function insertNeeds(q: Q, needs: readonly NeedWithNames[]): Promise<void> {
  const rows = needs.map(n => n.need);
  await insertAll(q, q.t.needs, rows);
  await insertAll(q, q.t.needKinds, rows.flatMap(n => n.kinds.map(kind => ({ topic: n.topic, kind, need: n.id }))));
  await insertAll(q, q.t.needLanguages, rows.flatMap(n => [...new Set(n.languages.flatMap(foundBy))].map(language => ({ language, need: n.id }))));
  await insertAll(
    q,
    q.t.needWords,
    needs.flatMap(({ need, party, topic }) =>
      searchRows(need.id, [
        ...Object.values(need.statement).map(text => ({ text, weight: 4 })),
        { text: joined(topic), weight: 2 },
        { text: joined(party), weight: 1 },
      ]),
    ),
  );
}
