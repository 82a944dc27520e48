import { daysAfter } from '../../kit/values/clock.ts';
import { insertAll } from '../../kit/database/data.ts';
import { shippedId } from '../../kit/values/ids.ts';
import { type Random, seeded } from '../../kit/values/random.ts';
import type { Q } from '../context.ts';
import { courseOutlines } from '../queries/progress.ts';
import type { AffiliationKind } from '../generated.ts';
import type { enrolments, learners, lessonProgress } from '../tables.ts';
import type { PartyReference } from './parties.ts';

const sizes = { learners: 5_000, enrolments: 20_000 };
/** Days that the demonstration reaches back. */
const reach = 1_090;

interface CourseOutline {
  slug: string;
  version: number;
  audience: readonly string[];
  /** Ids of its lessons, in the order in which they are taken. */
  lessons: readonly string[];
}

const affiliations: readonly AffiliationKind[] = ['MANAGEMENT_AUTHORITY', 'MANAGEMENT_AUTHORITY', 'SCIENTIFIC_AUTHORITY', 'CUSTOMS', 'ENFORCEMENT', 'LEGAL', 'OTHER'];

/**
 * How many learners each Party has. Sizes differ widely, as they do in life: a few Parties have hundreds, many small
 * island States 1 to 4 or nobody, which shows how small numbers are withheld.
 */
function peopleOf(parties: readonly PartyReference[], random: Random): number[] {
  const weights = parties.map(p => {
    const spread = (random.next() + random.next() + random.next() + random.next() - 2) * 1.7;
    return Math.exp(spread) * (p.groups.includes('SIDS') ? 0.12 : p.groups.includes('LDC') ? 0.7 : 1);
  });
  const whole = weights.reduce((sum, w) => sum + w, 0);
  const counts = weights.map(w => Math.floor(((w * sizes.learners) / whole) * 1.05 - 0.6));
  const people = counts.map(n => Math.max(0, n));
  // What rounding leaves over goes to, or comes from, the largest.
  people[people.indexOf(Math.max(...people))]! += sizes.learners - people.reduce((sum, n) => sum + n, 0);
  return people;
}

/** Courses of a learner: what suits their work is likelier, and the introduction most of all. */
function coursesFor<C extends CourseOutline>(affiliation: AffiliationKind, count: number, courses: readonly C[], random: Random): C[] {
  const lots = courses.flatMap(c => Array<C>(c.slug === 'introduction' ? 6 : c.audience.includes(affiliation) ? 4 : c.audience.includes('GENERAL') ? 2 : 1).fill(c));
  const chosen = new Set<C>();
  while (chosen.size < count) chosen.add(random.pick(lots));
  return [...chosen];
}

/** So many enrolments for each learner, at least 1 and at most 9, and exactly the wanted number in all. */
function enrolmentsEach(random: Random): number[] {
  const each = Array<number>(sizes.learners).fill(1);
  for (let left = sizes.enrolments - sizes.learners; left > 0; ) {
    const who = random.between(0, sizes.learners - 1);
    if (each[who]! >= 9) continue;
    each[who]! += 1;
    left -= 1;
  }
  return each;
}

/** Made-up learners with what they have taken up, worked through and finished; the same at every load on the same day. */
function demonstrationLearners(parties: readonly PartyReference[], courses: readonly CourseOutline[], day: string) {
  const random = seeded(13);
  const people: (typeof learners.$inferInsert)[] = [];
  const taken: (typeof enrolments.$inferInsert)[] = [];
  const done: (typeof lessonProgress.$inferInsert)[] = [];
  // A course is finished by the same share of people everywhere, from 48 to 64 of a hundred before those who began too late.
  const outlines = courses.map(c => ({ ...c, finishing: 0.48 + random.next() * 0.16 }));
  const calendar = Array.from({ length: reach + 1 }, (_, ago) => daysAfter(day, -ago));
  const each = enrolmentsEach(random);

  const enrol = (learner: string, course: (typeof outlines)[number], began: number) => {
    const id = shippedId('enrolment', `demonstration ${taken.length}`);
    const { lessons } = course;
    const days = random.between(lessons.length, 120);
    const finishes = random.chance(course.finishing) && days <= began;
    const givenUp = !finishes && random.chance(0.1);
    const count = finishes ? lessons.length : random.between(0, Math.floor((lessons.length - 1) / (givenUp ? 2 : 1)));
    for (const [i, lesson] of lessons.slice(0, count).entries()) {
      const after = Math.min(began, Math.round((days * (i + 1)) / lessons.length));
      done.push({ enrolment: id, lesson, doneOn: calendar[began - after]! });
    }
    taken.push({
      id,
      learner,
      course: course.slug,
      version: course.version,
      state: finishes ? 'COMPLETED' : givenUp ? 'WITHDRAWN' : 'ACTIVE',
      enrolledOn: calendar[began]!,
      completedOn: finishes ? calendar[began - days]! : null,
    });
  };

  for (const [p, count] of peopleOf(parties, random).entries())
    for (let n = 0; n < count; n += 1) {
      const id = shippedId('learner', `demonstration ${people.length}`);
      const affiliation = random.pick(affiliations);
      const joined = random.between(0, reach);
      for (const course of coursesFor(affiliation, each[people.length]!, outlines, random)) enrol(id, course, random.between(0, joined));
      // All wait for their authority, so that it has something to decide on; every other lets it see their progress then.
      people.push({ id, party: parties[p]!.iso3, affiliation, affiliationState: 'CLAIMED', claimedOn: calendar[joined]!, sharesWithAuthority: people.length % 2 === 0, isDemonstration: true });
    }
  return { learners: people, enrolments: taken, lessonProgress: done };
}

/** Loads made-up learners over the real Parties and the courses that are no demonstration themselves. */
export async function loadDemonstrationLearners(q: Q, parties: readonly PartyReference[], day: string): Promise<void> {
  const made = demonstrationLearners(parties, await courseOutlines(q), day);
  await insertAll(q, q.t.learners, made.learners);
  await insertAll(q, q.t.enrolments, made.enrolments);
  await insertAll(q, q.t.lessonProgress, made.lessonProgress);
}
