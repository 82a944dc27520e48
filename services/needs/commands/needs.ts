import { coded } from '../../kit/errors.ts';
import { dayOf } from '../../kit/values/clock.ts';
import { newId } from '../../kit/values/ids.ts';
import type { Command } from '../../kit/write/write.ts';
import type { NeedsTables } from '../context.ts';
import type { StateNeedInput } from '../generated.ts';
import { insertNeeds } from '../queries/needRows.ts';
import { partyRow } from '../queries/parties.ts';
import { topicRow } from '../queries/topics.ts';
import { urgencyRank } from '../rules/urgency.ts';
import { mayState } from '../rules/visibility.ts';

/** How long the texts of a need may be, in characters, and how many members its lists may have. */
export const needBounds = { statement: 4_000, kinds: 8, languages: 20, citations: 20, document: 300, place: 100 };

/** States a need of a Party: who may is its authority, or the Secretariat for it. */
export const stateNeed: Command<NeedsTables, StateNeedInput, string> = {
  name: 'stateNeed',
  run: async ({ q, ctx, now, refuse, sound, changed }, input) => {
    if (!mayState(ctx.viewer, input.party)) throw coded('FORBIDDEN', 'You may state needs of the Party for whose authority you act, and of no other.');
    const party = await partyRow(q, input.party);
    const topic = await topicRow(q, input.topic);
    const statement = input.statement.trim();
    const kinds = [...new Set(input.kinds)];
    const languages = [...new Set(input.languages ?? party?.languages ?? [])];
    const citations = (input.citations ?? []).map(c => ({ document: c.document.trim(), paragraph: c.paragraph?.trim() || null, question: c.question?.trim() || null, page: c.page ?? null }));

    if (party === undefined) refuse('UNKNOWN_REFERENCE', ['party'], { value: input.party });
    if (topic === undefined) refuse('UNKNOWN_REFERENCE', ['topic'], { value: input.topic });
    if (statement === '') refuse('REQUIRED', ['statement']);
    if (statement.length > needBounds.statement) refuse('TOO_LONG', ['statement'], { most: needBounds.statement });
    if (kinds.length === 0) refuse('REQUIRED', ['kinds']);
    if (languages.length > needBounds.languages) refuse('TOO_MANY', ['languages'], { most: needBounds.languages });
    if (citations.length > needBounds.citations) refuse('TOO_MANY', ['citations'], { most: needBounds.citations });
    citations.forEach((citation, i) => {
      if (citation.document === '') refuse('REQUIRED', ['citations', i, 'document']);
      if (citation.document.length > needBounds.document) refuse('TOO_LONG', ['citations', i, 'document'], { most: needBounds.document });
      for (const part of ['paragraph', 'question'] as const)
        if ((citation[part]?.length ?? 0) > needBounds.place) refuse('TOO_LONG', ['citations', i, part], { most: needBounds.place });
      if (citation.page !== null && (citation.page < 1 || citation.page > 100_000)) refuse('OUT_OF_RANGE', ['citations', i, 'page'], { least: 1, most: 100_000 });
    });
    sound();

    const id = newId('need', now);
    const rank = urgencyRank({ urgency: input.urgency, mostUrgent: false });
    await insertNeeds(q, [
      {
        need: {
          id,
          revision: 1,
          party: party!.iso3,
          topic: topic!.slug,
          statement: { [input.language]: statement },
          kinds,
          level: input.level,
          knownFrom: input.source ?? 'EXPRESSION_OF_INTEREST',
          citations,
          urgency: input.urgency,
          mostUrgent: false,
          urgencyRank: rank,
          urgencyOrder: -rank,
          partyEn: party!.nameEn,
          partyFr: party!.nameFr,
          partyEs: party!.nameEs,
          state: 'IDENTIFIED',
          statedOn: dayOf(now),
          languages,
          visibility: input.visibility,
          isDemonstration: false,
          source: 'Stated by the Party here',
        },
        party: party!.name,
        topic: topic!.label,
      },
    ]);
    const { idempotencyKey: _, ...stated } = input;
    changed('Need', id, 'state', stated);
    return id;
  },
};
