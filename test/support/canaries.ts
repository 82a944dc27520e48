import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '../../services/kit/graph/sdl.ts';
import { givenSession, register, decide } from '../partners/given.ts';
import type { Graph } from './graph.ts';
import { tablesOf } from './mirror.ts';
import { databaseOf, rowsIn } from './place.ts';

/** Somebody of whom every part of the graph holds something. */
export interface Person {
  id: string;
  token: string;
  /** Words, of which each stands in one personal text, the id, and those of what they have taken up. */
  words: string[];
  /** A session with one place, which is theirs. */
  session: string;
}

const save = 'mutation($input: SaveMyProfileInput!) { saveMyProfile(input: $input) { learner { id revision } userErrors { code path } } }';
const confirm = 'mutation($input: ConfirmAffiliationInput!) { confirmAffiliation(input: $input) { affiliations { id } userErrors { code path } } }';
const enrol = 'mutation($input: EnrolInCourseInput!) { enrolInCourse(input: $input) { enrolment { id } userErrors { code path } } }';
const refuse = 'mutation($input: DecideEnrolmentsInput!) { decideEnrolments(input: $input) { userErrors { code path } } }';
const record = 'mutation($input: RecordLearningInput!) { recordLearning(input: $input) { userErrors { code path } } }';
const state = 'mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } userErrors { code path } } }';
const lessons = '{ course(slug: "introduction") { modules { lessons { id } } } }';

/** Lets somebody write whatever they can over the graph, and others write about them, with a word in every personal text. */
export async function personWithCanaries(graph: Graph, subject: string): Promise<Person> {
  const words: string[] = [];
  const word = (of: string) => {
    const said = `canary${subject}${of}`.toLowerCase().replace(/\W/g, '');
    words.push(said);
    return said;
  };
  const token = await graph.token({ subject });
  const as = async (role: string) => ({ token: await graph.token({ subject: role, roles: [role] }) });
  const write = async <D>(mutation: string, input: object, who: { token: string }): Promise<D> => {
    const [payload] = Object.values(await graph.data<Record<string, { userErrors: object[] }>>(mutation, { input }, who));
    if (payload!.userErrors.length > 0) throw new Error(JSON.stringify(payload));
    return payload as D; // the shape is the mutation's
  };
  const affiliation = { party: 'MUS', kind: 'CUSTOMS', statement: `At the desk of ${word('statement')}` };
  const { enrolment: refused } = await write<{ enrolment: { id: string } }>(enrol, { course: 'demonstration-risk-profiles' }, { token });
  await write(refuse, { decisions: [{ enrolment: refused.id, decision: 'REFUSE', reason: `Because ${word('refused')}` }], idempotencyKey: `once for ${subject}` }, await as('secretariat'));
  const { learner } = await write<{ learner: { id: string; revision: number } }>(save, { revision: 0, languages: ['sw'], affiliation, sharesWithAuthority: true, idempotencyKey: word('profilekey') }, { token });
  await write(confirm, { decisions: [{ learner: learner.id, revision: learner.revision, decision: 'CONFIRM', reason: `We know ${word('confirmed')}` }], idempotencyKey: `once for ${subject}` }, await as('authority:MUS'));
  const { enrolment } = await write<{ enrolment: { id: string } }>(enrol, { course: 'introduction', idempotencyKey: word('enrolkey') }, { token });
  const { course } = await graph.data<{ course: { modules: { lessons: { id: string }[] }[] } }>(lessons);
  await write(record, { events: [{ enrolment: enrolment.id, lesson: course.modules[0]!.lessons[0]!.id, doneAt: '2026-11-20T10:00:00Z', eventId: word('event') }] }, { token });
  const session = givenSession(graph.folder, { places: 1 });
  const said = (n: number) => ({ name: `Jane ${word(`name${n}`)}`, email: `${word(`mail${n}`)}@example.org`, worksFor: word(`office${n}`), motivation: `For ${word(`motivation${n}`)}` });
  const { registration: own } = await write<{ registration: { id: string } }>(register, { session, ...said(1), idempotencyKey: word('registerkey') }, { token });
  const selected = givenSession(graph.folder, { selection: 'BY_ORGANIZER' });
  const { registration } = await write<{ registration: { id: string } }>(register, { session: selected, ...said(2) }, { token });
  await write(decide, { session: selected, decisions: [{ registration: registration.id, decision: 'REFUSE', reason: `Full of ${word('reason')}` }], idempotencyKey: `once for ${subject}` }, await as('partner:wco'));
  // The same person, who works for an authority.
  const need = { party: 'ECU', topic: 'ndf-aquatic', statement: 'Help with sharks', language: 'en', kinds: ['TRAINING'], level: 'PERSON', urgency: 'HIGH', visibility: 'PUBLIC' };
  await write(state, { ...need, idempotencyKey: word('needkey') }, { token: await graph.token({ subject, roles: ['authority:ECU'] }) });
  return { id: learner.id, token, words: [...words, learner.id, refused.id, enrolment.id, own.id, registration.id], session };
}

/** With this each of the words begins that is no id. */
const beginning = 'canary';

/** What stands around each occurrence of a text. */
function around(bytes: Buffer, text: string): string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) found.push(bytes.toString('latin1', at, at + 80));
  return found;
}

/** Where the words stand: in a table, in a file of the data, or in a log. */
export function placesOf(folder: string, words: readonly string[], log: readonly string[] = []): string[] {
  const found: string[] = [];
  const look = (where: string, text: string) => found.push(...words.filter(word => text.includes(word)).map(word => `${word} in ${where}`));
  const sought = [beginning, ...words.filter(word => !word.startsWith(beginning))];
  for (const name of subgraphNames)
    for (const table of tablesOf[name]) {
      const row = table.columns.map(column => `coalesce("${column.name}", '')`).join(" || ' ' || ");
      const rows = rowsIn<{ row: string }>(folder, name, `select row from (select ${row} as row from "${table.name}") where ${sought.map(() => 'instr(row, ?) > 0').join(' or ')}`, ...sought);
      look(`${name}.${table.name}`, JSON.stringify(rows));
    }
  // Beside PostgreSQL stands what the test itself has made of its tables.
  if (databaseOf(folder) === undefined)
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = readFileSync(join(file.parentPath, file.name));
      look(`the file ${file.name}`, sought.flatMap(text => around(bytes, text)).join('\n'));
    }
  look('a log', log.join('\n'));
  return found;
}
