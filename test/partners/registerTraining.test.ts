import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';
import { type Who, everybody, tokensOf } from '../matrix/roles.ts';

const sessionFields = `id title { text language } kind mode starts { value precision timeZone } ends { value precision timeZone } place country { iso3 } languages topics { slug }
  organizations { slug } places placesLeft participants selection hasWaitingList isBookable isCancelled scholarships note { text } isDemonstration provenance { source confidence verified reality }`;
const trainingFields = `slug revision listing title { text language } kind mode languages topics { slug } organizations { slug } courses { slug } place country { iso3 } placesPerSession
  scholarships note { text language } isDemonstration provenance { source confidence verified reality } viewerCan { editTraining listTraining }
  sessions(first: 60) { totalCount edges { node { ${sessionFields} } } }`;
const register = `mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { ${trainingFields} } userErrors { code message path } } }`;

interface Registered {
  registerTraining: { training: Record<string, unknown> & { slug: string; sessions: { totalCount: number; edges: { node: Record<string, unknown> & { id: string } }[] } }; userErrors: { code: string; message: string; path: string[] }[] };
}

const least = { organization: 'unia', title: ' Identificación de tiburones en la aduana ', language: 'es', kind: 'WORKSHOP', topics: ['identification-aquatic', 'identification-aquatic'] };
const source = { source: 'Registered here by the organization', confidence: null, verified: null, reality: null };

