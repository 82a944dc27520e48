import { type SQL, and, eq, getTableColumns, inArray, isNotNull, ne, or } from 'drizzle-orm';
import { prepared } from '../../kit/database/database.ts';
import { all, inKeys, rowNumber, value } from '../../kit/database/sql.ts';
import { type Selection, list } from '../../kit/graph/connection.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { type Viewer, isSecretariat, organizationsOf, partiesOf } from '../../kit/identity/viewer.ts';
import type { CollegeTables, Q } from '../context.ts';
import type { CourseEnrolmentsArgs, EnrolmentFilter, LearnerEnrolmentsArgs } from '../generated.ts';
import { afterDecision, decidable } from '../rules/enrolments.ts';
import type { EnrolmentRow } from '../tables.ts';
import { sharesWith } from './learners.ts';
import { missingBefore } from './learning.ts';
import { anyOf } from './predicates.ts';

/** Enrolments on which the viewer may decide, by who they are; undefined where that is all. The rule `mayDecide`, as SQL. */
function visibleToDecide({ sql, t }: Q, viewer: Viewer): SQL | undefined {
  if (isSecretariat(viewer)) return undefined;
  const [parties, organizations] = [partiesOf(viewer), organizationsOf(viewer)];
  const confirmed = sql.select({ id: t.learners.id }).from(t.learners).where(and(inKeys(t.learners.party, parties), eq(t.learners.affiliationState, 'CONFIRMED')));
  const made = sql
    .select({ course: t.courseOrganizations.course })
    .from(t.courseOrganizations)
    .where(and(inKeys(t.courseOrganizations.organization, organizations), eq(t.courseOrganizations.role, 'MADE_BY')));
  return anyOf(t.enrolments.id, parties.length > 0 && inArray(t.enrolments.learner, confirmed), organizations.length > 0 && inArray(t.enrolments.course, made));
}

/**
 * The row rule of enrolments, and the one place that decides which of them exist for the viewer (ACCESS: a learner's own
 * rows; applications): those of the learners whom they may see, and what they may decide on. Undefined where all do.
 */
function visibleEnrolments(q: Q, viewer: Viewer): SQL | undefined {
  if (isSecretariat(viewer)) return undefined;
  const { sql, t } = q;
  const isApplication = or(eq(t.enrolments.state, 'PENDING'), and(isNotNull(t.enrolments.decidedOn), inArray(t.enrolments.state, afterDecision)));
  const parties = partiesOf(viewer);
  const sharing = sql.select({ id: t.learners.id }).from(t.learners).where(sharesWith(q, parties));
  return anyOf(
    t.enrolments.id,
    viewer.learner !== null && eq(t.enrolments.learner, viewer.learner),
    parties.length > 0 && inArray(t.enrolments.learner, sharing),
    (parties.length > 0 || organizationsOf(viewer).length > 0) && and(isApplication, visibleToDecide(q, viewer)),
  );
}

/** Enrolments that the viewer may see, of these ids. */
export const enrolmentRows = (q: Q, viewer: Viewer, ids: readonly string[]): Promise<EnrolmentRow[]> => {
  const { sql, t } = q;
  return sql
    .select({ ...getTableColumns(t.enrolments), party: t.learners.party, affiliationState: t.learners.affiliationState, isDemonstration: t.learners.isDemonstration })
    .from(t.enrolments)
    .innerJoin(t.learners, eq(t.learners.id, t.enrolments.learner))
    .where(all([inKeys(t.enrolments.id, ids), visibleEnrolments(q, viewer)]));
};
export const enrolmentById = batched(async (q: Q, ids: readonly string[], { viewer }) => byKey(await enrolmentRows(q, viewer, ids), row => row.id));

const positions = prepared(({ sql, t }: Q) => {
  const { id, course, cohort, queue } = t.enrolments;
  const asked = sql.select({ course }).from(t.enrolments).where(inKeys(id, value('keys')));
  const numbered = sql
    .select({ id, n: rowNumber([course, cohort], [queue]).as('n') })
    .from(t.enrolments)
    .where(and(isNotNull(queue), inArray(course, asked)))
    .as('numbered');
  return sql.select({ id: numbered.id, n: numbered.n }).from(numbered).where(inKeys(numbered.id, value('keys')));
});
/** Place on the waiting list of the course or of its cohort, from 1; none for who does not wait. */
export const positionOf = batched(async (q: Q, ids: readonly string[]) => new Map((await positions(q, { keys: JSON.stringify(ids) })).map(row => [row.id, Number(row.n)])));

