import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { courses, facetOf, inOrder, materials, topicAndNarrower, topics } from './files.ts';

interface Shown {
  totalCount: number;
  edges: { node: { slug: string } }[];
  facets: Record<string, { value: string; count: number }[]>;
}

const coursesIn = (topic: string) => courses.filter(c => c.topics.some(t => topicAndNarrower(topic).includes(t)));
const materialsIn = (topic: string) => materials.filter(m => m.topics.some(t => topicAndNarrower(topic).includes(t)));

describe('what is tagged with a topic', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ demonstration: false });
  });
  afterAll(() => graph.close());

  it('is every course and material on it or on a topic inside it, each once, with counts', async () => {
    const query = topics
      .map(
        ({ slug }, i) => `t${i}: topic(slug: "${slug}") {
          courses(first: 100) { totalCount edges { node { slug } } facets { topic { value count } language { value count } } }
          materials(first: 100) { totalCount edges { node { slug } } facets { kind { value count } } } }`,
      );
    for (let at = 0; at < query.length; at += 10) {
      const answer = await graph.data<Record<string, { courses: Shown; materials: Shown }>>(`{ ${query.slice(at, at + 10).join('\n')} }`, {}, { languages: 'fr' });
      for (const [alias, shown] of Object.entries(answer)) {
        const { slug } = topics[Number(alias.slice(1))]!;
        const tagged = coursesIn(slug).sort(inOrder(c => c.title.fr, c => c.slug));
        const on = materialsIn(slug).sort(inOrder(m => m.title, m => m.slug));
        expect([slug, ...shown.courses.edges.map(e => e.node.slug)]).toEqual([slug, ...tagged.map(c => c.slug)]);
        expect([slug, ...shown.materials.edges.map(e => e.node.slug)]).toEqual([slug, ...on.map(m => m.slug)]);
        expect([shown.courses.totalCount, shown.materials.totalCount]).toEqual([tagged.length, on.length]);
        expect(shown.courses.facets.language).toEqual(facetOf(['en', 'fr', 'es'].map(l => [l, tagged.filter(c => c.languages.includes(l)).length] as const)));
        expect(shown.courses.facets.topic).toEqual(facetOf(topics.map(t => [t.slug, tagged.filter(c => coursesIn(t.slug).includes(c)).length] as const)));
        const kinds = ['IDENTIFICATION', 'NDF', 'REFERENCE', 'TRAINING'];
        expect(shown.materials.facets.kind).toEqual(facetOf(kinds.map(k => [k, on.filter(m => m.kind === k).length] as const)));
      }
    }
  });

  it('is paged, searched, filtered and ordered as the lists at the root', async () => {
    const around = 'topic(slug: "identification") { FIELD }';
    const slugs = async (field: string) => (await everyNode<{ slug: string }>(graph, { around, field, node: 'slug', size: 11 })).map(n => n.slug);
    expect(await slugs('materials(PAGE)')).toEqual(materialsIn('identification').sort(inOrder(m => m.title, m => m.slug)).map(m => m.slug));
    expect(await slugs('courses(PAGE, orderBy: HOURS)')).toEqual(coursesIn('identification').sort((a, b) => a.hours - b.hours || (a.slug < b.slug ? -1 : 1)).map(c => c.slug));
    const sharks = await slugs('materials(PAGE, search: "shark", filter: { languages: ["es"] })');
    const everywhere = (await everyNode<{ slug: string }>(graph, { field: 'materials(PAGE, search: "shark", filter: { languages: ["es"] })', node: 'slug' })).map(n => n.slug);
    expect(sharks.length).toBeGreaterThan(2);
    expect(sharks).toEqual(everywhere.filter(slug => materialsIn('identification').some(m => m.slug === slug)));
    expect(await slugs('courses(PAGE, search: "fins", filter: { audience: [CUSTOMS] })')).toEqual(['identification-shark-fins']);
  });

  it('costs as many statements for 10 topics as for 50', async () => {
    const query = `query ($first: Int) { topics(first: $first) { edges { node {
      courses(first: 3) { totalCount edges { node { slug questionCount madeBy { slug } modules { lessons { id } } } } facets { audience { value count } topic { value label { text } } } }
      materials(first: 3) { totalCount edges { node { slug taxa { scientificName ancestors { scientificName } } publishers { name } } } facets { taxon { value count } } } } } } }`;
    const ten = await graph.statements(query, { first: 10 });
    const fifty = await graph.statements(query, { first: 50 });
    expect(fifty.count).toBe(ten.count);
  });
});
