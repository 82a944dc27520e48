import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, openMatrix } from './fixture.ts';
import { tryAs } from './writing.ts';

/** ACCESS: the Secretariat decides what is on the lists. */
describe('what is listed', () => {
  let matrix: Matrix;
  let made = 0;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  const sent = async (mutation: string, input: object, key: string, who: 'partner' | 'secretariat') => {
    const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const of = mutation === 'moderateListing' ? 'training' : mutation.replace(/^[a-z]+/, '').toLowerCase();
    const data = await matrix.graph.data<Record<string, Record<string, Record<string, string>>>>(`mutation($input: ${name}!) { ${mutation}(input: $input) { ${of} { ${key} } } }`, { input }, matrix.as(who));
    return data[mutation]![of]![key]!;
  };
  type Can = Record<string, boolean>;
  const sorts = [
    ['organizations', 'organization', 'slug', 'RETIRE', () => sent('saveOrganization', { slug: `organization-${(made += 1)}`, name: { en: `Organization ${made}` }, kind: 'NGO' }, 'slug', 'secretariat')],
    ['trainings', 'training', 'slug', 'RETURN', () => sent('registerTraining', { organization: 'unia', title: 'Sharks', language: 'es', kind: 'WORKSHOP', topics: ['ndf-aquatic'] }, 'slug', 'partner')],
    ['offers', 'offer', 'id', 'REJECT', () => sent('saveOffer', { giverOrganization: 'unia', title: 'Sharks', language: 'es', kinds: ['ADVICE'], topics: ['ndf-aquatic'] }, 'id', 'partner')],
  ] as const;

  it.each(sorts)('%s are decided on by the Secretariat', (_, field, key, step, make) =>
    tryAs(
      matrix,
      async () => {
        const record = await make();
        const can = { query: `{ ${field}(${key}: "${record}") { viewerCan { moderateListing } } }`, in: (data: Record<string, { viewerCan: Can } | null>) => data[field]?.viewerCan };
        return { mutation: 'moderateListing', input: { [field]: record, revision: 1, step, reason: 'Why' }, can };
      },
      { secretariat: 'done' },
    ));

  it('a training that was returned is handed in again by who edits it, but for the Secretariat, which lists', async () => {
    const training = await sorts[1][4]();
    const standing = async (who: 'partner' | 'secretariat') =>
      (await matrix.graph.data<{ training: { revision: number; listing: string } }>('query($slug: String!) { training(slug: $slug) { revision listing } }', { slug: training }, matrix.as(who))).training;
    const after: string[] = [];
    for (const who of ['partner', 'secretariat'] as const) {
      await sent('moderateListing', { training, revision: (await standing(who)).revision, step: 'RETURN', reason: 'Why' }, 'listing', 'secretariat');
      await sent('editTraining', { slug: training, revision: (await standing(who)).revision, title: `Sharks, by ${who}`, language: 'es' }, 'slug', who);
      after.push((await standing(who)).listing);
    }
    expect(after).toEqual(['SUBMITTED', 'RETURNED']);
  });
});
