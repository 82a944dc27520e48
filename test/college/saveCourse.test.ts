import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leadingBack } from '../../services/college/rules/courses.ts';
import { type Graph, openGraph } from '../support/graph.ts';

const outline = 'modules { position title { text } lessons { id version position title { text } } }';
const fields = `slug version revision listing moderationReason title { text } fr: title(languages: ["fr"]) { text } description { text } audience hours languages topics { slug } capacity admission ${outline}
  madeBy { slug } prerequisites { slug } submittedBy { ... on Party { iso3 } ... on Organization { slug } } reality provenance { source } questionCount isDemonstration
  draft { version revision listing moderationReason title { text } description { text } audience hours languages topics { slug } capacity admission prerequisites { slug } modules { title { text } lessons { title { text } } } }
  viewerCan { saveCourse moderateContent enrolInCourse }`;
const mutations = {
  saveCourse: `mutation($input: SaveCourseInput!) { done: saveCourse(input: $input) { course { ${fields} } userErrors { code message path } } }`,
  moderateContent: `mutation($input: ModerateContentInput!) { done: moderateContent(input: $input) { course { ${fields} } material { slug } userErrors { code message path } } }`,
  enrolInCourse: `mutation($input: EnrolInCourseInput!) { done: enrolInCourse(input: $input) { enrolment { id state version progress { done of } ${outline} } userErrors { code message path } } }`,
  recordLearning: `mutation($input: RecordLearningInput!) { done: recordLearning(input: $input) { enrolments { id state version progress { done of } ${outline} } userErrors { code message path } } }`,
};

interface Enrolment {
  id: string;
  state: string;
  version: number;
  progress: { done: number; of: number };
  modules: { lessons: { id: string }[] }[];
}
interface Course {
  slug: string;
  version: number;
  revision: number;
  listing: string;
  draft: { revision: number; listing: string; hours: number } | null;
  viewerCan: Record<string, boolean>;
}
interface Payload {
  course?: Course;
  enrolment?: Enrolment;
  enrolments?: Enrolment[];
  userErrors: { code: string; message: string; path: string[] }[];
}

const roles: Record<string, string[]> = { secretariat: ['secretariat'], unia: ['partner:unia'], fao: ['partner:fao'], mauritius: ['authority:MUS'] };

