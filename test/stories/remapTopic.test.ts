import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildTogether } from '../../gateway/references.ts';
import { wrongCounters } from '../../services/college/queries/counters.ts';
import * as collegeTables from '../../services/college/tables.ts';
import type { SubgraphName } from '../../services/kit/graph/sdl.ts';
import { type Who, tokensOf } from '../matrix/roles.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { changeIn, databaseOf, endPlace, openTables, rowsIn } from '../support/place.ts';

/** Whatever is tagged with topics: where the list of them stands, where its rows by topic are, or the column that names one. */
const tagged: { subgraph: SubgraphName; table: string; key: string; list?: string; rows?: [table: string, key: string]; one?: string }[] = [
  { subgraph: 'needs', table: 'needs', key: 'id', one: 'topic', rows: ['need_kinds', 'need'] },
  { subgraph: 'needs', table: 'provisions', key: 'code', list: 'topics', rows: ['provision_topics', 'provision'] },
  { subgraph: 'college', table: 'courses', key: 'slug', list: 'topics', rows: ['course_topics', 'course'] },
  { subgraph: 'college', table: 'course_drafts', key: 'course', list: 'content' },
  { subgraph: 'college', table: 'materials', key: 'slug', list: 'topics', rows: ['material_topics', 'material'] },
  { subgraph: 'partners', table: 'trainings', key: 'slug', list: 'topics', rows: ['training_topics', 'training'] },
  { subgraph: 'partners', table: 'training_sessions', key: 'id', list: 'topics' },
  { subgraph: 'partners', table: 'offers', key: 'id', list: 'topics', rows: ['offer_topics', 'offer'] },
  { subgraph: 'partners', table: 'organizations', key: 'slug', list: 'cooperation_areas', rows: ['organization_topics', 'organization'] },
  { subgraph: 'partners', table: 'contributions', key: 'id', one: 'topic' },
];

const send = 'mutation($input: RemapTopicInput!) { remapTopic(input: $input) { topics { slug formerSlugs } userErrors { code message path } } }';
interface Remapped {
  remapTopic: { topics: { slug: string; formerSlugs: string[] }[]; userErrors: { code: string; message: string; path: string[] }[] };
}

let graph: Graph;
let tokens: Awaited<ReturnType<typeof tokensOf>>;
beforeAll(async () => {
  graph = await openGraph();
  tokens = await tokensOf(graph);
});
afterAll(() => graph.close());

const as = (who: Who) => ({ token: tokens[who], languages: 'en' });
const revisionOf = (slug: string) => graph.sql<{ revision: number }>('needs', 'select revision from topics where slug = ?', slug)[0]!.revision;
const remapped = async (from: string, into: string[], more: object = {}) =>
  (await graph.data<Remapped>(send, { input: { from, into, revision: revisionOf(from), ...more } }, as('secretariat'))).remapTopic;

/** The topics of every record that has any, by table and key. The list of a record and its rows by topic must agree. */
function tags(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { subgraph, table, key, list, rows, one } of tagged) {
    const records = graph.sql<{ key: string; topics: string | null }>(subgraph, `select ${key} as key, ${list ?? one} as topics from ${table}`);
    const byRow = new Map<string, Set<string>>();
    if (rows) for (const row of graph.sql<{ key: string; topic: string }>(subgraph, `select ${rows[1]} as key, topic from ${rows[0]}`)) byRow.set(row.key, (byRow.get(row.key) ?? new Set()).add(row.topic));
    for (const { key: record, topics } of records) {
      const listed = topics === null || list === undefined ? [] : (JSON.parse(topics) as string[] | { topics: string[] });
      const named = Array.isArray(listed) ? [...listed, ...(one !== undefined && topics !== null ? [topics] : [])] : listed.topics;
      if (rows) expect({ table, record, topics: [...(byRow.get(record) ?? [])].sort() }).toEqual({ table, record, topics: [...named].sort() });
      found.set(`${table} ${record}`, named);
    }
  }
  return found;
}
const taggedWith = (slug: string) => [...tags()].filter(([, topics]) => topics.includes(slug)).map(([record]) => record).sort();

