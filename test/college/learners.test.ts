import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, ways } from '../support/graph.ts';

describe.each(ways)('the viewer as a learner, %s', way => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ way });
  });
  afterAll(() => graph.close());

  it('is nobody for a visitor', async () => {
    expect(await graph.data('{ me { id } }')).toEqual({ me: null });
  });

  it('is there with empty fields before anything is kept, and nothing is kept by looking', async () => {
    const token = await graph.token({ subject: 'newcomer' });
    const { me } = await graph.data<{ me: { id: string } }>('{ me { id revision languages sharesWithAuthority affiliation { state } isDemonstration } }', {}, { token });
    expect(me).toEqual({ id: expect.stringMatching(/^learner_/) as string, revision: 0, languages: [], sharesWithAuthority: false, affiliation: null, isDemonstration: false });
    expect(graph.sql('college', 'select * from learners where not is_demonstration')).toEqual([]);
  });
});
