import { coded } from '../../kit/errors.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { NeedsTables } from '../context.ts';
import type { SetMostUrgentNeedsInput } from '../generated.ts';
import { updateNeed } from '../queries/needRows.ts';
import { mostUrgentOf, needRows } from '../queries/needs.ts';
import { lockedParty, nextMostUrgentRevision } from '../queries/parties.ts';
import { isOpen } from '../rules/cycle.ts';
import { reasons } from '../rules/reasons.ts';
import { mayState } from '../rules/visibility.ts';

/** Sets the whole list of a Party's most urgent needs, so that two officers together cannot exceed its bound. */
export const setMostUrgentNeeds: Command<NeedsTables, SetMostUrgentNeedsInput, string> = {
  name: 'setMostUrgentNeeds',
  run: async ({ q, ctx, refuse, sound, changed }, input) => {
    const party = await lockedParty(q, input.party);
    if (party === undefined) throw coded('NOT_FOUND', 'There is no such Party.');
    const { iso3, mostUrgentRevision } = party;
    if (!mayState(ctx.viewer, iso3)) throw coded('FORBIDDEN', 'You may set the most urgent needs of the Party for whose authority you act, and of no other.');
    if (mostUrgentRevision !== input.revision) throw coded('CONFLICT', `The list was changed meanwhile: its revision is ${mostUrgentRevision}. Read it again.`);
    const most = ctx.policy.mostUrgentPerParty;
    const found = await needRows(q, ctx.viewer, input.needs);
    const wanted = [...found.values()].filter(need => need.party === iso3);
    if (new Set(input.needs).size > most) refuse('TOO_MANY', ['needs'], { most });
    // Of a list that is much too long, the rest is not of interest.
    if (input.needs.length > 100) sound();
    input.needs.forEach((id, i) => {
      const need = wanted.find(n => n.id === id);
      if (need === undefined) refuse('UNKNOWN_REFERENCE', ['needs', i], { value: id });
      else if (!isOpen(need.state)) refuse('NOT_ALLOWED_NOW', ['needs', i], { why: reasons.closed[workingLanguage(ctx.languages)] });
    });
    sound();

    const leaving = (await mostUrgentOf(q, iso3)).filter(need => !wanted.some(n => n.id === need.id));
    const coming = wanted.filter(need => !need.mostUrgent);
    if (leaving.length + coming.length === 0) return iso3;
    for (const need of [...leaving, ...coming]) {
      await updateNeed(q, { ...need, mostUrgent: !need.mostUrgent });
      changed('Need', need.id, need.mostUrgent ? 'UNLISTED' : 'LISTED');
    }
    await nextMostUrgentRevision(q, iso3);
    return iso3;
  },
};