const standing = () => new Set(graph.sql<{ slug: string }>('needs', 'select slug from topics where merged_into is null').map(t => t.slug));
const dangling = () => {
  const known = standing();
  return [...tags()].flatMap(([record, topics]) => topics.filter(slug => !known.has(slug)).map(slug => `${record}: ${slug}`));
};

/** Waits until the other subgraphs have read all that there is of topics. */
async function followed(): Promise<void> {
  const last = graph.sql<{ n: number }>('needs', "select max(position) as n from changes where kind in ('Topic', 'Party', 'Region')")[0]!.n;
  const reached = () => (['college', 'partners'] as const).map(name => graph.sql<{ position: number }>(name, "select position from feed_positions where source = 'needs'")[0]?.position ?? 0);
  for (const end = Date.now() + 60_000; reached().some(position => position < last) && Date.now() < end; ) await new Promise(done => setTimeout(done, 20));
  expect(reached()).toEqual([last, last]);
}

/** What follows from topics in the other subgraphs. */
const content = (folder: string) =>
  (
    [
      ['college', ['topic_references', 'topic_proximity', 'course_topics', 'material_topics', 'courses', 'course_drafts', 'materials', 'course_search', 'material_search', 'party_topic_progress']],
      ['partners', ['topic_references', 'topic_proximity', 'training_topics', 'offer_topics', 'organization_topics', 'trainings', 'training_sessions', 'offers', 'organizations', 'contributions', 'training_words', 'organization_words']],
    ] as const
  ).map(([name, tables]) => tables.map(table => rowsIn(folder, name, `select * from ${table}`).map(row => JSON.stringify(row)).sort()));

/** The counters are right, and making all copies anew changes nothing. */
async function expectAsIfMadeAnew(): Promise<void> {
  const copy = await graph.copy();
  const before = content(copy);
  await rebuildTogether({ folder: copy, databaseUrl: databaseOf(copy) });
  expect(content(copy)).toEqual(before);
  const database = await openTables('college', collegeTables, copy);
  expect(await database.read(wrongCounters)).toEqual([]);
  await database.close();
  await endPlace(copy);
}

const write = async (who: Who, mutation: string, input: object, record: string): Promise<string> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { done } = await graph.data<{ done: { record: Record<string, string>; userErrors: object[] } }>(`mutation($input: ${type}!) { done: ${mutation}(input: $input) { record: ${record} userErrors { code message path } } }`, { input }, as(who));
  expect(done.userErrors).toEqual([]);
  return Object.values(done.record)[0]!;
};
let written = 0;
/** Somebody in each subgraph writes something tagged with the topic; returns what was written. */
const writeWith = (topic: string) => {
  const n = (written += 1);
  const need = { party: 'MUS', topic, statement: `Need ${n}`, language: 'en', kinds: ['TRAINING', 'ADVICE'], level: 'PERSON', urgency: 'LOW', visibility: 'PUBLIC' };
  const training = { organization: 'unia', title: `Training ${n}`, language: 'en', kind: 'WORKSHOP', topics: [topic, 'traceability'], sessions: [{ startsOn: '2027-02-01' }] };
  const offer = { giverOrganization: 'unia', title: `Offer ${n}`, language: 'en', kinds: ['ADVICE'], topics: ['traceability', topic] };
  const organization = { slug: `organization-${n}`, kind: 'NGO', name: { en: `Organization ${n}`, fr: `Organisation ${n}`, es: `Organización ${n}` }, cooperationAreas: [topic] };
  const course = { party: 'MUS', title: { en: `Course ${n}` }, audience: ['CUSTOMS'], hours: 1, languages: ['en'], topics: [topic], modules: [{ title: { en: 'One' }, lessons: [{ en: 'First' }] }] };
  const material = { party: 'MUS', kind: 'TRAINING', title: `Material ${n}`, originalLanguage: 'en', publishers: ['Management Authority of Mauritius'], topics: [topic] };
  const provision = { code: `99.${n}`, label: '99', instrument: 'Decision 99', kind: 'DRAFT_DECISION', directedTo: 'PARTIES', status: 'PROPOSED', summary: { en: 'Do' }, topics: [topic], foundIn: 'Here' };
  return Promise.all([
    write('own', 'stateNeed', need, 'need { id }').then(id => `needs ${id}`),
    write('partner', 'registerTraining', training, 'training { slug }').then(slug => `trainings ${slug}`),
    write('partner', 'saveOffer', offer, 'offer { id }').then(id => `offers ${id}`),
    write('own', 'saveCourse', course, 'course { slug }').then(slug => `courses ${slug}`),
    write('own', 'saveMaterial', material, 'material { slug }').then(slug => `materials ${slug}`),
    write('secretariat', 'saveOrganization', organization, 'organization { slug }').then(slug => `organizations ${slug}`),
    write('secretariat', 'saveProvision', provision, 'provision { code }').then(code => `provisions ${code}`),
  ]);
};
const enrol = async (n: number, course: string) => {
  const token = await graph.token({ subject: `remap ${n}` });
  await graph.data('mutation($course: String!) { enrolInCourse(input: { course: $course }) { userErrors { code } } }', { course }, { token });
};

