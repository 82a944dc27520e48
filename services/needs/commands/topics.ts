import { workingLanguage, workingLanguages } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { NeedsTables } from '../context.ts';
import type { SaveTopicInput } from '../generated.ts';
import { rewordNeeds } from '../queries/needRows.ts';
import { putTopics } from '../queries/topicRows.ts';
import { hasNarrowerTopics, lockedTopic, topicRow } from '../queries/topics.ts';
import { reasons } from '../rules/reasons.ts';
import { edits, mergedTexts } from '../rules/texts.ts';
import { canStandBelow, isSlug, topicBounds } from '../rules/topics.ts';
import { checkRevision } from './saving.ts';

/** Adds a topic to the vocabulary, or changes one. */
export const saveTopic: Command<NeedsTables, SaveTopicInput, string> = {
  name: 'saveTopic',
  run: async ({ q, ctx, refuse, sound, changed }, { slug, revision, ...input }) => {
    const before = await lockedTopic(q, slug);
    checkRevision(refuse, { what: 'topic', field: 'slug', key: slug, before, revision });
    if (!isSlug(slug)) refuse('MALFORMED', ['slug'], { form: 'a-z 0-9 -, 1–80' });
    const label = mergedTexts(refuse, before?.label ?? {}, input.label, 'label', { most: topicBounds.label, required: workingLanguages });
    const definition = mergedTexts(refuse, before?.definition ?? {}, input.definition, 'definition', { most: topicBounds.definition, required: ['en'] });
    const broader = input.broader === undefined ? (before?.broader ?? null) : input.broader;
    if (broader !== null && broader !== before?.broader) {
      const above = broader === slug ? before : await topicRow(q, broader);
      if (above === undefined) refuse('UNKNOWN_REFERENCE', ['broader'], { value: broader });
      else if (!canStandBelow({ slug, hasNarrower: await hasNarrowerTopics(q, slug) }, above)) refuse('NOT_ALLOWED_NOW', ['broader'], { why: reasons.twoLevels[workingLanguage(ctx.languages)] });
    }
    sound();

    const edited = edits(before, { label, definition, broader });
    if (Object.keys(edited).length === 0) return slug;
    await putTopics(q, [{ slug, revision: (before?.revision ?? 0) + 1, broader, label, definition, source: before?.source ?? 'Added to the vocabulary by the Secretariat' }]);
    if ('label' in edited) await rewordNeeds(q, slug);
    changed('Topic', slug, before === undefined ? 'ADDED' : 'EDITED', edited);
    return slug;
  },
};
