import { afterAll, beforeAll, expect, it } from 'vitest';
import { moderated, outline, savedCourse } from './content.ts';
import { type Matrix, openMatrix } from './fixture.ts';
import { type Who, everybody } from './roles.ts';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

/** A published course for officials with one lesson that has a text, in the name of somebody. */
async function forOfficials(who: Who, submitter: object): Promise<string> {
  const modules = [{ title: { en: 'One' }, lessons: [{ en: 'First', body: { en: 'For officials' } }] }];
  const { slug, revision } = await savedCourse(matrix.graph, matrix.as(who), { ...outline, modules, admission: 'CONFIRMED_OFFICIALS', ...submitter, submit: true });
  await moderated(matrix.graph, matrix.as('secretariat'), { course: slug, revision, step: 'PUBLISH' });
  return slug;
}

it('lessons of a course for officials are for who submitted or made it, who has a place in it, and the Secretariat', async () => {
  const seenBy = async (course: string) => {
    const seen: Who[] = [];
    for (const who of everybody) {
      const query = 'query($course: String!) { course(slug: $course) { modules { lessons { title { text } body { text } } } } }';
      const data = await matrix.graph.data<{ course: { modules: { lessons: { title: object; body: object | null }[] }[] } }>(query, { course }, matrix.as(who));
      const [lesson] = data.course.modules[0]!.lessons;
      expect([who, lesson!.title]).toEqual([who, { text: 'First' }]);
      if (lesson!.body !== null) seen.push(who);
    }
    return seen;
  };
  const ofPartner = await forOfficials('partner', { organization: 'unia' });
  expect(await seenBy(ofPartner)).toEqual(everybody.filter(who => ['partner', 'secretariat'].includes(who)));
  const ofParty = await forOfficials('own', { party: 'MUS' });
  expect(await seenBy(ofParty)).toEqual(everybody.filter(who => ['own', 'secretariat'].includes(who)));

  const enrol = 'mutation($course: String!) { enrolInCourse(input: { course: $course }) { enrolment { id } } }';
  const { enrolInCourse } = await matrix.graph.data<{ enrolInCourse: { enrolment: { id: string } } }>(enrol, { course: ofPartner }, matrix.as('learner'));
  const accept = 'mutation($enrolment: ID!) { decideEnrolments(input: { decisions: [{ enrolment: $enrolment, decision: ACCEPT }] }) { userErrors { code } } }';
  await matrix.graph.data(accept, { enrolment: enrolInCourse.enrolment.id }, matrix.as('secretariat'));
  expect(await seenBy(ofPartner)).toEqual(everybody.filter(who => ['learner', 'partner', 'secretariat'].includes(who)));
});
