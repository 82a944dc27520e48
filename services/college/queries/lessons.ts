import { eq, getTableColumns, inArray } from 'drizzle-orm';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedList } from '../../kit/graph/loaders.ts';
import { all, inKeys, value } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import { learning } from '../rules/enrolments.ts';

const modules = prepared(({ sql, t }: Q) =>
  sql
    .select({ module: t.modules })
    .from(t.courses)
    .innerJoin(t.modules, all([eq(t.modules.course, t.courses.slug), eq(t.modules.version, t.courses.version)]))
    .where(inKeys(t.courses.slug, value('keys')))
    .orderBy(t.modules.course, t.modules.position),
);
/** Modules of the open edition of a course, in order. */
export const modulesOfCourse = batchedList(async (q: Q, keys: readonly string[]) =>
  (await modules(q, { keys: JSON.stringify(keys) })).map(({ module }) => ({ key: module.course, row: module })),
);

const ofEnrolments = prepared(({ sql, t }: Q) =>
  sql
    .select({ enrolment: t.enrolments.id, module: t.modules })
    .from(t.enrolments)
    .innerJoin(t.modules, all([eq(t.modules.course, t.enrolments.course), eq(t.modules.version, t.enrolments.version)]))
    .where(inKeys(t.enrolments.id, value('keys')))
    .orderBy(t.enrolments.id, t.modules.position),
);
/** Modules of the edition that an enrolment is in, in order. */
export const modulesOfEnrolment = batchedList(async (q: Q, keys: readonly string[]) =>
  (await ofEnrolments(q, { keys: JSON.stringify(keys) })).map(({ enrolment, module }) => ({ key: enrolment, row: module })),
);

const lessons = prepared(({ sql, t }: Q) => {
  const { body: _, ...columns } = getTableColumns(t.lessons);
  return sql.select(columns).from(t.lessons).where(inKeys(t.lessons.module, value('keys'))).orderBy(t.lessons.module, t.lessons.position);
});
const places = prepared(({ sql, t }: Q) =>
  sql
    .selectDistinct({ course: t.enrolments.course })
    .from(t.enrolments)
    .where(all([eq(t.enrolments.learner, value('learner')), inKeys(t.enrolments.course, value('keys')), inArray(t.enrolments.state, learning)])),
);
/** Courses in which the viewer has a place, or has had one to the end. */
export const hasPlaceIn = batched(async (q: Q, courses: readonly string[], { viewer }) =>
  new Map((await places(q, { learner: viewer.learner ?? '', keys: JSON.stringify(courses) })).map(({ course }) => [course, true])),
);

/** Lessons of a module, in order. */
export const lessonsOfModule = batchedList(async (q: Q, keys: readonly string[]) =>
  (await lessons(q, { keys: JSON.stringify(keys) })).map(row => ({ key: row.module, row })),
);

const bodies = prepared(({ sql, t }: Q) => sql.select({ id: t.lessons.id, body: t.lessons.body }).from(t.lessons).where(inKeys(t.lessons.id, value('keys'))));
/** What lessons say, whoever asks. */
export const bodyOfLesson = batched(async (q: Q, ids: readonly string[]) => new Map((await bodies(q, { keys: JSON.stringify(ids) })).map(({ id, body }) => [id, body])));
