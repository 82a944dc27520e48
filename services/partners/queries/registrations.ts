import { type SQL, and, eq, exists, inArray, isNotNull, isNull, max, or } from 'drizzle-orm';
import { heldOfViewer } from '../../kit/graph/held.ts';
import { list, type Selection } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, batchedWith, byKey } from '../../kit/graph/loaders.ts';
import { all, countDistinctWhere, holdsSome, inKeys, rowNumber, value } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { PartnersTables, Q, SubgraphContext } from '../context.ts';
import type { LearnerRegistrationsArgs, RegistrationFilter, RegistrationState, TrainingSessionRegistrationsArgs } from '../generated.ts';
import { sightOf } from '../rules/registrations.ts';
import type { RegistrationRow } from '../tables.ts';

/** The row rule of registrations: the one place that decides which of them exist for the viewer. */
function visible({ sql, t }: Q, viewer: Viewer): SQL | undefined {
  const { all: everything, learner, organizations, parties } = sightOf(viewer);
  if (everything) return undefined;
  const { registrations, staffReferences, trainingSessions } = t;
  const given = () => sql.select({ id: trainingSessions.id }).from(trainingSessions).where(and(eq(trainingSessions.id, registrations.session), holdsSome(trainingSessions.organizations, organizations)));
  const staff = () => sql.select({ learner: staffReferences.learner }).from(staffReferences).where(and(eq(staffReferences.learner, registrations.learner), inKeys(staffReferences.party, parties)));
  const branches = [
    learner === null ? [] : [eq(registrations.learner, learner)],
    organizations.length === 0 ? [] : [exists(given())],
    parties.length === 0 ? [] : [exists(staff())],
  ].flat();
  // In no list at all, which the database knows without looking at a row.
  return branches.length === 0 ? inArray(registrations.id, []) : or(...branches);
}

/** Those of the registrations that the viewer may see. */
export const seenRegistrations = (q: Q, keys: readonly string[], viewer: Viewer): Promise<RegistrationRow[]> =>
  Promise.resolve(q.sql.select().from(q.t.registrations).where(all([inKeys(q.t.registrations.id, keys), visible(q, viewer)])));

/** Registrations for the sessions that were neither cancelled nor refused; inside a write, whoever may see them. */
export const liveRegistrations = async ({ sql, t }: Q, sessions: readonly string[]): Promise<{ id: string; session: string }[]> => {
  const live: RegistrationState[] = ['REQUESTED', 'WAITING', 'PLACE'];
  const { id, session, state } = t.registrations;
  return sessions.length === 0 ? [] : sql.select({ id, session }).from(t.registrations).where(and(inKeys(session, sessions), inArray(state, live))).orderBy(id);
};

export const registrationById = batched(async (q: Q, keys: readonly string[], { viewer }) => byKey(await seenRegistrations(q, keys, viewer), row => row.id));

const selected = (q: Q, filter: RegistrationFilter | null | undefined, { viewer }: SubgraphContext): Pick<Selection, 'from' | 'where' | 'key'> => ({
  from: q.t.registrations,
  where: all([visible(q, viewer), filter?.states?.length ? inArray(q.t.registrations.state, filter.states) : undefined]),
  key: q.t.registrations.id,
});

/** Registrations for a session, in the order in which people asked. */
export const registrationsOfSession = list<PartnersTables, TrainingSessionRegistrationsArgs, RegistrationRow>(
  'registrations for a session',
  (q, { filter }, ctx) => {
    const { session, turn, registeredOn, id } = q.t.registrations;
    return {
      ...selected(q, filter, ctx),
      parent: session,
      order: { name: 'ASKED', keys: [{ by: turn, type: 'number' }, { by: registeredOn, type: 'string' }, { by: id, type: 'string' }] },
    };
  },
  registrationById,
);

/** Registrations of a learner, the newest first. */
export const registrationsOfLearner = list<PartnersTables, LearnerRegistrationsArgs, RegistrationRow>(
  'registrations of a learner',
  (q, { filter }, ctx) => {
    const { learner, registeredOn, id } = q.t.registrations;
    return { ...selected(q, filter, ctx), parent: learner, order: { name: 'NEWEST', descending: true, keys: [{ by: registeredOn, type: 'string' }, { by: id, type: 'string' }] } };
  },
  registrationById,
);

