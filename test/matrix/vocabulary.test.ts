import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Matrix, openMatrix } from './fixture.ts';
import { tryAs } from './writing.ts';

/** ACCESS: topics and the list of organizations are for everybody to see and for the Secretariat to edit. */
describe('what all share', () => {
  let matrix: Matrix;
  let made = 0;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  const names = { en: 'Sharks', fr: 'Requins', es: 'Tiburones' };
  it('topics are saved by the Secretariat', () =>
    tryAs(
      matrix,
      async () =>
        Promise.resolve({
          mutation: 'saveTopic',
          input: { slug: `new-topic-${(made += 1)}`, label: names, definition: names },
          can: { query: '{ topic(slug: "ndf-aquatic") { viewerCan { saveTopic } } }', in: (data: { topic: { viewerCan: Record<string, boolean> } }) => data.topic.viewerCan },
        }),
      { secretariat: 'done' },
    ));

  it('organizations are saved by the Secretariat', () =>
    tryAs(
      matrix,
      async () =>
        Promise.resolve({
          mutation: 'saveOrganization',
          input: { slug: `new-organization-${(made += 1)}`, name: names, kind: 'NGO' },
          can: { query: '{ organization(slug: "unia") { viewerCan { saveOrganization } } }', in: (data: { organization: { viewerCan: Record<string, boolean> } }) => data.organization.viewerCan },
        }),
      { secretariat: 'done' },
    ));
});
