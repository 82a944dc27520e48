/** How long the parts of a topic may be, in characters, and into how many it may be split. */
export const topicBounds = { slug: 80, label: 200, definition: 4_000, into: 10 };

/** Those of the parts of a term of the common language. */
export const termBounds = { term: 200, abbreviation: 40, definition: 4_000, source: 300 };

/** A permanent name as topics and terms have it. */
export const isSlug = (slug: string): boolean => slug.length <= topicBounds.slug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);

/** A topic may stand below the other: the tree has two levels. */
export const canStandBelow = (topic: { slug: string; hasNarrower: boolean }, above: { slug: string; broader: string | null }): boolean =>
  above.slug !== topic.slug && above.broader === null && !topic.hasNarrower;
