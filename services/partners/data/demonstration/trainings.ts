import { daysAfter } from '../../../kit/values/clock.ts';
import { shippedId } from '../../../kit/values/ids.ts';
import { type Random, seeded } from '../../../kit/values/random.ts';
import type { SessionDraft, TrainingDraft } from '../../rules/trainings.ts';
import type { OrganizationRow, registrations } from '../../tables.ts';
import type { PartyReference, References } from '../references.ts';
import { type DemonstratedKind, madeUp, madeUpNote, trainingTitle } from './words.ts';

type Registration = typeof registrations.$inferInsert;

const kinds: readonly DemonstratedKind[] = ['WORKSHOP', 'COURSE', 'WEBINAR', 'WORKSHOP', 'TRAINING_OF_TRAINERS', 'TECHNICAL_ASSISTANCE', 'COURSE', 'E_LEARNING', 'WORKSHOP'];
const taught = ['en', 'fr', 'es', 'pt', 'ar', 'ru', 'zh'];
const days: Record<DemonstratedKind, number> = { COURSE: 11, WORKSHOP: 3, TRAINING_OF_TRAINERS: 8, WEBINAR: 0, TECHNICAL_ASSISTANCE: 60, E_LEARNING: 30 };

const modeOf = (kind: DemonstratedKind, random: Random): 'ONLINE' | 'BLENDED' | 'IN_PERSON' => {
  if (kind === 'WEBINAR' || kind === 'E_LEARNING') return 'ONLINE';
  const share = random.next();
  return share < 0.2 ? 'ONLINE' : share < 0.4 ? 'BLENDED' : 'IN_PERSON';
};

/** One or two languages in which people of the country can be taught; online, of the Convention. */
const languagesFor = (country: PartyReference | undefined, random: Random): string[] => {
  const spoken = country?.languages.filter(tag => taught.includes(tag)) ?? ['en', 'fr', 'es'];
  return spoken.length === 0 ? ['en'] : random.some(spoken, random.between(1, 2));
};

/** How many of the college's made-up learners register for sessions; it gives them such ids. */
const applicants = 1_500;

/** Who holds a place, who waits for one (only where all are taken), who gave it back. The first of them is the learner with this number. */
function registrationsFor(session: string, begins: string, places: number | null, day: string, first: number, random: Random): Registration[] {
  const isFull = places !== null && random.chance(0.15);
  const holding = isFull ? places : random.between(0, places === null ? 20 : places - 1);
  const states = [
    ...Array<Registration['state']>(holding).fill('PLACE'),
    ...Array<Registration['state']>(isFull ? random.between(0, 5) : 0).fill('WAITING'),
    ...Array<Registration['state']>(random.between(0, 3)).fill('CANCELLED'),
  ];
  const last = begins < day ? begins : day;
  return states.map((state, n) => ({
    id: shippedId('registration', `${session} ${n}`),
    session,
    learner: shippedId('learner', `demonstration ${(first + n) % applicants}`),
    state,
    // Of every ten with a place in a session of the past seven came, one left early, and one did not come; of one nobody has said.
    attendance: state !== 'PLACE' || begins >= day ? null : (['FULL', 'FULL', 'PART', 'FULL', 'FULL', 'ABSENT', 'FULL', 'FULL', 'FULL', null] as const)[n % 10],
    name: `Demonstration: applicant ${(first + n) % applicants}`,
    email: `applicant-${(first + n) % applicants}@demonstration.invalid`,
    registeredOn: daysAfter(last, -random.between(1, 60)),
    isDemonstration: true,
  }));
}

/** Made-up trainings, the same at every load on the same day: each has a session ahead, some have past ones, too. */
export function demonstrationTrainings(
  { topics, parties, courses }: References,
  organizations: readonly OrganizationRow[],
  day: string,
): { trainings: TrainingDraft[]; sessions: SessionDraft[]; registrations: Registration[] } {
  const random = seeded(41);
  const countries = parties.filter(p => p.iso3 !== 'EUE');
  const drafts: ReturnType<typeof demonstrationTrainings> = { trainings: [], sessions: [], registrations: [] };
  for (let n = 0; n < 120; n++) {
    const topic = topics[n % topics.length]!;
    const kind = kinds[n % kinds.length]!;
    const slug = `demonstration-${kind.toLowerCase().replaceAll('_', '-')}-${topic.slug}-${n}`;
    const beside = topics.filter(t => t.broader !== null && t.broader === topic.broader && t !== topic);
    const tags = [topic.slug, ...(beside.length > 0 && random.chance(0.4) ? [random.pick(beside).slug] : [])];
    const near = organizations.filter(o => o.cooperationAreas.some(area => tags.includes(area)));
    const givers = random.some(near.length > 0 ? near : organizations, random.between(1, 2)).map(o => o.slug);
    const country = countries[(n * 7) % countries.length]!;
    const mode = modeOf(kind, random);
    const title = trainingTitle(kind, topic.label);
    const usual = mode === 'ONLINE' ? undefined : country;
    const shared = { title, kind, mode, topics: tags, organizations: givers, place: null, note: madeUpNote, isDemonstration: true, ...madeUp };
    const related = courses.filter(c => c.topics.some(t => tags.includes(t)));
    const placesPerSession = kind === 'E_LEARNING' || random.chance(0.1) ? null : random.between(8, 40);
    drafts.trainings.push({
      ...shared,
      slug,
      revision: 1,
      listing: 'PUBLISHED',
      moderationReason: null,
      ownLanguages: languagesFor(usual, random),
      courses: random.chance(0.6) ? random.some(related, 2).map(c => c.slug) : [],
      country: usual?.iso3 ?? null,
      placesPerSession,
      scholarships: random.pick([true, false, null]),
    });
    const editions = random.between(1, 3);
    for (let i = 0; i < editions; i++) {
      const sessionSlug = `${slug}-${i + 1}`;
      const id = shippedId('session', sessionSlug);
      const startsOn = daysAfter(day, i === 0 ? random.between(3, 300) : random.between(-500, 400));
      const held = usual && (i === 0 ? usual : countries[(n * 7 + i * 31) % countries.length]!);
      const applied = registrationsFor(id, startsOn, placesPerSession, day, drafts.registrations.length, random);
      const placesTaken = applied.filter(r => r.state === 'PLACE').length;
      drafts.registrations.push(...applied);
      drafts.sessions.push({
        ...shared,
        id,
        slug: sessionSlug,
        training: slug,
        startsOn,
        endsOn: daysAfter(startsOn, days[kind]),
        timeZone: null,
        isCancelled: false,
        calledOffOn: null,
        cancellationReason: null,
        replacedBy: null,
        country: held?.iso3 ?? null,
        languages: languagesFor(held, random),
        places: placesPerSession,
        placesTaken,
        // A training of trainers picks its participants.
        selection: kind === 'TRAINING_OF_TRAINERS' ? 'BY_ORGANIZER' : 'FIRST_COME',
        hasWaitingList: true,
        participants: startsOn < daysAfter(day, -90) ? Math.max(0, placesTaken - random.between(0, 3)) : null,
        scholarships: random.pick([true, false, null]),
      });
    }
  }
  return drafts;
}
