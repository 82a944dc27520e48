import { afterAll, beforeAll, describe, it } from 'vitest';
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
    const of = mutation.replace(/^[a-z]+/, '').toLowerCase();
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
});
