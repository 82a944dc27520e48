import type { Graph } from '../support/graph.ts';

/** So many made-up claims on a Party, the oldest first. */
const claims = (graph: Graph, party: string, most: number) =>
  graph.sql<{ id: string; revision: number }>('college', 'select id, revision from learners where party = ? and is_demonstration order by claimed_on, id limit ?', party, most);

/** Writes what lists show that stand empty in the loaded data. The token is one of the Secretariat. */
export async function writeSome(graph: Graph, token: string): Promise<void> {
  const needs = graph.sql<{ id: string }>('needs', "select id from needs where visibility = 'PUBLIC' order by id limit 2");
  const times = [9, 2];
  for (const [n, { id }] of needs.entries())
    for (let revision = 1; revision <= times[n]!; revision += 1)
      await graph.data('mutation($input: EditNeedInput!) { editNeed(input: $input) { need { id } } }', { input: { id, revision, languages: ['fr', `en-x-edit${revision}`] } }, { token });
  // Half of those whom the authority confirms let it see them. All of them ask for a course that waits for its decision.
  const confirm = 'mutation($input: ConfirmAffiliationInput!) { confirmAffiliation(input: $input) { userErrors { code } } }';
  const decisions = [...claims(graph, 'MUS', 14), ...claims(graph, 'KEN', 4)].map(({ id: learner, revision }) => ({ learner, revision, decision: 'CONFIRM' }));
  await graph.data(confirm, { input: { decisions } }, { token });
  for (const [n, { learner }] of decisions.entries())
    graph.change('college', "insert into enrolments (id, learner, course, version, state, enrolled_on) values (?, ?, 'demonstration-confiscation-desk', 1, 'PENDING', ?)", `enrolment_written_${n}`, learner, `2026-11-${10 + (n % 9)}`);
}
