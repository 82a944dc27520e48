import type { Graph } from '../support/graph.ts';

/** Everybody that ACCESS tells apart, with the roles that their token names; a visitor has none. */
export const roles = {
  visitor: undefined,
  learner: [],
  own: ['authority:MUS'],
  other: ['authority:KEN'],
  partner: ['partner:unia'],
  otherPartner: ['partner:fao'],
  donor: ['donor:CHE'],
  donorOrganization: ['donor:wwf'],
  animals: ['committee:AC'],
  plants: ['committee:PC'],
  standing: ['committee:SC'],
  analyst: ['analyst'],
  secretariat: ['secretariat'],
} as const satisfies Record<string, readonly string[] | undefined>;

export type Who = keyof typeof roles;

export const everybody = Object.keys(roles) as Who[]; // the keys of the object above

export const everybodyBut = (...left: Who[]): Who[] => everybody.filter(who => !left.includes(who));

/** A token for each, as subjects of their own. */
export async function tokensOf(graph: Graph): Promise<Record<Who, string | undefined>> {
  const pairs = await Promise.all(everybody.map(async who => [who, roles[who] && (await graph.token({ subject: who, roles: roles[who] }))] as const));
  return Object.fromEntries(pairs) as Record<Who, string | undefined>; // one pair for each
}
