import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../../services/partners/index.ts';
import { topics } from '../college/files.ts';
import { type Alone, openAlone } from '../support/alone.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { parties } from './files.ts';

interface Matches {
  totalCount: number;
  appliedFilter: { code: string; text: string } | null;
  edges: { rank: number; reasons: { code: string }[]; node: { slug: string } }[];
}

/** What a need on the topic asks for, as its owner sends it along. */
function wantedBy(topic: string, kinds: string[], iso3: string, languages: string[]) {
  const { region, subregion } = parties.find(p => p.iso3 === iso3)!;
  const { broader } = topics.find(t => t.slug === topic)!;
  const narrower = topics.filter(t => t.broader === topic).map(t => t.slug);
  return { topic, narrower, broader: broader === null ? [] : [broader], kinds, languages, party: iso3, region, subregion };
}

/** What meets a need that nobody stated. */
async function met(by: Alone, match: ReturnType<typeof wantedBy>, page = 'first: 100'): Promise<Record<'trainings' | 'offers', Matches>> {
  const selection = (key: string) => `(${page}) { totalCount appliedFilter { code text } edges { rank reasons { code } node { slug: ${key} } } }`;
  const { _entities } = await by.ask<{ _entities: [{ id: string; trainings: Matches; offers: Matches }] }>(
    `query ($needs: [_Any!]!) { _entities(representations: $needs) { ... on Need { id trainings${selection('slug')} offers${selection('id')} } } }`,
    { needs: [{ __typename: 'Need', id: 'by hand', match }] },
    ['es'],
  );
  const [{ id, ...found }] = _entities;
  expect(id).toBe('by hand');
  return found;
}

describe('what meets a need, by hand from the real data', () => {
  let facts: Alone;
  beforeAll(async () => {
    facts = await openAlone(partners);
  });
  afterAll(() => facts.close());
  const meeting = (wanted: ReturnType<typeof wantedBy>) => met(facts, wanted);

  // Points: the very topic 50, inside it 40, above it 30; kind of help 5; language 20; Party 10, subregion 8, region 6, online 5; any time 10.
  it.each([
    ['what is open at any time before a past workshop in Tonga itself', wantedBy('implementation', ['TRAINING'], 'TON', ['en']), [['cites-elearning-cop20', 90], ['tonga-2019', 85]]],
    ['sharks in Morocco, in French', wantedBy('marine-species', ['TRAINING'], 'MAR', ['fr']), [['fao-casablanca-2014', 85]]],
    ['containers in Senegal, for enforcement there as a whole', wantedBy('enforcement', ['TRAINING'], 'SEN', ['fr']), [['unodc-containers-dakar-2015', 75], ['inama-ttt-ouagadougou-2018', 73]]],
    ['tree species in Indonesia', wantedBy('timber-species', ['TRAINING'], 'IDN', ['en']), [['ctsp-asia-2018', 85]]],
    ['cyber crime near Thailand: three in Singapore, one of them never dated', wantedBy('cybercrime', ['TRAINING'], 'THA', ['en']), [['interpol-cyber-2017', 83], ['interpol-digital-2017', 83], ['interpol-wildlife-online', 83]]],
    ['findings in Mexico, in Spanish', wantedBy('non-detriment-finding', ['TRAINING'], 'MEX', ['es-MX']), [['cancun-ndf-2008', 85]]],
    ['a course over the internet at any time, for Kenya', wantedBy('listing-criteria', ['TRAINING'], 'KEN', ['en']), [['cites-elearning-cop20', 90]]],
    ["UNIA's Master's as one training, for Spain", wantedBy('science', ['TRAINING'], 'ESP', ['es']), [['unia-master', 85]]],
    ['transport of live animals, online and in no known language', wantedBy('transport', ['TRAINING'], 'FJI', ['en']), [['woah-live-animals', 60]]],
    ['advice on electronic permits, which a workshop does not give', wantedBy('electronic-permitting', ['ADVICE'], 'LKA', ['en']), [['asycuda-ecites', 55]]],
    ['help with drafting law, which one adviser gives', wantedBy('national-legislation', ['LEGISLATION'], 'GUY', ['en']), [['undp-legislation', 55]]],
    ['a need for permits as a whole is met by what is taught about one kind', wantedBy('permits', ['TRAINING'], 'KEN', ['en']), [['ecites-africa-2024', 75]]],
    ['a need for training of trainers in Malaysia', wantedBy('training-of-trainers', ['TRAINING'], 'MYS', ['en']), [['inama-ttt-asia-2018', 85]]],
  ])('%s', async (_, wanted, best) => {
    const { edges, totalCount } = (await meeting(wanted)).trainings;
    expect(edges.slice(0, best.length).map(e => [e.node.slug, e.rank])).toEqual(best);
    expect(totalCount).toBe(edges.length);
    for (const { reasons } of edges) expect(reasons.map(r => r.code)).toContain('KIND_OF_HELP');
  });

  it.each([['EQUIPMENT'], ['STAFFING'], ['FUNDING'], ['TRANSLATION'], ['INFORMATION']])('a need for %s alone is met by no training', async kind => {
    expect((await meeting(wantedBy('enforcement', [kind], 'KEN', ['en']))).trainings).toEqual({ totalCount: 0, edges: [], appliedFilter: null });
  });

  it('of several kinds that are wanted any fits', async () => {
    const [training, advice, both] = [
      await meeting(wantedBy('investigation', ['TRAINING'], 'PER', ['es'])),
      await meeting(wantedBy('investigation', ['ADVICE'], 'PER', ['es'])),
      await meeting(wantedBy('investigation', ['TRAINING', 'ADVICE', 'EQUIPMENT'], 'PER', ['es'])),
    ].map(found => found.trainings) as [Matches, Matches, Matches]; // as many as were asked for
    expect(both.totalCount).toBe(training.totalCount + advice.totalCount);
    expect(advice.edges.map(e => e.node.slug)).toEqual(['iccwc-toolkit-assessments']);
  });
});

