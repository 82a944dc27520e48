import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, openMatrix } from './fixture.ts';
import { type Who, everybody } from './roles.ts';

interface Figures {
  learners: number | null;
  enrolments: number | null;
  completions: number | null;
  hours: number | null;
  withheld: boolean;
}
interface Seen {
  party: {
    trainingProgress: Figures & {
      byCourse: { totalCount: number; appliedFilter: object | null; edges: { node: Figures & { course: { slug: string } } }[] };
      byTopic: { totalCount: number; appliedFilter: object | null; edges: { node: Figures & { topic: { slug: string } } }[] };
    };
  };
  region: { completionsByMonth: { completions: number | null; withheld: boolean }[] };
}

/*
 * ACCESS, aggregates over people: exact for the Party itself and the Secretariat; for all others 1 to 4 people are
 * withheld and larger figures are multiples of 5.
 */
describe('figures about people', () => {
  const many = 'electronic-permitting';
  const few = 'customs';
  let matrix: Matrix;
  let hours: { many: number; few: number };
  beforeAll(async () => {
    matrix = await openMatrix();
    const { graph } = matrix;
    const lessons = (course: string) => graph.sql<{ id: string }>('college', 'select id from lessons where course = ?', course).map(l => l.id);
    hours = { many: 0, few: 0 };
    for (const [name, course] of [['many', many], ['few', few]] as const) hours[name] = graph.sql<{ hours: number }>('college', 'select hours from courses where slug = ?', course)[0]!.hours;
    // Of Kenya: 7 people take one course, all but one to the end; 3 of them take another, to the end.
    for (let i = 0; i < 7; i += 1) {
      const token = await graph.token({ subject: `learner of Kenya ${i}` });
      await graph.data('mutation { saveMyProfile(input: { revision: 0, affiliation: { party: "KEN", kind: CUSTOMS } }) { userErrors { code } } }', {}, { token });
      const { me } = await graph.data<{ me: { id: string } }>('{ me { id } }', {}, { token });
      await graph.data('mutation($id: ID!) { confirmAffiliation(input: { decisions: [{ learner: $id, revision: 1, decision: CONFIRM }] }) { userErrors { code } } }', { id: me.id }, matrix.as('other'));
      for (const course of i < 3 ? [many, few] : [many]) {
        const { enrolInCourse } = await graph.data<{ enrolInCourse: { enrolment: { id: string } } }>('mutation($course: String!) { enrolInCourse(input: { course: $course }) { enrolment { id } } }', { course }, { token });
        if (i === 6) continue;
        const events = lessons(course).map(lesson => ({ enrolment: enrolInCourse.enrolment.id, lesson, doneAt: '2026-11-24T08:00:00Z', eventId: lesson }));
        await graph.data('mutation($events: [LearningEventInput!]!) { recordLearning(input: { events: $events }) { userErrors { code } } }', { events }, { token });
      }
    }
  });
  afterAll(() => matrix.close());

  const figures = 'learners enrolments completions hours withheld';
  const query = `{
    party(iso3: "KEN") { trainingProgress { ${figures}
      byCourse { totalCount appliedFilter { code } edges { node { course { slug } ${figures} } } }
      byTopic(first: 100) { totalCount appliedFilter { code } edges { node { topic { slug } ${figures} } } } } }
    region(slug: "africa") { completionsByMonth(from: "2026-11", to: "2026-11") { completions withheld } }
  }`;
  const own: Who = 'other'; // the authority of Kenya

  it('count nobody by a claim alone: whoever claims and enrols learns nothing by it', async () => {
    const before = await matrix.graph.data<Seen>(query, {}, matrix.as('secretariat'));
    const token = await matrix.graph.token({ subject: 'somebody who only claims' });
    await matrix.graph.data('mutation { saveMyProfile(input: { revision: 0, affiliation: { party: "KEN", kind: CUSTOMS } }) { userErrors { code } } }', {}, { token });
    await matrix.graph.data('mutation($course: String!) { enrolInCourse(input: { course: $course }) { enrolment { state } } }', { course: many }, { token });
    expect(await matrix.graph.data<Seen>(query, {}, matrix.as('secretariat'))).toEqual(before);
  });

  it.each(everybody)('as %s', async who => {
    const { party, region } = await matrix.graph.data<Seen>(query, {}, matrix.as(who));
    const exactly = who === own || who === 'secretariat';
    const { byCourse, byTopic, ...whole } = party.trainingProgress;
    const ofMany = { learners: 7, enrolments: 7, completions: 6, hours: 6 * hours.many, withheld: false };
    const rounded = { learners: 5, enrolments: 5, completions: 5, hours: 5 * hours.many, withheld: false };
    if (exactly) {
      expect(whole).toEqual({ learners: 7, enrolments: 10, completions: 9, hours: 6 * hours.many + 3 * hours.few, withheld: false });
      expect(byCourse).toEqual({
        totalCount: 2,
        appliedFilter: null,
        edges: [
          { node: { course: { slug: few }, learners: 3, enrolments: 3, completions: 3, hours: 3 * hours.few, withheld: false } },
          { node: { course: { slug: many }, ...ofMany } },
        ],
      });
    } else {
      expect(whole).toEqual({ learners: 5, enrolments: 10, completions: 5, hours: 5 * hours.many, withheld: false });
      expect(byCourse).toEqual({ totalCount: 1, appliedFilter: { code: 'FEW_PEOPLE_LEFT_OUT' }, edges: [{ node: { course: { slug: many }, ...rounded } }] });
    }
    const topics = new Map(byTopic.edges.map(e => [e.node.topic.slug, e.node]));
    const tagged = (course: string) => matrix.graph.sql<{ topic: string }>('college', 'select topic from course_topics where course = ?', course).map(t => t.topic);
    const onlyFew = tagged(few).filter(t => !tagged(many).includes(t));
    expect(byTopic.totalCount).toBe(byTopic.edges.length);
    expect(byTopic.appliedFilter === null).toBe(exactly);
    for (const topic of onlyFew) expect({ topic, shown: topics.has(topic) }).toEqual({ topic, shown: exactly });
    const [onlyMany] = tagged(many).filter(t => !tagged(few).includes(t));
    const { learners, enrolments, completions, hours: spent, withheld } = topics.get(onlyMany!)!;
    expect({ learners, enrolments, completions, hours: spent, withheld }).toEqual(exactly ? ofMany : rounded);
    // A region is several Parties', so only the Secretariat sees it as it is.
    expect(region.completionsByMonth).toEqual([{ completions: who === 'secretariat' ? 9 : 5, withheld: false }]);
  });
});
