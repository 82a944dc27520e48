import { rmSync } from 'node:fs';
import { inject } from 'vitest';
import { type SubgraphName, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { type Graph, openGraph, type ways } from '../support/graph.ts';
import { tablesOf } from '../support/mirror.ts';
import { addIn, changeIn, endPlace, withoutKeys } from '../support/place.ts';
import { contentCanaries } from './content.ts';
import { learningCanaries } from './learning.ts';
import { type Who, everybody, tokensOf } from './roles.ts';

/*
 * One record of every kind that ACCESS protects, each with a word of its own in every text of it, and who may see it.
 * The table is written from ACCESS, not from the code.
 */

export interface Canary {
  /** A word that stands in the record and nowhere else. */
  word: string;
  subgraph: SubgraphName;
  kind: string;
  key: string;
  sees: readonly Who[];
  /** The column that is hidden, where the row itself is for all to see. */
  column?: string;
}

/** Since then the records were written, and nothing else. */
export const since = '2021-01-01T00:00:00Z';

/** An offer that meets the needs of the fixture. */
export const offer = 'offer-of-help';

export interface Matrix {
  graph: Graph;
  as: (who: Who) => { token: string | undefined };
  canaries: readonly Canary[];
  /** A training of unia with one session, for which some have registered, and a learner who has a place in a course. */
  training: string;
  session: string;
  learner: string;
  close(): Promise<void>;
}

const partiesAndPartners: Who[] = ['own', 'other', 'partner', 'otherPartner', 'donor', 'donorOrganization', 'animals', 'plants', 'standing', 'secretariat'];

const needsBy: readonly [visibility: string, word: string, sees: Who[]][] = [
  ['PUBLIC', 'canaryneedpublic', everybody],
  ['PARTIES_AND_PARTNERS', 'canaryneedshared', partiesAndPartners],
  ['PARTY_AND_SECRETARIAT', 'canaryneedsecret', ['own', 'secretariat']],
];

/** Amounts that are not public, by giver and receiver. */
const amounts: readonly [giver: string, receiver: string, amount: number, sees: Who[]][] = [
  ['CHE', 'MUS', 700_000_111, ['donor', 'own', 'secretariat']],
  ['unia', 'KEN', 700_000_222, ['partner', 'other', 'secretariat']],
  ['wwf', 'fao', 700_000_333, ['donorOrganization', 'otherPartner', 'secretariat']],
];

/** Registrations for a session that unia gives, by whoever registers. */
const registrationsBy: readonly [who: Who, word: string, sees: Who[]][] = [
  ['learner', 'canaryregistrationlearner', ['learner', 'partner', 'secretariat']],
  // The authority of Mauritius has confirmed whoever has this role as its staff.
  ['analyst', 'canaryregistrationstaff', ['analyst', 'own', 'partner', 'secretariat']],
];

const isParty = (actor: string) => actor === actor.toUpperCase();

/** What no mutation makes yet is written beside the subgraph. */
const write = (graph: Graph, subgraph: SubgraphName, table: string, row: Record<string, string | number | null>): void => addIn(graph.folder, subgraph, table, row);

/** As `write`, for what is there already. */
export const change = (graph: Graph, subgraph: SubgraphName, statement: string, ...parameters: unknown[]): void => graph.change(subgraph, statement, ...parameters);

const stateNeed = `mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } userErrors { code path } } }`;

type Filled = Pick<Matrix, 'canaries' | 'training' | 'session' | 'learner'>;

/** The databases with the records in them, made once for all files that one worker runs. */
let once: Promise<Filled & { from: string }> | undefined;
async function filled(): Promise<Filled & { from: string }> {
  const graph = await openGraph({ demonstration: false });
  const made = await fill(graph, signing(await tokensOf(graph)));
  const from = await graph.copy();
  await graph.close();
  process.once('exit', () => rmSync(from, { recursive: true, force: true }));
  return { ...made, from };
}

const signing = (tokens: Awaited<ReturnType<typeof tokensOf>>) => (who: Who) => ({ token: tokens[who] });

export async function openMatrix(way: (typeof ways)[number] = 'in one process', auth: 'signature' | 'bearer' = 'signature'): Promise<Matrix> {
  // A database on a server would stay behind.
  const made = inject('postgres') === null ? await (once ??= filled()) : undefined;
  const graph = await openGraph({ way, auth, demonstration: false, ...(made && { from: made.from }) });
  const as = signing(await tokensOf(graph));
  return { graph, as, ...(made ?? (await fill(graph, as))), close: () => graph.close() };
}

/** Writes the records, as those who write them. */
async function fill(graph: Graph, as: Matrix['as']): Promise<Filled> {
  for (const name of subgraphNames) graph.change(name, 'update latest_changes set at = ?', '2020-01-01T00:00:00.000Z');
  const canaries: Canary[] = [];

  for (const [visibility, word, sees] of needsBy) {
    const input = {
      party: 'MUS', topic: 'ndf-aquatic', statement: `Help with sharks ${word}`, language: 'en', kinds: ['TRAINING', 'INFORMATION'], level: 'PERSON',
      urgency: 'HIGH', visibility, citations: [{ document: `Report ${word}`, paragraph: word, page: 4 }],
    };
    const { stateNeed: { need } } = await graph.data<{ stateNeed: { need: { id: string } } }>(stateNeed, { input }, as('own'));
    canaries.push({ word, subgraph: 'needs', kind: 'Need', key: need.id, sees });
  }

  for (const [giver, receiver, amount, sees] of amounts) {
    const key = `contribution-${amount}`;
    write(graph, 'partners', 'contributions', {
      id: key, title: '{"en":"Money"}', movement: 'PLEDGE', giver_party: isParty(giver) ? giver : null, giver_organization: isParty(giver) ? null : giver,
      receiver_party: isParty(receiver) ? receiver : null, receiver_organization: isParty(receiver) ? null : receiver, party: 'MUS', topic: 'ndf-aquatic',
      amount, currency: 'USD', amount_is_public: 0, made_on: '2026-01-01', is_demonstration: 0, source: 'This test',
    });
    canaries.push({ word: `${amount / 100}`, subgraph: 'partners', kind: 'Contribution', key, sees, column: 'amount' });
  }
  const word = 'canarytrainingsubmitted';
  const { registerTraining } = await graph.data<{ registerTraining: { training: { slug: string; sessions: { edges: { node: { id: string } }[] } } } }>(
    'mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { slug sessions { edges { node { id } } } } } }',
    {
      input: {
        organization: 'unia', title: `Sharks ${word}`, language: 'es', kind: 'WORKSHOP', topics: ['ndf-aquatic'], note: `Note ${word}`, courses: ['ndf-sharks'],
        sessions: [{ startsOn: '2027-02-01', place: `Town ${word}`, country: 'MUS', places: 9 }],
      },
    },
    as('partner'),
  );
  const { slug, sessions } = registerTraining.training;
  change(graph, 'partners', "update trainings set listing = 'SUBMITTED' where slug = ?", slug);
  // As if it had never been listed, so that nobody is told that it has gone.
  change(graph, 'partners', "update latest_changes set audience = 'SUBMITTED' where key = ? and audience = 'PUBLISHED'", slug);
  canaries.push({ word, subgraph: 'partners', kind: 'Training', key: slug, sees: ['partner', 'secretariat'] });
  for (const { node } of sessions.edges) canaries.push({ word, subgraph: 'partners', kind: 'TrainingSession', key: node.id, sees: ['partner', 'secretariat'] });
  write(graph, 'partners', 'offers', {
    id: offer, title: '{"en":"Help"}', title_en: 'help', title_fr: 'help', title_es: 'help', giver_organization: 'fao', help: '["TRAINING"]', topics: '["ndf-aquatic"]', languages: '["en"]',
    parties: '[]', regions: '[]', is_for_all: 1, opens_on: '2026-01-01', is_demonstration: 0, source: 'This test',
  });
  write(graph, 'partners', 'offer_topics', { topic: 'ndf-aquatic', offer });
  write(graph, 'partners', 'offer_help', { offer, kind: 'TRAINING' });
  for (const audience of ['PUBLISHED', 'fao']) write(graph, 'partners', 'latest_changes', { kind: 'Offer', key: offer, audience, at: new Date().toISOString(), has_left: 0 });

  for (const [who, giver, word] of [['own', { giverParty: 'MUS' }, 'canaryofferofparty'], ['partner', { giverOrganization: 'unia' }, 'canaryofferofpartner']] as const) {
    const said = { ...giver, title: `Help ${word}`, language: 'en', kinds: ['TRAINING'], topics: ['ndf-aquatic'], parties: ['MUS'], regions: ['africa'], note: `Ask ${word}` };
    const { saveOffer } = await graph.data<{ saveOffer: { offer: { id: string } } }>('mutation($input: SaveOfferInput!) { saveOffer(input: $input) { offer { id } } }', { input: said }, as(who));
    canaries.push({ word, subgraph: 'partners', kind: 'Offer', key: saveOffer.offer.id, sees: [who, 'secretariat'] });
  }

  const input = { organization: 'unia', title: 'Sharks and rays', language: 'en', kind: 'COURSE', topics: ['ndf-aquatic'], sessions: [{ startsOn: '2027-02-01', places: 20, selection: 'BY_ORGANIZER' }] };
  const { registerTraining: { training } } = await graph.data<{ registerTraining: { training: { slug: string; sessions: { edges: { node: { id: string } }[] } } } }>(
    'mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { slug sessions { edges { node { id } } } } } }', { input }, as('partner'),
  );
  const session = training.sessions.edges[0]!.node.id;
  let learner: string | undefined;
  for (const [who, word, sees] of registrationsBy) {
    const said = { session, name: `Jane ${word}`, email: `${word}@example.org`, worksFor: `Customs ${word}`, motivation: `To learn ${word}` };
    const { registerForSession: { registration } } = await graph.data<{ registerForSession: { registration: { id: string; learner: { id: string } } } }>(
      'mutation($input: RegisterForSessionInput!) { registerForSession(input: $input) { registration { id learner { id } } } }', { input: said }, as(who),
    );
    learner ??= registration.learner.id;
    if (sees.includes('own')) write(graph, 'partners', 'staff_references', { learner: registration.learner.id, party: 'MUS' });
    canaries.push({ word, subgraph: 'partners', kind: 'Registration', key: registration.id, sees });
  }
  await graph.data('mutation { enrolInCourse(input: { course: "introduction" }) { enrolment { id } } }', {}, as('learner'));
  canaries.push(...(await learningCanaries(graph, as)), ...(await contentCanaries(graph, as)));
  return { canaries, training: training.slug, session, learner: learner! };
}

/** The same graph without the records that this viewer may not see: as if they had never been. */
export async function withoutHidden({ graph, canaries }: Matrix, who: Who): Promise<Graph> {
  const folder = await graph.copy();
  for (const name of subgraphNames) {
    const hidden = canaries.filter(c => c.subgraph === name && !c.sees.includes(who));
    withoutKeys(folder, name, () => {
      for (const { name: table, columns } of tablesOf[name]) {
        const texts = columns.filter(c => c.columnType === 'SQLiteText').map(c => `"${c.name}" = ?`);
        for (const { key, column: one } of hidden)
          if (one === undefined) changeIn(folder, name, `delete from "${table}" where ${texts.join(' or ')}`, ...texts.map(() => key));
          else if (columns.some(c => c.name === one) && columns.some(c => c.name === 'id')) changeIn(folder, name, `update "${table}" set "${one}" = null where id = ?`, key);
      }
    });
  }
  const without = await openGraph({ from: folder });
  await endPlace(folder);
  return without;
}
