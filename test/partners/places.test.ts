import { and, eq, gt } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../services/kit/graph/context.ts';
import { personalColumns } from '../../services/kit/database/columns.ts';
import type { Database } from '../../services/kit/database/database.ts';
import type { Role } from '../../services/kit/identity/viewer.ts';
import { usualPolicy } from '../../services/kit/policy.ts';
import { digestOf, erase } from '../../services/kit/write/erasure.ts';
import { run } from '../../services/kit/write/write.ts';
import { eraseLearner } from '../../services/partners/commands/erasures.ts';
import { cancelRegistration, decideRegistrations, registerForSession } from '../../services/partners/commands/registrations.ts';
import { editTraining } from '../../services/partners/commands/trainings.ts';
import type { PartnersTables } from '../../services/partners/context.ts';
import { removeDemonstration } from '../../services/partners/data/remove.ts';
import { wrongPlaces } from '../../services/partners/queries/places.ts';
import * as tables from '../../services/partners/tables.ts';
import { endPlace, newPlace, openTables } from '../support/place.ts';
import { givenSession, said } from './given.ts';

const now = new Date('2026-11-24T12:00:00Z');

describe('counts of places taken', () => {
  let folder: string;
  let database: Database<PartnersTables>;
  beforeAll(async () => {
    folder = await newPlace();
    database = await openTables('partners', tables, folder);
  });
  afterAll(async () => {
    await database.close();
    await endPlace(folder);
  });

  it('equal a recount after a load', async () => {
    expect(await database.read(q => wrongPlaces(q, '2026-11-24'))).toEqual([]);
  });

  it('are found wrong, each by name, where they no longer fit the facts', async () => {
    const [full] = await database.read(({ sql, t }) => sql.select().from(t.trainingSessions).innerJoin(t.registrations, eq(t.registrations.session, t.trainingSessions.id)).where(and(eq(t.registrations.state, 'WAITING'), gt(t.trainingSessions.firstDay, '2026-12-01'))).limit(1));
    const { id, places } = full!.training_sessions;
    const set = (values: Partial<typeof tables.trainingSessions.$inferInsert>) => database.write(({ sql, t }) => sql.update(t.trainingSessions).set(values).where(eq(t.trainingSessions.id, id)).then(() => {}));
    await set({ placesTaken: places! - 1 });
    expect(await database.read(q => wrongPlaces(q, '2026-11-24'))).toEqual([`${id}: kept ${places! - 1} places taken, counted ${places}`]);
    await set({ placesTaken: places, places: places! - 1 });
    expect(await database.read(q => wrongPlaces(q, '2026-11-24'))).toEqual([`${id}: ${places} hold one of ${places! - 1} places`]);
    await set({ places: places! + 1 });
    expect(await database.read(q => wrongPlaces(q, '2026-11-24'))).toEqual([expect.stringMatching(new RegExp(`^${id}: \\d+ wait although a place is free$`))]);
    await set({ firstDay: '2026-11-24' });
    expect(await database.read(q => wrongPlaces(q, '2026-11-24'))).toEqual([]);
  });
});

describe('a real registration for a made-up session', () => {
  it('goes with the session when what is made up is removed; what a person said is marked as personal', async () => {
    const folder = await newPlace();
    const session = givenSession(folder);
    const database = await openTables('partners', tables, folder);
    const request = { viewer: { learner: 'anna', roles: [] }, languages: [], database, now, clock: { now: () => now }, policy: usualPolicy, audiences: {}, loaders: new Map() };
    const { result } = await run(request, registerForSession, { session, ...said('anna') });
    const kept = () => database.read(({ sql, t }) => sql.select({ id: t.registrations.id }).from(t.registrations));
    expect(await kept()).toContainEqual({ id: result });
    await database.write(removeDemonstration);
    expect(await kept()).toEqual([]);
    expect(await database.read(q => wrongPlaces(q, '2026-11-24'))).toEqual([]);
    await database.close();
    await endPlace(folder);
    expect(personalColumns(tables.registrations)).toEqual(['learner', 'name', 'email', 'worksFor', 'motivation', 'reason']);
    expect(personalColumns(tables.staffReferences)).toEqual(['learner', 'party']);
  });
});

