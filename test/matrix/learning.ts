import type { Graph } from '../support/graph.ts';
import { type Canary, change } from './fixture.ts';
import type { Who } from './roles.ts';

/** A course for confirmed officials alone, as if `unia` had made it by the guidance of `fao`. */
export const course = 'ndf-sharks';
/** A course in which nobody gets a place, so that nobody is counted as learning. */
const full = 'introduction';

type As = (who: Who) => { token: string | undefined };
type Person = { token: string | undefined };

export const enrolled = async (graph: Graph, person: Person, slug: string): Promise<{ id: string; learnerId: string }> =>
  (await graph.data<{ enrolInCourse: { enrolment: { id: string; learnerId: string } } }>('mutation($course: String!) { enrolInCourse(input: { course: $course }) { enrolment { id learnerId } } }', { course: slug }, person)).enrolInCourse.enrolment;

/** Lets somebody claim to work for Mauritius. Returns their id, and the revision of the claim. */
export async function claimed(graph: Graph, person: Person, { statement = '', consents = false } = {}): Promise<{ learner: string; revision: number }> {
  const { me } = await graph.data<{ me: { id: string; revision: number } }>('{ me { id revision } }', {}, person);
  const affiliation = { party: 'MUS', kind: 'CUSTOMS', statement };
  await graph.data('mutation($input: SaveMyProfileInput!) { saveMyProfile(input: $input) { userErrors { code } } }', { input: { revision: me.revision, affiliation, sharesWithAuthority: consents } }, person);
  return { learner: me.id, revision: me.revision + 1 };
}

/** Lets somebody claim to work for Mauritius, and its authority confirm it. */
export async function confirmed(graph: Graph, as: As, person: Person, claim: { statement?: string; consents?: boolean } = {}): Promise<void> {
  const { confirmAffiliation } = await graph.data<{ confirmAffiliation: { userErrors: object[] } }>(
    'mutation($input: ConfirmAffiliationInput!) { confirmAffiliation(input: $input) { userErrors { code } } }',
    { input: { decisions: [{ ...(await claimed(graph, person, claim)), decision: 'CONFIRM' }] } },
    as('own'),
  );
  if (confirmAffiliation.userErrors.length > 0) throw new Error(JSON.stringify(confirmAffiliation));
}

/** Enrolments that never had a place, for those that had are told in counts, with a word in each text of them. */
export async function learningCanaries(graph: Graph, as: As): Promise<Canary[]> {
  change(graph, 'college', "update courses set admission = 'CONFIRMED_OFFICIALS' where slug = ?", course);
  change(graph, 'college', "insert into course_organizations (organization, role, course, position) values ('unia', 'MADE_BY', ?, 9), ('fao', 'FOLLOWS_GUIDANCE_OF', ?, 10)", course, course);
  change(graph, 'college', 'update courses set capacity = 0 where slug = ?', full);
  const person = async (subject: string) => ({ token: await graph.token({ subject }) });
  const canaries: Canary[] = [];
  const canary = (kind: string, key: string, word: string, sees: Who[], column?: string) => void canaries.push({ word, subgraph: 'college', kind, key, sees, ...(column !== undefined && { column }) });
  const refused = async (enrolment: string, reason: string) => {
    await graph.data('mutation($input: DecideEnrolmentsInput!) { decideEnrolments(input: $input) { userErrors { code } } }', { input: { decisions: [{ enrolment, decision: 'REFUSE', reason }] } }, as('secretariat'));
  };

  const consenting = await person('consenting staff');
  await confirmed(graph, as, consenting, { statement: 'canaryconsenting', consents: true });
  const waits = await enrolled(graph, consenting, full);
  canary('Learner', waits.learnerId, waits.learnerId, ['own', 'secretariat']);
  canary('Enrolment', waits.id, waits.id, ['own', 'secretariat']);
  canary('Affiliation', waits.learnerId, 'canaryconsenting', ['own', 'secretariat'], 'affiliation_statement');

  const confiding = await person('confiding staff');
  const application = await enrolled(graph, confiding, course);
  await confirmed(graph, as, confiding, { statement: 'canaryconfiding' });
  const private_ = await enrolled(graph, confiding, full);
  canary('Enrolment', application.id, application.id, ['own', 'partner', 'secretariat']);
  canary('Enrolment', private_.id, private_.id, ['secretariat']);
  canary('Affiliation', application.learnerId, 'canaryconfiding', ['own', 'secretariat'], 'affiliation_statement');

  const claiming = await person('claiming staff');
  const { learner: claimant } = await claimed(graph, claiming, { statement: 'canaryclaiming', consents: true });
  const unconfirmed = await enrolled(graph, claiming, full);
  canary('Enrolment', unconfirmed.id, unconfirmed.id, ['secretariat']);
  canary('Affiliation', claimant, 'canaryclaiming', ['own', 'secretariat'], 'affiliation_statement');

  const stranger = await enrolled(graph, await person('stranger'), course);
  await refused(stranger.id, 'Because canaryrefused');
  canary('Enrolment', stranger.id, 'canaryrefused', ['partner', 'secretariat']);

  const learner = await enrolled(graph, as('learner'), course);
  await refused(learner.id, 'Because canaryowner');
  canary('Enrolment', learner.id, 'canaryowner', ['learner', 'partner', 'secretariat']);
  return canaries;
}
