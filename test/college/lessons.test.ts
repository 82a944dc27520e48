import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../services/kit/root.ts';
import { isPlain } from '../../services/college/rules/markdown.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { bodyOf, courses, said } from './files.ts';

/* What lessons say: what is shipped, who reads it, and what somebody may write. */

describe('the lessons that are shipped', () => {
  const written: [slug: string, languages: string[]][] = [['introduction', ['en', 'es', 'fr']], ['customs', ['en']]];

  it.each(written)('of %s are whole, in %s, each of 250 words and more, and plain', (slug, languages) => {
    const course = courses.find(c => c.slug === slug)!;
    const lessons = course.modules.flatMap(m => m.lessons);
    expect(readdirSync(inRoot('services/college/data/lessons', slug))).toHaveLength(lessons.length * languages.length);
    lessons.forEach((_, i) => {
      const body = bodyOf(slug, i + 1);
      expect([i, Object.keys(body).sort()]).toEqual([i, languages]);
      for (const [language, text] of Object.entries(body)) expect([i, language, text.split(/\s+/).length >= 250, isPlain(text)]).toEqual([i, language, true, true]);
    });
  });

  it('are those of courses with content, and no others', () => {
    expect(courses.filter(c => c.hasContent).map(c => c.slug).sort()).toEqual(readdirSync(inRoot('services/college/data/lessons')).sort());
    expect(courses.filter(c => ['en', 'fr', 'es'].some(language => !c.description[language as 'en'])).map(c => c.slug)).toEqual([]); // each of the three
  });

  it('come with questions whose right option is told by neither its length nor its place', () => {
    for (const [slug, languages] of written) {
      const { questions } = courses.find(c => c.slug === slug)!;
      expect(new Set(questions.map(q => q.answer)).size).toBeGreaterThan(2);
      for (const { options, answer } of questions)
        for (const language of languages) {
          const lengths = options.map(option => said(option)[language]!.length);
          const others = lengths.filter((_, i) => i !== answer);
          expect([slug, language, lengths[answer]! <= 1.2 * Math.max(...others) && lengths[answer]! >= 0.8 * Math.min(...others)]).toEqual([slug, language, true]);
        }
    }
  });
});

