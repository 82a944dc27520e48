import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kept, moderated, outline, said, savedCourse, savedMaterial } from './content.ts';
import { type Matrix, change, openMatrix } from './fixture.ts';
import { confirmed } from './learning.ts';
import { type Who, everybodyBut } from './roles.ts';
import { type Expected, outcomeOf, tryAs } from './writing.ts';

/** ACCESS: drafts and submissions are their own Party's or organization's and the Secretariat's; the Secretariat decides. */
describe('what is submitted', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  const can = (slug: string) => ({
    query: `{ material(slug: "${slug}") { viewerCan { saveMaterial moderateContent } } }`,
    in: (data: { material: { viewerCan: Record<string, boolean> } | null }) => data.material?.viewerCan,
  });
  const whose: [string, Who, object][] = [['a Party', 'own', { party: 'MUS' }], ['an organization', 'partner', { organization: 'unia' }]];
  const made = (who: Who, input: object): Promise<Kept> => savedMaterial(matrix.graph, matrix.as(who), input);
  const moderate = (kept: Kept, step: string, more: object = {}) => moderated(matrix.graph, matrix.as('secretariat'), { material: kept.slug, revision: kept.revision, step, reason: 'Because', ...more });
  const decides: Who[] = ['own', 'other', 'partner', 'otherPartner', 'secretariat'];
  const all = (outcome: Expected[Who], but: Expected): Expected => ({ ...Object.fromEntries(decides.map(who => [who, outcome])), ...but });

  it.each(whose)('are submitted in the name of %s by whoever acts for it', (_, who, input) =>
    tryAs(matrix, async () => Promise.resolve({ mutation: 'saveMaterial', input: { ...said, ...input } }), all('FORBIDDEN', { [who]: 'done', secretariat: 'done' })),
  );

  it('are submitted in nobody\'s name by the Secretariat alone', () =>
    tryAs(matrix, async () => Promise.resolve({ mutation: 'saveMaterial', input: said }), all('to mend: REQUIRED input.party', { secretariat: 'done' })));

  it.each(whose)('of %s that are drafted are changed by whoever acts for it, and do not exist for others', (_, who, input) =>
    tryAs(
      matrix,
      async () => {
        const { slug, revision } = await made(who, input);
        return { mutation: 'saveMaterial', input: { slug, revision, year: 2020 }, can: can(slug) };
      },
      all('NOT_FOUND', { [who]: 'done', secretariat: 'done' }),
    ),
  );

  it.each(whose)('of %s that are published are changed by the Secretariat alone', (_, who, input) =>
    tryAs(
      matrix,
      async () => {
        const kept = await made(who, { ...input, submit: true });
        await moderate(kept, 'PUBLISH');
        return { mutation: 'saveMaterial', input: { slug: kept.slug, revision: kept.revision + 1, year: 2020 }, can: can(kept.slug) };
      },
      all('FORBIDDEN', { [who]: 'to mend: NOT_ALLOWED_NOW input.slug', secretariat: 'done' }),
    ),
  );

  it.each(whose)('of %s are decided on by the Secretariat alone', (_, who, input) =>
    tryAs(
      matrix,
      async () => {
        const { slug, revision } = await made(who, { ...input, submit: true });
        return { mutation: 'moderateContent', input: { material: slug, revision, step: 'PUBLISH' }, can: can(slug) };
      },
      { secretariat: 'done' },
    ),
  );

  it('that are hidden are refused as those that do not exist, word for word', async () => {
    const { slug } = await made('own', { party: 'MUS' });
    const errorsOf = async (of: string) =>
      (await matrix.graph.ask('mutation($slug: String!) { saveMaterial(input: { slug: $slug, revision: 1, year: 2020 }) { userErrors { code } } }', { slug: of }, matrix.as('partner'))).errors;
    expect(JSON.stringify(await errorsOf(slug))).toBe(JSON.stringify(await errorsOf('no-such-material')));
  });

  it('that turn out to be duplicates of a published one tell nothing of what nobody has read', async () => {
    const [staying, same] = [await made('partner', { organization: 'unia', submit: true }), await made('own', { party: 'MUS', submit: true })];
    await moderate(staying, 'PUBLISH');
    await moderate(same, 'DUPLICATE_OF', { duplicateOf: staying.slug });
    const seen = async (who: Who) => (await matrix.graph.data<{ material: { slug: string } | null }>(`{ material(slug: "${same.slug}") { slug } }`, {}, matrix.as(who))).material?.slug;
    expect([await seen('own'), await seen('secretariat'), await seen('other'), await seen('visitor')]).toEqual([staying.slug, staying.slug, undefined, undefined]);
    expect(await outcomeOf(matrix, 'own', 'saveMaterial', { slug: same.slug, revision: 2, year: 2020 })).toBe('NOT_FOUND');
  });

  const canCourse = (slug: string) => ({
    query: `{ course(slug: "${slug}") { viewerCan { saveCourse moderateContent enrolInCourse } } }`,
    in: (data: { course: { viewerCan: Record<string, boolean> } | null }) => data.course?.viewerCan,
  });
  const drafted = (who: Who, input: object): Promise<Kept> => savedCourse(matrix.graph, matrix.as(who), { ...outline, ...input });
  const published = async (who: Who, input: object): Promise<Kept> => {
    const { slug, revision } = await drafted(who, { ...input, submit: true });
    await moderated(matrix.graph, matrix.as('secretariat'), { course: slug, revision, step: 'PUBLISH' });
    return { slug, revision: revision + 1 };
  };

  it.each(whose)('courses are drafted in the name of %s by whoever acts for it', (_, who, input) =>
    tryAs(matrix, async () => Promise.resolve({ mutation: 'saveCourse', input: { ...outline, ...input } }), all('FORBIDDEN', { [who]: 'done', secretariat: 'done' })),
  );

  it.each(whose)('courses of %s that are drafted are changed by whoever acts for it, and do not exist for others', (_, who, input) =>
    tryAs(
      matrix,
      async () => {
        const { slug, revision } = await drafted(who, input);
        return { mutation: 'saveCourse', input: { slug, revision, hours: 9 }, can: canCourse(slug) };
      },
      all('NOT_FOUND', { [who]: 'done', secretariat: 'done' }),
    ),
  );

  it.each(whose)('the next edition of a course of %s is drafted by whoever acts for it', (_, who, input) =>
    tryAs(
      matrix,
      async () => {
        const { slug, revision } = await published(who, input);
        return { mutation: 'saveCourse', input: { slug, revision, hours: 9 }, can: canCourse(slug) };
      },
      all('FORBIDDEN', { [who]: 'done', secretariat: 'done' }),
    ),
  );

  it.each(whose)('the next edition of a course of %s is decided on by the Secretariat alone', (_, who, input) =>
    tryAs(
      matrix,
      async () => {
        const { slug, revision } = await published(who, input);
        const next = await drafted(who, { slug, revision, hours: 9, submit: true });
        return { mutation: 'moderateContent', input: { course: slug, revision: next.revision, step: 'RETURN', reason: 'Why' }, can: canCourse(slug) };
      },
      { secretariat: 'done' },
    ),
  );

  it('courses that are drafted are taken up by nobody', () =>
    tryAs(
      matrix,
      async () => {
        const { slug } = await drafted('own', { party: 'MUS' });
        return { mutation: 'enrolInCourse', input: { course: slug }, can: canCourse(slug) };
      },
      Object.fromEntries(everybodyBut('visitor').map(who => [who, 'to mend: UNKNOWN_REFERENCE input.course'])),
    ));

  it('courses are run with a tutor by whoever submitted them, by a partner whose organization made them, and by the Secretariat', async () => {
    const cohort = { startsOn: '2027-01-01', endsOn: '2027-03-01', capacity: 5, organization: 'fao' };
    const { slug } = await published('own', { party: 'MUS' });
    change(matrix.graph, 'college', "insert into course_organizations (organization, role, course, position) values ('unia', 'MADE_BY', ?, 0), ('fao', 'FOLLOWS_GUIDANCE_OF', ?, 1)", slug, slug);
    const can = { query: `{ course(slug: "${slug}") { viewerCan { saveCohort } } }`, in: (data: { course: { viewerCan: Record<string, boolean> } }) => data.course.viewerCan };
    const may = all('FORBIDDEN', { own: 'done', partner: 'done', secretariat: 'done' });
    await tryAs(matrix, async () => Promise.resolve({ mutation: 'saveCohort', input: { ...cohort, course: slug }, can }), may);
    await tryAs(
      matrix,
      async () => {
        const { saveCohort } = await matrix.graph.data<{ saveCohort: { cohort: { id: string } } }>('mutation($input: SaveCohortInput!) { saveCohort(input: $input) { cohort { id } } }', { input: { ...cohort, course: slug } }, matrix.as('own'));
        const { id } = saveCohort.cohort;
        return {
          mutation: 'saveCohort',
          input: { id, revision: 1, capacity: 6 },
          can: {
            query: `{ course(slug: "${slug}") { cohorts(last: 1) { edges { node { id viewerCan { saveCohort } } } } } }`,
            in: (data: { course: { cohorts: { edges: { node: { viewerCan: Record<string, boolean> } }[] } } }) => data.course.cohorts.edges[0]!.node.viewerCan,
          },
        };
      },
      may,
    );
    // Of a draft nobody else hears by trying to run it.
    const draft = await drafted('own', { party: 'MUS' });
    await tryAs(
      matrix,
      async () => Promise.resolve({ mutation: 'saveCohort', input: { ...cohort, course: draft.slug } }),
      all('to mend: UNKNOWN_REFERENCE input.course', { own: 'to mend: NOT_ALLOWED_NOW input.course', secretariat: 'to mend: NOT_ALLOWED_NOW input.course' }),
    );
  });

  it('a tutor is named by whoever sees them', async () => {
    const { slug } = await published('own', { party: 'MUS' });
    const cohort = { course: slug, startsOn: '2027-01-01', endsOn: '2027-03-01', capacity: 5 };
    const person = { token: await matrix.graph.token({ subject: 'a tutor' }) };
    await confirmed(matrix.graph, matrix.as, person, { consents: true });
    const { me } = await matrix.graph.data<{ me: { id: string } }>('{ me { id } }', {}, person);
    const stranger = await matrix.graph.data<{ me: { id: string } }>('{ me { id } }', {}, { token: await matrix.graph.token({ subject: 'no tutor' }) });
    expect(await outcomeOf(matrix, 'own', 'saveCohort', { ...cohort, tutor: stranger.me.id })).toBe('to mend: UNKNOWN_REFERENCE input.tutor');
    change(matrix.graph, 'college', "insert into course_organizations (organization, role, course, position) values ('unia', 'MADE_BY', ?, 0)", slug);
    expect(await outcomeOf(matrix, 'partner', 'saveCohort', { ...cohort, tutor: me.id })).toBe('to mend: UNKNOWN_REFERENCE input.tutor');
    expect(await outcomeOf(matrix, 'own', 'saveCohort', { ...cohort, tutor: me.id })).toBe('done');
    const shown = async (who: Who) =>
      (await matrix.graph.data<{ course: { cohorts: { edges: { node: { tutor: { id: string } | null } }[] } } }>(`{ course(slug: "${slug}") { cohorts { edges { node { tutor { id } } } } } }`, {}, matrix.as(who))).course.cohorts.edges.map(e => e.node.tutor?.id);
    expect([await shown('own'), await shown('secretariat'), await shown('partner'), await shown('visitor')]).toEqual([[me.id], [me.id], [undefined], [undefined]]);
  });
});
