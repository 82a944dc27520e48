import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../support/graph.ts';
import { everyNode } from '../support/pages.ts';
import { courses, materials, topicAndNarrower, topics } from './files.ts';
import { type College, openCollege } from './opened.ts';

interface Edge {
  rank: number;
  reasons: { code: string; text: string }[];
  node: { slug: string };
}
interface Matches {
  totalCount: number;
  appliedFilter: { code: string; text: string } | null;
  edges: Edge[];
}

interface Wanted {
  topic: string;
  kinds: string[];
  languages: string[];
}

const above = (topic: string): string[] => {
  const { broader } = topics.find(t => t.slug === topic)!;
  return broader === null ? [] : [broader, ...above(broader)];
};
const plain = (language: string) => language.split('-')[0];

/** The rules of matching, written down once more without any index: what each reason adds, and that topic and kind must fit. */
function slowly(wanted: Wanted, gives: string[], records: readonly { slug: string; topics: string[]; languages: string[]; online: boolean }[]) {
  return records
    .flatMap(({ slug, topics: tags, languages, online }) => {
      const inside = topicAndNarrower(wanted.topic).filter(t => t !== wanted.topic);
      const topic = tags.includes(wanted.topic)
        ? (['SAME_TOPIC', 50] as const)
        : tags.some(t => inside.includes(t))
          ? (['NARROWER_TOPIC', 40] as const)
          : tags.some(t => above(wanted.topic).includes(t))
            ? (['BROADER_TOPIC', 30] as const)
            : undefined;
      if (topic === undefined || !gives.some(kind => wanted.kinds.includes(kind))) return [];
      const inLanguage = languages.some(have => wanted.languages.some(want => plain(have) === plain(want)));
      const reasons = [topic, ['KIND_OF_HELP', 5] as const, ...(inLanguage ? [['LANGUAGE', 20] as const] : []), ...(online ? [['ONLINE', 5] as const] : []), ['ANY_TIME', 10] as const];
      return [{ slug, rank: reasons.reduce((sum, [, points]) => sum + points, 0), reasons: reasons.map(([code]) => code) }];
    })
    .sort((a, b) => b.rank - a.rank || (a.slug < b.slug ? -1 : 1));
}

const asCourses = courses.map(c => ({ ...c, online: true }));
const asMaterials = materials.map(m => ({ ...m, online: m.url !== null }));

