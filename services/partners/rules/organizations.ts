import type { WorkingLanguage } from '../../kit/values/text.ts';
import { folded } from '../../kit/values/text.ts';
import type { SaveOrganizationInput } from '../generated.ts';
import type { OrganizationRow } from '../tables.ts';
import { type Refuse, either, trimmed } from './input.ts';
import { distinct, inKeyOrder } from './keys.ts';

/** An organization, before what follows from its names is worked out. */
export type OrganizationDraft = Omit<OrganizationRow, 'nameEn' | 'nameFr' | 'nameEs' | 'acronymKey'>;

/** An organization with its names and its acronym (else the English name) as they sort. */
export const organizationFrom = (draft: OrganizationDraft): OrganizationRow => {
  const keys = inKeyOrder(draft.name);
  return { ...draft, nameEn: keys.en, nameFr: keys.fr, nameEs: keys.es, acronymKey: inKeyOrder({ en: draft.acronym ?? draft.name.en! }).en };
};

/** Every way to write the name of an organization. */
export const namesOf = ({ acronym, formerAcronym, aliases, name }: Pick<OrganizationDraft, 'acronym' | 'formerAcronym' | 'aliases' | 'name'>): string[] =>
  [acronym, formerAcronym, ...aliases, ...Object.values(name)].filter(text => text !== null);

/** How long texts may be, in characters, and how many members lists may have. */
export const organizationBounds = { slug: 80, name: 300, acronym: 40, website: 500, aliases: 20, cooperationAreas: 50, members: 100 };

/** What an input says of an organization: what is absent stays as it is, and null clears it. */
export type OrganizationSaid = Omit<SaveOrganizationInput, 'slug' | 'revision' | 'idempotencyKey'>;

/** What exists already. */
export interface KnownBesides {
  topics: ReadonlySet<string>;
  parties: ReadonlySet<string>;
  /** Organizations beside this one, with their names. */
  others: readonly Pick<OrganizationRow, 'slug' | 'acronym' | 'formerAcronym' | 'aliases' | 'name'>[];
}

const languages = ['en', 'fr', 'es'] as const satisfies readonly WorkingLanguage[];

const list = (texts: readonly string[] | null | undefined): string[] => distinct((texts ?? []).flatMap(text => trimmed(text) ?? []));

/** A slug as it stands in addresses. */
export const isSlug = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= organizationBounds.slug;

const isSite = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');

/** The organization as it is after what the input says. */
export function organizationAfter(before: OrganizationDraft, said: OrganizationSaid): OrganizationDraft {
  const name = { ...before.name };
  for (const language of languages) {
    const text = trimmed(said.name?.[language]);
    if (text !== null) name[language] = text;
    else if (said.name?.[language] !== undefined) delete name[language];
  }
  return {
    ...before,
    acronym: said.acronym === undefined ? before.acronym : trimmed(said.acronym),
    formerAcronym: said.formerAcronym === undefined ? before.formerAcronym : trimmed(said.formerAcronym),
    aliases: said.aliases === undefined ? before.aliases : list(said.aliases),
    name,
    kind: said.kind ?? before.kind,
    seat: either(said.seat, before.seat),
    website: said.website === undefined ? before.website : trimmed(said.website),
    cooperationAreas: said.cooperationAreas === undefined ? before.cooperationAreas : distinct(said.cooperationAreas ?? []),
  };
}

/** Whether the input names more than there may be. Members of such a list are not looked up. */
export const isTooMany = (said: OrganizationSaid, field: 'aliases' | 'cooperationAreas' | 'members'): boolean => (said[field]?.length ?? 0) > organizationBounds[field];

/** Refuses what cannot be of what the input says, which makes the organization `after`. */
export function checkOrganization(said: OrganizationSaid, after: OrganizationDraft, { topics, parties, others }: KnownBesides, refuse: Refuse): void {
  if (said.name === null || !after.name.en) refuse('REQUIRED', ['name', 'en']);
  if (after.kind == null || said.kind === null) refuse('REQUIRED', ['kind']);
  const taken = new Map(others.flatMap(other => namesOf(other).map(name => [folded(name), other.slug] as const)));
  const checkText = (path: readonly (string | number)[], text: string | null | undefined, most: number) => {
    if (text == null) return;
    if (text.length > most) refuse('TOO_LONG', path, { most });
    if (taken.has(folded(text))) refuse('DUPLICATE', path, { value: text });
  };
  for (const language of languages) checkText(['name', language], trimmed(said.name?.[language]), organizationBounds.name);
  for (const field of ['acronym', 'formerAcronym'] as const) checkText([field], trimmed(said[field]), organizationBounds.acronym);
  for (const field of ['aliases', 'cooperationAreas', 'members'] as const) if (isTooMany(said, field)) refuse('TOO_MANY', [field], { most: organizationBounds[field] });
  if (!isTooMany(said, 'aliases')) said.aliases?.forEach((alias, i) => checkText(['aliases', i], trimmed(alias), organizationBounds.name));
  if (said.seat != null && !parties.has(said.seat)) refuse('UNKNOWN_REFERENCE', ['seat'], { value: said.seat });
  const website = trimmed(said.website);
  if (website !== null && website.length > organizationBounds.website) refuse('TOO_LONG', ['website'], { most: organizationBounds.website });
  else if (website !== null && !isSite(website)) refuse('MALFORMED', ['website'], { form: 'https://example.org' });
  if (!isTooMany(said, 'cooperationAreas')) said.cooperationAreas?.forEach((topic, i) => topics.has(topic) || refuse('UNKNOWN_REFERENCE', ['cooperationAreas', i], { value: topic }));
  // It is no member of itself.
  if (!isTooMany(said, 'members')) said.members?.forEach((member, i) => others.some(other => other.slug === member) || refuse('UNKNOWN_REFERENCE', ['members', i], { value: member }));
}
