import { expect } from 'vitest';
import type { Matrix } from './fixture.ts';
import { type Who, everybody, roles } from './roles.ts';

/** What came of a write: done, refused as a whole with a code and the place that refused it, or told what to mend. */
export type Outcome = 'done' | 'refused by role' | 'FORBIDDEN' | 'NOT_FOUND' | `to mend: ${string}`;

/** Sends a mutation with an input as the viewer, and says what came of it. */
export async function outcomeOf({ graph, as }: Matrix, who: Who, mutation: string, input: Record<string, unknown>): Promise<Outcome> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await graph.ask<Record<string, { userErrors: { code: string; path: string[] }[] } | null> | null>(
    `mutation($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path } } }`,
    { input },
    as(who),
  );
  if (errors !== undefined) {
    const [{ message, extensions }] = errors as [(typeof errors)[number]];
    const code = String(extensions?.code);
    const byRole = roles[who] === undefined ? ['UNAUTHENTICATED', `Sign in to use Mutation.${mutation}.`] : ['FORBIDDEN', `Your role may not use Mutation.${mutation}.`];
    if (code === byRole[0] && message === byRole[1]) return 'refused by role';
    if (code === 'FORBIDDEN' || code === 'NOT_FOUND') return code;
    throw new Error(`${mutation} as ${who}: ${code} ${message}`);
  }
  const faults = data![mutation]!.userErrors;
  return faults.length === 0 ? 'done' : `to mend: ${faults.map(f => `${f.code} ${f.path.join('.')}`).join(', ')}`;
}

/** What a write on a record comes to, role by role. Whoever is not named is refused by role. */
export type Expected = Partial<Record<Who, Outcome>>;

/** One write on a record: how to send it, and where the graph says beforehand whether it is open. */
export interface Write {
  mutation: string;
  input: Record<string, unknown>;
  /** A query of `viewerCan` of the record, and how to find the answer in it; null where the viewer does not see the record. */
  can?: { query: string; in: (data: never) => Record<string, boolean> | null | undefined };
}

/** Tries a write as everybody, each time on a record made anew, and compares with the table and with what `viewerCan` has said. */
export async function tryAs(matrix: Matrix, make: () => Promise<Write>, expected: Expected): Promise<void> {
  for (const who of everybody) {
    const { mutation, input, can } = await make();
    const said = can && can.in(await matrix.graph.data<never>(can.query, {}, matrix.as(who)))?.[mutation]; // the shape is the query's
    const outcome = await outcomeOf(matrix, who, mutation, input);
    expect({ who, outcome }).toEqual({ who, outcome: expected[who] ?? 'refused by role' });
    if (can !== undefined) expect({ who, viewerCan: said ?? false }).toEqual({ who, viewerCan: outcome === 'done' });
  }
}
