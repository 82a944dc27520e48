import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flag } from '../../services/kit/database/columns.ts';
import { insertAll } from '../../services/kit/database/data.ts';
import { removeMarked } from '../../services/kit/database/demonstration.ts';
import { searchIndex, searchRows } from '../../services/kit/database/search.ts';
import { type SmallDatabase, openSmall } from '../support/database.ts';

const plants = sqliteTable('plants', { slug: text('slug').primaryKey(), isDemonstration: flag('is_demonstration').notNull() });
const plantWords = searchIndex('plant_words');
/** Cannot be without its plant, and may name another that it grows on. */
const seeds = sqliteTable('seeds', {
  id: integer('id').primaryKey(),
  plant: text('plant').notNull().references(() => plants.slug),
  host: text('host').references(() => plants.slug),
});
const sowings = sqliteTable('sowings', { id: integer('id').primaryKey(), seed: integer('seed').notNull().references(() => seeds.id), isDemonstration: flag('is_demonstration').notNull() });
const plantCounts = sqliteTable('plant_counts', { plant: text('plant').primaryKey(), seeds: integer('seeds').notNull(), isDemonstration: flag('is_demonstration').notNull() });
const tables = { plantCounts, plantWords, plants, seeds, sowings };

describe('taking out what is made up', () => {
  let small: SmallDatabase<typeof tables>;
  let removed: number;
  beforeAll(async () => {
    small = await openSmall(tables);
    removed = await small.database.write(async q => {
      await insertAll(q, plants, [{ slug: 'orchid', isDemonstration: false }, { slug: 'made-up', isDemonstration: true }]);
      await insertAll(q, plantWords, ['orchid', 'made-up'].flatMap(slug => searchRows(slug, [{ text: slug, weight: 1 }])));
      await insertAll(q, seeds, [{ id: 1, plant: 'orchid' }, { id: 2, plant: 'orchid', host: 'made-up' }, { id: 3, plant: 'made-up', host: 'orchid' }, { id: 4, plant: 'orchid', host: 'orchid' }]);
      await insertAll(q, sowings, [{ id: 1, seed: 1, isDemonstration: false }, { id: 2, seed: 3, isDemonstration: false }, { id: 3, seed: 4, isDemonstration: true }]);
      await insertAll(q, plantCounts, [{ plant: 'orchid', seeds: 3, isDemonstration: true }]);
      return removeMarked(q, { words: [{ index: plantWords, of: plants.slug }], counters: [plantCounts] });
    });
  });
  afterAll(() => small.close());

  it('takes marked records, with rows that cannot be without them, and no other', async () => {
    expect(await small.database.read(({ sql }) => sql.select().from(plants))).toEqual([{ slug: 'orchid', isDemonstration: false }]);
    expect(await small.database.read(({ sql }) => sql.select().from(sowings))).toEqual([{ id: 1, seed: 1, isDemonstration: false }]);
  });

  it('makes a row that merely names one forget it', async () => {
    expect(await small.database.read(({ sql }) => sql.select().from(seeds).orderBy(seeds.id))).toEqual([
      { id: 1, plant: 'orchid', host: null },
      { id: 2, plant: 'orchid', host: null },
      { id: 4, plant: 'orchid', host: 'orchid' },
    ]);
  });

  it('takes their words out of the search, and empties what counts them', async () => {
    const words = await small.database.read(({ sql }) => sql.select({ document: plantWords.document }).from(plantWords));
    expect(new Set(words.map(w => w.document))).toEqual(new Set(['orchid']));
    expect(await small.database.read(({ sql }) => sql.select().from(plantCounts))).toEqual([]);
  });

  it('tells how many records there were, those that hang from one among them', () => {
    expect(removed).toBe(3);
  });
});
