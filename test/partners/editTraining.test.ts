import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Who, tokensOf } from '../matrix/roles.ts';
import { type Graph, openGraph } from '../support/graph.ts';

const fields = `slug revision listing title(languages: ["es"]) { text language } en: title(languages: ["en"]) { text } kind mode languages topics { slug } courses { slug } place country { iso3 } placesPerSession scholarships note { text language }
  sessions(first: 60) { totalCount edges { node { id title { text language } kind mode starts { value timeZone } ends { value } place country { iso3 } languages topics { slug } places placesLeft selection hasWaitingList isCancelled isBookable scholarships } } }`;
const edit = `mutation($input: EditTrainingInput!) { editTraining(input: $input) { training { ${fields} } userErrors { code message path } } }`;

type Session = Record<string, unknown> & { id: string };
interface Training extends Record<string, unknown> {
  slug: string;
  revision: number;
  sessions: { totalCount: number; edges: { node: Session }[] };
}
interface Edited {
  editTraining: { training: Training; userErrors: { code: string; message: string; path: string[] }[] };
}

describe('editing a training', () => {
  let graph: Graph;
  let tokens: Record<Who, string | undefined>;
  const as = (who: Who) => ({ token: tokens[who] });
  beforeAll(async () => {
    graph = await openGraph();
    tokens = await tokensOf(graph);
  });
  afterAll(() => graph.close());

  const register = async (more: object = {}): Promise<Training> => {
    const input = { organization: 'unia', title: 'Tiburones', language: 'es', kind: 'WORKSHOP', topics: ['identification-aquatic'], ...more };
    return (await graph.data<{ registerTraining: { training: Training } }>(`mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { ${fields} } } }`, { input }, as('partner'))).registerTraining.training;
  };
  const send = async (input: object, who: Who = 'partner') => (await graph.data<Edited>(edit, { input }, as(who))).editTraining;
  const codeOf = async (input: object, who: Who = 'partner') => (await graph.ask(edit, { input }, as(who))).errors?.map(e => e.extensions?.code);
  const nodes = (training: Training) => training.sessions.edges.map(e => e.node);
  const found = async (slug: string, args: string) =>
    (await graph.data<{ list: { edges: { node: { slug: string } }[] } }>(`{ list: trainings(first: 100, ${args}) { edges { node { slug } } } }`)).list.edges.some(e => e.node.slug === slug);

  it('changes all that is said, leaves all that is not, and says who did it', async () => {
    const before = await register({ sessions: [{ startsOn: '2027-02-01', places: 5 }] });
    const { training, userErrors } = await send({
      slug: before.slug, revision: 1, title: ' Sharks ', language: 'en', kind: 'TECHNICAL_ASSISTANCE', topics: ['national-legislation'], mode: 'BLENDED', country: 'MUS', place: ' Port Louis ',
      languages: ['fr'], placesPerSession: 12, scholarships: false, courses: ['customs'], note: ' Bring a laptop ',
    });
    expect(userErrors).toEqual([]);
    const [session] = nodes(before);
    expect(training).toEqual({
      ...before,
      revision: 2,
      en: { text: 'Sharks' },
      kind: 'TECHNICAL_ASSISTANCE',
      topics: [{ slug: 'national-legislation' }],
      mode: 'BLENDED',
      country: { iso3: 'MUS' },
      place: 'Port Louis',
      languages: ['fr', 'es'],
      placesPerSession: 12,
      scholarships: false,
      courses: [{ slug: 'customs' }],
      note: { text: 'Bring a laptop', language: 'en' },
      sessions: { totalCount: 1, edges: [{ node: { ...session, title: { text: 'Sharks', language: 'en' }, kind: 'TECHNICAL_ASSISTANCE', topics: [{ slug: 'national-legislation' }], scholarships: false } }] },
    });
    // What follows from it is kept with it: filters, help, search and order.
    const tags = (table: string, column: string) => graph.sql<{ v: string }>('partners', `select ${column} as v from ${table} where training = ? order by 1`, before.slug).map(r => r.v);
    expect([tags('training_topics', 'topic'), tags('training_help', 'kind'), tags('training_languages', 'language'), tags('training_courses', 'course')]).toEqual([['national-legislation'], ['ADVICE', 'LEGISLATION'], ['es', 'fr'], ['customs']]);
    expect([await found(before.slug, 'search: "tiburones acuáticas"'), await found(before.slug, 'search: "tiburones laws legislation"'), await found(before.slug, 'search: "port louis"')]).toEqual([false, false, true]);
    expect(graph.sql('partners', 'select title_en, title_es from trainings where slug = ?', before.slug)).toEqual([{ title_en: 'sharks', title_es: 'tiburones' }]);
    const lines = graph.sql<{ action: string; fields: string }>('partners', "select action, fields from changes where kind = 'Training' and key = ? order by position", before.slug);
    expect(lines.map(l => l.action)).toEqual(['REGISTERED', 'EDITED']);
    expect(JSON.parse(lines[1]!.fields)).toMatchObject({ kind: 'TECHNICAL_ASSISTANCE', place: 'Port Louis' });
    expect((await send({ slug: before.slug, revision: 2, note: 'Otra', language: 'es' })).training).toMatchObject({ note: { text: 'Bring a laptop' } });
    const cleared = await send({ slug: before.slug, revision: 3, mode: null, country: null, place: null, languages: null, placesPerSession: null, scholarships: null, courses: null, note: null });
    expect(cleared.training).toEqual({ ...training, revision: 4, mode: null, country: null, place: null, languages: ['es'], placesPerSession: null, scholarships: null, courses: [], note: null, sessions: { totalCount: 1, edges: [{ node: { ...nodes(training)[0], scholarships: null } }] } });
  });

  it('changes nothing, and counts no edit, where nothing is said anew', async () => {
    const before = await register();
    const { training } = await send({ slug: before.slug, revision: 1, kind: 'WORKSHOP', title: 'Tiburones', language: 'es' });
    expect(training).toEqual(before);
    expect(graph.sql('partners', "select 1 from changes where kind = 'Training' and key = ?", before.slug)).toHaveLength(1);
  });

  it('keeps of an edit in the audit trail what makes a difference, and the language of its texts', async () => {
    const before = await register({ sessions: [{ startsOn: '2027-02-01' }, { startsOn: '2027-03-01' }] });
    const [first, second] = nodes(before);
    const edited = { slug: before.slug, kind: 'WORKSHOP', title: 'Tiburones', language: 'es', languages: ['es'] };
    const kept = async (more: object) => {
      await send({ ...edited, ...more });
      return JSON.parse(graph.sql<{ fields: string }>('partners', "select fields from changes where kind = 'Training' and key = ? order by position desc limit 1", before.slug)[0]!.fields) as unknown;
    };
    expect(await kept({ revision: 1, place: 'Baeza', sessions: [{ id: first!.id, startsOn: '2027-02-01', places: null }, { id: second!.id, startsOn: '2027-03-01', places: 5 }] })).toEqual({ place: 'Baeza', sessions: [{ id: second!.id, places: 5 }] });
    expect(await kept({ revision: 2, note: 'Trae un portátil', languages: ['fr'], place: 'Baeza', sessions: [{ startsOn: '2027-04-01', places: null }] })).toEqual({
      note: 'Trae un portátil', language: 'es', languages: ['fr'], sessions: [{ id: expect.stringMatching(/^session_/) as string, startsOn: '2027-04-01' }],
    });
  });

  it('adds sessions, changes them by their id and clears what can be empty', async () => {
    const before = await register({ mode: 'IN_PERSON', country: 'ESP', place: 'Baeza', placesPerSession: 20, sessions: [{ startsOn: '2027-02-01', endsOn: '2027-02-03', timeZone: 'Europe/Madrid' }] });
    const [first] = nodes(before);
    const added = await send({ slug: before.slug, revision: 1, sessions: [{ startsOn: '2027-06', mode: 'ONLINE', languages: ['en'], places: null }, { id: first!.id, startsOn: '2027-01-31', endsOn: null, timeZone: null, mode: null, country: null, place: null, languages: null, places: null, selection: 'BY_ORGANIZER', hasWaitingList: false }] });
    expect(added.userErrors).toEqual([]);
    expect(added.training).toMatchObject({ revision: 2, languages: ['es', 'en'] });
    expect(nodes(added.training)).toEqual([
      { ...first, starts: { value: '2027-01-31', timeZone: null }, ends: null, mode: null, country: null, place: null, languages: [], places: null, placesLeft: null, selection: 'BY_ORGANIZER', hasWaitingList: false },
      { ...first, id: expect.stringMatching(/^session_[0-9a-f]{32}$/) as string, mode: 'ONLINE', starts: { value: '2027-06', timeZone: null }, ends: null, country: null, place: null, languages: ['en'] },
    ]);
    const [, online] = nodes(added.training);
    const back = await send({ slug: before.slug, revision: 2, sessions: [{ id: online!.id, mode: 'IN_PERSON', country: 'MUS', place: 'Port Louis', languages: ['fr'], places: 7, timeZone: 'Indian/Mauritius', endsOn: '2027-07' }] });
    expect(nodes(back.training)[1]).toEqual({ ...online, mode: 'IN_PERSON', country: { iso3: 'MUS' }, place: 'Port Louis', languages: ['fr'], places: 7, placesLeft: 7, starts: { value: '2027-06', timeZone: 'Indian/Mauritius' }, ends: { value: '2027-07' } });
    expect(back.training.languages).toEqual(['es', 'fr']);
    expect(graph.sql('partners', 'select language from session_languages where session = ?', online!.id)).toEqual([{ language: 'fr' }]);
    expect([await found(before.slug, 'filter: { organizations: ["unia"], countries: ["MUS"], languages: ["fr"], from: "2027-07-31" }'), await found(before.slug, 'filter: { organizations: ["unia"], languages: ["en"] }')]).toEqual([true, false]);
  });

  it('calls sessions off: they lie no longer ahead, and nobody finds the training by their dates', async () => {
    const before = await register({ title: 'Zyxoff', country: 'ESP', sessions: [{ startsOn: '2027-02-01', country: 'MUS', places: 5, languages: ['fr'] }] });
    const [session] = nodes(before);
    const ways = async () => [
      await found(before.slug, 'search: "zyxoff", filter: { upcoming: true }'),
      await found(before.slug, 'search: "zyxoff", filter: { upcoming: false }'),
      await found(before.slug, 'search: "zyxoff", filter: { freePlaces: true }'),
      await found(before.slug, 'search: "zyxoff", filter: { freePlaces: false }'),
      await found(before.slug, 'search: "zyxoff", filter: { from: "2027-01-01", until: "2027-12-31" }'),
      await found(before.slug, 'search: "zyxoff", filter: { countries: ["MUS"] }'),
      await found(before.slug, 'search: "zyxoff", filter: { countries: ["ESP"] }'),
      await found(before.slug, 'search: "zyxoff", orderBy: SOONEST'),
    ];
    const listed = (filter: string) => graph.data(`{ training(slug: "${before.slug}") { sessions(filter: { ${filter} }) { totalCount } } }`);
    const need = { party: 'MUS', topic: 'identification-aquatic', statement: 'Help', language: 'fr', kinds: ['TRAINING'], level: 'PERSON', urgency: 'LOW', visibility: 'PUBLIC', languages: ['fr'] };
    const { stateNeed } = await graph.data<{ stateNeed: { need: { id: string } } }>('mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } } }', { input: need }, as('own'));
    const fit = async () => {
      const query = `{ need(id: "${stateNeed.need.id}") { trainings(first: 100) { edges { node { slug } reasons { code } } } } }`;
      const found = await graph.data<{ need: { trainings: { edges: { node: { slug: string }; reasons: { code: string }[] }[] } } }>(query);
      return found.need.trainings.edges.find(e => e.node.slug === before.slug)!.reasons.map(r => r.code);
    };
    expect(await ways()).toEqual([true, false, true, false, true, true, false, true]);
    expect(await fit()).toEqual(['SAME_TOPIC', 'KIND_OF_HELP', 'LANGUAGE', 'SAME_PARTY', 'DATE_AHEAD', 'FREE_PLACES']);
    const off = await send({ slug: before.slug, revision: 1, sessions: [{ id: session!.id, isCancelled: true }] });
    expect(nodes(off.training)).toEqual([{ ...session, isCancelled: true, isBookable: false }]);
    expect(off.training.languages).toEqual(['es']);
    expect(await ways()).toEqual([false, true, false, true, false, false, true, false]);
    expect(await fit()).toEqual(['SAME_TOPIC', 'KIND_OF_HELP']);
    expect([await listed('upcoming: true'), await listed('bookable: true'), await listed('')]).toEqual([0, 0, 1].map(totalCount => ({ training: { sessions: { totalCount } } })));
    const on = await send({ slug: before.slug, revision: 2, sessions: [{ id: session!.id, isCancelled: false }] });
    expect(on.training).toEqual({ ...before, revision: 3 });
    expect(await ways()).toEqual([true, false, true, false, true, true, false, true]);
  });

  it('names as the source of what it has changed whoever changed it, and says no longer that this was checked', async () => {
    interface Told {
      provenance: object;
      sessions: { edges: { node: { id: string; provenance: object } }[] };
    }
    const told = async () => {
      const { training } = await graph.data<{ training: Told }>('{ training(slug: "unia-master") { provenance { ...all } sessions(orderBy: LATEST) { edges { node { id provenance { ...all } } } } } } fragment all on Provenance { source confidence verified reality }');
      return { training: training.provenance, sessions: training.sessions.edges.map(e => e.node) };
    };
    const { training, sessions } = await told();
    expect(training).toMatchObject({ confidence: 'A public page tells of it', verified: true });
    const by = (who: string) => ({ source: `Registered here by the ${who}`, confidence: null, verified: null, reality: null });
    const [latest, ...others] = sessions;
    await send({ slug: 'unia-master', revision: 1, sessions: [{ id: latest!.id, timeZone: 'Europe/Madrid' }] }, 'secretariat');
    expect(await told()).toEqual({ training, sessions: [{ ...latest, provenance: by('Secretariat') }, ...others] });
    await send({ slug: 'unia-master', revision: 2, placesPerSession: 21 });
    expect(await told()).toEqual({ training: by('organization'), sessions: [{ ...latest, provenance: by('Secretariat') }, ...others] });
  });

  it('keeps what an edition has of its own, and changes with the training what it has from it', async () => {
    const master = async () => (await graph.data<{ training: Training }>(`{ training(slug: "unia-master") { ${fields} } }`)).training;
    const before = await master();
    const kept = before.topics as { slug: string }[];
    const { training, userErrors } = await send({ slug: 'unia-master', revision: before.revision, title: 'Otro', language: 'es', topics: [kept[0]!.slug, 'reporting'], kind: 'PROGRAMME' });
    expect(userErrors).toEqual([]);
    expect(training.topics).toEqual([kept[0], { slug: 'reporting' }]);
    expect(nodes(training).map(s => s.title)).toEqual(nodes(before).map(s => s.title));
    for (const session of nodes(training)) expect([kept[0]!.slug, 'reporting']).toEqual(expect.arrayContaining((session.topics as { slug: string }[]).map(t => t.slug)));
    expect(training.languages).toEqual(before.languages);
  });

  it('finds no fewer places than are given', async () => {
    const before = await register({ sessions: [{ startsOn: '2027-02-01', places: 5 }] });
    const [session] = graph.sql<{ id: string; slug: string; places_taken: number; revision: number }>('partners', `select s.id, t.slug, s.places_taken, t.revision from training_sessions s join trainings t on t.slug = s.training where s.places_taken between 3 and s.places - 1 and s.first_day > '2026-11-24' limit 1`);
    const least = session!.places_taken;
    const few = await send({ slug: session!.slug, revision: session!.revision, sessions: [{ id: session!.id, places: least - 1 }] }, 'secretariat');
    expect(few.userErrors).toEqual([{ code: 'OUT_OF_RANGE', message: `This must be from ${least} to 100000.`, path: ['input', 'sessions', '0', 'places'] }]);
    const full = await send({ slug: session!.slug, revision: session!.revision, sessions: [{ id: session!.id, places: least }] }, 'secretariat');
    expect(nodes(full.training).find(s => s.id === session!.id)).toMatchObject({ places: least, placesLeft: 0, isBookable: false });
    expect((await send({ slug: before.slug, revision: 1, sessions: [{ id: nodes(before)[0]!.id, places: 0 }] })).userErrors.map(e => e.code)).toEqual(['OUT_OF_RANGE']);
  });

  it('gives the room that it makes to those who wait', async () => {
    const before = await register({ sessions: [{ startsOn: '2027-02-01', places: 1 }] });
    const [session] = nodes(before);
    const states = () => graph.sql<{ state: string }>('partners', 'select state from registrations where session = ? order by turn', session!.id).map(r => r.state);
    for (const who of ['learner', 'donor', 'analyst'] as const)
      await graph.data('mutation($input: RegisterForSessionInput!) { registerForSession(input: $input) { userErrors { code } } }', { input: { session: session!.id, name: who, email: `${who}@example.org` } }, as(who));
    expect(states()).toEqual(['PLACE', 'WAITING', 'WAITING']);
    const more = await send({ slug: before.slug, revision: 1, sessions: [{ id: session!.id, places: 2 }] });
    expect(nodes(more.training)).toEqual([{ ...session, places: 2, placesLeft: 0, isBookable: false }]);
    expect(states()).toEqual(['PLACE', 'PLACE', 'WAITING']);
  });

  it('moves no session for which people have registered to a day that has come, unless it is called off', async () => {
    const before = await register({ sessions: [{ startsOn: '2027-02-01', places: 1 }, { startsOn: '2027-03-01' }] });
    const [session, free] = nodes(before);
    const ask = (who: Who) => graph.data('mutation($input: RegisterForSessionInput!) { registerForSession(input: $input) { userErrors { code } } }', { input: { session: session!.id, name: who, email: `${who}@example.org` } }, as(who));
    await ask('learner');
    const back = (more: object = {}) => send({ slug: before.slug, revision: 1, sessions: [{ id: free!.id, startsOn: '2026-01-01' }, { id: session!.id, startsOn: '2026', ...more }] });
    expect((await back()).userErrors).toEqual([
      { code: 'NOT_ALLOWED_NOW', message: 'This cannot be done now: people have registered for this session, which cannot be moved to a day that has come; call it off, or choose a day ahead.', path: ['input', 'sessions', '1', 'startsOn'] },
    ]);
    const off = await back({ isCancelled: true });
    expect(off.userErrors).toEqual([]);
    expect(nodes(off.training).find(s => s.id === session!.id)).toMatchObject({ isCancelled: true, starts: { value: '2026' } });
  });

  it('holds online what goes there, and no longer where it was to be, unless that is said beside it', async () => {
    const before = await register({ sessions: [{ startsOn: '2027-02-01', mode: 'IN_PERSON', country: 'ESP', place: 'Baeza' }, { startsOn: '2027-03-01', mode: 'IN_PERSON', country: 'ESP', place: 'Baeza' }] });
    const [first, second] = nodes(before);
    const { training } = await send({ slug: before.slug, revision: 1, sessions: [{ id: first!.id, mode: 'ONLINE' }, { id: second!.id, mode: 'ONLINE', country: 'MUS' }] });
    expect(nodes(training)).toEqual([{ ...first, mode: 'ONLINE', country: null, place: null }, { ...second, mode: 'ONLINE', country: { iso3: 'MUS' }, place: null }]);
  });

  it('tells all faults at once, and keeps nothing', async () => {
    const before = await register({ sessions: [{ startsOn: '2027-02-01' }] });
    const { id } = nodes(before)[0]!;
    const { userErrors } = await send({
      slug: before.slug, revision: 1, title: null, kind: null, topics: [], note: 'A note', country: 'ZZZ', courses: ['no-such-course'],
      sessions: [{ id, startsOn: null }, { id }, { id: 'session_of_another' }, {}, { startsOn: '2027-02-02', endsOn: '2027-02-01' }],
    });
    expect(userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}`)).toEqual([
      'REQUIRED title', 'REQUIRED language', 'REQUIRED kind', 'REQUIRED topics', 'UNKNOWN_REFERENCE courses.0', 'UNKNOWN_REFERENCE country',
      'REQUIRED sessions.0.startsOn', 'DUPLICATE sessions.1.id', 'UNKNOWN_REFERENCE sessions.2.id', 'REQUIRED sessions.3.startsOn', 'OUT_OF_RANGE sessions.4.endsOn',
    ]);
    const many = await send({ slug: before.slug, revision: 1, topics: Array.from({ length: 21 }, (_, i) => `t${i}`), sessions: Array.from({ length: 50 }, () => ({ startsOn: 'soon' })) });
    expect(many.userErrors.map(e => `${e.code} ${e.path.join('.')}`)).toEqual(['TOO_MANY input.topics', 'TOO_MANY input.sessions']);
    expect((await graph.data<{ training: Training }>(`{ training(slug: "${before.slug}") { ${fields} } }`)).training).toEqual(before);
  });

  it('is refused on a revision that is not the present one, and elsewhere by rule', async () => {
    const { slug } = await register();
    const change = { slug, revision: 1, kind: 'COURSE' };
    const [one, two] = await Promise.all([graph.ask<Edited>(edit, { input: change }, as('partner')), graph.ask<Edited>(edit, { input: { ...change, kind: 'WEBINAR' } }, as('secretariat'))]);
    expect([one, two].filter(a => a.errors === undefined)).toHaveLength(1);
    expect([one, two].flatMap(a => a.errors ?? []).map(e => e.extensions?.code)).toEqual(['CONFLICT']);
    expect(await codeOf({ ...change, revision: 2 }, 'otherPartner')).toEqual(['FORBIDDEN']);
    expect(await codeOf({ ...change, slug: 'no-such-training' }, 'secretariat')).toEqual(['NOT_FOUND']);
    expect(await codeOf(change, 'own')).toEqual(['FORBIDDEN']);
    expect(await codeOf(change, 'visitor')).toEqual(['UNAUTHENTICATED']);
  });
});

it('leaves the languages of a training that an early release has loaded as they were', async () => {
  const graph = await openGraph({ release: '0.1' });
  const { secretariat: token } = await tokensOf(graph);
  const undated = graph.sql<{ slug: string; languages: string }>('partners', "select slug, languages from trainings where latest_on = '' and languages <> '[]' and own_languages is null");
  expect(undated).not.toEqual([]);
  const { slug, languages } = undated[0]!;
  const { editTraining } = await graph.data<Edited>(edit, { input: { slug, revision: 1, place: 'Baeza' } }, { token });
  expect(editTraining.training).toMatchObject({ revision: 2, place: 'Baeza', languages: JSON.parse(languages) as string[] });
  await graph.close();
});
