import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, change, openMatrix } from './fixture.ts';
import { type Expected, tryAs } from './writing.ts';

/** ACCESS: trainings are their organization's and the Secretariat's to change. One that is submitted does not exist for others. */
const changing: Record<string, Expected> = {
  PUBLISHED: { partner: 'done', secretariat: 'done', otherPartner: 'FORBIDDEN' },
  SUBMITTED: { partner: 'done', secretariat: 'done', otherPartner: 'NOT_FOUND' },
};

describe('trainings', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  const training = { organization: 'unia', title: 'Sharks', language: 'es', kind: 'WORKSHOP', topics: ['ndf-aquatic'] };
  const ofOrganization = { query: '{ organization(slug: "unia") { viewerCan { registerTraining } } }', in: (data: { organization: { viewerCan: Record<string, boolean> } }) => data.organization.viewerCan };
  const ofTraining = (slug: string) => ({ query: `{ training(slug: "${slug}") { viewerCan { editTraining } } }`, in: (data: { training: { viewerCan: Record<string, boolean> } | null }) => data.training?.viewerCan });
  const registered = async (listing: string) => {
    const { registerTraining } = await matrix.graph.data<{ registerTraining: { training: { slug: string; revision: number } } }>(
      'mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { slug revision } } }',
      { input: training },
      matrix.as('partner'),
    );
    change(matrix.graph, 'partners', 'update trainings set listing = ? where slug = ?', listing, registerTraining.training.slug);
    return registerTraining.training;
  };

  it('are registered', () => tryAs(matrix, async () => Promise.resolve({ mutation: 'registerTraining', input: training, can: ofOrganization }), { partner: 'done', secretariat: 'done', otherPartner: 'FORBIDDEN' }));

  it.each(Object.entries(changing))('%s: are edited', (listing, expected) =>
    tryAs(
      matrix,
      async () => {
        const { slug, revision } = await registered(listing);
        return { mutation: 'editTraining', input: { slug, revision, kind: 'COURSE' }, can: ofTraining(slug) };
      },
      expected,
    ),
  );

  it.each([['PUBLISHED', 'SUBMITTED'], ['SUBMITTED', 'PUBLISHED']] as const)('%s: are %s from then on if the Secretariat says so', (listing, then) =>
    tryAs(
      matrix,
      async () => {
        const { slug, revision } = await registered(listing);
        const can = { query: `{ training(slug: "${slug}") { viewerCan { editTraining: listTraining } } }`, in: ofTraining(slug).in };
        return { mutation: 'editTraining', input: { slug, revision, listing: then }, can };
      },
      { partner: 'FORBIDDEN', secretariat: 'done', otherPartner: listing === 'PUBLISHED' ? 'FORBIDDEN' : 'NOT_FOUND' },
    ),
  );

  it('that are hidden are looked for by the slug of an edition as one that does not exist, statement by statement', async () => {
    const { slug } = await registered('SUBMITTED');
    const session = matrix.graph.sql<{ slug: string }>('partners', "select slug from training_sessions where training in (select slug from trainings where listing = 'PUBLISHED') and slug not in (select slug from trainings) limit 1")[0]!;
    change(matrix.graph, 'partners', 'update training_sessions set training = ? where slug = ?', slug, session.slug);
    const statements = async (of: string) => (await matrix.graph.statements(`{ training(slug: "${of}") { slug } }`)).log.map(l => l.sql);
    expect(await statements(session.slug)).toEqual(await statements('no-such-edition'));
    expect((await matrix.graph.data<{ training: null }>(`{ training(slug: "${session.slug}") { slug } }`)).training).toBeNull();
  });
});
