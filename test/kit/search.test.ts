import { asc } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Q } from '../../services/kit/database/database.ts';
import { searchIndex, searchMatches, searchRows } from '../../services/kit/database/search.ts';
import { negative } from '../../services/kit/database/sql.ts';
import { soughtWords, stem, words } from '../../services/kit/values/text.ts';
import { type SmallDatabase, openSmall } from '../support/database.ts';

const tables = { index: searchIndex('index') };

interface Document {
  name: string;
  title: string;
  publisher: string | null;
}
const weights = { title: 10, publisher: 3 };

/** What the search promises, word by word and document by document, without any index. */
function slowly(documents: readonly Document[], query: string): { document: string; rank: number }[] | undefined {
  const wanted = soughtWords(query).slice(0, 8);
  if (wanted.length === 0) return undefined;
  const worth = (written: string, weight: number, word: string, isLast: boolean) =>
    written === word ? 4 * weight : stem(written) === stem(word) ? 2 * weight : isLast && written.startsWith(word) ? weight : 0;
  return documents
    .flatMap(({ name, title, publisher }) => {
      const fields = [...words(title).map(w => [w, weights.title] as const), ...words(publisher ?? '').map(w => [w, weights.publisher] as const)];
      // The weight of a word is that of the best field it stands in, as it is written or as its stem.
      const each = wanted.map((word, i) => Math.max(0, ...fields.map(([written, weight]) => worth(written, weight, word, i === wanted.length - 1))));
      return each.includes(0) ? [] : [{ document: name, rank: each.reduce((a, b) => a + b) }];
    })
    .sort((a, b) => b.rank - a.rank || (a.document < b.document ? -1 : 1));
}

describe('search', () => {
  let small: SmallDatabase<typeof tables>;
  beforeAll(async () => {
    small = await openSmall(tables);
  });
  afterAll(() => small.close());

  const fill = (documents: readonly Document[]) =>
    small.database.write(async ({ sql, t }) => {
      await sql.delete(t.index);
      for (const { name, title, publisher } of documents) {
        const rows = searchRows(name, [{ text: title, weight: weights.title }, { text: publisher, weight: weights.publisher }]);
        if (rows.length > 0) await sql.insert(t.index).values(rows);
      }
    });
  const find = (query: string | null | undefined) =>
    small.database.read(async (q: Q<typeof tables>) => {
      const found = searchMatches(q, q.t.index, query);
      return found && (await q.sql.select({ document: found.document, rank: found.rank }).from(found).orderBy(asc(negative(found.rank)), asc(found.document)));
    });

  it('finds and ranks as a slow reading of all documents does', async () => {
    const vocabulary = ['shark', 'sharks', 'fin', 'fins', 'guide', 'guides', 'Guía', 'élephant', 'elephants', "l'ivoire", 'sharkskin', 'CITES', '2020', 'boxes', 'box', '𠀀𠀁', 'a'];
    const word = fc.constantFrom(...vocabulary);
    const text = fc.array(word, { maxLength: 5 }).map(list => list.join(' '));
    const documents = fc
      .array(fc.record({ title: text, publisher: fc.option(text) }), { maxLength: 6 })
      .map(list => list.map((d, i): Document => ({ name: `d${i}`, ...d })));
    const query = fc.array(fc.oneof(word, word.map(w => w.slice(0, 2)), fc.constant('unknown')), { maxLength: 4 }).map(list => list.join(', '));
    await fc.assert(
      fc.asyncProperty(documents, query, async (list, wanted) => {
        await fill(list);
        expect(await find(wanted)).toEqual(slowly(list, wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('ranks a word as it is written above its plural, its plural above a beginning, a title above a publisher', async () => {
    await fill([
      { name: 'plural', title: 'Elephants of Africa', publisher: null },
      { name: 'singular', title: 'The elephant', publisher: null },
      { name: 'publisher', title: 'Ivory', publisher: 'Elephant Trust' },
      { name: 'none', title: 'Elephas', publisher: 'nobody' },
    ]);
    expect(await find('éléphant')).toEqual([{ document: 'singular', rank: 40 }, { document: 'plural', rank: 20 }, { document: 'publisher', rank: 12 }]);
    expect(await find('ELEPHANTS')).toEqual([{ document: 'plural', rank: 40 }, { document: 'singular', rank: 20 }, { document: 'publisher', rank: 6 }]);
    expect((await find('eleph'))!.map(f => f.document)).toEqual(['none', 'plural', 'singular', 'publisher']);
    await fill([
      { name: 'beginning', title: 'Findings', publisher: null },
      { name: 'plural', title: 'Fins', publisher: null },
    ]);
    expect(await find('fin')).toEqual([{ document: 'plural', rank: 20 }, { document: 'beginning', rank: 10 }]);
  });

  it.each([null, undefined, '', '   ', '!?;', '"*"'])('filters nothing for %j', async query => expect(await find(query)).toBeUndefined());

  it.each([
    ['a quote', "shark' or 1=1 --"],
    ['an operator', '"shark" NEAR(fin)'],
    ['a star', 'shark*'],
    ['a zero byte', 'shark\0'],
    ['a percent sign', '%shark%'],
    ['a very long word', 'a'.repeat(10_000)],
    ['very many words', 'shark '.repeat(500)],
  ])('takes %s as words, never as SQL', async (_, query) => {
    const list = [{ name: 'd', title: 'Shark fins', publisher: null }];
    await fill(list);
    expect(await find(query)).toEqual(slowly(list, query));
  });
});
