import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enrolInCourse } from '../../services/college/commands/enrolments.ts';
import { recordLearning } from '../../services/college/commands/learning.ts';
import { wrongCounters } from '../../services/college/queries/counters.ts';
import { run } from '../../services/kit/write/write.ts';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';
import { type SmallCollege, type SmallCourse, lessonsOf, openSmallCollege } from './small.ts';

const record = `mutation($input: RecordLearningInput!) { recordLearning(input: $input) {
  enrolments { id state completedOn progress { done of lessons { lesson { id } doneOn } } viewerCan { recordLearning withdrawFromCourse } } newEvents userErrors { code path message } } }`;

interface Recorded {
  enrolments: { id: string; state: string; completedOn: string | null; progress: { done: number; of: number; lessons: { lesson: { id: string }; doneOn: string }[] } }[] | null;
  newEvents: number | null;
  userErrors: { code: string; path: string[]; message: string }[];
}
interface Event {
  enrolment: string;
  lesson: string;
  doneAt: string;
  eventId: string;
}

describe.each(waysOfDetails)('recording what was learned, %s', way => {
  let graph: Graph;
  let token: string;
  let enrolment: string;
  /** Lessons of the course in their order. */
  let lessons: string[];
  let n = 0;
  beforeAll(async () => {
    graph = await openGraph({ way });
    lessons = graph
      .sql<{ id: string }>('college', "select l.id from lessons l join modules m on m.id = l.module where l.course = 'demonstration-permit-clinic' order by m.position, l.position")
      .map(row => row.id);
  });
  afterAll(() => graph.close());
  const enrolled = async (course: string, who: string) =>
    (await graph.data<{ enrolInCourse: { enrolment: { id: string } } }>('mutation($course: String!) { enrolInCourse(input: { course: $course }) { enrolment { id } } }', { course }, { token: who })).enrolInCourse.enrolment.id;
  const somebody = () => graph.token({ subject: `learner ${n++}` });
  beforeEach(async () => {
    token = await somebody();
    enrolment = await enrolled('demonstration-permit-clinic', token);
  });
  const recorded = async (events: Event[], more: object = {}) => (await graph.data<{ recordLearning: Recorded }>(record, { input: { events, ...more } }, { token })).recordLearning;
  const event = (lesson: number, day: string, eventId: string): Event => ({ enrolment, lesson: lessons[lesson]!, doneAt: `${day}T10:00:00+02:00`, eventId });
  const faults = (r: Recorded) => r.userErrors.map(e => `${e.code} ${e.path.join('.')}`);

  it('shows which lessons are done, in the order of the course, each on its earliest day', async () => {
    const { enrolments, newEvents, userErrors } = await recorded([event(2, '2026-11-20', 'a'), event(0, '2026-11-22', 'b'), event(0, '2026-11-21', 'c'), event(0, '2026-11-23', 'd'), event(0, '2026-11-23', 'd')]);
    expect(userErrors).toEqual([]);
    expect(newEvents).toBe(4);
    expect(enrolments).toEqual([
      {
        id: enrolment,
        state: 'ACTIVE',
        completedOn: null,
        progress: { done: 2, of: 3, lessons: [{ lesson: { id: lessons[0] }, doneOn: '2026-11-21' }, { lesson: { id: lessons[2] }, doneOn: '2026-11-20' }] },
        viewerCan: { recordLearning: true, withdrawFromCourse: true },
      },
    ]);
    expect(graph.sql('college', 'select event, lesson, done_at from learning_events where enrolment = ? order by event', enrolment)).toEqual([
      { event: 'a', lesson: lessons[2], done_at: '2026-11-20T08:00:00.000Z' },
      { event: 'b', lesson: lessons[0], done_at: '2026-11-22T08:00:00.000Z' },
      { event: 'c', lesson: lessons[0], done_at: '2026-11-21T08:00:00.000Z' },
      { event: 'd', lesson: lessons[0], done_at: '2026-11-23T08:00:00.000Z' },
    ]);
    const [line] = graph.sql<{ fields: string }>('college', "select fields from changes where key = ? and action = 'RECORDED'", enrolment);
    expect(line!.fields).toBe('{"progress":"changed"}');
  });

  it('completes an outline with its last lesson, on the last day; a late event can make that earlier', async () => {
    const all = [event(0, '2026-10-30', '0'), event(1, '2026-11-02', '1'), event(2, '2026-11-01', '2')];
    expect(await recorded(all)).toMatchObject({ newEvents: 3, enrolments: [{ state: 'COMPLETED', completedOn: '2026-11-02', viewerCan: { recordLearning: true, withdrawFromCourse: false } }] });
    expect(await recorded(all)).toMatchObject({ newEvents: 0, enrolments: [{ state: 'COMPLETED', completedOn: '2026-11-02' }] });
    expect(await recorded([event(1, '2026-10-31', 'late')])).toMatchObject({ newEvents: 1, enrolments: [{ state: 'COMPLETED', completedOn: '2026-11-01' }] });
  });

  it('tells all faults at once, with their places, and records nothing', async () => {
    const foreign = await enrolled('introduction', await somebody());
    const other = graph.sql<{ id: string }>('college', "select id from lessons where course = 'introduction'")[0]!.id;
    const waiting = await enrolled('demonstration-risk-profiles', token);
    const bad = [
      event(0, '2026-11-20', 'fine'),
      { ...event(0, '2026-11-20', 'a'), enrolment: foreign },
      { ...event(0, '2026-11-20', 'b'), enrolment: 'enrolment_0' },
      { ...event(0, '2026-11-20', 'c'), lesson: other },
      { ...event(0, '2026-11-20', 'd'), lesson: 'lesson_0' },
      { ...event(0, '2026-11-20', 'e'), doneAt: '2026-11-24T12:05:01Z' },
      { ...event(0, '2026-11-20', 'f'), doneAt: '1999-12-31T23:59:59Z' },
      event(0, '2026-11-20', ' '),
      event(0, '2026-11-20', 'x'.repeat(101)),
      event(1, '2026-11-20', 'fine'),
      { ...event(0, '2026-11-20', 'g'), enrolment: waiting, lesson: graph.sql<{ id: string }>('college', "select id from lessons where course = 'demonstration-risk-profiles'")[0]!.id },
    ];
    const answer = await recorded(bad);
    expect(answer).toMatchObject({ enrolments: null, newEvents: null });
    expect(faults(answer)).toEqual([
      'UNKNOWN_REFERENCE input.events.1.enrolment',
      'UNKNOWN_REFERENCE input.events.2.enrolment',
      'UNKNOWN_REFERENCE input.events.3.lesson',
      'UNKNOWN_REFERENCE input.events.4.lesson',
      'OUT_OF_RANGE input.events.5.doneAt',
      'OUT_OF_RANGE input.events.6.doneAt',
      'REQUIRED input.events.7.eventId',
      'TOO_LONG input.events.8.eventId',
      'DUPLICATE input.events.9.eventId',
      'NOT_ALLOWED_NOW input.events.10.enrolment',
    ]);
    expect(graph.sql('college', 'select * from learning_events where enrolment = ?', enrolment)).toEqual([]);
    expect(faults(await recorded([]))).toEqual(['REQUIRED input.events']);
    expect(faults(await recorded(Array.from({ length: 501 }, (_, i) => event(0, '2026-11-20', String(i)))))).toEqual(['TOO_MANY input.events']);
    expect(await recorded(Array.from({ length: 500 }, (_, i) => event(0, '2026-11-20', String(i))))).toMatchObject({ newEvents: 500 });
    expect((await recorded([{ ...event(1, '2026-11-20', 'fast clock'), doneAt: '2026-11-24T12:05:00Z' }])).newEvents).toBe(1);
    expect(faults(await recorded([event(1, '2026-11-20', '7')]))).toEqual(['DUPLICATE input.events.0.eventId']);
  });

  it('is nobody else\'s, not even of who may see the enrolment', async () => {
    const own = token;
    const events = [event(0, '2026-11-20', 'a')];
    for (const roles of [[], ['secretariat'], ['authority:MUS'], ['partner:unia']]) {
      token = await graph.token({ subject: `other ${roles.join()}`, roles });
      expect(faults(await recorded(events))).toEqual(['UNKNOWN_REFERENCE input.events.0.enrolment']);
    }
    expect((await graph.ask(record, { input: { events } })).errors?.map(e => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
    token = own;
    const once = { idempotencyKey: 'once' };
    expect((await recorded(events, once)).newEvents).toBe(1);
    expect((await recorded(events, once)).newEvents).toBe(1);
  });

  // The last of these tests, for the course is full after it.
  it('gives the place of who completes to the next who waits', async () => {
    const [{ active }] = graph.sql<{ active: number }>('college', "select count(*) as active from enrolments where course = 'demonstration-permit-clinic' and state = 'ACTIVE'") as [{ active: number }];
    for (let i = active; i < 12; i += 1) await enrolled('demonstration-permit-clinic', await somebody());
    const next = await somebody();
    const waiting = await enrolled('demonstration-permit-clinic', next);
    const stateOf = () => graph.sql<{ state: string }>('college', 'select state from enrolments where id = ?', waiting)[0]!.state;
    expect(stateOf()).toBe('WAITING');
    await recorded([0, 1, 2].map(i => event(i, '2026-11-20', String(i))));
    expect(stateOf()).toBe('ACTIVE');
  });
});

describe('events in any order, split in any way and sent any number of times', () => {
  let college: SmallCollege;
  beforeAll(async () => {
    college = await openSmallCollege();
  });
  afterAll(() => college.close());

  const courses: SmallCourse[] = ['few', 'open'];
  const happening = fc.record({ course: fc.constantFrom(...courses), nth: fc.nat(2), minute: fc.integer({ min: 0, max: 60 * 24 * 70 }) });

  it('lead to the same lessons, state, day and counters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 1, maxLength: 14 }).chain(drawn => {
          const events = drawn.map(({ course, nth, minute }, i) => ({
            course,
            lesson: lessonsOf(course)[nth % lessonsOf(course).length]!,
            doneAt: new Date(Date.parse('2026-09-15T00:00:00Z') + minute * 60_000),
            eventId: String(i),
          }));
          const shuffled = fc.shuffledSubarray([...events, ...events.slice(0, 4)], { minLength: events.length + Math.min(4, events.length) });
          return fc.record({ events: fc.constant(events), shuffled, sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 }) });
        }),
        async ({ events, shuffled, sizes }) => {
          const after = async (batches: (typeof events)[]) => {
            await college.begin([{ id: 'l', party: 'AAA', isDemonstration: false }]);
            const ids = new Map<SmallCourse, string>();
            for (const course of courses) ids.set(course, (await run(college.as('l'), enrolInCourse, { course })).result!);
            let fresh = 0;
            for (const batch of batches) {
              const { result, userErrors } = await run(college.as('l'), recordLearning, { events: batch.map(({ course, ...e }) => ({ ...e, enrolment: ids.get(course)! })) });
              expect(userErrors).toEqual([]);
              fresh += result!.newEvents;
            }
            return college.database.read(async q => ({
              fresh,
              wrong: await wrongCounters(q),
              enrolments: (await q.sql.select().from(q.t.enrolments)).map(e => [e.course, e.state, e.completedOn]).sort(),
              done: (await q.sql.select().from(q.t.lessonProgress)).map(p => [p.lesson, p.doneOn]).sort(),
            }));
          };
          const batches: (typeof events)[] = [];
          for (let at = 0, i = 0; at < shuffled.length; at += sizes[i]!, i += 1) batches.push(shuffled.slice(at, at + sizes[i]!));
          const [inOne, inParts] = [await after([events]), await after(batches)];
          expect(inParts).toEqual(inOne);
          expect(inOne.fresh).toBe(events.length);
          expect(inOne.wrong).toEqual([]);
          // As plainly as can be: each lesson on its first day; all of them, and the course is done on the last of these days.
          const first = new Map<string, string>();
          for (const e of events) {
            const day = e.doneAt.toISOString().slice(0, 10);
            if (day < (first.get(e.lesson) ?? '9')) first.set(e.lesson, day);
          }
          expect(inOne.done).toEqual([...first].sort());
          expect(inOne.enrolments).toEqual(
            courses.map(c => {
              const days = lessonsOf(c).map(l => first.get(l) ?? '');
              return days.includes('') ? [c, 'ACTIVE', null] : [c, 'COMPLETED', days.sort().at(-1)];
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
