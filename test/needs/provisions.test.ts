import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { type Provision, by, languages, provisions, readIn, topics, withNarrower } from './files.ts';

describe('paragraphs of Decisions and Resolutions', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ demonstration: false });
  });
  afterAll(() => graph.close());

  const whole = `code label instrument paragraph kind directedTo status adoptedAt proposedAt adoptedAs summary { text language isFallback } subjectToFunding
    topics { slug } organizations { slug } foundIn secretariatComment { text language isFallback } provenance { source confidence verified reality }`;
  const label = (slug: string, language: 'en' | 'fr' | 'es') => topics.find(t => t.slug === slug)![`label_${language}`];
  const expected = ({ id, summary, secretariatComment, ...p }: Provision, language: 'en' | 'fr' | 'es') => ({
    ...p,
    code: id,
    summary: readIn({ en: summary }, language),
    topics: [...p.topics].sort(by(slug => label(slug, language))).map(slug => ({ slug })),
    organizations: [...p.organizations].sort().map(slug => ({ slug })),
    secretariatComment: secretariatComment === null ? null : readIn({ en: secretariatComment }, language),
    provenance: { source: `CoP19 document on capacity-building (2022), ${p.foundIn}; in the words of this project`, confidence: null, verified: null, reality: null },
  });

  it.each(languages)('shows every paragraph as the file has it, in its order, to a reader of %s', async language => {
    const shown = await everyNode(graph, { field: 'provisions(PAGE)', node: whole, size: 15, languages: language });
    expect(shown).toEqual(provisions.map(p => expected(p, language)));
    expect(shown).toHaveLength(40);
  });

  it('finds one by its code, and null where there is none', async () => {
    const { provision, none } = await graph.data(`{ provision(code: "19.BB-a") { ${whole} } none: provision(code: "20.1") { code } }`);
    expect(provision).toEqual(expected(provisions.find(p => p.id === '19.BB-a')!, 'en'));
    expect(provision).toMatchObject({ status: 'PROPOSED', adoptedAs: 'Decision 19.41' });
    expect(none).toBeNull();
  });

  it.each([
    ['kinds: [DECISION]', (p: Provision) => p.kind === 'DECISION'],
    ['kinds: [DRAFT_DECISION, DRAFT_RESOLUTION]', (p: Provision) => p.kind !== 'DECISION'],
    ['directedTo: [STANDING_COMMITTEE, ALL]', (p: Provision) => ['STANDING_COMMITTEE', 'ALL'].includes(p.directedTo)],
    ['statuses: [PROPOSED_BY_SECRETARIAT]', (p: Provision) => p.id === 'res-4-e'],
    ['topics: ["capacity-methods"]', (p: Provision) => p.topics.some(t => withNarrower('capacity-methods').includes(t))],
    ['topics: ["needs-assessment", "strategic-planning"]', (p: Provision) => p.topics.includes('needs-assessment') || p.topics.includes('strategic-planning')],
    ['kinds: [DECISION], directedTo: [PARTIES], topics: ["implementation-report"]', (p: Provision) => p.kind === 'DECISION' && p.directedTo === 'PARTIES' && p.topics.includes('implementation-report')],
    ['kinds: [], topics: null', () => true],
  ] as const)('filters by %s', async (filter, holds) => {
    const shown = await everyNode<{ code: string }>(graph, { field: `provisions(PAGE, filter: { ${filter} })`, node: 'code' });
    const inFile = provisions.filter(holds);
    expect(shown.map(p => p.code)).toEqual(inFile.map(p => p.id));
    expect(inFile.length).toBeGreaterThan(0);
  });
});