describe.each(waysOfDetails)('registering a training, %s', way => {
  let graph: Graph;
  let tokens: Record<Who, string | undefined>;
  const as = (who: Who) => ({ token: tokens[who] });
  beforeAll(async () => {
    graph = await openGraph({ way });
    tokens = await tokensOf(graph);
  });
  afterAll(() => graph.close());
  const kept = () => graph.sql<{ n: number }>('partners', "select count(*) as n from trainings where source like 'Registered here%'")[0]!.n;
  const send = async (input: object, who: Who = 'partner', languages = 'es') => (await graph.data<Registered>(register, { input }, { ...as(who), languages })).registerTraining;

  it('asks for five things, and keeps who registered it and when', async () => {
    const { training, userErrors } = await send(least);
    expect(userErrors).toEqual([]);
    expect(training).toEqual({
      slug: 'unia-identificacion-de-tiburones-en-la-aduana',
      revision: 1,
      listing: 'PUBLISHED',
      title: { text: 'Identificación de tiburones en la aduana', language: 'es' },
      kind: 'WORKSHOP',
      mode: null,
      languages: ['es'],
      topics: [{ slug: 'identification-aquatic' }],
      organizations: [{ slug: 'unia' }],
      courses: [],
      place: null,
      country: null,
      placesPerSession: null,
      scholarships: null,
      note: null,
      isDemonstration: false,
      provenance: source,
      viewerCan: { editTraining: true, listTraining: false },
      sessions: { totalCount: 0, edges: [] },
    });
    const [line] = graph.sql<{ actor: string; action: string; fields: string; at: string }>('partners', "select actor, action, fields, at from changes where kind = 'Training' and key = ?", training.slug);
    expect(line).toMatchObject({ actor: expect.stringMatching(/^learner_/) as string, action: 'REGISTERED', at: '2026-11-24T12:00:00.000Z' });
    expect(JSON.parse(line!.fields)).toEqual({ ...least, title: least.title.trim() });
  });

  it('keeps all that can be said, and gives sessions what they leave out', async () => {
    const { training, userErrors } = await send({
      ...least,
      title: 'Master',
      mode: 'IN_PERSON',
      country: 'ESP',
      place: ' Baeza ',
      languages: ['es', 'en-GB'],
      placesPerSession: 24,
      scholarships: true,
      courses: ['customs'],
      note: ' Con prácticas ',
      sessions: [
        { startsOn: '2027-02-01', endsOn: '2027-02-05', timeZone: 'Europe/Madrid' },
        { startsOn: '2027-05', mode: 'ONLINE', languages: ['en'], places: 200, selection: 'BY_ORGANIZER', hasWaitingList: false },
        { startsOn: '2028', country: 'MUS', place: 'Port Louis', places: null },
      ],
    });
    expect(userErrors).toEqual([]);
    const shared = { title: { text: 'Master', language: 'es' }, kind: 'WORKSHOP', topics: [{ slug: 'identification-aquatic' }], organizations: [{ slug: 'unia' }], participants: null, isBookable: true, isCancelled: false, scholarships: true, note: null, isDemonstration: false, provenance: source };
    expect(training).toMatchObject({
      slug: 'unia-master-2',
      mode: 'IN_PERSON',
      languages: ['es', 'en-GB', 'en'],
      courses: [{ slug: 'customs' }],
      place: 'Baeza',
      country: { iso3: 'ESP' },
      placesPerSession: 24,
      scholarships: true,
      note: { text: 'Con prácticas', language: 'es' },
    });
    expect(training.sessions).toEqual({
      totalCount: 3,
      edges: [
        { ...shared, mode: 'IN_PERSON', starts: { value: '2027-02-01', precision: 'DAY', timeZone: 'Europe/Madrid' }, ends: { value: '2027-02-05', precision: 'DAY', timeZone: 'Europe/Madrid' }, place: 'Baeza', country: { iso3: 'ESP' }, languages: ['es', 'en-GB'], places: 24, placesLeft: 24, selection: 'FIRST_COME', hasWaitingList: true },
        { ...shared, mode: 'ONLINE', starts: { value: '2027-05', precision: 'MONTH', timeZone: null }, ends: null, place: null, country: null, languages: ['en'], places: 200, placesLeft: 200, selection: 'BY_ORGANIZER', hasWaitingList: false },
        { ...shared, mode: 'IN_PERSON', starts: { value: '2028', precision: 'YEAR', timeZone: null }, ends: null, place: 'Port Louis', country: { iso3: 'MUS' }, languages: ['es', 'en-GB'], places: 24, placesLeft: 24, selection: 'FIRST_COME', hasWaitingList: true },
      ].map(node => ({ node: { id: expect.stringMatching(/^session_[0-9a-f]{32}$/) as string, ...node } })),
    });
  });

  it('is found by its words, filters and lists from the next read on', async () => {
    const { training } = await send({ ...least, title: 'Zyxword for beginners', language: 'en', courses: ['customs'], sessions: [{ startsOn: '2027-03-01', country: 'MUS', places: 3 }] });
    const seen = await graph.data(
      `{
        word: trainings(search: "zyxwords") { totalCount edges { node { slug } } }
        topic: trainings(search: "zyxword aquatiques") { totalCount }
        country: trainings(search: "zyxword Maurice") { totalCount }
        organization: trainings(search: "zyxword UNIA") { totalCount }
        filter: trainings(search: "zyxword", filter: { topics: ["identification"], kinds: [WORKSHOP], countries: ["MUS"], languages: ["en"], organizations: ["unia"], from: "2027-03-01", until: "2027-03-01", upcoming: true, freePlaces: true, isDemonstration: false }) { totalCount }
        soonest: trainings(search: "zyxword", orderBy: SOONEST) { totalCount }
        of: organization(slug: "unia") { trainings(search: "zyxword") { totalCount } }
        course: course(slug: "customs") { trainings(search: "zyxword") { totalCount } }
        on: topic(slug: "identification") { trainings(search: "zyxword") { totalCount } }
        edition: training(slug: "${training.sessions.edges[0]!.node.id}") { slug }
      }`,
    );
    const one = { totalCount: 1 };
    expect(seen).toEqual({ word: { ...one, edges: [{ node: { slug: training.slug } }] }, topic: one, country: one, organization: one, filter: one, soonest: one, of: { trainings: one }, course: { trainings: one }, on: { trainings: one }, edition: { slug: training.slug } });
  });

  it.each(everybody)('is let through for %s exactly where viewerCan says so', async who => {
    const query = '{ newTrainingsAre unia: organization(slug: "unia") { viewerCan { registerTraining } } fao: organization(slug: "fao") { viewerCan { registerTraining } } }';
    const shown = await graph.data<Record<'unia' | 'fao', { viewerCan: { registerTraining: boolean } }>>(query, {}, as(who));
    expect(shown).toEqual({
      newTrainingsAre: 'PUBLISHED',
      unia: { viewerCan: { registerTraining: ['partner', 'secretariat'].includes(who) } },
      fao: { viewerCan: { registerTraining: ['otherPartner', 'secretariat'].includes(who) } },
    });
    for (const organization of ['unia', 'fao'] as const) {
      const before = kept();
      const { data, errors } = await graph.ask<Registered>(register, { input: { ...least, organization } }, as(who));
      const may = shown[organization].viewerCan.registerTraining;
      expect(errors?.map(e => e.extensions?.code)).toEqual(may ? undefined : [who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
      expect(kept()).toBe(before + (may ? 1 : 0));
      if (may) expect(data.registerTraining.training.provenance).toMatchObject({ source: who === 'secretariat' ? 'Registered here by the Secretariat' : source.source });
    }
  });

  it('tells all faults at once with their places, in the language of the viewer, and keeps nothing', async () => {
    const before = kept();
    const { training, userErrors } = await send({
      organization: 'nobody',
      title: ' ',
      language: 'en',
      kind: 'WORKSHOP',
      topics: ['no-such-topic', 'reporting'],
      country: 'ZZZ',
      place: 'x'.repeat(201),
      languages: Array.from({ length: 21 }, (_, i) => `en-x-a${i}`),
      placesPerSession: 0,
      courses: ['no-such-course'],
      note: 'x'.repeat(4_001),
      sessions: [
        { startsOn: 'soon' },
        { startsOn: '2027-02-30', endsOn: 'then', timeZone: 'Madrid', country: 'ZZZ', place: 'x'.repeat(201), places: 100_001 },
        { startsOn: '2027-03', endsOn: '2027-02-28', timeZone: '+01:00' },
        { startsOn: '1974-12-31', endsOn: '2047' },
        { startsOn: '2047-01-01', languages: Array.from({ length: 21 }, (_, i) => `en-x-a${i}`) },
        { startsOn: '2046-12-31', endsOn: '2046' },
        { startsOn: ' ' },
      ],
    }, 'secretariat');
    expect(training).toBeNull();
    expect(userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`)).toEqual([
      'UNKNOWN_REFERENCE organization',
      'REQUIRED title',
      'UNKNOWN_REFERENCE topics.0',
      'UNKNOWN_REFERENCE courses.0',
      'UNKNOWN_REFERENCE country',
      'TOO_LONG place',
      'TOO_MANY languages',
      'OUT_OF_RANGE placesPerSession',
      'TOO_LONG note',
      'MALFORMED sessions.0.startsOn',
      'MALFORMED sessions.1.startsOn',
      'MALFORMED sessions.1.endsOn',
      'MALFORMED sessions.1.timeZone',
      'UNKNOWN_REFERENCE sessions.1.country',
      'TOO_LONG sessions.1.place',
      'OUT_OF_RANGE sessions.1.places',
      'OUT_OF_RANGE sessions.2.endsOn',
      'MALFORMED sessions.2.timeZone',
      'OUT_OF_RANGE sessions.3.startsOn',
      'OUT_OF_RANGE sessions.3.endsOn',
      'OUT_OF_RANGE sessions.4.startsOn',
      'TOO_MANY sessions.4.languages',
      'REQUIRED sessions.6.startsOn',
    ]);
    expect(userErrors[0]).toEqual({ code: 'UNKNOWN_REFERENCE', message: 'nobody no existe.', path: ['input', 'organization'] });
    const many = await send({ ...least, title: 'x'.repeat(201), topics: Array.from({ length: 21 }, (_, i) => `t${i}`), courses: Array.from({ length: 21 }, (_, i) => `c${i}`), sessions: Array.from({ length: 51 }, () => ({ startsOn: '2027' })) });
    expect(many.userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`)).toEqual(['TOO_LONG title', 'TOO_MANY topics', 'TOO_MANY courses', 'TOO_MANY sessions']);
    expect((await send({ ...least, topics: [] })).userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`)).toEqual(['REQUIRED topics']);
    expect(kept()).toBe(before);
  });

  it('finds a free address without reading all the others', async () => {
    // The plan is one of SQLite.
    if (way !== 'in one process' || inject('postgres') !== null) return;
    const viewer = { learner: 'learner_x', roles: [{ kind: 'secretariat' as const }] };
    const { log } = await graph.statements('mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { userErrors { code } } }', { input: { ...least, title: 'A free address' } }, { viewer });
    const looked = log.filter(({ sql }) => /^select "slug" from "training(s|_sessions)" /.test(sql));
    const plans = looked.flatMap(({ sql, params }) => graph.sql<{ detail: string }>('partners', `explain query plan ${sql}`, ...params).map(row => row.detail));
    expect(plans).toEqual([expect.stringMatching(/^SEARCH trainings USING .*INDEX/), expect.stringMatching(/^SEARCH training_sessions USING .*INDEX/)]);
  });

  it('is done once for one key, and takes 50 sessions', async () => {
    const before = kept();
    const once = { ...least, title: 'Fifty', idempotencyKey: 'fifty', sessions: Array.from({ length: 50 }, (_, i) => ({ startsOn: `20${27 + (i % 10)}` })) };
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(once)));
    expect(answers.map(a => a.training.slug)).toEqual(Array(4).fill('unia-fifty'));
    expect(answers[0]!.training.sessions.totalCount).toBe(50);
    expect(kept()).toBe(before + 1);
    const { errors } = await graph.ask(register, { input: { ...once, title: 'Sixty' } }, as('partner'));
    expect(errors?.[0]?.extensions?.code).toBe('IDEMPOTENCY_MISMATCH');
  });
});
