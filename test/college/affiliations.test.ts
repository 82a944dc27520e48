import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';

const claim = 'mutation($input: SaveMyProfileInput!) { saveMyProfile(input: $input) { learner { id revision } userErrors { code } } }';
const whole = 'id revision party { iso3 } kind statement state claimedOn decidedOn reason isDemonstration learner { id languages sharesWithAuthority affiliation { state } } viewerCan { confirmAffiliation }';
const decide = `mutation($input: ConfirmAffiliationInput!) { confirmAffiliation(input: $input) { affiliations { ${whole} } userErrors { code message path } } }`;
const list = `query($party: String!, $filter: AffiliationFilter) { party(iso3: $party) { affiliationClaims(first: 100, filter: $filter) { totalCount edges { node { ${whole} } } } } }`;

type Claim = Record<string, unknown> & { id: string; revision: number; learner: { id: string } | null; viewerCan: { confirmAffiliation: boolean } };
interface Decided {
  confirmAffiliation: { affiliations: Claim[] | null; userErrors: { code: string; message: string; path: string[] }[] } | null;
}
interface Listed {
  party: { affiliationClaims: { totalCount: number; edges: { node: Claim }[] } | null };
}
type Decision = { decision: 'CONFIRM' | 'REFUSE' | 'REVOKE'; reason?: string | null };

/** Every role of ACCESS; `self` is the learner whose claim it is, once without a role and once as an officer of that very authority. */
const roles: Record<string, string[] | undefined> = {
  visitor: undefined,
  learner: [],
  own: ['authority:MUS'],
  other: ['authority:KEN'],
  partner: ['partner:unia'],
  donor: ['donor:MUS'],
  committee: ['committee:AC'],
  analyst: ['analyst'],
  secretariat: ['secretariat'],
};

