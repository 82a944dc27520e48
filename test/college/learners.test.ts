import { inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmAffiliation } from '../../services/college/commands/affiliations.ts';
import { saveMyProfile } from '../../services/college/commands/learners.ts';
import type { CollegeTables } from '../../services/college/context.ts';
import { wrongCounters } from '../../services/college/queries/counters.ts';
import * as tables from '../../services/college/tables.ts';
import type { Database } from '../../services/kit/database/database.ts';
import { usualPolicy } from '../../services/kit/policy.ts';
import { run } from '../../services/kit/write/write.ts';
import { type Graph, openGraph, waysOfDetails } from '../support/graph.ts';
import { endPlace, newPlace, openTables } from '../support/place.ts';

const whole = 'id revision languages sharesWithAuthority affiliation { id revision party { iso3 } kind statement state claimedOn decidedOn reason isDemonstration learner { id } viewerCan { confirmAffiliation } } isDemonstration viewerCan { saveMyProfile }';
const save = `mutation($input: SaveMyProfileInput!) { saveMyProfile(input: $input) { learner { ${whole} } userErrors { code message path } } }`;

interface Counted {
  party: string;
  learners: number;
  enrolments: number;
  completers: number;
  completions: number;
}
interface Saved {
  saveMyProfile: { learner: (Record<string, unknown> & { id: string; revision: number; affiliation: Record<string, unknown> | null }) | null; userErrors: { code: string; message: string; path: string[] }[] };
}

