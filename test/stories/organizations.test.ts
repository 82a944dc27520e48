import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, ways } from '../support/graph.ts';

interface Seen {
  organization: { materials: { totalCount: number }; courses: { totalCount: number } } | null;
  found: { totalCount: number };
}

/*
 * The Secretariat keeps the list of organizations at the partners' subgraph; materials of the college name their
 * publishers in words, and follow as soon as the feed has come.
 */
describe.each(ways)('an organization that the Secretariat saves, %s', way => {
  let graph: Graph;
  let token: string;
  beforeAll(async () => {
    graph = await openGraph({ way });
    token = await graph.token({ subject: 'secretariat', roles: ['secretariat'] });
  });
  afterAll(() => graph.close());

  const save = async (input: object): Promise<number> => {
    const { saveOrganization } = await graph.data<{ saveOrganization: { organization: { revision: number } | null; userErrors: unknown[] } }>(
      'mutation($input: SaveOrganizationInput!) { saveOrganization(input: $input) { organization { revision } userErrors { code path } } }',
      { input },
      { token },
    );
    expect(saveOrganization.userErrors).toEqual([]);
    return saveOrganization.organization!.revision;
  };
  /** What the college says, asked anew until it says what is expected, for as long as a busy machine takes. */
  const follows = async (slug: string, word: string, expected: { materials: number; found: number }) => {
    const query = 'query($slug: String!, $word: String!) { organization(slug: $slug) { materials { totalCount } courses { totalCount } } found: materials(search: $word) { totalCount } }';
    const until = Date.now() + 10_000;
    for (;;) {
      const { organization, found } = await graph.data<Seen>(query, { slug, word });
      const seen = { materials: organization!.materials.totalCount, found: found.totalCount };
      if (JSON.stringify(seen) === JSON.stringify(expected) || Date.now() > until) return expect(seen).toEqual(expected);
    }
  };
  const publishers = (name: string) => graph.sql<{ organization: string | null }>('college', 'select organization from material_publishers where name = ?', name).map(row => row.organization);

  it('is the publisher of the materials that name it, by whichever of its names, and is so no longer when it loses it', async () => {
    const [{ name, n }] = graph.sql<{ name: string; n: number }>('college', 'select name, count(distinct material) as n from material_publishers where organization is null group by name order by n desc, name limit 1') as [{ name: string; n: number }];
    expect(publishers(name)).toEqual(publishers(name).map(() => null));
    const revision = await save({ slug: 'the-publisher', name: { en: 'Quokka Society' }, kind: 'NGO', aliases: [name] });
    await follows('the-publisher', 'quokka', { materials: n, found: n });
    expect(publishers(name)).toEqual(publishers(name).map(() => 'the-publisher'));
    const next = await save({ slug: 'the-publisher', revision, name: { en: 'Wombat Society' } });
    await follows('the-publisher', 'wombat', { materials: n, found: n });
    await follows('the-publisher', 'quokka', { materials: n, found: 0 });
    await save({ slug: 'the-publisher', revision: next, aliases: null });
    await follows('the-publisher', 'wombat', { materials: 0, found: 0 });
    expect(publishers(name)).toEqual(publishers(name).map(() => null));
  });

  it('leads to the courses that it made under its new name', async () => {
    const [{ n }] = graph.sql<{ n: number }>('college', "select count(distinct course) as n from course_organizations where organization = 'cites'") as [{ n: number }];
    const { organization } = await graph.data<{ organization: { revision: number } }>('{ organization(slug: "cites") { revision } }');
    await save({ slug: 'cites', revision: organization.revision, aliases: ['Zyxconvention'] });
    const until = Date.now() + 10_000;
    const found = async () => (await graph.data<{ courses: { totalCount: number } }>('{ courses(search: "zyxconvention") { totalCount } }')).courses.totalCount;
    while ((await found()) !== n && Date.now() < until);
    expect(n).toBeGreaterThan(0);
    expect(await found()).toBe(n);
  });

  it('leads to what it made and published under the organization that it was a duplicate of', async () => {
    const made = (slug: string) => graph.sql<{ course: string; role: string }>('college', 'select distinct course, role from course_organizations where organization = ? order by course, role', slug);
    const published = (slug: string) => graph.sql<{ material: string }>('college', 'select distinct material from material_publishers where organization = ? order by material', slug);
    const [courses, materials] = [made('cites'), published('cites')];
    expect(Math.min(courses.length, materials.length)).toBeGreaterThan(0);
    graph.change('college', "update materials set submitted_by_organization = 'cites' where slug in (select material from material_publishers where organization = 'cites')");
    await save({ slug: 'convention', name: { en: 'Convention' }, kind: 'MEA_SECRETARIAT' });
    const { organization } = await graph.data<{ organization: { revision: number } }>('{ organization(slug: "cites") { revision } }');
    const { moderateListing } = await graph.data<{ moderateListing: { userErrors: object[] } }>(
      'mutation($input: ModerateListingInput!) { moderateListing(input: $input) { userErrors { code path } } }', { input: { organization: 'cites', revision: organization.revision, step: 'DUPLICATE_OF', duplicateOf: 'convention' } }, { token },
    );
    expect(moderateListing.userErrors).toEqual([]);
    const until = Date.now() + 10_000;
    while (made('convention').length < courses.length && Date.now() < until) await graph.data('{ organization(slug: "convention") { slug } }');
    expect([made('convention'), made('cites')]).toEqual([courses, []]);
    expect([published('convention'), published('cites')]).toEqual([materials, []]);
    expect(graph.sql('college', "select slug from materials where submitted_by_organization = 'convention' order by slug")).toEqual(materials.map(({ material }) => ({ slug: material })));
    const { old } = await graph.data<{ old: { slug: string; courses: { totalCount: number } } }>('{ old: organization(slug: "cites") { slug courses { totalCount } } }');
    expect(old).toEqual({ slug: 'convention', courses: { totalCount: courses.filter(c => c.role === 'MADE_BY').length } });
  });
});
