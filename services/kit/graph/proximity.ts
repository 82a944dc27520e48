/** How near a topic lies to another: the same, inside it, or above it. */
export interface Near {
  topic: string;
  near: string;
  /** 0 the same, 1 inside it, 2 above it. */
  distance: number;
}

/** Every topic with the topics near it, so that a match is a join over an index. One above that is not among them, such as a copy that is still to come, is passed over. */
export function proximity(topics: readonly { slug: string; broader: string | null }[]): Near[] {
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
