import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { provisions, questionnaires, readIn } from './files.ts';

describe('the questionnaire of 2020', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const whole = `code title { text language isFallback } issuedBy { slug } sentOn { value precision timeZone } season basedOn provisions { code }
    reportedFigures { responses parties nonPartyEntities partiesInForceThen } reportedFindings { code share note { text language isFallback } }
    responsesPublic reportedIn paragraph provenance { source confidence verified reality }`;
  const expected = (q: (typeof questionnaires)[number], language: string) => ({
    code: q.id,
    title: readIn(q.title, language),
    issuedBy: { slug: q.issuedBy },
    sentOn: { value: q.sentOn, precision: q.sentPrecision, timeZone: null },
    season: q.season,
    basedOn: q.basedOn,
    provisions: provisions.filter(p => q.provisions.includes(p.id)).map(p => ({ code: p.id })),
    reportedFigures: q.reportedFigures,
    reportedFindings: q.reportedFindings.map(f => ({ ...f, note: f.note === null ? null : readIn({ en: f.note }, language) })),
    responsesPublic: false,
    reportedIn: q.reportedIn,
    paragraph: q.paragraph,
    provenance: { source: `CoP19 document on capacity-building (2022), paragraph ${q.paragraph}`, confidence: null, verified: null, reality: null },
  });

  it('shows it as the file has it, with 43 responses of 24 Parties and 8 others', async () => {
    const shown = await everyNode(graph, { field: 'questionnaires(PAGE)', node: whole, languages: 'fr' });
    expect(shown).toEqual(questionnaires.map(q => expected(q, 'fr')));
    const { questionnaire, none } = await graph.data(`{ questionnaire(code: "framework-2020") { ${whole} } none: questionnaire(code: "framework-2021") { code } }`);
    expect(questionnaire).toEqual(expected(questionnaires[0]!, 'en'));
    expect(questionnaire).toMatchObject({ reportedFigures: { responses: 43, parties: 24, nonPartyEntities: 8, partiesInForceThen: 183 } });
    expect(none).toBeNull();
  });
});