describe('a topic that is merged', () => {
  const from = 'non-detriment-finding';
  const into = 'science';

  it('is refused into itself, below itself, where the tree would have three levels, and where there is none', async () => {
    const faults = async (topic: string, targets: string[]) => {
      const before = [tags(), graph.sql('needs', 'select * from topics order by 1'), graph.sql('needs', 'select * from changes order by 1')];
      const { topics, userErrors } = await remapped(topic, targets);
      expect([topics, [tags(), graph.sql('needs', 'select * from topics order by 1'), graph.sql('needs', 'select * from changes order by 1')]]).toEqual([[], before]);
      return userErrors.map(e => `${e.code} ${e.path.slice(1).join('.')}: ${e.message}`);
    };
    expect(await faults(from, ['science', from])).toEqual(['NOT_ALLOWED_NOW into.1: This cannot be done now: a topic cannot take its own place.']);
    expect(await faults(from, ['ndf-aquatic'])).toEqual(['NOT_ALLOWED_NOW into.0: This cannot be done now: a topic cannot be merged into one below it.']);
    expect(await faults(from, ['livelihoods'])).toEqual(['NOT_ALLOWED_NOW into.0: This cannot be done now: the tree of topics has two levels.']);
    expect(await faults(from, ['unicorns', 'science', 'griffins'])).toEqual(['UNKNOWN_REFERENCE into.0: unicorns does not exist.', 'UNKNOWN_REFERENCE into.2: griffins does not exist.']);
    expect([await faults(from, []), await faults(from, Array.from({ length: 11 }, () => 'science'))]).toEqual([['REQUIRED into: This must be filled in.'], ['TOO_MANY into: At most 10 are allowed here.']]);
    const code = async (topic: string, revision: number) => (await graph.ask(send, { input: { from: topic, into: ['science'], revision } }, as('secretariat'))).errors?.map(e => e.extensions?.code);
    expect([await code(from, 99), await code('unicorns', 1)]).toEqual([['CONFLICT'], ['NOT_FOUND']]);
  });

  it('leaves no tag behind and loses none while writes with it go on in all three subgraphs', async () => {
    await write('secretariat', 'saveCourse', { slug: 'ndf-sharks', revision: 1, topics: [from, 'traceability'] }, 'course { slug }');
    const before = taggedWith(from);
    const kinds = new Set(before.map(record => record.split(' ')[0]));
    expect([...kinds].sort()).toEqual(['contributions', 'course_drafts', 'courses', 'materials', 'needs', 'offers', 'organizations', 'training_sessions', 'trainings']);
    const courses = before.filter(record => record.startsWith('courses ')).map(record => record.split(' ')[1]!);
    const hidden = graph.sql<{ n: number }>('needs', "select count(*) as n from needs where topic = ? and visibility <> 'PUBLIC'", from)[0]!.n;
    expect(hidden).toBeGreaterThan(0);
    const made: string[] = [];
    let isOver = false;
    const writing = (async () => {
      // Some before, some while the subgraphs follow, some after.
      for (let after = 0; after < 2; after += isOver ? 1 : 0) made.push(...(await writeWith(from)));
    })();
    const learners = (async () => {
      for (let n = 0; n < 6; n++) await enrol(n, courses[n % courses.length]!);
    })();
    const { topics, userErrors } = await remapped(from, [into]);
    isOver = true;
    expect({ topics, userErrors }).toEqual({ topics: [{ slug: into, formerSlugs: [from] }], userErrors: [] });
    await Promise.all([writing, learners]);
    await followed();
    expect(dangling()).toEqual([]);
    const now = new Set(taggedWith(into));
    expect(made.length).toBeGreaterThan(10);
    expect([...before, ...made].filter(record => !now.has(record))).toEqual([]);
    await expectAsIfMadeAnew();
  }, 120_000);

  it('takes the topics below it along, and is in no list, count, facet or search', async () => {
    const { science, topics, found, top, courses, materials } = await graph.data<{
      science: { narrower: { slug: string }[]; needs: { totalCount: number } };
      top: { edges: { node: { slug: string } }[] };
      topics: { totalCount: number };
      found: { edges: { node: { slug: string } }[] };
      courses: { facets: { topic: { value: string; count: number }[] } };
      materials: { facets: { topic: { value: string; count: number }[] } };
    }>(`{
      science: topic(slug: "science") { narrower { slug } needs { totalCount } }
      topics { totalCount } top: topics(first: 100, filter: { topLevel: true }) { edges { node { slug } } } found: topics(search: "non-detriment") { edges { node { slug } } }
      courses { facets { topic { value count } } } materials { facets { topic { value count } } }
    }`);
    expect(science.narrower.map(t => t.slug)).toEqual(expect.arrayContaining(['ndf-animals', 'ndf-aquatic', 'ndf-plants', 'marine-species']));
    expect([topics.totalCount, topics.totalCount]).toEqual([standing().size, 49]);
    expect([...top.edges, ...found.edges].map(e => e.node.slug)).not.toContain(from);
    const inside = "('science', 'ndf-animals', 'ndf-aquatic', 'ndf-plants', 'significant-trade', 'listing-criteria', 'export-quotas', 'marine-species', 'timber-species')";
    const count = (table: string, key: string) => graph.sql<{ n: number }>('college', `select count(distinct ${key}) as n from ${key}_topics join ${table} on slug = ${key} where listing = 'PUBLISHED' and topic in ${inside}`)[0]!.n;
    expect(materials.facets.topic.filter(f => [from, into].includes(f.value))).toEqual([{ value: into, count: count('materials', 'material') }]);
    expect(courses.facets.topic.filter(f => [from, into].includes(f.value))).toEqual([{ value: into, count: count('courses', 'course') }]);
    expect(science.needs.totalCount).toBe(graph.sql<{ n: number }>('needs', `select count(*) as n from needs where visibility = 'PUBLIC' and topic in ${inside}`)[0]!.n);
  });

  it('leads on by its slug in look-ups, filters and writes', async () => {
    const lists = ['needs', 'provisions', 'courses', 'materials', 'trainings', 'organizations', 'offers', 'contributions'];
    const filtered = async (slug: string) =>
      graph.data<Record<string, unknown>>(`query($slug: String!) { topic(slug: $slug) { slug formerSlugs } ${lists.map(list => `${list}(first: 100, filter: { topics: [$slug] }) { totalCount edges { node { ${['needs', 'offers', 'contributions'].includes(list) ? 'id' : list === 'provisions' ? 'code' : 'slug'} } } }`).join(' ')} }`, { slug });
    const old = await filtered(from);
    expect(old).toEqual(await filtered(into));
    expect(old.topic).toEqual({ slug: into, formerSlugs: [from] });
    expect(lists.filter(list => (old[list] as { totalCount: number }).totalCount === 0)).toEqual([]);
    const below = async (slug: string) => (await graph.data<{ topics: { edges: object[] } }>('query($slug: [String!]) { topics(filter: { broader: $slug }) { edges { node { slug } } } }', { slug: [slug] })).topics.edges;
    expect(await below(from)).toEqual(await below(into));
    expect(await below(from)).not.toEqual([]);
    const made = await writeWith(from);
    const now = taggedWith(into);
    expect(made.filter(record => !now.includes(record))).toEqual([]);
    const [need] = made.map(record => record.split(' ')[1]!);
    const edit = 'mutation($input: EditNeedInput!) { editNeed(input: $input) { need { topic { slug } revision } userErrors { code } } }';
    expect(await graph.data(edit, { input: { id: need, revision: 1, topic: from } }, as('own'))).toEqual({ editNeed: { need: { topic: { slug: into }, revision: 1 }, userErrors: [] } });
    const text = { en: 'New', fr: 'Nouveau', es: 'Nuevo' };
    expect(await write('secretariat', 'saveTopic', { slug: 'below-the-old', label: text, definition: text, broader: from }, 'topic { slug }')).toBe('below-the-old');
    expect(graph.sql('needs', "select broader from topics where slug = 'below-the-old'")).toEqual([{ broader: into }]);
    const csv = `topic,statement,language,kinds,level,urgency\n${from},Imported,en,TRAINING,PERSON,LOW`;
    const again = 'mutation($input: ImportNeedsInput!) { importNeeds(input: $input) { created unchanged needs { need { topic { slug } } } userErrors { code } } }';
    const input = { party: 'MUS', report: 'Remapped', visibility: 'PUBLIC', csv };
    expect(await graph.data(again, { input }, as('own'))).toEqual({ importNeeds: { created: 1, unchanged: 0, needs: [{ need: { topic: { slug: into } } }], userErrors: [] } });
    expect(await graph.data(again, { input: { ...input, csv: csv.replace(from, into) } }, as('own'))).toMatchObject({ importNeeds: { created: 0, unchanged: 1 } });
  });

  it('is never saved or merged again', async () => {
    const save = 'mutation($input: SaveTopicInput!) { saveTopic(input: $input) { userErrors { code } } }';
    const label = { en: 'x', fr: 'x', es: 'x' };
    const codes = async (query: string, input: object) => (await graph.ask(query, { input }, as('secretariat'))).errors?.map(e => e.extensions?.code);
    expect(await codes(save, { slug: from, revision: revisionOf(from), label })).toEqual(['NOT_FOUND']);
    expect(await codes(send, { from, into: ['enforcement'], revision: revisionOf(from) })).toEqual(['NOT_FOUND']);
    expect(await graph.data(save, { input: { slug: from, label, definition: label } }, as('secretariat'))).toEqual({ saveTopic: { userErrors: [{ code: 'DUPLICATE' }] } });
  });

  it('follows what took its place, when that is merged, too, at once and everywhere', async () => {
    expect((await remapped(into, ['implementation'])).topics).toEqual([{ slug: 'implementation', formerSlugs: [from, into].sort() }]);
    await followed();
    for (const [subgraph, table] of [['needs', 'topics'], ['college', 'topic_references'], ['partners', 'topic_references']] as const)
      expect(graph.sql(subgraph, `select slug, merged_into, broader from ${table} where merged_into is not null order by slug`).map(row => ({ ...row, merged_into: JSON.parse(row.merged_into as string) as string[] }))).toEqual(
        [from, into].map(slug => ({ slug, merged_into: ['implementation'], broader: null })),
      );
    const { old } = await graph.data<{ old: { slug: string } }>('query($slug: String!) { old: topic(slug: $slug) { slug } }', { slug: from });
    expect(old.slug).toBe('implementation');
    expect(dangling()).toEqual([]);
  }, 120_000);

  it('is in the history of each need', async () => {
    const need = graph.sql<{ key: string }>('needs', "select key from changes where kind = 'Need' and fields like ? limit 1", `%"topic":"implementation"%`)[0]!.key;
    const { need: found } = await graph.data<{ need: { history: { edges: { node: { action: string; fields: string[] } }[] } } }>('query($id: ID!) { need(id: $id) { history { edges { node { action fields } } } } }', { id: need }, as('secretariat'));
    expect(found.history.edges[0]!.node).toEqual({ action: 'EDITED', fields: ['topic'] });
  });
});