describe('a text that somebody writes', () => {
  it.each([
    'Plain, *stressed*, `code` & 3 < 4 > 2.\n\n## Heading\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    'See [the text](https://example.org/a?b=c "title") or <https://example.org> or [us](mailto:someone@example.org).',
    '```html\n<script>alert(1)</script>\n```',
    '    <b>indented is code</b>',
    'Not an image: \\![x](https://example.org/x)',
  ])('can be %j', text => {
    expect(isPlain(text)).toBe(true);
  });

  it.each([
    '<script>alert(1)</script>', 'in <b>line</b>', '<img src=x onerror=alert(1)>', '<!-- hidden -->', '<?php ?>', 'a <br/> b',
    '![remote](https://example.org/a.png)', '![][x]\n\n[x]: https://example.org/a.png', '![data](data:image/svg+xml,<svg onload=alert(1)>)',
    '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](&#106;avascript:alert(1))', '[x](data:text/html,hi)', '[x](http://example.org)', '[x](//example.org)', '[x](/local)', '[x]()',
    '[x][y]\n\n[y]: vbscript:x', '<javascript:alert(1)>', '[x](\u0000javascript:alert(1))', '- list\n  - <iframe src="https://example.org"></iframe>', '| a |\n|---|\n| <i>x</i> |',
  ])('cannot be %j', text => {
    expect(isPlain(text)).toBe(false);
  });
});

describe('lessons in the graph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());
  const as = async (subject: string, ...roles: string[]) => ({ token: await graph.token({ subject, roles }) });

  const lessons = '{ course(slug: "demonstration-risk-profiles") { hasContent modules { lessons { title { text } body { text } } } } }';
  interface Lessons {
    course: { modules: { lessons: { title: { text: string }; body: { text: string } | null }[] }[] };
  }
  const bodies = async (person: { token?: string }) => (await graph.data<Lessons>(lessons, {}, person)).course.modules.flatMap(m => m.lessons.map(l => l.body?.text ?? null));

  it('of a course for officials are for who has a place, its makers and the Secretariat; to all others it shows its outline', async () => {
    graph.change('college', "update lessons set body = '{\"en\":\"For officials\"}' where course = 'demonstration-risk-profiles'");
    graph.change('college', "insert into course_organizations (organization, role, course, position) values ('wco', 'MADE_BY', 'demonstration-risk-profiles', 0), ('unep', 'FOLLOWS_GUIDANCE_OF', 'demonstration-risk-profiles', 1)");
    const jane = await as('jane');
    const enrol = 'mutation { enrolInCourse(input: { course: "demonstration-risk-profiles" }) { enrolment { id state } userErrors { code } } }';
    const { enrolInCourse } = await graph.data<{ enrolInCourse: { enrolment: { id: string; state: string } } }>(enrol, {}, jane);
    expect(enrolInCourse.enrolment.state).toBe('PENDING');
    const shut = [null, null];
    const open = ['For officials', 'For officials'];
    for (const person of [{}, jane, await as('officer', 'authority:MUS'), await as('unep', 'partner:unep'), await as('analyst', 'analyst')]) expect(await bodies(person)).toEqual(shut);
    for (const person of [await as('wco', 'partner:wco'), await as('secretariat', 'secretariat')]) expect(await bodies(person)).toEqual(open);
    const decide = 'mutation($enrolment: ID!) { decideEnrolments(input: { decisions: [{ enrolment: $enrolment, decision: ACCEPT }] }) { userErrors { code } } }';
    await graph.data(decide, { enrolment: enrolInCourse.enrolment.id }, await as('secretariat', 'secretariat'));
    expect(await bodies(jane)).toEqual(open);
    const own = '{ me { enrolments { edges { node { modules { lessons { body { text } } } } } } } }';
    expect(await graph.data(own, {}, jane)).toEqual({ me: { enrolments: { edges: [{ node: { modules: [{ lessons: open.map(text => ({ body: { text } })) }] } }] } } });
    await graph.data('mutation($enrolment: ID!) { withdrawFromCourse(input: { enrolment: $enrolment }) { userErrors { code } } }', { enrolment: enrolInCourse.enrolment.id }, jane);
    expect(await bodies(jane)).toEqual(shut);
  });

  it('are written with a course, are read once it is published, and stay with an edition that only changes its hours', async () => {
    const partner = await as('partner', 'partner:unia');
    const secretariat = await as('secretariat', 'secretariat');
    const save = 'mutation($input: SaveCourseInput!) { saveCourse(input: $input) { course { slug revision hasContent modules { lessons { body { text language } } } draft { revision modules { lessons { body { text } } } } } userErrors { code path message } } }';
    interface Saved {
      saveCourse: { course: { slug: string; revision: number; hasContent: boolean; modules: object[]; draft: { revision: number; modules: object[] } | null } | null; userErrors: { code: string; path: string[] }[] };
    }
    const saved = async (input: object) => (await graph.data<Saved>(save, { input }, partner)).saveCourse;
    const input = { organization: 'unia', title: { en: 'Okapis' }, audience: ['CUSTOMS'], hours: 1, languages: ['en'], topics: ['traceability'], submit: true };
    const withBody = (body: object) => ({ ...input, modules: [{ title: { en: 'One' }, lessons: [{ en: 'First', body: { en: '## Okapis\n\nThey live in forests.', es: ' ' } }, { en: 'Second', body }] }] });

    const long = 'x'.repeat(40_001);
    for (const [body, code, at] of [[{ fr: '<b>x</b>' }, 'MALFORMED', 'fr'], [{ en: '![x](https://example.org/x.png)' }, 'MALFORMED', 'en'], [{ es: long }, 'TOO_LONG', 'es']] as const)
      expect((await saved(withBody(body))).userErrors.map(e => `${e.code} ${e.path.join('.')}`)).toEqual([`${code} input.modules.0.lessons.1.body.${at}`]);
    const much = Array.from({ length: 6 }, () => ({ en: 'Long', body: { en: 'x'.repeat(35_000) } }));
    expect((await saved({ ...input, modules: [{ title: { en: 'One' }, lessons: much }] })).userErrors.map(e => `${e.code} ${e.path.join('.')}`)).toEqual(['TOO_LONG input.modules']);

    const { course, userErrors } = await saved(withBody({ en: null }));
    expect(userErrors).toEqual([]);
    const text = '## Okapis\n\nThey live in forests.';
    expect(course).toMatchObject({ hasContent: true, modules: [{ lessons: [{ body: { text, language: 'en' } }, { body: null }] }] });
    const publish = 'mutation($input: ModerateContentInput!) { moderateContent(input: $input) { userErrors { code } } }';
    await graph.data(publish, { input: { course: course!.slug, revision: course!.revision, step: 'PUBLISH' } }, secretariat);
    const read = 'query($slug: String!) { course(slug: $slug) { revision version hasContent modules { lessons { body { text } } } } }';
    const { course: first } = await graph.data<{ course: { revision: number } }>(read, { slug: course!.slug });
    expect(first).toMatchObject({ version: 1, hasContent: true, modules: [{ lessons: [{ body: { text } }, { body: null }] }] });

    const next = await saved({ slug: course!.slug, revision: first.revision, hours: 2, submit: true });
    expect(next.course!.draft).toMatchObject({ modules: [{ lessons: [{ body: { text } }, { body: null }] }] });
    await graph.data(publish, { input: { course: course!.slug, revision: next.course!.draft!.revision, step: 'PUBLISH' } }, secretariat);
    expect((await graph.data<{ course: object }>(read, { slug: course!.slug })).course).toMatchObject({ version: 2, hasContent: true, modules: [{ lessons: [{ body: { text } }, { body: null }] }] });
  });
});
