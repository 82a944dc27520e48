/** The sum of ranges: least with least, most with most. None where nothing is summed, or not all is in one currency. */
export function sumOfRanges<R extends { currency: string; min: number; max: number }>(ranges: readonly R[]): { currency: string; min: number; max: number } | null {
  const [first] = ranges;
  if (first === undefined || ranges.some(r => r.currency !== first.currency)) return null;
  return { currency: first.currency, min: ranges.reduce((sum, r) => sum + r.min, 0), max: ranges.reduce((sum, r) => sum + r.max, 0) };
}
