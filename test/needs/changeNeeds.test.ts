import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';

interface UserError {
  code: string;
  message: string;
  path: string[];
}
interface Need {
  id: string;
  revision: number;
  [field: string]: unknown;
}
interface Changed {
  changed: { need: Need | null; userErrors: UserError[] };
}

const whole = `id revision statement { text language } topic { slug } party { iso3 } kinds level source citations { document paragraph question page }
  urgency mostUrgent state statedOn languages visibility isDemonstration duplicateOf { id }`;
const state = `mutation($input: StateNeedInput!) { changed: stateNeed(input: $input) { need { ${whole} } userErrors { code message path } } }`;
const edit = `mutation($input: EditNeedInput!) { changed: editNeed(input: $input) { need { ${whole} } userErrors { code message path } } }`;
const move = `mutation($input: MoveNeedInput!) { changed: moveNeed(input: $input) { need { ${whole} } userErrors { code message path } } }`;
const list = `mutation($input: SetMostUrgentNeedsInput!) { setMostUrgentNeeds(input: $input) { party { iso3 mostUrgentRevision needs(filter: { urgent: true }) { edges { node { id revision } } } } userErrors { code message path } } }`;
interface Listed {
  setMostUrgentNeeds: { party: { iso3: string; mostUrgentRevision: number; needs: { edges: { node: { id: string } }[] } } | null; userErrors: UserError[] };
}

const stated = { party: 'MUS', topic: 'ndf-aquatic', statement: 'Findings for sharks', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'LOW', visibility: 'PUBLIC', languages: ['en'] };

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

