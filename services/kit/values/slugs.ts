import { words } from './text.ts';

/** How long the part of an address may be that is made of a title. */
const longestSlug = 80;

/** An address made of a title; the name of whose it is in front keeps those of different ones apart. `kind` stands for a title without a word. */
export const slugFrom = (owner: string, title: string, kind: string): string => {
  const own = words(title).map(word => word.replace(/[^a-z0-9]/g, '')).filter(word => word !== '');
  const parts = own[0] === owner ? own : [owner, ...own];
  let slug = '';
  for (const part of parts) {
    if (slug.length + part.length >= longestSlug) break;
    slug = slug === '' ? part : `${slug}-${part}`;
  }
  return slug === owner ? `${owner}-${kind}` : slug;
};

/** The first of `slug`, `slug-2`, `slug-3` ... that is not taken. */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug;
  let n = 2;
  while (taken.has(`${slug}-${n}`)) n++;
  return `${slug}-${n}`;
};
