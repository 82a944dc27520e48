import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { tablesOf } from '../support/mirror.ts';
import { givenSession, people } from './given.ts';

const fields = 'listing moderationReason revision';
const moderate = `mutation($input: ModerateListingInput!) { moderateListing(input: $input) { organization { slug ${fields} } training { slug ${fields} } offer { id ${fields} } userErrors { code path message } } }`;

interface Listed {
  slug?: string;
  id?: string;
  listing: string;
  moderationReason: string | null;
  revision: number;
}
interface Moderated {
  organization: Listed | null;
  training: Listed | null;
  offer: Listed | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

describe('moderating a listing', () => {
  let graph: Graph;
  let applicants: ReturnType<typeof people>;
  const as = async (...roles: string[]) => ({ token: await graph.token({ subject: roles.join(), roles }) });
  beforeAll(async () => {
    graph = await openGraph();
    applicants = people(graph);
  });
  afterAll(() => graph.close());

  const send = async (input: object) => (await graph.data<{ moderateListing: Moderated }>(moderate, { input }, await as('secretariat'))).moderateListing;
  const done = async (input: object): Promise<Listed> => {
    const { userErrors, organization, training, offer } = await send(input);
    expect(userErrors).toEqual([]);
    return (organization ?? training ?? offer)!;
  };
  const faults = async (input: object) => (await send(input)).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
  const code = async (input: object, ...roles: string[]) => (await graph.ask(moderate, { input }, await as(...roles))).errors?.[0]?.extensions?.code;
  const revision = (table: string, column: string, key: string) => graph.sql<{ revision: number }>('partners', `select revision from ${table} where ${column} = ?`, key)[0]!.revision;
  const lines = (kind: string, key: string) => graph.sql<{ action: string }>('partners', 'select action from changes where kind = ? and key = ? order by position', kind, key).map(l => l.action);
  const registered = async (organization: string, more: object = {}) =>
    (await graph.data<{ registerTraining: { training: { slug: string; sessions: { edges: { node: { id: string } }[] } } } }>(
      'mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { slug sessions { edges { node { id } } } } userErrors { code path } } }',
      { input: { organization, title: 'Fins', language: 'en', kind: 'WORKSHOP', topics: ['ndf-aquatic'], ...more } },
      await as(`partner:${organization}`),
    )).registerTraining.training;
  const offered = async () =>
    (await graph.data<{ saveOffer: { offer: { id: string } } }>('mutation($input: SaveOfferInput!) { saveOffer(input: $input) { offer { id } } }', { input: { giverParty: 'MUS', title: 'Fins', language: 'en', kinds: ['ADVICE'], topics: ['ndf-aquatic'] } }, await as('authority:MUS'))).saveOffer.offer.id;

  it('of an offer: returns it with a reason, takes it when it is mended, lists it, retires it and lists it again', async () => {
    const offer = await offered();
    const seen = async (...roles: string[]) => (await graph.data<{ offer: Listed | null }>(`{ offer(id: "${offer}") { id ${fields} } }`, {}, roles.length > 0 ? await as(...roles) : {})).offer;
    expect(await done({ offer, revision: 1, step: 'RETURN', reason: ' Say for how long. ' })).toEqual({ id: offer, listing: 'RETURNED', moderationReason: 'Say for how long.', revision: 2 });
    expect(await seen('authority:MUS')).toMatchObject({ moderationReason: 'Say for how long.' });
    expect(await seen()).toBeNull();
    const mended = await graph.data<{ saveOffer: { offer: Listed } }>(`mutation($input: SaveOfferInput!) { saveOffer(input: $input) { offer { ${fields} } } }`, { input: { id: offer, revision: 2, closes: '2027-12-31' } }, await as('authority:MUS'));
    expect(mended.saveOffer.offer).toEqual({ listing: 'SUBMITTED', moderationReason: null, revision: 3 });
    expect(await done({ offer, revision: 3, step: 'PUBLISH', reason: 'is not kept' })).toMatchObject({ listing: 'PUBLISHED', moderationReason: null, revision: 4 });
    expect(await seen()).toMatchObject({ listing: 'PUBLISHED' });
    expect(await done({ offer, revision: 4, step: 'RETIRE' })).toMatchObject({ listing: 'RETIRED', moderationReason: null, revision: 5 });
    expect(await seen()).toBeNull();
    expect(await done({ offer, revision: 5, step: 'PUBLISH' })).toMatchObject({ listing: 'PUBLISHED', revision: 6 });
    expect(lines('Offer', offer)).toEqual(['SUBMITTED', 'RETURNED', 'EDITED', 'PUBLISHED', 'RETIRED', 'PUBLISHED']);
  });

  it('of a training: rejects what was published, and hands in again what was returned when its organization edits it', async () => {
    const { slug: training } = await registered('unia');
    expect(await done({ training, revision: 1, step: 'REJECT', reason: 'No training' })).toMatchObject({ listing: 'REJECTED', moderationReason: 'No training' });
    expect((await graph.data<{ training: null }>(`{ training(slug: "${training}") { slug } }`)).training).toBeNull();
    const edit = async (at: number) =>
      (await graph.data<{ editTraining: { training: Listed } }>(`mutation($input: EditTrainingInput!) { editTraining(input: $input) { training { ${fields} } } }`, { input: { slug: training, revision: at, kind: at % 2 === 0 ? 'COURSE' : 'WORKSHOP' } }, await as('partner:unia'))).editTraining.training;
    expect(await edit(2)).toEqual({ listing: 'REJECTED', moderationReason: 'No training', revision: 3 });
    await done({ training, revision: 3, step: 'PUBLISH' });
    await done({ training, revision: 4, step: 'RETURN', reason: 'When?' });
    expect(await edit(5)).toEqual({ listing: 'SUBMITTED', moderationReason: null, revision: 6 });
  });

  it('of an organization: retires it from lists and searches, and leaves it where it is named', async () => {
    const found = async (filter: object = {}) =>
      (await graph.data<{ organizations: { edges: { node: { slug: string } }[]; appliedFilter: { code: string; text: string } | null } }>('query($filter: OrganizationFilter) { organizations(search: "traffic", filter: $filter) { edges { node { slug } } appliedFilter { code text } } }', { filter }, { languages: 'fr' })).organizations;
    expect(await done({ organization: 'traffic', revision: revision('organizations', 'slug', 'traffic'), step: 'RETIRE', reason: 'Closed' })).toMatchObject({ slug: 'traffic', listing: 'RETIRED', moderationReason: 'Closed' });
    expect(await found()).toEqual({ edges: [], appliedFilter: { code: 'RETIRED_LEFT_OUT', text: 'Les organisations que le Secrétariat a retirées de la liste sont omises.' } });
    expect(await found({ listings: ['RETIRED'] })).toEqual({ edges: [{ node: { slug: 'traffic' } }], appliedFilter: null });
    const { organization } = await graph.data<{ organization: { listing: string; trainings: { totalCount: number } } }>('{ organization(slug: "traffic") { listing trainings { totalCount } } }');
    expect(organization).toEqual({ listing: 'RETIRED', trainings: { totalCount: expect.any(Number) as number } });
    const { registerTraining } = await graph.data<{ registerTraining: Moderated }>(
      'mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { userErrors { code path } } }', { input: { organization: 'traffic', title: 'Fins', language: 'en', kind: 'WORKSHOP', topics: ['ndf-aquatic'] } }, await as('partner:traffic'),
    );
    expect(registerTraining.userErrors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['input', 'organization'] }]);
    await done({ organization: 'traffic', revision: revision('organizations', 'slug', 'traffic'), step: 'PUBLISH' });
    expect((await found()).edges).toEqual([{ node: { slug: 'traffic' } }]);
  });