describe.each(waysOfDetails)('changing needs, %s', way => {
  let graph: Graph;
  const tokens: Record<string, string | undefined> = {};
  beforeAll(async () => {
    graph = await openGraph({ way });
    for (const [who, held] of Object.entries(roles)) tokens[who] = held && (await graph.token({ subject: who, roles: held }));
  });
  afterAll(() => graph.close());
  const as = (who: string) => ({ token: tokens[who] });
  const faults = (errors: UserError[]) => errors.map(e => `${e.code} ${e.path.join('.')}`);
  const code = async (query: string, input: object, who: string) => (await graph.ask(query, { input }, as(who))).errors?.map(e => e.extensions?.code);
  const newNeed = async (changes: object = {}, who = 'own') => (await graph.data<Changed>(state, { input: { ...stated, ...changes } }, as(who))).changed.need!;
  const edited = async (input: object, who = 'own') => (await graph.data<Changed>(edit, { input }, as(who))).changed;
  const moved = async (input: object, who = 'own') => (await graph.data<Changed>(move, { input: { reason: 'For the test', ...input } }, as(who))).changed;
  const read = async (id: string, who = 'own') => (await graph.data<{ need: Need }>(`query($id: ID!) { need(id: $id) { ${whole} } }`, { id }, as(who))).need;
  /** Everything that is kept of a need, in plain SQL. */
  const kept = (id: string) => [
    graph.sql('needs', 'select * from needs where id = ?', id),
    graph.sql('needs', 'select topic, kind from need_kinds where need = ? order by kind', id),
    graph.sql('needs', 'select language from need_languages where need = ? order by language', id),
    graph.sql('needs', 'select token, weight from need_words where document = ? order by token', id),
    graph.sql('needs', "select count(*) as n from changes where kind = 'Need' and key = ?", id),
  ];

  describe('editNeed', () => {
    it('changes what is given, leaves what is not, and counts the revision on', async () => {
      const need = await newNeed({ citations: [{ document: 'Report', page: 3 }] });
      const first = await edited({ id: need.id, revision: 1, urgency: 'HIGH' });
      expect(first).toEqual({ need: { ...need, revision: 2, urgency: 'HIGH' }, userErrors: [] });
      const all = {
        topic: 'permits', kinds: ['ADVICE', 'EQUIPMENT', 'ADVICE'], level: 'AUTHORITY', urgency: 'MEDIUM', source: 'IMPLEMENTATION_REPORT',
        citations: [{ document: ' Letter ', paragraph: '7', question: ' ', page: 1 }], languages: ['fr', 'pt-BR', 'fr'], visibility: 'PARTIES_AND_PARTNERS',
      };
      const { need: now } = await edited({ id: need.id, revision: 2, statement: ' Permits without delay ', language: 'en', ...all });
      const expected = {
        ...need, ...all, revision: 3, statement: { text: 'Permits without delay', language: 'en' }, topic: { slug: 'permits' }, kinds: ['ADVICE', 'EQUIPMENT'],
        citations: [{ document: 'Letter', paragraph: '7', question: null, page: 1 }], languages: ['fr', 'pt-BR'],
      };
      expect(now).toEqual(expected);
      expect(await read(need.id)).toEqual(expected);
    });

    it('is found by its new words, topic, kinds, languages and urgency, and no longer by the old', async () => {
      const need = await newNeed({ statement: 'Something about quagga' });
      const found = async (args: string) => (await graph.data<{ needs: { edges: { node: { id: string } }[] } }>(`{ needs(first: 100, ${args}) { edges { node { id } } } }`, {}, as('own'))).needs.edges.some(e => e.node.id === need.id);
      const mine = 'parties: ["MUS"]';
      expect(await Promise.all([found('search: "quagga"'), found(`filter: { ${mine}, topics: ["ndf-aquatic"] }`), found(`filter: { ${mine}, kinds: [TRAINING] }`), found(`filter: { ${mine}, languages: ["en"] }`)])).toEqual([true, true, true, true]);
      await edited({ id: need.id, revision: 1, statement: 'Something about thylacine', language: 'en', topic: 'permits', kinds: ['STAFFING'], languages: ['sw-KE'], urgency: 'HIGH' });
      expect(await Promise.all([found('search: "quagga"'), found(`filter: { ${mine}, topics: ["ndf-aquatic"] }`), found(`filter: { ${mine}, kinds: [TRAINING] }`), found(`filter: { ${mine}, languages: ["en"] }`)])).toEqual([false, false, false, false]);
      expect(await Promise.all([found('search: "thylacine"'), found('search: "thylacine permisos"'), found('search: "thylacine Mauricio"'), found(`filter: { ${mine}, topics: ["permits"] }`), found(`filter: { ${mine}, kinds: [STAFFING] }`), found(`filter: { ${mine}, languages: ["sw"] }`), found(`filter: { ${mine}, urgencies: [HIGH] }`)])).toEqual(Array(7).fill(true));
      expect(graph.sql('needs', 'select urgency_rank as rank, urgency_order as negative from needs where id = ?', need.id)).toEqual([{ rank: 2, negative: -2 }]);
    });

    it('adds, replaces and takes away the text in one language, never the last', async () => {
      const { id } = await newNeed({ statement: 'One' });
      await edited({ id, revision: 1, statement: 'Un', language: 'fr' });
      await edited({ id, revision: 2, statement: 'Une', language: 'fr' });
      const texts = () => JSON.parse(graph.sql<{ statement: string }>('needs', 'select statement from needs where id = ?', id)[0]!.statement) as object;
      expect(texts()).toEqual({ en: 'One', fr: 'Une' });
      await edited({ id, revision: 3, statement: null, language: 'en' });
      expect(texts()).toEqual({ fr: 'Une' });
      expect(faults((await edited({ id, revision: 4, statement: null, language: 'fr' })).userErrors)).toEqual(['REQUIRED input.statement']);
      expect(faults((await edited({ id, revision: 4, statement: 'Un' })).userErrors)).toEqual(['REQUIRED input.language']);
      expect(faults((await edited({ id, revision: 4, language: 'fr' })).userErrors)).toEqual(['REQUIRED input.statement']);
    });

    it('clears with null what can be empty', async () => {
      const { id } = await newNeed({ citations: [{ document: 'Report' }] });
      expect((await edited({ id, revision: 1, citations: null, languages: null })).need).toMatchObject({ citations: [], languages: [], revision: 2 });
    });

    it('tells all faults at once, in the language of the viewer, and keeps nothing', async () => {
      const { id } = await newNeed();
      const before = kept(id);
      const nulls = { topic: null, kinds: null, level: null, urgency: null, source: null, visibility: null };
      expect(faults((await edited({ id, revision: 1, ...nulls })).userErrors)).toEqual(['REQUIRED input.topic', 'REQUIRED input.kinds', 'REQUIRED input.level', 'REQUIRED input.urgency', 'REQUIRED input.source', 'REQUIRED input.visibility']);
      const bad = { id, revision: 1, topic: 'unicorns', statement: ' ', language: 'en', kinds: [], citations: [{ document: '' }], languages: Array.from({ length: 21 }, (_, i) => `en-x-a${i}`) };
      const { changed } = await graph.data<Changed>(edit, { input: bad }, { ...as('own'), languages: 'fr' });
      expect(faults(changed.userErrors)).toEqual(['UNKNOWN_REFERENCE input.topic', 'REQUIRED input.statement', 'REQUIRED input.kinds', 'TOO_MANY input.languages', 'REQUIRED input.citations.0.document']);
      expect(changed).toMatchObject({ need: null, userErrors: [{ message: "unicorns n'existe pas." }, {}, {}, {}, {}] });
      expect(kept(id)).toEqual(before);
    });

    it('does nothing where nothing changes', async () => {
      const need = await newNeed();
      const before = kept(need.id);
      expect(await edited({ id: need.id, revision: 1, urgency: 'LOW', kinds: ['TRAINING', 'TRAINING'], statement: 'Findings for sharks', language: 'en' })).toEqual({ need, userErrors: [] });
      expect(kept(need.id)).toEqual(before);
    });

    it('changes who may see it', async () => {
      const { id } = await newNeed({ visibility: 'PARTY_AND_SECRETARIAT' });
      expect([await read(id, 'visitor'), await read(id, 'partner')]).toEqual([null, null]);
      await edited({ id, revision: 1, visibility: 'PARTIES_AND_PARTNERS' });
      expect([await read(id, 'visitor'), await read(id, 'partner')]).toEqual([null, expect.objectContaining({ id })]);
      await edited({ id, revision: 2, visibility: 'PUBLIC' });
      expect(await read(id, 'visitor')).toMatchObject({ id, visibility: 'PUBLIC' });
    });

    it('leaves a made-up need marked as such', async () => {
      const { id } = graph.sql<{ id: string }>('needs', "select id from needs where is_demonstration and party = 'MUS' limit 1")[0]!;
      expect((await edited({ id, revision: 1, urgency: 'MEDIUM' }, 'secretariat')).need).toMatchObject({ isDemonstration: true });
    });
  });

  describe('moveNeed', () => {
    it('goes all the way round the cycle, and keeps who moved it when, and why', async () => {
      const { id } = await newNeed();
      const way = ['PRIORITISED', 'PLANNED', 'IN_PROGRESS', 'MET', 'IDENTIFIED'];
      for (const [i, to] of way.entries()) expect(await moved({ id, revision: i + 1, to, reason: ` Because of ${to} ` })).toMatchObject({ need: { state: to, revision: i + 2 }, userErrors: [] });
      const lines = graph.sql<{ actor: string; action: string; fields: string; at: string }>('needs', "select actor, action, fields, at from changes where kind = 'Need' and key = ? order by position", id).slice(1);
      expect(lines.map(l => JSON.parse(l.fields) as object)).toEqual(way.map((to, i) => ({ from: ['IDENTIFIED', ...way][i], to, reason: `Because of ${to}`, duplicateOf: null })));
      for (const line of lines) expect(line).toMatchObject({ action: 'MOVED', actor: expect.stringMatching(/^learner_/) as string, at: '2026-11-24T12:00:00.000Z' });
    });

    it('refuses a step that cannot follow, and one without a reason, all at once', async () => {
      const { id } = await newNeed();
      const before = kept(id);
      const { changed } = await graph.data<Changed>(move, { input: { id, revision: 1, to: 'MET', reason: '  ' } }, { ...as('own'), languages: 'es' });
      expect(faults(changed.userErrors)).toEqual(['REQUIRED input.reason', 'OUT_OF_ORDER input.to']);
      expect(changed.userErrors[1]!.message).toBe('IDENTIFIED no puede pasar a MET. Vuelva a leer el registro, puede haber cambiado, y elija un paso posible.');
      expect(faults((await moved({ id, revision: 1, to: 'WITHDRAWN', reason: 'x'.repeat(4_001) })).userErrors)).toEqual(['TOO_LONG input.reason']);
      expect(faults((await moved({ id, revision: 1, to: 'IDENTIFIED' })).userErrors)).toEqual(['OUT_OF_ORDER input.to']);
      expect(kept(id)).toEqual(before);
      expect((await moved({ id, revision: 1, to: 'WITHDRAWN', reason: 'x'.repeat(4_000) })).userErrors).toEqual([]);
    });

    it('withdraws a duplicate and names the need that says the same; taken up again, it names none', async () => {
      const same = await newNeed({ visibility: 'PARTY_AND_SECRETARIAT' });
      const { id } = await newNeed();
      expect(await moved({ id, revision: 1, to: 'WITHDRAWN', duplicateOf: same.id })).toMatchObject({ need: { state: 'WITHDRAWN', duplicateOf: { id: same.id } }, userErrors: [] });
      expect(await read(id, 'visitor')).toMatchObject({ state: 'WITHDRAWN', duplicateOf: null });
      expect((await moved({ id, revision: 2, to: 'IDENTIFIED' })).need).toMatchObject({ state: 'IDENTIFIED', duplicateOf: null });
    });

    it('refuses a duplicate of itself, of what is withdrawn, of another Party, of nothing, and without a withdrawal', async () => {
      const { id } = await newNeed();
      const withdrawn = await newNeed();
      await moved({ id: withdrawn.id, revision: 1, to: 'WITHDRAWN' });
      const foreign = await newNeed({ party: 'KEN' }, 'secretariat');
      for (const duplicateOf of [id, withdrawn.id, foreign.id, 'need_none']) expect(faults((await moved({ id, revision: 1, to: 'WITHDRAWN', duplicateOf })).userErrors), duplicateOf).toEqual(['UNKNOWN_REFERENCE input.duplicateOf']);
      const { userErrors } = await moved({ id, revision: 1, to: 'PRIORITISED', duplicateOf: foreign.id });
      expect(faults(userErrors)).toEqual(['NOT_ALLOWED_NOW input.duplicateOf', 'UNKNOWN_REFERENCE input.duplicateOf']);
      expect(userErrors[0]!.message).toBe('This cannot be done now: only a withdrawal names another need.');
    });
  });

  describe('setMostUrgentNeeds', () => {
    let revision = 0;
    const listedNow = () => graph.sql<{ id: string }>('needs', "select id from needs where party = 'MUS' and most_urgent order by id").map(n => n.id);
    const set = async (needs: string[], more: object = {}, who = 'own') => {
      const { setMostUrgentNeeds: done } = await graph.data<Listed>(list, { input: { party: 'MUS', revision, needs, ...more } }, as(who));
      revision = done.party?.mostUrgentRevision ?? revision;
      return done;
    };

    it('replaces the whole list, ranks its needs first, and counts on', async () => {
      const [a, b, c, d] = [await newNeed(), await newNeed(), await newNeed(), await newNeed()];
      const first = await set([a.id, b.id, c.id, a.id]);
      expect(first.party).toMatchObject({ iso3: 'MUS', mostUrgentRevision: 1 });
      expect(first.party!.needs.edges.map(e => e.node.id).sort()).toEqual([a.id, b.id, c.id].sort());
      expect(listedNow()).toEqual([a.id, b.id, c.id].sort());
      await set([d.id, c.id]);
      expect([listedNow(), revision]).toEqual([[c.id, d.id].sort(), 2]);
      expect([await read(a.id), await read(c.id), await read(d.id)]).toMatchObject([{ mostUrgent: false, revision: 3 }, { mostUrgent: true, revision: 2 }, { mostUrgent: true, revision: 2 }]);
      expect(graph.sql('needs', 'select urgency_rank as rank, urgency_order as negative from needs where id in (?, ?) order by rank', a.id, d.id)).toEqual([{ rank: 0, negative: 0 }, { rank: 3, negative: -3 }]);
      await set([c.id, d.id]);
      expect([listedNow(), revision]).toEqual([[c.id, d.id].sort(), 2]);
      await set([]);
      expect([listedNow(), revision]).toEqual([[], 3]);
    });

    it('is one list: of two officers who read it alike, the second must read again', async () => {
      const [a, b] = [await newNeed(), await newNeed()];
      const both = await Promise.all([a, b].map(need => graph.ask<Listed>(list, { input: { party: 'MUS', revision, needs: [need.id] } }, as('own'))));
      expect(both.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'kept').sort()).toEqual(['CONFLICT', 'kept']);
      revision += 1;
      expect(listedNow()).toHaveLength(1);
    });

    it('refuses too many, what is closed, and what is not the Party\'s, all at once', async () => {
      const needs = [await newNeed(), await newNeed(), await newNeed(), await newNeed()];
      await moved({ id: needs[1]!.id, revision: 1, to: 'WITHDRAWN' });
      const foreign = await newNeed({ party: 'KEN' }, 'secretariat');
      const before = listedNow();
      const { party, userErrors } = await set([...needs.map(n => n.id), foreign.id, 'need_none']);
      expect(party).toBeNull();
      expect(faults(userErrors)).toEqual(['TOO_MANY input.needs', 'NOT_ALLOWED_NOW input.needs.1', 'UNKNOWN_REFERENCE input.needs.4', 'UNKNOWN_REFERENCE input.needs.5']);
      expect(userErrors.map(e => e.message).slice(0, 2)).toEqual(['At most 3 are allowed here.', 'This cannot be done now: the need is met or withdrawn.']);
      expect(listedNow()).toEqual(before);
    });

    it.each([['MET', ['PRIORITISED', 'PLANNED', 'IN_PROGRESS', 'MET']], ['WITHDRAWN', ['WITHDRAWN']]])('what is %s leaves the list, whose revision counts on', async (_, steps) => {
      const [a, b] = [await newNeed(), await newNeed()];
      await set([a.id, b.id]);
      const before = revision;
      for (const [i, to] of steps.entries()) expect((await moved({ id: a.id, revision: i + 2, to })).need).toMatchObject({ mostUrgent: i < steps.length - 1 });
      expect(listedNow()).toEqual([b.id]);
      expect(await code(list, { party: 'MUS', revision: before, needs: [] }, 'own')).toEqual(['CONFLICT']);
      revision = before + 1;
      expect((await set([])).userErrors).toEqual([]);
    });

    it('shows its revision to those who may set it, and the bound to all', async () => {
      for (const who of Object.keys(roles)) {
        const shown = await graph.data('{ mostUrgentPerParty party(iso3: "MUS") { mostUrgentRevision } }', {}, as(who));
        expect({ who, ...shown }).toEqual({ who, mostUrgentPerParty: 3, party: { mostUrgentRevision: who === 'own' || who === 'secretariat' ? revision : null } });
      }
    });

    it('is NOT_FOUND for a Party that does not exist', async () => {
      for (const who of ['own', 'secretariat']) expect(await code(list, { party: 'ZZZ', revision: 0, needs: [] }, who)).toEqual(['NOT_FOUND']);
    });
  });
});
