import { and, eq, isNotNull } from 'drizzle-orm';
import { prepared } from '../../kit/database/database.ts';
import { countRows, inKeys, value } from '../../kit/database/sql.ts';
import { list } from '../../kit/graph/connection.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import type { CollegeTables, Q } from '../context.ts';
import type { CourseCohortsArgs } from '../generated.ts';
import type { CohortRow } from '../tables.ts';

/* A cohort exists for whoever sees its course, from which alone it is reached. */

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.cohorts).where(inKeys(t.cohorts.id, value('keys'))));
export const cohortById = batched(async (q: Q, ids: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(ids) }), row => row.id));

/** Cohorts of a course, the earliest first. */
export const cohortsOfCourse = list<CollegeTables, CourseCohortsArgs, CohortRow>(
  'cohorts of a course',
  ({ t }) => ({ from: t.cohorts, key: t.cohorts.id, parent: t.cohorts.course, order: { name: 'STARTS_ON', keys: [{ by: t.cohorts.startsOn, type: 'string' }, { by: t.cohorts.id, type: 'string' }] } }),
  cohortById,
);

export const storedCohort = async ({ sql, t }: Q, id: string): Promise<CohortRow | undefined> => (await sql.select().from(t.cohorts).where(eq(t.cohorts.id, id)))[0];

export async function putCohort({ sql, t }: Q, row: CohortRow): Promise<void> {
  await sql.insert(t.cohorts).values(row).onConflictDoUpdate({ target: t.cohorts.id, set: row });
}

/** How many have a place in a cohort now. */
export async function placesTaken({ sql, t }: Q, cohort: string): Promise<number> {
  const [row] = await sql.select({ n: countRows() }).from(t.enrolments).where(and(eq(t.enrolments.cohort, cohort), eq(t.enrolments.state, 'ACTIVE')));
  return row!.n;
}

/** Cohorts of a course in which somebody waits. */
export const cohortsWithQueue = ({ sql, t }: Q, course: string): Promise<Pick<CohortRow, 'id' | 'capacity'>[]> =>
  Promise.resolve(
    sql
      .selectDistinct({ id: t.cohorts.id, capacity: t.cohorts.capacity })
      .from(t.enrolments)
      .innerJoin(t.cohorts, eq(t.cohorts.id, t.enrolments.cohort))
      .where(and(eq(t.enrolments.course, course), eq(t.enrolments.state, 'WAITING'), isNotNull(t.enrolments.cohort))),
  );
