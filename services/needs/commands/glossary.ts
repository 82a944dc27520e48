import { workingLanguages } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { NeedsTables } from '../context.ts';
import type { SaveGlossaryTermInput } from '../generated.ts';
import { lockedTerm } from '../queries/glossary.ts';
import { putTerms } from '../queries/glossaryRows.ts';
import { checkThere, edits, mergedText, mergedTexts } from '../rules/texts.ts';
import { isSlug, termBounds } from '../rules/topics.ts';
import { checkRevision } from './saving.ts';

/** Adds a term to the common language, or changes one. */
export const saveGlossaryTerm: Command<NeedsTables, SaveGlossaryTermInput, string> = {
  name: 'saveGlossaryTerm',
  run: async ({ q, refuse, sound, changed }, { slug, revision, ...input }) => {
    const before = await lockedTerm(q, slug);
    checkRevision(refuse, { what: 'term', field: 'slug', key: slug, before, revision });
    if (!isSlug(slug)) refuse('MALFORMED', ['slug'], { form: 'a-z 0-9 -, 1–80' });
    const term = mergedTexts(refuse, before?.term ?? {}, input.term, 'term', { most: termBounds.term, required: workingLanguages });
    const abbreviation = mergedText(refuse, before?.abbreviation, input.abbreviation, 'abbreviation', termBounds.abbreviation);
    const definition = mergedTexts(refuse, before?.definition ?? {}, input.definition, 'definition', { most: termBounds.definition, required: ['en'] });
    const source = mergedText(refuse, before?.occursIn, input.source, 'source', termBounds.source);
    checkThere(refuse, { source });
    sound();

    const edited = edits(before && { ...before, source: before.occursIn }, { term, abbreviation, definition, source });
    if (Object.keys(edited).length === 0) return slug;
    await putTerms(q, [{ slug, revision: (before?.revision ?? 0) + 1, term, abbreviation, definition, occursIn: source!, source: before?.source ?? 'Added to the common language by the Secretariat' }]);
    changed('GlossaryTerm', slug, before === undefined ? 'ADDED' : 'EDITED', edited);
    return slug;
  },
};
