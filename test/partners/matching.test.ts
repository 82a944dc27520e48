import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Subgraph, openSubgraph } from '../../services/kit/subgraph.ts';
import { visitor } from '../../services/kit/viewer.ts';
import { partners } from '../../services/partners/index.ts';
import { topics } from '../college/files.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { opening } from '../support/subgraphs.ts';
import { parties, regions } from './files.ts';
import { type Known, knownTrainings, today } from './known.ts';

interface Match {
  rank: number;
  reasons: { code: string }[];
  node: { slug: string };
}

/** What a need on the topic asks for, as its owner sends it along. */
function wantedBy(topic: string, kinds: string[], iso3: string, languages: string[]) {
  const { region, subregion } = parties.find(p => p.iso3 === iso3)!;
  const { broader } = topics.find(t => t.slug === topic)!;
  const narrower = topics.filter(t => t.broader === topic).map(t => t.slug);
  return { topic, narrower, broader: broader === null ? [] : [broader], kinds, languages, party: iso3, region, subregion };
}

describe('what meets a need, by hand from the real data', () => {
  let folder: string;
  let subgraph: Subgraph;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    subgraph = await openSubgraph(partners, opening(folder, false));
  });
  afterAll(async () => {
    await subgraph.close();
    await rm(folder, { recursive: true, force: true });
  });

  const meeting = async (wanted: ReturnType<typeof wantedBy>): Promise<{ totalCount: number; edges: Match[] }> => {
    const answer = await graphql({
      schema: subgraph.schema,
      source: 'query ($needs: [_Any!]!) { _entities(representations: $needs) { ... on Need { trainings(first: 100) { totalCount edges { rank reasons { code } node { slug } } } } } }',
      variableValues: { needs: [{ __typename: 'Need', id: 'by hand', match: wanted }] },
      contextValue: subgraph.contextFor({ viewer: visitor, languages: [] }),
    });
    expect(answer.errors).toBeUndefined();
    return (answer.data as unknown as { _entities: [{ trainings: { totalCount: number; edges: Match[] } }] })._entities[0].trainings; // the shape that was asked for
  };

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
    const { edges, totalCount } = await meeting(wanted);
    expect(edges.slice(0, best.length).map(e => [e.node.slug, e.rank])).toEqual(best);
    expect(totalCount).toBe(edges.length);
    for (const { reasons } of edges) expect(reasons.map(r => r.code)).toContain('KIND_OF_HELP');
  });

  it.each([['EQUIPMENT'], ['STAFFING'], ['FUNDING'], ['TRANSLATION'], ['INFORMATION']])('a need for %s alone is met by no training', async kind => {
    expect(await meeting(wantedBy('enforcement', [kind], 'KEN', ['en']))).toEqual({ totalCount: 0, edges: [] });
  });

  it('of several kinds that are wanted any fits', async () => {
    const [training, advice, both] = [
      await meeting(wantedBy('investigation', ['TRAINING'], 'PER', ['es'])),
      await meeting(wantedBy('investigation', ['ADVICE'], 'PER', ['es'])),
      await meeting(wantedBy('investigation', ['TRAINING', 'ADVICE', 'EQUIPMENT'], 'PER', ['es'])),
    ];
    expect(both.totalCount).toBe(training.totalCount + advice.totalCount);
    expect(advice.edges.map(e => e.node.slug)).toEqual(['iccwc-toolkit-assessments']);
  });
});

interface Offer {
  slug: string;
  help: string[];
  topics: string[];
  languages: string[];
  parties: string[];
  regions: string[];
  opens_on: string;
  closes_on: string | null;
}

interface Candidate {
  slug: string;
  help: string[];
  topics: string[];
  languages: string[];
  parties: string[];
  regions: string[];
  subregions: string[];
  online: boolean;
  anyTime: boolean;
  dateAhead: boolean;
  freePlaces: boolean;
}