describe('courses and materials that meet a need', () => {
  let facts: Graph;
  let college: College;
  beforeAll(async () => {
    facts = await openGraph();
    college = await openCollege();
  });
  afterAll(() => Promise.all([facts.close(), college.close()]));

  /** What the real courses and materials offer for a need that is made up here. */
  async function meet({ topic, kinds, languages }: Wanted, from = college, first = 100): Promise<{ courses: Matches; materials: Matches }> {
    const match = { topic, narrower: topics.filter(t => t.broader === topic).map(t => t.slug), broader: above(topic), kinds, languages, party: 'MUS', region: 'AFRICA', subregion: 'EASTERN_AFRICA' };
    const selection = `(first: ${first}) { totalCount appliedFilter { code text } edges { rank reasons { code text } node { slug } } }`;
    const { _entities } = await from.ask<{ _entities: [{ id: string; courses: Matches; materials: Matches }] }>(
      `query ($need: [_Any!]!) { _entities(representations: $need) { ... on Need { id courses${selection} materials${selection} } } }`,
      { need: [{ __typename: 'Need', id: 'made-up', match }] },
      ['fr'],
    );
    const { id, ...found } = _entities[0];
    expect(id).toBe('made-up');
    return found;
  }
  const slugs = (matches: Matches) => matches.edges.map(e => e.node.slug);
  const reasons = (matches: Matches, slug: string) => matches.edges.find(e => e.node.slug === slug)!.reasons.map(r => r.code);
  const expectOrder = (matches: Matches, ...order: string[]) => {
    const places = order.map(slug => slugs(matches).indexOf(slug));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  };

  describe('by hand', () => {
    it('1: to tell dried fins apart, in English and French: the course on fins first, then the one for customs at large', async () => {
      const found = await meet({ topic: 'identification-aquatic', kinds: ['TRAINING'], languages: ['en', 'fr'] });
      expect(slugs(found.courses)).toEqual(['identification-shark-fins', 'customs']);
      expectOrder(found.materials, 'isharkfin', 'sharks-rays-carcass-1');
      expect(slugs(found.materials)).not.toContain('guide-tropical-woods');
    });

    it('2: information on findings for plants, in Spanish: the nine steps before a workshop on findings at large; no course gives information', async () => {
      const found = await meet({ topic: 'ndf-plants', kinds: ['INFORMATION'], languages: ['es'] });
      expectOrder(found.materials, 'timber-nine-steps', 'plants-nine-steps', 'cancun-workshop');
      expect(slugs(found.materials)).not.toContain('shark-ndf-guidance');
      expect(found.courses).toEqual({ totalCount: 0, appliedFilter: null, edges: [] });
    });

    it('3: scanners for a border are met by no course and no material', async () => {
      const found = await meet({ topic: 'border-control', kinds: ['EQUIPMENT'], languages: ['en'] });
      expect(found.courses).toEqual({ totalCount: 0, appliedFilter: null, edges: [] });
      expect(found.materials).toEqual({ totalCount: 0, appliedFilter: null, edges: [] });
    });

    it('4: training on national legislation, in French: the course, and the model law before a study in English alone', async () => {
      const found = await meet({ topic: 'national-legislation', kinds: ['TRAINING'], languages: ['fr'] });
      expect(slugs(found.courses)[0]).toBe('legislation');
      expectOrder(found.courses, 'legislation', 'introduction', 'basic');
      expectOrder(found.materials, 'legislative-guidance', 'fao-legal-guide-4');
    });

    it('5: a course in a language that nobody asked for still ranks, lower and without that reason', async () => {
      const arabic = await meet({ topic: 'cybercrime', kinds: ['TRAINING'], languages: ['ar'] });
      const english = await meet({ topic: 'cybercrime', kinds: ['TRAINING'], languages: ['ar', 'en'] });
      expect(slugs(arabic.courses)).toEqual(['enforcement-officers', 'wildlife-cybercrime']);
      expect(reasons(arabic.courses, 'wildlife-cybercrime')).toEqual(['SAME_TOPIC', 'KIND_OF_HELP', 'ONLINE', 'ANY_TIME']);
      expect(english.courses.edges[0]!.rank - arabic.courses.edges[0]!.rank).toBe(20);
    });

    it('6: a French title does not make the shark course one in French', async () => {
      const french = await meet({ topic: 'ndf-aquatic', kinds: ['TRAINING'], languages: ['fr'] });
      expect(reasons(french.courses, 'ndf-sharks')).not.toContain('LANGUAGE');
      expect(reasons(french.courses, 'ndf-introduction')).toContain('LANGUAGE');
      const spanish = await meet({ topic: 'ndf-aquatic', kinds: ['TRAINING'], languages: ['es'] });
      expect(reasons(spanish.courses, 'ndf-sharks')).toContain('LANGUAGE');
      expectOrder(spanish.courses, 'ndf-sharks', 'ndf-introduction');
    });

    it('7: a need for permits as a whole: what is on the whole before what is on a part', async () => {
      const { courses: found } = await meet({ topic: 'permits', kinds: ['TRAINING'], languages: ['en'] });
      expect(slugs(found)[0]).toBe('basic');
      expect(reasons(found, 'electronic-permitting')).toContain('NARROWER_TOPIC');
      expect(slugs(found)).toEqual(expect.arrayContaining(['electronic-permitting', 'legal-acquisition', 'captive-source', 'live-transport']));
      expect(slugs(found)).not.toContain('wildlife-cybercrime');
    });

    it('8: of several kinds of help wanted, one that fits is enough', async () => {
      const found = await meet({ topic: 'wildlife-forensics', kinds: ['EQUIPMENT', 'FUNDING', 'TRAINING'], languages: ['es'] });
      expect(slugs(found.courses)).toEqual(['enforcement-officers', 'forensic-evidence']);
      expectOrder(found.materials, 'ivory-guide', 'timber-forensic-guide');
      expect((await meet({ topic: 'wildlife-forensics', kinds: ['EQUIPMENT', 'FUNDING', 'INFORMATION'], languages: ['es'] })).courses.totalCount).toBe(0);
    });

    it('9: guidance that exists in Korean leads for who reads Korean, and a region of a language makes no difference', async () => {
      const korean = await meet({ topic: 'ndf-plants', kinds: ['INFORMATION', 'TRAINING'], languages: ['ko'] });
      expect(slugs(korean.materials)[0]).toBe('plants-nine-steps');
      expect(korean.materials.edges[0]!.rank).toBe(85);
      const regional = await meet({ topic: 'ndf-plants', kinds: ['INFORMATION', 'TRAINING'], languages: ['ko-KR'] });
      expect(regional).toEqual(korean);
    });

    it('10: names of plants: checklists, and neither a guide to animals nor one to timber', async () => {
      const { materials: found } = await meet({ topic: 'nomenclature', kinds: ['INFORMATION'], languages: ['en'] });
      expectOrder(found, 'checklist-cites', 'cites-orchid-checklist', 'identification-manual');
      expect(slugs(found)).not.toContain('ivory-guide');
      expect(slugs(found)).not.toContain('citeswoodid');
      expect(reasons(found, 'identification-manual')).toContain('BROADER_TOPIC');
    });

    it('11: posts, money, law drafted by others: nothing here gives them', async () => {
      for (const kind of ['STAFFING', 'FUNDING', 'LEGISLATION', 'ADVICE', 'TRANSLATION']) {
        const found = await meet({ topic: 'implementation', kinds: [kind], languages: ['en'] });
        expect([kind, found.courses.totalCount, found.materials.totalCount]).toEqual([kind, 0, 0]);
      }
    });

    it('12: a material with an address beats one without, all else equal', async () => {
      const { materials: found } = await meet({ topic: 'wildlife-forensics', kinds: ['INFORMATION'], languages: ['en'] });
      expect(reasons(found, 'ivory-sampling')).toContain('ONLINE');
      const compliance = await meet({ topic: 'compliance-assistance', kinds: ['INFORMATION'], languages: ['en'] });
      expect(reasons(compliance.materials, 'compliance-assistance-document')).toEqual(['SAME_TOPIC', 'KIND_OF_HELP', 'LANGUAGE', 'ANY_TIME']);
    });
  });

  it('is, for every topic, kind and language, what a slow reading of all records finds', async () => {
    for (const { slug: topic } of topics)
      for (const [kinds, languages] of [[['TRAINING'], ['en']], [['INFORMATION', 'STAFFING'], ['fr', 'zh']], [['TRAINING', 'FUNDING'], ['pt']]] as const) {
        const wanted = { topic, kinds: [...kinds], languages: [...languages] };
        const found = await meet(wanted);
        for (const [shown, expected] of [
          [found.courses, slowly(wanted, ['TRAINING'], asCourses)],
          [found.materials, slowly(wanted, ['INFORMATION', 'TRAINING'], asMaterials)],
        ] as const) {
          expect(shown.edges.map(e => ({ slug: e.node.slug, rank: e.rank, reasons: e.reasons.map(r => r.code) }))).toEqual(expected);
          expect([shown.totalCount, shown.appliedFilter]).toEqual([expected.length, null]);
        }
      }
  });

  it('ends at the 200 best by topic, and says so while it counts all', async () => {
    const many = await openCollege();
    try {
      const at = (i: number) => `m${String(i).padStart(3, '0')}`;
      for (let i = 0; i < 230; i += 1) {
        const [one, other] = i < 150 ? ['livelihoods', 'people-and-trade'] : ['people-and-trade', 'livelihoods'];
        many.copy('courses', 'basic', { slug: at(i), topics: JSON.stringify([one]) });
        many.change('insert into course_topics (topic, course) values (?, ?)', one, at(i));
        many.copy('materials', 'cites-wto', { slug: at(i), topics: JSON.stringify([other]) });
        many.change('insert into material_topics (topic, material) values (?, ?)', other, at(i));
      }
      const wanted = { topic: 'livelihoods', kinds: ['TRAINING'], languages: ['en'] };
      const found = await meet(wanted, many);
      // One of each was there before; those on the very topic come before those above it.
      expect([found.courses.totalCount, found.materials.totalCount]).toEqual([231, 231]);
      for (const { appliedFilter } of [found.courses, found.materials]) expect(appliedFilter).toEqual({ code: 'BEST_200', text: 'Seuls les 200 meilleurs candidats par thème sont classés.' });
      expect(found.materials.edges.slice(0, 81).every(e => e.reasons[0]!.code === 'SAME_TOPIC')).toBe(true);
      expect(found.materials.edges[81]!.reasons[0]!.code).toBe('BROADER_TOPIC');
      const match = { ...wanted, narrower: [], broader: ['people-and-trade'], party: 'MUS', region: 'AFRICA', subregion: 'EASTERN_AFRICA' };
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { _entities }: { _entities: [{ courses: { edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }] } = await many.ask(
          'query ($need: [_Any!]!, $after: String) { _entities(representations: $need) { ... on Need { courses(first: 90, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } } } } }',
          { need: [{ __typename: 'Need', id: 'made-up', match }], after },
        );
        seen.push(..._entities[0].courses.edges.map(e => e.node.slug));
        after = _entities[0].courses.pageInfo.endCursor;
        more = _entities[0].courses.pageInfo.hasNextPage;
      }
      expect(new Set(seen).size).toBe(200);
      expect(seen.filter(slug => slug < at(150)).length).toBe(151);
    } finally {
      await many.close();
    }
  });

  it('is paged like any list, and told in the language of the reader', async () => {
    const [need] = facts.sql<{ id: string }>('needs', "select id from needs where topic = 'identification' and visibility = 'PUBLIC' and kinds like '%TRAINING%' order by id limit 1");
    const around = `need(id: "${need!.id}") { FIELD }`;
    const shown = await everyNode<{ slug: string }>(facts, { around, field: 'materials(PAGE)', node: 'slug', size: 10 });
    expect(shown.length).toBeGreaterThan(40);
    expect(new Set(shown.map(m => m.slug)).size).toBe(shown.length);
    await everyNode(facts, { around, field: 'courses(PAGE)', node: 'slug', size: 2 });
    const french = await facts.data<{ need: { materials: Matches } }>(`{ need(id: "${need!.id}") { materials(first: 1) { edges { reasons { code text } } } } }`, {}, { languages: 'fr' });
    expect(french.need.materials.edges[0]!.reasons.slice(0, 2)).toEqual([
      { code: 'SAME_TOPIC', text: 'Porte sur le thème même du besoin' },
      { code: 'KIND_OF_HELP', text: "Apporte le type d'aide demandé" },
    ]);
  });
});
