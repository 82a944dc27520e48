import { shippedId } from '../../services/kit/values/ids.ts';
import type { Graph } from '../support/graph.ts';
import { addIn, changeIn, rowsIn } from '../support/place.ts';

/** Writes to what partners holds beside the subgraph: for what the graph has no mutation for. */
export const writing = (folder: string, statement: string, ...parameters: unknown[]): void => changeIn(folder, 'partners', statement, ...parameters);

/** What differs from a session of the World Customs Organization with 2 places, the first come first served. */
export type Given = Partial<Record<'places' | 'places_taken' | 'selection' | 'has_waiting_list' | 'is_cancelled' | 'first_day' | 'organizations' | 'training', string | number | null>>;

let sessions = 0;

/** Adds a session of some training to what this folder holds, and returns its id. */
export function givenSession(folder: string, given: Given = {}): string {
  // Not one that was added here before, which may have begun or been called off.
  const [like] = rowsIn(
    folder,
    'partners',
    `select * from training_sessions where places_taken is not null and starts_on > '2026-12-01' and slug not like 'given-%'
      and training in (select slug from trainings where listing = 'PUBLISHED') order by id limit 1`,
  );
  const slug = `given-${++sessions}`;
  const row = { ...like, id: shippedId('session', slug), slug, places: 2, places_taken: 0, selection: 'FIRST_COME', has_waiting_list: 1, organizations: '["wco"]', ...given };
  addIn(folder, 'partners', 'training_sessions', row);
  return row.id;
}

const fields = `id session { id placesLeft isBookable } learner { id } state position registeredOn name email worksFor motivation reason viewerCan { cancelRegistration } isDemonstration`;

export const register = `mutation($input: RegisterForSessionInput!) { registerForSession(input: $input) { registration { ${fields} } userErrors { code message path } } }`;
export const cancel = `mutation($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { registration { ${fields} } userErrors { code message path } } }`;
export const decide = `mutation($input: DecideRegistrationsInput!) { decideRegistrations(input: $input) { registrations { ${fields} } userErrors { code message path } } }`;

export interface Fault {
  code: string;
  message: string;
  path: string[];
}

export interface Registered {
  id: string;
  session: { id: string; placesLeft: number | null; isBookable: boolean } | null;
  learner: { id: string } | null;
  state: string;
  position: number | null;
  registeredOn: string;
  name: string;
  email: string;
  worksFor: string | null;
  motivation: string | null;
  reason: string | null;
  viewerCan: { cancelRegistration: boolean };
  isDemonstration: boolean;
}

/** What an applicant says. */
export const said = (who: string) => ({ name: `Jane ${who}`, email: `${who}@example.org`, worksFor: 'Customs of Mauritius', motivation: 'To tell shark fins apart' });

/** Who asks, by name: each has a token of their own. */
export function people(graph: Graph) {
  const tokens = new Map<string, Promise<string>>();
  const as = async (who: string, roles: readonly string[] = []) => {
    const key = `${who} ${roles.join(' ')}`;
    let token = tokens.get(key);
    if (token === undefined) tokens.set(key, (token = graph.token({ subject: who, roles })));
    return { token: await token };
  };
  return {
    as,
    /** Registers somebody, who must have no fault in it. */
    async registered(who: string, session: string): Promise<Registered> {
      const { registerForSession } = await graph.data<{ registerForSession: { registration: Registered; userErrors: Fault[] } }>(register, { input: { session, ...said(who) } }, await as(who));
      if (registerForSession.userErrors.length > 0) throw new Error(JSON.stringify(registerForSession.userErrors));
      return registerForSession.registration;
    },
  };
}