/** The rank as the design tells it, added up one by one; nothing where topic or kind do not fit. */
function slowly(wanted: ReturnType<typeof wantedBy>, c: Candidate): { rank: number; reasons: string[] } | undefined {
  const reasons: [string, number][] = [];
  const meet = (a: string[], b: string[]) => a.some(x => b.includes(x));
  if (c.topics.includes(wanted.topic)) reasons.push(['SAME_TOPIC', 50]);
  else if (meet(c.topics, wanted.narrower)) reasons.push(['NARROWER_TOPIC', 40]);
  else if (meet(c.topics, wanted.broader)) reasons.push(['BROADER_TOPIC', 30]);
  else return undefined;
  if (!meet(c.help, wanted.kinds)) return undefined;
  reasons.push(['KIND_OF_HELP', 5]);
  const plain = (tags: string[]) => tags.map(tag => tag.split('-')[0]!);
  if (meet(plain(c.languages), plain(wanted.languages))) reasons.push(['LANGUAGE', 20]);
  if (c.parties.includes(wanted.party)) reasons.push(['SAME_PARTY', 10]);
  else if (wanted.subregion !== null && c.subregions.includes(wanted.subregion)) reasons.push(['SAME_SUBREGION', 8]);
  else if (c.regions.includes(wanted.region)) reasons.push(['SAME_REGION', 6]);
  else if (c.online) reasons.push(['ONLINE', 5]);
  if (c.dateAhead) reasons.push(['DATE_AHEAD', 10]);
  else if (c.anyTime) reasons.push(['ANY_TIME', 10]);
  if (c.freePlaces) reasons.push(['FREE_PLACES', 5]);
  return { rank: reasons.reduce((sum, [, n]) => sum + n, 0), reasons: reasons.map(([code]) => code) };
}

const helpOf = (t: Known) => (t.kind !== 'TECHNICAL_ASSISTANCE' ? ['TRAINING'] : t.topics.includes('national-legislation') ? ['ADVICE', 'LEGISLATION'] : ['ADVICE']);

function asCandidate(t: Known): Candidate {
  const ahead = t.sessions.filter(s => s.first > today);
  const telling = ahead.length > 0 ? ahead : t.sessions.length > 0 ? t.sessions : [t];
  const countries = parties.filter(p => telling.some(s => s.country === p.iso3));
  return {
    slug: t.slug,
    help: helpOf(t),
    topics: t.topics,
    languages: telling.flatMap(s => s.languages),
    parties: countries.map(p => p.iso3),
    regions: countries.map(p => p.region),
    subregions: countries.flatMap(p => p.subregion ?? []),
    online: telling.some(s => s.mode === 'ONLINE'),
    anyTime: t.kind === 'E_LEARNING',
    dateAhead: ahead.length > 0,
    freePlaces: ahead.some(s => s.places !== null && s.taken !== null && s.taken < s.places),
  };
}

function offerAsCandidate(o: Offer): Candidate {
  const codes = (kind: string) => regions.filter(r => r.kind === kind && o.regions.includes(r.slug)).map(r => r.code);
  const isOpen = o.opens_on <= today && (o.closes_on === null || o.closes_on >= today);
  return { ...o, regions: codes('CITES'), subregions: codes('M49'), online: false, anyTime: isOpen, dateAhead: o.opens_on > today, freePlaces: false };
}

interface Need {
  id: string;
  topic: { slug: string };
  kinds: string[];
  languages: string[];
  party: { iso3: string };
  trainings: { totalCount: number; edges: Match[] };
  offers: { totalCount: number; edges: { rank: number; reasons: { code: string }[]; node: { id: string } }[] };
}

