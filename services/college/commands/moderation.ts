import { coded } from '../../kit/errors.ts';
import type { Command, Write } from '../../kit/write/write.ts';
import type { CollegeTables } from '../context.ts';
import type { ContentListing, ModerateContentInput } from '../generated.ts';
import { listMaterial, lockedMaterial, redirectMaterials, replaceMaterial } from '../queries/materialRows.ts';
import { distinct, trimmed } from '../rules/input.ts';
import { afterStep, longestReason } from '../rules/moderation.ts';

interface Listed {
  slug: string;
  listing: ContentListing;
  revision: number;
}

/** A decision that can be carried out: where what it is on then stands, why, and which one stays where it is a duplicate. */
async function decision<R extends Listed>({ refuse, sound }: Write<CollegeTables>, input: ModerateContentInput, on: Listed, find: (slug: string) => Promise<R | undefined>) {
  const { step, duplicateOf = null } = input;
  if (on.revision !== input.revision) throw coded('CONFLICT', `This was changed meanwhile: its revision is ${on.revision}. Read it again.`);
  const listing = afterStep(step, on.listing);
  const reason = trimmed(input.reason);
  if (listing === undefined) refuse('OUT_OF_ORDER', ['step'], { from: on.listing, to: step });
  if (reason === null && (step === 'RETURN' || step === 'REJECT')) refuse('REQUIRED', ['reason']);
  if ((reason?.length ?? 0) > longestReason) refuse('TOO_LONG', ['reason'], { most: longestReason });
  const staying = step !== 'DUPLICATE_OF' || duplicateOf === null || duplicateOf === on.slug ? undefined : await find(duplicateOf);
  if (step === 'DUPLICATE_OF' && duplicateOf === null) refuse('REQUIRED', ['duplicateOf']);
  else if (step === 'DUPLICATE_OF' && staying?.listing !== 'PUBLISHED') refuse('UNKNOWN_REFERENCE', ['duplicateOf'], { value: duplicateOf! });
  sound();
  const listed = { listing: listing!, revision: on.revision + 1, moderationReason: step === 'PUBLISH' ? null : reason }; // one that cannot follow was refused
  return { listed, line: { listing: listed.listing, ...(listed.moderationReason !== null && { moderationReason: reason }), ...(staying && { duplicateOf: staying.slug }) }, staying };
}

async function decideOnMaterial(write: Write<CollegeTables>, input: ModerateContentInput, slug: string): Promise<void> {
  const { q, ctx, changed } = write;
  const find = (of: string) => lockedMaterial(q, of, ctx.viewer);
  const stored = await find(slug);
  if (stored === undefined) throw coded('NOT_FOUND', 'There is no such material.');
  const { listed, line, staying } = await decision(write, input, stored, find);
  await listMaterial(q, slug, { ...listed, ...(staying && { duplicateOf: staying.slug }) });
  changed('Material', slug, input.step, line);
  if (staying === undefined) return;
  await redirectMaterials(q, slug, staying.slug);
  const [topics, taxa] = [distinct([...staying.topics, ...stored.topics]), distinct([...staying.taxa, ...stored.taxa])];
  if (topics.length === staying.topics.length && taxa.length === staying.taxa.length) return;
  await replaceMaterial(q, { ...staying, topics, taxa, revision: staying.revision + 1 });
  changed('Material', staying.slug, 'EDITED', { topics, taxa });
}

/** Decides what becomes of a material. */
export const moderateContent: Command<CollegeTables, ModerateContentInput, string> = {
  name: 'moderateContent',
  run: async (write, input) => {
    const { refuse, sound } = write;
    const { material } = input;
    if (material == null) refuse('REQUIRED', ['material']);
    sound();
    await decideOnMaterial(write, input, material!); // it was refused where there is none
    return material!;
  },
};
