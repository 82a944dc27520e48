import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type Course, bodyOf, courses, facetOf, inOrder, readIn, said, topicAndNarrower, topics } from './files.ts';
import { openCollege } from './opened.ts';

const whole = `slug version title { text language isFallback } description { text language } audience hours languages topics { slug }
  madeBy { slug } followsGuidanceOf { slug } capacity admission hasContent questionCount reality realityNote isDemonstration
  provenance { source confidence verified reality }
  modules { position title { text language isFallback } lessons { version position title { text language isFallback } body { text language isFallback } course { slug } } }`;

const source = 'Public pages of the Virtual College for real titles and subjects; outline, lessons and questions written for this project';

const expected = (c: Course, language: string) => ({
  slug: c.slug,
  version: 1,
  title: readIn(c.title, language),
  description: (({ text, language: read }) => ({ text, language: read }))(readIn(c.description, language)!),
  audience: c.audience,
  hours: c.hours,
  languages: c.languages,
  topics: c.topics.map(slug => ({ slug })),
  madeBy: c.reality !== 'ILLUSTRATIVE' && c.organizationRole === 'MADE_BY' ? c.organizations.map(slug => ({ slug })) : [],
  followsGuidanceOf: c.organizationRole === 'MADE_BY' ? [] : c.organizations.map(slug => ({ slug })),
  capacity: null,
  admission: 'OPEN',
  hasContent: c.hasContent ?? false,
  questionCount: c.questions.length,
  reality: c.reality,
  realityNote: c.realityNote,
  isDemonstration: false,
  provenance: { source, confidence: c.confidence, verified: null, reality: c.reality },
  modules: c.modules.map((m, i) => ({
    position: i + 1,
    title: readIn(said(m.title), language),
    lessons: m.lessons.map((title, n) => ({
      version: 1,
      position: n + 1,
      title: readIn(said(title), language),
      body: c.hasContent ? readIn(bodyOf(c.slug, c.modules.slice(0, i).flatMap(before => before.lessons).length + n + 1), language) : null,
      course: { slug: c.slug },
    })),
  })),
});

const byTitle = (language: 'en' | 'fr' | 'es') => [...courses].sort(inOrder(c => c.title[language], c => c.slug));

