import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicAndNarrower } from '../college/files.ts';
import { type Graph, openGraph } from '../support/graph.ts';
import { partiesIn } from './files.ts';
import { type Known, type KnownSession, byTitle, knownTrainings, today } from './known.ts';

interface Filter {
  kinds?: string[];
  modes?: string[];
  from?: string | null;
  until?: string;
  countries?: string[];
  regions?: string[];
  languages?: string[];
  topics?: string[] | null;
  organizations?: string[];
  freePlaces?: boolean;
  upcoming?: boolean;
  isDemonstration?: boolean;
}

const plain = (tag: string) => tag.split('-')[0]!;
const any = (wanted: string[] | undefined | null, holds: (w: string) => boolean) => !wanted?.length || wanted.some(holds);
const places = (f: Filter) => (of: { mode: string | null; country: string | null; languages: string[] }) =>
  any(f.modes, m => of.mode === m) && any(f.countries, c => of.country === c) && any(f.regions, r => of.country !== null && partiesIn(r).includes(of.country)) &&
  any(f.languages, l => of.languages.some(have => plain(have) === plain(l)));
const isFree = (s: KnownSession) => s.first > today && s.places !== null && s.taken !== null && s.taken < s.places;
const keeps = (f: Filter) => (t: Known) => {
  const datesAsked = f.from != null || f.until != null || f.upcoming === true || f.freePlaces === true;
  const held = t.sessions.some(s => places(f)(s) && (f.from == null || s.last >= f.from) && (f.until == null || s.first <= f.until) && (!f.upcoming || s.first > today) && (!f.freePlaces || isFree(s)));
  const asksOfSessions = datesAsked || [f.modes, f.countries, f.regions, f.languages].some(list => list?.length);
  return (
    (!asksOfSessions || held || (!datesAsked && t.sessions.length === 0 && places(f)(t))) &&
    any(f.kinds, k => t.kind === k || t.sessions.some(s => s.kind === k)) &&
    any(f.topics?.flatMap(topicAndNarrower), topic => t.topics.includes(topic)) &&
    any(f.organizations, o => t.organizations.includes(o)) &&
    (f.freePlaces !== false || !t.sessions.some(isFree)) &&
    (f.upcoming !== false || !t.sessions.some(s => s.first > today)) &&
    (f.isDemonstration === undefined || t.isDemonstration === f.isDemonstration)
  );
};
const filters: Filter[] = [
  {},
  { kinds: ['MASTERS'] },
  { kinds: ['WEBINAR', 'E_LEARNING'] },
  { modes: ['ONLINE'] },
  { modes: ['BLENDED', 'IN_PERSON'], isDemonstration: false },
  { from: '2022-06-15', until: '2022-07-01' },
  { from: '2024-01-01', until: '2024-12-31' },
  { from: '2026-11-25' },
  { until: '2009-12-31' },
  { countries: ['SGP'] },
  { countries: ['KEN', 'ESP'], languages: ['es'] },
  { countries: ['XXX'] },
  { regions: ['oceania'] },
  { regions: ['m49-caribbean', 'm49-western-africa'] },
  { regions: ['africa'], languages: ['fr'], from: '2010-01-01' },
  { regions: ['no-such-region'] },
  { languages: ['fr-CA'] },
  { languages: ['pt', 'ar'] },
  { topics: ['enforcement'] },
  { topics: ['ndf-aquatic'], isDemonstration: false },
  { topics: ['no-such-topic'] },
  { organizations: ['wco'] },
  { organizations: ['unia', 'pew'], isDemonstration: false },
  { freePlaces: true },
  { freePlaces: false },
  { upcoming: true },
  { upcoming: false },
  { upcoming: true, freePlaces: false },
  { freePlaces: true, regions: ['africa'], languages: ['en'] },
  { upcoming: true, topics: ['permits'], modes: ['ONLINE'], languages: ['es'] },
  { isDemonstration: true, kinds: ['TECHNICAL_ASSISTANCE'] },
  { kinds: [], modes: [], countries: [], regions: [], languages: [], topics: null, organizations: [], from: null },
];
describe('trainings are filtered', () => {
  let graph: Graph;
  let known: Known[];
  beforeAll(async () => {
    graph = await openGraph();
    known = knownTrainings(graph);
  });
  afterAll(() => graph.close());

  it.each(filters.map(f => [JSON.stringify(f), f] as const))('as a plain reading of all sessions does: %s', async (_, filter) => {
    const kept = byTitle(known, 'en').filter(keeps(filter)).map(t => t.slug);
    const page = 'query ($filter: TrainingFilter, $after: String) { trainings(first: 100, filter: $filter, after: $after) { totalCount pageInfo { endCursor } edges { node { slug } } } }';
    interface Shown {
      trainings: { totalCount: number; pageInfo: { endCursor: string | null }; edges: { node: { slug: string } }[] };
    }
    const { trainings: first } = await graph.data<Shown>(page, { filter });
    const { trainings: second } = first.totalCount > 100 ? await graph.data<Shown>(page, { filter, after: first.pageInfo.endCursor }) : { trainings: { edges: [] } };
    expect([...first.edges, ...second.edges].map(e => e.node.slug)).toEqual(kept);
    expect(first.totalCount).toBe(kept.length);
  });

  it('likewise where they hang from an organization, a topic or a course', async () => {
    const course = graph.sql<{ course: string }>('partners', 'select course from training_courses group by course order by count(*) desc, course limit 1')[0]!.course;
    const using = new Set(graph.sql<{ training: string }>('partners', 'select training from training_courses where course = ?', course).map(row => row.training));
    const under: [around: string, belongs: (t: Known) => boolean][] = [
      ['of: organization(slug: "fao")', t => t.organizations.includes('fao')],
      ['of: topic(slug: "enforcement")', t => topicAndNarrower('enforcement').some(topic => t.topics.includes(topic))],
      [`of: course(slug: "${course}")`, t => using.has(t.slug)],
    ];
    const asked: Filter[] = [{ from: '2026-06-01', until: '2027-06-30' }, { countries: [...new Set(known.flatMap(t => t.sessions.flatMap(s => s.country ?? [])))].slice(0, 40) }, { languages: ['fr'] }, { freePlaces: true }, { freePlaces: false }, { languages: ['en'], freePlaces: true, from: '2027-01-01' }];
    for (const [around, belongs] of under)
      for (const filter of asked) {
        const kept = byTitle(known, 'en').filter(t => belongs(t) && keeps(filter)(t)).map(t => t.slug);
        const { of } = await graph.data<{ of: { trainings: { totalCount: number; edges: { node: { slug: string } }[] } } }>(`query ($filter: TrainingFilter) { ${around} { trainings(first: 100, filter: $filter) { totalCount edges { node { slug } } } } }`, { filter });
        expect({ around, filter, slugs: of.trainings.edges.map(e => e.node.slug), n: of.trainings.totalCount }).toEqual({ around, filter, slugs: kept, n: kept.length });
        expect({ around, filter, some: kept.length > 0 }).toEqual({ around, filter, some: true });
      }
  });

  it('say something in each of these cases', () => {
    for (const filter of filters.filter(f => !/no-such|XXX/.test(JSON.stringify(f)))) expect([filter, known.some(keeps(filter))]).toEqual([filter, true]);
  });
});