describe('what meets a need', () => {
  it('ends at the 200 best by topic, and says so while it counts all', async () => {
    const many = await openAlone(partners, { demonstration: true });
    const wanted = wantedBy('livelihoods', ['TRAINING', 'EQUIPMENT'], 'TON', ['en']);
    const before = await met(many, wanted);
    const { offers } = await many.ask<{ offers: { edges: { node: { id: string } }[] } }>('{ offers(first: 1) { edges { node { id } } } }');
    for (let i = 0; i < 230; i += 1) {
      const key = `m${String(i).padStart(3, '0')}`;
      const topic = i < 150 ? 'livelihoods' : 'people-and-trade';
      many.copy('trainings', { column: 'slug', value: 'tonga-2019' }, { slug: key, topics: JSON.stringify([topic]) });
      many.change('insert into training_topics (topic, training) values (?, ?)', topic, key);
      many.change("insert into training_help (training, kind) values (?, 'TRAINING')", key);
      many.copy('offers', { column: 'id', value: offers.edges[0]!.node.id }, { id: key, topics: JSON.stringify([topic]), help: '["EQUIPMENT","TRAINING"]' });
      many.change('insert into offer_topics (topic, offer) values (?, ?)', topic, key);
      many.change("insert into offer_help (offer, kind) values (?, 'TRAINING'), (?, 'EQUIPMENT')", key, key);
    }
    for (const field of ['trainings', 'offers'] as const) {
      const { [field]: found } = await met(many, wanted);
      expect([field, found.totalCount]).toEqual([field, before[field].totalCount + 230]);
      expect(found.appliedFilter).toEqual({ code: 'BEST_200', text: 'Solo se clasifican los 200 mejores candidatos por tema.' });
      // Those on the very topic come before those above it, so that none of the first is cut.
      const last = (await met(many, wanted, 'last: 100'))[field].edges;
      const all = [...found.edges, ...last].filter(e => e.node.slug.startsWith('m'));
      expect(all.filter(e => e.reasons[0]!.code === 'SAME_TOPIC')).toHaveLength(150);
      expect(found.edges.length + last.length).toBe(200);
    }
    await many.close();
  });
});

describe('what meets a stated need', () => {
  let graph: Graph;
  let need: string;
  beforeAll(async () => {
    graph = await openGraph();
    const { needs } = await graph.data<{ needs: { edges: { node: { id: string; trainings: { totalCount: number }; offers: { totalCount: number; edges: { reasons: { code: string }[] }[] } } }[] } }>(
      '{ needs(first: 100) { edges { node { id trainings { totalCount } offers(first: 1) { totalCount edges { reasons { code } } } } } } }',
    );
    need = needs.edges.find(({ node: { trainings, offers } }) => trainings.totalCount > 4 && offers.totalCount > 2 && offers.edges[0]!.reasons.some(r => r.code === 'ANY_TIME'))!.node.id;
  });
  afterAll(() => graph.close());

  it('is paged forwards and backwards, without a note where nothing is left out', async () => {
    for (const [field, key] of [['trainings', 'slug'], ['offers', 'id']] as const) {
      const { need: found } = await graph.data<{ need: Record<string, { edges: { node: object }[]; appliedFilter: unknown }> }>(`{ need(id: "${need}") { ${field}(first: 100) { appliedFilter { code } edges { node { ${key} } } } } }`);
      expect(await everyNode(graph, { field: `${field}(PAGE)`, node: key, around: `need(id: "${need}") { FIELD }`, size: 2 })).toEqual(found[field]!.edges.map(e => e.node));
      expect(found[field]!.appliedFilter).toBeNull();
    }
  });

  it('says why in the language of the reader', async () => {
    const ask = async (languages: string) => {
      const { need: answer } = await graph.data<{ need: { offers: { edges: { reasons: { code: string; text: string }[] }[] } } }>(`{ need(id: "${need}") { offers(first: 1) { edges { reasons { code text } } } } }`, {}, { languages });
      return Object.fromEntries(answer.offers.edges[0]!.reasons.map(r => [r.code, r.text]));
    };
    expect(await ask('en')).toMatchObject({ ANY_TIME: 'Is open at any time', KIND_OF_HELP: 'Gives the kind of help asked for' });
    expect(await ask('fr')).toMatchObject({ ANY_TIME: 'Est ouvert à tout moment' });
    expect(await ask('es')).toMatchObject({ ANY_TIME: 'Está disponible en todo momento' });
  });

  it('costs the same number of statements for 5 needs and for 50', async () => {
    const query = 'query ($first: Int) { needs(first: $first) { edges { node { trainings(first: 3) { totalCount edges { rank node { slug sessions(first: 1) { totalCount edges { node { placesLeft } } } } } } offers(first: 3) { totalCount edges { node { state } } } } } } }';
    const [five, fifty] = [await graph.statements(query, { first: 5 }), await graph.statements(query, { first: 50 })];
    expect(fifty.count).toBe(five.count);
    expect(five.count).toBeLessThan(25);
  });
});
