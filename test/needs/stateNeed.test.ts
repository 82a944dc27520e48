import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';

const state = `mutation($input: StateNeedInput!) { stateNeed(input: $input) { need {
  id revision statement { text language } topic { slug } party { iso3 } kinds level source citations { document paragraph question page }
  urgency mostUrgent state statedOn languages visibility isDemonstration provenance { source }
} userErrors { code message path } } }`;

const input = {
  party: 'MUS',
  topic: 'ndf-aquatic',
  statement: ' Two people who can make findings for sharks quinquangulum ',
  language: 'en',
  kinds: ['TRAINING', 'ADVICE', 'TRAINING'],
  level: 'PERSON',
  urgency: 'HIGH',
  visibility: 'PARTIES_AND_PARTNERS',
  citations: [{ document: 'Implementation report 2024', question: '1.2', page: 4 }],
};

interface Stated {
  stateNeed: { need: Record<string, unknown> & { id: string }; userErrors: { code: string; path: string[]; message: string }[] } | null;
}

describe.each(waysOfDetails)('stating a need, %s', way => {
  let graph: Graph;
  const tokens: Record<string, string | undefined> = {};
  const roles: Record<string, string[] | undefined> = {
    visitor: undefined,
    learner: [],
    own: ['authority:MUS'],
    other: ['authority:KEN'],
    partner: ['partner:unia'],
    donor: ['donor:CHE'],
    committee: ['committee:AC'],
    analyst: ['analyst'],
    secretariat: ['secretariat'],
  };
  beforeAll(async () => {
    graph = await openGraph({ way });
    for (const [who, held] of Object.entries(roles)) tokens[who] = held && (await graph.token({ subject: who, roles: held }));
  });
  afterAll(() => graph.close());
  const as = (who: string) => ({ token: tokens[who] });
  const stated = () => graph.sql<{ n: number }>('needs', 'select count(*) as n from needs where not is_demonstration')[0]!.n;

  it('keeps it as it was said, with who and when', async () => {
    const { stateNeed } = await graph.data<Stated>(state, { input }, as('own'));
    expect(stateNeed!.userErrors).toEqual([]);
    expect(stateNeed!.need).toEqual({
      id: expect.stringMatching(/^need_[0-9a-f]{32}$/) as string,
      revision: 1,
      statement: { text: 'Two people who can make findings for sharks quinquangulum', language: 'en' },
      topic: { slug: 'ndf-aquatic' },
      party: { iso3: 'MUS' },
      kinds: ['TRAINING', 'ADVICE'],
      level: 'PERSON',
      source: 'EXPRESSION_OF_INTEREST',
      citations: [{ document: 'Implementation report 2024', paragraph: null, question: '1.2', page: 4 }],
      urgency: 'HIGH',
      mostUrgent: false,
      state: 'IDENTIFIED',
      statedOn: '2026-11-24',
      languages: JSON.parse(graph.sql<{ languages: string }>('needs', "select languages from parties where iso3 = 'MUS'")[0]!.languages) as string[],
      visibility: 'PARTIES_AND_PARTNERS',
      isDemonstration: false,
      provenance: { source: 'Stated by the Party here' },
    });
    const [line] = graph.sql<{ actor: string; action: string; fields: string }>('needs', "select actor, action, fields from changes where kind = 'Need' and key = ?", stateNeed!.need.id);
    expect(line).toMatchObject({ actor: expect.stringMatching(/^learner_/) as string, action: 'STATED' });
    expect(JSON.parse(line!.fields)).toMatchObject({ party: 'MUS', topic: 'ndf-aquatic' });
  });

  it.each([
    ['PUBLIC', Object.keys(roles)],
    ['PARTIES_AND_PARTNERS', ['own', 'other', 'partner', 'donor', 'committee', 'secretariat']],
    ['PARTY_AND_SECRETARIAT', ['own', 'secretariat']],
  ])('%s: exists for those who may see it and for nobody else, in look-ups, lists, counts, search, topics and matches', async (visibility, expected) => {
    const word = `zyx${visibility.toLowerCase().replaceAll('_', '')}`;
    const { stateNeed } = await graph.data<Stated>(state, { input: { ...input, visibility, statement: word } }, as('own'));
    const { id } = stateNeed!.need;
    const query = `query($id: ID!, $word: String!) {
      need(id: $id) { id }
      needs(search: $word) { totalCount edges { node { id } } }
      party(iso3: "MUS") { needs(first: 100) { totalCount edges { node { id } } } }
      topic(slug: "ndf-aquatic") { needs(first: 100) { totalCount edges { node { id } } } }
      courses(first: 100) { edges { node { needs(first: 100) { totalCount edges { node { id } } } } } }
    }`;
    interface Connection {
      totalCount: number;
      edges: { node: { id: string } }[];
    }
    interface Seen {
      need: { id: string } | null;
      needs: Connection;
      party: { needs: Connection };
      topic: { needs: Connection };
      courses: { edges: { node: { needs: Connection } }[] };
    }
    const count = (sql: string) => graph.sql<{ n: number }>('needs', sql)[0]!.n;
    const visible = (who: string) =>
      who === 'own' || who === 'secretariat'
        ? "('PUBLIC', 'PARTIES_AND_PARTNERS', 'PARTY_AND_SECRETARIAT')"
        : ['other', 'partner', 'donor', 'committee'].includes(who)
          ? "('PUBLIC', 'PARTIES_AND_PARTNERS')"
          : "('PUBLIC')";
    for (const who of Object.keys(roles)) {
      const sees = expected.includes(who);
      const seen = await graph.data<Seen>(query, { id, word }, as(who));
      const holds = ({ edges }: Connection) => edges.some(e => e.node.id === id);
      expect({ who, need: seen.need, search: seen.needs.totalCount, listed: holds(seen.party.needs), tagged: holds(seen.topic.needs), matched: seen.courses.edges.some(c => holds(c.node.needs)) }).toEqual({
        who,
        need: sees ? { id } : null,
        search: sees ? 1 : 0,
        listed: sees,
        tagged: sees,
        matched: sees,
      });
      expect({ who, n: seen.party.needs.totalCount }).toEqual({ who, n: count(`select count(*) as n from needs where party = 'MUS' and visibility in ${visible(who)}`) });
    }
  });

  it.each([
    ['visitor', 'UNAUTHENTICATED'],
    ['learner', 'FORBIDDEN'],
    ['other', 'FORBIDDEN'],
    ['partner', 'FORBIDDEN'],
    ['donor', 'FORBIDDEN'],
    ['committee', 'FORBIDDEN'],
    ['analyst', 'FORBIDDEN'],
  ])('is refused to a %s with %s', async (who, code) => {
    const before = stated();
    const { errors } = await graph.ask(state, { input }, as(who));
    expect(errors?.map(e => e.extensions?.code)).toEqual([code]);
    expect(stated()).toBe(before);
  });

  it('is open to the Secretariat for any Party', async () => {
    const { stateNeed } = await graph.data<Stated>(state, { input: { ...input, party: 'KEN' } }, as('secretariat'));
    expect(stateNeed!.need.party).toEqual({ iso3: 'KEN' });
  });

  it('tells all faults at once with their places, in the language of the viewer, and keeps nothing', async () => {
    const before = stated();
    const bad = { ...input, party: 'ZZZ', topic: 'no-such-topic', statement: '  ', kinds: [], citations: [{ document: ' ', page: 0 }, { document: 'x'.repeat(301) }] };
    const { stateNeed } = await graph.data<Stated>(state, { input: bad }, { ...as('secretariat'), languages: 'es' });
    expect(stateNeed!.need).toBeNull();
    expect(stateNeed!.userErrors.map(e => `${e.code} ${e.path.join('.')}`)).toEqual([
      'UNKNOWN_REFERENCE input.party',
      'UNKNOWN_REFERENCE input.topic',
      'REQUIRED input.statement',
      'REQUIRED input.kinds',
      'REQUIRED input.citations.0.document',
      'OUT_OF_RANGE input.citations.0.page',
      'TOO_LONG input.citations.1.document',
    ]);
    expect(stateNeed!.userErrors[0]!.message).toBe('ZZZ no existe.');
    const long = await graph.data<Stated>(state, { input: { ...input, statement: 'x'.repeat(4_001), citations: Array.from({ length: 21 }, () => ({ document: 'a' })), languages: Array.from({ length: 21 }, (_, i) => `en-x-a${i}`) } }, as('own'));
    expect(long.stateNeed!.userErrors.map(e => `${e.code} ${e.path.join('.')}`)).toEqual(['TOO_LONG input.statement', 'TOO_MANY input.languages', 'TOO_MANY input.citations']);
    expect(stated()).toBe(before);
  });

  it('is done once for one key, however often it is sent', async () => {
    const before = stated();
    const once = { ...input, idempotencyKey: 'a key of the client' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => graph.data<Stated>(state, { input: once }, as('own'))));
    expect(new Set(answers.map(a => a.stateNeed!.need.id)).size).toBe(1);
    expect(stated()).toBe(before + 1);
    const { errors } = await graph.ask(state, { input: { ...once, urgency: 'LOW' } }, as('own'));
    expect(errors?.[0]?.extensions?.code).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('is met by courses from the next read on', async () => {
    const { stateNeed } = await graph.data<Stated>(state, { input }, as('own'));
    const { need } = await graph.data<{ need: { courses: { edges: { node: { slug: string }; reasons: { code: string }[] }[] } } }>(
      'query($id: ID!) { need(id: $id) { courses(first: 1) { edges { node { slug } reasons { code } } } } }',
      { id: stateNeed!.need.id },
      as('own'),
    );
    expect(need.courses.edges[0]!.reasons.map(r => r.code)).toContain('SAME_TOPIC');
  });
});
