import { coded } from '../../kit/errors.ts';
import { newId } from '../../kit/values/ids.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { NeedsTables, Q, SubgraphContext } from '../context.ts';
import type { EditNeedInput, MoveNeedInput, StateNeedInput } from '../generated.ts';
import { insertNeeds, updateNeed } from '../queries/needRows.ts';
import { lockedNeed, needRow } from '../queries/needs.ts';
import { nextMostUrgentRevision, partyRow } from '../queries/parties.ts';
import { topicRow } from '../queries/topics.ts';
import { type Step, isOpen, isStep } from '../rules/cycle.ts';
import { reasons } from '../rules/reasons.ts';
import { stated } from '../rules/stated.ts';
import { checkSaid, checkText, citationsFrom, needBounds, withText } from '../rules/statements.ts';
import { mayState } from '../rules/visibility.ts';

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
    const citations = citationsFrom(input.citations ?? []);
    if (party === undefined) refuse('UNKNOWN_REFERENCE', ['party'], { value: input.party });
    if (topic === undefined) refuse('UNKNOWN_REFERENCE', ['topic'], { value: input.topic });
    checkSaid(refuse, { statement, kinds, languages, citations });
    sound();

    const id = newId('need', now);
    const { level, urgency, visibility } = input;
    const said = { topic: topic!.slug, statement: { [input.language]: statement }, kinds, level, urgency, visibility, languages, citations, knownFrom: input.source ?? 'EXPRESSION_OF_INTEREST' };
    await insertNeeds(q, [{ need: stated(ctx.viewer, party!, said, id, now), party: party!.name, topic: topic!.label }]);
    const { idempotencyKey: _, ...fields } = input;
    changed('Need', id, 'STATED', fields);
    return id;
  },
};

/** The need as the viewer may change it: absent where it may not see it, forbidden where it may only see it. */
async function changeable(q: Q, ctx: SubgraphContext, { id, revision }: { id: string; revision: number }) {
  const need = await lockedNeed(q, ctx.viewer, id);
  if (need === undefined) throw coded('NOT_FOUND', 'There is no such need.');
  if (!mayState(ctx.viewer, need.party)) throw coded('FORBIDDEN', 'You may change needs of the Party for whose authority you act, and of no other.');
  if (need.revision !== revision) throw coded('CONFLICT', `The need was changed meanwhile: its revision is ${need.revision}. Read it again.`);
  return need;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Edits what a need says, and who may see it. */
export const editNeed: Command<NeedsTables, EditNeedInput, string> = {
  name: 'editNeed',
  run: async ({ q, ctx, refuse, sound, changed }, input) => {
    const need = await changeable(q, ctx, input);
    const party = await partyRow(q, need.party);
    const topic = await topicRow(q, input.topic ?? need.topic);
    for (const field of ['topic', 'kinds', 'level', 'urgency', 'source', 'visibility'] as const) if (input[field] === null) refuse('REQUIRED', [field]);
    if (topic === undefined) refuse('UNKNOWN_REFERENCE', ['topic'], { value: input.topic! });
    const text = input.statement?.trim();
    if (input.statement !== undefined && input.language == null) refuse('REQUIRED', ['language']);
    if (input.statement === undefined && input.language != null) refuse('REQUIRED', ['statement']);
    const statement = input.statement === undefined || input.language == null ? need.statement : withText(need.statement, input.language, text ?? null);
    if (Object.keys(statement).length === 0) refuse('REQUIRED', ['statement']);

    const next = {
      topic: topic?.slug ?? need.topic,
      statement,
      kinds: input.kinds ? [...new Set(input.kinds)] : need.kinds,
      level: input.level ?? need.level,
      source: input.source ?? need.knownFrom,
      citations: input.citations === undefined ? need.citations : citationsFrom(input.citations ?? []),
      urgency: input.urgency ?? need.urgency,
      languages: input.languages === undefined ? need.languages : [...new Set(input.languages ?? [])],
      visibility: input.visibility ?? need.visibility,
    };
    checkSaid(refuse, { ...next, statement: text });
    sound();

    const before: Record<string, unknown> = { ...need, source: need.knownFrom };
    const edited = Object.fromEntries(Object.entries(next).filter(([field, value]) => !same(value, before[field])));
    if (Object.keys(edited).length === 0) return need.id;
    const { source: knownFrom, ...rest } = next;
    await updateNeed(q, { ...need, ...rest, knownFrom }, { party: party!.name, topic: topic!.label });
    changed('Need', need.id, 'EDITED', edited);
    return need.id;
  },
};

/** Moves a need along the cycle, with a reason. */
export const moveNeed: Command<NeedsTables, MoveNeedInput, string> = {
  name: 'moveNeed',
  run: async ({ q, ctx, refuse, sound, changed }, { id, revision, to, ...input }) => {
    const need = await changeable(q, ctx, { id, revision });
    const reason = input.reason.trim();
    const language = workingLanguage(ctx.languages);
    checkText(refuse, reason, ['reason'], needBounds.reason);
    if (!isStep(need.state, to)) refuse('OUT_OF_ORDER', ['to'], { from: need.state, to });
    const duplicateOf = input.duplicateOf ?? null;
    if (duplicateOf !== null) {
      if (to !== 'WITHDRAWN') refuse('NOT_ALLOWED_NOW', ['duplicateOf'], { why: reasons.notWithdrawing[language] });
      const other = await needRow(q, ctx.viewer, duplicateOf);
      if (other === undefined || other.id === id || other.party !== need.party || other.state === 'WITHDRAWN') refuse('UNKNOWN_REFERENCE', ['duplicateOf'], { value: duplicateOf });
    }
    sound();

    const mostUrgent = need.mostUrgent && isOpen(to);
    if (mostUrgent !== need.mostUrgent) await nextMostUrgentRevision(q, need.party);
    await updateNeed(q, { ...need, state: to, duplicateOf, mostUrgent });
    changed('Need', id, 'MOVED', { from: need.state, to, reason, duplicateOf } satisfies Step);
    return id;
  },
};
