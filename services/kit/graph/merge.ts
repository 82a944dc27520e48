/** Resolver maps of several files as one: fields of the same type stand in several files, each of them in one. */
export function merged(...maps: readonly object[]): Record<string, object> {
  const whole: Record<string, object> = {};
  for (const map of maps)
    for (const [type, fields] of Object.entries(map) as [string, object][]) {
      const known = whole[type];
      for (const field of Object.keys(fields)) if (known && field in known) throw new Error(`${type}.${field} is resolved in two files`);
      // A scalar is an instance and must stay one; it never stands in two files.
      whole[type] = known === undefined ? fields : { ...known, ...fields };
    }
  return whole;
}
