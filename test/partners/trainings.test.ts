import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrder, topicAndNarrower } from '../college/files.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type Training, dated, english, parties, party, slugs, trainings } from './files.ts';
import { type Known, byTitle, knownTrainings, today } from './known.ts';

const sessionFields = `id isCancelled training { slug } title { text language isFallback } kind starts { value precision timeZone } ends { value precision timeZone } place
  country { iso3 } mode languages topics { slug } organizations { slug } places participants placesLeft selection hasWaitingList scholarships isBookable note { text language isFallback }
  provenance { source confidence verified reality } isDemonstration`;
const fields = `slug revision listing viewerCan { editTraining } title { text language isFallback } kind mode languages topics { slug } organizations { slug } courses { slug } place country { iso3 }
  placesPerSession scholarships note { text language isFallback } provenance { source confidence verified reality } isDemonstration
  sessions(first: 100) { totalCount edges { node { ${sessionFields} } } }`;

const provenance = (t: Training) => ({
  source: "List of partners' trainings and programmes",
  confidence: t.verified ? 'A public page tells of it' : 'General knowledge',
  verified: t.verified,
  reality: null,
});
const once = (lists: string[][]) => [...new Set(lists.flat())];

describe('trainings', () => {
  let graph: Graph;
  let known: Known[];
  beforeAll(async () => {
    graph = await openGraph();
    known = knownTrainings(graph);
  });
  afterAll(() => graph.close());

  const found = async (args: string, languages = 'en', size = 60) =>
    (await everyNode<{ slug: string }>(graph, { field: `trainings(PAGE ${args})`, node: 'slug', size, languages })).map(t => t.slug);

  it('are the 53 of the file, which has 3 editions of one of them, and 120 made up', () => {
    expect(trainings.filter(t => t.sessionOf === null)).toHaveLength(53);
    expect([known.length, known.filter(t => t.isDemonstration).length]).toEqual([173, 120]);
  });

  it('are shown, where real, as the file has them, with their sessions', async () => {
    const shown = await everyNode<{ slug: string }>(graph, { field: 'trainings(PAGE, filter: { isDemonstration: false })', node: fields, size: 20, languages: 'fr' });
    const expected = trainings
      .filter(t => t.sessionOf === null)
      .sort(inOrder(t => t.title, t => t.slug))
      .map(t => {
        const editions = trainings.filter(s => s.sessionOf === t.slug);
        const own = [...(t.startsOn ?? t.endsOn ? [t] : []), ...editions];
        return {
          slug: t.slug,
          revision: 1,
          listing: 'PUBLISHED',
          viewerCan: { editTraining: false },
          title: english(t.title, 'fr'),
          kind: t.kind,
          mode: t.mode,
          languages: once([t.languages, ...editions.map(s => s.languages)]),
          topics: slugs(once([t.topics, ...editions.map(s => s.topics)])),
          organizations: slugs(once([t.organizations, ...editions.map(s => s.organizations)])),
          courses: [],
          place: t.place,
          country: party(t.countryIso3),
          placesPerSession: t.seats,
          scholarships: t.scholarships,
          note: english(t.note, 'fr'),
          provenance: provenance(t),
          isDemonstration: false,
          sessions: {
            totalCount: own.length,
            edges: own.map(s => ({
              node: {
                id: expect.stringMatching(/^session_[0-9a-f]{24}$/) as string,
                isCancelled: false,
                training: { slug: t.slug },
                title: english(s.title, 'fr'),
                kind: s.kind,
                starts: dated(s.startsOn),
                ends: dated(s.endsOn),
                place: s.place,
                country: party(s.countryIso3),
                mode: s.mode,
                languages: s.languages,
                topics: slugs(s.topics),
                organizations: slugs(s.organizations),
                places: s.seats,
                participants: s.participants,
                placesLeft: null,
                selection: 'FIRST_COME',
                hasWaitingList: true,
                scholarships: s.scholarships,
                isBookable: false,
                note: english(s.note, 'fr'),
                provenance: provenance(s),
                isDemonstration: false,
              },
            })),
          },
        };
      });
    expect(shown).toEqual(expected);
  });

  it('have dates as precise as the file says', () => {
    for (const t of trainings) for (const value of [t.startsOn, t.endsOn]) if (value !== null) expect([t.slug, dated(value)!.precision]).toEqual([t.slug, t.datePrecision]);
    expect(trainings.filter(t => t.datePrecision === null).length).toBeGreaterThan(9);
  });

  it('are shown, where made up, as the database has them', async () => {
    const shown = await everyNode<Record<string, unknown>>(graph, { field: 'trainings(PAGE, filter: { isDemonstration: true })', node: fields, size: 30, languages: 'es' });
    type Row = Record<string, string | number | null>;
    const sessions = graph.sql<Row>('partners', `select s.*, (select count(*) from registrations r where r.session = s.id and r.state = 'PLACE') as recounted from training_sessions s order by first_day, id`);
    const flag = (value: string | number | null | undefined) => (value == null ? null : value === 1);
    const text = (value: string | number | null | undefined) => ({ text: (JSON.parse(String(value)) as { es: string }).es, language: 'es', isFallback: false });
    const list = (value: string | number | null | undefined) => JSON.parse(String(value)) as string[];
    const madeUp = { source: 'Made up for demonstration', confidence: null, verified: null, reality: 'ILLUSTRATIVE' };
    const expected = graph.sql<Row>('partners', 'select * from trainings where is_demonstration order by title_es, slug').map(t => {
      const own = sessions.filter(s => s.training === t.slug);
      return {
        slug: t.slug,
        revision: 1,
        listing: 'PUBLISHED',
        viewerCan: { editTraining: false },
        title: text(t.title),
        kind: t.kind,
        mode: t.mode,
        languages: list(t.languages),
        topics: slugs(list(t.topics)),
        organizations: slugs(list(t.organizations)),
        courses: slugs(list(t.courses)),
        place: null,
        country: party(t.country as string | null),
        placesPerSession: t.places_per_session,
        scholarships: flag(t.scholarships),
        note: text(t.note),
        provenance: madeUp,
        isDemonstration: true,
        sessions: {
          totalCount: own.length,
          edges: own.map(s => {
            const left = s.places === null ? null : Number(s.places) - Number(s.recounted);
            return {
              node: {
                id: s.id,
                isCancelled: false,
                training: { slug: t.slug },
                title: text(s.title),
                kind: s.kind,
                starts: dated(s.starts_on as string),
                ends: dated(s.ends_on as string),
                place: null,
                country: party(s.country as string | null),
                mode: s.mode,
                languages: list(s.languages),
                topics: slugs(list(s.topics)),
                organizations: slugs(list(s.organizations)),
                places: s.places,
                participants: s.participants,
                placesLeft: left,
                selection: s.kind === 'TRAINING_OF_TRAINERS' ? 'BY_ORGANIZER' : 'FIRST_COME',
                hasWaitingList: true,
                scholarships: flag(s.scholarships),
                isBookable: String(s.starts_on) > today && left !== 0,
                note: text(s.note),
                provenance: madeUp,
                isDemonstration: true,
              },
            };
          }),
        },
      };
    });
    expect(shown).toEqual(expected);
  });

  it('say of themselves when they are made up, have a session ahead then, and name courses only then', () => {
    for (const t of known) {
      expect(t.isDemonstration).toBe(t.title.en!.startsWith('Demonstration: '));
      if (!t.isDemonstration) continue;
      expect(t.title.fr).toMatch(/^Démonstration : /);
      expect(t.title.es).toMatch(/^Demostración: /);
      expect(t.sessions.some(s => s.first > today)).toBe(true);
    }
    expect(known.filter(t => t.isDemonstration && t.sessions.some(s => s.first < today)).length).toBeGreaterThan(20);
    const naming = graph.sql<{ training: string }>('partners', 'select distinct training from training_courses').map(row => row.training);
    expect(naming.length).toBeGreaterThan(20);
    expect(naming.every(slug => slug.startsWith('demonstration-'))).toBe(true);
    expect(graph.sql('partners', 'select 1 from registrations r join training_sessions s on s.id = r.session where not s.is_demonstration or not r.is_demonstration')).toEqual([]);
  });

  it.each([
    ['unia-master', 'unia-master'],
    ['unia-master-2003', 'unia-master'],
    ['unia-master-14', 'unia-master'],
    ['tonga-2019', 'tonga-2019'],
    ['no-such-training', undefined],
  ])('%s leads to %s', async (asked, slug) => {
    expect(await graph.data(`{ training(slug: "${asked}") { slug } }`)).toEqual({ training: slug === undefined ? null : { slug } });
  });

  describe('in order', () => {
    it.each(['en', 'fr', 'es'])('of their titles in %s', async language => {
      expect(await found('', language)).toEqual(byTitle(known, language).map(t => t.slug));
      expect(await found(', orderBy: RELEVANCE', language)).toEqual(byTitle(known, language).map(t => t.slug));
    });

    it('of their latest session', async () => {
      const expected = [...known].sort((a, b) => (a.latest === b.latest ? (a.slug < b.slug ? 1 : -1) : a.latest < b.latest ? 1 : -1));
      expect(await found(', orderBy: LATEST')).toEqual(expected.map(t => t.slug));
      expect(expected.at(-1)!.latest).toBe('');
    });

    it('of their next session, saying that the others are left out', async () => {
      const next = (t: Known) => t.sessions.map(s => s.first).filter(day => day > today).sort()[0];
      const expected = known.filter(t => next(t) !== undefined).sort((a, b) => (next(a) === next(b) ? (a.slug < b.slug ? -1 : 1) : next(a)! < next(b)! ? -1 : 1));
      expect(await found(', orderBy: SOONEST')).toEqual(expected.map(t => t.slug));
      const { soonest, latest } = await graph.data<Record<'soonest' | 'latest', { appliedFilter: unknown }>>(
        '{ soonest: trainings(orderBy: SOONEST) { appliedFilter { code text } } latest: trainings(orderBy: LATEST) { appliedFilter { code text } } }',
        {},
        { languages: 'fr' },
      );
      expect(soonest.appliedFilter).toEqual({ code: 'PAST_LEFT_OUT', text: "Les formations sans session à venir sont omises, car on ne peut plus s'y joindre." });
      expect(latest.appliedFilter).toBeNull();
    });
  });

  describe('found by their words', () => {
    it.each([
      ['andalucia', 'unia-master'],
      ['14th edition', 'unia-master'],
      ['cyber', 'interpol-cyber-2017'],
      ['Nukualofa', undefined],
      ["Nuku'alofa", 'tonga-2019'],
      ['Rwanda workshop ivory nothing', undefined],
      ['sharks Xiamen', 'fao-xiamen-2014'],
      ['afrormosia', 'itto-kribi-2008'],
      ['bois Kinshasa', 'itto-kinshasa-2009'],
      ['OIE transport', 'woah-live-animals'],
    ])('%s finds %s first', async (search, slug) => {
      const all = await found(`, search: ${JSON.stringify(search)}, filter: { isDemonstration: false }`);
      expect(all[0]).toBe(slug);
    });

    it('of countries and topics in any language, in the order that is asked for', async () => {
      expect(await found(', search: "Nairobi"')).toEqual(expect.arrayContaining(['ecites-africa-2024', 'ndf-workshop-2023']) as string[]);
      expect(await found(', search: "zambie", filter: { isDemonstration: false }')).toEqual(expect.arrayContaining(['demand-africa-2024', 'inama-ttt-lusaka-2018']) as string[]);
      const timber = await found(', search: "timber"');
      expect(await found(', search: "timber", orderBy: TITLE')).toEqual(byTitle(known, 'en').map(t => t.slug).filter(s => timber.includes(s)));
      expect(timber.length).toBeGreaterThan(5);
    });
  });

  it('are listed with each topic that they, or one inside it, are tagged with', async () => {
    for (const topic of ['enforcement', 'border-control', 'non-detriment-finding', 'transport']) {
      const expected = byTitle(known, 'en').filter(t => topicAndNarrower(topic).some(tag => t.topics.includes(tag))).map(t => ({ slug: t.slug }));
      expect(await everyNode(graph, { field: 'trainings(PAGE)', node: 'slug', around: `topic(slug: "${topic}") { FIELD }`, size: 15 })).toEqual(expected);
      expect(expected.length).toBeGreaterThan(3);
    }
  });

  it('are listed with each course that they use', async () => {
    for (const course of ['customs', 'electronic-permitting', 'livelihoods-course']) {
      const expected = graph.sql<{ slug: string }>('partners', 'select t.slug from trainings t, json_each(t.courses) c where c.value = ? order by t.title_en, t.slug', course);
      expect(await everyNode(graph, { field: 'trainings(PAGE)', node: 'slug', around: `course(slug: "${course}") { FIELD }`, size: 2 })).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  it('are found by the names of all countries in which they are held', async () => {
    for (const { country, slug } of known.flatMap(t => t.sessions.slice(0, 1).flatMap(s => (s.country === null ? [] : [{ country: s.country, slug: t.slug }]))).slice(0, 6)) {
      const { name } = parties.find(p => p.iso3 === country)!;
      for (const text of Object.values(name)) expect(await found(`, search: ${JSON.stringify(text)}`)).toContain(slug);
    }
  });

  it('refuse bad input with a code', async () => {
    const codes = async (query: string) => (await graph.ask(query)).errors?.map(e => e.extensions?.code);
    expect(await codes('{ trainings(last: -1) { totalCount } }')).toEqual(['PAGE_OUT_OF_BOUNDS']);
    expect(await codes('{ trainings(filter: { from: "2024-02-30" }) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('{ trainings(filter: { languages: ["?"] }) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    const { trainings: page } = await graph.data<{ trainings: { pageInfo: { endCursor: string } } }>('{ trainings(first: 3) { pageInfo { endCursor } } }');
    expect(await codes(`{ trainings(orderBy: SOONEST, after: "${page.pageInfo.endCursor}") { totalCount } }`)).toEqual(['INVALID_CURSOR']);
  });
});
