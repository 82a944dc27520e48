import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../services/kit/root.ts';
import { openGraph } from '../support/graph.ts';

const showcase = readFileSync(inRoot('gateway/explorer/examples/showcase.graphql'), 'utf8');

interface Shown {
  parties: { totalCount: number; edges: { node: { trainingProgress: unknown } }[] };
}

/** All but progress: of the learners, a release keeps a few. */
const withoutProgress = ({ parties }: Shown) => ({ ...parties, edges: parties.edges.map(({ node }) => ({ ...node, trainingProgress: null })) });

describe.each(readdirSync(inRoot('test/support/released')))('the databases of release %s', release => {
  it('are brought up to date at the start, and answer the showcase as a fresh start does', async () => {
    const upgraded = await openGraph({ release });
    const fresh = await openGraph();
    // Courses that came after the release are in a fresh start alone; there they meet no need now, and leave their places to the others.
    const known = upgraded.sql<{ slug: string }>('college', 'select slug from courses').map(course => course.slug);
    fresh.change('college', `delete from course_topics where course not in (${known.map(() => '?').join(', ')})`, ...known);
    const [old, now] = [await upgraded.data<Shown>(showcase), await fresh.data<Shown>(showcase)];
    expect(old.parties.totalCount).toBe(30);
    expect(old.parties.edges.every(({ node }) => node.trainingProgress !== null)).toBe(true);
    expect(withoutProgress(old)).toEqual(withoutProgress(now));
    await upgraded.close();
    await fresh.close();
  });
});
