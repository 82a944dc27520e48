import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentTopics, proximity } from '../../services/kit/graph/proximity.ts';

/** Trees of any shape: each topic stands under one of those before it, or at the top. */
const trees = fc.array(fc.option(fc.nat(), { freq: 4 }), { maxLength: 30 }).map(list =>
  list.map((up, i) => ({ slug: `t${i}`, broader: up === null || i === 0 ? null : `t${up % i}` })),
);

describe('topics near a topic', () => {
  it('are itself, all above it and all inside it, each once, and the two ways agree', () =>
    fc.assert(
      fc.property(trees, tree => {
        const near = proximity(tree);
        const isAbove = (high: string, low: string): boolean => {
          const up = tree.find(t => t.slug === low)!.broader;
          return up !== null && (up === high || isAbove(high, up));
        };
        const expected = tree.flatMap(a =>
          tree.flatMap(b => {
            const distance = a === b ? 0 : isAbove(a.slug, b.slug) ? 1 : isAbove(b.slug, a.slug) ? 2 : undefined;
            return distance === undefined ? [] : [{ topic: a.slug, near: b.slug, distance }];
          }),
        );
        const sorted = (list: typeof near) => [...list].sort((x, y) => (`${x.topic} ${x.near}` < `${y.topic} ${y.near}` ? -1 : 1));
        expect(sorted(near)).toEqual(sorted(expected));
      }),
    ));

  it('are, of one that was merged or split, those of what took its place, and it is near to none', () => {
    const tree = [{ slug: 'a', broader: null }, { slug: 'b', broader: 'a' }, { slug: 'c', broader: 'a' }];
    const merged = [{ slug: 'old', broader: null, mergedInto: ['b'] }, { slug: 'older', broader: null, mergedInto: ['c', 'a'] }];
    expect(proximity([...tree, ...merged])).toEqual([
      ...proximity(tree),
      { topic: 'old', near: 'b', distance: 0 },
      { topic: 'old', near: 'a', distance: 2 },
      { topic: 'older', near: 'a', distance: 0 },
      { topic: 'older', near: 'b', distance: 1 },
      { topic: 'older', near: 'c', distance: 0 },
    ]);
    expect(currentTopics(['x', 'older', 'c', 'old'], merged)).toEqual(['x', 'c', 'a', 'b']);
  });

  it('pass over one above that is not there yet', () =>
    expect(proximity([{ slug: 'a', broader: 'still to come' }, { slug: 'b', broader: 'a' }])).toEqual([
      { topic: 'a', near: 'a', distance: 0 },
      { topic: 'b', near: 'b', distance: 0 },
      { topic: 'b', near: 'a', distance: 2 },
      { topic: 'a', near: 'b', distance: 1 },
    ]));
});
