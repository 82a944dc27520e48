import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmAffiliation } from '../../services/college/commands/affiliations.ts';
import { enrolInCourse } from '../../services/college/commands/enrolments.ts';
import { saveMyProfile } from '../../services/college/commands/learners.ts';
import { confirmedStaff } from '../../services/college/queries/affiliations.ts';
import { wrongCounters } from '../../services/college/queries/counters.ts';
import { type FeedItem, feedOf } from '../../services/kit/write/feed.ts';
import { run } from '../../services/kit/write/write.ts';
import { type SmallCollege, openSmallCollege } from './small.ts';

const learners = ['l0', 'l1', 'l2'];
const parties = ['AAA', 'BBB', 'CCC'];

interface Person {
  revision: number;
  party: string | null;
  kind: string | null;
  state: string;
  shares: boolean;
}

const who = fc.constantFrom(...learners);
const step = fc.oneof(
  fc.record({ do: fc.constant('claim' as const), who, claim: fc.option(fc.record({ party: fc.constantFrom(...parties), kind: fc.constantFrom('LEGAL' as const, 'CUSTOMS' as const) })), shares: fc.constantFrom(true, false, undefined), stale: fc.nat({ max: 8 }) }),
  fc.record({ do: fc.constant('decide' as const), by: fc.constantFrom(...parties), who: fc.uniqueArray(who, { minLength: 1 }), decision: fc.constantFrom('CONFIRM' as const, 'REFUSE' as const, 'REVOKE' as const) }),
  fc.record({ do: fc.constant('enrol' as const), who, course: fc.constantFrom('few', 'officials', 'open') }),
);

describe('claims and decisions in any order', () => {
  let college: SmallCollege;
  beforeAll(async () => {
    college = await openSmallCollege();
  });
  afterAll(() => college.close());

  it('leave everybody as a plain model says, every counter right, and followers of the feed with exactly whom is confirmed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
        await college.begin(learners.map(id => ({ id, isDemonstration: false })));
        const model = new Map<string, Person>(learners.map(id => [id, { revision: 0, party: null, kind: null, state: 'NONE', shares: false }]));
        const followed = new Map<string, unknown>();
        let position = 0;
        const feed = feedOf(college.database, { Affiliation: confirmedStaff });
        const follow = async () => {
          for (let items: FeedItem[] = []; ; ) {
            ({ items, position } = await feed.after(position, { milliseconds: 0 }));
            for (const { key, row } of items) if (row === null) followed.delete(key); else followed.set(key, row);
            if (items.length === 0) return;
          }
        };
        for (const [at, s] of steps.entries()) {
          if (s.do === 'enrol') await run(college.as(s.who), enrolInCourse, { course: s.course });
          else if (s.do === 'claim') {
            const person = model.get(s.who)!;
            const sent = run(college.as(s.who), saveMyProfile, { revision: person.revision + (s.stale === 8 ? 1 : 0), affiliation: s.claim, ...(s.shares !== undefined && { sharesWithAuthority: s.shares }) });
            if (s.stale === 8) {
              await expect(sent).rejects.toMatchObject({ extensions: { code: 'CONFLICT' } });
              continue;
            }
            expect(await sent).toEqual({ result: s.who, userErrors: [] });
            const [party, kind] = [s.claim?.party ?? null, s.claim?.kind ?? null];
            const same = party === person.party && kind === person.kind;
            const shares = s.shares ?? (person.party !== null && party !== person.party ? false : person.shares);
            // An edit that changes nothing is none.
            if (!same || shares !== person.shares) model.set(s.who, { revision: person.revision + 1, party, kind, state: same ? person.state : s.claim === null ? 'NONE' : 'CLAIMED', shares });
          } else {
            const people = s.who.map(id => ({ id, ...model.get(id)! }));
            const { result } = await run(college.as('officer', [{ kind: 'authority', party: s.by }]), confirmAffiliation, {
              decisions: people.map(p => ({ learner: p.id, revision: p.revision, decision: s.decision, reason: 'r' })),
            });
            const from = { CONFIRM: ['CLAIMED', 'REFUSED'], REFUSE: ['CLAIMED'], REVOKE: ['CONFIRMED'] }[s.decision];
            const possible = people.every(p => p.party === s.by && from.includes(p.state));
            expect(result).toEqual(possible ? s.who : null);
            if (possible) for (const { id, ...p } of people) model.set(id, { ...p, revision: p.revision + 1, state: s.decision === 'CONFIRM' ? 'CONFIRMED' : 'REFUSED' });
          }
          // A follower that is sometimes late.
          if (at % 3 === 0) await follow();
        }
        await follow();
        const rows = await college.database.read(({ sql, t }) => sql.select().from(t.learners));
        const kept = rows.filter(r => model.has(r.id)).map(r => [r.id, { revision: r.revision, party: r.party, kind: r.affiliation, state: r.affiliationState, shares: r.sharesWithAuthority }] as const);
        expect(new Map(kept)).toEqual(model);
        expect(followed).toEqual(new Map([...model].flatMap(([id, p]) => (p.state === 'CONFIRMED' ? [[id, { party: p.party }]] : []))));
        expect(await college.database.read(wrongCounters)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
