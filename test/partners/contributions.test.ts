import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicAndNarrower } from '../college/files.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { dated, party } from './files.ts';

const actor = '{ __typename ... on Party { iso3 } ... on Organization { slug } }';
const whole = `id title { text language isFallback } movement giver ${actor} receiver ${actor} party { iso3 } topic { slug } amount { amount currency }
  madeOn { value precision timeZone } provenance { source confidence verified reality } isDemonstration`;

interface Contribution {
  id: string;
  title: string;
  movement: string;
  giver_party: string | null;
  giver_organization: string | null;
  receiver_party: string | null;
  receiver_organization: string | null;
  party: string | null;
  topic: string | null;
  amount: number | null;
  currency: string;
  amount_is_public: number;
  made_on: string;
}

const decimals: Record<string, number> = { USD: 2, EUR: 2, CHF: 2, JPY: 0 };
const either = (iso3: string | null, slug: string | null) => (iso3 === null ? { __typename: 'Organization', slug } : { __typename: 'Party', iso3 });

const expected = (c: Contribution, language: 'en' | 'fr' | 'es') => ({
  id: c.id,
  title: { text: (JSON.parse(c.title) as Record<string, string>)[language], language, isFallback: false },
  movement: c.movement,
  giver: either(c.giver_party, c.giver_organization),
  receiver: either(c.receiver_party, c.receiver_organization),
  party: party(c.party),
  topic: c.topic === null ? null : { slug: c.topic },
  amount: c.amount === null || c.amount_is_public === 0 ? null : { amount: (c.amount / 10 ** decimals[c.currency]!).toFixed(decimals[c.currency]), currency: c.currency },
  madeOn: dated(c.made_on),
  provenance: { source: 'Made up for demonstration', confidence: null, verified: null, reality: 'ILLUSTRATIVE' },
  isDemonstration: true,
});

