/** A date of an event as precise as its source gives it: `2024`, `2024-02` or `2024-02-01`. */
export interface EventDay {
  value: string;
  precision: 'DAY' | 'MONTH' | 'YEAR';
  timeZone: string | null;
}

const precisions: Record<number, EventDay['precision']> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };

/** The precision that the writing of a date shows; undefined for what is no date. */
export function precisionOf(value: string): EventDay['precision'] | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value)) return undefined;
  const full = value.padEnd(10, '-01');
  const day = new Date(`${full}T00:00:00Z`);
  // A day that does not exist, such as 30 February, becomes another one.
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== full ? undefined : precisions[value.length];
}

/** The date as the graph shows it. Local, and without a time zone where the source names none. */
export function eventDate(value: string, timeZone?: string | null): EventDay;
export function eventDate(value: string | null, timeZone?: string | null): EventDay | null;
export function eventDate(value: string | null, timeZone: string | null = null): EventDay | null {
  if (value === null) return null;
  const precision = precisionOf(value);
  if (precision === undefined) throw new Error(`${value} is stored as a date and is none`);
  return { value, precision, timeZone };
}

/** The first day that the date may mean. */
export const firstDay = (value: string): string => value.padEnd(10, '-01');

/** The last day that the date may mean. */
export const lastDay = (value: string): string => {
  if (value.length === 10) return value;
  if (value.length === 4) return `${value}-12-31`;
  const [year, month] = value.split('-').map(Number);
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10);
};
