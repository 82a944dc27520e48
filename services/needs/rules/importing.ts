import type { UserErrorCode } from '../../kit/generated.ts';
import { csvRecords, isFormula, isMisread } from '../../kit/values/csv.ts';
import { shippedId } from '../../kit/values/ids.ts';
import { type WorkingLanguage, canonicalTag, folded } from '../../kit/values/text.ts';
import type { CapacityLevel, HelpKind, NeedVisibility, Urgency } from '../generated.ts';
import type { ImportedLine } from '../tables.ts';
import { reasons } from './reasons.ts';
import { checkSaid, needBounds } from './statements.ts';

/** How many lines one import takes beneath its header; of a longer list of faults each line has its first. */
export const importBounds = { lines: 1_000 };

const required = ['topic', 'statement', 'language', 'kinds', 'level', 'urgency'] as const;
const optional = ['question', 'page', 'languages', 'visibility'] as const;
type Column = (typeof required)[number] | (typeof optional)[number];
const columns: readonly string[] = [...required, ...optional];

const kindsOfHelp: Record<HelpKind, true> = { TRAINING: true, ADVICE: true, EQUIPMENT: true, STAFFING: true, LEGISLATION: true, INFORMATION: true, TRANSLATION: true, FUNDING: true };
const levels: Record<CapacityLevel, true> = { PERSON: true, AUTHORITY: true, SYSTEM: true };
const urgencies: Record<Urgency, true> = { LOW: true, MEDIUM: true, HIGH: true };
const visibilities: Record<NeedVisibility, true> = { PUBLIC: true, PARTIES_AND_PARTNERS: true, PARTY_AND_SECRETARIAT: true };

/** What is wrong with a cell, or with a line as a whole. */
export interface LineFault {
  line: number;
  column: string | null;
  code: UserErrorCode;
  values: Record<string, string | number>;
}

/** What a CSV text says of needs, and what is wrong with it: as a whole, or line by line. */
export interface Read {
  lines: { line: number; said: ImportedLine }[];
  faults: LineFault[];
  whole?: { code: UserErrorCode; values: Record<string, string | number> };
}

/** What holds for lines that do not say otherwise. */
export interface Usual {
  visibility: NeedVisibility;
  languages: readonly string[];
}

const listed = (cell: string) => [...new Set(cell.split(/[\s,;|]+/).filter(part => part !== ''))];

/** Reads needs from a CSV text, without looking whether their topics exist. */
export function readNeeds(csv: string, usual: Usual, language: WorkingLanguage): Read {
  const none = (whole: Read['whole']): Read => ({ lines: [], faults: [], ...(whole && { whole }) });
  if (isMisread(csv)) return none({ code: 'MALFORMED', values: { form: reasons.utf8[language] } });
  const records = csvRecords(csv, importBounds.lines + 2);
  if (typeof records === 'number') return { ...none(undefined), faults: [{ line: records, column: null, code: 'MALFORMED', values: { form: reasons.quotes[language] } }] };
  const [header, ...rest] = records;
  if (header === undefined || rest.length === 0) return none({ code: 'REQUIRED', values: {} });
  if (rest.length > importBounds.lines) return none({ code: 'TOO_MANY', values: { most: importBounds.lines } });

  const names = header.cells.map(cell => cell.toLowerCase());
  const ofHeader = (column: string, code: UserErrorCode, values: LineFault['values'] = {}): LineFault => ({ line: header.line, column, code, values });
  const wrong = [
    ...names.filter(name => !columns.includes(name)).map(name => ofHeader(name, 'MALFORMED', { form: columns.join(', ') })),
    ...columns.filter(name => names.indexOf(name) !== names.lastIndexOf(name)).map(name => ofHeader(name, 'DUPLICATE', { value: name })),
    ...required.filter(name => !names.includes(name)).map(name => ofHeader(name, 'REQUIRED')),
  ];
  if (wrong.length > 0) return { lines: [], faults: wrong };

  const read: Read = { lines: [], faults: [] };
  for (const { line, cells } of rest) {
    const before = read.faults.length;
    const refuse = (code: UserErrorCode, path: readonly (string | number)[], values: LineFault['values'] = {}) => void read.faults.push({ line, column: path.length === 0 ? null : String(path.at(-1)), code, values });
    if (cells.length !== names.length) refuse('MALFORMED', [], { form: reasons.cells[language].replace('{n}', String(names.length)) });
    else names.forEach((name, i) => isFormula(cells[i]!) && refuse('MALFORMED', [name], { form: reasons.formula[language] }));
    if (read.faults.length > before) continue;
    const said = saidIn(name => cells[names.indexOf(name)] ?? '', usual, refuse);
    if (read.faults.length === before) read.lines.push({ line, said });
  }
  return read;
}

/** What the cells of one line say. What is refused has some value all the same, which nobody sees. */
function saidIn(cell: (name: Column) => string, usual: Usual, refuse: Parameters<typeof checkSaid>[0]): ImportedLine {
  const one = <V extends string>(name: Column, known: Record<V, true>, otherwise?: V): V => {
    const text = cell(name).toUpperCase();
    if (text === '' && otherwise !== undefined) return otherwise;
    if (text === '') refuse('REQUIRED', [name]);
    else if (!Object.hasOwn(known, text)) refuse('MALFORMED', [name], { form: Object.keys(known).join(' | ') });
    return text as V; // just seen to be one of them, or refused
  };
  const tag = (name: Column, text: string): string => {
    const found = canonicalTag(text);
    if (found === undefined) refuse('MALFORMED', [name], { form: 'BCP 47' });
    return found ?? text;
  };
  if (cell('topic') === '') refuse('REQUIRED', ['topic']);
  if (cell('language') === '') refuse('REQUIRED', ['language']);
  const kinds = listed(cell('kinds').toUpperCase());
  const unknown = kinds.find(kind => !Object.hasOwn(kindsOfHelp, kind));
  if (unknown !== undefined) refuse('MALFORMED', ['kinds'], { form: Object.keys(kindsOfHelp).join(' | ') });
  const page = cell('page') === '' ? null : Number(cell('page'));
  if (page !== null && !Number.isSafeInteger(page)) refuse('MALFORMED', ['page'], { form: `1–${needBounds.page}` });
  const languages = cell('languages') === '' ? [...usual.languages] : listed(cell('languages')).map(text => tag('languages', text));
  const said: ImportedLine = {
    topic: cell('topic'),
    statement: cell('statement'),
    language: cell('language') === '' ? '' : tag('language', cell('language')),
    kinds: kinds as HelpKind[], // just seen to be some of them, or refused
    level: one('level', levels),
    urgency: one('urgency', urgencies),
    question: cell('question') || null,
    page,
    languages: [...new Set(languages)],
    visibility: one('visibility', visibilities, usual.visibility),
  };
  checkSaid(refuse, { ...said, citations: [{ document: '-', paragraph: null, question: said.question, page: Number.isSafeInteger(page) ? page : null }] });
  return said;
}

/** By what a need is known again: its Party, the report, the question, and the letters and digits of its statement, or all of it where it has none. */
export const importKey = (party: string, report: string, { question, statement }: Pick<ImportedLine, 'question' | 'statement'>): string =>
  shippedId('imported', JSON.stringify([party, folded(report), folded(question ?? ''), folded(statement).replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || statement]));
