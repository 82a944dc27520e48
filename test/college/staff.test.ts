import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { college } from '../../services/college/index.ts';
import { type Subgraph, openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { counting } from '../../services/kit/database/statements.ts';
import type { Viewer } from '../../services/kit/identity/viewer.ts';
import { changeIn, endPlace, newPlace } from '../support/place.ts';
import { opening } from '../support/subgraphs.ts';

const secretariat: Viewer = { learner: 'secretariat', roles: [{ kind: 'secretariat' }] };
const mauritius: Viewer = { learner: 'officer', roles: [{ kind: 'authority', party: 'MUS' }] };
const kenya: Viewer = { learner: 'other officer', roles: [{ kind: 'authority', party: 'KEN' }] };
const self: Viewer = { learner: 'jane', roles: [] };
const somebody: Viewer = { learner: 'somebody', roles: [] };

describe('the college alone', () => {
  let folder: string;
  let subgraph: Subgraph;
  beforeAll(async () => {
    folder = await newPlace();
    subgraph = await openSubgraph(college, opening(folder));
  });
  afterAll(async () => {
    await subgraph.close();
    await endPlace(folder);
  });

  async function ask<D>(viewer: Viewer, source: string, variableValues: Record<string, unknown>): Promise<D> {
    const { data, errors } = await graphql({ schema: subgraph.schema, source, variableValues, contextValue: subgraph.contextFor({ viewer, languages: [] }) });
    expect(errors).toBeUndefined();
    return data as D; // the shape of the query
  }
  const save = (input: object) => ask(self, 'mutation($input: SaveMyProfileInput!) { saveMyProfile(input: $input) { userErrors { code } } }', { input });
  const decide = (revision: number, decision: string) =>
    ask(mauritius, 'mutation($input: ConfirmAffiliationInput!) { confirmAffiliation(input: $input) { userErrors { code } } }', { input: { decisions: [{ learner: 'jane', revision, decision, reason: 'r' }] } });
  const entities = '($of: [_Any!]!) { _entities(representations: $of) { ... on Learner { id revision enrolments { totalCount edges { node { course { slug } } } } } } }';
  const entity = async (viewer: Viewer, id: string) => (await ask<{ _entities: unknown[] }>(viewer, `query${entities}`, { of: [{ __typename: 'Learner', id }] }))._entities[0];

  it('publishes whom an authority has confirmed, and that they are gone when it is so no more', async () => {
    const published = async () => (await subgraph.feed.everything()).items.filter(i => i.kind === 'Affiliation' && i.key === 'jane').map(i => i.row);
    /** What a follower is told that has read up to here. */
    let position = (await subgraph.feed.everything()).position;
    const told = async () => {
      const page = await subgraph.feed.after(position, { milliseconds: 0 });
      position = page.position;
      return page.items.filter(i => i.kind === 'Affiliation');
    };
    const change = async (item: unknown[], work: Promise<unknown>) => {
      await work;
      expect(await told()).toEqual(item);
      expect(await published()).toEqual((item as { row: unknown }[]).flatMap(i => i.row ?? []));
    };
    const gone = [{ kind: 'Affiliation', key: 'jane', row: null }];
    const confirmed = [{ kind: 'Affiliation', key: 'jane', row: { party: 'MUS' } }];
    const claim = (party: string | null) => (party === null ? null : { party, kind: 'CUSTOMS' });
    await change([], save({ revision: 0, languages: ['en'] }));
    await change(gone, save({ revision: 1, affiliation: claim('MUS') }));
    await change(confirmed, decide(2, 'CONFIRM'));
    await change(gone, decide(3, 'REVOKE'));
    await change(confirmed, decide(4, 'CONFIRM'));
    await change(gone, save({ revision: 5, affiliation: claim('KEN') }));
    await change(gone, save({ revision: 6, affiliation: claim('MUS') }));
    await change(confirmed, decide(7, 'CONFIRM'));
    await change(gone, save({ revision: 8, affiliation: null }));
  });

  it('lists no learner who names a Party and claims nothing', async () => {
    const claims = () => ask<{ _entities: [{ affiliationClaims: { totalCount: number } }] }>(secretariat, 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Party { affiliationClaims { totalCount } } } }', { of: [{ __typename: 'Party', iso3: 'FJI' }] });
    const before = await claims();
    changeIn(folder, 'college', "insert into learners (id, party, is_demonstration) values ('of no body', 'FJI', false)");
    expect(await claims()).toEqual(before);
  });

  it('gives a learner that another subgraph names, with what they have taken up, to exactly whom ACCESS lets see them, and to others as one that does not exist', async () => {
    const states: [object | null, string | null, (Viewer | null)[]][] = [
      [{ affiliation: { party: 'MUS', kind: 'LEGAL' }, sharesWithAuthority: true }, null, [secretariat, self]],
      [null, 'CONFIRM', [secretariat, self, mauritius]],
      [{ sharesWithAuthority: false }, null, [secretariat, self]],
      [{ sharesWithAuthority: true }, null, [secretariat, self, mauritius]],
      [null, 'REVOKE', [secretariat, self]],
      [{ affiliation: null }, null, [secretariat, self]],
    ];
    await ask(self, 'mutation($input: EnrolInCourseInput!) { enrolInCourse(input: $input) { userErrors { code } } }', { input: { course: 'introduction' } });
    let revision = 9;
    for (const [input, decision, seenBy] of states) {
      await (input === null ? decide(revision, decision!) : save({ revision, ...input }));
      revision += 1;
      for (const viewer of [secretariat, self, mauritius, kenya, somebody, { ...kenya, roles: [...kenya.roles, { kind: 'partner', organization: 'unia' }, { kind: 'analyst' }, { kind: 'donor', party: 'MUS' }, { kind: 'committee', committee: 'SC' }] } as Viewer]) {
        expect({ viewer, seen: await entity(viewer, 'jane') }).toEqual({ viewer, seen: seenBy.includes(viewer) ? { id: 'jane', revision, enrolments: { totalCount: 1, edges: [{ node: { course: { slug: 'introduction' } } }] } } : null });
        // Hidden and absent cost the same statements.
        const statements = async (id: string) => {
          const count = { count: 0, log: [] };
          await counting(count, () => entity(viewer, id));
          return count.count;
        };
        if (!seenBy.includes(viewer)) expect(await statements('jane')).toBe(await statements('nobody'));
      }
    }
  });
});
