import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { trainings } from './files.ts';
import { type Known, knownTrainings, today } from './known.ts';

describe('sessions of trainings', () => {
  let graph: Graph;
  let known: Known[];
  beforeAll(async () => {
    graph = await openGraph();
    known = knownTrainings(graph);
  });
  afterAll(() => graph.close());

  it('keep a count of places taken that a recount confirms, and never take more than there are', () => {
    const wrong = graph.sql(
      'partners',
      `select s.id from training_sessions s where s.is_demonstration and (s.places_taken <> (select count(*) from registrations r where r.session = s.id and r.state = 'PLACE') or s.places_taken > s.places)`,
    );
    expect(wrong).toEqual([]);
    expect(graph.sql<{ n: number }>('partners', 'select count(*) as n from registrations')[0]!.n).toBeGreaterThan(1000);
    expect(graph.sql('partners', 'select 1 from training_sessions where places_taken = places and first_day > ?', today).length).toBeGreaterThan(5);
  });

  it('show their made-up registrations as the database has them, each of a made-up learner of the college', async () => {
    const token = await graph.token({ subject: 'secretariat', roles: ['secretariat'] });
    type Row = Record<string, string | null>;
    const [{ session }] = graph.sql<Row>('partners', "select session from registrations group by session having count(*) > 10 and sum(state = 'WAITING') > 2 order by session limit 1") as [Row];
    const rows = graph.sql<Row>('partners', 'select * from registrations where session = ? order by registered_on, id', session);
    let waiting = 0;
    const fields = 'id session { id } learner { id isDemonstration } state position registeredOn name email worksFor motivation reason viewerCan { cancelRegistration } isDemonstration';
    expect(await everyNode(graph, { field: 'registrations(PAGE)', node: fields, around: `trainingSession(id: "${session}") { FIELD }`, size: 7, token })).toEqual(
      rows.map(r => ({
        id: r.id,
        session: { id: session },
        learner: { id: r.learner, isDemonstration: true },
        state: r.state,
        position: r.state === 'WAITING' ? ++waiting : null,
        registeredOn: r.registered_on,
        name: r.name,
        email: r.email,
        worksFor: null,
        motivation: null,
        reason: null,
        viewerCan: { cancelRegistration: false },
        isDemonstration: true,
      })),
    );
    for (const r of rows) expect([r.name, r.email]).toEqual([expect.stringMatching(/^Demonstration: applicant \d+$/), expect.stringMatching(/^applicant-\d+@demonstration\.invalid$/)]);
    expect(graph.across('select 1 from partners.registrations r left join college.learners l on l.id = r.learner where r.is_demonstration and l.is_demonstration is not true')).toEqual([]);
  });

  it('are paged, ordered and filtered', async () => {
    const ids = (where: string, slug: string, order = 'first_day, id') => graph.sql<{ id: string }>('partners', `select id from training_sessions where training = ? and ${where} order by ${order}`, slug);
    const several = known.filter(t => t.sessions.length > 2 && t.sessions.some(s => s.first < today)).slice(0, 3).map(t => t.slug);
    for (const slug of ['unia-master', ...several]) {
      const walk = (args: string) => everyNode(graph, { field: `sessions(PAGE ${args})`, node: 'id', around: `training(slug: "${slug}") { FIELD }`, size: 1 });
      expect(await walk('')).toEqual(ids('true', slug));
      expect(await walk(', orderBy: LATEST')).toEqual(ids('true', slug, 'first_day desc, id desc'));
      const [ahead, bookable] = [`first_day > '${today}'`, `(first_day > '${today}' and places_taken is not null and (places is null or places_taken < places))`];
      expect(await walk(', filter: { upcoming: true }')).toEqual(ids(ahead, slug));
      expect(await walk(', filter: { upcoming: false }')).toEqual(ids(`not ${ahead}`, slug));
      expect(await walk(', filter: { bookable: true }')).toEqual(ids(bookable, slug));
      expect(await walk(', filter: { bookable: false, upcoming: null }')).toEqual(ids(`not ${bookable}`, slug));
    }
    expect(several).toHaveLength(3);
  });

  it('do not exist where nothing is known of a date', async () => {
    const undated = trainings.filter(t => t.startsOn === null && t.endsOn === null && !trainings.some(s => s.sessionOf === t.slug));
    expect(undated.length).toBe(10);
    for (const { slug } of undated) expect(await graph.data(`{ training(slug: "${slug}") { sessions { totalCount } } }`)).toEqual({ training: { sessions: { totalCount: 0 } } });
  });
});
