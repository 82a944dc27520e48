import { type Texts, folded } from '../../kit/values/text.ts';

/** What is known here of an organization that the partners' subgraph owns. */
export interface OrganizationNames {
  slug: string;
  acronym: string | null;
  formerAcronym: string | null;
  aliases: readonly string[];
  name: Texts;
}

/** What is kept of one that its owner no longer lists. */
export const nameless = { acronym: null, formerAcronym: null, aliases: [], name: {} } satisfies Omit<OrganizationNames, 'slug'>;
export const isListed = ({ name }: Pick<OrganizationNames, 'name'>): boolean => Object.keys(name).length > 0;

/** Every way to write it. */
export const namesOf = ({ acronym, formerAcronym, aliases, name }: OrganizationNames): string[] =>
  [acronym, formerAcronym, ...aliases, ...Object.values(name)].filter(n => n !== null);

/** Finds the organization that a text names, letter by letter but for case and marks: a likeness is no proof. */
export function organizationFinder(organizations: readonly OrganizationNames[]): (text: string) => OrganizationNames | undefined {
  const known = new Map(organizations.flatMap(o => namesOf(o).map(name => [folded(name), o] as const)));
  return text => known.get(folded(text));
}
