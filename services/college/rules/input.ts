import type { UserErrorCode } from '../generated.ts';

/** Says what is wrong with a part of the input. */
export type Refuse = (code: UserErrorCode, path: readonly (string | number)[], values?: Record<string, string | number>) => void;

/** Each value once, in the order in which it first stands. */
export const distinct = <V>(values: readonly V[]): V[] => [...new Set(values)];

/** The text without what surrounds it; null where nothing is left. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** The value that is said, else the one before. */
export const either = <V>(said: V | undefined, before: V): V => (said === undefined ? before : said);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that differ between two records, as the second has them, for the audit trail. */
export const changedFields = (before: object, after: object): Record<string, unknown> => {
  const was = new Map(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => !isSame(was.get(field), value)));
};

/** Refuses a list that is too long, else each member that does not exist. */
export function checkKeys(refuse: Refuse, keys: readonly string[], known: ReadonlySet<string>, most: number, path: readonly (string | number)[]): void {
  if (keys.length > most) refuse('TOO_MANY', path, { most });
  else keys.forEach((key, i) => known.has(key) || refuse('UNKNOWN_REFERENCE', [...path, i], { value: key }));
}
