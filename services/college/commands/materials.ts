import { coded } from '../../kit/errors.ts';
import { freeSlug, slugFrom } from '../../kit/values/slugs.ts';
import { workingLanguage } from '../../kit/values/text.ts';
import type { Command } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { SaveMaterialInput } from '../generated.ts';
import { insertMaterials, knownTaxa, lockedMaterial, materialSlugsLike, replaceMaterial } from '../queries/materialRows.ts';
import { knownTopics } from '../queries/references.ts';
import { changedFields } from '../rules/input.ts';
import { checkMaterial, materialFrom, nothingSaid, saidAfter, saidOf } from '../rules/materials.ts';
import { afterSubmitting, enteredBy, hindrances, isOpenTo, mayWriteFor } from '../rules/moderation.ts';
import { submitterOf } from './submissions.ts';

/** Makes a material known, or changes what is said of one. */
export const saveMaterial: Command<CollegeTables, SaveMaterialInput, string> = {
  name: 'saveMaterial',
  run: async (write, input) => {
    const { q, ctx, now, refuse, sound, changed } = write;
    const stored = input.slug == null ? undefined : await lockedMaterial(q, input.slug, ctx.viewer);
    if (input.slug != null) {
      if (stored === undefined) throw coded('NOT_FOUND', 'There is no such material. To make a new one known, leave out `slug`.');
      if (!mayWriteFor(ctx.viewer, stored)) throw coded('FORBIDDEN', 'You may change what was submitted by the Party or organization that you act for, and nothing else.');
      if (input.revision != null && input.revision !== stored.revision) throw coded('CONFLICT', `The material was changed meanwhile: its revision is ${stored.revision}. Read it again.`);
      if (input.revision == null) refuse('REQUIRED', ['revision']);
      if (!isOpenTo(ctx.viewer, stored.listing)) refuse('NOT_ALLOWED_NOW', ['slug'], { why: hindrances.decided[workingLanguage(ctx.languages)] });
    }
    const submitter = stored ?? (await submitterOf(write, input));
    const before = stored === undefined ? nothingSaid : saidOf(stored);
    const after = saidAfter(before, input);
    checkMaterial(after, before, { taxa: await knownTaxa(q, after.taxa), topics: await knownTopics(q, after.topics) }, now.getUTCFullYear(), refuse);
    const listing = stored?.listing ?? 'DRAFT';
    const then = input.submit === true ? afterSubmitting(listing) : listing;
    if (then === undefined) refuse('OUT_OF_ORDER', ['submit'], { from: listing, to: 'SUBMITTED' });
    sound();

    const anew = changedFields(before, after);
    const isEdited = Object.keys(anew).length > 0;
    const line = { ...anew, ...(then !== listing && { listing: then }) };
    if (stored === undefined) {
      const like = slugFrom((submitter.submittedByParty ?? submitter.submittedByOrganization ?? 'cites').toLowerCase(), after.title!, 'material');
      const slug = freeSlug(like, await materialSlugsLike(q, like));
      const { submittedByParty, submittedByOrganization } = submitter;
      await insertMaterials(q, [{ slug, ...materialFrom(after), publishers: after.publishers, listing: then!, submittedByParty, submittedByOrganization, ...enteredBy(ctx.viewer, submitter), reality: null }]);
      changed('Material', slug, then === 'SUBMITTED' ? 'SUBMITTED' : 'CREATED', line);
      return slug;
    }
    if (Object.keys(line).length === 0) return stored.slug;
    await replaceMaterial(q, { ...stored, ...materialFrom(after), publishers: after.publishers, ...(isEdited && enteredBy(ctx.viewer, submitter)), listing: then!, revision: stored.revision + 1 });
    changed('Material', stored.slug, then === listing ? 'EDITED' : 'SUBMITTED', line);
    return stored.slug;
  },
};
