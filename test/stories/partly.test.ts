import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';

/* What was done is told, also where something else in the same request was not. */
let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ way: 'apart over HTTP' });
});
afterAll(() => graph.close());

const training = (title: string) => `registerTraining(input: { organization: "unia", title: "${title}", language: "en", kind: COURSE, topics: ["ndf-aquatic"] }) { training { slug } }`;

it('a write that was refused takes nothing from the answer of one that was done before it', async () => {
  const token = await graph.token({ subject: 'ana', roles: ['partner:unia'] });
  const need = 'stateNeed(input: { party: "MUS", topic: "ndf-aquatic", statement: "x", language: "en", kinds: [TRAINING], level: PERSON, urgency: LOW, visibility: PUBLIC }) { need { id } }';
  const { data, errors } = await graph.ask(`mutation { ${training('Done')} ${need} }`, {}, { token });
  expect(data).toEqual({ registerTraining: { training: { slug: 'unia-done' } }, stateNeed: null });
  expect(errors?.map(e => [e.path, e.extensions?.code])).toEqual([[['stateNeed'], 'FORBIDDEN']]);
});

it('a write whose subgraph does not answer may have been done, and the error says how to find out', async () => {
  const token = await graph.token({ subject: 'ana', roles: ['partner:unia'] });
  await graph.stop('partners');
  const { data, errors } = await graph.ask(`mutation { ${training('Lost')} }`, {}, { token });
  expect(data).toEqual({ registerTraining: null });
  expect(errors?.map(e => e.extensions?.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(errors![0]!.message).toContain('Send it again with the same idempotencyKey');
});
