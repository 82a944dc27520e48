import { coded } from '../../kit/errors.ts';
import { dayOf } from '../../kit/values/clock.ts';
import type { Command } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { SaveMyProfileInput } from '../generated.ts';
import { keepingCounters } from '../queries/counters.ts';
import { keepProfile, ownLearner } from '../queries/learners.ts';
import { countingDepartures } from '../queries/staff.ts';
import { partyIsKnown } from '../queries/references.ts';
import { changedFields, profileAfter } from '../rules/learners.ts';

/** How many languages a profile names, and how long a statement may be, in characters. */
export const profileBounds = { languages: 20, statement: 500 };

/** Changes what a learner says of themselves. Returns their id. */
export const saveMyProfile: Command<CollegeTables, SaveMyProfileInput, string> = {
  name: 'saveMyProfile',
  run: async ({ q, now, actor, refuse, sound, changed }, input) => {
    const before = await ownLearner(q, actor);
    if (input.revision !== before.revision) throw coded('CONFLICT', 'Your profile has changed since you saw it. Read it again.');
    const after = profileAfter(before, input, dayOf(now));

    if (after.languages.length > profileBounds.languages) refuse('TOO_MANY', ['languages'], { most: profileBounds.languages });
    if (input.affiliation && !(await partyIsKnown(q, input.affiliation.party))) refuse('UNKNOWN_REFERENCE', ['affiliation', 'party'], { value: input.affiliation.party });
    if ((after.affiliationStatement?.length ?? 0) > profileBounds.statement) refuse('TOO_LONG', ['affiliation', 'statement'], { most: profileBounds.statement });
    sound();

    const fields = changedFields(before, after);
    if (fields.length === 0) return actor;
    const keep = () => keepProfile(q, after);
    const claims = after.affiliationState !== before.affiliationState || after.party !== before.party;
    // What the learner has taken up counts for the Party that has confirmed them, and no longer where they claim something else.
    await (claims ? keepingCounters(q, [actor], () => countingDepartures(q, [actor], dayOf(now).slice(0, 4), keep)) : keep());
    changed('Learner', actor, 'EDITED', Object.fromEntries(fields.map(name => [name, 'changed'])));
    if (claims) changed('Affiliation', actor, 'CLAIMED', { affiliationState: 'changed' });
    return actor;
  },
};
