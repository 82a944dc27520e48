import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Who, tokensOf } from '../matrix/roles.ts';
import { type Graph, openGraph } from '../support/graph.ts';

interface Imported {
  importNeeds: {
    created: number;
    changed: number;
    unchanged: number;
    faultCount: number;
    needs: { line: number; outcome: string; fields: string[]; statement: string; need: { id: string; revision: number } | null }[];
    faults: { line: number; column: string | null; code: string; message: string }[];
    userErrors: { code: string; message: string; path: string[] }[];
  };
}
const send = `mutation($input: ImportNeedsInput!) { importNeeds(input: $input) { created changed unchanged faultCount needs { line outcome fields statement need { id revision } } faults { line column code message } userErrors { code message path } } }`;
const header = 'topic,statement,language,kinds,level,urgency,question,page';
const line = (n: number, urgency = 'HIGH', page = n) => `permits,Need number ${n},en,TRAINING ADVICE,AUTHORITY,${urgency},3.${n},${page}`;
const file = (...lines: string[]) => [header, ...lines].join('\n');

let graph: Graph;
let tokens: Awaited<ReturnType<typeof tokensOf>>;
let reports = 0;
beforeAll(async () => {
  graph = await openGraph({ demonstration: false });
  tokens = await tokensOf(graph);
});
afterAll(() => graph.close());

const as = (who: Who) => ({ token: tokens[who], languages: 'en' });
const another = () => `Report ${(reports += 1)}`;
const imported = async (csv: string, more: object = {}, options: object = {}) =>
  (await graph.data<Imported>(send, { input: { party: 'MUS', report: 'Report', visibility: 'PUBLIC', csv, ...more } }, { ...as('own'), ...options })).importNeeds;
const counts = ({ created, changed, unchanged }: Imported['importNeeds']) => [created, changed, unchanged];
const kept = () => ['needs', 'need_kinds', 'need_languages', 'need_words', 'imported_needs', 'changes', 'repetitions'].map(table => graph.sql('needs', `select * from ${table} order by 1, 2`));
/** What is wrong with a file, of which nothing is then kept. */
const faults = async (csv: string) => {
  const before = kept();
  const answer = await imported(csv, { report: 'Report of faults' });
  expect(kept()).toEqual(before);
  expect(answer.userErrors.map(e => e.path)).toEqual([['input', 'csv']]);
  return answer.faultCount === 0 ? answer.userErrors.map(e => `${e.code}: ${e.message}`) : answer.faults.map(f => `${f.line} ${f.column} ${f.code}`);
};

