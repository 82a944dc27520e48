import { describe, expect, it } from 'vitest';
import { type Counters, monthlyFigures, nobody, partFigures, topicFigures, wholeFigures } from '../../../services/college/rules/progress.ts';

/*
 * A proof by trying everything: all databases of a small world, sorted by the answer that others than the Party get. Whoever
 * knows the rules and all figures at once knows no more than that theirs is one of those with the same answer. So a sum or
 * difference of cells that is 1 to 4 stays secret exactly where another database with that answer has another value there.
 *
 * What is proven, and for which worlds, stands in the names below. What is not: in a catalogue of three courses under two
 * topics, that a topic is withheld says that it has at most 4 people, and with the other figures this can come to exactly 4.
 * There only the cells with a figure are safe from sums and differences; with two courses, all cells are.
 */

/** Every way to fill the places with these numbers. */
const every = (places: number, numbers: readonly number[]): number[][] => (places === 0 ? [[]] : every(places - 1, numbers).flatMap(rest => numbers.map(n => [...rest, n])));

/** Calls back with every way to choose up to so many people of these kinds. */
function populations(kinds: number, most: number, visit: (counts: readonly number[]) => void): void {
  const counts = Array<number>(kinds).fill(0);
  const go = (at: number, left: number): void => {
    if (at === kinds) return visit(counts);
    for (let n = 0; n <= left; n += 1) {
      counts[at] = n;
      go(at + 1, left - n);
    }
    counts[at] = 0;
  };
  go(0, most);
}

/** Coefficients -1, 0 and 1 for the cells, but for those that are the negative of others. */
const combinations = (cells: number) => every(cells, [-1, 0, 1]).filter(c => (c.find(x => x !== 0) ?? -1) > 0);

interface Group {
  values: number[];
  varies: boolean[];
  judged: boolean;
}

/** Sums and differences of cells that are known though they are 1 to 4, over all databases with the same answer. */
class Secrets {
  private readonly groups = new Map<string, Group>();
  private readonly of: readonly (readonly number[])[];
  constructor(of: readonly (readonly number[])[]) {
    this.of = of;
  }
  /** `judged`: with room for others beside it, unlike those at the edge of the world. */
  add(answer: string, cells: readonly number[], judged: boolean): void {
    const values = this.of.map(c => c.reduce((sum, k, i) => sum + k * cells[i]!, 0));
    const group = this.groups.get(answer);
    if (group === undefined) {
      this.groups.set(answer, { values, varies: values.map(() => false), judged });
      return;
    }
    for (const [i, v] of values.entries()) if (v !== group.values[i]) group.varies[i] = true;
    group.judged ||= judged;
  }
  told(mayTell: (answer: string, combination: readonly number[]) => boolean = () => false): string[] {
    return [...this.groups].flatMap(([answer, { values, varies, judged }]) =>
      this.of.flatMap((c, i) => (judged && !varies[i] && Math.abs(values[i]!) >= 1 && Math.abs(values[i]!) <= 4 && !mayTell(answer, c) ? [`${c.join(' ')} is ${values[i]} where ${answer} is seen`] : [])),
    );
  }
  get answers(): number {
    return this.groups.size;
  }
}

/** What somebody is in: of each course 0 not, 1 begun, 2 finished. */
type Person = readonly number[];

function count(kinds: readonly Person[], counts: readonly number[], of: readonly number[]): Counters {
  let { learners, enrolments, completers, completions } = nobody;
  kinds.forEach((person, i) => {
    const n = counts[i]!;
    const taken = of.filter(c => person[c]! > 0).length;
    const done = of.filter(c => person[c] === 2).length;
    enrolments += taken * n;
    completions += done * n;
    if (taken > 0) learners += n;
    if (done > 0) completers += n;
  });
  return { learners, enrolments, completers, completions };
}

const measures = ['learners', 'enrolments', 'completers', 'completions'] as const;

