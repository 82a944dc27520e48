import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { today } from './known.ts';

const fields = `id revision listing title { text language } fr: title(languages: ["fr"]) { text } giver { __typename ... on Party { iso3 } ... on Organization { slug } } kinds topics { slug } languages parties { iso3 } regions { slug }
  opens { value } closes { value } state note { text } viewerCan { saveOffer } provenance { source } isDemonstration`;
const save = `mutation($input: SaveOfferInput!) { saveOffer(input: $input) { offer { ${fields} } userErrors { code message path } } }`;

interface Offer {
  id: string;
  revision: number;
  listing: string;
}
interface Saved {
  offer: (Offer & Record<string, unknown>) | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

const people = { party: ['authority:MUS'], partner: ['partner:unia'], secretariat: ['secretariat'], both: ['authority:MUS', 'partner:unia'], visitor: undefined } as const;
type Who = keyof typeof people;

describe('saving an offer', () => {
  let graph: Graph;
  const as = async (who: Who) => ({ token: people[who] && (await graph.token({ subject: who, roles: people[who] })) });
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const send = async (input: object, who: Who = 'party') => (await graph.data<{ saveOffer: Saved }>(save, { input }, await as(who))).saveOffer;
  const made = async (input: object, who: Who = 'party'): Promise<Offer & Record<string, unknown>> => {
    const { offer, userErrors } = await send(input, who);
    expect(userErrors).toEqual([]);
    return offer!;
  };
  const faults = async (input: object, who: Who = 'party') => (await send(input, who)).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
  const code = async (input: object, who: Who) => (await graph.ask(save, { input }, await as(who))).errors?.[0]?.extensions?.code;
  const shown = async (id: string, who: Who) => (await graph.data<{ offer: Offer | null }>(`{ offer(id: "${id}") { ${fields} } }`, {}, await as(who))).offer;
  const kept = () => graph.sql<{ n: number }>('partners', 'select (select count(*) from offers) + (select count(*) from offer_topics) + (select count(*) from changes) as n')[0]!.n;
  const least = { giverParty: 'MUS', title: ' Places in our shark laboratory ', language: 'en', kinds: ['TRAINING'], topics: ['ndf-aquatic'] };

  it('of any Party hands it in with what it takes at least, for the Secretariat to look at', async () => {
    const offer = await made(least);
    expect(offer).toEqual({
      id: expect.stringMatching(/^offer_/) as string, revision: 1, listing: 'SUBMITTED', title: { text: 'Places in our shark laboratory', language: 'en' }, fr: { text: 'Places in our shark laboratory' },
      giver: { __typename: 'Party', iso3: 'MUS' }, kinds: ['TRAINING'], topics: [{ slug: 'ndf-aquatic' }], languages: ['en'], parties: [], regions: [],
      opens: { value: today }, closes: null, state: 'OPEN', note: null, viewerCan: { saveOffer: true }, provenance: { source: 'Entered here by whoever offers' }, isDemonstration: false,
    });
    expect(await shown(offer.id, 'secretariat')).toEqual(offer);
    for (const who of ['partner', 'visitor'] as const) expect(await shown(offer.id, who)).toBeNull();
    const [line] = graph.sql<{ actor: string; action: string; fields: string }>('partners', "select actor, action, fields from changes where kind = 'Offer' and key = ?", offer.id);
    expect(line).toMatchObject({ actor: expect.stringMatching(/^learner_/) as string, action: 'SUBMITTED' });
    expect(JSON.parse(line!.fields)).toMatchObject({ party: 'MUS', kinds: ['TRAINING'] });
  });

  it('keeps all that can be said, is found by all of it, and changes what is named', async () => {
    const whole = {
      giverOrganization: 'unia', title: 'Advice on shark fins', language: 'en', kinds: ['TRANSLATION', 'ADVICE', 'ADVICE'], topics: ['ndf-aquatic', 'enforcement'], languages: ['pt-BR', 'es'], parties: ['MUS', 'KEN'],
      regions: ['m49-caribbean'], opens: '2027-01-01', closes: '2027-06-30', note: 'Write to us.',
    };
    const { id } = await made(whole, 'secretariat');
    expect(await shown(id, 'visitor')).toMatchObject({
      listing: 'PUBLISHED', kinds: ['ADVICE', 'TRANSLATION'], topics: [{ slug: 'ndf-aquatic' }, { slug: 'enforcement' }], languages: ['pt-BR', 'es'], parties: [{ iso3: 'MUS' }, { iso3: 'KEN' }], regions: [{ slug: 'm49-caribbean' }],
      opens: { value: '2027-01-01' }, closes: { value: '2027-06-30' }, state: 'AHEAD', note: { text: 'Write to us.' }, viewerCan: { saveOffer: false }, provenance: { source: 'Entered here by the Secretariat' },
    });
    const filter = { kinds: ['TRANSLATION'], topics: ['enforcement'], languages: ['pt'], parties: ['JAM'], giverOrganizations: ['unia'], states: ['AHEAD'], listings: ['PUBLISHED'] };
    const found = async () => (await graph.data<{ offers: { edges: { node: { id: string } }[] } }>('query($filter: OfferFilter) { offers(filter: $filter) { edges { node { id } } } }', { filter })).offers.edges.map(e => e.node.id);
    expect(await found()).toEqual([id]);
    const after = await made({ id, revision: 1, title: 'Conseils', language: 'fr', topics: ['ndf-aquatic'], parties: null, closes: null, note: null }, 'secretariat');
    expect(after).toMatchObject({ revision: 2, title: { text: 'Advice on shark fins' }, fr: { text: 'Conseils' }, kinds: ['ADVICE', 'TRANSLATION'], topics: [{ slug: 'ndf-aquatic' }], parties: [], closes: null, note: null });
    expect(await found()).toEqual([]);
    const lines = graph.sql<{ action: string; fields: string }>('partners', "select action, fields from changes where kind = 'Offer' and key = ? order by position", id);
    expect(lines.map(l => l.action)).toEqual(['CREATED', 'EDITED']);
    expect(JSON.parse(lines[1]!.fields)).toEqual({ title: 'Conseils', language: 'fr', topics: ['ndf-aquatic'], parties: null, closes: null, note: null });
    // What says nothing new changes nothing.
    expect((await made({ id, revision: 2, kinds: ['TRANSLATION', 'ADVICE'] }, 'secretariat')).revision).toBe(2);
  });

  it('has the Secretariat look again at what others change of a listed one, its dates aside', async () => {
    const { id } = await made(least);
    graph.change('partners', "update offers set listing = 'PUBLISHED' where id = ?", id);
    expect(await made({ id, revision: 1, opens: '2026-01-01', closes: '2026-12-31' })).toMatchObject({ listing: 'PUBLISHED', revision: 2 });
    expect(await made({ id, revision: 2, kinds: ['ADVICE'] }, 'secretariat')).toMatchObject({ listing: 'PUBLISHED', revision: 3 });
    expect(await made({ id, revision: 3, title: 'Other places', language: 'en' })).toMatchObject({ listing: 'SUBMITTED', revision: 4 });
    expect(await shown(id, 'visitor')).toBeNull();
  });

  it('meets needs as soon as it is listed, and not before', async () => {
    const need = (await graph.data<{ stateNeed: { need: { id: string } } }>(
      'mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } userErrors { code } } }',
      { input: { party: 'MUS', topic: 'ndf-aquatic', statement: 'Help with sharks', language: 'en', kinds: ['STAFFING'], level: 'PERSON', urgency: 'HIGH', visibility: 'PUBLIC' } }, await as('party'),
    )).stateNeed.need.id;
    const met = async (who: Who) => (await graph.data<{ need: { offers: { totalCount: number; edges: { node: { id: string } }[] } } }>(`{ need(id: "${need}") { offers { totalCount edges { node { id } } } } }`, {}, await as(who))).need.offers;
    const { id } = await made({ ...least, kinds: ['STAFFING'] });
    expect(await met('party')).toEqual({ totalCount: 1, edges: [{ node: { id } }] });
    expect(await met('partner')).toEqual({ totalCount: 0, edges: [] });
    graph.change('partners', "update offers set listing = 'PUBLISHED' where id = ?", id);
    expect(await met('visitor')).toEqual({ totalCount: 1, edges: [{ node: { id } }] });
  });

  it('names every fault at once and keeps nothing', async () => {
    const before = kept();
    expect(await faults({})).toEqual(['REQUIRED giverOrganization', 'REQUIRED title', 'REQUIRED kinds', 'REQUIRED topics', 'REQUIRED languages']);
    expect(await faults({ ...least, title: ' ', kinds: [], topics: [], languages: [], opens: null, revision: 4 })).toEqual(['REQUIRED id', 'REQUIRED title', 'REQUIRED kinds', 'REQUIRED topics', 'REQUIRED languages']);
    expect(await faults({ ...least, language: undefined })).toEqual(['REQUIRED language', 'REQUIRED languages']);
    expect(
      await faults({
        ...least, giverParty: 'XXX', giverOrganization: 'no-such', title: 'x'.repeat(201), note: 'x'.repeat(4001), topics: ['sharks', 'enforcement'], languages: Array.from({ length: 21 }, (_, n) => `en-${String.fromCharCode(65 + n)}A`), parties: ['MUS', 'XYZ'], regions: ['atlantis'],
        opens: '1974-12-31', closes: '2047-01-01',
      }, 'secretariat'),
    ).toEqual([
      'TOO_MANY giverParty', 'UNKNOWN_REFERENCE giverParty', 'UNKNOWN_REFERENCE giverOrganization', 'TOO_LONG title', 'TOO_LONG note', 'UNKNOWN_REFERENCE topics.0', 'TOO_MANY languages', 'UNKNOWN_REFERENCE parties.1', 'UNKNOWN_REFERENCE regions.0',
      'OUT_OF_RANGE opens', 'OUT_OF_RANGE closes',
    ]);
    expect(await faults({ ...least, opens: '2026-05-02', closes: '2026-05-01' })).toEqual(['OUT_OF_RANGE closes']);
    expect(await faults({ ...least, topics: Array.from({ length: 21 }, (_, n) => `t${n}`), parties: Array.from({ length: 201 }, (_, n) => `P${n}`), regions: Array.from({ length: 51 }, (_, n) => `r${n}`) })).toEqual(['TOO_MANY topics', 'TOO_MANY parties', 'TOO_MANY regions']);
    expect(kept()).toBe(before);
  });

  it('is refused to whoever works for another Party or organization, and leaves nothing', async () => {
    const { id } = await made(least);
    graph.change('partners', "update offers set listing = 'PUBLISHED' where id = ?", id);
    const before = kept();
    expect(await code({ ...least, giverParty: 'KEN' }, 'party')).toBe('FORBIDDEN');
    expect(await code({ ...least, giverParty: undefined, giverOrganization: 'fao' }, 'both')).toBe('FORBIDDEN');
    expect(await code({ ...least, giverParty: undefined, giverOrganization: 'no-such' }, 'partner')).toBe('FORBIDDEN');
    expect(await code({ id, revision: 1, kinds: ['ADVICE'] }, 'partner')).toBe('FORBIDDEN');
    expect(await faults({ id, revision: 1, giverParty: 'MUS', giverOrganization: 'unia' }, 'both')).toEqual(['NOT_ALLOWED_NOW giverOrganization']);
    expect(await code(least, 'visitor')).toBe('UNAUTHENTICATED');
    expect(kept()).toBe(before);
  });

  it('is refused with a stale revision, without one, and of one that is not there or not for the viewer', async () => {
    const { id } = await made(least);
    expect(await code({ id, revision: 2, kinds: ['ADVICE'] }, 'party')).toBe('CONFLICT');
    expect(await faults({ id, kinds: ['ADVICE'] })).toEqual(['REQUIRED revision']);
    for (const key of [id, 'offer_0']) expect(await code({ id: key, revision: 1, kinds: ['ADVICE'] }, 'partner')).toBe('NOT_FOUND');
  });

  it('is done once however often it is sent with one key', async () => {
    const input = { ...least, idempotencyKey: 'offer' };
    const before = graph.sql<{ n: number }>('partners', 'select count(*) as n from offers')[0]!.n;
    const [one, two] = [await made(input), await made(input)];
    expect(two).toEqual(one);
    expect(graph.sql<{ n: number }>('partners', 'select count(*) as n from offers')[0]!.n).toBe(before + 1);
    expect(await code({ ...input, kinds: ['ADVICE'] }, 'party')).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('is waited for by the Secretariat in a list of its own', async () => {
    const waiting = async (who: Who) => (await graph.data<{ offers: { edges: { node: { listing: string; isDemonstration: boolean } }[] } }>('{ offers(first: 100, filter: { listings: [SUBMITTED] }) { edges { node { listing isDemonstration } } } }', {}, await as(who))).offers.edges.map(e => e.node);
    const all = await waiting('secretariat');
    expect(all.filter(o => o.isDemonstration)).toHaveLength(4);
    expect(new Set(all.map(o => o.listing))).toEqual(new Set(['SUBMITTED']));
    expect((await waiting('party')).length).toBe(all.length - 4);
    expect(await waiting('visitor')).toEqual([]);
  });
});
