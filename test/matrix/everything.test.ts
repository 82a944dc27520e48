import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../support/graph.ts';
import { publicSchema } from '../support/schema.ts';
import { everyOperation } from './crawl.ts';
import { type Canary, type Matrix, offer, openMatrix, since, withoutHidden } from './fixture.ts';
import { type Who, everybody, roles } from './roles.ts';

/*
 * Every role asks for every field of the graph. It finds the words of the records that it may see, and of no other; and
 * every answer is, letter by letter, the one of a graph in which the records hidden from it have never been: in lists,
 * counts, facets, search, orders, matches, references and look-ups by id alike.
 */

let matrix: Matrix;
let operations: string[];
const without = new Map<string, Promise<Graph>>();
beforeAll(async () => {
  matrix = await openMatrix();
  const { canaries } = matrix;
  const of = (kind: string) => canaries.filter(c => c.kind === kind);
  const byKey = (kind: string, argument: string) => of(kind).map(c => `(${argument}: ${JSON.stringify(c.key)})`);
  const bySearch = (kind: string) => ['(first: 100)', ...of(kind).map(c => `(first: 100, search: ${JSON.stringify(c.word)})`)];
  const changes = [`(since: "${since}", first: 100)`];
  operations = everyOperation(await publicSchema(matrix.graph), {
    party: ['(iso3: "MUS")'],
    region: ['(slug: "africa")', '(slug: "m49-eastern-africa")'],
    topic: ['(slug: "ndf-aquatic")', '(slug: "non-detriment-finding")'],
    glossaryTerm: ['(slug: "capacity-building")'],
    needsChanges: changes,
    collegeChanges: changes,
    partnersChanges: changes,
    provision: ['(code: "res-4-a")'],
    questionnaire: ['(code: "framework-2020")'],
    need: byKey('Need', 'id'),
    needs: [...bySearch('Need'), '(first: 100, orderBy: URGENCY)', '(last: 100, orderBy: PARTY)', '(first: 100, filter: { parties: ["MUS"], urgencies: [HIGH] })'],
    course: ['(slug: "ndf-sharks")', '(slug: "introduction")', '(slug: "unia-sharks")', ...byKey('Course', 'slug')],
    courses: [...bySearch('Course'), '(first: 100, filter: { drafts: [DRAFT] })'],
    material: ['(slug: "shark-ndf-guidance")', ...byKey('Material', 'slug')],
    materials: bySearch('Material'),
    // All of these are for everybody, and what they lead to is looked at from where the records of the fixture are.
    taxa: ['(first: 20)'],
    provisions: ['(first: 20)'],
    taxon: ['(scientificName: "Isurus oxyrinchus")'],
    organization: ['(slug: "unia")'],
    training: ['(slug: "cancun-ndf-2008")', `(slug: "${matrix.training}")`, ...byKey('Training', 'slug'), ...byKey('TrainingSession', 'slug')],
    trainings: [...bySearch('Training'), '(first: 100, orderBy: SOONEST)', '(first: 100, filter: { countries: ["MUS"], freePlaces: true })'],
    trainingSession: [`(id: "${matrix.session}")`, ...byKey('TrainingSession', 'id')],
    registration: byKey('Registration', 'id'),
    learner: [`(id: "${matrix.learner}")`, ...byKey('Learner', 'id')],
    activity: ['(code: "support-tonga")'],
    budgetLine: ['(code: "budget-res-4-a")'],
    offer: [`(id: "${offer}")`, ...byKey('Offer', 'id')],
  });
});
afterAll(async () => {
  for (const graph of without.values()) await (await graph).close();
  await matrix.close();
});

it('calls every look-up with a key that there is, and finds what has changed', async () => {
  const empty: string[] = [];
  for (const operation of operations) {
    const { data } = await matrix.graph.ask<Record<string, unknown>>(operation, {}, matrix.as('secretariat'));
    const [found] = Object.values(data) as ({ edges?: object[] } | null)[]; // a record or a list
    if (found === null || (/^\{ \w+Changes\(/.test(operation) && found!.edges!.length === 0)) empty.push(operation.slice(0, 60));
  }
  expect(empty).toEqual([]);
});

const hiddenFrom = (who: Who): Canary[] => matrix.canaries.filter(c => !c.sees.includes(who));

describe.each(everybody)('%s', who => {
  const answers = async (graph: Graph) => {
    const texts: string[] = [];
    for (const operation of operations) texts.push(JSON.stringify(await graph.ask(operation, {}, matrix.as(who))));
    return texts;
  };

  it('finds the words of what it may see and of nothing else, as if the rest did not exist', async () => {
    const given = await answers(matrix.graph);
    const refused = given.flatMap(text => ((JSON.parse(text) as { errors?: { extensions: { code: string } }[] }).errors ?? []).map(e => e.extensions.code));
    expect([...new Set(refused)].filter(code => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(code))).toEqual([]);
    const all = given.join('\n');
    expect(matrix.canaries.filter(c => all.includes(c.word)).map(c => c.word)).toEqual(matrix.canaries.filter(c => c.sees.includes(who)).map(c => c.word));
    expect(hiddenFrom(who).filter(c => c.column === undefined && all.includes(c.key))).toEqual([]);
    const hidden = hiddenFrom(who).map(c => c.word).join(' ');
    if (hidden === '') return;
    if (!without.has(hidden)) without.set(hidden, withoutHidden(matrix, who));
    const expected = await answers(await without.get(hidden)!);
    operations.forEach((operation, i) => expect({ operation, answer: given[i] }).toEqual({ operation, answer: expected[i] }));
  }, 120_000);
});

it('who has two roles sees what either sees, and no more', async () => {
  const both = { token: await matrix.graph.token({ subject: 'both', roles: [...roles.other, ...roles.otherPartner] }) };
  const sees = (c: Canary) => c.sees.includes('other') || c.sees.includes('otherPartner');
  const all: string[] = [];
  for (const operation of operations) all.push(JSON.stringify(await matrix.graph.ask(operation, {}, both)));
  const text = all.join('\n');
  expect(matrix.canaries.filter(c => text.includes(c.word)).map(c => c.word)).toEqual(matrix.canaries.filter(sees).map(c => c.word));
});