describe('what meets a need, made up or not', () => {
  let graph: Graph;
  let needs: Need[];
  let trainings: Candidate[];
  let offers: Candidate[];
  beforeAll(async () => {
    graph = await openGraph();
    trainings = knownTrainings(graph).map(asCandidate);
    const lists = ['help', 'topics', 'languages', 'parties', 'regions'] as const;
    offers = graph
      .sql<Record<string, string>>('partners', 'select *, id as slug from offers')
      .map(row => offerAsCandidate({ ...row, ...Object.fromEntries(lists.map(name => [name, JSON.parse(row[name]!) as unknown])) } as unknown as Offer)); // the columns are those of the table
    needs = await everyNode<Need>(graph, {
      field: 'needs(PAGE)',
      node: `id topic { slug } kinds languages party { iso3 } trainings(first: 100) { totalCount edges { rank reasons { code } node { slug } } }
        offers(first: 100) { totalCount edges { rank reasons { code } node { id } } }`,
      size: 20,
    });
  });
  afterAll(() => graph.close());

  const inOrder = (wanted: ReturnType<typeof wantedBy>, candidates: Candidate[]) =>
    candidates
      .flatMap(c => {
        const found = slowly(wanted, c);
        return found === undefined ? [] : [{ slug: c.slug, ...found }];
      })
      .sort((a, b) => b.rank - a.rank || (a.slug < b.slug ? -1 : 1));

  it('is what a slow reading of everything finds, in the same order, for every public need', () => {
    expect(needs.length).toBeGreaterThan(100);
    for (const need of needs) {
      const wanted = wantedBy(need.topic.slug, need.kinds, need.party.iso3, need.languages);
      const shown = [
        { totalCount: need.trainings.totalCount, edges: need.trainings.edges.map(e => ({ slug: e.node.slug, rank: e.rank, reasons: e.reasons.map(r => r.code) })) },
        { totalCount: need.offers.totalCount, edges: need.offers.edges.map(e => ({ slug: e.node.id, rank: e.rank, reasons: e.reasons.map(r => r.code) })) },
      ];
      const expected = [trainings, offers].map(all => inOrder(wanted, all)).map(all => ({ totalCount: all.length, edges: all.slice(0, 100) }));
      expect([need.id, shown]).toEqual([need.id, expected]);
    }
    expect(needs.filter(n => n.trainings.totalCount > 0).length).toBeGreaterThan(50);
    expect(needs.filter(n => n.offers.totalCount > 0).length).toBeGreaterThan(50);
  });

  it('is paged forwards and backwards, without a note where nothing is left out', async () => {
    const [need] = needs.filter(n => n.trainings.totalCount > 4 && n.offers.totalCount > 2);
    const around = `need(id: "${need!.id}") { FIELD }`;
    expect(await everyNode(graph, { field: 'trainings(PAGE)', node: 'slug', around, size: 2 })).toEqual(need!.trainings.edges.map(e => e.node));
    expect(await everyNode(graph, { field: 'offers(PAGE)', node: 'id', around, size: 1 })).toEqual(need!.offers.edges.map(e => e.node));
    const { need: said } = await graph.data<{ need: unknown }>(`{ need(id: "${need!.id}") { trainings { appliedFilter { code } } offers { appliedFilter { code } } } }`);
    expect(said).toEqual({ trainings: { appliedFilter: null }, offers: { appliedFilter: null } });
  });

  it('says why in the language of the reader', async () => {
    const need = needs.find(n => n.offers.edges[0]?.reasons.some(r => r.code === 'ANY_TIME') && n.offers.edges[0].reasons.some(r => r.code === 'SAME_TOPIC'))!;
    const ask = async (languages: string) => {
      const { need: answer } = await graph.data<{ need: { offers: { edges: { reasons: { code: string; text: string }[] }[] } } }>(
        `{ need(id: "${need.id}") { offers(first: 1) { edges { reasons { code text } } } } }`,
        {},
        { languages },
      );
      return Object.fromEntries(answer.offers.edges[0]!.reasons.map(r => [r.code, r.text]));
    };
    expect(await ask('en')).toMatchObject({ ANY_TIME: 'Is open at any time', SAME_TOPIC: 'Covers the very topic of the need' });
    expect(await ask('fr')).toMatchObject({ ANY_TIME: 'Est ouvert à tout moment' });
    expect(await ask('es')).toMatchObject({ ANY_TIME: 'Está disponible en todo momento' });
  });

  it('is the same seen from the training or offer', async () => {
    const need = needs.find(n => n.trainings.totalCount > 2 && n.offers.totalCount > 1)!;
    const back = '{ needs(first: 100) { edges { rank reasons { code } node { id } } } }';
    interface Back {
      needs: { edges: { rank: number; reasons: { code: string }[]; node: { id: string } }[] };
    }
    for (const { node, rank, reasons } of need.trainings.edges.slice(0, 3)) {
      const { training } = await graph.data<{ training: Back }>(`{ training(slug: "${node.slug}") ${back} }`);
      expect(training.needs.edges.find(e => e.node.id === need.id)).toEqual({ node: { id: need.id }, rank, reasons });
    }
    for (const { node, rank, reasons } of need.offers.edges.slice(0, 2)) {
      const { offer } = await graph.data<{ offer: Back }>(`{ offer(id: "${node.id}") ${back} }`);
      expect(offer.needs.edges.find(e => e.node.id === need.id)).toEqual({ node: { id: need.id }, rank, reasons });
    }
  });

  it('costs the same number of statements for 5 needs and for 50', async () => {
    const query = 'query ($first: Int) { needs(first: $first) { edges { node { trainings(first: 3) { totalCount edges { rank node { slug sessions(first: 1) { totalCount edges { node { placesLeft } } } } } } offers(first: 3) { totalCount edges { node { state } } } } } } }';
    const [five, fifty] = [await graph.statements(query, { first: 5 }), await graph.statements(query, { first: 50 })];
    expect(fifty.count).toBe(five.count);
    expect(five.count).toBeLessThan(25);
  });
});
