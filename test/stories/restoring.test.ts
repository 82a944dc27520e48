import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../gateway/backup.ts';
import { restore } from '../../gateway/restore.ts';
import { type Person, personWithCanaries, placesOf } from '../support/canaries.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { databaseOf, endPlace, newPlace } from '../support/place.ts';

const erase = 'mutation($input: EraseMeInput!) { eraseMe(input: $input) { userErrors { code } } }';
const stored = (folder: string) => ({ folder, databaseUrl: databaseOf(folder) });
const noData = ' There were no data that tell who has erased theirs since: they must ask again.';

describe('a backup from before an erasure', () => {
  let folder: string;
  let early: string;
  let late: string;
  /** The data as they were after the erasure. */
  let after: string;
  let jane: Person;
  let joan: Person;
  let graph: Graph;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    [early, late] = [join(folder, 'early'), join(folder, 'late')];
    graph = await openGraph();
    jane = await personWithCanaries(graph, 'jane');
    joan = await personWithCanaries(graph, 'joan');
    await backup(stored(graph.folder), early, {});
    await graph.data(erase, { input: { learner: jane.id } }, jane);
    const isComplete = async () => (await graph.data<{ me: { erasure: { isComplete: boolean } } }>('{ me { erasure { isComplete } } }', {}, jane)).me.erasure.isComplete;
    for (const end = Date.now() + 60_000; !(await isComplete()) && Date.now() < end; ) await new Promise(setImmediate);
    // Back since, with something that is theirs.
    await graph.data('mutation { enrolInCourse(input: { course: "introduction" }) { enrolment { id } } }', {}, jane);
    await backup(stored(graph.folder), late, {});
    after = await graph.copy();
    await graph.close();
  }, 120_000);
  afterAll(async () => {
    await endPlace(after);
    await rm(folder, { recursive: true, force: true });
  });

  /** The graph over data that were restored. */
  const over = async (place: string, work: (again: Graph) => Promise<void>) => {
    const again = await openGraph({ from: place });
    try {
      await work(again);
    } finally {
      await again.close();
    }
  };
  const mine = (again: Graph) => again.data<{ me: { erasure: object | null; enrolments: { totalCount: number } } }>('{ me { erasure { isComplete } enrolments { totalCount } heldByPartners { totalCount } } }', {}, jane);

  it('brings nothing of it back over data that know of the erasure, and of another all', async () => {
    expect(await restore(stored(after), [early, '--force'], {})).toMatch(/ Of 1 who had erased theirs since, nothing came back\.$/);
    const found = placesOf(after, [...jane.words, ...joan.words]);
    expect(found.filter(place => !joan.words.some(word => place.startsWith(word)))).toEqual([]);
    for (const word of joan.words) expect(found.filter(place => place.startsWith(word)).length).toBeGreaterThan(0);
    await over(after, async again => expect(await mine(again)).toEqual({ me: { erasure: { isComplete: true }, enrolments: { totalCount: 0 }, heldByPartners: { totalCount: 0 } } }));
  }, 120_000);

  it('knows of it when it is younger, and then takes nothing that they have made since', async () => {
    expect(await restore(stored(after), [late, '--force'], {})).toMatch(/ as they were at \S+Z into \S+(?: \S+)?\.$/);
    expect(placesOf(after, jane.words.filter(word => word !== jane.id))).toEqual([]);
    await over(after, async again => expect(await mine(again)).toEqual({ me: { erasure: { isComplete: true }, enrolments: { totalCount: 1 }, heldByPartners: { totalCount: 0 } } }));
  }, 120_000);

  it('says so where there is nothing that knows of it', async () => {
    const empty = await newPlace('nothing');
    expect(await restore(stored(empty), [early], {})).toMatch(new RegExp(`${noData}$`));
    expect(placesOf(empty, jane.words).length).toBeGreaterThan(jane.words.length);
    await endPlace(empty);
  }, 120_000);
});
