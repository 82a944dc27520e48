import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';

const fields = `slug revision kind listing title { text language } originalLanguage languages year publishers { name organization { slug } } taxa { scientificName } topics { slug } url moderationReason isDemonstration
  submittedBy { ... on Party { iso3 name { text } } ... on Organization { slug name { text } } } provenance { source confidence verified } viewerCan { saveMaterial moderateContent }`;
const mutations = {
  saveMaterial: `mutation($input: SaveMaterialInput!) { done: saveMaterial(input: $input) { material { ${fields} } userErrors { code message path } } }`,
  moderateContent: `mutation($input: ModerateContentInput!) { done: moderateContent(input: $input) { material { ${fields} } userErrors { code message path } } }`,
};

interface Material {
  slug: string;
  revision: number;
  listing: string;
  moderationReason: string | null;
  topics: { slug: string }[];
  taxa: { scientificName: string }[];
  submittedBy: Record<string, unknown> | null;
}
interface Payload {
  material: Material | null;
  userErrors: { code: string; message: string; path: string[] }[];
}

const roles = { secretariat: ['secretariat'], mauritius: ['authority:MUS'], unia: ['partner:unia'] };
type Who = keyof typeof roles;

describe('materials that are submitted', () => {
  let graph: Graph;
  const tokens = new Map<Who | 'visitor', string>();
  beforeAll(async () => {
    graph = await openGraph();
    for (const who of Object.keys(roles) as Who[]) tokens.set(who, await graph.token({ subject: who, roles: roles[who] })); // the keys of the object above
  });
  afterAll(() => graph.close());

  const as = (who: Who | 'visitor') => ({ token: tokens.get(who) });
  const send = async (mutation: keyof typeof mutations, who: Who, input: object, languages?: string): Promise<Payload> =>
    (await graph.data<{ done: Payload }>(mutations[mutation], { input }, { ...as(who), ...(languages !== undefined && { languages }) })).done;
  const sent = async (mutation: keyof typeof mutations, who: Who, input: object): Promise<Material> => {
    const { material, userErrors } = await send(mutation, who, input);
    expect(userErrors).toEqual([]);
    return material!;
  };
  const faults = async (mutation: keyof typeof mutations, who: Who, input: object) => (await send(mutation, who, input)).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
  const code = async (mutation: keyof typeof mutations, who: Who, input: object) => (await graph.ask(mutations[mutation], { input }, as(who))).errors?.map(e => e.extensions?.code);
  const least = { title: ' Zebrafinch  handbook ', kind: 'REFERENCE', originalLanguage: 'es', publishers: ['Zebrafinch Press'], topics: ['reporting'] };
  const moderated = (material: Material, step: string, more: object = {}) => sent('moderateContent', 'secretariat', { material: material.slug, revision: material.revision, step, ...more });
  const found = async (who: Who | 'visitor', args: string) =>
    (await graph.data<{ materials: { totalCount: number; edges: { node: { slug: string } }[] } }>(`{ materials(${args}) { totalCount edges { node { slug } } } }`, {}, as(who))).materials.edges.map(e => e.node.slug);
  const rows = () => graph.sql<{ n: number }>('college', 'select count(*) as n from materials')[0]!.n;

  it('come to readers with credit to the Party, in each language', async () => {
    const draft = await sent('saveMaterial', 'mauritius', { ...least, party: 'MUS' });
    expect(draft).toEqual({
      slug: 'mus-zebrafinch-handbook', revision: 1, kind: 'REFERENCE', listing: 'DRAFT', title: { text: 'Zebrafinch  handbook', language: 'es' }, originalLanguage: 'es', languages: ['es'], year: null,
      publishers: [{ name: 'Zebrafinch Press', organization: null }], taxa: [], topics: [{ slug: 'reporting' }], url: null, moderationReason: null, isDemonstration: false,
      submittedBy: { iso3: 'MUS', name: { text: 'Mauritius' } }, provenance: { source: 'Submitted here by the Party MUS', confidence: null, verified: null }, viewerCan: { saveMaterial: true, moderateContent: false },
    });
    const { slug } = draft;
    expect([await found('mauritius', 'search: "zebrafinch"'), await found('visitor', 'search: "zebrafinch"'), await found('unia', 'search: "zebrafinch"')]).toEqual([[slug], [], []]);
    const submitted = await sent('saveMaterial', 'mauritius', { slug, revision: 1, year: 2024, languages: ['fr', 'fr-CA'], taxa: ['Isurus oxyrinchus'], submit: true });
    expect(submitted).toMatchObject({ revision: 2, listing: 'SUBMITTED', year: 2024, languages: ['es', 'fr', 'fr-CA'] });
    expect(await found('secretariat', 'filter: { listings: [SUBMITTED], isDemonstration: false }')).toEqual([slug]);
    const returned = await moderated(submitted, 'RETURN', { reason: ' Name the chapter ' });
    expect(returned).toMatchObject({ revision: 3, listing: 'RETURNED', moderationReason: 'Name the chapter' });
    const again = await sent('saveMaterial', 'mauritius', { slug, revision: 3, title: 'Zebrafinch handbook, chapter 4', submit: true });
    const published = await moderated(again, 'PUBLISH');
    expect(published).toMatchObject({ revision: 5, listing: 'PUBLISHED', moderationReason: null, slug });
    for (const [languages, text] of [['fr', 'Maurice'], ['es', 'Mauricio']]) {
      const { material } = await graph.data<{ material: Material }>(`{ material(slug: "${slug}") { ${fields} } }`, {}, { languages: languages! });
      expect(material).toMatchObject({ submittedBy: { iso3: 'MUS', name: { text } }, viewerCan: { saveMaterial: false, moderateContent: false } });
    }
    expect(await found('visitor', 'search: "zebrafinch", filter: { taxon: ["Isurus oxyrinchus"], topics: ["reporting"], languages: ["fr"], sinceYear: 2024 }')).toEqual([slug]);
    expect(graph.sql<{ action: string; fields: string }>('college', 'select action, fields from changes where key = ? order by position', slug).map(l => [l.action, JSON.parse(l.fields) as unknown])).toEqual([
      ['CREATED', { kind: 'REFERENCE', title: 'Zebrafinch  handbook', originalLanguage: 'es', languages: ['es'], publishers: ['Zebrafinch Press'], topics: ['reporting'] }],
      ['SUBMITTED', { year: 2024, languages: ['es', 'fr', 'fr-CA'], taxa: ['Isurus oxyrinchus'], listing: 'SUBMITTED' }],
      ['RETURN', { listing: 'RETURNED', moderationReason: 'Name the chapter' }],
      ['SUBMITTED', { title: 'Zebrafinch handbook, chapter 4', listing: 'SUBMITTED' }],
      ['PUBLISH', { listing: 'PUBLISHED' }],
    ]);
    // A need is met by it now, and no longer once it is retired, though its address still answers.
    const meets = async () => {
      const { needs } = await graph.data<{ needs: { edges: { node: { materials: { edges: { node: { slug: string } }[] } } }[] } }>('{ needs(first: 100, filter: { topics: ["reporting"] }) { edges { node { materials(first: 100) { edges { node { slug } } } } } } }');
      return needs.edges.some(({ node }) => node.materials.edges.some(e => e.node.slug === slug));
    };
    expect(await meets()).toBe(true);
    await moderated(published, 'RETIRE', { reason: 'A new edition is out' });
    expect([await meets(), await found('visitor', 'search: "zebrafinch"'), await found('visitor', 'search: "zebrafinch", filter: { listings: [RETIRED] }')]).toEqual([false, [], [slug]]);
    expect((await graph.data<{ material: Material }>(`{ material(slug: "${slug}") { listing moderationReason } }`)).material).toEqual({ listing: 'RETIRED', moderationReason: 'A new edition is out' });
  });

  it('are credited to an organization; who publishes them is found by its name', async () => {
    const material = await sent('saveMaterial', 'unia', { ...least, title: 'Quetzal atlas', organization: 'unia', publishers: ['Food and Agriculture Organization of the United Nations', 'Somebody else'], submit: true });
    expect(material).toMatchObject({ slug: 'unia-quetzal-atlas', listing: 'SUBMITTED', submittedBy: { slug: 'unia' }, publishers: [{ organization: { slug: 'fao' } }, { organization: null }] });
    await moderated(material, 'PUBLISH');
    expect((await graph.data<{ organization: { materials: { edges: { node: { slug: string } }[] } } }>('{ organization(slug: "fao") { materials(search: "quetzal") { edges { node { slug } } } } }')).organization.materials.edges).toEqual([{ node: { slug: 'unia-quetzal-atlas' } }]);
  });

  it('that say the same as another lead to it for ever, with what they were tagged with', async () => {
    const make = async (title: string, more: object = {}) => moderated(await sent('saveMaterial', 'unia', { ...least, organization: 'unia', title, submit: true, ...more }), 'PUBLISH');
    const [first, second, third] = [await make('Okapi guide', { topics: ['reporting'] }), await make('Okapi guide', { topics: ['border-control'], taxa: ['Isurus oxyrinchus'] }), await make('Okapi guide')];
    expect([first.slug, second.slug, third.slug]).toEqual(['unia-okapi-guide', 'unia-okapi-guide-2', 'unia-okapi-guide-3']);
    const staying = await moderated(first, 'DUPLICATE_OF', { duplicateOf: second.slug });
    expect(staying).toMatchObject({ slug: second.slug, listing: 'PUBLISHED', revision: second.revision + 1, topics: [{ slug: 'border-control' }, { slug: 'reporting' }] });
    const last = await moderated(staying, 'DUPLICATE_OF', { duplicateOf: third.slug });
    expect(last).toMatchObject({ slug: third.slug, topics: [{ slug: 'reporting' }, { slug: 'border-control' }], taxa: [{ scientificName: 'Isurus oxyrinchus' }] });
    for (const slug of [first.slug, second.slug]) expect((await graph.data<{ material: { slug: string } }>(`{ material(slug: "${slug}") { slug } }`)).material).toEqual({ slug: third.slug });
    expect(await found('visitor', 'search: "okapi", filter: { topics: ["border-control"] }')).toEqual([third.slug]);
    expect(await found('secretariat', 'search: "okapi", filter: { listings: [RETIRED, REJECTED] }')).toEqual([]);
    expect(await code('moderateContent', 'secretariat', { material: first.slug, revision: 3, step: 'PUBLISH' })).toEqual(['NOT_FOUND']);
    expect(await faults('moderateContent', 'secretariat', { material: third.slug, revision: last.revision, step: 'DUPLICATE_OF', duplicateOf: first.slug })).toEqual(['UNKNOWN_REFERENCE duplicateOf']);
    expect(await faults('moderateContent', 'secretariat', { material: third.slug, revision: last.revision, step: 'DUPLICATE_OF', duplicateOf: third.slug })).toEqual(['UNKNOWN_REFERENCE duplicateOf']);
    expect(await faults('moderateContent', 'secretariat', { material: third.slug, revision: last.revision, step: 'DUPLICATE_OF' })).toEqual(['REQUIRED duplicateOf']);
  });

  it('are not refused for more topics than somebody may say, where others gave them', async () => {
    const { topics } = await graph.data<{ topics: { edges: { node: { slug: string } }[] } }>('{ topics(first: 21) { edges { node { slug } } } }');
    const [one, ...most] = topics.edges.map(e => e.node.slug);
    const make = async (named: unknown[]) => moderated(await sent('saveMaterial', 'unia', { ...least, organization: 'unia', title: 'Saola guide', topics: named, submit: true }), 'PUBLISH');
    const staying = await make(most);
    const { slug, revision } = await moderated(await make([one]), 'DUPLICATE_OF', { duplicateOf: staying.slug });
    expect(await sent('saveMaterial', 'secretariat', { slug, revision, year: 2001 })).toMatchObject({ year: 2001 });
    expect(await faults('saveMaterial', 'secretariat', { slug, revision: revision + 1, topics: [...most, one, 'no-such-topic'] })).toEqual(['TOO_MANY topics']);
  });

  it('are refused with all faults at once, and nothing is kept', async () => {
    const before = rows();
    const long = (n: number) => 'x'.repeat(n + 1);
    expect(await faults('saveMaterial', 'secretariat', {})).toEqual(['REQUIRED kind', 'REQUIRED title', 'REQUIRED originalLanguage', 'REQUIRED publishers', 'REQUIRED topics']);
    expect(await faults('saveMaterial', 'mauritius', { ...least, party: 'MUS', title: long(300), year: 1799, publishers: [' ', long(300)], taxa: ['Nessie', 'Isurus oxyrinchus'], topics: ['no-such-topic'], url: 'javascript:alert(1)' })).toEqual([
      'TOO_LONG title', 'OUT_OF_RANGE year', 'REQUIRED publishers.0', 'TOO_LONG publishers.1', 'UNKNOWN_REFERENCE taxa.0', 'UNKNOWN_REFERENCE topics.0', 'MALFORMED url',
    ]);
    const many = (n: number) => Array.from({ length: n + 1 }, (_, i) => `many ${i}`);
    expect(await faults('saveMaterial', 'mauritius', { ...least, party: 'MUS', year: 2028, publishers: many(20), taxa: many(50), topics: many(20), url: `https://${long(500)}` })).toEqual(['OUT_OF_RANGE year', 'TOO_MANY publishers', 'TOO_MANY taxa', 'TOO_MANY topics', 'TOO_LONG url']);
    expect(await faults('saveMaterial', 'mauritius', { ...least })).toEqual(['REQUIRED party']);
    expect(await faults('saveMaterial', 'mauritius', { ...least, party: 'MUS', organization: 'unia' })).toEqual(['TOO_MANY organization']);
    expect(await faults('saveMaterial', 'secretariat', { ...least, party: 'ZZZ' })).toEqual(['UNKNOWN_REFERENCE party']);
    expect(await faults('saveMaterial', 'secretariat', { ...least, organization: 'nobody' })).toEqual(['UNKNOWN_REFERENCE organization']);
    expect(await faults('moderateContent', 'secretariat', { revision: 1, step: 'PUBLISH' })).toEqual(['REQUIRED material']);
    expect(rows()).toBe(before);
    const { userErrors } = await send('saveMaterial', 'mauritius', { ...least, party: 'MUS', title: null }, 'fr');
    expect(userErrors).toEqual([{ code: 'REQUIRED', message: 'Ce champ doit être rempli.', path: ['input', 'title'] }]);
  });

  it('of one are not touched by who acts for another, and a revision is used once', async () => {
    const material = await sent('saveMaterial', 'mauritius', { ...least, title: 'Narwhal notes', party: 'MUS', submit: true });
    const of = { slug: material.slug, revision: 1 };
    expect(await code('saveMaterial', 'unia', { ...of, year: 2001 })).toEqual(['NOT_FOUND']);
    expect(await code('moderateContent', 'unia', { material: material.slug, revision: 1, step: 'PUBLISH' })).toEqual(['FORBIDDEN']);
    expect(await code('saveMaterial', 'unia', { ...least, party: 'MUS' })).toEqual(['FORBIDDEN']);
    // The Secretariat decides on what it has read, and not on what was changed since.
    await sent('saveMaterial', 'mauritius', { ...of, year: 2002 });
    expect(await code('moderateContent', 'secretariat', { material: material.slug, revision: 1, step: 'PUBLISH' })).toEqual(['CONFLICT']);
    expect(await code('saveMaterial', 'mauritius', { ...of, year: 2003 })).toEqual(['CONFLICT']);
    expect(await faults('saveMaterial', 'mauritius', { slug: material.slug, year: 2003 })).toEqual(['REQUIRED revision']);
    expect(graph.sql('college', 'select year, revision, listing from materials where slug = ?', material.slug)).toEqual([{ year: 2002, revision: 2, listing: 'SUBMITTED' }]);
    // An edit that changes nothing is none; a repetition is done once.
    expect(await sent('saveMaterial', 'mauritius', { slug: material.slug, revision: 2, year: 2002, submit: true })).toMatchObject({ revision: 2 });
    const once = { ...least, party: 'MUS', title: 'Narwhal once', idempotencyKey: 'narwhal' };
    expect([(await sent('saveMaterial', 'mauritius', once)).slug, (await sent('saveMaterial', 'mauritius', once)).slug]).toEqual(['mus-narwhal-once', 'mus-narwhal-once']);
  });

  it('move in the order of the way alone', async () => {
    const material = await sent('saveMaterial', 'unia', { ...least, title: 'Ocelot album', organization: 'unia' });
    const step = async (name: string, revision: number, more: object = {}) => faults('moderateContent', 'secretariat', { material: material.slug, revision, step: name, ...more });
    const listed = () => graph.sql<{ listing: string }>('college', 'select listing from materials where slug = ?', material.slug)[0]!.listing;
    for (const name of ['PUBLISH', 'RETURN', 'REJECT', 'RETIRE']) expect(await step(name, 1, { reason: 'Why' })).toEqual(['OUT_OF_ORDER step']);
    await sent('saveMaterial', 'unia', { slug: material.slug, revision: 1, submit: true });
    expect([await step('RETURN', 2), await step('REJECT', 2, { reason: ' ' }), await step('REJECT', 2, { reason: 'x'.repeat(4_001) })]).toEqual([['REQUIRED reason'], ['REQUIRED reason'], ['TOO_LONG reason']]);
    expect([await step('REJECT', 2, { reason: 'Not about the Convention' }), listed()]).toEqual([[], 'REJECTED']);
    expect(await faults('saveMaterial', 'unia', { slug: material.slug, revision: 3, year: 2000, submit: true })).toEqual(['NOT_ALLOWED_NOW slug', 'OUT_OF_ORDER submit']);
    expect(await sent('saveMaterial', 'secretariat', { slug: material.slug, revision: 3, year: 2000 })).toMatchObject({ listing: 'REJECTED', provenance: { source: 'Entered here by the Secretariat' } });
    expect([await step('PUBLISH', 4), listed(), await step('RETIRE', 5), listed(), await step('PUBLISH', 6), listed()]).toEqual([[], 'PUBLISHED', [], 'RETIRED', [], 'PUBLISHED']);
  });
});