describe('contributions', () => {
  let graph: Graph;
  let all: Contribution[];
  beforeAll(async () => {
    graph = await openGraph();
    all = graph.sql<Contribution>('partners', 'select * from contributions order by made_on desc, id desc');
  });
  afterAll(() => graph.close());

  it.each(['en', 'fr', 'es'] as const)('are shown as the database has them, the latest first, to a reader of %s', async language => {
    expect(await everyNode(graph, { field: 'contributions(PAGE)', node: whole, languages: language })).toEqual(all.map(c => expected(c, language)));
  });

  it('show what is not public to giver, receiver and the Secretariat alone', async () => {
    const hidden = all.filter(c => c.amount_is_public === 0 && c.amount !== null);
    const party = hidden.find(c => c.receiver_party !== null)!.receiver_party!;
    const organization = hidden.find(c => c.receiver_organization !== null && hidden.some(d => d.giver_organization === c.receiver_organization))!.receiver_organization!;
    const donor = hidden.find(c => c.giver_party !== null)!.giver_party!;
    const sees: Record<string, (c: Contribution) => boolean> = {
      secretariat: () => true,
      [`authority:${party}`]: c => c.receiver_party === party,
      [`partner:${organization}`]: c => c.receiver_organization === organization || c.giver_organization === organization,
      [`donor:${donor}`]: c => c.giver_party === donor,
      [`donor:${organization}`]: c => c.giver_organization === organization,
      'committee:SC': () => false,
      analyst: () => false,
    };
    for (const [role, rule] of Object.entries(sees)) {
      const token = await graph.token({ subject: role, roles: [role] });
      const shown = (await everyNode<{ id: string; amount: object | null }>(graph, { field: 'contributions(PAGE)', node: 'id amount { amount }', token })).filter(c => c.amount !== null).map(c => c.id);
      expect({ role, shown }).toEqual({ role, shown: all.filter(c => c.amount !== null && (c.amount_is_public === 1 || rule(c))).map(c => c.id) });
    }
  });

  it('are 200 of every movement, and show no amount that is not public', async () => {
    expect(all).toHaveLength(200);
    expect([...new Set(all.map(c => c.movement))].sort()).toEqual(['COMMITMENT', 'CORRECTION', 'DISBURSEMENT', 'EXPENDITURE', 'PLEDGE', 'REFUND']);
    const hidden = all.filter(c => c.amount_is_public === 0 && c.amount !== null);
    expect(hidden.length).toBeGreaterThan(30);
    const shown = await everyNode<{ id: string; amount: unknown }>(graph, { field: 'contributions(PAGE)', node: 'id amount { amount }', size: 100 });
    const ids = new Set(hidden.map(c => c.id));
    expect(shown.filter(c => ids.has(c.id) && c.amount !== null)).toEqual([]);
    expect(all.some(c => c.currency === 'JPY' && c.amount_is_public === 1) && all.some(c => c.movement === 'CORRECTION' && Number(c.amount) < 0)).toBe(true);
  });

  it('show their needs and whether an amount is hidden to nobody', async () => {
    const { __type } = await graph.data<{ __type: { fields: { name: string }[] } }>('{ __type(name: "Contribution") { fields { name } } }');
    expect(__type.fields.map(f => f.name).sort()).toEqual(['amount', 'giver', 'id', 'isDemonstration', 'madeOn', 'movement', 'party', 'provenance', 'receiver', 'title', 'topic']);
  });

  interface Filter {
    movements?: string[];
    parties?: string[] | null;
    giverParties?: string[];
    giverOrganizations?: string[];
    topics?: string[];
  }
  const kept = (f: Filter) =>
    all.filter(
      c =>
        (!f.movements?.length || f.movements.includes(c.movement)) &&
        (!f.parties?.length || f.parties.includes(c.party ?? '')) &&
        (!(f.giverParties?.length || f.giverOrganizations?.length) || f.giverParties?.includes(c.giver_party ?? '') === true || f.giverOrganizations?.includes(c.giver_organization ?? '') === true) &&
        (!f.topics?.length || f.topics.flatMap(topicAndNarrower).includes(c.topic ?? '')),
    );
  const filters: Filter[] = [
    { movements: ['PLEDGE'] },
    { movements: ['REFUND', 'CORRECTION'] },
    { parties: ['AFG', 'AGO', 'TON'] },
    { parties: ['CHE'] },
    { giverParties: ['AUS', 'CAN', 'CZE'] },
    { giverOrganizations: ['wwf', 'iucn', 'fao'], movements: ['DISBURSEMENT', 'COMMITMENT', 'PLEDGE'] },
    { giverParties: ['CZE'], giverOrganizations: ['wwf'] },
    { topics: ['enforcement'] },
    { topics: ['permits', 'transport'], movements: ['PLEDGE', 'DISBURSEMENT'] },
    { movements: [], parties: null, giverParties: [], giverOrganizations: [], topics: [] },
  ];
  it.each(filters.map(f => [JSON.stringify(f), f] as const))('are filtered as a plain reading of all does: %s', async (_, filter) => {
    const { contributions } = await graph.data<{ contributions: { totalCount: number; edges: { node: { id: string } }[] } }>(
      'query ($filter: ContributionFilter) { contributions(first: 100, filter: $filter) { totalCount edges { node { id } } } }',
      { filter },
    );
    expect(contributions.edges.map(e => e.node.id)).toEqual(kept(filter).slice(0, 100).map(c => c.id));
    expect(contributions.totalCount).toBe(kept(filter).length);
  });

  it('are listed with the Party that they are for, and with the one that gives', async () => {
    const shown = await everyNode<{ iso3: string; contributions: { totalCount: number }; contributionsGiven: { totalCount: number } }>(graph, {
      field: 'parties(PAGE)',
      node: 'iso3 contributions { totalCount } contributionsGiven { totalCount }',
      size: 100,
    });
    for (const p of shown)
      expect(p).toEqual({
        iso3: p.iso3,
        contributions: { totalCount: all.filter(c => c.party === p.iso3).length },
        contributionsGiven: { totalCount: all.filter(c => c.giver_party === p.iso3).length },
      });
    const [receiver, giver] = (['contributions', 'contributionsGiven'] as const).map(field => shown.reduce((most, p) => (p[field].totalCount > most[field].totalCount ? p : most)).iso3);
    const ids = (keep: (c: Contribution) => boolean) => all.filter(keep).map(({ id }) => ({ id }));
    const walk = (iso3: string | undefined, field: string) => everyNode(graph, { field, node: 'id', around: `party(iso3: "${iso3}") { FIELD }`, size: 2 });
    expect(await walk(receiver, 'contributions(PAGE)')).toEqual(ids(c => c.party === receiver));
    expect(await walk(giver, 'contributionsGiven(PAGE)')).toEqual(ids(c => c.giver_party === giver));
    expect(await walk(giver, 'contributionsGiven(PAGE, filter: { movements: [PLEDGE] })')).toEqual(ids(c => c.giver_party === giver && c.movement === 'PLEDGE'));
  });
});