const queued = prepared(({ sql, t }: Q) => {
  const { id, session, state, turn, registeredOn } = t.registrations;
  const asked = sql.select({ session }).from(t.registrations).where(inKeys(id, value('keys')));
  const queue = sql
    .select({ id, n: rowNumber(session, [turn, registeredOn, id]).as('n') })
    .from(t.registrations)
    .where(and(eq(state, 'WAITING'), inArray(session, asked)))
    .as('queue');
  return sql.select({ id: queue.id, n: queue.n }).from(queue).where(inKeys(queue.id, value('keys')));
});
/** The place on the waiting list of its session, from 1; undefined for one that does not wait. */
export const positionOf = batched(async (q: Q, keys: readonly string[]) =>
  new Map((await queued(q, { keys: JSON.stringify(keys) })).map(row => [row.id, Number(row.n)])),
);

const own = prepared(({ sql, t }: Q) => sql.select().from(t.registrations).where(and(eq(t.registrations.learner, value('learner')), inKeys(t.registrations.session, value('keys')))));
/** The registration of one learner for the session. */
export const ownRegistration = async (q: Q, session: string, learner: string): Promise<RegistrationRow | undefined> => (await own(q, { learner, keys: JSON.stringify([session]) }))[0];

/** How far the viewer's own registration for a session is. */
export const ownState = async (ctx: SubgraphContext, session: string): Promise<RegistrationState | undefined> => {
  const { learner } = ctx.viewer;
  if (learner === null) return undefined;
  return batchedWith<PartnersTables, string, RegistrationState>(
    ctx,
    'own registrations',
    async (q, keys) => new Map((await own(q, { learner, keys: JSON.stringify(keys) })).map(row => [row.session, row.state])),
    session,
  );
};

/** What this subgraph holds of the viewer. */
export const heldByPartners = heldOfViewer<PartnersTables>();

/** The turn of the next who asks for a place in the session. */
export const nextTurn = async ({ sql, t }: Q, session: string): Promise<number> => {
  const [row] = await sql.select({ last: max(t.registrations.turn) }).from(t.registrations).where(eq(t.registrations.session, session));
  return (row?.last ?? 0) + 1;
};

/** The session that a registration is for, whoever may see it. */
export const sessionIdOf = async ({ sql, t }: Q, registration: string): Promise<string | undefined> =>
  (await sql.select({ session: t.registrations.session }).from(t.registrations).where(eq(t.registrations.id, registration)))[0]?.session;

/** How many people attended, and of whom anything is recorded. */
const figures = ({ t }: Q) => {
  const { id, learner, attendance } = t.registrations;
  const attended = inArray(attendance, ['FULL', 'PART']);
  // Behind some records made up for demonstration there is nobody: each of them counts as one more.
  return { known: countDistinctWhere(learner, attended).as('known'), unknown: countDistinctWhere(id, and(attended, isNull(learner))!).as('unknown') };
};

const ofSessions = prepared((q: Q) => {
  const { session, attendance } = q.t.registrations;
  return q.sql.select({ key: session, ...figures(q) }).from(q.t.registrations).where(and(inKeys(session, value('keys')), isNotNull(attendance))).groupBy(session);
});
const ofTrainings = prepared((q: Q) => {
  const { registrations, trainingSessions } = q.t;
  return q.sql
    .select({ key: trainingSessions.training, ...figures(q) })
    .from(registrations)
    .innerJoin(trainingSessions, eq(trainingSessions.id, registrations.session))
    .where(and(inKeys(trainingSessions.training, value('keys')), isNotNull(registrations.attendance)))
    .groupBy(trainingSessions.training);
});
const counted = (of: typeof ofSessions) => batched(async (q: Q, keys: readonly string[]) => new Map((await of(q, { keys: JSON.stringify(keys) })).map(row => [row.key, Number(row.known) + Number(row.unknown)])));
/** How many people took part in a session, exactly; undefined where nobody's attendance is recorded. */
export const attendedSession = counted(ofSessions);
/** How many people took part in at least one session of a training, exactly; undefined likewise. */
export const attendedTraining = counted(ofTrainings);
