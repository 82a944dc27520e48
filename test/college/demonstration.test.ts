import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { college } from '../../services/college/index.ts';
import * as tables from '../../services/college/tables.ts';
import { personalColumns } from '../../services/kit/database/columns.ts';
import { openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { endPlace, newPlace, rowsIn } from '../support/place.ts';
import { opening } from '../support/subgraphs.ts';

/** One short text for any number of rows, whatever their order. */
const digest = (rows: readonly unknown[]): string =>
  createHash('sha256').update(rows.map(row => JSON.stringify(row)).sort().join('\n')).digest('hex');

describe('demonstration learners', () => {
  let graph: Graph;
  const one = (statement: string) => graph.sql<{ n: number }>('college', statement)[0]!.n;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  it('are 5,000 people with 20,000 enrolments, and say that they are made up', () => {
    expect(one('select count(*) as n from learners')).toBe(5_000);
    expect(one('select count(*) as n from enrolments')).toBe(20_000);
    expect(one('select count(*) as n from learners where not is_demonstration')).toBe(0);
  });

  it('complete 35 to 60 of a hundred enrolments, in all and in every course', () => {
    const rates = graph.sql<{ course: string; rate: number }>('college', "select course, avg(state = 'COMPLETED') as rate from enrolments group by course");
    expect(rates.length).toBe(25);
    for (const { course, rate } of [...rates, { course: 'all', rate: one("select avg(state = 'COMPLETED') as n from enrolments") }])
      expect.soft(rate >= 0.35 && rate <= 0.6, `${course}: ${rate}`).toBe(true);
  });

  it('have completed exactly what they have worked through to the last lesson, on the day of that lesson', () => {
    expect(
      one(`
        select count(*) as n from (
          select e.state, e.completed_on, e.enrolled_on, (select count(*) from lessons l where l.course = e.course and l.version = e.version) as lessons,
            count(p.lesson) as done, max(p.done_on) as last, min(p.done_on) as first, sum(l.course <> e.course or l.version <> e.version) as strange
          from enrolments e left join lesson_progress p on p.enrolment = e.id left join lessons l on l.id = p.lesson group by e.id
        ) where (state = 'COMPLETED') <> (done = lessons) or (state = 'COMPLETED') <> (completed_on is not null)
          or completed_on <> last or first < enrolled_on or last > '2026-11-24' or enrolled_on < '2023-11-01' or strange > 0`),
    ).toBe(0);
  });

  it('take lessons in their order', () => {
    expect(
      one(`
        select count(*) as n from (
          select p.done_on, lag(p.done_on) over (partition by p.enrolment order by m.position, l.position) as before,
            row_number() over (partition by p.enrolment order by m.position, l.position) as place,
            (select count(*) from lessons x join modules y on y.id = x.module where x.course = l.course and (y.position, x.position) <= (m.position, l.position)) as position
          from lesson_progress p join lessons l on l.id = p.lesson join modules m on m.id = l.module
          where p.enrolment in (select id from enrolments order by id limit 2000)
        ) where done_on < before or place <> position`),
    ).toBe(0);
  });

  it('are enrolled in no demonstration course', () => {
    expect(one('select count(*) as n from enrolments e join courses c on c.slug = e.course where c.is_demonstration')).toBe(0);
  });

  it('are the same at every load', async () => {
    const folder = await newPlace('nothing');
    try {
      await (await openSubgraph(college, opening(folder))).close();
      for (const table of ['learners', 'enrolments', 'lesson_progress']) {
        const again = rowsIn(folder, 'college', `select * from ${table}`);
        expect(digest(again)).toBe(digest(graph.sql('college', `select * from ${table}`)));
        expect(again.length).toBeGreaterThanOrEqual(5_000);
      }
    } finally {
      await endPlace(folder);
    }
  });

  it('leave no learner behind where demonstration is off', async () => {
    const real = await openGraph({ demonstration: false });
    try {
      for (const table of ['learners', 'enrolments', 'lesson_progress', 'party_course_progress', 'party_topic_progress', 'region_month_progress'])
        expect(real.sql('college', `select * from ${table}`)).toEqual([]);
    } finally {
      await real.close();
    }
  });
});

describe('personal data', () => {
  it('stand in marked columns', () => {
    const found = Object.fromEntries(Object.entries(tables).flatMap(([name, table]) => (personalColumns(table).length === 0 ? [] : [[name, personalColumns(table)]])));
    expect(found).toEqual({ changes: ['key', 'actor'], repetitions: ['actor', 'key'], learners: ['id', 'languages', 'sharesWithAuthority', 'party', 'affiliation', 'affiliationStatement', 'affiliationState', 'decisionReason'], enrolments: ['learner', 'reason'], learningEvents: ['event'], cohorts: ['tutor'] });
  });
});
