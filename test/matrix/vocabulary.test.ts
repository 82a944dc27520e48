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

  it('topics are merged by the Secretariat', () =>
    tryAs(
      matrix,
      async () => {
        const slug = `merged-topic-${(made += 1)}`;
        await matrix.graph.data('mutation($input: SaveTopicInput!) { saveTopic(input: $input) { userErrors { code } } }', { input: { slug, label: names, definition: names } }, matrix.as('secretariat'));
        return {
          mutation: 'remapTopic',
          input: { from: slug, revision: 1, into: ['ndf-aquatic'] },
          can: { query: `{ topic(slug: "${slug}") { viewerCan { remapTopic } } }`, in: (data: { topic: { viewerCan: Record<string, boolean> } }) => data.topic.viewerCan },
        };
      },
      { secretariat: 'done' },
    ));

  it('terms of the common language are saved by the Secretariat', () =>
    tryAs(
      matrix,
      async () =>
        Promise.resolve({
          mutation: 'saveGlossaryTerm',
          input: { slug: `new-term-${(made += 1)}`, term: names, definition: names, source: 'Here' },
          can: { query: '{ glossaryTerm(slug: "capacity-building") { viewerCan { saveGlossaryTerm } } }', in: (data: { glossaryTerm: { viewerCan: Record<string, boolean> } }) => data.glossaryTerm.viewerCan },
        }),
      { secretariat: 'done' },
    ));

  it('paragraphs of Decisions are saved by the Secretariat', () =>
    tryAs(
      matrix,
      async () =>
        Promise.resolve({
          mutation: 'saveProvision',
          input: { code: `20.${(made += 1)}`, label: '20', instrument: 'Decision 20', kind: 'DRAFT_DECISION', directedTo: 'PARTIES', status: 'PROPOSED', summary: names, topics: ['ndf-aquatic'], foundIn: 'Here' },
          can: { query: '{ provision(code: "res-4-a") { viewerCan { saveProvision } } }', in: (data: { provision: { viewerCan: Record<string, boolean> } }) => data.provision.viewerCan },
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