describe('all public figures of a small world tell no sum or difference of cells that is 1 to 4', () => {
  const listed = <F>(c: Counters, figures: () => F) => (c.learners >= 5 ? figures() : null);

  it.each<[string, { courses: number; topics: number[][]; states: number[]; most: number; all: boolean }]>([
    ['two courses under two topics, begun or finished by up to 12 people: of no cells', { courses: 2, topics: [[0], [0, 1]], states: [0, 1, 2], most: 12, all: true }],
    ['three courses under two topics, begun by up to 12 people: of no cells that have a figure', { courses: 3, topics: [[0, 1], [1, 2]], states: [0, 1], most: 12, all: false }],
  ])('%s', (_, { courses, topics, states, most, all }) => {
    const kinds = every(courses, states).filter(person => person.some(x => x > 0));
    const single = Array.from({ length: courses }, (__, i) => [i]);
    const sets = [single.flat(), ...topics, ...single];
    const found = measures.slice(0, states.includes(2) ? 4 : 2).map(kind => ({ kind, secrets: new Secrets(combinations(sets.length)) }));
    populations(kinds.length, most, counts => {
      const cells = sets.map(of => count(kinds, counts, of));
      const whole = cells[0]!;
      const ofCourses = cells.slice(1 + topics.length);
      const answer = JSON.stringify([
        wholeFigures(whole, false),
        ...topics.map((of, i) => listed(cells[1 + i]!, () => topicFigures(cells[1 + i]!, of.map(c => ofCourses[c]!), whole, false))),
        ...ofCourses.map(c => listed(c, () => partFigures(c, whole, false))),
      ]);
      for (const { kind, secrets } of found) secrets.add(answer, cells.map(c => c[kind]), whole.learners <= most - 4);
    });
    for (const { kind, secrets } of found) {
      expect(secrets.answers).toBeGreaterThan(50);
      const withheld = (answer: string, combination: readonly number[]) =>
        (JSON.parse(answer) as (Record<string, unknown> | null)[]).some((cell, i) => combination[i] !== 0 && (cell?.[kind === 'completers' ? 'completions' : kind] ?? null) === null);
      expect(secrets.told(all ? undefined : withheld), kind).toEqual([]);
    }
  });

  it('a topic of five courses with 0 to 9 people each: of no courses, nor of the topic without some of them', () => {
    const whole = { learners: 100, enrolments: 100, completers: 0, completions: 0 };
    const subsets = every(5, [0, 1]);
    const secrets = new Secrets([...subsets.map(s => [0, ...s]), ...subsets.map(s => [1, ...s.map(x => -x)])]);
    const course = (n: number): Counters => ({ ...nobody, learners: n, enrolments: n });
    for (const people of every(5, [0, 3, 4, 5, 8, 9])) {
      const enrolments = people.reduce((sum, n) => sum + n, 0);
      // The same people in all courses, or others in each.
      for (const learners of new Set([Math.max(...people), enrolments])) {
        const topic = { ...nobody, learners, enrolments };
        const courses = people.map(course);
        const answer = JSON.stringify([listed(topic, () => topicFigures(topic, courses, whole, false)), ...courses.map(c => listed(c, () => partFigures(c, whole, false)))]);
        secrets.add(answer, [enrolments, ...people], true);
      }
    }
    expect(secrets.answers).toBeGreaterThan(50);
    expect(secrets.told()).toEqual([]);
  });

  it('two Parties of a region with up to 14 people, who begin a course, or finish it in one of two months: of no Parties and months', () => {
    const months = ['2026-10', '2026-11'];
    const kinds = [0, 1].flatMap(party => [undefined, ...months].map(month => ({ party, month })));
    const secrets = new Secrets(combinations(4));
    populations(kinds.length, 14, counts => {
      const sum = (which: (kind: (typeof kinds)[number]) => boolean) => kinds.reduce((n, kind, i) => (which(kind) ? n + counts[i]! : n), 0);
      const parties = [0, 1].map(party => {
        const learners = sum(k => k.party === party);
        const completions = sum(k => k.party === party && k.month !== undefined);
        return { learners, enrolments: learners, completers: completions, completions };
      });
      const ofMonths = months.map(month => {
        const completions = sum(k => k.month === month);
        return { month, completers: completions, completions, isDemonstration: false };
      });
      const answer = JSON.stringify([
        parties.map(c => [wholeFigures(c, false), listed(c, () => partFigures(c, c, false))]),
        monthlyFigures(months, ofMonths.filter(m => m.completions > 0), '2026-11', false),
      ]);
      secrets.add(answer, [...parties, ...ofMonths].map(c => c.completions), counts.reduce((n, c) => n + c, 0) <= 10);
    });
    expect(secrets.answers).toBeGreaterThan(50);
    expect(secrets.told()).toEqual([]);
  });
});