describe('an erasure that is followed late', () => {
  it.each([['2026-11-25', 'PLACE'], ['2026-12-01', 'WAITING']] as const)('gives the place to who waits until the session begins: followed on %s, %s', async (day, state) => {
    const folder = await newPlace();
    const session = givenSession(folder, { places: 1, first_day: '2026-12-01' });
    const database = await openTables('partners', tables, folder);
    for (const learner of ['anna', 'bert'])
      await run({ viewer: { learner, roles: [] }, languages: [], database, now, clock: { now: () => now }, policy: usualPolicy, audiences: {}, loaders: new Map() }, registerForSession, { session, ...said(learner) });
    await database.write(q => erase(q, eraseLearner, [{ digest: digestOf('anna'), at: now.toISOString() }], new Date(`${day}T12:00:00Z`)));
    expect(await database.read(({ sql, t }) => sql.select({ learner: t.registrations.learner, state: t.registrations.state }).from(t.registrations).where(eq(t.registrations.session, session)))).toEqual([{ learner: 'bert', state }]);
    await database.close();
    await endPlace(folder);
  });
});

/* The rules of places and waiting lists, written out once more and as plainly as can be. */

const kinds = {
  few: { places: 2, selection: 'FIRST_COME', hasWaitingList: true },
  strict: { places: 1, selection: 'FIRST_COME', hasWaitingList: false },
  selected: { places: 2, selection: 'BY_ORGANIZER', hasWaitingList: true },
  narrow: { places: 1, selection: 'BY_ORGANIZER', hasWaitingList: false },
  unknown: { places: null, selection: 'FIRST_COME', hasWaitingList: true },
} as const;
type Kind = keyof typeof kinds;
const sessions = Object.keys(kinds) as Kind[]; // its keys are these
const applicants = ['a', 'b', 'c', 'd', 'e', 'f'];

class Model {
  places: Record<Kind, number | null> = { few: 2, strict: 1, selected: 2, narrow: 1, unknown: null };
  states = new Map<string, string>();
  /** Who has asked, the first one first. */
  asked = new Map<Kind, string[]>(sessions.map(s => [s, []]));

  state = (who: string, s: Kind) => this.states.get(`${who} ${s}`);
  private set = (who: string, s: Kind, state: string) => this.states.set(`${who} ${s}`, state);
  private holding = (s: Kind) => applicants.filter(who => this.state(who, s) === 'PLACE').length;
  private free = (s: Kind) => (this.places[s] ?? Infinity) - this.holding(s);
  private fill(s: Kind) {
    for (const who of this.asked.get(s)!) if (this.state(who, s) === 'WAITING' && this.free(s) > 0) this.set(who, s, 'PLACE');
  }
  register(who: string, s: Kind) {
    if (!['CANCELLED', undefined].includes(this.state(who, s))) return;
    const asks = kinds[s].selection === 'BY_ORGANIZER' || this.places[s] === null;
    if (!asks && this.free(s) === 0 && !kinds[s].hasWaitingList) return;
    this.asked.set(s, [...this.asked.get(s)!.filter(other => other !== who), who]);
    this.set(who, s, asks ? 'REQUESTED' : 'WAITING');
    this.fill(s);
  }
  cancel(who: string, s: Kind) {
    if (!['PLACE', 'WAITING', 'REQUESTED'].includes(this.state(who, s)!)) return;
    this.set(who, s, 'CANCELLED');
    this.fill(s);
  }
  decide(accept: boolean, s: Kind, whom: string[]) {
    if (whom.length === 0 || whom.some(who => !(accept ? ['REQUESTED', 'REFUSED'] : ['REQUESTED', 'PLACE', 'WAITING']).includes(this.state(who, s)!))) return;
    const before = new Map(this.states);
    for (const who of whom) this.set(who, s, accept ? 'WAITING' : 'REFUSED');
    this.fill(s);
    if (!kinds[s].hasWaitingList && whom.some(who => this.state(who, s) === 'WAITING')) this.states = before;
  }
  erase(who: string) {
    for (const s of sessions) {
      this.asked.set(s, this.asked.get(s)!.filter(other => other !== who));
      this.states.delete(`${who} ${s}`);
      this.fill(s);
    }
  }
  room(s: Kind, places: number) {
    if (places < Math.max(1, this.holding(s))) return;
    this.places[s] = places;
    this.fill(s);
  }
}

const who = fc.constantFrom(...applicants);
/** A step in one of these sessions. */
const step = (session: fc.Arbitrary<Kind>) => fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('register' as const), who, session }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cancel' as const), who, session }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('decide' as const), accept: fc.boolean(), session, some: fc.shuffledSubarray(applicants, { minLength: 1, maxLength: 4 }), all: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('room' as const), session, places: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), who }) },
);
/** Steps in one session or two, so that they meet the same people again. */
const course = fc.shuffledSubarray(sessions, { minLength: 1, maxLength: 2 }).chain(some => fc.array(step(fc.constantFrom(...some)), { minLength: 10, maxLength: 40 }));

