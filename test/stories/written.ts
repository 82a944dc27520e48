import type { Graph } from '../support/graph.ts';

/** Writes what lists show that stand empty in the loaded data. The token is one of the Secretariat. */
export async function writeSome(graph: Graph, token: string): Promise<void> {
  const needs = graph.sql<{ id: string }>('needs', "select id from needs where visibility = 'PUBLIC' order by id limit 2");
  const times = [9, 2];
  for (const [n, { id }] of needs.entries())
    for (let revision = 1; revision <= times[n]!; revision += 1)
      await graph.data('mutation($input: EditNeedInput!) { editNeed(input: $input) { need { id } } }', { input: { id, revision, languages: ['fr', `en-x-edit${revision}`] } }, { token });
}
