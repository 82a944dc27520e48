import { type SQL, and, desc, eq, gt, inArray, ne } from 'drizzle-orm';
import { addDifference } from '../../kit/database/counts.ts';
import { prepared } from '../../kit/database/database.ts';
import { all, countRows, countWhere, inKeys, total, value } from '../../kit/database/sql.ts';
import { list } from '../../kit/graph/connection.ts';
import { batched, batchedList, byKey } from '../../kit/graph/loaders.ts';
import { type Viewer, isSecretariat, partiesOf } from '../../kit/identity/viewer.ts';
import type { CollegeTables, Q } from '../context.ts';
import type { PartyEnrolmentsToDecideArgs, PartyStaffArgs } from '../generated.ts';
import { confirmedIn } from '../rules/enrolments.ts';
import { hasLeft } from '../rules/staff.ts';
import type { EnrolmentRow, LearnerRow } from '../tables.ts';
import { coursesTagged } from './courses.ts';
import { enrolmentById } from './enrolments.ts';
import { learnerById } from './learners.ts';

/** Who works for a Party, as its authority has confirmed. */
const confirmed = ({ t }: Q) => eq(t.learners.affiliationState, 'CONFIRMED');

/** The row rule of what an authority sees of all its people together: its own Party's, and every Party's for the Secretariat. */
const visibleStaff = ({ t }: Q, viewer: Viewer): SQL | undefined => (isSecretariat(viewer) ? undefined : inKeys(t.learners.party, partiesOf(viewer)));

/** Learners who have completed one of the courses, or a course tagged with one of the topics or one below. */
function completers(q: Q, { courses, topics }: NonNullable<PartyStaffArgs['filter']>) {
  const { sql, t } = q;
  const { enrolments } = t;
  const whoDid = (course: SQL) => inArray(t.learners.id, sql.select({ learner: enrolments.learner }).from(enrolments).where(and(eq(enrolments.state, 'COMPLETED'), course)));
  return all([courses?.length ? whoDid(inKeys(enrolments.course, courses)) : undefined, topics?.length ? whoDid(inArray(enrolments.course, coursesTagged(q, topics))) : undefined]);
}

/** The people of a Party who let its authority see what they learn. */
export const staffOfParty = list<CollegeTables, PartyStaffArgs, LearnerRow>(
  'staff',
  (q, { filter }, { viewer }) => {
    const { learners } = q.t;
    return {
      from: learners,
      where: all([confirmed(q), eq(learners.sharesWithAuthority, true), visibleStaff(q, viewer), completers(q, filter ?? {})]),
      key: learners.id,
      parent: learners.party,
      order: { name: 'CLAIMED_ON', keys: [{ by: learners.claimedOn, type: 'string' }, { by: learners.id, type: 'string' }] },
    };
  },
  learnerById,
);

/** What waits for the authority of a Party to decide on it. */
export const enrolmentsToDecide = list<CollegeTables, PartyEnrolmentsToDecideArgs, EnrolmentRow>(
  'enrolments to decide on',
  (q, _, { viewer }) => {
    const { learners, enrolments } = q.t;
    return {
      from: learners,
      joins: [{ table: enrolments, on: eq(enrolments.learner, learners.id) }],
      where: all([confirmed(q), visibleStaff(q, viewer), eq(enrolments.state, 'PENDING'), viewer.learner === null ? undefined : ne(learners.id, viewer.learner)]),
      key: enrolments.id,
      parent: learners.party,
      order: { name: 'OLDEST', keys: [{ by: enrolments.enrolledOn, type: 'string' }, { by: enrolments.id, type: 'string' }] },
    };
  },
  enrolmentById,
);

const counts = prepared((q: Q) =>
  q.sql
    .select({ party: q.t.learners.party, confirmed: countRows(), sharing: countWhere(eq(q.t.learners.sharesWithAuthority, true)) })
    .from(q.t.learners)
    .where(all([inKeys(q.t.learners.party, value('keys')), confirmed(q)]))
    .groupBy(q.t.learners.party),
);
/** How many people of a Party are confirmed, and how many of them share; no row is none. */
export const staffCounts = batched(async (q: Q, keys: readonly string[]) => byKey(await counts(q, { keys: JSON.stringify(keys) }), row => row.party!));

const departures = prepared(({ sql, t: { partyDepartures: left } }: Q) =>
  sql
    .select({ party: left.party, year: left.year, people: total(left.people), completers: total(left.completers), completions: total(left.completions) })
    .from(left)
    .where(all([inKeys(left.party, value('keys')), gt(left.year, value('after'))]))
    .groupBy(left.party, left.year)
    .orderBy(left.party, desc(left.year)),
);
/** Who has left a Party within the last ten years, by year; made-up people among them. */
export const departuresOfParty = batchedList(async (q: Q, keys: readonly string[], { now }) =>
  (await departures(q, { keys: JSON.stringify(keys), after: String(now.getUTCFullYear() - 10) })).map(row => ({ key: row.party, row: { ...row, year: Number(row.year) } })),
);

/** These learners, with what they claim and what they have completed. */
const claimants = ({ sql, t }: Q, learners: readonly string[]) =>
  sql
    .select({ id: t.learners.id, party: t.learners.party, affiliationState: t.learners.affiliationState, isDemonstration: t.learners.isDemonstration, completions: countWhere(eq(t.enrolments.state, 'COMPLETED')) })
    .from(t.learners)
    .leftJoin(t.enrolments, eq(t.enrolments.learner, t.learners.id))
    .where(inKeys(t.learners.id, learners))
    .groupBy(t.learners.id);

/** Changes the confirmations of these learners, and counts who by that no longer is of a Party. */
export async function countingDepartures<R>(q: Q, learners: readonly string[], year: string, change: () => Promise<R>): Promise<R> {
  const before = await claimants(q, learners);
  const result = await change();
  const after = byKey(await claimants(q, learners), row => row.id);
  const left = new Map<string, { party: string; year: string; people: number; completers: number; completions: number; isDemonstration: boolean }>();
  for (const { completions, isDemonstration, ...claim } of before) {
    const party = confirmedIn(claim);
    if (party === null || !hasLeft(party, after.get(claim.id))) continue;
    const key = `${party} ${isDemonstration}`;
    const sum = left.get(key) ?? { party, year, people: 0, completers: 0, completions: 0, isDemonstration };
    left.set(key, { ...sum, people: sum.people + 1, completers: sum.completers + (completions > 0 ? 1 : 0), completions: sum.completions + completions });
  }
  await addDifference(q, q.t.partyDepartures, ['party', 'year', 'isDemonstration'], [], [...left.values()]);
  return result;
}