describe('places and waiting lists', () => {
  let folder: string;
  let database: Database<PartnersTables>;
  beforeAll(async () => {
    folder = await newPlace('nothing');
    database = await openTables('partners', tables, folder);
    const whence = { source: 'This test', isDemonstration: false };
    await database.write(async ({ sql, t }) => {
      await sql.insert(t.topicReferences).values({ slug: 'permits', broader: null, label: {} });
      await sql.insert(t.organizations).values({ slug: 'wco', aliases: [], name: {}, nameEn: '', nameFr: '', nameEs: '', acronymKey: '', kind: 'INTERGOVERNMENTAL', cooperationAreas: [], namedInSource: 'YES', source: '' });
      const shared = { title: { en: 'Permits' }, kind: 'COURSE' as const, topics: ['permits'], organizations: ['wco'], languages: ['en'], ...whence };
      await sql.insert(t.trainings).values({ ...shared, slug: 'permits', titleEn: '', titleFr: '', titleEs: '', courses: [], help: ['TRAINING'], latestOn: '' });
      for (const id of sessions) await sql.insert(t.trainingSessions).values({ ...shared, ...kinds[id], id, slug: id, training: 'permits', startsOn: '2027-02-01', firstDay: '2027-02-01', lastDay: '2027-02-01', placesTaken: 0 });
    });
  });
  afterAll(async () => {
    await database.close();
    await endPlace(folder);
  });

  const as = (learner: string, roles: readonly Role[] = []): Context<PartnersTables> => ({ viewer: { learner, roles }, languages: [], database, now, clock: { now: () => now }, policy: usualPolicy, audiences: {}, loaders: new Map() });
  const organizer = () => as('wendy', [{ kind: 'partner', organization: 'wco' }]);
  const rows = () => database.read(({ sql, t }) => sql.select().from(t.registrations).orderBy(t.registrations.turn));
  let erasures = 0;

  it('are as the plain rules say after any steps, never more places than there are, and counts equal a recount', async () => {
    await fc.assert(
      fc.asyncProperty(course, async steps => {
        await database.write(async ({ sql, t }) => {
          for (const table of [t.registrations, t.changes]) await sql.delete(table);
          for (const id of sessions) await sql.update(t.trainingSessions).set({ ...kinds[id], placesTaken: 0 }).where(eq(t.trainingSessions.id, id));
        });
        const model = new Model();
        const idOf = async (name: string, s: Kind) => (await rows()).find(r => r.learner === name && r.session === s)?.id ?? 'none';
        for (const s of steps) {
          if (s.kind === 'register') {
            await run(as(s.who), registerForSession, { session: s.session, ...said(s.who) });
            model.register(s.who, s.session);
          } else if (s.kind === 'cancel') {
            const registration = await idOf(s.who, s.session);
            if (registration !== 'none') await run(as(s.who), cancelRegistration, { registration });
            model.cancel(s.who, s.session);
          } else if (s.kind === 'decide') {
            // Those who can be decided on, or whoever was drawn.
            const can = s.accept ? ['REQUESTED', 'REFUSED'] : ['REQUESTED', 'PLACE', 'WAITING'];
            const chosen = s.all ? s.some : s.some.filter(name => can.includes(model.state(name, s.session)!));
            const decisions = [];
            for (const name of chosen) decisions.push({ registration: await idOf(name, s.session), decision: s.accept ? ('ACCEPT' as const) : ('REFUSE' as const), reason: 'why' });
            await run(organizer(), decideRegistrations, { session: s.session, decisions });
            model.decide(s.accept, s.session, chosen);
          } else if (s.kind === 'erase') {
            const at = new Date(now.getTime() + (erasures += 1)).toISOString();
            expect(await database.write(q => erase(q, eraseLearner, [{ digest: digestOf(s.who), at }], now))).toBe(1);
            model.erase(s.who);
          } else {
            const [training] = await database.read(({ sql, t }) => sql.select().from(t.trainings));
            await run(organizer(), editTraining, { slug: 'permits', revision: training!.revision, sessions: [{ id: s.session, places: s.places }] });
            model.room(s.session, s.places);
          }
          const kept = await rows();
          expect(Object.fromEntries(kept.map(r => [`${r.learner} ${r.session}`, r.state]))).toEqual(Object.fromEntries(model.states));
          for (const of of sessions) expect(kept.filter(r => r.session === of).map(r => r.learner)).toEqual(model.asked.get(of));
          expect(await database.read(q => wrongPlaces(q, '2026-11-24'))).toEqual([]);
          expect(kept.every(r => (r.state === 'REFUSED') === (r.reason !== null))).toBe(true);
        }
        // What is said of each write is how it ended.
        const lines = await database.read(({ sql, t }) => sql.select().from(t.changes).where(eq(t.changes.kind, 'Registration')).orderBy(t.changes.position));
        for (const { id, state } of await rows()) expect(lines.filter(line => line.key === id).at(-1)?.fields.state).toBe(state);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
