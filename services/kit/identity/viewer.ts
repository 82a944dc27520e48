import { StartError } from '../errors.ts';

/** What a viewer is beside a learner. Roles come from the claims of a token alone; a viewer can hold several. */
export type Role =
  | { kind: 'authority'; party: string }
  | { kind: 'partner'; organization: string }
  | { kind: 'donor'; party: string }
  | { kind: 'donor'; organization: string }
  | { kind: 'committee'; committee: 'AC' | 'PC' | 'SC' }
  | { kind: 'analyst' }
  | { kind: 'secretariat' };

export type RoleKind = Role['kind'];

/** Who asks. A visitor is nobody in particular; whoever has signed in is a learner, too. */
export interface Viewer {
  /** Keyed hash of issuer and subject, which tells nothing of either; null for a visitor. */
  learner: string | null;
  roles: readonly Role[];
  /** The operations to which their token is limited, as `operations.ts` writes them; absent where it is good for all. */
  operations?: readonly string[];
}

export const visitor: Viewer = { learner: null, roles: [] };

const forms: readonly [RegExp, (match: string[]) => Role][] = [
  [/^authority:([A-Z]{3})$/, ([, party]) => ({ kind: 'authority', party: party! })],
  [/^partner:([a-z0-9]+(?:-[a-z0-9]+)*)$/, ([, organization]) => ({ kind: 'partner', organization: organization! })],
  [/^donor:([A-Z]{3})$/, ([, party]) => ({ kind: 'donor', party: party! })],
  [/^donor:([a-z0-9]+(?:-[a-z0-9]+)*)$/, ([, organization]) => ({ kind: 'donor', organization: organization! })],
  [/^committee:(AC|PC|SC)$/, ([, committee]) => ({ kind: 'committee', committee: committee as 'AC' | 'PC' | 'SC' })], // the expression allows these three
  [/^analyst$/, () => ({ kind: 'analyst' })],
  [/^secretariat$/, () => ({ kind: 'secretariat' })],
];

/** The role that a text names, such as `authority:MUS` or `partner:unia`; undefined when it names none. */
export const roleFrom = (text: string): Role | undefined => {
  for (const [form, make] of forms) {
    const match = form.exec(text);
    if (match) return make(match);
  }
  return undefined;
};

/** How the claims of an issuer become roles. */
export interface RoleClaims {
  /** Name of the claim that lists them. */
  claim: string;
  /** What the issuer's own words mean here; a word that is not listed is read as a role itself. */
  words: Readonly<Record<string, string>>;
}

/** Reads the setting ROLE_WORDS, a JSON object of the issuer's words and the roles they mean. */
export function roleWords(setting: string | undefined): Record<string, string> {
  if (!setting) return {};
  let words: unknown;
  try {
    words = JSON.parse(setting);
  } catch {
    words = undefined;
  }
  if (typeof words !== 'object' || words === null || Array.isArray(words) || !Object.values(words).every(w => typeof w === 'string' && roleFrom(w)))
    throw new StartError('ROLE_WORDS must be a JSON object of roles, such as {"iucn-staff": "partner:iucn"}.');
  return words as Record<string, string>; // every value was just seen to be a text
}

const has = (viewer: Viewer, kind: RoleKind) => viewer.roles.some(r => r.kind === kind);

export const isSecretariat = (viewer: Viewer): boolean => has(viewer, 'secretariat');

/** Parties for whose authority the viewer acts. */
export const partiesOf = (viewer: Viewer): string[] => viewer.roles.flatMap(r => (r.kind === 'authority' ? [r.party] : []));

/** Organizations that the viewer works for as a partner. */
export const organizationsOf = (viewer: Viewer): string[] => viewer.roles.flatMap(r => (r.kind === 'partner' ? [r.organization] : []));

/** What is held of a learner is shown to themselves, and to nobody else, whatever their role. */
export const seesHeld = (viewer: Viewer, learner: { id: string }): boolean => learner.id === viewer.learner;

/** Whether the viewer is a donor on behalf of this Party or this organization. */
export const givesFor = (viewer: Viewer, { party, organization }: { party: string | null; organization: string | null }): boolean =>
  viewer.roles.some(r => r.kind === 'donor' && ('party' in r ? r.party === party : r.organization === organization));