  it('refuses steps that the present listing does not allow, and what is missing, wrong or not there', async () => {
    const offer = await offered();
    expect(await faults({ offer, revision: 1, step: 'RETIRE' })).toEqual(['OUT_OF_ORDER step']);
    expect(await faults({ offer, revision: 1, step: 'RETURN', reason: ' ' })).toEqual(['REQUIRED reason']);
    expect(await faults({ offer, revision: 1, step: 'REJECT', reason: 'x'.repeat(1_001) })).toEqual(['TOO_LONG reason']);
    expect(await faults({ organization: 'fao', revision: 1, step: 'RETURN', reason: 'Why' })).toEqual(['OUT_OF_ORDER step']);
    expect(await faults({ organization: 'fao', revision: 1, step: 'PUBLISH' })).toEqual(['OUT_OF_ORDER step']);
    expect(await faults({ revision: 1, step: 'PUBLISH' })).toEqual(['REQUIRED organization']);
    expect(await faults({ organization: 'fao', offer, revision: 1, step: 'PUBLISH' })).toEqual(['TOO_MANY offer']);
    expect(await faults({ offer, revision: 1, step: 'DUPLICATE_OF' })).toEqual(['REQUIRED duplicateOf']);
    for (const duplicateOf of [offer, 'offer_0', 'fao']) expect(await faults({ offer, revision: 1, step: 'DUPLICATE_OF', duplicateOf })).toEqual(['UNKNOWN_REFERENCE duplicateOf']);
    expect(await faults({ offer, revision: 1, step: 'DUPLICATE_OF', duplicateOf: await offered() })).toEqual(['NOT_ALLOWED_NOW duplicateOf']);
    expect(await code({ offer, revision: 2, step: 'PUBLISH' }, 'secretariat')).toBe('CONFLICT');
    expect(await code({ offer: 'offer_0', revision: 2, step: 'PUBLISH' }, 'secretariat')).toBe('NOT_FOUND');
    expect(await code({ training: 'no-such', revision: 2, step: 'PUBLISH' }, 'secretariat')).toBe('NOT_FOUND');
    expect(await code({ offer, revision: 1, step: 'PUBLISH' }, 'authority:MUS')).toBe('FORBIDDEN');
    expect(lines('Offer', offer)).toEqual(['SUBMITTED']);
  });