describe('a topic that is split', () => {
  const from = 'border-control';
  const into = ['investigation', 'illegal-trade-report'];

  it('gives all of its parts to what has a list of topics, and the first to what has one', async () => {
    const before = taggedWith(from);
    const answer = await remapped(from, [...into, into[0]!], { idempotencyKey: 'split' });
    expect(answer).toEqual({ topics: into.map(slug => ({ slug, formerSlugs: [from] })), userErrors: [] });
    await followed();
    expect(dangling()).toEqual([]);
    const now = tags();
    const isList = (record: string) => tagged.find(t => t.table === record.split(' ')[0])!.list !== undefined;
    for (const record of before) expect({ record, topics: now.get(record) }).toEqual({ record, topics: isList(record) ? (expect.arrayContaining(into) as string[]) : [into[0]] });
    expect(before.filter(isList).length).toBeGreaterThan(10);
    await expectAsIfMadeAnew();
    const again = await graph.data<Remapped>(send, { input: { from, into: [...into, into[0]], revision: 1, idempotencyKey: 'split' } }, as('secretariat'));
    expect(again.remapTopic).toEqual(answer);
  }, 120_000);

  it('is found anew by a subgraph that has missed it, when its copies are made anew', async () => {
    const copy = await graph.copy();
    const before = content(copy);
    const [course] = rowsIn<{ course: string }>(copy, 'college', 'select course from course_topics where topic = ?', into[0]!);
    const [partner] = rowsIn<{ organization: string }>(copy, 'partners', 'select organization from organization_topics where topic = ?', into[1]!);
    for (const name of ['college', 'partners'] as const) changeIn(copy, name, 'update topic_references set merged_into = null where slug = ?', from);
    changeIn(copy, 'college', 'delete from course_topics where course = ?', course!.course);
    changeIn(copy, 'college', 'insert into course_topics (course, topic) values (?, ?)', course!.course, from);
    changeIn(copy, 'college', 'update courses set topics = ? where slug = ?', JSON.stringify([from]), course!.course);
    changeIn(copy, 'partners', 'delete from organization_topics where organization = ?', partner!.organization);
    changeIn(copy, 'partners', 'insert into organization_topics (organization, topic) values (?, ?)', partner!.organization, from);
    changeIn(copy, 'partners', 'update organizations set cooperation_areas = ? where slug = ?', JSON.stringify([from]), partner!.organization);
    await rebuildTogether({ folder: copy, databaseUrl: databaseOf(copy) });
    const named = [
      ...rowsIn(copy, 'college', 'select topic from course_topics where course = ? order by topic', course!.course),
      ...rowsIn(copy, 'partners', 'select topic from organization_topics where organization = ? order by topic', partner!.organization),
    ].map(row => row.topic);
    expect(named).toEqual([...[...into].sort(), ...[...into].sort()]);
    expect(rowsIn(copy, 'college', 'select topics from courses where slug = ?', course!.course)).toEqual([{ topics: JSON.stringify(into) }]);
    expect(rowsIn(copy, 'partners', 'select cooperation_areas from organizations where slug = ?', partner!.organization)).toEqual([{ cooperation_areas: JSON.stringify(into) }]);
    for (const i of [0, 1] as const) expect(content(copy)[i]!.slice(0, 2)).toEqual(before[i]!.slice(0, 2));
    await endPlace(copy);
  }, 120_000);

  it('stands in a filter for all of its parts, each record once', async () => {
    const trainings = async (topics: string[]) => (await graph.data<{ trainings: { totalCount: number; edges: { node: { slug: string } }[] } }>('query($topics: [String!]) { trainings(first: 100, filter: { topics: $topics }) { totalCount edges { node { slug } } } }', { topics })).trainings;
    expect(await trainings([from])).toEqual(await trainings(into));
  });
});
