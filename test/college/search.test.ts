import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { courses, facetOf } from './files.ts';

describe('search among courses', () => {
  let facts: Graph;
  beforeAll(async () => {
    facts = await openGraph({ demonstration: false });
  });
  afterAll(() => facts.close());

  const slugs = async (args: string) => (await everyNode<{ slug: string }>(facts, { field: `courses(PAGE ${args})`, node: 'slug' })).map(n => n.slug);

  it.each([
    ['sharks', 'ndf-sharks'],
    ['requin', 'ndf-sharks'],
    ['douanes', 'customs'],
    ['ADUANAS', 'customs'],
    ['legislacion', 'legislation'],
    ['bois', 'identification-timber'],
    ['internet', 'wildlife-cybercrime'],
    ['permits electronic', 'electronic-permitting'],
  ])('of "%s" has %s first or among the first three', async (search, slug) => {
    expect((await slugs(`, search: ${JSON.stringify(search)}`)).slice(0, 3)).toContain(slug);
  });

  it('looks into titles, topics, lessons and organizations, in this order of weight', async () => {
    const found = await slugs(', search: "timber"');
    expect(found.slice(0, 2).sort()).toEqual(['identification-timber', 'ndf-timber']);
    expect(await slugs(', search: "INTERPOL"')).toEqual(['wildlife-cybercrime']);
    expect(await slugs(', search: "OIE"')).toEqual(['live-transport']);
    expect(await slugs(', search: "over-exploitation"')).toEqual(['introduction']);
  });

  it('wants every word, and finds nothing where one is missing', async () => {
    expect(await slugs(', search: "sharks zebra"')).toEqual([]);
    const sharks = await slugs(', search: "shark"');
    expect(await slugs(', search: "shark findings"')).toEqual(sharks.filter(s => s === 'ndf-sharks'));
  });

  it('goes together with filters and facets', async () => {
    const found = await slugs(', search: "findings"');
    expect(await slugs(', search: "findings", filter: { topics: ["ndf-plants"] }')).toEqual(found.filter(s => courses.find(c => c.slug === s)!.topics.includes('ndf-plants')));
    const { courses: shown } = await facts.data<{ courses: { facets: { language: { value: string; count: number }[] } } }>('{ courses(search: "findings") { facets { language { value count } } } }');
    expect(shown.facets.language).toEqual(facetOf(['en', 'fr', 'es'].map(l => [l, found.filter(s => courses.find(c => c.slug === s)!.languages.includes(l)).length] as const)));
  });
});