  it('lets the id of a duplicate offer lead to the other one for ever, in a chain, too', async () => {
    const ids = [await offered(), await offered(), await offered()] as const;
    for (const offer of ids.slice(1)) await done({ offer, revision: 1, step: 'PUBLISH' });
    expect(await done({ offer: ids[0], revision: 1, step: 'DUPLICATE_OF', duplicateOf: ids[1] })).toMatchObject({ id: ids[1] });
    expect(await done({ offer: ids[1], revision: 2, step: 'DUPLICATE_OF', duplicateOf: ids[2] })).toMatchObject({ id: ids[2] });
    for (const id of ids) expect((await graph.data<{ offer: { id: string } }>(`{ offer(id: "${id}") { id } }`)).offer).toEqual({ id: ids[2] });
    const { offersGiven } = (await graph.data<{ party: { offersGiven: { edges: { node: { id: string } }[] } } }>('{ party(iso3: "MUS") { offersGiven(first: 100) { edges { node { id } } } } }', {}, await as('secretariat'))).party;
    expect(offersGiven.edges.map(e => e.node.id)).toContain(ids[2]);
    expect(offersGiven.edges.filter(e => e.node.id === ids[0] || e.node.id === ids[1])).toEqual([]);
    expect(await code({ offer: ids[0], revision: 2, step: 'PUBLISH' }, 'secretariat')).toBe('NOT_FOUND');
  });

  it('moves the sessions of a duplicate training over, with all who have registered', async () => {
    const kept = await registered('wco', { sessions: [{ startsOn: '2027-05-01' }] });
    const twin = await registered('unia', { courses: ['ndf-sharks'], sessions: [{ startsOn: '2027-06-01', places: 5, languages: ['pt'] }] });
    const session = twin.sessions.edges[0]!.node.id;
    const { slug: edition } = graph.sql<{ slug: string }>('partners', 'select slug from training_sessions where id = ?', session)[0]!;
    const { id } = await applicants.registered('anna', session);
    expect(await done({ training: twin.slug, revision: 1, step: 'DUPLICATE_OF', duplicateOf: kept.slug })).toMatchObject({ slug: kept.slug, revision: 2 });
    const query = `query($slug: String!) { training(slug: $slug) { slug languages courses { slug } organizations { slug } sessions { edges { node { id placesLeft training { slug } organizations { slug } } } } } }`;
    for (const slug of [twin.slug, kept.slug, edition])
      expect((await graph.data<{ training: unknown }>(query, { slug })).training).toMatchObject({
        slug: kept.slug, languages: ['en', 'pt'], courses: [{ slug: 'ndf-sharks' }], organizations: [{ slug: 'wco' }, { slug: 'unia' }],
        sessions: { edges: [{ node: { id: kept.sessions.edges[0]!.node.id } }, { node: { id: session, placesLeft: 4, training: { slug: kept.slug }, organizations: [{ slug: 'unia' }] } }] },
      });
    const mine = await graph.data<{ registration: unknown }>(`{ registration(id: "${id}") { state session { id training { slug } } } }`, {}, await applicants.as('anna'));
    expect(mine.registration).toEqual({ state: 'PLACE', session: { id: session, training: { slug: kept.slug } } });
    // The address stays taken.
    expect((await registered('unia')).slug).not.toBe(twin.slug);
  });

