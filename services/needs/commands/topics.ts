import { coded } from '../../kit/errors.ts';
import { workingLanguage, workingLanguages } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { NeedsTables } from '../context.ts';
import type { RemapTopicInput, SaveTopicInput } from '../generated.ts';
import { rewordNeeds } from '../queries/needRows.ts';
import { putTopics } from '../queries/topicRows.ts';
import { remap } from '../queries/remapping.ts';
import { currentTopicRows, hasNarrowerTopics, lockedTopic, topicRow } from '../queries/topics.ts';
import { reasons } from '../rules/reasons.ts';
import { edits, mergedTexts } from '../rules/texts.ts';
import { canStandBelow, isSlug, topicBounds } from '../rules/topics.ts';
import { checkRevision } from './saving.ts';

/** Adds a topic to the vocabulary, or changes one. */
export const saveTopic: Command<NeedsTables, SaveTopicInput, string> = {
  name: 'saveTopic',
  run: async ({ q, ctx, refuse, sound, changed }, { slug, revision, ...input }) => {
    const before = await lockedTopic(q, slug);
    // A slug that was merged away stays taken; whoever has read what took its place knows that by its own slug.
    if (revision != null && before?.mergedInto != null) throw coded('NOT_FOUND', 'There is no such topic.');
    checkRevision(refuse, { what: 'topic', field: 'slug', key: slug, before, revision });
    if (!isSlug(slug)) refuse('MALFORMED', ['slug'], { form: 'a-z 0-9 -, 1–80' });
    const label = mergedTexts(refuse, before?.label ?? {}, input.label, 'label', { most: topicBounds.label, required: workingLanguages });
    const definition = mergedTexts(refuse, before?.definition ?? {}, input.definition, 'definition', { most: topicBounds.definition, required: ['en'] });
    const above = input.broader == null ? undefined : await topicRow(q, input.broader);
    const broader = input.broader === undefined ? (before?.broader ?? null) : (above?.slug ?? null);
    if (input.broader != null && (broader === null || broader !== before?.broader)) {
      if (above === undefined) refuse('UNKNOWN_REFERENCE', ['broader'], { value: input.broader });
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

/** Merges a topic into another, or splits it into several. */
export const remapTopic: Command<NeedsTables, RemapTopicInput, string[]> = {
  name: 'remapTopic',
  run: async ({ q, ctx, refuse, sound, changed }, { from, revision, into }) => {
    const topic = await lockedTopic(q, from);
    if (topic === undefined || topic.mergedInto !== null) throw coded('NOT_FOUND', 'There is no such topic.');
    if (topic.revision !== revision) throw coded('CONFLICT', `The topic was changed meanwhile: its revision is ${topic.revision}. Read it again.`);
    const language = workingLanguage(ctx.languages);
    if (into.length === 0) refuse('REQUIRED', ['into']);
    if (into.length > topicBounds.into) refuse('TOO_MANY', ['into'], { most: topicBounds.into });
    sound();
    const found = await currentTopicRows(q, into);
    into.forEach((slug, i) => {
      const rows = found.get(slug);
      if (rows === undefined) refuse('UNKNOWN_REFERENCE', ['into', i], { value: slug });
      else if (rows.some(row => row.slug === from)) refuse('NOT_ALLOWED_NOW', ['into', i], { why: reasons.intoItself[language] });
      else if (rows.some(row => row.broader === from)) refuse('NOT_ALLOWED_NOW', ['into', i], { why: reasons.intoNarrower[language] });
    });
    sound();
    const targets = into.flatMap(slug => found.get(slug)!);
    if (targets[0]!.broader !== null && (await hasNarrowerTopics(q, from))) refuse('NOT_ALLOWED_NOW', ['into', 0], { why: reasons.twoLevels[language] });
    sound();

    const slugs = [...new Set(targets.map(row => row.slug))];
    const followed = await remap(q, from, slugs);
    changed('Topic', from, slugs.length === 1 ? 'MERGED' : 'SPLIT', { into: slugs });
    for (const slug of followed.narrower) changed('Topic', slug, 'EDITED', { broader: slugs[0] });
    for (const { slug, into: anew } of followed.former) changed('Topic', slug, 'REMAPPED', { into: anew });
    for (const id of followed.needs) changed('Need', id, 'EDITED', { topic: slugs[0] });
    for (const { code, topics } of followed.provisions) changed('Provision', code, 'EDITED', { topics });
    return slugs;
  },
};
