import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Who, everybody, everybodyBut, tokensOf } from '../matrix/roles.ts';
import { type Graph, openGraph, ways } from '../support/graph.ts';
import { usualPolicy } from '../../services/kit/policy.ts';

const register = 'mutation($input: RegisterTrainingInput!) { registerTraining(input: $input) { training { slug listing sessions { edges { node { id } } } } userErrors { code path } } }';
const state = 'mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } userErrors { code path } } }';

const training = {
  organization: 'unia', title: 'Zyxcourse sobre tiburones', language: 'es', kind: 'COURSE', topics: ['ndf-aquatic'],
  sessions: [{ startsOn: '2027-03-01', mode: 'IN_PERSON', country: 'ECU', place: 'Quito', places: 25 }],
};
const need = { party: 'ECU', topic: 'ndf-aquatic', statement: 'Help with sharks', language: 'es', kinds: ['TRAINING'], level: 'PERSON', urgency: 'HIGH' };

interface Registered {
  registerTraining: { training: { slug: string; listing: string; sessions: { edges: { node: { id: string } }[] } } | null; userErrors: unknown[] };
}

/** UNIA, a partner, registers a training; Ecuador needs it. */
describe.each(ways)('a training that a partner registers, %s', way => {
  let graph: Graph;
  let tokens: Record<Who, string | undefined>;
  let ecuador: string;
  const as = (who: Who) => ({ token: tokens[who], languages: 'en' });
  beforeAll(async () => {
    graph = await openGraph({ way });
    tokens = await tokensOf(graph);
    ecuador = await graph.token({ subject: 'ecuador', roles: ['authority:ECU'] });
  });
  afterAll(() => graph.close());
  const stated = async (visibility: string) => (await graph.data<{ stateNeed: { need: { id: string } } }>(state, { input: { ...need, visibility } }, { token: ecuador })).stateNeed.need.id;

  it('meets the need of a Party from the next read on, with its reasons, for everyone who may see the need', async () => {
    const id = await stated('PUBLIC');
    const trainings = async (who: Who) =>
      (await graph.data<{ need: { trainings: { totalCount: number; edges: { rank: number; reasons: { code: string }[]; node: { slug: string } }[] } } }>(`{ need(id: "${id}") { trainings(first: 1) { totalCount edges { rank reasons { code } node { slug } } } } }`, {}, as(who))).need.trainings;
    const before = await trainings('visitor');
    const { registerTraining } = await graph.data<Registered>(register, { input: training }, as('partner'));
    for (const who of everybody)
      expect({ who, ...(await trainings(who)) }).toEqual({
        who,
        totalCount: before.totalCount + 1,
        edges: [{ rank: 100, reasons: ['SAME_TOPIC', 'KIND_OF_HELP', 'LANGUAGE', 'SAME_PARTY', 'DATE_AHEAD', 'FREE_PLACES'].map(code => ({ code })), node: { slug: registerTraining.training!.slug } }],
      });
  });

  it('is told of no need that its partner may not see: nothing that it asks is answered otherwise', async () => {
    const { registerTraining } = await graph.data<Registered>(register, { input: training }, as('partner'));
    const query = `{
      party(iso3: "ECU") { needs(first: 100) { totalCount edges { node { id trainings(first: 3) { totalCount } } } } }
      topic(slug: "ndf-aquatic") { needs(first: 100) { totalCount edges { node { id } } } }
      needs(first: 100, search: "sharks", filter: { parties: ["ECU"] }) { totalCount edges { node { id } } }
      training(slug: "${registerTraining.training!.slug}") { needs(first: 100) { totalCount edges { cursor rank node { id } } } }
    }`;
    const [partner, other] = [await graph.data(query, {}, as('partner')), await graph.data<{ training: { needs: { totalCount: number } } }>(query, {}, { token: ecuador, languages: 'en' })];
    await stated('PARTY_AND_SECRETARIAT');
    expect(await graph.data(query, {}, as('partner'))).toEqual(partner);
    expect((await graph.data<{ training: { needs: { totalCount: number } } }>(query, {}, { token: ecuador, languages: 'en' })).training.needs.totalCount).toBe(other.training.needs.totalCount + 1);
    await stated('PARTIES_AND_PARTNERS');
    expect(await graph.data(query, {}, as('partner'))).not.toEqual(partner);
  });
});

