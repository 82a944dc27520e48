import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideEnrolments, enrolInCourse, withdrawFromCourse } from '../../services/college/commands/enrolments.ts';
import { eraseMe } from '../../services/college/commands/erasures.ts';
import { recordLearning } from '../../services/college/commands/learning.ts';
import { keepingCounters, wrongCounters } from '../../services/college/queries/counters.ts';
import { type StatementCount, counting } from '../../services/kit/database/statements.ts';
import { run } from '../../services/kit/write/write.ts';
import { type SmallCollege, type SmallCourse, lessonsOf, openSmallCollege, smallCourses } from './small.ts';

/* The rules of places and waiting lists, written out once more and as plainly as can be. */

const learners = ['l0', 'l1', 'l2', 'l3', 'l4'];
/** The first two are confirmed officials, in two Parties; the others have claimed a Party, or none. The made-up one cannot sign in to leave or to move. */
const people = [
  { id: 'l0', party: 'AAA', affiliationState: 'CONFIRMED' as const, isDemonstration: false },
  { id: 'l1', party: 'CCC', affiliationState: 'CONFIRMED' as const, isDemonstration: true },
  { id: 'l2', party: 'AAA', affiliationState: 'CLAIMED' as const, isDemonstration: false },
  { id: 'l3', party: 'BBB', affiliationState: 'NONE' as const, isDemonstration: false },
  { id: 'l4', party: null, affiliationState: 'NONE' as const, isDemonstration: false },
];
const courses = Object.keys(smallCourses) as SmallCourse[]; // its keys are these

class Model {
  states = new Map<string, string>();
  queues = new Map<SmallCourse, string[]>(courses.map(c => [c, []]));
  done = new Map<string, Set<string>>();
  confirmed = ['l0', 'l1'];

  state = (l: string, c: SmallCourse) => this.states.get(`${l} ${c}`);
  private set(l: string, c: SmallCourse, state: string) {
    this.states.set(`${l} ${c}`, state);
    const queue = this.queues.get(c)!.filter(other => other !== l);
    this.queues.set(c, state === 'WAITING' ? [...queue, l] : queue);
  }
  private fill(c: SmallCourse) {
    const taken = () => learners.filter(l => this.state(l, c) === 'ACTIVE').length;
    while (taken() < (smallCourses[c].capacity ?? Infinity) && this.queues.get(c)!.length > 0) this.set(this.queues.get(c)![0]!, c, 'ACTIVE');
  }
  enrol(l: string, c: SmallCourse) {
    if (!['WITHDRAWN', 'CANCELLED', undefined].includes(this.state(l, c))) return;
    this.set(l, c, smallCourses[c].admission === 'OPEN' || this.confirmed.includes(l) ? 'WAITING' : 'PENDING');
    this.fill(c);
  }
  withdraw(l: string, c: SmallCourse) {
    const before = this.state(l, c);
    if (before === 'ACTIVE') this.set(l, c, 'WITHDRAWN');
    if (before === 'PENDING' || before === 'WAITING') this.set(l, c, 'CANCELLED');
    this.fill(c);
  }
  decide(accept: boolean, c: SmallCourse, who: string[]) {
    if (who.length === 0 || who.some(l => !(this.state(l, c) === 'PENDING' || (accept && this.state(l, c) === 'REFUSED')))) return;
    for (const l of who) this.set(l, c, accept ? 'WAITING' : 'REFUSED');
    this.fill(c);
  }
  learn(l: string, c: SmallCourse, lesson: string) {
    if (!['ACTIVE', 'COMPLETED'].includes(this.state(l, c)!)) return;
    const done = this.done.get(`${l} ${c}`) ?? new Set();
    this.done.set(`${l} ${c}`, done.add(lesson));
    if (done.size === lessonsOf(c).length) this.set(l, c, 'COMPLETED');
    this.fill(c);
  }
  erase(l: string) {
    this.confirmed = this.confirmed.filter(other => other !== l);
    for (const c of courses) {
      this.set(l, c, 'GONE');
      this.states.delete(`${l} ${c}`);
      this.done.delete(`${l} ${c}`);
    }
    for (const c of courses) this.fill(c);
  }
}

const who = fc.constantFrom(...learners);
/** Mostly those in which places are few. */
const course = fc.constantFrom<SmallCourse>('few', 'few', 'few', 'officials', 'officials', 'open');
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('enrol' as const), who, course }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), who, course }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('decide' as const), accept: fc.boolean(), some: fc.subarray(learners, { minLength: 1, maxLength: 3 }), all: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('learn' as const), who, course, nth: fc.nat(2), day: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), who: fc.constantFrom('l2', 'l3', 'l4'), party: fc.constantFrom('AAA', 'BBB', 'CCC', null) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), who: fc.constantFrom('l0', 'l2', 'l3', 'l4') }) },
);

