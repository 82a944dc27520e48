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

/** Refuses a list that is too long, else each member that does not exist. What was there before is no fault of who says something else: others may have retired or split it since. */
export function checkKeys(refuse: Refuse, keys: readonly string[], before: readonly string[], known: ReadonlySet<string>, most: number, path: readonly (string | number)[]): void {
  const anew = keys.filter(key => !before.includes(key));
  if (keys.length > most && anew.length > 0) refuse('TOO_MANY', path, { most });
  else for (const key of anew) if (!known.has(key)) refuse('UNKNOWN_REFERENCE', [...path, keys.indexOf(key)], { value: key });
}
