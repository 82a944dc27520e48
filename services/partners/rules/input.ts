import type { UserErrorCode } from '../generated.ts';

/** Says what is wrong with a part of the input. */
export type Refuse = (code: UserErrorCode, path: readonly (string | number)[], values?: Record<string, string | number>) => void;

/** The Convention entered into force in 1975; a session lies at most so many years ahead. */
export const years = { first: 1975, ahead: 20 };

/** The input of something new, where null is as absent. */
export const withoutNulls = <I extends object>(input: I): I => Object.fromEntries(Object.entries(input).filter(([, v]) => v !== null)) as I; // a field that may be null may be absent

export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The value that is said, else the one before. */
export const either = <V>(said: V | undefined, before: V): V => (said === undefined ? before : said);

/** What of an input makes a difference, for the audit trail. `columns` are those that are called otherwise than their field. */
export function saidAnew<I extends object>(said: I, before: object, after: object, columns: Partial<Record<keyof I, string>> = {}): Partial<I> {
  const [was, is] = [before, after].map(record => new Map(Object.entries(record)));
  const differs = (column: string) => !isSame(was!.get(column), is!.get(column));
  return Object.fromEntries(Object.entries(said).filter(([field]) => differs(columns[field as keyof I] ?? field))) as Partial<I>; // some of its own fields
}