describe('courses of the Virtual College', () => {
  let graph: Graph;
  let facts: Graph;
  beforeAll(async () => {
    graph = await openGraph();
    facts = await openGraph({ demonstration: false });
  });
  afterAll(() => Promise.all([graph.close(), facts.close()]));

  const slugs = async (args: string, from = facts) => (await everyNode<{ slug: string }>(from, { field: `courses(PAGE ${args})`, node: 'slug' })).map(n => n.slug);

  it.each(['en', 'fr', 'es'] as const)('shows every course as the file has it, by title, to a reader of %s', async language => {
    const shown = await everyNode(facts, { field: 'courses(PAGE)', node: whole, languages: language, size: 10 });
    expect(shown).toEqual(byTitle(language).map(c => expected(c, language)));
  });

  it('finds one by its slug, and null where there is none', async () => {
    const { course, none } = await facts.data(`{ course(slug: "ndf-sharks") { ${whole} } none: course(slug: "ndf-unicorns") { slug } }`, {}, { languages: 'de' });
    expect(course).toEqual({ ...expected(courses.find(c => c.slug === 'ndf-sharks')!, 'de') });
    expect(none).toBeNull();
  });

  it('takes the languages of a title from its argument before those of the request', async () => {
    const { course } = await facts.data(
      `{ course(slug: "customs") { fr: title(languages: ["fr-CA"]) { text language isFallback } it: title(languages: ["it"]) { language isFallback } description(languages: ["fr"]) { language } } }`,
      {},
      { languages: 'es' },
    );
    expect(course).toEqual({
      fr: { text: 'Introduction à la CITES pour les douanes', language: 'fr', isFallback: false },
      it: { language: 'en', isFallback: true },
      description: { language: 'fr' },
    });
  });

  it('gives modules and lessons ids of their own that stay the same at every load', async () => {
    interface Ids {
      courses: { edges: { node: { modules: { id: string; lessons: { id: string }[] }[] } }[] };
    }
    const ids = async (from: Graph) =>
      (await from.data<Ids>('{ courses(first: 100, filter: { isDemonstration: false }) { edges { node { modules { id lessons { id } } } } } }')).courses.edges
        .flatMap(e => e.node.modules)
        .flatMap(m => [m.id, ...m.lessons.map(l => l.id)]);
    const all = await ids(graph);
    expect(new Set(all).size).toBe(courses.flatMap(c => c.modules).reduce((sum, m) => sum + 1 + m.lessons.length, 0));
    expect(all).toEqual(await ids(facts));
    expect(all).toEqual(
      graph
        .sql<{ id: string }>(
          'college',
          `select m.id as id, c.title_en, m.position as p, -1 as q from modules m join courses c on c.slug = m.course where not c.is_demonstration
           union all select l.id, c.title_en, m.position, l.position from lessons l join modules m on m.id = l.module join courses c on c.slug = m.course where not c.is_demonstration
           order by 2, 3, 4`,
        )
        .map(row => row.id),
    );
  });

  it('never shows the questions themselves', async () => {
    const stored = graph.sql<{ n: number }>('college', 'select count(*) as n from questions');
    expect(stored[0]!.n).toBe(courses.reduce((sum, c) => sum + c.questions.length, 0));
    const { __type } = await graph.data<{ __type: { fields: { name: string }[] } }>('{ __type(name: "Course") { fields { name } } }');
    const course = __type.fields.map(f => f.name);
    expect(course).toContain('questionCount');
    expect(course).not.toContain('questions');
  });

  it('holds demonstration courses with few places and for officials alone, which say so, beside the facts', async () => {
    const shown = await everyNode<{ capacity: number | null; admission: string; isDemonstration: boolean; madeBy: object[]; reality: string }>(graph, {
      field: 'courses(PAGE, filter: { isDemonstration: true })',
      node: 'capacity admission isDemonstration reality madeBy { slug }',
    });
    expect(shown.map(c => [c.capacity, c.admission])).toEqual(expect.arrayContaining([[12, 'OPEN'], [null, 'CONFIRMED_OFFICIALS'], [5, 'CONFIRMED_OFFICIALS']]));
    expect(shown.every(c => c.isDemonstration && c.reality === 'ILLUSTRATIVE' && c.madeBy.length === 0)).toBe(true);
    const titles = await everyNode<Record<'en' | 'fr' | 'es', { text: string }>>(graph, {
      field: 'courses(PAGE, filter: { isDemonstration: true })',
      node: 'en: title(languages: ["en"]) { text } fr: title(languages: ["fr"]) { text } es: title(languages: ["es"]) { text }',
    });
    for (const { en, fr, es } of titles) expect([en.text.startsWith('Demonstration:'), fr.text.startsWith('Démonstration :'), es.text.startsWith('Demostración:')]).toEqual([true, true, true]);
    expect(await slugs(', filter: { isDemonstration: true }')).toEqual([]);
    expect(await slugs(', filter: { isDemonstration: false }', graph)).toEqual(await slugs(''));
  });

  it('tell the subgraph of the needs what they give: training, online, at any time, in the languages that they are taught in', async () => {
    const college = await openCollege();
    try {
      interface Profiles {
        courses: { edges: { node: { slug: string; match: object } }[] };
      }
      const shown = await college.ask<Profiles>(
        '{ courses(first: 100) { edges { node { slug match { topics kinds languages parties regions subregions online anyTime dateAhead freePlaces } } } } }',
      );
      expect(shown.courses.edges.map(e => e.node)).toEqual(
        byTitle('en').map(c => ({
          slug: c.slug,
          match: { topics: c.topics, kinds: ['TRAINING'], languages: c.languages, parties: [], regions: [], subregions: [], online: true, anyTime: true, dateAhead: false, freePlaces: false },
        })),
      );
    } finally {
      await college.close();
    }
  });

  it('shows what facts may have later: a description, a source that was checked, a text in one language alone', async () => {
    const college = await openCollege();
    try {
      college.change('update courses set description = ?, verified = true, has_content = true where slug = ?', JSON.stringify({ en: 'What Customs look for.', fr: 'Ce que cherchent les douanes.' }), 'customs');
      const query = '{ course(slug: "customs") { hasContent provenance { verified } description { text language isFallback } spanish: description(languages: ["es"]) { text isFallback } } }';
      expect(await college.ask(query, {}, ['fr-CA'])).toEqual({
        course: {
          hasContent: true,
          provenance: { verified: true },
          description: { text: 'Ce que cherchent les douanes.', language: 'fr', isFallback: false },
          spanish: { text: 'What Customs look for.', isFallback: true },
        },
      });
    } finally {
      await college.close();
    }
  });

  describe('order', () => {
    it('is by hours where asked for, the shortest first', async () => {
      expect(await slugs(', orderBy: HOURS')).toEqual([...courses].sort((a, b) => a.hours - b.hours || (a.slug < b.slug ? -1 : 1)).map(c => c.slug));
    });
    it('is by title without a word to search for, whichever is asked for', async () => {
      expect(await slugs(', orderBy: RELEVANCE, search: " - "')).toEqual(byTitle('en').map(c => c.slug));
      expect(await slugs(', orderBy: TITLE')).toEqual(byTitle('en').map(c => c.slug));
    });
    it('is by title even where something is searched for, if asked', async () => {
      const found = await slugs(', search: "findings"');
      expect(found.length).toBeGreaterThan(3);
      expect(await slugs(', search: "findings", orderBy: TITLE')).toEqual(byTitle('en').map(c => c.slug).filter(s => found.includes(s)));
    });
    it('refuses the cursor of another order', async () => {
      const { courses: page } = await facts.data<{ courses: { pageInfo: { endCursor: string } } }>('{ courses(first: 2, orderBy: HOURS) { pageInfo { endCursor } } }');
      const { errors } = await facts.ask(`{ courses(first: 2, after: "${page.pageInfo.endCursor}") { totalCount } }`);
      expect(errors?.[0]?.extensions?.code).toBe('INVALID_CURSOR');
    });
  });

  const accepts = {
    audience: (c: Course, wanted: string[]) => wanted.some(a => c.audience.includes(a)),
    topics: (c: Course, wanted: string[]) => wanted.flatMap(topicAndNarrower).some(t => c.topics.includes(t)),
    languages: (c: Course, wanted: string[]) => wanted.some(l => c.languages.includes(l.split('-')[0]!)),
    reality: (c: Course, wanted: string[]) => wanted.includes(c.reality),
    madeBy: (c: Course, wanted: string[]) => c.organizationRole === 'MADE_BY' && wanted.some(o => c.organizations.includes(o)),
    admission: (_: Course, wanted: string[]) => wanted.includes('OPEN'),
    maxHours: (c: Course, most: number) => c.hours <= most,
  };
  type Filter = { [K in keyof typeof accepts]?: Parameters<(typeof accepts)[K]>[1] | null };
  const kept = (filter: Filter, without?: keyof Filter) =>
    courses.filter(c =>
      (Object.keys(filter) as (keyof Filter)[]).every(field => {
        const wanted = filter[field];
        return field === without || wanted == null || (Array.isArray(wanted) && wanted.length === 0) || accepts[field](c, wanted as never);
      }),
    );

  const filters: Filter[] = [
    {},
    { audience: ['CUSTOMS'] },
    { audience: ['LEGAL', 'GENERAL'] },
    { topics: ['identification'] },
    { topics: ['ndf-plants', 'permits'] },
    { topics: ['no-such-topic'] },
    { languages: ['fr-CA'] },
    { languages: ['es', 'fr'] },
    { languages: ['ja'] },
    { madeBy: ['cites'] },
    { madeBy: ['unep', 'bfn'] },
    { reality: ['REAL_TITLE'] },
    { reality: ['REAL_SUBJECT', 'ILLUSTRATIVE'], maxHours: 4 },
    { maxHours: 0 },
    { maxHours: 2 },
    { admission: ['CONFIRMED_OFFICIALS'] },
    { admission: ['OPEN', 'CONFIRMED_OFFICIALS'] },
    { audience: [], topics: [], languages: null, madeBy: [], reality: [], admission: [], maxHours: null },
    { audience: ['SCIENTIFIC_AUTHORITY'], topics: ['science', 'non-detriment-finding'], languages: ['fr'] },
    { audience: ['ENFORCEMENT', 'CUSTOMS'], topics: ['enforcement'], languages: ['en'], maxHours: 5 },
    { audience: ['MANAGEMENT_AUTHORITY'], topics: ['permits'], reality: ['REAL_SUBJECT'] },
  ];

  it.each(filters.map(f => [JSON.stringify(f), f] as const))('filters and counts as a plain reading of the file does: %s', async (_, filter) => {
    interface Shown {
      courses: { totalCount: number; edges: { node: { slug: string } }[]; facets: Record<'audience' | 'topic' | 'language', { value: string; count: number }[]> };
    }
    const { courses: shown } = await facts.data<Shown>(
      `query ($filter: CourseFilter) { courses(first: 100, filter: $filter) { totalCount edges { node { slug } }
        facets { audience { value count } topic { value count } language { value count } } } }`,
      { filter },
    );
    const all = kept(filter);
    expect(shown.edges.map(e => e.node.slug)).toEqual(byTitle('en').map(c => c.slug).filter(s => all.some(c => c.slug === s)));
    expect(shown.totalCount).toBe(all.length);
    const count = (values: string[], own: 'audience' | 'topics' | 'languages') =>
      facetOf(values.map(value => [value, kept({ ...filter, [own]: [value] }).length] as const));
    expect(shown.facets.audience).toEqual(count(['GENERAL', 'CUSTOMS', 'ENFORCEMENT', 'MANAGEMENT_AUTHORITY', 'SCIENTIFIC_AUTHORITY', 'LEGAL'], 'audience'));
    expect(shown.facets.topic).toEqual(count(topics.map(t => t.slug), 'topics'));
    expect(shown.facets.language).toEqual(count(['en', 'fr', 'es'], 'languages'));
  });

  it('labels topics of a facet in the language asked for, and other values not at all', async () => {
    interface Shown {
      courses: { facets: Record<'audience' | 'topic' | 'language', { value: string; label: unknown }[]> };
    }
    const { courses: shown } = await facts.data<Shown>(
      '{ courses(first: 0) { facets { topic { value label(languages: ["fr"]) { text language isFallback } } audience { value label { text } } language { value label { text } } } } }',
    );
    expect(shown.facets.topic.length).toBe(20);
    for (const { value, label } of shown.facets.topic) expect(label).toEqual({ text: topics.find(t => t.slug === value)!.label.fr, language: 'fr', isFallback: false });
    for (const { label } of [...shown.facets.audience, ...shown.facets.language]) expect(label).toBeNull();
  });

  it.each(['cites', 'unep', 'bfn'])('are shown on the organization %s where it made them', async slug => {
    const shown = await everyNode<{ slug: string }>(facts, { around: `organization(slug: "${slug}") { FIELD }`, field: 'courses(PAGE)', node: 'slug', size: 2 });
    expect(shown.map(c => c.slug)).toEqual(byTitle('en').filter(c => c.organizationRole === 'MADE_BY' && c.organizations.includes(slug)).map(c => c.slug));
  });

  it('take the same arguments under an organization', async () => {
    const { organization } = await facts.data<{ organization: { courses: { totalCount: number; edges: { node: { slug: string } }[]; facets: { topic: { value: string; count: number }[] } } } }>(
      '{ organization(slug: "cites") { courses(search: "course", filter: { languages: ["fr"] }, orderBy: HOURS) { totalCount edges { node { slug } } facets { topic { value count } } } } }',
    );
    expect(organization.courses.edges.map(e => e.node.slug)).toEqual(['enforcement-officers']);
    expect(organization.courses.totalCount).toBe(1);
    expect(organization.courses.facets.topic).toEqual(['cybercrime', 'enforcement', 'investigation', 'wildlife-forensics'].map(value => ({ value, count: 1 })));
  });
});