describe('places and waiting lists', () => {
  let college: SmallCollege;
  beforeAll(async () => {
    college = await openSmallCollege();
  });
  afterAll(() => college.close());

  const enrolments = () => college.database.read(({ sql, t }) => sql.select().from(t.enrolments));

  it('are as the plain rules say after any steps, never more places than there are, and counters equal a recount', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 45 }), async steps => {
        await college.begin(people);
        const model = new Model();
        let n = 0;
        const idOf = async (l: string, c: SmallCourse) => (await enrolments()).find(e => e.learner === l && e.course === c)?.id ?? 'none';
        for (const s of steps) {
          if (s.kind === 'withdraw' && s.who === 'l1') continue;
          if (s.kind === 'enrol') {
            await run(college.as(s.who), enrolInCourse, { course: s.course });
            model.enrol(s.who, s.course);
          } else if (s.kind === 'withdraw') {
            const id = await idOf(s.who, s.course);
            if (id !== 'none') await run(college.as(s.who), withdrawFromCourse, { enrolment: id });
            model.withdraw(s.who, s.course);
          } else if (s.kind === 'decide') {
            // Those who can be decided on, or whoever was drawn.
            const chosen = s.all ? s.some : s.some.filter(l => model.state(l, 'officials') === 'PENDING' || (s.accept && model.state(l, 'officials') === 'REFUSED'));
            const decisions = [];
            for (const l of chosen) decisions.push({ enrolment: await idOf(l, 'officials'), decision: s.accept ? ('ACCEPT' as const) : ('REFUSE' as const), reason: 'why' });
            await run(college.as('decider', [{ kind: 'secretariat' }]), decideEnrolments, { decisions });
            model.decide(s.accept, 'officials', chosen);
          } else if (s.kind === 'learn') {
            const lesson = lessonsOf(s.course)[s.nth % lessonsOf(s.course).length]!;
            const doneAt = new Date(Date.parse('2026-09-20T00:00:00Z') + s.day * 86_400_000);
            await run(college.as(s.who), recordLearning, { events: [{ enrolment: await idOf(s.who, s.course), lesson, doneAt, eventId: String(n++) }] });
            model.learn(s.who, s.course, lesson);
          } else if (s.kind === 'erase') {
            await run(college.as(s.who), eraseMe, { learner: s.who });
            model.erase(s.who);
          } else {
            await college.database.write(q => keepingCounters(q, [s.who], async () => void (await q.sql.update(q.t.learners).set({ party: s.party }).where(eq(q.t.learners.id, s.who)))));
          }
          const rows = await enrolments();
          expect(Object.fromEntries(rows.map(e => [`${e.learner} ${e.course}`, e.state]))).toEqual(Object.fromEntries(model.states));
          for (const c of courses) {
            const waiting = rows.filter(e => e.course === c && e.queue !== null).sort((a, b) => a.queue! - b.queue!);
            expect(waiting.map(e => e.learner)).toEqual(model.queues.get(c));
            expect(rows.filter(e => e.course === c && e.state === 'ACTIVE').length).toBeLessThanOrEqual(smallCourses[c].capacity ?? Infinity);
          }
          expect(rows.every(e => (e.state === 'COMPLETED') === (e.completedOn !== null))).toBe(true);
        }
        expect(await college.database.read(wrongCounters)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('of others are refused by the same statements as those that are not there', async () => {
    await college.begin(people);
    const { result: hidden } = await run(college.as('l0'), enrolInCourse, { course: 'few' });
    const statements = async (enrolment: string) => {
      const count: Required<StatementCount> = { count: 0, log: [] };
      const other = college.as('l2', [{ kind: 'authority', party: 'BBB' }, { kind: 'partner', organization: 'unia' }]);
      await counting(count, async () => {
        await expect(run(other, withdrawFromCourse, { enrolment })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
        const event = { enrolment, lesson: 'few 0', doneAt: new Date('2026-11-01T00:00:00Z'), eventId: 'e' };
        for (const { userErrors } of [await run(other, decideEnrolments, { decisions: [{ enrolment, decision: 'ACCEPT' }] }), await run(other, recordLearning, { events: [event] })])
          expect(userErrors.map(e => e.code)).toEqual(['UNKNOWN_REFERENCE']);
      });
      return count.log.map(l => l.sql);
    };
    expect(await statements(hidden!)).toEqual(await statements('enrolment_0'));
  });
});
