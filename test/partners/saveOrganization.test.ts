import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Who, everybody, tokensOf } from '../matrix/roles.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { organizations } from './files.ts';

const fields = `slug revision acronym formerAcronym aliases name(languages: ["en"]) { text } fr: name(languages: ["fr"]) { text } es: name(languages: ["es"]) { text } kind memberOf { slug } members { slug }
  seat { iso3 } website cooperationAreas { slug } namedInSource provenance { source confidence verified reality } viewerCan { registerTraining saveOrganization saveOffer }`;
const save = `mutation($input: SaveOrganizationInput!) { saveOrganization(input: $input) { organization { ${fields} } userErrors { code message path } } }`;

type Organization = Record<string, unknown> & { slug: string; revision: number };
interface Saved {
  saveOrganization: { organization: Organization; userErrors: { code: string; message: string; path: string[] }[] };
}

describe('saving an organization', () => {
  let graph: Graph;
  let tokens: Record<Who, string | undefined>;
  const as = (who: Who) => ({ token: tokens[who] });
  beforeAll(async () => {
    graph = await openGraph();
    tokens = await tokensOf(graph);
  });
  afterAll(() => graph.close());

  const send = async (input: object) => (await graph.data<Saved>(save, { input }, as('secretariat'))).saveOrganization;
  const faults = async (input: object) => (await send(input)).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
  const shown = async (slug: string) => (await graph.data<{ organization: Organization }>(`{ organization(slug: "${slug}") { ${fields} } }`, {}, as('secretariat'))).organization;
  const found = async (search: string) => (await graph.data<{ organizations: { edges: { node: { slug: string } }[] } }>(`{ organizations(search: ${JSON.stringify(search)}) { edges { node { slug } } } }`)).organizations.edges.map(e => e.node.slug);
  const all = () => graph.sql<{ n: number }>('partners', 'select count(*) as n from organizations')[0]!.n;
  const least = (slug: string) => ({ slug, name: { en: ` Society of ${slug} ` }, kind: 'NGO' });

  it('puts a new one on the list with a name and a kind', async () => {
    const { organization, userErrors } = await send(least('zyxes'));
    expect(userErrors).toEqual([]);
    expect(organization).toEqual({
      slug: 'zyxes', revision: 1, acronym: null, formerAcronym: null, aliases: [], name: { text: 'Society of zyxes' }, fr: { text: 'Society of zyxes' }, es: { text: 'Society of zyxes' }, kind: 'NGO', memberOf: [], members: [],
      seat: null, website: null, cooperationAreas: [], namedInSource: 'NO', provenance: { source: 'Entered here by the Secretariat', confidence: null, verified: null, reality: null }, viewerCan: { registerTraining: true, saveOrganization: true, saveOffer: true },
    });
    expect(await shown('zyxes')).toEqual(organization);
    expect(await found('zyxes society')).toEqual(['zyxes']);
    const [line] = graph.sql<{ actor: string; action: string; fields: string }>('partners', "select actor, action, fields from changes where kind = 'Organization' and key = 'zyxes'");
    expect(line).toMatchObject({ actor: expect.stringMatching(/^learner_/) as string, action: 'CREATED' });
    expect(JSON.parse(line!.fields)).toEqual({ name: { en: 'Society of zyxes' }, kind: 'NGO' });
  });

  it('keeps all that can be said, changes what is named and clears what is null', async () => {
    const whole = {
      ...least('wyvern-league'), acronym: ' WYV ', formerAcronym: 'WYL', aliases: ['Wyverns', ' Wyverns ', ' '], name: { en: 'Wyvern League', fr: 'Ligue des vouivres', es: 'Liga de guivernos' }, kind: 'CONSORTIUM',
      seat: 'FRA', website: ' https://wyverns.example ', cooperationAreas: ['enforcement'], members: ['unia', 'fao', 'unia'],
    };
    const { organization } = await send(whole);
    expect(organization).toMatchObject({
      revision: 1, acronym: 'WYV', formerAcronym: 'WYL', aliases: ['Wyverns'], name: { text: 'Wyvern League' }, fr: { text: 'Ligue des vouivres' }, es: { text: 'Liga de guivernos' }, kind: 'CONSORTIUM',
      seat: { iso3: 'FRA' }, website: 'https://wyverns.example', cooperationAreas: [{ slug: 'enforcement' }], members: [{ slug: 'fao' }, { slug: 'unia' }],
    });
    expect((await shown('unia')).memberOf).toEqual([{ slug: 'wyvern-league' }]);
    expect([await found('vouivres'), await found('wyl'), await found('wyvern enforcement')]).toEqual([['wyvern-league'], ['wyvern-league'], ['wyvern-league']]);
    const edited = await send({ slug: 'wyvern-league', revision: 1, acronym: null, name: { fr: null, es: 'Guivernos' }, members: ['wco'], kind: 'NGO' });
    expect(edited.organization).toEqual({ ...organization, revision: 2, acronym: null, fr: { text: 'Wyvern League' }, es: { text: 'Guivernos' }, members: [{ slug: 'wco' }], kind: 'NGO' });
    expect((await shown('unia')).memberOf).toEqual([]);
    expect([await found('vouivres'), await found('guivernos')]).toEqual([[], ['wyvern-league']]);
    expect(graph.sql('partners', "select name_en, name_fr, name_es, acronym_key from organizations where slug = 'wyvern-league'")).toEqual([{ name_en: 'wyvern league', name_fr: 'wyvern league', name_es: 'guivernos', acronym_key: 'wyvern league' }]);
    const cleared = await send({ slug: 'wyvern-league', revision: 2, formerAcronym: null, aliases: null, seat: null, website: null, cooperationAreas: null, members: null });
    expect(cleared.organization).toEqual({ ...edited.organization, revision: 3, formerAcronym: null, aliases: [], seat: null, website: null, cooperationAreas: [], members: [] });
    expect(graph.sql('partners', "select 1 from organization_topics where organization = 'wyvern-league'")).toEqual([]);
    expect((await send({ slug: 'wyvern-league', revision: 3, name: { en: 'Wyvern League' }, members: [] })).organization.revision).toBe(3);
  });

  it('keeps the rest of what the list says, its members too', async () => {
    const before = await shown('iccwc');
    const { organization } = await send({ slug: 'iccwc', revision: 1, website: 'https://iccwc.example' });
    expect(before.provenance).not.toMatchObject({ source: 'Entered here by the Secretariat' });
    expect(organization).toEqual({ ...before, revision: 2, website: 'https://iccwc.example', provenance: { source: 'Entered here by the Secretariat', confidence: null, verified: null, reality: null } });
    expect(organization.members).toHaveLength(5);
    // The audit trail names what became other, and not what was only said again.
    await send({ slug: 'iccwc', revision: 2, website: 'https://iccwc.example', kind: before.kind, formerAcronym: 'ICC', members: (before.members as { slug: string }[]).map(m => m.slug) });
    const lines = graph.sql<{ fields: string }>('partners', "select fields from changes where kind = 'Organization' and key = 'iccwc' order by position");
    expect(lines.map(l => JSON.parse(l.fields) as unknown)).toEqual([{ website: 'https://iccwc.example' }, { formerAcronym: 'ICC' }]);
  });

  it('lets trainings be found by the new name and no longer by the old', async () => {
    const trainings = async (search: string) => (await graph.data<{ trainings: { totalCount: number } }>(`{ trainings(search: "${search}", filter: { organizations: ["unia"] }) { totalCount } }`)).trainings.totalCount;
    const before = await trainings('Andalusia');
    expect(before).toBeGreaterThan(0);
    await send({ slug: 'unia', revision: 1, name: { en: 'Quokka University', fr: null, es: null } });
    expect([await trainings('quokka'), await trainings('Andalusia')]).toEqual([before, 0]);
  });

  it('tells all faults at once, and keeps nothing', async () => {
    const before = all();
    const long = (n: number) => 'x'.repeat(n + 1);
    expect(await faults({ slug: 'Not a slug', name: { en: ' ' }, seat: 'ZZZ', website: 'ftp://example.org', cooperationAreas: ['no-such-topic'], members: ['no-such-organization', 'Not a slug'] })).toEqual([
      'MALFORMED slug', 'REQUIRED name.en', 'REQUIRED kind', 'UNKNOWN_REFERENCE seat', 'MALFORMED website', 'UNKNOWN_REFERENCE cooperationAreas.0', 'UNKNOWN_REFERENCE members.0', 'UNKNOWN_REFERENCE members.1',
    ]);
    expect(await faults({ slug: 'new-one', kind: 'NGO', name: { en: long(300), fr: 'fao' }, acronym: long(40), formerAcronym: 'Oie', aliases: ['Organisation mondiale du commerce', long(300)], website: `https://${long(500)}` })).toEqual([
      'TOO_LONG name.en', 'DUPLICATE name.fr', 'TOO_LONG acronym', 'DUPLICATE formerAcronym', 'DUPLICATE aliases.0', 'TOO_LONG aliases.1', 'TOO_LONG website',
    ]);
    expect(await faults({ ...least('new-one'), aliases: Array.from({ length: 21 }, (_, i) => `alias ${i}`), cooperationAreas: Array(51).fill('permits'), members: Array(101).fill('fao') })).toEqual(['TOO_MANY aliases', 'TOO_MANY cooperationAreas', 'TOO_MANY members']);
    // Of what there is too much, nothing is looked up.
    expect(await faults({ ...least('new-one'), aliases: Array(21).fill('FAO'), cooperationAreas: Array(51).fill('no-such-topic'), members: Array(101).fill('no-such-organization') })).toEqual(['TOO_MANY aliases', 'TOO_MANY cooperationAreas', 'TOO_MANY members']);
    expect(await faults(least('fao'))).toEqual(['DUPLICATE slug']);
    expect(await faults({ ...least(long(80)) })).toEqual(['MALFORMED slug']);
    expect(await faults({ slug: 'fao', revision: 1, kind: null, name: null })).toEqual(['REQUIRED name.en', 'REQUIRED kind']);
    expect(await faults({ slug: 'fao', revision: 1, name: { en: null } })).toEqual(['REQUIRED name.en']);
    expect(all()).toBe(before);
  });

  it('finds no name in the list that two organizations bear', () => {
    const names = organizations.flatMap(o => [...new Set([o.acronym, o.formerAcronym, ...o.aliases, ...Object.values(o.name)].filter(n => n !== null).map(n => n.toLowerCase()))]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('holds the row before it compares the revision, so that nobody else saves it in between', async () => {
    const viewer = { learner: 'learner_x', roles: [{ kind: 'secretariat' as const }] };
    const { log } = await graph.statements(save, { input: { slug: 'fao', revision: 99, kind: 'NGO' } }, { viewer, refused: 'CONFLICT' });
    expect(log.map(l => l.sql)).toEqual([expect.stringMatching(/^update "organizations" set "revision" = "organizations"."revision" where /)]);
  });

  it('is done once for one key, and refused on another revision and on one that does not exist', async () => {
    const once = { ...least('onces'), idempotencyKey: 'once' };
    const answers = await Promise.all([send(once), send(once), send(once)]);
    expect(answers.map(a => [a.userErrors, a.organization.slug])).toEqual(Array(3).fill([[], 'onces']));
    const codeOf = async (input: object, who: Who) => (await graph.ask(save, { input }, as(who))).errors?.map(e => e.extensions?.code);
    expect(await codeOf({ slug: 'onces', revision: 2, kind: 'UNIVERSITY' }, 'secretariat')).toEqual(['CONFLICT']);
    expect(await codeOf({ slug: 'nobody', revision: 1, kind: 'UNIVERSITY' }, 'secretariat')).toEqual(['NOT_FOUND']);
  });

  it.each(everybody)('is for the Secretariat: %s', async who => {
    const slug = `of-${who.toLowerCase()}`;
    const { organization } = await graph.data<{ organization: Organization }>('{ organization(slug: "fao") { viewerCan { saveOrganization } } }', {}, as(who));
    const { errors } = await graph.ask(save, { input: least(slug) }, as(who));
    const may = who === 'secretariat';
    expect({ can: organization.viewerCan, codes: errors?.map(e => e.extensions?.code) }).toEqual({ can: { saveOrganization: may }, codes: may ? undefined : [who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN'] });
    expect(graph.sql('partners', 'select 1 from organizations where slug = ?', slug)).toHaveLength(may ? 1 : 0);
  });
});
