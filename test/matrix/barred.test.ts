import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ways } from '../support/graph.ts';
import { allGuards } from '../support/guards.ts';
import { type Matrix, openMatrix } from './fixture.ts';
import { type Who, everybody, everybodyBut } from './roles.ts';

/** Fields that not every role may use, with a query that asks for nothing else, and who may (ACCESS). */
const barred: Record<string, { query: string; may: readonly Who[] }> = {
  'Query.learner': { query: '{ learner(id: "learner_0") { id } }', may: everybodyBut('visitor') },
  'Query.registration': { query: '{ registration(id: "registration_0") { id } }', may: everybodyBut('visitor') },
  'Party.staff': { query: '{ party(iso3: "MUS") { staff { totalCount } } }', may: ['own', 'other', 'secretariat'] },
  'Party.staffFigures': { query: '{ party(iso3: "MUS") { staffFigures { confirmed } } }', may: ['own', 'other', 'secretariat'] },
  'Party.enrolmentsToDecide': { query: '{ party(iso3: "MUS") { enrolmentsToDecide { totalCount } } }', may: ['own', 'other', 'secretariat'] },
  'Party.affiliationClaims': { query: '{ party(iso3: "MUS") { affiliationClaims { totalCount } } }', may: ['own', 'other', 'secretariat'] },
};

it('are all fields that are not for everybody, but for mutations', () => {
  const fields = allGuards().flatMap(guard => /^@access (?!Mutation\.)(.*)$/.exec(guard)?.[1] ?? []);
  expect(Object.keys(barred).sort()).toEqual(fields.sort());
});

describe.each(ways)('%s', way => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await openMatrix(way);
  });
  afterAll(() => matrix.close());

  it.each(Object.entries(barred))('%s is null, and says why, for whom it is not', async (field, { query, may }) => {
    for (const who of everybody) {
      const { errors } = await matrix.graph.ask(query, {}, matrix.as(who));
      const refused = errors?.map(e => [e.extensions?.code, e.message]);
      const expected = may.includes(who) ? undefined : who === 'visitor' ? [['UNAUTHENTICATED', `Sign in to use ${field}.`]] : [['FORBIDDEN', `Your role may not use ${field}.`]];
      expect({ who, refused }).toEqual({ who, refused: expected });
    }
  });
});
