/** How near a topic lies to another: the same, inside it, or above it. */
export interface Near {
  topic: string;
  near: string;
  /** 0 the same, 1 inside it, 2 above it. */
  distance: number;
}

interface Placed {
  slug: string;
  broader: string | null;
  /** What took its place; null or absent while it stands. */
  mergedInto?: readonly string[] | null;
}

/** The topics with those in the place of any that was merged or split, each once. */
export const currentTopics = (topics: readonly string[], merged: readonly Pick<Placed, 'slug' | 'mergedInto'>[]): string[] =>
  [...new Set(topics.flatMap(slug => merged.find(m => m.slug === slug)?.mergedInto ?? [slug]))];

/**
 * Every topic with the topics near it, so that a match is a join over an index. One above that is not among them, such as
 * a copy that is still to come, is passed over. A topic that was merged lies where those lie that took its place, and
 * nothing is near to others by it.
 */
export function proximity(topics: readonly Placed[]): Near[] {
  const near = standing(topics.filter(t => t.mergedInto == null));
  const former = topics.flatMap(({ slug, mergedInto }) => {
    const nearest = new Map<string, number>();
    for (const n of near) if (mergedInto?.includes(n.topic)) nearest.set(n.near, Math.min(n.distance, nearest.get(n.near) ?? n.distance));
    return [...nearest].map(([to, distance]) => ({ topic: slug, near: to, distance }));
  });
  return [...near, ...former];
}

function standing(topics: readonly Placed[]): Near[] {
  const broader = new Map(topics.map(t => [t.slug, t.broader]));
  return topics.flatMap(({ slug }) => {
    const above: string[] = [];
    for (let up = broader.get(slug) ?? null; up !== null && broader.has(up); up = broader.get(up) ?? null) above.push(up);
    return [
      { topic: slug, near: slug, distance: 0 },
      ...above.flatMap(a => [
        { topic: slug, near: a, distance: 2 },
        { topic: a, near: slug, distance: 1 },
      ]),
    ];
  });
}