  it('lets whatever named a duplicate organization name the other one', async () => {
    const save = async (input: object) => graph.data('mutation($input: SaveOrganizationInput!) { saveOrganization(input: $input) { organization { slug } userErrors { code } } }', { input }, await as('secretariat'));
    // An alliance, and a member of one that the other is in, too.
    await save({ slug: 'old-alliance', name: { en: 'Old Alliance' }, kind: 'CONSORTIUM', members: ['fao', 'unia'] });
    const slug = 'wco';
    graph.change('partners', "insert into organization_members (consortium, member) values ('wco', 'old-alliance'), ('wco', 'fao')");
    const session = givenSession(graph.folder, { organizations: '["wco","fao"]' });
    const { training } = graph.sql<{ training: string }>('partners', 'select training from training_sessions where id = ?', session)[0]!;
    graph.change('partners', "insert into training_organizations (organization, training) values ('wco', ?) on conflict do nothing", training);
    const count = (statement: string) => graph.sql<{ n: number }>('partners', statement)[0]!.n;
    const named = (of: string) => ({
      trainings: count(`select count(*) as n from training_organizations where organization in (${of})`),
      offers: count(`select count(*) as n from offers where giver_organization in (${of})`),
      money: count(`select count(*) as n from contributions where giver_organization in (${of})`) + count(`select count(*) as n from contributions where receiver_organization in (${of})`),
    });
    const both = graph.sql<{ n: number }>('partners', "select count(distinct training) as n from training_organizations where organization in ('wco', 'fao')")[0]!.n;
    const before = named("'wco', 'fao'");
    expect(Math.min(named("'wco'").trainings, named("'wco'").offers, named("'wco'").money)).toBeGreaterThan(0);

    const { aliases } = (await graph.data<{ organization: { aliases: string[] } }>('{ organization(slug: "fao") { aliases } }')).organization;
    expect(await done({ organization: slug, revision: revision('organizations', 'slug', slug), step: 'DUPLICATE_OF', duplicateOf: 'fao' })).toMatchObject({ slug: 'fao' });
    expect(named("'fao'")).toEqual({ ...before, trainings: both });
    // Nothing holds the old slug any more but where it leads, and what is on record of it.
    for (const { name, columns } of tablesOf.partners.filter(({ name: table }) => !['redirects', 'changes', 'latest_changes', 'repetitions'].includes(table)))
      for (const column of columns.filter(c => (c.columnType === 'SQLiteText' || c.columnType === 'SQLiteTextJson') && c.name !== 'token'))
        expect({ name, column: column.name, n: count(`select count(*) as n from "${name}" where "${column.name}" = 'wco' or instr("${column.name}", '"wco"') > 0`) }).toEqual({ name, column: column.name, n: 0 });
    const { organization } = await graph.data<{ organization: { slug: string; acronym: string; aliases: string[]; members: { slug: string }[]; memberOf: { slug: string }[] } }>('{ organization(slug: "wco") { slug acronym aliases members { slug } memberOf { slug } } }');
    expect(organization).toMatchObject({ slug: 'fao', acronym: 'FAO', aliases: expect.arrayContaining([...aliases, 'WCO', 'World Customs Organization']) as string[] });
    expect(organization.members.map(m => m.slug)).toEqual(['old-alliance']);
    expect(organization.memberOf.map(m => m.slug)).toEqual(expect.arrayContaining(['iccwc', 'old-alliance']));
    expect((await graph.data<{ organizations: { edges: { node: { slug: string } }[] } }>('{ organizations(search: "customs organization") { edges { node { slug } } } }')).organizations.edges).toEqual([{ node: { slug: 'fao' } }]);
    expect((await graph.data<{ activities: { totalCount: number } }>('{ activities(filter: { organizations: ["wco"] }) { totalCount } }')).activities.totalCount).toBe(0);
    expect(lines('Organization', 'wco')).toEqual(['MERGED']);
    expect(lines('Training', training)).toContain('EDITED');
    // Its slug is not given again, and leads on where the other one goes.
    const again = await graph.data<{ saveOrganization: { userErrors: object[] } }>('mutation($input: SaveOrganizationInput!) { saveOrganization(input: $input) { userErrors { code } } }', { input: { slug: 'wco', name: { en: 'Another' }, kind: 'NGO' } }, await as('secretariat'));
    expect(again.saveOrganization.userErrors).toEqual([{ code: 'DUPLICATE' }]);
    await done({ organization: 'fao', revision: revision('organizations', 'slug', 'fao'), step: 'DUPLICATE_OF', duplicateOf: 'unia' });
    expect((await graph.data<{ organization: { slug: string } }>('{ organization(slug: "wco") { slug } }')).organization).toEqual({ slug: 'unia' });
  });
});
