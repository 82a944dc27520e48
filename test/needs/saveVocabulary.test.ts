import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Who, everybody, tokensOf } from '../matrix/roles.ts';
import { type Graph, openGraph } from '../support/graph.ts';

interface Saved {
  saved: { record: Record<string, unknown> | null; userErrors: { code: string; message: string; path: string[] }[] };
}

let graph: Graph;
let tokens: Awaited<ReturnType<typeof tokensOf>>;
beforeAll(async () => {
  graph = await openGraph({ demonstration: false });
  tokens = await tokensOf(graph);
});
afterAll(() => graph.close());

const as = (who: Who) => ({ token: tokens[who], languages: 'en' });
const kept = (tables: string[]) => [...tables, 'changes'].map(table => graph.sql('needs', `select * from ${table} order by 1, 2`));

/** How records of a kind are saved. */
function saving(mutation: string, record: string, fields: string, tables: string[]) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { saved: ${mutation}(input: $input) { record: ${record} { ${fields} } userErrors { code message path } } }`;
  const saved = async (input: object) => (await graph.data<Saved>(document, { input }, as('secretariat'))).saved;
  return {
    saved,
    /** What is refused leaves all as it was. */
    faults: async (input: object): Promise<string[]> => {
      const before = kept(tables);
      const { record: none, userErrors } = await saved(input);
      expect([none, kept(tables)]).toEqual([null, before]);
      return userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
    },
    code: async (input: object, who: Who) => (await graph.ask(document, { input }, as(who))).errors?.map(e => e.extensions?.code),
  };
}

describe('saving a term of the common language', () => {
  const { saved, faults, code } = saving(
    'saveGlossaryTerm',
    'glossaryTerm',
    'slug revision term(languages: ["en"]) { text } french: term(languages: ["fr"]) { text } abbreviation definition { text } source provenance { source }',
    ['glossary_terms', 'glossary_words'],
  );
  const term = { en: ' Zebra finding ', fr: 'Avis de zèbre', es: 'Dictamen de cebra' };
  const found = async (search: string) =>
    (await graph.data<{ glossary: { edges: { node: { slug: string } }[] } }>('query($search: String) { glossary(search: $search) { edges { node { slug } } } }', { search })).glossary.edges.map(e => e.node.slug);

  it('adds one, which is then listed and found in each language', async () => {
    expect(await saved({ slug: 'zebra-finding', term, abbreviation: 'ZFX', definition: { en: 'All stripes.' }, source: 'Res. Conf. 19.2' })).toEqual({
      record: { slug: 'zebra-finding', revision: 1, term: { text: 'Zebra finding' }, french: { text: 'Avis de zèbre' }, abbreviation: 'ZFX', definition: { text: 'All stripes.' }, source: 'Res. Conf. 19.2', provenance: { source: 'Added to the common language by the Secretariat' } },
      userErrors: [],
    });
    expect([await found('zebre'), await found('cebra'), await found('zfx'), await found('stripes')]).toEqual([['zebra-finding'], ['zebra-finding'], ['zebra-finding'], ['zebra-finding']]);
    const { glossary } = await graph.data<{ glossary: { edges: { node: { slug: string } }[] } }>('{ glossary(last: 1) { edges { node { slug } } } }', {}, { languages: 'en' });
    expect(glossary.edges[0]!.node.slug).toBe('zebra-finding');
  });

  it('changes what is given and nothing else; it is found by the new word and no longer by the old', async () => {
    expect((await saved({ slug: 'zebra-finding', revision: 1, term: { fr: "Avis d'okapi" }, abbreviation: null })).record).toMatchObject({ revision: 2, term: { text: 'Zebra finding' }, french: { text: "Avis d'okapi" }, abbreviation: null, source: 'Res. Conf. 19.2' });
    expect([await found('zebre'), await found('okapi'), await found('zfx')]).toEqual([[], ['zebra-finding'], []]);
    const before = kept(['glossary_terms', 'glossary_words']);
    expect((await saved({ slug: 'zebra-finding', revision: 2, term: { es: 'Dictamen de cebra', en: 'Zebra finding' }, source: ' Res. Conf. 19.2 ' })).record).toMatchObject({ revision: 2 });
    expect(kept(['glossary_terms', 'glossary_words'])).toEqual(before);
  });

  it('tells all faults at once and keeps nothing', async () => {
    expect(await faults({ slug: 'Zebra', term: { en: ' ', fr: 'x'.repeat(201) }, abbreviation: 'x'.repeat(41), definition: { fr: 'Rayures' } })).toEqual([
      'MALFORMED slug', 'REQUIRED term.en', 'TOO_LONG term.fr', 'REQUIRED term.es', 'TOO_LONG abbreviation', 'REQUIRED definition.en', 'REQUIRED source',
    ]);
    expect(await faults({ slug: 'zebra-finding', term, definition: { en: 'x' }, source: 'x' })).toEqual(['DUPLICATE slug']);
    expect(await faults({ slug: 'zebra-finding', revision: 2, source: null, definition: null, term: { es: null } })).toEqual(['REQUIRED term.es', 'REQUIRED definition.en', 'REQUIRED source']);
    expect([await code({ slug: 'zebra-finding', revision: 1 }, 'secretariat'), await code({ slug: 'unicorn', revision: 1 }, 'secretariat')]).toEqual([['CONFLICT'], ['NOT_FOUND']]);
  });
});

describe('saving a paragraph of a Decision or Resolution', () => {
  const { saved, faults, code } = saving(
    'saveProvision',
    'provision',
    'code revision label instrument paragraph kind directedTo status adoptedAt adoptedAs proposedAt supersededBy { code } supersedes { code } summary { text } subjectToFunding topics { slug } organizations { slug } foundIn secretariatComment { text } provenance { source }',
    ['provisions', 'provision_topics'],
  );
  const meeting = 'CoP20, Samarkand, 2025';
  const draft = { code: '20.AA', label: '20.AA', instrument: 'Decision 20.AA', kind: 'DRAFT_DECISION', directedTo: 'PARTIES', status: 'PROPOSED', proposedAt: meeting, summary: { en: 'Do more.' }, topics: ['permits', 'permits', 'science'], foundIn: 'CoP20 Doc. 15' };

  it('adds a draft at the end of the list', async () => {
    expect(await saved(draft)).toEqual({
      record: {
        ...draft, revision: 1, paragraph: null, adoptedAt: null, adoptedAs: null, supersededBy: null, supersedes: [], summary: { text: 'Do more.' }, subjectToFunding: false, topics: [{ slug: 'permits' }, { slug: 'science' }], organizations: [],
        secretariatComment: null, provenance: { source: 'Added by the Secretariat, from CoP20 Doc. 15' },
      },
      userErrors: [],
    });
    interface Codes {
      edges: { node: { code: string } }[];
    }
    const { provisions, topic } = await graph.data<{ provisions: Codes; topic: { provisions: Codes } }>(
      '{ provisions(last: 1) { edges { node { code } } } topic(slug: "permits") { provisions(last: 1) { edges { node { code } } } } }',
    );
    expect([provisions.edges, topic.provisions.edges]).toEqual([[{ node: { code: '20.AA' } }], [{ node: { code: '20.AA' } }]]);
  });

  it('records that the Conference adopted it, and what it became', async () => {
    expect(await faults({ code: '20.AA', revision: 1, status: 'ADOPTED' })).toEqual(['REQUIRED adoptedAt']);
    expect((await saved({ code: '20.AA', revision: 1, status: 'ADOPTED', adoptedAt: meeting, adoptedAs: 'Decision 20.7', topics: ['compliance'] })).record).toMatchObject({ revision: 2, status: 'ADOPTED', adoptedAt: meeting, adoptedAs: 'Decision 20.7', topics: [{ slug: 'compliance' }] });
    const filtered = await graph.data<{ provisions: { edges: { node: { code: string } }[] } }>('{ provisions(filter: { statuses: [ADOPTED], topics: ["compliance"] }) { edges { node { code } } } }');
    expect(filtered.provisions.edges.map(e => e.node.code)).toEqual(['20.AA']);
  });

  it('records which one took its place, never in a circle and never a draft', async () => {
    const why = async (input: object) => (await saved(input)).userErrors.map(e => `${e.path.slice(1).join('.')}: ${e.message}`);
    const superseded = { code: '18.40', revision: 1, status: 'SUPERSEDED', supersededBy: '20.AA' };
    expect(await faults({ code: '18.40', revision: 1, status: 'SUPERSEDED' })).toEqual(['REQUIRED supersededBy']);
    expect(await why({ code: '18.40', revision: 1, supersededBy: '20.AA' })).toEqual(['supersededBy: This cannot be done now: only what is superseded names another.']);
    expect(await why({ ...superseded, supersededBy: '19.AA' })).toEqual(['supersededBy: This cannot be done now: it is still a draft.']);
    expect(await faults({ ...superseded, supersededBy: '99.99' })).toEqual(['UNKNOWN_REFERENCE supersededBy']);
    expect(await why({ ...superseded, supersededBy: '18.40' })).toEqual(['supersededBy: This cannot be done now: a paragraph cannot take its own place.']);
    expect((await saved(superseded)).record).toMatchObject({ revision: 2, status: 'SUPERSEDED', supersededBy: { code: '20.AA' } });
    expect((await saved({ code: '18.41', revision: 1, status: 'SUPERSEDED', supersededBy: '18.40' })).record).toMatchObject({ supersededBy: { code: '18.40' } });
    const { provision } = await graph.data<{ provision: object }>('{ provision(code: "20.AA") { supersedes { code supersedes { code } } } }');
    expect(provision).toEqual({ supersedes: [{ code: '18.40', supersedes: [{ code: '18.41' }] }] });
    expect(await why({ code: '20.AA', revision: 2, status: 'SUPERSEDED', supersededBy: '18.41' })).toEqual(['supersededBy: This cannot be done now: a paragraph cannot take its own place.']);
    expect(await faults({ code: '20.AA', revision: 2, status: 'PROPOSED', adoptedAt: null })).toEqual(['NOT_ALLOWED_NOW status']);
  });

  it('takes back what was recorded by mistake, and no other step', async () => {
    expect((await saved({ code: '18.41', revision: 2, status: 'ADOPTED', supersededBy: null })).record).toMatchObject({ status: 'ADOPTED', supersededBy: null });
    expect(await faults({ code: '18.40', revision: 2, status: 'PROPOSED', adoptedAt: null, supersededBy: null })).toEqual(['OUT_OF_ORDER status']);
    expect(await faults({ code: '19.AA', revision: 1, adoptedAt: meeting })).toEqual(['NOT_ALLOWED_NOW adoptedAt']);
  });

  it('tells all faults at once, is CONFLICT when stale and NOT_FOUND where there is none', async () => {
    expect(await faults({ code: '20 BB', paragraph: 'x'.repeat(41), subjectToFunding: null, topics: ['permits', 'unicorns'], summary: { fr: 'Plus' } })).toEqual([
      'MALFORMED code', 'TOO_LONG paragraph', 'REQUIRED label', 'REQUIRED instrument', 'REQUIRED kind', 'REQUIRED directedTo', 'REQUIRED status', 'REQUIRED subjectToFunding', 'REQUIRED foundIn', 'REQUIRED summary.en', 'UNKNOWN_REFERENCE topics.1',
    ]);
    expect(await faults({ ...draft, status: 'ADOPTED', adoptedAt: meeting, topics: [] })).toEqual(['DUPLICATE code', 'REQUIRED topics']);
    expect(await faults({ code: '18.40', revision: 2, topics: Array.from({ length: 21 }, (_, i) => `t${i}`), kind: null })).toEqual(['REQUIRED kind', 'TOO_MANY topics']);
    expect([await code({ code: '18.40', revision: 1 }, 'secretariat'), await code({ code: '99.99', revision: 1 }, 'secretariat')]).toEqual([['CONFLICT'], ['NOT_FOUND']]);
  });

  it('keeps who changed what in the audit trail', () => {
    expect(graph.sql<{ action: string; fields: string }>('needs', "select action, fields from changes where kind = 'Provision' and key = '20.AA' order by position").map(c => [c.action, Object.keys(JSON.parse(c.fields) as object).sort()])).toEqual([
      ['ADDED', ['adoptedAs', 'adoptedAt', 'directedTo', 'foundIn', 'instrument', 'kind', 'label', 'paragraph', 'proposedAt', 'secretariatComment', 'status', 'subjectToFunding', 'summary', 'supersededBy', 'topics']],
      ['EDITED', ['adoptedAs', 'adoptedAt', 'status', 'topics']],
    ]);
  });
});

it('terms and paragraphs are for the Secretariat alone', async () => {
  for (const who of everybody) {
    const may = who === 'secretariat';
    expect(await graph.data('{ glossaryTerm(slug: "capacity-building") { viewerCan { saveGlossaryTerm } } provision(code: "18.42") { viewerCan { saveProvision } } }', {}, as(who))).toEqual({ glossaryTerm: { viewerCan: { saveGlossaryTerm: may } }, provision: { viewerCan: { saveProvision: may } } });
  }
});
