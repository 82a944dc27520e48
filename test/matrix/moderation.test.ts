import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kept, moderated, outline, said, savedCourse, savedMaterial } from './content.ts';
import { type Matrix, openMatrix } from './fixture.ts';
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
});
