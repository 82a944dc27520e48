import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, change, openMatrix } from './fixture.ts';
import { type Who, everybody } from './roles.ts';
import { type Expected, type Outcome, tryAs } from './writing.ts';

/** What everybody gets who may use the mutation at all, and what those who differ get. */
const deciders: Who[] = ['own', 'other', 'partner', 'otherPartner', 'secretariat'];
const all = (outcome: Outcome, but: Expected): Expected => ({ ...Object.fromEntries(everybody.filter(who => deciders.includes(who)).map(who => [who, outcome])), ...but });

/** ACCESS: any Party and any partner can offer. What they hand in is their own's and the Secretariat's to see and to change. */
describe('offers', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  type Can = Record<string, boolean> | null | undefined;
  const ofOrganization = { query: '{ organization(slug: "unia") { viewerCan { saveOffer } } }', in: (data: { organization: { viewerCan: Can } }) => data.organization.viewerCan };
  const ofParty = { query: '{ party(iso3: "MUS") { viewerCan { saveOffer } } }', in: (data: { party: { viewerCan: Can } }) => data.party.viewerCan };
  const ofOffer = (id: string) => ({ query: `{ offer(id: "${id}") { viewerCan { saveOffer } } }`, in: (data: { offer: { viewerCan: Can } | null }) => data.offer?.viewerCan });
  const offer = { title: 'Places in a laboratory', language: 'en', kinds: ['TRAINING'], topics: ['ndf-aquatic'] };
  const givers = [
    ['Party', { giverParty: 'MUS' }, 'own', ofParty],
    ['organization', { giverOrganization: 'unia' }, 'partner', ofOrganization],
  ] as const;

  describe.each(givers)('of a %s', (_, giver, maker, can) => {
    const made = async (listing: string) => {
      const { saveOffer } = await matrix.graph.data<{ saveOffer: { offer: { id: string; revision: number } } }>(
        'mutation($input: SaveOfferInput!) { saveOffer(input: $input) { offer { id revision } } }', { input: { ...giver, ...offer } }, matrix.as(maker),
      );
      change(matrix.graph, 'partners', 'update offers set listing = ? where id = ?', listing, saveOffer.offer.id);
      return saveOffer.offer;
    };

    it('are listed at once where the Secretariat makes or changes them, and else looked at first', async () => {
      const saved = async (who: Who, input: object) => {
        const save = 'mutation($input: SaveOfferInput!) { saveOffer(input: $input) { offer { id revision listing } } }';
        return (await matrix.graph.data<{ saveOffer: { offer: { id: string; revision: number; listing: string } } }>(save, { input }, matrix.as(who))).saveOffer.offer;
      };
      for (const [who, listing] of [[maker, 'SUBMITTED'], ['secretariat', 'PUBLISHED']] as const) {
        const { id, revision, listing: first } = await saved(who, { ...giver, ...offer });
        change(matrix.graph, 'partners', "update offers set listing = 'PUBLISHED' where id = ?", id);
        const { listing: then } = await saved(who, { id, revision, kinds: ['ADVICE'] });
        expect([who, first, then]).toEqual([who, listing, listing]);
      }
    });

    it('are made', () => tryAs(matrix, () => Promise.resolve({ mutation: 'saveOffer', input: { ...giver, ...offer }, can }), all('FORBIDDEN', { [maker]: 'done', secretariat: 'done' })));

    it.each([['PUBLISHED', 'FORBIDDEN'], ['SUBMITTED', 'NOT_FOUND']] as const)('%s: are changed', (listing, others) =>
      tryAs(
        matrix,
        async () => {
          const { id, revision } = await made(listing);
          return { mutation: 'saveOffer', input: { id, revision, kinds: ['ADVICE'] }, can: ofOffer(id) };
        },
        all(others, { [maker]: 'done', secretariat: 'done' }),
      ));
  });
});