describe.each(waysOfDetails)('the viewer as a learner, %s', way => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ way });
  });
  afterAll(() => graph.close());
  const as = async (subject: string, roles: string[] = []) => ({ token: await graph.token({ subject, roles }) });
  const real = () => graph.sql('college', 'select * from learners where not is_demonstration');

  it('is nobody for a visitor, who has no profile to save', async () => {
    expect(await graph.data('{ me { id } }')).toEqual({ me: null });
    const { errors } = await graph.ask(save, { input: { revision: 0 } });
    expect(errors?.map(e => e.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('is there with empty fields before anything is kept, and nothing is kept by looking', async () => {
    const { me } = await graph.data<{ me: { id: string } }>(`{ me { ${whole} } }`, {}, await as('newcomer'));
    expect(me).toEqual({ id: expect.stringMatching(/^learner_/) as string, revision: 0, languages: [], sharesWithAuthority: false, affiliation: null, isDemonstration: false, viewerCan: { saveMyProfile: true } });
    expect(real()).toEqual([]);
  });

  it('keeps what they say of themselves, and reads it again', async () => {
    const mary = await as('mary');
    const input = { revision: 0, languages: ['fr', 'en', 'fr'], sharesWithAuthority: true, affiliation: { party: 'MUS', kind: 'CUSTOMS', statement: ' Officer at the port ' } };
    const { saveMyProfile } = await graph.data<Saved>(save, { input }, mary);
    expect(saveMyProfile.userErrors).toEqual([]);
    const id = saveMyProfile.learner!.id;
    const expected = {
      id,
      revision: 1,
      languages: ['fr', 'en'],
      sharesWithAuthority: true,
      affiliation: {
        id,
        revision: 1,
        party: { iso3: 'MUS' },
        kind: 'CUSTOMS',
        statement: 'Officer at the port',
        state: 'CLAIMED',
        claimedOn: '2026-11-24',
        decidedOn: null,
        reason: null,
        isDemonstration: false,
        learner: { id },
        viewerCan: { confirmAffiliation: false },
      },
      isDemonstration: false,
      viewerCan: { saveMyProfile: true },
    };
    expect(saveMyProfile.learner).toEqual(expected);
    expect(await graph.data(`{ me { ${whole} } }`, {}, mary)).toEqual({ me: expected });
    expect(graph.sql('college', 'select * from learners where id = ?', id)).toEqual([
      {
        id,
        revision: 1,
        languages: '["fr","en"]',
        shares_with_authority: 1,
        party: 'MUS',
        affiliation: 'CUSTOMS',
        affiliation_statement: 'Officer at the port',
        affiliation_state: 'CLAIMED',
        claimed_on: '2026-11-24',
        decided_on: null,
        decision_reason: null,
        is_demonstration: 0,
      },
    ]);
  });

  it('names in the audit trail what changed, and no value of it', async () => {
    const { id } = (await graph.data<{ me: { id: string } }>('{ me { id } }', {}, await as('mary'))).me;
    const lines = graph.sql<{ kind: string; key: string; action: string; fields: string; actor: string }>('college', 'select kind, "key", action, fields, actor from changes order by position');
    expect(lines.map(line => ({ ...line, fields: JSON.parse(line.fields) as unknown }))).toEqual([
      {
        kind: 'Learner',
        key: id,
        action: 'EDITED',
        actor: id,
        fields: Object.fromEntries(['languages', 'sharesWithAuthority', 'party', 'affiliation', 'affiliationStatement', 'affiliationState', 'claimedOn'].map(name => [name, 'changed'])),
      },
      { kind: 'Affiliation', key: id, action: 'CLAIMED', actor: id, fields: { affiliationState: 'changed' } },
    ]);
  });

  it('changes what is sent, keeps what is absent, and clears by null what can be empty', async () => {
    const paul = await as('paul');
    const edit = async (input: Record<string, unknown>) => (await graph.data<Saved>(save, { input }, paul)).saveMyProfile.learner!;
    await edit({ revision: 0, languages: ['es'], sharesWithAuthority: true, affiliation: { party: 'KEN', kind: 'LEGAL' } });
    // Nothing that differs is no edit, and leaves no line.
    expect(await edit({ revision: 1, languages: ['es'] })).toMatchObject({ revision: 1 });
    expect(graph.sql<{ n: number }>('college', "select count(*) as n from changes where kind = 'Learner' and key = (select id from learners where party = 'KEN' and not is_demonstration)")[0]!.n).toBe(1);
    expect(await edit({ revision: 1, languages: ['es', 'fr'] })).toMatchObject({ revision: 2, languages: ['es', 'fr'], sharesWithAuthority: true, affiliation: { party: { iso3: 'KEN' }, kind: 'LEGAL', statement: null } });
    expect(await edit({ revision: 2, languages: ['en'], sharesWithAuthority: null })).toMatchObject({ languages: ['en'], sharesWithAuthority: true, affiliation: { kind: 'LEGAL' } });
    expect(await edit({ revision: 3, languages: null })).toMatchObject({ languages: [], affiliation: { kind: 'LEGAL' } });
    expect(await edit({ revision: 4, affiliation: { party: 'KEN', kind: 'OTHER', statement: '  ' } })).toMatchObject({ sharesWithAuthority: true, affiliation: { kind: 'OTHER', statement: null, state: 'CLAIMED' } });
    // Consent was given for one Party, and does not go on to another.
    expect(await edit({ revision: 5, affiliation: { party: 'MUS', kind: 'OTHER' } })).toMatchObject({ sharesWithAuthority: false, affiliation: { party: { iso3: 'MUS' } } });
    expect(await edit({ revision: 6, affiliation: { party: 'FJI', kind: 'OTHER' }, sharesWithAuthority: true })).toMatchObject({ sharesWithAuthority: true, affiliation: { party: { iso3: 'FJI' } } });
    expect(await edit({ revision: 7, affiliation: null })).toMatchObject({ sharesWithAuthority: false, affiliation: null });
    expect(graph.sql('college', "select party, affiliation, affiliation_statement, affiliation_state, claimed_on from learners where not is_demonstration and revision = 8")).toEqual([
      { party: null, affiliation: null, affiliation_statement: null, affiliation_state: 'NONE', claimed_on: null },
    ]);
  });

  it('is told all faults at once with their places, in their language, and nothing is kept', async () => {
    const before = real();
    const input = { revision: 0, languages: Array.from({ length: 21 }, (_, i) => `en-x-a${i}`), affiliation: { party: 'ZZZ', kind: 'LEGAL', statement: 'x'.repeat(501) } };
    const { saveMyProfile } = await graph.data<Saved>(save, { input }, { ...(await as('faulty')), languages: 'fr' });
    expect(saveMyProfile.learner).toBeNull();
    expect(saveMyProfile.userErrors.map(e => `${e.code} ${e.path.join('.')}`)).toEqual(['TOO_MANY input.languages', 'UNKNOWN_REFERENCE input.affiliation.party', 'TOO_LONG input.affiliation.statement']);
    expect(saveMyProfile.userErrors[1]!.message).toBe("ZZZ n'existe pas.");
    expect(real()).toEqual(before);
    const most = { ...input, languages: input.languages.slice(1), affiliation: { party: 'FJI', kind: 'LEGAL', statement: 'x'.repeat(500) } };
    expect((await graph.data<Saved>(save, { input: most }, await as('faulty'))).saveMyProfile.userErrors).toEqual([]);
  });

  it('is refused an edit of what has changed meanwhile, and done once for one key', async () => {
    const twice = await as('twice');
    const input = { revision: 0, languages: ['fr'], idempotencyKey: 'once' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => graph.data<Saved>(save, { input }, twice)));
    expect(answers.map(a => a.saveMyProfile.learner!.revision)).toEqual([1, 1, 1, 1, 1]);
    for (const revision of [0, 2, -1]) {
      const { errors } = await graph.ask(save, { input: { revision, languages: ['es'] } }, twice);
      expect(errors?.map(e => e.extensions?.code)).toEqual(['CONFLICT']);
    }
    expect(await graph.data('{ me { revision languages } }', {}, twice)).toEqual({ me: { revision: 1, languages: ['fr'] } });
  });

  it('is nobody else, whatever roles they hold', async () => {
    const roles = [[], ['authority:MUS'], ['partner:unia'], ['secretariat']];
    const seen = await Promise.all(roles.map(async (held, i) => graph.data<{ me: { id: string; revision: number; viewerCan: unknown } }>('{ me { id revision viewerCan { saveMyProfile } } }', {}, await as(`role ${i}`, held))));
    expect(new Set(seen.map(s => s.me.id)).size).toBe(roles.length);
    for (const { me } of seen) expect(me).toMatchObject({ revision: 0, viewerCan: { saveMyProfile: true } });
  });
});

describe('a learner who names another Party', () => {
  let folder: string;
  let database: Database<CollegeTables>;
  beforeAll(async () => {
    folder = await newPlace();
    database = await openTables('college', tables, folder);
  });
  afterAll(async () => {
    await database.close();
    await endPlace(folder);
  });

  it('counts for the Party that has confirmed them and for no other, and every counter stays right', async () => {
    const now = new Date('2026-11-24T12:00:00Z');
    const ctx = { database, now, clock: { now: () => now }, policy: usualPolicy, audiences: {}, languages: [], loaders: new Map<never, never>(), viewer: { learner: 'mover', roles: [] } };
    const claim = async (revision: number, party: string | null) => {
      expect((await run(ctx, saveMyProfile, { revision, affiliation: party === null ? null : { party, kind: 'CUSTOMS' } })).userErrors).toEqual([]);
      expect(await database.read(wrongCounters)).toEqual([]);
    };
    const counted = () =>
      database.read(async ({ sql, t }) => {
        const rows = await sql.select().from(t.partyProgress).where(inArray(t.partyProgress.party, ['FJI', 'MUS'])).orderBy(t.partyProgress.party);
        return rows.map(({ party, learners, enrolments, completers, completions }) => ({ party, learners, enrolments, completers, completions }));
      });
    const [fji, mus] = (await counted()) as [Counted, Counted];
    const more = (row: Counted) => ({ party: row.party, learners: row.learners + 1, enrolments: row.enrolments + 2, completers: row.completers + 1, completions: row.completions + 1 });

    await claim(0, null);
    // They have finished one course and are in another, before they name any Party.
    await database.write(async ({ sql, t }) => {
      const [one, other] = await sql.select({ course: t.courses.slug, version: t.courses.version }).from(t.courses).orderBy(t.courses.slug).limit(2);
      await sql.insert(t.enrolments).values({ id: 'finished', learner: 'mover', ...one!, state: 'COMPLETED', enrolledOn: '2026-10-01', completedOn: '2026-11-02' });
      await sql.insert(t.enrolments).values({ id: 'begun', learner: 'mover', ...other!, state: 'ACTIVE', enrolledOn: '2026-10-01' });
    });
    expect(await counted()).toEqual([fji, mus]);
    const decide = async (party: string, revision: number, decision: 'CONFIRM' | 'REFUSE' | 'REVOKE') => {
      const officer = { ...ctx, viewer: { learner: 'officer', roles: [{ kind: 'authority' as const, party }] } };
      expect((await run(officer, confirmAffiliation, { decisions: [{ learner: 'mover', revision, decision, reason: 'r' }] })).userErrors).toEqual([]);
      expect(await database.read(wrongCounters)).toEqual([]);
    };
    // By a claim alone nobody counts: else one could claim, enrol, and see by the step how many others there are.
    await claim(0, 'MUS');
    expect(await counted()).toEqual([fji, mus]);
    await decide('MUS', 1, 'CONFIRM');
    expect(await counted()).toEqual([fji, more(mus)]);
    await decide('MUS', 2, 'REVOKE');
    expect(await counted()).toEqual([fji, mus]);
    await decide('MUS', 3, 'CONFIRM');
    await claim(4, 'FJI');
    expect(await counted()).toEqual([fji, mus]);
    await decide('FJI', 5, 'CONFIRM');
    expect(await counted()).toEqual([more(fji), mus]);
    await claim(6, null);
    expect(await counted()).toEqual([fji, mus]);
  });
});