describe.each(waysOfDetails)('affiliations, %s', way => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ way });
  });
  afterAll(() => graph.close());
  const as = async (subject: string, held: string[] | undefined = roles[subject]) => (held === undefined ? {} : { token: await graph.token({ subject, roles: held }) });
  let people = 0;
  /** Somebody who claims to work for a Party, brought to a state by decisions of the Secretariat. */
  async function claimant(party: string, sharesWithAuthority: boolean, ...decisions: Decision[]) {
    const subject = `claimant ${(people += 1)}`;
    const { saveMyProfile } = await graph.data<{ saveMyProfile: { learner: { id: string; revision: number } } }>(
      claim,
      { input: { revision: 0, languages: ['fr'], sharesWithAuthority, affiliation: { party, kind: 'LEGAL', statement: `I am ${subject}` } } },
      await as(subject, []),
    );
    const { id } = saveMyProfile.learner;
    for (const [i, decision] of decisions.entries())
      expect((await graph.data<Decided>(decide, { input: { decisions: [{ learner: id, revision: i + 1, ...decision }] } }, await as('secretariat'))).confirmAffiliation!.userErrors).toEqual([]);
    return { id, subject, revision: 1 + decisions.length };
  }
  const states: [string, boolean, ...Decision[]][] = [
    ['CLAIMED', true],
    ['CONFIRMED', true, { decision: 'CONFIRM' }],
    ['CONFIRMED', false, { decision: 'CONFIRM' }],
    ['REFUSED', true, { decision: 'REFUSE', reason: 'nobody knows them' }],
    ['REFUSED', true, { decision: 'CONFIRM' }, { decision: 'REVOKE', reason: ' has left ' }],
  ];
  const row = (id: string) => graph.sql('college', 'select revision, affiliation_state as state, decided_on as decidedOn, decision_reason as reason from learners where id = ?', id)[0];

  it.each(states)('%s, shared %s: seen in the list, and with it the learner, by exactly whom ACCESS lets see them', async (state, shared, ...decisions) => {
    const { id, subject, revision } = await claimant('MUS', shared, ...decisions);
    const seenBy = async (who: string, token: { token?: string }, party = 'MUS', filter: unknown = null) => {
      const { data, errors } = await graph.ask<Listed>(list, { party, filter }, token);
      if (errors) return errors.map(e => e.extensions?.code as string);
      const { totalCount, edges } = data.party.affiliationClaims!;
      expect({ who, totalCount }).toEqual({ who, totalCount: edges.length });
      return edges.map(e => e.node).filter(node => node.id === id);
    };
    const shown = (learner: boolean, may: boolean) => [
      {
        id,
        revision,
        party: { iso3: 'MUS' },
        kind: 'LEGAL',
        statement: `I am ${subject}`,
        state,
        claimedOn: '2026-11-24',
        decidedOn: decisions.length > 0 ? '2026-11-24' : null,
        reason: decisions.at(-1)?.reason?.trim() ?? null,
        isDemonstration: false,
        learner: learner ? { id, languages: ['fr'], sharesWithAuthority: shared, affiliation: { state } } : null,
        viewerCan: { confirmAffiliation: may },
      },
    ];
    for (const who of Object.keys(roles)) {
      const expected = {
        visitor: ['UNAUTHENTICATED'],
        own: shown(state === 'CONFIRMED' && shared, true),
        other: [],
        secretariat: shown(true, true),
      }[who] ?? ['FORBIDDEN'];
      expect({ who, seen: await seenBy(who, await as(who)) }).toEqual({ who, seen: expected });
    }
    // An officer of the authority sees the own claim, too, and themselves whatever its state.
    expect(await seenBy('self', await as(subject, ['authority:MUS']))).toEqual(shown(true, false));
    for (const [filter, found] of [[{ states: [state] }, 1], [{ states: ['CLAIMED', 'CONFIRMED', 'REFUSED'].filter(s => s !== state) }, 0], [{ states: [] }, 1], [{ states: null }, 1]] as const)
      expect(await seenBy('own', await as('own'), 'MUS', filter)).toHaveLength(found);
    expect(await seenBy('secretariat', await as('secretariat'), 'FJI')).toEqual([]);
  });

  it.each(states)('%s, shared %s: is decided on by exactly whom `viewerCan` says', async (state, shared, ...decisions) => {
    const next: Decision = state === 'CONFIRMED' ? { decision: 'REVOKE', reason: 'has left' } : { decision: 'CONFIRM' };
    const viewers = [...Object.keys(roles).map(who => [who, roles[who]] as const), ['self', []] as const, ['self', ['authority:MUS']] as const, ['self', ['secretariat']] as const];
    for (const [who, held] of viewers) {
      const { id, subject, revision } = await claimant('MUS', shared, ...decisions);
      const token = await as(who === 'self' ? subject : who, held && [...held]);
      const seen = await graph.ask<Listed>(list, { party: 'MUS' }, token);
      const can = seen.data.party.affiliationClaims?.edges.find(e => e.node.id === id)?.node.viewerCan.confirmAffiliation ?? false;
      const before = row(id);
      const { data, errors } = await graph.ask<Decided>(decide, { input: { decisions: [{ learner: id, revision, ...next }] } }, token);
      const outcome = errors ? errors.map(e => e.extensions?.code) : data.confirmAffiliation!.userErrors.length > 0 ? data.confirmAffiliation!.userErrors.map(e => e.code) : 'done';
      const expected = { visitor: ['UNAUTHENTICATED'], own: 'done', other: ['UNKNOWN_REFERENCE'], secretariat: 'done' }[who] ?? ['FORBIDDEN'];
      expect({ who, held, outcome, can }).toEqual({ who, held, outcome: expected, can: expected === 'done' });
      if (expected === 'done') expect(row(id)).toEqual({ revision: revision + 1, state: state === 'CONFIRMED' ? 'REFUSED' : 'CONFIRMED', decidedOn: '2026-11-24', reason: next.reason ?? null });
      else expect(row(id)).toEqual(before);
    }
  });

  it('is not for the authority of a Party that the learner does not claim, even one that has confirmed others', async () => {
    const { id, revision, subject } = await claimant('KEN', true, { decision: 'CONFIRM' });
    const unknown = await graph.data<Decided>(decide, { input: { decisions: [{ learner: 'learner_nobody', revision, decision: 'REVOKE', reason: 'x' }] } }, await as('own'));
    const hidden = await graph.data<Decided>(decide, { input: { decisions: [{ learner: id, revision, decision: 'REVOKE', reason: 'x' }] } }, await as('own'));
    const told = (answer: Decided) => answer.confirmAffiliation!.userErrors.map(({ code, path }) => ({ code, path }));
    expect(told(hidden)).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['input', 'decisions', '0', 'learner'] }]);
    expect(told(hidden)).toEqual(told(unknown));
    // A claim that moves to another Party waits there, and the authority that had confirmed it no longer sees the learner.
    const { saveMyProfile } = await graph.data<{ saveMyProfile: { userErrors: unknown[] } }>(claim, { input: { revision, sharesWithAuthority: true, affiliation: { party: 'MUS', kind: 'LEGAL', statement: `I am ${subject}` } } }, await as(subject, []));
    expect(saveMyProfile.userErrors).toEqual([]);
    expect(row(id)).toEqual({ revision: revision + 1, state: 'CLAIMED', decidedOn: null, reason: null });
    const { party } = await graph.data<Listed>(list, { party: 'KEN' }, await as('other'));
    expect(party.affiliationClaims!.edges.map(e => e.node.id)).not.toContain(id);
    const { party: mus } = await graph.data<Listed>(list, { party: 'MUS' }, await as('own'));
    expect(mus.affiliationClaims!.edges.find(e => e.node.id === id)!.node.learner).toBeNull();
  });

  it('keeps a confirmation of a claim that is sent again as it stands, and withdraws it with any change', async () => {
    const { id, subject } = await claimant('MUS', false, { decision: 'CONFIRM' });
    const send = async (revision: number, more: object) => graph.data(claim, { input: { revision, ...more } }, await as(subject, []));
    const same = { party: 'MUS', kind: 'LEGAL', statement: `I am ${subject} ` };
    await send(2, { affiliation: same, sharesWithAuthority: true, languages: ['en'] });
    expect(row(id)).toEqual({ revision: 3, state: 'CONFIRMED', decidedOn: '2026-11-24', reason: null });
    await send(3, { affiliation: { ...same, statement: 'the head of it' } });
    expect(row(id)).toEqual({ revision: 4, state: 'CLAIMED', decidedOn: null, reason: null });
    const again = async (revision: number) => graph.data(decide, { input: { decisions: [{ learner: id, revision, decision: 'CONFIRM' }] } }, await as('own'));
    await again(4);
    await send(5, { affiliation: { ...same, statement: 'the head of it', kind: 'CUSTOMS' } });
    expect(row(id)).toMatchObject({ state: 'CLAIMED' });
    await again(6);
    await send(7, { affiliation: null });
    expect(row(id)).toEqual({ revision: 8, state: 'NONE', decidedOn: null, reason: null });
  });

  it('tells all faults of a batch at once with their places, and keeps none of it', async () => {
    const [a, b, c] = [await claimant('MUS', false), await claimant('MUS', false, { decision: 'CONFIRM' }), await claimant('KEN', false)];
    const decisions = [
      { learner: a.id, revision: 1, decision: 'CONFIRM' },
      { learner: a.id, revision: 1, decision: 'REFUSE', reason: ' ' },
      { learner: b.id, revision: 2, decision: 'CONFIRM' },
      { learner: c.id, revision: 1, decision: 'CONFIRM' },
      { learner: 'learner_nobody', revision: 0, decision: 'REVOKE', reason: 'x'.repeat(4_001) },
    ];
    const { confirmAffiliation } = await graph.data<Decided>(decide, { input: { decisions } }, { ...(await as('own')), languages: 'es' });
    expect(confirmAffiliation!.affiliations).toBeNull();
    expect(confirmAffiliation!.userErrors.map(e => `${e.code} ${e.path.slice(2).join('.')}`)).toEqual([
      'DUPLICATE 1.learner',
      'REQUIRED 1.reason',
      'OUT_OF_ORDER 2.decision',
      'UNKNOWN_REFERENCE 3.learner',
      'UNKNOWN_REFERENCE 4.learner',
      'TOO_LONG 4.reason',
    ]);
    expect(confirmAffiliation!.userErrors[3]!.message).toBe(`${c.id} no existe.`);
    expect([row(a.id), row(b.id), row(c.id)]).toMatchObject([{ state: 'CLAIMED' }, { state: 'CONFIRMED' }, { state: 'CLAIMED' }]);
    for (const [n, code] of [[0, 'REQUIRED'], [201, 'TOO_MANY']] as const) {
      const many = await graph.data<Decided>(decide, { input: { decisions: Array.from({ length: n }, () => decisions[0]) } }, await as('own'));
      expect(many.confirmAffiliation!.userErrors.map(e => `${e.code} ${e.path.join('.')}`)).toEqual([`${code} input.decisions`]);
    }
  });

  it.each<[string, Decision[], Decision, boolean]>([
    ['CLAIMED', [], { decision: 'REFUSE', reason: 'r' }, true],
    ['CLAIMED', [], { decision: 'REVOKE', reason: 'r' }, false],
    ['CONFIRMED', [{ decision: 'CONFIRM' }], { decision: 'REFUSE', reason: 'r' }, false],
    ['CONFIRMED', [{ decision: 'CONFIRM' }], { decision: 'CONFIRM' }, false],
    ['REFUSED', [{ decision: 'REFUSE', reason: 'r' }], { decision: 'CONFIRM', reason: 'known after all' }, true],
    ['REFUSED', [{ decision: 'REFUSE', reason: 'r' }], { decision: 'REFUSE', reason: 'r' }, false],
    ['REFUSED', [{ decision: 'REFUSE', reason: 'r' }], { decision: 'REVOKE', reason: 'r' }, false],
  ])('%s after %j: %j is let through: %s', async (_, before, decision, allowed) => {
    const { id, revision } = await claimant('MUS', false, ...before);
    const { confirmAffiliation } = await graph.data<Decided>(decide, { input: { decisions: [{ learner: id, revision, ...decision }] } }, await as('own'));
    expect(confirmAffiliation!.userErrors.map(e => e.code)).toEqual(allowed ? [] : ['OUT_OF_ORDER']);
    if (allowed) expect(confirmAffiliation!.affiliations).toMatchObject([{ id, revision: revision + 1, reason: decision.reason }]);
  });

  it('decides on what was seen, and never on a claim that has changed since', async () => {
    const [changed, other] = [await claimant('MUS', false), await claimant('MUS', false)];
    await graph.data(claim, { input: { revision: 1, affiliation: { party: 'MUS', kind: 'CUSTOMS' } } }, await as(changed.subject, []));
    const decisions = [changed, other].map(({ id }) => ({ learner: id, revision: 1, decision: 'CONFIRM' }));
    const { errors } = await graph.ask(decide, { input: { decisions } }, await as('own'));
    expect(errors?.map(e => [e.extensions?.code, e.extensions?.learners])).toEqual([['CONFLICT', [changed.id]]]);
    expect([row(changed.id), row(other.id)]).toMatchObject([{ state: 'CLAIMED' }, { state: 'CLAIMED' }]);
  });

  it('decides on 200 claims at once, each with a line in the audit trail that tells no value', async () => {
    const ids = graph.sql<{ id: string; revision: number }>('college', "select id, revision from learners where is_demonstration and affiliation_state = 'CLAIMED' and party = (select party from learners where is_demonstration group by party order by count(*) desc limit 1) limit 200");
    expect(ids).toHaveLength(200);
    const { confirmAffiliation } = await graph.data<Decided>(decide, { input: { decisions: ids.map(({ id, revision }) => ({ learner: id, revision, decision: 'CONFIRM' })), idempotencyKey: 'all of them' } }, await as('secretariat'));
    expect(confirmAffiliation!.userErrors).toEqual([]);
    expect(confirmAffiliation!.affiliations!.map(({ id, revision, state, isDemonstration }) => ({ id, revision, state, isDemonstration }))).toEqual(ids.map(({ id, revision }) => ({ id, revision: revision + 1, state: 'CONFIRMED', isDemonstration: true })));
    const lines = graph.sql<{ action: string; fields: string }>('college', `select action, fields from changes where kind = 'Affiliation' and "key" in (${ids.map(() => '?').join(', ')})`, ...ids.map(({ id }) => id));
    expect(lines).toHaveLength(200);
    for (const { action, fields } of lines) expect({ action, fields: JSON.parse(fields) as unknown }).toEqual({ action: 'DECIDED', fields: { affiliationState: 'changed', decisionReason: 'changed', decidedOn: '2026-11-24' } });
  });

  it('comes in the order of the claims, the one that stands longest first', async () => {
    const { party } = await graph.data<Listed>(list, { party: 'MUS' }, await as('own'));
    const expected = graph.sql<{ id: string }>('college', "select id from learners where party = 'MUS' and affiliation_state <> 'NONE' order by claimed_on, id");
    expect(party.affiliationClaims!.totalCount).toBe(expected.length);
    expect(party.affiliationClaims!.edges.map(e => e.node.id)).toEqual(expected.map(r => r.id).slice(0, 100));
  });
});
