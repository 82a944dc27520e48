import { countAgain } from '../../services/college/queries/counters.ts';
import type { CollegeTables } from '../../services/college/context.ts';
import * as tables from '../../services/college/tables.ts';
import type { Database } from '../../services/kit/database/database.ts';
import type { Context } from '../../services/kit/graph/context.ts';
import type { Role } from '../../services/kit/identity/viewer.ts';
import { usualPolicy } from '../../services/kit/policy.ts';
import { endPlace, newPlace, openTables } from '../support/place.ts';

/** Courses of a college so small that a model of it can be written out. */
export const smallCourses = {
  few: { capacity: 2, admission: 'OPEN', topics: ['permits'], lessons: 2 },
  officials: { capacity: 1, admission: 'CONFIRMED_OFFICIALS', topics: ['permits', 'borders'], lessons: 1 },
  open: { capacity: null, admission: 'OPEN', topics: ['inner'], lessons: 3 },
} as const;
export type SmallCourse = keyof typeof smallCourses;

export const lessonsOf = (course: SmallCourse): string[] => Array.from({ length: smallCourses[course].lessons }, (_, i) => `${course} ${i}`);

export const smallDay = new Date('2026-11-24T12:00:00Z');

export interface SmallCollege {
  database: Database<CollegeTables>;
  /** A request of somebody. */
  as(learner: string, roles?: readonly Role[]): Context<CollegeTables>;
  /** Forgets learners and all that is theirs; the learners given are there instead. */
  begin(learners: readonly (typeof tables.learners.$inferInsert)[]): Promise<void>;
  close(): Promise<void>;
}

/** A college of its own with a few Parties, topics and courses, for tests that run through thousands of cases. */
export async function openSmallCollege(): Promise<SmallCollege> {
  const folder = await newPlace('nothing');
  const database = await openTables('college', tables, folder);
  await database.write(async ({ sql, t }) => {
    await sql.insert(t.partyReferences).values([{ iso3: 'AAA', region: 'X', subregion: 'x' }, { iso3: 'BBB', region: 'X', subregion: 'y' }, { iso3: 'CCC', region: 'Y', subregion: null }]);
    await sql.insert(t.regionReferences).values([{ slug: 'x', kind: 'CITES', code: 'X' }, { slug: 'y', kind: 'CITES', code: 'Y' }, { slug: 'm-x', kind: 'M49', code: 'x' }, { slug: 'm-y', kind: 'M49', code: 'y' }]);
    await sql.insert(t.topicReferences).values([{ slug: 'permits', broader: null, label: {} }, { slug: 'inner', broader: 'permits', label: {} }, { slug: 'borders', broader: null, label: {} }]);
    await sql.insert(t.topicProximity).values([
      ...['permits', 'inner', 'borders'].map(topic => ({ topic, near: topic, distance: 0 })),
      { topic: 'permits', near: 'inner', distance: 1 },
      { topic: 'inner', near: 'permits', distance: 2 },
    ]);
    for (const [slug, { capacity, admission, topics }] of Object.entries(smallCourses)) {
      const texts = { title: {}, titleEn: slug, titleFr: slug, titleEs: slug };
      await sql.insert(t.courses).values({ slug, version: 1, ...texts, audience: [], hours: 1, languages: [], topics: [...topics], capacity, admission, hasContent: false, isDemonstration: false, source: '', reality: 'REAL_TITLE' });
      await sql.insert(t.courseTopics).values(topics.map(topic => ({ topic, course: slug })));
      await sql.insert(t.modules).values({ id: slug, course: slug, version: 1, position: 0, title: {} });
      // The keys of the courses are those just listed.
      await sql.insert(t.lessons).values(lessonsOf(slug as SmallCourse).map((id, position) => ({ id, course: slug, version: 1, module: slug, position, title: {} })));
    }
  });
  return {
    database,
    as: (learner, roles = []) => ({ viewer: { learner, roles }, languages: [], database, now: smallDay, clock: { now: () => smallDay }, policy: usualPolicy, audiences: {}, loaders: new Map() }),
    begin: learners =>
      database.write(async q => {
        const { sql, t } = q;
        for (const table of [t.learningEvents, t.lessonProgress, t.enrolments, t.learners, t.changes, t.repetitions]) await sql.delete(table);
        await sql.insert(t.learners).values([...learners]);
        await countAgain(q);
      }),
    async close() {
      await database.close();
      await endPlace(folder);
    },
  };
}
