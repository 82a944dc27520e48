import { coded } from '../../kit/errors.ts';
import { dayOf } from '../../kit/values/clock.ts';
import type { Command } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { ConfirmAffiliationInput } from '../generated.ts';
import { claimRows, keepDecision } from '../queries/affiliations.ts';
import { keepingCounters } from '../queries/counters.ts';
import { lockLearners } from '../queries/learners.ts';
import { countingDepartures } from '../queries/staff.ts';
import { decided, mayDecide } from '../rules/affiliations.ts';

/** How many decisions are taken at once, and how long a reason may be, in characters. */
export const affiliationBounds = { decisions: 200, reason: 4_000 };

/** Says of claims to work for a Party whether they are so. Returns the ids of the learners. */
export const confirmAffiliation: Command<CollegeTables, ConfirmAffiliationInput, string[]> = {
  name: 'confirmAffiliation',
  run: async ({ q, ctx, now, refuse, sound, changed }, { decisions }) => {
    if (decisions.length === 0) refuse('REQUIRED', ['decisions']);
    if (decisions.length > affiliationBounds.decisions) refuse('TOO_MANY', ['decisions'], { most: affiliationBounds.decisions });
    sound();
    const learners = decisions.map(d => d.learner);
    // What is read of a claim is then so until it is decided on.
    await lockLearners(q, learners);
    const claims = await claimRows(q, learners, ctx.viewer);
    if ([...claims.values()].some(claim => !mayDecide(ctx.viewer, claim))) throw coded('FORBIDDEN', 'You may decide on the claims of others, not on your own.');
    const stale = decisions.filter(d => claims.has(d.learner) && claims.get(d.learner)!.revision !== d.revision).map(d => d.learner);
    if (stale.length > 0) throw coded('CONFLICT', 'Some of these claims have changed since you saw them. Read them again.', { learners: stale });

    const taken = new Set<string>();
    const steps = decisions.map(({ learner, decision, reason: said }, i) => {
      const at = (field: string) => ['decisions', i, field];
      const claim = claims.get(learner);
      const state = claim && decided(claim.state, decision);
      const reason = said?.trim() || null;
      if (claim === undefined) refuse('UNKNOWN_REFERENCE', at('learner'), { value: learner });
      else if (taken.has(learner)) refuse('DUPLICATE', at('learner'), { value: learner });
      else if (state === undefined) refuse('OUT_OF_ORDER', at('decision'), { from: claim.state, to: decision });
      taken.add(learner);
      if (decision !== 'CONFIRM' && reason === null) refuse('REQUIRED', at('reason'));
      if ((reason?.length ?? 0) > affiliationBounds.reason) refuse('TOO_LONG', at('reason'), { most: affiliationBounds.reason });
      return { learner, revision: (claim?.revision ?? 0) + 1, state, reason };
    });
    sound();

    // Whom the authority has confirmed counts for its Party.
    const keep = async () => {
      for (const { learner, revision, state, reason } of steps) await keepDecision(q, learner, { revision, affiliationState: state!, decidedOn: dayOf(now), decisionReason: reason });
    };
    await keepingCounters(q, learners, () => countingDepartures(q, learners, dayOf(now).slice(0, 4), keep));
    for (const learner of learners) changed('Affiliation', learner, 'DECIDED', { affiliationState: 'changed', decisionReason: 'changed', decidedOn: dayOf(now) });
    return learners;
  },
};