describe('courses that are drafted', () => {
  let graph: Graph;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const as = async (who: string) => {
    if (!tokens.has(who)) tokens.set(who, await graph.token({ subject: who, roles: roles[who] ?? [] }));
    return { token: tokens.get(who) };
  };
  const send = async (mutation: keyof typeof mutations, who: string, input: object): Promise<Payload> => (await graph.data<{ done: Payload }>(mutations[mutation], { input }, await as(who))).done;
  const faults = async (mutation: keyof typeof mutations, who: string, input: object) => (await send(mutation, who, input)).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`);
  const code = async (mutation: keyof typeof mutations, who: string, input: object) => (await graph.ask(mutations[mutation], { input }, await as(who))).errors?.map(e => e.extensions?.code);
  const saved = async (who: string, input: object): Promise<Course> => {
    const { course, userErrors } = await send('saveCourse', who, input);
    expect(userErrors).toEqual([]);
    return course!;
  };
  const moderated = async (course: Pick<Course, 'slug' | 'revision' | 'draft'>, step: string, more: object = {}): Promise<Course> => {
    const { course: after, userErrors } = await send('moderateContent', 'secretariat', { course: course.slug, revision: course.draft?.revision ?? course.revision, step, ...more });
    expect(userErrors).toEqual([]);
    return after!;
  };
  const least = {
    title: { en: ' Okapi watch ', fr: 'Observer les okapis' }, audience: ['ENFORCEMENT'], hours: 2, languages: ['en', 'fr'], topics: ['reporting'], organization: 'unia',
    modules: [{ title: { en: 'See' }, lessons: [{ en: 'Where' }, { en: 'When' }] }],
  };
  const open = async (title: string, more: object = {}) => moderated(await saved('unia', { ...least, title: { en: title }, submit: true, ...more }), 'PUBLISH');
  const shown = async (slug: string, who?: string) => (await graph.data<{ course: Course | null }>(`{ course(slug: "${slug}") { ${fields} } }`, {}, who === undefined ? {} : await as(who))).course;
  const enrolled = async (who: string, course: string) => (await send('enrolInCourse', who, { course })).enrolment!;
  const worked = async (who: string, enrolment: Enrolment, lessons: string[]) =>
    (await send('recordLearning', who, { events: lessons.map(lesson => ({ enrolment: enrolment.id, lesson, doneAt: '2026-11-20T00:00:00Z', eventId: lesson })) })).enrolments![0]!;
  const lessonsOf = (enrolment: Enrolment) => enrolment.modules.flatMap(m => m.lessons.map(l => l.id));
  const found = async (who: string, args: string) => (await graph.data<{ courses: { edges: { node: { slug: string } }[] } }>(`{ courses(${args}) { edges { node { slug } } } }`, {}, await as(who))).courses.edges.map(e => e.node.slug);

  it('come to readers with credit to who made them', async () => {
    const draft = await saved('unia', least);
    expect(draft).toMatchObject({
      slug: 'unia-okapi-watch', version: 1, revision: 1, listing: 'DRAFT', moderationReason: null, title: { text: 'Okapi watch' }, fr: { text: 'Observer les okapis' }, description: null, audience: ['ENFORCEMENT'], hours: 2, languages: ['en', 'fr'],
      topics: [{ slug: 'reporting' }], capacity: null, admission: 'OPEN', modules: [{ position: 1, title: { text: 'See' }, lessons: [{ version: 1, position: 1, title: { text: 'Where' } }, { version: 1, position: 2, title: { text: 'When' } }] }],
      madeBy: [{ slug: 'unia' }], prerequisites: [], submittedBy: { slug: 'unia' }, reality: 'REAL_TITLE', provenance: { source: 'Submitted here by the organization unia' }, draft: null, viewerCan: { saveCourse: true, moderateContent: false, enrolInCourse: false },
    });
    expect([await shown(draft.slug), await found('fao', 'search: "okapi"'), await found('unia', 'search: "okapi"')]).toEqual([null, [], [draft.slug]]);
    const edited = await saved('unia', { slug: draft.slug, revision: 1, title: { fr: null }, description: { es: 'Para principiantes' }, modules: [{ title: { en: 'Look' }, lessons: [{ en: 'Closely' }] }], capacity: 3, submit: true });
    expect(edited).toMatchObject({ revision: 2, listing: 'SUBMITTED', fr: { text: 'Okapi watch' }, description: { text: 'Para principiantes' }, capacity: 3, modules: [{ title: { text: 'Look' }, lessons: [{ title: { text: 'Closely' } }] }] });
    expect(await moderated(edited, 'PUBLISH')).toMatchObject({ revision: 3, listing: 'PUBLISHED', version: 1 });
    expect([await found('fao', 'search: "okapi closely", filter: { topics: ["reporting"], audience: [ENFORCEMENT], languages: ["fr"], madeBy: ["unia"] }'), await found('fao', 'search: "okapi where"')]).toEqual([[draft.slug], []]);
    expect(await enrolled('ann', draft.slug)).toMatchObject({ state: 'ACTIVE', version: 1 });
  });

  it('leave learners the edition that they began', async () => {
    const first = await open('Quokka class', { modules: [{ title: { en: 'One' }, lessons: [{ en: 'A' }, { en: 'B' }] }], capacity: 1 });
    const early = await enrolled('early', first.slug);
    const [a, b] = lessonsOf(early);
    await worked('early', early, [a!]);
    expect((await enrolled('waits', first.slug)).state).toBe('WAITING');
    const before = await shown(first.slug);
    const next = await saved('unia', { slug: first.slug, revision: first.revision, title: { en: 'Quokka class, revised' }, hours: 7, capacity: 5, topics: ['border-control'], modules: [{ title: { en: 'Two' }, lessons: [{ en: 'C' }] }], submit: true });
    expect(next).toMatchObject({ version: 1, revision: first.revision, draft: { version: 2, revision: first.revision + 1, listing: 'SUBMITTED', title: { text: 'Quokka class, revised' }, hours: 7, capacity: 5, topics: [{ slug: 'border-control' }], modules: [{ title: { text: 'Two' }, lessons: [{ title: { text: 'C' } }] }] } });
    // Nothing has changed for others, nor can they tell that something will.
    expect(await shown(first.slug)).toEqual(before);
    expect([await found('secretariat', 'filter: { drafts: [SUBMITTED], isDemonstration: false }'), await found('fao', 'filter: { drafts: [SUBMITTED] }')]).toEqual([[first.slug], []]);
    const published = await moderated(next, 'PUBLISH');
    expect(published).toMatchObject({ version: 2, revision: first.revision + 2, title: { text: 'Quokka class, revised' }, hours: 7, draft: null, modules: [{ title: { text: 'Two' } }] });
    expect(await found('fao', 'filter: { topics: ["border-control"] }, search: "quokka"')).toEqual([first.slug]);
    // More places: who waited has one, in the edition that they asked for.
    expect(graph.sql('college', 'select version, state from enrolments where course = ? order by enrolled_on, id', first.slug)).toEqual([{ version: 1, state: 'ACTIVE' }, { version: 1, state: 'ACTIVE' }]);
    const late = await enrolled('late', first.slug);
    expect(late).toMatchObject({ version: 2, progress: { done: 0, of: 1 }, modules: [{ title: { text: 'Two' } }] });
    expect(await worked('early', early, [b!])).toMatchObject({ state: 'COMPLETED', version: 1, progress: { done: 2, of: 2 }, modules: [{ title: { text: 'One' } }] });
    expect(await faults('recordLearning', 'early', { events: [{ enrolment: early.id, lesson: lessonsOf(late)[0], doneAt: '2026-11-20T00:00:00Z', eventId: 'other' }] })).toEqual(['UNKNOWN_REFERENCE events.0.lesson']);
    // The counters follow the tags.
    expect(graph.sql('college', "select count(*) as n from course_topics where course = ? and topic = 'reporting'", first.slug)).toEqual([{ n: 0 }]);
  });

  it('keep the quiz when a shipped course has its next edition', async () => {
    const before = (await shown('introduction', 'secretariat')) as Course & { questionCount: number };
    const after = await moderated(await saved('secretariat', { slug: 'introduction', revision: before.revision, hours: 4, submit: true }), 'PUBLISH');
    expect(after).toMatchObject({ version: 2, hours: 4, questionCount: before.questionCount, submittedBy: null, provenance: { source: 'Entered here by the Secretariat' } });
    expect(before.questionCount).toBeGreaterThan(0);
  });

  it('are returned, drafted anew after a rejection, and refused where they cannot follow', async () => {
    const course = await open('Numbat class');
    const next = await saved('unia', { slug: course.slug, revision: course.revision, hours: 3 });
    expect(await faults('moderateContent', 'secretariat', { course: course.slug, revision: next.draft!.revision, step: 'PUBLISH' })).toEqual(['OUT_OF_ORDER step']);
    const submitted = await saved('unia', { slug: course.slug, revision: next.draft!.revision, submit: true });
    const returned = await moderated(submitted, 'RETURN', { reason: 'Too short' });
    expect(returned).toMatchObject({ listing: 'PUBLISHED', hours: 2, draft: { listing: 'RETURNED', moderationReason: 'Too short', hours: 3 } });
    const rejected = await moderated(await saved('unia', { slug: course.slug, revision: returned.draft!.revision, hours: 4, submit: true }), 'REJECT', { reason: 'Still' });
    expect(rejected.draft).toMatchObject({ listing: 'REJECTED' });
    expect(await saved('unia', { slug: course.slug, revision: rejected.draft!.revision, hours: 5 })).toMatchObject({ draft: { listing: 'DRAFT', hours: 5 } });
    const retired = await moderated({ ...course, draft: null }, 'RETIRE');
    expect([retired.listing, await found('fao', 'search: "numbat"'), (await shown(course.slug))!.listing]).toEqual(['RETIRED', [], 'RETIRED']);
    expect(await faults('enrolInCourse', 'ann', { course: course.slug })).toEqual(['NOT_ALLOWED_NOW course']);
    expect((await shown(course.slug, 'ann'))!.viewerCan).toEqual({ saveCourse: false, moderateContent: false, enrolInCourse: false });
  });

  it('are saved from the revision that was read alone, and by who acts for whom they are', async () => {
    const course = await open('Dugong class');
    const next = await saved('unia', { slug: course.slug, revision: course.revision, hours: 3 });
    const revision = next.draft!.revision;
    // Who has not seen the draft does not write over it; nor does who has seen an older one.
    expect(await code('saveCourse', 'unia', { slug: course.slug, revision: course.revision, hours: 8 })).toEqual(['CONFLICT']);
    await saved('unia', { slug: course.slug, revision, hours: 4, submit: true });
    expect(await code('saveCourse', 'unia', { slug: course.slug, revision, hours: 8 })).toEqual(['CONFLICT']);
    expect(await code('moderateContent', 'secretariat', { course: course.slug, revision, step: 'PUBLISH' })).toEqual(['CONFLICT']);
    expect(await code('saveCourse', 'fao', { slug: course.slug, revision, hours: 8 })).toEqual(['FORBIDDEN']);
    expect(await code('moderateContent', 'fao', { course: course.slug, revision: revision + 1, step: 'PUBLISH' })).toEqual(['FORBIDDEN']);
    expect(await code('saveCourse', 'fao', { ...least })).toEqual(['FORBIDDEN']);
    expect(await faults('saveCourse', 'unia', { slug: course.slug, hours: 8 })).toEqual(['REQUIRED revision']);
    expect(graph.sql('college', 'select revision, listing from course_drafts where course = ?', course.slug)).toEqual([{ revision: revision + 1, listing: 'SUBMITTED' }]);
    expect((await shown(course.slug))).toMatchObject({ hours: 2, version: 1 });
    // Of two who save at once, one is told.
    const codes = await Promise.all([5, 6].map(hours => code('saveCourse', 'unia', { slug: course.slug, revision: revision + 1, hours })));
    expect(codes.map(c => c?.[0]).sort()).toEqual(['CONFLICT', undefined]);
  });

  it('share no revision with their next edition, so that who has read the one does not decide on the other', async () => {
    const course = await open('Gerenuk class');
    const next = await saved('unia', { slug: course.slug, revision: course.revision, hours: 3, submit: true });
    const retired = await moderated({ ...course, draft: null }, 'RETIRE');
    expect([retired.revision, retired.draft!.revision]).toEqual([next.draft!.revision + 1, next.draft!.revision]);
    expect(await code('saveCourse', 'secretariat', { slug: course.slug, revision: retired.revision, hours: 5 })).toEqual(['CONFLICT']);
    const again = await saved('secretariat', { slug: course.slug, revision: retired.draft!.revision, hours: 4 });
    expect(again.draft!.revision).toBe(retired.revision + 1);
    // Nor with that of one that takes over the topics of its duplicate.
    const staying = await open('Kowari class');
    await saved('unia', { slug: staying.slug, revision: staying.revision, hours: 3 });
    const after = await moderated(await open('Kowari class again', { topics: ['compliance'] }), 'DUPLICATE_OF', { duplicateOf: staying.slug });
    expect(after.revision).not.toBe(after.draft!.revision);
  });

  it.each(['DRAFT', 'REJECTED'])('come back as they were once they are retired, though a next edition is %s', async listing => {
    const course = await open(`Serow class ${listing}`);
    const next = await saved('unia', { slug: course.slug, revision: course.revision, hours: 3, submit: listing === 'REJECTED' });
    if (listing === 'REJECTED') await moderated(next, 'REJECT', { reason: 'No' });
    const retired = await moderated({ ...course, draft: null }, 'RETIRE');
    expect(await moderated({ ...retired, draft: null }, 'PUBLISH')).toMatchObject({ listing: 'PUBLISHED', version: 1, hours: 2, draft: { listing, hours: 3 } });
  });

  it('name what comes before, which enrolling asks for', async () => {
    const [first, second] = [await open('Eland one'), await open('Eland two')];
    const third = await open('Eland three', { prerequisites: [first.slug, second.slug] });
    expect(third).toMatchObject({ prerequisites: [{ slug: first.slug }, { slug: second.slug }] });
    const refused = await send('enrolInCourse', 'bea', { course: third.slug });
    expect(refused.userErrors).toEqual([{ code: 'NOT_ALLOWED_NOW', message: 'This cannot be done now: complete first Eland one, Eland two.', path: ['input', 'course'] }]);
    expect((await shown(third.slug, 'bea'))!.viewerCan.enrolInCourse).toBe(false);
    const one = await enrolled('bea', first.slug);
    await worked('bea', one, lessonsOf(one));
    expect((await send('enrolInCourse', 'bea', { course: third.slug })).userErrors[0]!.message).toBe('This cannot be done now: complete first Eland two.');
    // A duplicate counts for the one that stays, and what is retired is asked of nobody.
    const same = await open('Eland two again', { topics: ['compliance'] });
    const copy = await enrolled('bea', same.slug);
    await worked('bea', copy, lessonsOf(copy));
    const staying = await moderated(same, 'DUPLICATE_OF', { duplicateOf: second.slug });
    expect(staying).toMatchObject({ slug: second.slug, topics: [{ slug: 'reporting' }, { slug: 'compliance' }] });
    expect(await shown(same.slug)).toMatchObject({ slug: second.slug });
    expect((await shown(third.slug, 'bea'))!.viewerCan.enrolInCourse).toBe(true);
    expect(await enrolled('bea', third.slug)).toMatchObject({ state: 'ACTIVE' });
    expect(await enrolled('cleo', same.slug)).toMatchObject({ state: 'ACTIVE' });
    await moderated(first, 'RETIRE');
    expect((await send('enrolInCourse', 'dan', { course: third.slug })).userErrors[0]!.message).toBe('This cannot be done now: complete first Eland two.');
    // No course comes before itself.
    expect(await faults('saveCourse', 'unia', { slug: second.slug, revision: staying.revision, prerequisites: [third.slug] })).toEqual(['NOT_ALLOWED_NOW prerequisites.0']);
    expect(await faults('saveCourse', 'unia', { slug: second.slug, revision: staying.revision, prerequisites: [second.slug] })).toEqual(['NOT_ALLOWED_NOW prerequisites.0']);
  });

  it('stand in the place of their duplicate wherever it was named, in what is drafted, too, and that is told', async () => {
    const [staying, same] = [await open('Tamaraw one'), await open('Tamaraw one again', { topics: ['compliance'] })];
    const [after, other] = [await open('Tamaraw two', { prerequisites: [same.slug] }), await open('Tamaraw three')];
    const drafted = await saved('unia', { slug: other.slug, revision: other.revision, prerequisites: [same.slug, after.slug, staying.slug] });
    const next = await saved('unia', { slug: staying.slug, revision: staying.revision, hours: 3, prerequisites: [same.slug] });
    const [{ last }] = graph.sql<{ last: number }>('college', 'select max(position) as last from changes') as [{ last: number }];
    const tags = [{ slug: 'reporting' }, { slug: 'compliance' }];
    expect(await moderated(same, 'DUPLICATE_OF', { duplicateOf: staying.slug })).toMatchObject({ revision: next.draft!.revision + 2, topics: tags, draft: { revision: next.draft!.revision + 3, topics: tags, prerequisites: [] } });
    expect(await shown(after.slug)).toMatchObject({ revision: after.revision + 1, prerequisites: [{ slug: staying.slug }] });
    expect(await shown(other.slug, 'unia')).toMatchObject({ revision: other.revision, draft: { revision: drafted.draft!.revision + 1, prerequisites: [{ slug: staying.slug }, { slug: after.slug }] } });
    expect(graph.sql<{ kind: string; key: string; fields: string }>('college', "select kind, key, fields from changes where position > ? and action = 'EDITED' order by position", last).map(l => [l.kind, l.key, JSON.parse(l.fields) as unknown])).toEqual([
      ['Course', after.slug, { prerequisites: [staying.slug] }],
      ['CourseDraft', other.slug, { prerequisites: [staying.slug, after.slug] }],
      ['CourseDraft', staying.slug, { prerequisites: [] }],
      ['Course', staying.slug, { topics: ['reporting', 'compliance'] }],
      ['CourseDraft', staying.slug, { topics: ['reporting', 'compliance'] }],
    ]);
  });

  it('are not refused for what was there before, whatever others have made of it since', async () => {
    const { topics } = await graph.data<{ topics: { edges: { node: { slug: string } }[] } }>('{ topics(first: 21) { edges { node { slug } } } }');
    const [one, ...most] = topics.edges.map(e => e.node.slug);
    const first = await open('Saola one');
    const second = await open('Saola two', { prerequisites: [first.slug], topics: most });
    const full = await moderated(await open('Saola two again', { topics: [one] }), 'DUPLICATE_OF', { duplicateOf: second.slug });
    await moderated(first, 'RETIRE');
    const next = await saved('unia', { slug: second.slug, revision: full.revision, hours: 4 });
    const of = { slug: second.slug, revision: next.draft!.revision };
    expect(await faults('saveCourse', 'unia', { ...of, prerequisites: ['no-such-course', first.slug], topics: [...most, one, 'no-such-topic'] })).toEqual(['TOO_MANY topics', 'UNKNOWN_REFERENCE prerequisites.0']);
    const published = await moderated(await saved('unia', { ...of, prerequisites: [first.slug], submit: true }), 'PUBLISH');
    expect(published).toMatchObject({ hours: 4, version: 2, prerequisites: [{ slug: first.slug }] });
    await moderated(await moderated(published, 'RETIRE'), 'PUBLISH');
  });

  it('are refused with all faults at once, and nothing is kept', async () => {
    const rows = () => graph.sql('college', 'select (select count(*) from courses) as a, (select count(*) from modules) as b, (select count(*) from changes) as c');
    const before = rows();
    const long = (n: number) => 'x'.repeat(n + 1);
    expect(await faults('saveCourse', 'secretariat', {})).toEqual(['REQUIRED title', 'REQUIRED audience', 'REQUIRED languages', 'REQUIRED topics', 'REQUIRED modules', 'REQUIRED hours']);
    expect(
      await faults('saveCourse', 'unia', {
        ...least, title: { en: long(300), es: ' ' }, description: { fr: long(4_000) }, hours: 0, capacity: 0, topics: ['no-such-topic'], prerequisites: ['introduction', 'no-such-course', 'mus-demonstration-market-inspection'],
        modules: [{ title: { en: ' ' }, lessons: [] }, { title: { en: 'Two' }, lessons: [{ fr: long(300) }, {}] }],
      }),
    ).toEqual([
      'TOO_LONG title.en', 'TOO_LONG description.fr', 'OUT_OF_RANGE hours', 'OUT_OF_RANGE capacity', 'UNKNOWN_REFERENCE topics.0', 'UNKNOWN_REFERENCE prerequisites.1', 'UNKNOWN_REFERENCE prerequisites.2',
      'REQUIRED modules.0.title', 'REQUIRED modules.0.lessons', 'TOO_LONG modules.1.lessons.0.fr', 'REQUIRED modules.1.lessons.1',
    ]);
    expect(await faults('moderateContent', 'secretariat', { revision: 1, step: 'PUBLISH', course: 'introduction', material: 'guide-birds' })).toEqual(['TOO_MANY course']);
    expect(await code('moderateContent', 'secretariat', { revision: 1, step: 'PUBLISH', course: 'no-such-course' })).toEqual(['NOT_FOUND']);
    expect(rows()).toEqual(before);
  });

  it('never come before themselves, however courses lead to each other', () => {
    const course = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(course, fc.uniqueArray(course, { maxLength: 3 })), { maxLength: 30 }), edits => {
        const before = new Map<string, string[]>();
        for (const [of, wanted] of edits) if (leadingBack(of, wanted, before).length === 0) before.set(of, wanted);
        // All can be put in an order in which each comes after what it names.
        const placed = new Set<string>();
        for (let round = 0; round < 5; round += 1) for (const [of, wanted] of before) if (wanted.every(w => placed.has(w) || !before.has(w))) placed.add(of);
        expect(placed.size).toBe(before.size);
      }),
      { numRuns: 300 },
    );
  });
});