const makers = prepared(({ sql, t }: Q) =>
  sql
    .select({ course: t.courseOrganizations.course, organization: t.courseOrganizations.organization })
    .from(t.courseOrganizations)
    .where(all([inKeys(t.courseOrganizations.course, value('keys')), eq(t.courseOrganizations.role, 'MADE_BY')])),
);
/** Organizations that made a course. */
export const makersOf = async (q: Q, courses: readonly string[]): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>(courses.map(course => [course, []]));
  for (const { course, organization } of await makers(q, { keys: JSON.stringify(courses) })) found.get(course)!.push(organization);
  return found;
};
export const makersOfCourse = batched(makersOf);

const own = prepared(({ sql, t }: Q) =>
  sql
    .select({ course: t.enrolments.course, state: t.enrolments.state })
    .from(t.enrolments)
    .innerJoin(t.courses, and(eq(t.courses.slug, t.enrolments.course), eq(t.courses.version, t.enrolments.version)))
    .where(all([eq(t.enrolments.learner, value('learner')), inKeys(t.enrolments.course, value('keys'))])),
);
/** How far the viewer's own enrolment in the open edition of a course has come. */
export const ownStateIn = batched(
  async (q: Q, courses: readonly string[], { viewer }) => new Map((await own(q, { learner: viewer.learner ?? '', keys: JSON.stringify(courses) })).map(row => [row.course, row.state])),
);

/** Courses that the viewer cannot take up before others. */
export const isTooEarly = batched(async (q: Q, courses: readonly string[], { viewer }) =>
  new Map(viewer.learner === null ? [] : (await missingBefore(q, viewer.learner, courses)).map(({ course }) => [course, true])),
);

/** Courses with an enrolment on which the viewer may decide now. */
export const isToDecide = batched(async (q: Q, courses: readonly string[], { viewer }) => {
  const { enrolments } = q.t;
  const notOwn = viewer.learner === null ? undefined : ne(enrolments.learner, viewer.learner);
  const rows = await q.sql
    .selectDistinct({ course: enrolments.course })
    .from(enrolments)
    .where(all([inKeys(enrolments.course, courses), inArray(enrolments.state, decidable), visibleToDecide(q, viewer), notOwn]));
  return new Map(rows.map(row => [row.course, true]));
});

const listed = (q: Q, viewer: Viewer, { states }: EnrolmentFilter = {}): Pick<Selection, 'from' | 'where' | 'key'> => ({
  from: q.t.enrolments,
  where: all([visibleEnrolments(q, viewer), states?.length ? inArray(q.t.enrolments.state, states) : undefined]),
  key: q.t.enrolments.id,
});

const inOrder = ({ t }: Q, name: string, descending: boolean) => ({
  name,
  keys: [{ by: t.enrolments.enrolledOn, type: 'string' as const }, { by: t.enrolments.id, type: 'string' as const }],
  descending,
});

/** What a learner has taken up, the newest first. */
export const enrolmentsOfLearner = list<CollegeTables, LearnerEnrolmentsArgs, EnrolmentRow>(
  'enrolments of a learner',
  (q, { filter }, { viewer }) => ({ ...listed(q, viewer, filter ?? {}), parent: q.t.enrolments.learner, order: inOrder(q, 'NEWEST', true) }),
  enrolmentById,
);

/** Who has taken a course up: who asked first stands first. */
export const enrolmentsOfCourse = list<CollegeTables, CourseEnrolmentsArgs, EnrolmentRow>(
  'enrolments in a course',
  (q, { filter }, { viewer }) => ({ ...listed(q, viewer, filter ?? {}), parent: q.t.enrolments.course, order: inOrder(q, 'OLDEST', false) }),
  enrolmentById,
);
