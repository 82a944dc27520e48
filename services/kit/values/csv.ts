import { CsvError, parse } from 'csv-parse/sync';
import { cleaned } from './text.ts';

/** A record of a CSV text, and the line at which it begins, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Letters of UTF-8 that were read one byte at a time, such as `Ã©` for `é`. A capital in front is no such case: `AMANHû` ends a quotation. */
const byteByByte = /(?<!\p{Lu})[ÃÂ][\u0080-\u009f\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ˜“”¦]/u;

/** The text bears the marks of having been read in another encoding than it was written in: what UTF-8 cannot be, UTF-16 or UTF-8 byte by byte. */
export const isMisread = (text: string): boolean => /[\ufffd\0]|^(ÿþ|þÿ)/.test(text) || !text.isWellFormed() || byteByByte.test(text);

/** A spreadsheet that opens such a cell would take it for a formula. */
export const isFormula = (cell: string): boolean => /^[=+\-@]/.test(cell);

/** The records of a CSV text, the header among them, but no more than so many; the number of a line where a quotation begins that never ends. */
export function csvRecords(given: string, most: number): CsvRecord[] | number {
  const text = given.replace(/\r\n?/g, '\n');
  const [header = ''] = text.split('\n', 1);
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ',';
  try {
    const read = parse(text, { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: most, trim: true }) as unknown as { info: { lines: number }; record: string[] }[]; // with `info`, which the types do not know
    return read.map(({ info, record }) => ({ line: info.lines - record.join('').split('\n').length + 1, cells: record.map(cleaned) }));
  } catch (error) {
    if (error instanceof CsvError) return Number(error.lines);
    throw error;
  }
}