/** As the operator may set it. */
describe.each(ways)('a training that is moderated, %s', way => {
  let graph: Graph;
  let tokens: Record<Who, string | undefined>;
  const as = (who: Who) => ({ token: tokens[who], languages: 'en' });
  beforeAll(async () => {
    graph = await openGraph({ way, policy: { ...usualPolicy, partnerTrainings: 'moderate' } });
    tokens = await tokensOf(graph);
  });
  afterAll(() => graph.close());

  it('exists for its organization and the Secretariat alone, and has no place for anybody', async () => {
    const list = '(first: 100, search: "zyxcourse") { totalCount edges { node { slug } } }';
    const query = (slug: string, session: string) => `{
      newTrainingsAre
      training(slug: "${slug}") { slug }
      edition: training(slug: "${session}") { slug }
      trainingSession(id: "${session}") { id }
      trainings${list}
      filtered: trainings(first: 100, search: "zyxcourse", orderBy: SOONEST, filter: { topics: ["ndf-aquatic"], organizations: ["unia"], countries: ["ECU"], freePlaces: true }) { totalCount }
      organization(slug: "unia") { trainings${list} }
      topic(slug: "ndf-aquatic") { trainings${list} }
      course(slug: "customs") { trainings${list} }
    }`;
    const { registerTraining } = await graph.data<Registered>(register, { input: { ...training, courses: ['customs'] } }, as('partner'));
    const { slug, listing, sessions } = registerTraining.training!;
    const id = sessions.edges[0]!.node.id;
    expect(listing).toBe('SUBMITTED');
    const one = { totalCount: 1, edges: [{ node: { slug } }] };
    const none = { totalCount: 0, edges: [] };
    const seen = { newTrainingsAre: 'SUBMITTED', training: { slug }, edition: { slug }, trainingSession: { id }, trainings: one, filtered: { totalCount: 1 }, organization: { trainings: one }, topic: { trainings: one }, course: { trainings: one } };
    const unseen = { newTrainingsAre: 'SUBMITTED', training: null, edition: null, trainingSession: null, trainings: none, filtered: { totalCount: 0 }, organization: { trainings: none }, topic: { trainings: none }, course: { trainings: none } };
    for (const who of ['partner', 'secretariat'] as const) expect({ who, ...(await graph.data(query(slug, id), {}, as(who))) }).toEqual({ who, ...seen });
    for (const who of everybodyBut('partner', 'secretariat')) expect({ who, ...(await graph.data(query(slug, id), {}, as(who))) }).toEqual({ who, ...unseen });
    const { errors } = await graph.ask('mutation($input: RegisterForSessionInput!) { registerForSession(input: $input) { userErrors { code } } }', { input: { session: id, name: 'Jane', email: 'jane@example.org' } }, as('learner'));
    expect(errors?.map(e => e.extensions?.code)).toEqual(['NOT_FOUND']);
  });

  it('meets no need that others see, and those of whom it is do see it', async () => {
    const query = '{ needs(first: 100, filter: { topics: ["ndf-aquatic"], kinds: [TRAINING] }) { edges { node { id trainings(first: 100) { totalCount edges { node { slug } } } } } } }';
    const before = await graph.data(query, {}, as('otherPartner'));
    const { registerTraining } = await graph.data<Registered>(register, { input: training }, as('partner'));
    const { slug } = registerTraining.training!;
    expect(await graph.data(query, {}, as('otherPartner'))).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(slug);
    expect(JSON.stringify(await graph.data(query, {}, as('partner')))).toContain(slug);
  });

  it('is listed by the Secretariat, and taken out again, and by nobody else', async () => {
    const edit = 'mutation($input: EditTrainingInput!) { editTraining(input: $input) { training { slug listing provenance { source } } userErrors { code path } } }';
    const { registerTraining } = await graph.data<Registered>(register, { input: training }, as('partner'));
    const { slug } = registerTraining.training!;
    // In how many lists it is, and for how many needs it is a match.
    const seen = async () => {
      const found = await graph.data<{ list: object; needs: object }>(
        '{ list: trainings(first: 100, search: "zyxcourse") { edges { node { slug } } } needs(first: 100, filter: { parties: ["ECU"], topics: ["ndf-aquatic"] }) { edges { node { trainings(first: 100) { edges { node { slug } } } } } } }',
        {},
        as('visitor'),
      );
      return Object.values(found).map(part => JSON.stringify(part).split(`"${slug}"`).length - 1);
    };
    await graph.data(state, { input: { ...need, visibility: 'PUBLIC' } }, { token: await graph.token({ subject: 'ecuador', roles: ['authority:ECU'] }) });
    expect(await seen()).toEqual([0, 0]);
    const { errors } = await graph.ask(edit, { input: { slug, revision: 1, listing: 'PUBLISHED' } }, as('partner'));
    expect(errors?.map(e => [e.message, e.extensions?.code])).toEqual([['Whether a training is listed for everyone is for the Secretariat to say. Leave `listing` out.', 'FORBIDDEN']]);
    expect(await graph.data(edit, { input: { slug, revision: 1, listing: null } }, as('secretariat'))).toEqual({ editTraining: { training: null, userErrors: [{ code: 'REQUIRED', path: ['input', 'listing'] }] } });
    const list = async (revision: number, listing: string) => graph.data(edit, { input: { slug, revision, listing } }, as('secretariat'));
    const shown = (listing: string) => ({ editTraining: { training: { slug, listing, provenance: { source: 'Registered here by the organization' } }, userErrors: [] } });
    expect(await list(1, 'PUBLISHED')).toEqual(shown('PUBLISHED'));
    expect((await seen()).map(n => n > 0)).toEqual([true, true]);
    expect(await list(2, 'SUBMITTED')).toEqual(shown('SUBMITTED'));
    expect(await seen()).toEqual([0, 0]);
  });

  it('is looked for with as many statements as one that does not exist', async () => {
    if (way !== 'in one process') return;
    const { registerTraining } = await graph.data<Registered>(register, { input: training }, as('partner'));
    const { slug, sessions } = registerTraining.training!;
    const { id } = sessions.edges[0]!.node;
    const count = async (query: string) => (await graph.statements(`{ ${query} }`)).count;
    const asked = (training: string, session: string) => Promise.all([`training(slug: "${training}") { slug }`, `training(slug: "${session}") { slug }`, `trainingSession(id: "${session}") { id }`].map(count));
    expect(await asked(slug, id)).toEqual(await asked('no-such-training', 'no-such-session'));
  });

  it('is not so where the Secretariat registers it', async () => {
    const { registerTraining } = await graph.data<Registered>(register, { input: training }, as('secretariat'));
    expect(registerTraining.training!.listing).toBe('PUBLISHED');
    expect(await graph.data(`{ training(slug: "${registerTraining.training!.slug}") { listing } }`, {}, as('visitor'))).toEqual({ training: { listing: 'PUBLISHED' } });
  });
});
