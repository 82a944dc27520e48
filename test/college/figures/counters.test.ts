import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CollegeTables } from '../../../services/college/context.ts';
import { countAgain, wrongCounters } from '../../../services/college/queries/counters.ts';
import * as tables from '../../../services/college/tables.ts';
import type { Database } from '../../../services/kit/database/database.ts';
import { endPlace, newPlace, openTables } from '../../support/place.ts';

describe('counters of progress', () => {
  let folder: string;
  let database: Database<CollegeTables>;
  beforeAll(async () => {
    folder = await newPlace();
    database = await openTables('college', tables, folder);
  });
  afterAll(async () => {
    await database.close();
    await endPlace(folder);
  });

  it('equal a recount after a load', async () => {
    expect(await database.read(wrongCounters)).toEqual([]);
  });

  it('are found wrong, each by name, where one no longer fits the facts, and right again after a recount', async () => {
    const [first] = await database.read(({ sql, t }) => sql.select().from(t.partyCourseProgress).limit(1));
    const { party, course, completions } = first!;
    await database.write(async ({ sql, t }) => {
      await sql.update(t.partyProgress).set({ learners: -1 }).where(eq(t.partyProgress.party, party));
      await sql.update(t.partyCourseProgress).set({ completions: completions + 1 }).where(eq(t.partyCourseProgress.party, party));
      await sql.delete(t.partyTopicProgress).where(eq(t.partyTopicProgress.party, party));
      await sql.insert(t.regionMonthProgress).values({ region: 'africa', month: '1999-01', completers: 1, completions: 1, isDemonstration: false });
    });
    const found = await database.read(wrongCounters);
    expect(found.filter(line => line.startsWith(`Party ${party}:`)).length).toBe(1);
    expect(found.filter(line => line.startsWith(`Party and course ${party} ${course}:`)).length).toBe(1);
    expect(found.some(line => line.startsWith(`Party and topic ${party} `) && line.includes('kept nothing'))).toBe(true);
    expect(found.some(line => line.startsWith('region and month africa 1999-01:') && line.endsWith('counted nothing'))).toBe(true);
    await database.write(countAgain);
    expect(await database.read(wrongCounters)).toEqual([]);
  });

  it('follow an enrolment that is completed', async () => {
    const [active] = await database.read(({ sql, t }) => sql.select().from(t.enrolments).where(eq(t.enrolments.state, 'ACTIVE')).limit(1));
    await database.write(({ sql, t }) => sql.update(t.enrolments).set({ state: 'COMPLETED', completedOn: '2026-11-24' }).where(eq(t.enrolments.id, active!.id)).then(() => {}));
    const found = await database.read(wrongCounters);
    expect(found.filter(line => line.startsWith('Party ')).length).toBeGreaterThanOrEqual(3);
    expect(found.some(line => line.startsWith('region and month '))).toBe(true);
  });
});