describe('importing needs', () => {
  it('tells in a dry run what would change, and keeps nothing', async () => {
    const before = kept();
    const answer = await imported(file(line(1), line(2)), { dryRun: true, report: another(), idempotencyKey: 'dry' });
    expect(answer).toEqual({
      created: 2, changed: 0, unchanged: 0, faultCount: 0, faults: [], userErrors: [],
      needs: [1, 2].map(n => ({ line: n + 1, outcome: 'CREATED', fields: [], statement: `Need number ${n}`, need: null })),
    });
    expect(kept()).toEqual(before);
  });

  it('takes over what the lines say, and cites report, question and page', async () => {
    const csv = '\ufeffVisibility;LANGUAGES;topic;statement;language;kinds;level;urgency;question;page\r\nparty_and_secretariat;fr pt-br;permits;"Un logiciel; des ""permis""\r\nen ligne";FR;equipment|training,TRAINING;authority;high;3.2;14\r\n\r\n;;science; Two botanists ;en;STAFFING;PERSON;LOW;;\r\n';
    const { needs, userErrors } = await imported(csv, { report: ' Implementation report 2024 ' });
    expect(userErrors).toEqual([]);
    expect(needs.map(n => [n.line, n.outcome])).toEqual([[2, 'CREATED'], [5, 'CREATED']]);
    const shown = await Promise.all(
      needs.map(({ need }) => graph.data('query($id: ID!) { need(id: $id) { statement { text language } topic { slug } kinds level urgency source state citations { document paragraph question page } languages visibility revision isDemonstration party { iso3 } provenance { source } } }', { id: need!.id }, as('own'))),
    );
    const usual = { source: 'IMPLEMENTATION_REPORT', state: 'IDENTIFIED', revision: 1, isDemonstration: false, party: { iso3: 'MUS' }, provenance: { source: 'Stated by the Party here' } };
    expect(shown).toEqual([
      { need: { ...usual, statement: { text: 'Un logiciel; des "permis"\nen ligne', language: 'fr' }, topic: { slug: 'permits' }, kinds: ['EQUIPMENT', 'TRAINING'], level: 'AUTHORITY', urgency: 'HIGH', citations: [{ document: 'Implementation report 2024', paragraph: null, question: '3.2', page: 14 }], languages: ['fr', 'pt-BR'], visibility: 'PARTY_AND_SECRETARIAT' } },
      { need: { ...usual, statement: { text: 'Two botanists', language: 'en' }, topic: { slug: 'science' }, kinds: ['STAFFING'], level: 'PERSON', urgency: 'LOW', citations: [{ document: 'Implementation report 2024', paragraph: null, question: null, page: null }], languages: ['en'], visibility: 'PUBLIC' } },
    ]);
    const { found } = await graph.data<{ found: { totalCount: number } }>('{ found: needs(search: "botanists", filter: { topics: ["science"], kinds: [STAFFING] }) { totalCount } }');
    expect(found.totalCount).toBe(1);
  });

  it('knows its needs again: the same file changes nothing, a mended one what differs, and what was edited by hand stays', async () => {
    const report = another();
    const first = await imported(file(line(1), line(2), line(3)), { report });
    const before = kept();
    const again = await imported(file(line(1), line(2), line(3)), { report: report.toUpperCase() }, as('secretariat'));
    expect(counts(again)).toEqual([0, 0, 3]);
    expect(again.needs.map(n => n.need)).toEqual(first.needs.map(n => n.need));
    expect(kept()).toEqual(before);

    const [one, two] = first.needs.map(n => n.need!);
    const edit = 'mutation($input: EditNeedInput!) { editNeed(input: $input) { need { revision } userErrors { code } } }';
    for (const { id, revision } of [one!, two!]) await graph.data(edit, { input: { id, revision, topic: 'science', urgency: 'LOW' } }, as('own'));
    const mended = await imported(file(line(1), line(2, 'MEDIUM', 7).replace('Need number', 'NEED, number').replace(/NEED.*?,en/, '"NEED, number 2",en'), line(4)), { report });
    expect(mended.needs.map(n => [n.outcome, n.fields, n.need!.revision])).toEqual([['UNCHANGED', [], 2], ['CHANGED', ['statement', 'urgency', 'page'], 3], ['CREATED', [], 1]]);
    expect(graph.sql('needs', 'select topic, urgency, urgency_rank, statement, citations from needs where id in (?, ?) order by id', one!.id, two!.id).map(n => ({ ...n, statement: JSON.parse(n.statement as string) as object, citations: JSON.parse(n.citations as string) as object }))).toEqual([
      { topic: 'science', urgency: 'LOW', urgency_rank: 0, statement: { en: 'Need number 1' }, citations: [{ document: report, paragraph: null, question: '3.1', page: 1 }] },
      { topic: 'science', urgency: 'MEDIUM', urgency_rank: 1, statement: { en: 'NEED, number 2' }, citations: [{ document: report, paragraph: null, question: '3.2', page: 7 }] },
    ]);
    const { need } = await graph.data<{ need: { history: { edges: { node: { action: string; fields: string[] } }[] } } }>('query($id: ID!) { need(id: $id) { history { edges { node { action fields } } } } }', { id: two!.id }, as('own'));
    expect(need.history.edges.map(e => e.node)).toEqual([{ action: 'EDITED', fields: ['urgency', 'statement', 'citations'] }, { action: 'EDITED', fields: ['topic', 'urgency'] }, { action: 'STATED', fields: [] }]);
  });

  it('gives one set of needs when two officers import the same report at once', async () => {
    const report = another();
    const csv = file(...Array.from({ length: 30 }, (_, n) => line(n + 1)));
    const answers = await Promise.all((['own', 'secretariat', 'own', 'secretariat'] as const).map(who => imported(csv, { report }, as(who))));
    expect(answers.map(counts).sort()).toEqual([[0, 0, 30], [0, 0, 30], [0, 0, 30], [30, 0, 0]]);
    const ids = answers.map(a => a.needs.map(n => n.need!.id));
    expect(new Set(ids.map(i => i.join())).size).toBe(1);
    expect(graph.sql<{ n: number }>('needs', "select count(*) as n from needs where citations like ?", `%"${report}"%`)[0]!.n).toBe(30);
  });

  it('is done once for a key, whatever came in between', async () => {
    const more = { report: another(), idempotencyKey: 'once' };
    const first = await imported(file(line(1)), more);
    await imported(file(line(1, 'LOW')), { report: more.report });
    expect(await imported(file(line(1)), more)).toEqual({ ...first, needs: first.needs.map(n => ({ ...n, need: { ...n.need, revision: 2 } })) });
    expect(counts(await imported(file(line(1, 'LOW')), { ...more, dryRun: true }))).toEqual([0, 0, 1]);
  });

  it('tells what is wrong line by line, in the language of the reader, and takes nothing', async () => {
    const csv = file(
      line(1),
      'permits,Need number 2,en,TRAINING,AUTHORITY,HIGH,3.2',
      ',,,,,,,',
      'unicorns,Three,xx-,TRAINING HOPE,NOBODY,SOON,3.3,x',
      `permits,${'x'.repeat(4_001)},en,TRAINING,PERSON,LOW,${'1'.repeat(101)},0`,
      line(1, 'LOW'),
      'unicorns,Six,en,TRAINING,PERSON,LOW,,',
      '=cmd,+1,-2,@x,"=HYPERLINK(""x"")",LOW,,',
      '"permits",a "quoted" word,en,TRAINING,PERSON,LOW,,',
    );
    expect(await faults(csv)).toEqual([
      '3 null MALFORMED', '4 topic REQUIRED', '4 language REQUIRED', '4 level REQUIRED', '4 urgency REQUIRED', '4 statement REQUIRED', '4 kinds REQUIRED',
      '5 kinds MALFORMED', '5 page MALFORMED', '5 language MALFORMED', '5 level MALFORMED', '5 urgency MALFORMED', '6 statement TOO_LONG', '6 question TOO_LONG', '6 page OUT_OF_RANGE', '7 statement DUPLICATE', '8 topic UNKNOWN_REFERENCE',
      '9 topic MALFORMED', '9 statement MALFORMED', '9 language MALFORMED', '9 kinds MALFORMED', '9 level MALFORMED',
    ]);
    const told = await imported(csv, { dryRun: true, report: another() }, { languages: 'fr' });
    expect([counts(told), told.needs.map(n => n.line), told.faultCount]).toEqual([[2, 0, 0], [2, 10], 22]);
    expect([0, 15, 16, 17].map(i => told.faults[i]!.message)).toEqual([
      "Ce champ n'a pas la forme voulue : 8 cellules, autant que l'en-tête.",
      'ligne 2 existe déjà.',
      "unicorns n'existe pas.",
      "Ce champ n'a pas la forme voulue : aucune cellule ne commence par = + - @, car un tableur y verrait une formule.",
    ]);
    expect(told.userErrors).toEqual([{ code: 'MALFORMED', message: "Ce champ n'a pas la forme voulue : `faults` nomme chaque endroit.", path: ['input', 'csv'] }]);
  });

  it('tells of every line that a file may have, and of each that is wrong in the end its first fault alone', async () => {
    const lines = (of: (n: number) => string) => file(...Array.from({ length: 1_000 }, (_, n) => of(n + 1)));
    const sound = await imported(lines(n => line(n)), { dryRun: true, report: another() });
    expect([counts(sound), sound.needs.length, sound.needs.at(-1)!.line]).toEqual([[1_000, 0, 0], 1_000, 1_001]);
    const { faults: told, faultCount } = await imported(lines(n => line(n, 'SOON').replace('permits', '')));
    expect(faultCount).toBe(2_000);
    expect(told.map(f => f.line)).toEqual(Array.from({ length: 1_000 }, (_, n) => (n < 500 ? [n + 2, n + 2] : [n + 2])).flat());
  });

  it('refuses what was read in another encoding, and says so', async () => {
    const french = file('permits,Un système électronique à l’été,fr,TRAINING,PERSON,LOW,,');
    const bytes = Buffer.from(french, 'utf8');
    const asLatin = (from: Buffer) => from.toString('latin1');
    const why = ['MALFORMED: This is not written as it must be: the file must be saved and read as UTF-8.'];
    const utf16 = Buffer.from(french.replace('’', "'"), 'utf16le');
    expect(await faults(asLatin(bytes))).toEqual(why);
    expect(await faults(new TextDecoder('windows-1252').decode(bytes))).toEqual(why);
    expect(await faults(Buffer.from(french.replace('’', "'"), 'latin1').toString('utf8'))).toEqual(why);
    expect(await faults(asLatin(utf16))).toEqual(why);
    expect(await faults(asLatin(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])))).toEqual(why);
    expect(await faults(utf16.toString('utf8'))).toEqual(why);
    expect((await imported(french.replace('à', '«AMANHû ÇA À MANHÃ MÂ©'), { report: another() })).userErrors).toEqual([]);
  });

  it('refuses what is no such file: no line, a missing, unknown or repeated column, a quotation without end', async () => {
    for (const csv of ['', ' \n', header]) expect(await faults(csv)).toEqual(['REQUIRED: This must be filled in.']);
    expect(await faults('Topic,statement,level,colour,level\npermits,x,PERSON,red,PERSON')).toEqual(['1 colour MALFORMED', '1 level DUPLICATE', '1 language REQUIRED', '1 kinds REQUIRED', '1 urgency REQUIRED']);
    expect(await faults(file(line(1), 'permits,"Need,en,TRAINING,PERSON,LOW,,'))).toEqual(['3 null MALFORMED']);
  });

  it('refuses too many lines, cheaply', async () => {
    const short = (n: number) => file(...Array.from({ length: n }, (_, i) => `permits,${i},en,TRAINING,PERSON,LOW,,`));
    expect(await faults(short(1_001))).toEqual(['TOO_MANY: At most 1000 are allowed here.']);
    expect(counts(await imported(short(1_000), { report: another() }))).toEqual([1_000, 0, 0]);
    const before = kept();
    const { errors } = await graph.ask(send, { input: { party: 'MUS', report: 'Report', visibility: 'PUBLIC', csv: 'a,b\n'.repeat(100_000) } }, as('own'));
    expect(errors?.map(e => e.extensions)).toEqual([expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', bound: 262_144 })]);
    expect(kept()).toEqual(before);
    expect(await faults('\n'.repeat(100_000))).toEqual(['REQUIRED: This must be filled in.']);
  });

  it('refuses a Party that there is not, and a report without a title', async () => {
    const { userErrors } = await imported(file(line(1)), { party: 'XXX', report: ' ' }, as('secretariat'));
    expect(userErrors.map(e => `${e.code} ${e.path.join('.')}`)).toEqual(['UNKNOWN_REFERENCE input.party', 'REQUIRED input.report']);
    expect((await graph.ask(send, { input: { party: 'KEN', report: 'x', visibility: 'PUBLIC', csv: '' } }, as('own'))).errors?.map(e => e.extensions?.code)).toEqual(['FORBIDDEN']);
  });
});
