import { workingLanguage } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { NeedsTables, Q } from '../context.ts';
import type { SaveProvisionInput } from '../generated.ts';
import { putProvision } from '../queries/provisionRows.ts';
import { lastPlace, lockedProvision, provisionRow, supersedesSome } from '../queries/provisions.ts';
import { currentTopicRows } from '../queries/topics.ts';
import { isDraft, isProvisionCode, isStatusStep, provisionBounds } from '../rules/provisions.ts';
import { reasons } from '../rules/reasons.ts';
import { checkThere, edits, mergedText, mergedTexts } from '../rules/texts.ts';
import type { ProvisionRow } from '../tables.ts';
import { checkRevision } from './saving.ts';

/** Whether the chain of what took the place of what leads from one paragraph to another. */
async function leadsTo(q: Q, from: ProvisionRow, code: string): Promise<boolean> {
  let at: ProvisionRow | undefined = from;
  while (at !== undefined && at.code !== code) at = at.supersededBy === null ? undefined : await provisionRow(q, at.supersededBy);
  return at !== undefined;
}

/** Adds a paragraph of a Decision or Resolution, or changes one: what it says, that it was adopted, that another took its place. */
export const saveProvision: Command<NeedsTables, SaveProvisionInput, string> = {
  name: 'saveProvision',
  run: async ({ q, ctx, refuse, sound, changed }, { code, revision, ...input }) => {
    const before = await lockedProvision(q, code);
    checkRevision(refuse, { what: 'paragraph', field: 'code', key: code, before, revision });
    if (!isProvisionCode(code)) refuse('MALFORMED', ['code'], { form: 'A-Z a-z 0-9 . -, 1–40' });
    const text = (field: 'label' | 'instrument' | 'paragraph' | 'adoptedAt' | 'adoptedAs' | 'proposedAt' | 'foundIn', most: number) => mergedText(refuse, before?.[field], input[field], field, most);
    const given = <F extends 'kind' | 'directedTo' | 'status' | 'subjectToFunding' | 'supersededBy'>(field: F) => (input[field] === undefined ? before?.[field] : input[field]);

    const label = text('label', provisionBounds.label);
    const instrument = text('instrument', provisionBounds.instrument);
    const paragraph = text('paragraph', provisionBounds.paragraph);
    const foundIn = text('foundIn', provisionBounds.foundIn);
    const [kind, directedTo, status] = [given('kind'), given('directedTo'), given('status')];
    const subjectToFunding = given('subjectToFunding') ?? (input.subjectToFunding === undefined ? false : null);
    checkThere(refuse, { label, instrument, kind, directedTo, status, subjectToFunding, foundIn });
    const summary = mergedTexts(refuse, before?.summary ?? {}, input.summary, 'summary', { most: provisionBounds.summary, required: ['en'] });
    const comment = mergedTexts(refuse, before?.secretariatComment ?? {}, input.secretariatComment, 'secretariatComment', { most: provisionBounds.summary, required: [] });

    const named = new Set(input.topics ?? []);
    const isTooMany = named.size > provisionBounds.topics;
    const found = await currentTopicRows(q, isTooMany ? [] : [...named]);
    const topics = input.topics === undefined ? (before?.topics ?? []) : [...new Set([...named].flatMap(slug => found.get(slug)?.map(row => row.slug) ?? [slug]))];
    if (topics.length === 0) refuse('REQUIRED', ['topics']);
    if (isTooMany) refuse('TOO_MANY', ['topics'], { most: provisionBounds.topics });
    else input.topics?.forEach((slug, i) => found.has(slug) || refuse('UNKNOWN_REFERENCE', ['topics', i], { value: slug }));

    const language = workingLanguage(ctx.languages);
    const adoptedAt = text('adoptedAt', provisionBounds.meeting);
    const adoptedAs = text('adoptedAs', provisionBounds.meeting);
    const proposedAt = text('proposedAt', provisionBounds.meeting);
    const supersededBy = given('supersededBy') ?? null;
    if (status != null) {
      if (before !== undefined && !isStatusStep(before.status, status)) refuse('OUT_OF_ORDER', ['status'], { from: before.status, to: status });
      if (isDraft(status) && (await supersedesSome(q, code))) refuse('NOT_ALLOWED_NOW', ['status'], { why: reasons.supersedes[language] });
      if (isDraft(status) && adoptedAt !== null) refuse('NOT_ALLOWED_NOW', ['adoptedAt'], { why: reasons.draft[language] });
      if (!isDraft(status)) checkThere(refuse, { adoptedAt });
      if (status === 'SUPERSEDED') checkThere(refuse, { supersededBy });
      else if (supersededBy !== null) refuse('NOT_ALLOWED_NOW', ['supersededBy'], { why: reasons.notSuperseded[language] });
    }
    if (supersededBy !== null && supersededBy !== before?.supersededBy) {
      const other = await provisionRow(q, supersededBy);
      if (other === undefined && supersededBy !== code) refuse('UNKNOWN_REFERENCE', ['supersededBy'], { value: supersededBy });
      else if (other === undefined || (await leadsTo(q, other, code))) refuse('NOT_ALLOWED_NOW', ['supersededBy'], { why: reasons.circle[language] });
      else if (isDraft(other.status)) refuse('NOT_ALLOWED_NOW', ['supersededBy'], { why: reasons.draft[language] });
    }
    sound();

    const next = {
      label: label!, instrument: instrument!, paragraph, kind: kind!, directedTo: directedTo!, status: status!, adoptedAt, adoptedAs, proposedAt, supersededBy, summary, subjectToFunding: subjectToFunding!, topics,
      foundIn: foundIn!, secretariatComment: Object.keys(comment).length === 0 ? null : comment,
    };
    const edited = edits(before, next);
    if (Object.keys(edited).length === 0) return code;
    const added = { position: (await lastPlace(q)) + 1, organizations: [], source: `Added by the Secretariat, from ${next.foundIn}` };
    await putProvision(q, { ...(before ?? added), ...next, code, revision: (before?.revision ?? 0) + 1 });
    changed('Provision', code, before === undefined ? 'ADDED' : 'EDITED', edited);
    return code;
  },
};
